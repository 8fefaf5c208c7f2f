import type { RootContent } from 'mdast';
import { footerStart, lastWritable } from '../outline.ts';
import { type Slot, slotAfterBlock, slotAtEnd, slotBeforeBlock } from '../slot.ts';
import type { Reading } from '../../singularity/reading.ts';
import { labelledItems } from './labelled.ts';

/** The place for what has no place among the items: at the end, before the footer. */
export function slotAtDocumentEnd(reading: Reading): Slot {
  const { document } = reading;
  const blocks = document.tree.children;
  const first = blocks.findIndex(({ type }) => type !== 'yaml' && (type as string) !== 'toml');
  if (first < 0) return slotAtEnd(document);
  const last = lastWritable(document, blocks, first, documentFooter(reading) - 1);
  // Everything stands in what was never closed: the stub goes before it, where it can be read.
  return last >= first
    ? slotAfterBlock(document.source, blocks[last] as RootContent)
    : (slotBeforeBlock(document.source, blocks[first] as RootContent) ?? slotAtEnd(document));
}

/** Index of the first block of the footer among the document's blocks. */
export function documentFooter({ document, facts }: Reading): number {
  return footerStart(
    document.tree.children,
    labelledItems(facts, document.source).map(({ span }) => span),
  );
}
