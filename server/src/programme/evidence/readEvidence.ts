import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import type { DocumentKind, SingularReading, Statement } from '../facts.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { readLinks } from './links.ts';
import { isLocalTarget, linksWithin } from './make.ts';
import { readEvidencePassages, taughtBlocks } from './passages.ts';
import { proseStatements } from './prose.ts';
import { propertyStatements } from './properties.ts';
import { tableStatements } from './tables.ts';

/** Whether anything could be a statement: most documents have nothing of the kind, and are not read further. */
const CANDIDATE = /\bind(?:ic(?:at(?:eu|o)r)?s?)?\b|\bi ?\d/;
const KEY = /^(?:indicat|indicators?$|rnq$|preuves?$|evidence$|proofs?$)/i;

/** Titles and subjects by which a course on the quality framework is known: what it says of indicators is its subject. */
const QUALITY =
  /\bqualiopi\b|\brnq\b|\breferentiel national\b|\b(?:demarche|referent|responsable|audit\w*) (?:\w+ )?qualite\b|\bindicat(?:eur|or)s? \d/;

/**
 * Every statement of evidence in a document, in reading order: in its front matter, in tables, and in prose (headings,
 * list items, sentences). What a syllabus says is a subject, what a quotation says is another's, and a singular reading
 * tells how an indicator is understood.
 */
export function readEvidence(
  document: MarkdownDocument,
  lines: readonly Line[],
  sheet: Sheet,
  kind: DocumentKind,
  readings: readonly SingularReading[],
): Statement[] {
  const keys = document.frontMatter?.keys.some(({ key }) => KEY.test(key)) === true;
  if (!keys && !lines.some(({ folded }) => CANDIDATE.test(folded.text))) return [];
  const links = linksWithin(readLinks(document));
  const taught = taughtBlocks(sheet);
  const passages = readEvidencePassages(document.blocks, taught);
  const rows = tableStatements(document.blocks, taught, links);
  const statements = [...propertyStatements(document, passages), ...rows, ...proseStatements(document, passages, links, rows)];
  const onQuality =
    kind === 'programme' &&
    (QUALITY.test(foldText(document.title?.text ?? '')) ||
      sheet.lines.some((line) => taught.has(line.block) && QUALITY.test(line.folded.text)));
  return statements
    .filter(({ span }) => !readings.some((reading) => reading.span.start <= span.start && span.start < reading.span.end))
    .filter(({ targets, form }) => !onQuality || form === 'property' || targets.some(isLocalTarget))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
