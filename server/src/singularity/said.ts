import type { MarkdownDocument } from '../document/document.ts';
import { fold, type Folded } from '../document/fold.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import type { OwnLabels } from '../programme/ownLabels.ts';
import { ADMINISTRATIVE_WORDS } from './regulated.ts';
import { type Line, lineOf } from './sought.ts';
import { wholePhrase } from './wholePhrase.ts';
import type { Unit, Wording } from './wording.ts';
import { announcedSection } from './zones.ts';

/** A stretch of a document that tells of the course: a heading, a label, a block, or a sentence of one. */
export interface Said extends Line {
  /** Its words, line breaks as spaces. */
  readonly text: PlainText;
}

/**
 * What a document says of the course, in reading order: headings, labels and quotations with the prose, without what it says
 * of price, access or the law. Where a rule asks whether something is said at all, it is to be looked for here.
 */
export const readSaid = (document: MarkdownDocument, { own }: DocumentFacts, { units }: Wording): readonly Said[] =>
  saidIn(document, own, units).map((text) => ({ text, ...lineOf(foldLine(text).text, document.language) }));

/** Folded on one line: a phrase may go on after a line break. Offsets are those of the text. */
export const foldLine = (text: PlainText): Folded => fold(text.text.replace(/\n/g, ' '));

function saidIn({ blocks, frontMatter, language }: MarkdownDocument, ownLabels: OwnLabels, units: readonly Unit[]): PlainText[] {
  const isAdministrative = (text: PlainText): boolean => ADMINISTRATIVE_WORDS[language].test(lineOf(foldLine(text).text, language));
  const said = (frontMatter?.properties ?? [])
    .filter(({ key, text }) => announcedSection(key, ownLabels) !== 'administrative' && !isAdministrative(text))
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
    } else if (own.every(({ ofCourse }) => ofCourse)) said.push(text);
    else said.push(...own.filter(({ ofCourse }) => ofCourse).map((unit) => unit.text));
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
