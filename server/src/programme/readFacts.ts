import type { MarkdownDocument } from '../document/document.ts';
import { isApplicable } from '../referential/editions.ts';
import type { Category } from '../referential/indicator.ts';
import { ITEMS } from '../referential/items.ts';
import { readAssessments } from './assessments.ts';
import { readCategory } from './category.ts';
import { readCertification } from './certification.ts';
import { readChoices } from './choices.ts';
import { readClaims } from './claims/readClaims.ts';
import { readConditions } from './conditions.ts';
import { readAnchors } from './evidence/anchors.ts';
import { readEvidence } from './evidence/readEvidence.ts';
import type { DocumentFacts, DocumentKind, ItemFact } from './facts.ts';
import { readKind } from './kind.ts';
import { type Line, readLines } from './lines.ts';
import { readItems } from './readItems.ts';
import { readObjectives } from './objectives.ts';
import { readReadings } from './readings.ts';
import { readProse } from './prose.ts';
import { readRemote } from './remote.ts';
import { readResults } from './results/readResults.ts';
import { readSheet } from './sheet.ts';
import { readEntrusting } from './subcontracting.ts';
import { readValues } from './values/readValues.ts';
import { NO_VALUES } from './values/value.ts';
import { readUnits } from './units.ts';

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
  const programme = kind.value === 'programme';
  const offer = programme ? readOffer(document, lines) : {};
  const certifying = programme && (offer.certification?.span ?? (CERTIFYING.has(category.value) ? document.title?.span : undefined));
  const prose = programme || kind.value === 'organisation' ? readProse(sheet, document.frontMatter) : [];
  const objectives = programme ? readObjectives(document, sheet, items) : [];
  const assessments = programme ? readAssessments(document, sheet, items, objectives) : [];
  return {
    kind,
    category,
    items,
    lines,
    conditions: programme ? { ...readConditions(document, prose, items), ...(certifying && { certifying }) } : {},
    claims: readClaims(document, prose, { kind, category, items }),
    objectives,
    assessments,
    remote: programme ? readRemote(document, sheet, items) : undefined,
    entrusting: programme || kind.value === 'organisation' ? readEntrusting(document, sheet) : [],
    evidence: readEvidence(document, lines),
    ...offer,
    readings: readReadings(document, lines),
    choices: readChoices(document),
    anchors: readAnchors(document),
    values: programme ? readValues(document, lines) : NO_VALUES,
  };
}

/** Categories that aim at a certification by their nature, whether the sheet names it or not. */
const CERTIFYING: ReadonlySet<Category> = new Set(['VAE', 'CFA']);

/** What only the sheet of a course is read for. */
function readOffer(document: MarkdownDocument, lines: readonly Line[]): Pick<DocumentFacts, 'results' | 'certification'> {
  const units = readUnits(document, lines);
  const results = readResults(document, units);
  const certification = readCertification(document, units, results);
  return { results, ...(certification && { certification }) };
}
