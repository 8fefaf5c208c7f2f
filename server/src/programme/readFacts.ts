import type { MarkdownDocument } from '../document/document.ts';
import { isApplicable } from '../referential/editions.ts';
import { ITEMS } from '../referential/items.ts';
import { readAssessments } from './assessments.ts';
import { readCategory } from './category.ts';
import { readChoices } from './choices.ts';
import { readClaims } from './claims/readClaims.ts';
import { readConditions } from './conditions.ts';
import { readAnchors } from './evidence/anchors.ts';
import { readEvidence } from './evidence/readEvidence.ts';
import type { DocumentFacts, DocumentKind, ItemFact } from './facts.ts';
import { isRegister, readKind } from './kind.ts';
import { readLines } from './lines.ts';
import { readItems } from './readItems.ts';
import { readObjectives } from './objectives.ts';
import { readReadings } from './readings.ts';
import { readProse } from './prose.ts';
import { readRemote } from './remote.ts';
import { readSheet } from './sheet.ts';
import { readEntrusting } from './subcontracting.ts';

/**
 * Reads what a document is and what it says of each item. `configured` is the kind the user set for this file; the
 * document's own declaration wins over it.
 */
export function readFacts(document: MarkdownDocument, configured?: DocumentKind): DocumentFacts {
  const lines = readLines(document.blocks);
  const sheet = readSheet(document, lines);
  const items = readItems(document, sheet);
  const category = readCategory(document, lines);
  for (const item of ITEMS) {
    if (!isApplicable(item, category.value)) items[item] = { item, state: 'not-applicable' } satisfies ItemFact;
  }
  const kind = readKind(document, lines, items, configured);
  const readings = readReadings(document, lines);
  const evidence = readEvidence(document, lines, kind.value, readings);
  const programme = kind.value === 'programme';
  const prose = programme || kind.value === 'organisation' ? readProse(sheet, document.frontMatter) : [];
  const objectives = programme ? readObjectives(document, sheet, items) : [];
  const assessments = programme ? readAssessments(document, sheet, items, objectives) : [];
  return {
    kind: isRegister(kind, evidence) ? { value: 'organisation', origin: 'content' } : kind,
    category,
    items,
    lines,
    conditions: programme ? readConditions(document, prose, items) : {},
    claims: readClaims(document, prose, { kind, category, items }),
    objectives,
    assessments,
    remote: programme ? readRemote(document, sheet, items) : undefined,
    entrusting: programme || kind.value === 'organisation' ? readEntrusting(document, sheet) : [],
    evidence,
    readings,
    choices: readChoices(document),
    anchors: readAnchors(document),
  };
}
