import type { MarkdownDocument } from '../document/document.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import type { DocumentFacts, DocumentKind, ItemFact } from './facts.ts';

/** Reads what a document is and what it says of each item. */
export function readFacts(_document: MarkdownDocument, kind?: DocumentKind): DocumentFacts {
  const items = Object.fromEntries(ITEMS.map((item) => [item, { item, state: 'missing' }])) as Record<Item, ItemFact>;
  return { kind: { value: kind ?? 'programme', origin: 'default' }, category: { value: 'AF', origin: 'default' }, items };
}
