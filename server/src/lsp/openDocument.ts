import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_NAMES } from '../host/configFiles.ts';
import { fileNameOf } from './folders.ts';

/** Whether an open text is a configuration file of ours. */
export const isConfiguration = ({ uri }: Pick<TextDocument, 'uri'>): boolean => CONFIG_NAMES.some((name) => name === fileNameOf(uri));

/** Whether an open text is a document to be read: clients that are told of YAML send all of it. */
export const isDocument = (document: Pick<TextDocument, 'uri' | 'languageId'>): boolean =>
  !/^(?:ya?ml|jsonc?)\b/.test(document.languageId) && !isConfiguration(document);
