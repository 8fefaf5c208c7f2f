import type { MarkdownDocument } from '../document/document.ts';
import { ITEM_LEXICON, type ItemLexicon } from '../lexicon/items.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import { contactOfLinks } from './contactLinks.ts';
import { type Entry, STRENGTH } from './entries.ts';
import { type ItemFact, RANK } from './facts.ts';
import { judge } from './judge.ts';
import { readLists } from './lists.ts';
import { readUnlabelled, type UnlabelledPassage, unlabelledPassages } from './unlabelled.ts';
import type { Sheet } from './sheet.ts';

/**
 * Reads the state of every item: labels first, then sentences, last lists that nothing announces. A document may say an item
 * several times; the best state that it gives the item is its state, told where it is told most clearly.
 */
export function readItems(document: MarkdownDocument, sheet: Sheet): Record<Item, ItemFact> {
  const facts = statedItems(document, sheet);
  readLists(sheet.lines, facts);
  facts.contact = contactOfLinks(document.source, sheet.lines, facts.contact);
  return facts;
}

/** The same of labels and sentences alone: in what is no sheet, a list that nothing announces is a menu. */
export function statedItems(document: MarkdownDocument, sheet: Sheet): Record<Item, ItemFact> {
  const passages = unlabelledPassages(sheet.lines, sheet.heads, sheet, document.frontMatter);
  return Object.fromEntries(ITEMS.map((item) => [item, readItem(ITEM_LEXICON[item], sheet.entries, passages)])) as Record<Item, ItemFact>;
}

function readItem(reader: ItemLexicon, entries: readonly Entry[], passages: readonly UnlabelledPassage[]): ItemFact {
  let best: ItemFact = { item: reader.item, state: 'missing' };
  let strength: number = STRENGTH.sentence;
  for (const entry of entries) {
    if (!entry.items.includes(reader.item)) continue;
    const fact = judge(reader, entry);
    const gain = RANK[fact.state] - RANK[best.state];
    // What only its name makes an answer is told where nothing else answers.
    const sure = entry.byName?.includes(reader.item) ? Math.min(entry.strength, STRENGTH.weak) : entry.strength;
    if (gain > 0 || (gain === 0 && sure > strength)) {
      best = fact;
      strength = sure;
    }
  }
  const settled = reader.labelDecides && best.state !== 'missing' && strength >= STRENGTH.question;
  return (settled ? undefined : readUnlabelled(reader, passages, RANK[best.state])) ?? best;
}
