import type { Block } from '../document/blocks.ts';
import { BULLETS } from '../document/bullets.ts';
import type { PlainText } from '../document/plainText.ts';
import { type Words, wordsOf } from './words.ts';

/** One line of a block as the reader sees it: authors put one fact on a line, whatever the Markdown around it. */
export interface Line extends Words {
  readonly block: Block;
  /** Heading level, 0 for any other line. */
  readonly heading: number;
  /** Units at its start that are bold. */
  readonly strong: number;
  /** Whether it is a list item, by its Markdown or by a bullet that the author typed. */
  readonly item: boolean;
  /** Whether it is a list item to Markdown and the title of what stands below to its author (`titles.ts`). */
  readonly title?: true;
}

const TYPED_BULLET = new RegExp(`^[${BULLETS}·–—*+-]\\s`, 'u');

/** Longest line, in units, that patterns are tried on: longer ones are cut at a space, so that reading stays linear. */
const MAX_LENGTH = 2000;

function pieces(line: PlainText): PlainText[] {
  const parts: PlainText[] = [];
  let start = 0;
  while (line.text.length - start > MAX_LENGTH) {
    const space = line.text.lastIndexOf(' ', start + MAX_LENGTH);
    const end = space > start ? space : start + MAX_LENGTH;
    parts.push(line.slice(start, end));
    start = end;
  }
  parts.push(start === 0 ? line : line.slice(start));
  return parts;
}

/** The lines of all blocks in reading order, empty ones left out. */
export function readLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    const heading = block.kind === 'heading' ? block.depth : 0;
    // A heading may be broken over two lines of the source; it is still one label.
    const parts = heading ? [block.text] : block.text.lines().flatMap(pieces);
    parts.forEach((part, index) => {
      const words = wordsOf(part);
      if (!words.text.text) return;
      const first = index === 0;
      lines.push({
        ...words,
        block,
        heading,
        strong: first ? block.strong : 0,
        item: block.kind === 'item' || TYPED_BULLET.test(words.text.text),
      });
    });
  }
  return lines;
}
