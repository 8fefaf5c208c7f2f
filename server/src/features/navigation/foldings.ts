import type { Span } from '../../document/text.ts';
import { ITEMS } from '../../referential/items.ts';
import type { Reading } from '../../singularity/reading.ts';
import { readSharedBlocks } from '../../singularity/sharedBlocks.ts';
import { union } from './place.ts';

/** What may be folded away, with its first line left in sight. */
export interface Folding {
  readonly kind: 'front-matter' | 'common' | 'stub';
  /** Its last line goes with the others. */
  readonly span: Span;
}

/** What is not the words of the programme, or not yet: front matter, blocks that are common to several, what is left to be written. */
export function foldingsOf({ document, facts }: Pick<Reading, 'document' | 'facts'>): Folding[] {
  const { frontMatter } = document;
  const stubs = [
    ...ITEMS.flatMap((item) => {
      const { state, span, label } = facts.items[item];
      return state === 'promised' && span ? [label ? union(label.span, span) : span] : [];
    }),
    ...facts.evidence.filter(({ state }) => state === 'promised').map(({ span }) => span),
  ];
  // Where a block that is never closed should end, its author alone knows.
  const blocks = readSharedBlocks(document).filter(({ fault }) => fault !== 'unclosed');
  return [
    ...(frontMatter ? [{ kind: 'front-matter' as const, span: frontMatter.span }] : []),
    ...blocks.map(({ span }) => ({ kind: 'common' as const, span })),
    ...stubs.map((span) => ({ kind: 'stub' as const, span })),
  ];
}
