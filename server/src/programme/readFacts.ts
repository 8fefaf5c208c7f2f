import type { MarkdownDocument } from '../document/document.ts';
import { isApplicable } from '../referential/editions.ts';
import { ITEMS } from '../referential/items.ts';
import { readCategory } from './category.ts';
import type { DocumentFacts, DocumentKind, ItemFact } from './facts.ts';
import { readKind } from './kind.ts';
import { readItems } from './readItems.ts';

/**
 * Reads what a document is and what it says of each item. `configured` is the kind the user set for this file; the
 * document's own declaration wins over it.
 */
export function readFacts(document: MarkdownDocument, configured?: DocumentKind): DocumentFacts {
  const items = readItems(document);
  const category = readCategory(document);
  for (const item of ITEMS) {
    if (!isApplicable(item, category.value)) items[item] = { item, state: 'not-applicable' } satisfies ItemFact;
  }
  return { kind: readKind(document, items, configured), category, items };
}
