import { isDigit, isLetter } from '../document/characters.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import { foldScanned, type ScannedText } from '../lexicon/scanned.ts';

/** Words of the document with their folded form: what patterns are matched on, and where a match stands in the file. */
export interface Words {
  readonly text: PlainText;
  readonly folded: ScannedText;
}

export const wordsOf = (text: PlainText): Words => {
  const trimmed = text.trim();
  return { text: trimmed, folded: foldScanned(trimmed.text.replaceAll('\n', ' ')) };
};

/** The words' place in the file. */
export const spanOf = ({ text }: Words): Span => text.span;

/** Whether there is anything to read in them: a letter or a figure. */
export function hasWords({ folded: { text } }: Words): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) return true;
  }
  // Folded text that has neither is hardly ever in another alphabet.
  return /[\p{L}\p{N}]/u.test(text);
}
