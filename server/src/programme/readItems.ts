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
  const passages = unlabelledPassages(sheet, document.frontMatter);
  return Object.fromEntries(ITEMS.map((item) => [item, readItem(ITEM_LEXICON[item], sheet.entries, passages)])) as Record<Item, ItemFact>;
}

/** How many times as long a syllabus must be as an earlier one to be the one that the document means: "Points clés", then "Contenu". */
const RICHER = 2;

function readItem(reader: ItemLexicon, entries: readonly Entry[], passages: readonly UnlabelledPassage[]): ItemFact {
  let best: ItemFact = { item: reader.item, state: 'missing' };
  let strength: number = STRENGTH.sentence;
  let length = 0;
  let byNameOnly = false;
  for (const entry of entries) {
    if (!entry.items.includes(reader.item)) continue;
    const fact = judge(reader, entry);
    const gain = RANK[fact.state] - RANK[best.state];
    // What only its name makes an answer is told where nothing else answers.
    const named = entry.byName?.includes(reader.item) === true;
    const sure = named ? Math.min(entry.strength, STRENGTH.weak) : entry.strength;
    const richer = reader.item === 'content' && sure === strength && entry.value.length > RICHER * length;
    if (gain > 0 || (gain === 0 && (sure > strength || (fact.state === 'present' && richer)))) {
      best = fact;
      strength = sure;
      length = entry.value.length;
      byNameOnly = named;
    }
  }
  const settled = reader.labelDecides && best.state !== 'missing' && strength >= STRENGTH.question;
  // What only its name makes an answer gives way to a sentence that is worth as much.
  const rank = byNameOnly && best.state === 'present' ? RANK.vague : RANK[best.state];
  const said = settled ? undefined : readUnlabelled(reader, passages, rank);
  return said && !isWithin(said, best) ? said : best;
}

/** Whether a sentence stands in words that a label announces. */
const isWithin = ({ state, span }: ItemFact, labelled: ItemFact): boolean =>
  state === labelled.state &&
  span !== undefined &&
  labelled.span !== undefined &&
  labelled.span.start <= span.start &&
  span.end <= labelled.span.end;
