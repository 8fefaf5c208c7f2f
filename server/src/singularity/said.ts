import type { MarkdownDocument } from '../document/document.ts';
import { fold, type Folded } from '../document/fold.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import type { OwnLabels } from '../programme/ownLabels.ts';
import { ADMINISTRATIVE_WORDS } from './regulated.ts';
import { wholePhrase } from './wholePhrase.ts';
import type { Unit, Wording } from './wording.ts';
import { announcedSection } from './zones.ts';

/** A stretch of a document that tells of the course: a heading, a label, a block, or a sentence of one. */
export interface Said {
  /** Its words, line breaks as spaces. */
  readonly text: PlainText;
  readonly folded: Folded;
}

/**
 * What a document says of the course, in reading order: headings, labels and quotations with the prose, without what it says
 * of price, access or the law. Where a rule asks whether something is said at all, it is to be looked for here.
 */
export const readSaid = (document: MarkdownDocument, { own }: DocumentFacts, { units }: Wording): readonly Said[] =>
  saidIn(document, own, units).map((text) => ({ text, folded: foldLine(text) }));

/** Folded on one line: a phrase may go on after a line break. Offsets are those of the text. */
export const foldLine = (text: PlainText): Folded => fold(text.text.replace(/\n/g, ' '));

/** Whether a sentence tells of the course, however standard: not of price, access or the law. */
export const isOfCourse = ({ section, zone, folded }: Pick<Unit, 'folded' | 'section' | 'zone'>): boolean =>
  section !== 'administrative' && (zone === 'pedagogical' || !ADMINISTRATIVE_WORDS.test(folded));

function saidIn({ blocks, frontMatter }: MarkdownDocument, ownLabels: OwnLabels, units: readonly Unit[]): PlainText[] {
  const said = (frontMatter?.properties ?? [])
    .filter(({ key, text }) => announcedSection(key, ownLabels) !== 'administrative' && !ADMINISTRATIVE_WORDS.test(foldLine(text).text))
    .map(({ text }) => text);
  let next = 0;
  for (const { text } of blocks) {
    if (text.text.trim() === '') continue;
    const { start, end } = text.span;
    const own: Unit[] = [];
    for (; next < units.length && (units[next] as Unit).span.start < end; next++)
      if ((units[next] as Unit).span.start >= start) own.push(units[next] as Unit);
    if (own.length === 0) {
      if (announcedSection(text.text, ownLabels) !== 'administrative') said.push(text);
    } else if (own.every(isOfCourse)) said.push(text);
    else said.push(...own.filter(isOfCourse).map((unit) => unit.text));
  }
  return said;
}

/** Words that were found: as they stand in the document, and where. */
export interface Found {
  readonly words: string;
  readonly span: Span;
}

/** The words between two offsets of a folded text. */
export function foundAt(text: PlainText, folded: Folded, start: number, end: number): Found {
  const [from, to] = [folded.toOriginal(start), folded.toOriginal(end)];
  return { words: text.text.slice(from, to).replace(/\s+/g, ' '), span: text.spanOf(from, to) };
}

/** The phrase in which the words between two offsets of a folded text stand, on one line: what is quoted is to be read by itself. */
export function phraseAt(text: PlainText, folded: Folded, start: number, end: number): Found {
  const whole = wholePhrase(folded.text, start, end);
  return foundAt(text, folded, whole.start, whole.end);
}
