import type { Block } from '../../document/blocks.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import type { DocumentFacts, EvidencePlace, SingularReading, Statement } from '../facts.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { readLinks } from './links.ts';
import { isLocalTarget, linksWithin, type Made } from './make.ts';
import { isAdvice } from '../kind/advice.ts';
import { type EvidencePassage, readEvidencePassages, taughtBlocks } from './passages.ts';
import { readPlaces } from './places.ts';
import { proseStatements } from './prose.ts';
import { propertyStatements } from './properties.ts';
import { isFrameworkText } from './wholes.ts';
import { tableStatements } from './tables.ts';

/** Whether anything could be a statement: most documents have nothing of the kind, and are not read further. */
const CANDIDATE = /\bind(?:ic(?:at(?:eu|o)r)?s?)?\b|\bi[. ]?\d|\brnq\b|^n[o°º]s?\.?$/;
const KEY = /^(?:indicat|indicators?$|rnq$|preuves?$|evidence$|proofs?$)/i;

/** Titles and subjects by which a course on the quality framework is known: what it says of indicators is its subject. */
const QUALITY =
  /\bqualiopi\b|\brnq\b|\breferentiel national\b|\b(?:demarche|referent|responsable|audit\w*) (?:\w+ )?qualite\b|\bindicat(?:eur|or)s? \d/;

/** What a document says of indicators. */
export interface Evidence {
  readonly statements: readonly Statement[];
  /** Place by place, once it is known what the document is. */
  readonly places: (kind: DocumentFacts['kind']) => readonly EvidencePlace[];
}

/**
 * Every statement of evidence in a document, in reading order: in its front matter, in tables, and in prose (headings,
 * list items, sentences). What a syllabus says is a subject, what a quotation says is another's, and a singular reading
 * tells how an indicator is understood.
 */
export function readEvidence(
  document: MarkdownDocument,
  lines: readonly Line[],
  sheet: Sheet,
  kind: DocumentFacts['kind'],
  readings: readonly SingularReading[],
): Evidence {
  const keys = document.frontMatter?.keys.some(({ key }) => KEY.test(key)) === true;
  // What is said to be a procedure has no syllabus, whatever its headings are called.
  const taught = kind.value === 'organisation' ? new Set<Block>() : taughtBlocks(sheet);
  let passages: readonly EvidencePassage[] | undefined;
  const read = (): readonly EvidencePassage[] => (passages ??= readEvidencePassages(document, taught));
  const made =
    keys || lines.some(({ folded }) => CANDIDATE.test(folded.text)) ? readMade(document, sheet, read(), taught, kind, readings) : [];
  const statements = made.filter(isStatement);
  return {
    statements,
    places: ({ value, origin }) => {
      if (value === 'other') return [];
      const bySubject =
        value === 'organisation' && !(origin === 'content' && (isAdvice(document.title?.text ?? '', lines) || isFrameworkText(read())));
      if (made.length === 0 && !bySubject) return [];
      return readPlaces(document, { statements, absences: made.filter((one) => !isStatement(one)), passages: read() }, bySubject);
    },
  };
}

const isStatement = (made: Made): made is Statement => made.state !== 'none';

function readMade(
  document: MarkdownDocument,
  sheet: Sheet,
  passages: readonly EvidencePassage[],
  taught: ReadonlySet<Block>,
  kind: DocumentFacts['kind'],
  readings: readonly SingularReading[],
): Made[] {
  const links = linksWithin(readLinks(document));
  const rows = tableStatements(document.blocks, taught, links);
  const statements = [...propertyStatements(document, passages), ...rows, ...proseStatements(document, passages, links, rows)];
  const onQuality =
    kind.value === 'programme' &&
    (QUALITY.test(foldText(document.title?.text ?? '')) ||
      sheet.lines.some((line) => taught.has(line.block) && QUALITY.test(line.folded.text)));
  const advice = kind.value === 'organisation' && kind.origin === 'content' && isAdvice(document.title?.text ?? '', sheet.lines);
  return statements
    .filter(({ span }) => !readings.some((reading) => reading.span.start <= span.start && span.start < reading.span.end))
    .filter(({ targets, form }) => !(onQuality || advice) || form === 'property' || targets.some(isLocalTarget))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
