import { basename, dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Insertion } from '../config/addToList.ts';
import { SourceText } from '../document/text.ts';
import { CONFIG_NAMES, type ResolvedConfig } from '../host/configFiles.ts';
import type { Place } from '../host/workspaces.ts';
import type { ConfigEntry } from '../protocol/index.ts';
import type { Session } from './session.ts';

/** The configuration file that is nearest to a document, to be added to. */
export interface NearestConfiguration {
  /** Absolute path. */
  readonly file: string;
  /** As the user knows it. */
  readonly name: string;
  /** Whether it is to be created. */
  readonly isNew: boolean;
  /** Undefined where it cannot be read. */
  readonly text: string | undefined;
  /** What holds for the document as it is. */
  readonly resolved: ResolvedConfig;
  /** The path of the document from the folder of the file, with `/`. */
  readonly path: string;
}

/** Where there is none, the file is to be created at the root of the document's folder. */
export async function nearestConfiguration(session: Session, { root, path }: Place): Promise<NearestConfiguration> {
  const document = join(root, path);
  const resolved = await session.library.configurationFor(document);
  const nearest = resolved.files[0];
  const file = nearest ?? join(root, CONFIG_NAMES[0]);
  return {
    file,
    name: session.pathInFolders(pathToFileURL(file).href) ?? basename(file),
    isNew: nearest === undefined,
    text: nearest === undefined ? '' : await session.library.textOf(nearest),
    resolved,
    path: relative(dirname(file), document).split(sep).join('/'),
  };
}

/** An insertion as the client carries it out. */
export const toEntry = ({ file, name, isNew, text = '' }: NearestConfiguration, { at, newText }: Insertion): ConfigEntry => ({
  file: pathToFileURL(file).href,
  name,
  isNew,
  position: new SourceText(text).positionAt(at),
  text: newText,
});
