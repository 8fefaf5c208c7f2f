import type { MarkdownDocument } from '../document/document.ts';
import { isApplicable } from '../referential/editions.ts';
import { ITEMS } from '../referential/items.ts';
import { readCategory } from './category.ts';
import { readChoices } from './choices.ts';
import { readConditions } from './conditions.ts';
import { readAnchors } from './evidence/anchors.ts';
import { readEvidence } from './evidence/readEvidence.ts';
import type { DocumentFacts, DocumentKind, ItemFact } from './facts.ts';
import { isRegister, readKind } from './kind.ts';
import { readLines } from './lines.ts';
import { readItems } from './readItems.ts';
import { readReadings } from './readings.ts';

/**
 * Reads what a document is and what it says of each item. `configured` is the kind the user set for this file; the
 * document's own declaration wins over it.
 */
export function readFacts(document: MarkdownDocument, configured?: DocumentKind): DocumentFacts {
  const lines = readLines(document.blocks);
  const items = readItems(document, lines);
  const category = readCategory(document, lines);
  for (const item of ITEMS) {
    if (!isApplicable(item, category.value)) items[item] = { item, state: 'not-applicable' } satisfies ItemFact;
  }
  const kind = readKind(document, lines, items, configured);
  const evidence = readEvidence(document, lines, kind.value);
  return {
    kind: isRegister(kind, evidence) ? { value: 'organisation', origin: 'content' } : kind,
    category,
    items,
    lines,
    conditions: readConditions(lines),
    evidence,
    readings: readReadings(lines),
    choices: readChoices(document),
    anchors: readAnchors(document),
  };
}
