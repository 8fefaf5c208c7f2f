import type { MarkdownDocument } from '../document/document.ts';
import { isApplicable } from '../referential/editions.ts';
import { ITEMS } from '../referential/items.ts';
import { readAssessments } from './assessments.ts';
import { readCategory } from './category.ts';
import { readCertification } from './certification.ts';
import { readChoices } from './choices.ts';
import { readClaims } from './claims/readClaims.ts';
import { announcedComments } from './comments/announced.ts';
import { readConditions } from './conditions.ts';
import { localLinks } from './evidence/links.ts';
import { readAnchors } from './evidence/slugs.ts';
import { readEvidence } from './evidence/readEvidence.ts';
import { type DocumentFacts, type DocumentKind, type ItemFact, type ProgrammeFacts, RANK } from './facts.ts';
import { type House, NO_HOUSE } from './house.ts';
import { isRegister, readKind } from './kind/readKind.ts';
import { readLines } from './lines.ts';
import { readName } from './name.ts';
import { readObjectives } from './objectives.ts';
import { type Prose, readProse } from './prose.ts';
import { readQuestions } from './openQuestions.ts';
import { readItems } from './readItems.ts';
import { besidesReadings, readReadings } from './readings.ts';
import { readRemote } from './remote.ts';
import { readWordings } from './requiredWordings.ts';
import { readResults } from './results/readResults.ts';
import { readDismissed } from './secondLook/dismissed.ts';
import { secondLook } from './secondLook/secondLook.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { readEntrusting } from './subcontracting.ts';
import { readUnits } from './units.ts';
import { readValues } from './values/readValues.ts';
import { NO_VALUES } from './values/value.ts';

/**
 * Reads what a document is and what it says. `configured` is the kind the user set for this file; the document's own
 * declaration wins over it.
 * @param house what its organisation says once for all documents
 */
export function readFacts(document: MarkdownDocument, configured?: DocumentKind, house: House = NO_HOUSE): DocumentFacts {
  const lines = readLines(document.blocks);
  const sheet = readSheet(document, lines, house.own);
  const items = readItems(document, sheet);
  const category = readCategory(document, lines);
  for (const item of ITEMS) {
    if (!isApplicable(item, category.value)) items[item] = { item, state: 'not-applicable' } satisfies ItemFact;
  }
  const readings = readReadings(document, lines);
  const supposed = readKind(document, lines, sheet, items, configured);
  const evidence = readEvidence(document, lines, sheet, supposed, readings);
  const kind: DocumentFacts['kind'] = isRegister(supposed, evidence.statements) ? { value: 'organisation', origin: 'content' } : supposed;
  const isProgramme = kind.value === 'programme';
  const isOffer = isProgramme || kind.value === 'organisation';
  const comments = announcedComments(document);
  const anchored = readAnchors(document);
  const prose = isOffer ? readProse(sheet, document.frontMatter) : [];
  return {
    name: readName(document, isProgramme, sheet.own),
    kind,
    category,
    items: isProgramme
      ? secondLook(document, besidesReadings(lines, readings), sheet, withHouse(items, house), readDismissed(document, comments))
      : items,
    lines,
    own: sheet.own,
    evidence: evidence.statements,
    places: evidence.places(kind),
    readings,
    choices: readChoices(document, comments),
    questions: readQuestions(document, comments),
    wordings: readWordings(document, comments),
    links: localLinks(document, evidence.statements),
    anchors: new Set(anchored.map(({ name }) => name)),
    anchored,
    claims: readClaims(document, prose, { kind, category, items }),
    entrusting: isOffer ? readEntrusting(document, sheet) : [],
    ...(isProgramme ? readProgramme(document, sheet, prose, items) : NO_PROGRAMME),
  };
}

/**
 * With what the organisation says once for all programmes, where this one does not say it, or not so well: the page shows both.
 */
function withHouse(items: DocumentFacts['items'], { settled }: House): DocumentFacts['items'] {
  if (settled.size === 0) return items;
  const together: Record<string, ItemFact> = { ...items };
  for (const [item, fact] of settled) {
    const { state } = items[item];
    // What the sheet itself leaves to be completed is for it to complete.
    if ((state === 'missing' || state === 'vague') && RANK[fact.state] > RANK[state]) together[item] = fact;
  }
  return together as DocumentFacts['items'];
}

const NO_PROGRAMME: ProgrammeFacts = { conditions: {}, objectives: [], assessments: [], values: NO_VALUES };

/** What only the sheet of a course is read for. */
function readProgramme(document: MarkdownDocument, sheet: Sheet, prose: readonly Prose[], items: DocumentFacts['items']): ProgrammeFacts {
  const objectives = readObjectives(document, sheet, items);
  const units = readUnits(document, sheet.lines);
  const results = readResults(document, units);
  const certification = readCertification(document, units, results);
  return {
    conditions: { ...readConditions(document, prose, items), ...(certification && { certifying: certification.span }) },
    objectives,
    assessments: readAssessments(document, sheet, items, objectives),
    remote: readRemote(document, sheet, items),
    results,
    certification,
    values: readValues(document, sheet),
  };
}
