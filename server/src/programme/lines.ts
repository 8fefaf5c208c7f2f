import { type Block, type LooseBlock, ofBlock, ofSectionBlocks } from '../document/blocks.ts';
import { BULLETS } from '../document/bullets.ts';
import { Kept, keeping } from '../document/kept.ts';
import type { PlainText } from '../document/plainText.ts';
import { scanned } from '../lexicon/scanned.ts';
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
  /** The line as its block has it: the same object as long as its section stands. */
  readonly own: LooseLine;
}

/** A line of a block by itself, which stands where the block stands in its section. */
export interface LooseLine extends Words, Pick<Line, 'heading' | 'strong' | 'item'> {
  readonly block: LooseBlock;
  readonly kept: Kept;
}

/** A reader of lines by themselves, which each is read by once as long as its section stands. */
export const ofLine = keeping<LooseLine>();

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

const linesOf = ofBlock((block: LooseBlock): LooseLine[] => {
  const heading = block.kind === 'heading' ? block.depth : 0;
  // A heading may be broken over two lines of the source; it is still one label.
  const parts = heading ? [block.text] : block.text.lines().flatMap(pieces);
  return parts.flatMap((part, index) => {
    const words = wordsOf(part);
    const { text } = words.text;
    if (!text) return [];
    const strong = index === 0 ? block.strong : 0;
    return [{ ...words, block, heading, strong, item: block.kind === 'item' || TYPED_BULLET.test(text), kept: new Kept() }];
  });
});

/** The words of a section, folded, one line below the other. */
export const bodyOf = ofSectionBlocks(({ blocks }) =>
  scanned(
    blocks
      .flatMap(linesOf)
      .map(({ folded }) => folded.text)
      .join('\n'),
  ),
);

/** The lines of all blocks in reading order, empty ones left out. */
export const readLines = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) =>
    linesOf(block.own).map((own): Line => {
      const { text, folded, heading, strong, item } = own;
      return { text: text.moved(block.by), folded, block, heading, strong, item, own };
    }),
  );
