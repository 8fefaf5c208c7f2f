import type { Block } from '../document/blocks.ts';
import { fold, type Folded } from '../document/fold.ts';
import type { PlainText } from '../document/plainText.ts';

/** One line of a block as the reader sees it: authors put one fact on a line, whatever the Markdown around it. */
export interface Line {
  readonly block: Block;
  readonly text: PlainText;
  readonly folded: Folded;
  /** Heading level, 0 for any other line. */
  readonly heading: number;
  /** Units at its start that are bold. */
  readonly strong: number;
}

/** The lines of all blocks in reading order, empty ones left out. */
export function readLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    // A heading may be broken over two lines of the source; it is still one label.
    const parts = block.kind === 'heading' ? [block.text] : block.text.lines();
    let first = true;
    for (const part of parts) {
      const text = part.trim();
      if (!text.text) continue;
      lines.push({ block, text, folded: fold(text.text.replace(/\n/g, ' ')), heading: block.kind === 'heading' ? block.depth : 0, strong: first ? block.strong : 0 });
      first = false;
    }
  }
  return lines;
}
