import { type Block, ofBlock } from '../document/blocks.ts';
import { isDigit, isLetter } from '../document/characters.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import { foldScanned, meeting, ofText, type ScannedText } from '../lexicon/scanned.ts';

/** Words of the document with their folded form: what patterns are matched on, and where a match stands in the file. */
export interface Words {
  readonly text: PlainText;
  readonly folded: ScannedText;
}

export const wordsOf = (text: PlainText): Words => {
  const trimmed = text.trim();
  return { text: trimmed, folded: foldScanned(trimmed.text.replaceAll('\n', ' ')) };
};

/** All the words of a block by itself. */
export const ownWords = ofBlock(({ text }) => wordsOf(text));

/** All the words of a block. */
export function wordsOfBlock({ own, by }: Block): Words {
  const { text, folded } = ownWords(own);
  return { text: text.moved(by), folded };
}

/** The words' place in the file. */
export const spanOf = ({ text }: Words): Span => text.span;

/** Whether there is anything to read in them: a letter or a figure. */
export const hasWords = ({ folded }: Words): boolean => saysSomething(folded);

const saysSomething = ofText(({ text }) => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) return true;
  }
  // Folded text that has neither is hardly ever in another alphabet.
  return /[\p{L}\p{N}]/u.test(text);
});

/** Whether a pattern is met in words; tried once on each text. It must not be global. */
export function metIn(pattern: RegExp): (words: Pick<Words, 'folded'>) => boolean {
  const isMet = meeting(pattern);
  return ({ folded }) => isMet(folded);
}
