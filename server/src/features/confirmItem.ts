import { readDocument } from '../document/document.ts';
import type { Span } from '../document/text.ts';
import { type ItemState, RANK } from '../programme/facts.ts';
import type { House } from '../programme/house.ts';
import { readFacts } from '../programme/readFacts.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import type { Reading } from '../singularity/reading.ts';
import { applyEdits, type Edit } from './edit.ts';
import { spanOfNode } from '../document/nodeSpan.ts';
import { blockAt, indentAt, lineOf } from './outline.ts';
import { fillSlot, slotBeforeBlock } from './slot.ts';
import { commonDress, type Dress, dressedLabel, usualDress } from './stubs/dress.ts';
import { labelledItems } from './stubs/labelled.ts';

/** What may stand on a line before its words: quotation marks, a list marker with its box, the signs of a heading. */
const MARKERS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?|#{1,6}\s+)?/;

/**
 * Gives words the label of an item, in the document's own style: before them on their line, or on a line above. Undefined where no way
 * of writing it makes the reading certain: what is offered is read again first, and no other item may lose by it.
 * @param house with which the document was read: what it settles does not hang on the edit
 */
export function confirmItem(reading: Reading, item: Item, span: Span, house: House): Edit | undefined {
  const rank = ({ edit }: { readonly edit: Edit }): number => RANK[stateAfter(reading, item, edit, house)];
  const ways = waysToLabel(reading, item, span).map((edit) => ({ edit }));
  const best = ways.find((way) => rank(way) === RANK.present) ?? ways.find((way) => rank(way) === RANK.vague);
  return best?.edit;
}

function stateAfter({ document, facts }: Reading, item: Item, edit: Edit, house: House): ItemState {
  const { items } = readFacts(readDocument(applyEdits(document.source.text, [edit])), facts.kind.value, house);
  return ITEMS.every((other) => RANK[items[other].state] >= RANK[facts.items[other].state]) ? items[item].state : 'missing';
}

/** Ways to put the label, the plainest first. */
function waysToLabel(reading: Reading, item: Item, span: Span): Edit[] {
  const { source, tree, language } = reading.document;
  const dress = dressOf(reading);
  const label = dressedLabel(item, language, dress);
  const before = `${label}${dress.close}`;
  const insertion = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText, placeholders: [] });
  const placed = blockAt(tree, span.start);
  const node = placed?.siblings[placed.index];
  const slot = node && slotBeforeBlock(source, node);
  const heading = `${'#'.repeat(sectionLevel(reading))} ${label.replaceAll(/\*\*|__/g, '')}`;
  return [
    insertion(startOfWords(reading, span), before),
    ...(slot
      ? [fillSlot(slot, [{ text: before.trimEnd() }]), fillSlot(slot, [{ text: indentAt(source, spanOfNode(node).start) + heading }])]
      : []),
  ];
}

/** Where the words start with the marks that dress them: at the head of their line, else right before them. */
function startOfWords({ document: { source } }: Reading, { start }: Span): number {
  const lineStart = source.lineStart(lineOf(source, start));
  const ahead = source.text.slice(lineStart, start);
  const markers = MARKERS.exec(ahead)?.[0].length ?? 0;
  if (/^[^\p{L}\p{N}|<]*$/u.test(ahead.slice(markers))) return lineStart + markers;
  return start - (/(?<![*_])[*_]*$/.exec(ahead)?.[0].length ?? 0);
}

/** How the document sets labels beside their values: as most of them, in bold where it has none. */
function dressOf({ document: { source, language }, facts }: Reading): Dress {
  const labelled = labelledItems(facts, source);
  const plain = labelled.filter(({ form }) => form === 'plain' || form === 'plain-item');
  const bold = labelled.filter(({ form }) => form === 'bold' || form === 'bold-item');
  const isBold = bold.length >= plain.length;
  const dress = commonDress(source, language, isBold ? bold : plain, isBold, () => '');
  return dress.below ? { ...usualDress(language, isBold), upperCase: dress.upperCase } : dress;
}

/** The level at which the document has its sections: that of most headings that announce an item, the second where none does. */
function sectionLevel({ document, facts }: Reading): number {
  return labelledItems(facts, document.source).find(({ form, depth }) => form === 'heading' && depth > 1)?.depth ?? 2;
}
