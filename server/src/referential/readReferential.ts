import type { Localized } from '../messages/locale.ts';
import type { Edition } from './editions.ts';

export interface ReadReferential {
  /** Undefined where too much is wrong to make a framework of it. */
  readonly edition?: Edition | undefined;
  /** Line and column from 1. */
  readonly problems: readonly { readonly message: Localized; readonly line: number; readonly column: number }[];
}

/** Reads the file of an organisation's own framework. */
export function readReferential(text: string): ReadReferential {
  return text.trim() === ''
    ? { problems: [{ message: { fr: 'Ce référentiel est vide.', en: 'This framework is empty.' }, line: 1, column: 1 }] }
    : { problems: [] };
}
