import type { Block } from '../document/blocks.ts';

/**
 * What headings mean for what stands under them: each is told what holds above it, and asked once, when first wanted. A heading
 * is within what it opens.
 */
export function inherited<Meaning>(
  outside: Meaning,
  meaningOf: (heading: Block, above: Meaning) => Meaning,
): (block: Block | undefined) => Meaning {
  const known = new Map<Block, Meaning>();
  const within = (heading: Block | undefined): Meaning => {
    if (!heading) return outside;
    if (!known.has(heading)) known.set(heading, meaningOf(heading, within(heading.under)));
    return known.get(heading) as Meaning;
  };
  return (block) => within(block?.kind === 'heading' ? block : block?.under);
}

/**
 * For each piece of a document in reading order, what holds where it stands: what its heading means, else the last label since that
 * heading. What is a label, and what a heading or label means for what it opens, is the reader's own.
 * @param meaningOf told what holds above a heading or label, and just before it; undefined of what opens nothing
 */
export function standing<Piece extends { readonly block: Block }, Meaning>(
  pieces: readonly Piece[],
  outside: Meaning,
  meaningOf: (piece: Piece, above: Meaning, before: Meaning, index: number) => Meaning | undefined,
): Meaning[] {
  const opened = new Map<Block, Meaning>();
  const below = (heading: Block | undefined): Meaning => (heading ? (opened.get(heading) ?? below(heading.under)) : outside);
  let heading: Block | undefined;
  let current = outside;
  return pieces.map((piece, index) => {
    const { block } = piece;
    const own = block.kind === 'heading' ? block : block.under;
    const above = below(block.under);
    // A label ends where another heading begins.
    if (own !== heading) current = below(own);
    heading = own;
    const meaning = meaningOf(piece, above, current, index);
    if (meaning === undefined) return current;
    if (block.kind === 'heading') opened.set(block, meaning);
    return (current = meaning);
  });
}

/** Index of what follows the section of the heading at `index`: the next heading of its level or above, else the end of the list. */
export function sectionEnd<Element>(list: readonly Element[], index: number, levelOf: (element: Element) => number): number {
  const level = levelOf(list[index] as Element);
  let end = index + 1;
  while (end < list.length && (levelOf(list[end] as Element) || Number.POSITIVE_INFINITY) > level) end++;
  return end;
}
