import type { Block } from '../document/blocks.ts';
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
}

const TYPED_BULLET = /^[•▪◦‣–—✓✔➤→·*-]\s/u;

/** The lines of all blocks in reading order, empty ones left out. */
export function readLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    const heading = block.kind === 'heading' ? block.depth : 0;
    let strong = block.strong;
    // A heading may be broken over two lines of the source; it is still one label.
    for (const part of heading ? [block.text] : block.text.lines()) {
      const words = wordsOf(part);
      if (!words.text.text) continue;
      lines.push({ ...words, block, heading, strong, item: block.kind === 'item' || TYPED_BULLET.test(words.text.text) });
      strong = 0;
    }
  }
  return lines;
}
