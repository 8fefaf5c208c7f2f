import type { MarkdownDocument } from '../document/document.ts';
import type { Language } from '../document/language.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import type { Anchor } from './anchors/anchor.ts';
import { isFigure } from './anchors/figures.ts';
import { readAnchors } from './anchors/readAnchors.ts';
import { type Occurrences, type PhraseOccurrence, readOccurrences } from './occurrences.ts';
import type { Phrase } from './phrase.ts';
import { type Hits, hitsIn } from './phraseBank.ts';
import { overlapping } from '../document/spans.ts';
import { codeSpans } from './quotations.ts';
import { ADMINISTRATIVE_WORDS } from './regulated.ts';
import type { Line } from './sought.ts';
import { isTaught, readSubject, type Subject } from './subject.ts';
import { type Counts, type Measure, measure } from './substitution.ts';
import { type Draft, readDrafts, type Zone } from './units.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Word } from './words.ts';
import type { Section } from './zones.ts';

/** A sentence, list item or cell, and what the substitution test says of it. */
export interface Unit extends Line, Measure {
  readonly span: Span;
  /** Its words as the reader sees them. */
  readonly text: PlainText;
  readonly zone: Zone;
  readonly section: Section;
  /** Number of the heading or label that it stands under, in reading order. */
  readonly part: number;
  /** Whether it tells of the course, however standard: not of price, access or the law. */
  readonly ofCourse: boolean;
  readonly words: readonly Word[];
  /** Words that are weighed (`count`); 0 in required wording, as every measure is. */
  readonly content: number;
  /** What ties it to this course, at most one of each kind. */
  readonly anchors: readonly (Anchor & { readonly span: Span })[];
  /** The stock phrases that may be asked about in it; none in required wording. */
  readonly phrases: readonly PhraseOccurrence[];
  /** Stretches of its words that a text lays down, or that the bank knows as useful. */
  readonly regulated: Occurrences['regulated'];
  /** The terms of management that its words hold; none in required wording. */
  readonly terms: Hits['terms'];
}

/** How a document is worded. */
export interface Wording {
  /** Every unit, in reading order. Headings, labels, quotations, code and front matter are none. */
  readonly units: readonly Unit[];
  /** Words of the prose, required wording included. */
  readonly wordCount: number;
}

/** @param own stock phrases of the organisation's own */
export function readWording(document: MarkdownDocument, facts: DocumentFacts, own: readonly Phrase[]): Wording {
  const drafts = readDrafts(document, facts);
  const subject = readSubject(document, drafts);
  const isCode = overlapping(codeSpans(document));
  const units = drafts.map((draft) => readUnit(draft, subject, isCode, document.language, own));
  return { units, wordCount: drafts.reduce((sum, { words }) => sum + words.length, 0) };
}

function readUnit(draft: Draft, subject: Subject, isCode: (span: Span) => boolean, language: Language, own: readonly Phrase[]): Unit {
  const { text, folded, line, words, passage, names } = draft;
  if (draft.apart || draft.zone === 'required') return requiredUnit(draft, language);
  const isClosed = (start: number, end: number): boolean => draft.isQuoted(start, end) || isCode(text.spanOf(start, end));
  const { section, part } = passage;
  const hits = hitsIn(words, language, own);
  const { occurrences, regulated } = readOccurrences({
    text,
    words,
    section,
    title: subject.title,
    language,
    hits: hits.phrases,
    isClosed,
  });
  const counts = count(draft, { occurrences, regulated }, subject, language);
  const laidDown = regulated.reduce((sum, { weight }) => sum + weight, 0);
  if (laidDown * 2 > counts.content) return requiredUnit(draft, language);
  const anchors = readAnchors({ text: text.text, folded, hits: line.hits, words, language, names }, subject);
  const { commonness, vagueness, interchangeability } = measure({ ...counts, anchors: anchors.length });
  return {
    span: text.span,
    text,
    zone: 'pedagogical',
    section,
    part,
    ...line,
    ofCourse: section !== 'administrative',
    words,
    content: counts.content,
    anchors: anchors.map(({ kind, start, end }) => ({ kind, start, end, span: text.spanOf(start, end) })),
    phrases: occurrences,
    regulated,
    terms: hits.terms,
    commonness,
    vagueness,
    interchangeability,
  };
}

/** Required wording weighs nothing: what it is made of is not looked at. */
const requiredUnit = ({ text, line, words, passage: { section, part } }: Draft, language: Language): Unit => ({
  span: text.span,
  text,
  zone: 'required',
  section,
  part,
  ...line,
  ofCourse: section !== 'administrative' && !ADMINISTRATIVE_WORDS[language].test(line),
  words,
  content: 0,
  anchors: [],
  phrases: [],
  regulated: [],
  terms: [],
  commonness: 0,
  vagueness: 0,
  interchangeability: 0,
});

/** In a syllabus, a word of teaching is half a matter of the course: "retour en groupe" is a line of it as well. */
const TEACHING_IN_SYLLABUS = 0.5;

/** General language is at home in a sentence that nobody else would write as well. */
const GENERAL_LANGUAGE = 0.8;

/**
 * Counts the words of a unit, each for one thing: known to the bank, the subject's, at home anywhere, or its own. What anybody
 * could sprinkle over a sentence gains nothing by being there often: figures do not count, names and the title's words once.
 */
function count(
  { words, names, passage, folded, objective }: Draft,
  { occurrences, regulated }: Occurrences,
  { title, isTopic, isKnownPart, isTold, generalWeight }: Subject,
  language: Language,
): Omit<Counts, 'anchors'> {
  const { grammatical, teaching, promise, common } = vocabularyOf(language);
  const isMatter = objective || isTaught(passage.section) || passage.section === 'audience' || isTold(passage) || isTimed(folded.text);
  const weights = {
    teaching: !isMatter ? 1 : passage.section === 'content' ? TEACHING_IN_SYLLABUS : 0,
    promise: isMatter ? 0 : generalWeight,
    general: isMatter ? 0 : GENERAL_LANGUAGE * generalWeight,
    stock: isMatter ? generalWeight : 1,
  };
  const isStock = new Uint8Array(words.length);
  const isPhrase = new Uint8Array(words.length);
  for (const { from, to } of occurrences) isStock.fill(1, from, to);
  for (const { from, to } of [...occurrences, ...regulated]) isPhrase.fill(1, from, to);
  const isName = overlapping(names);
  const said = new Set<string>();
  /** Names and words of the title tie to nothing: they count once, however often they are put in. */
  const isSaidAgain = (word: Word): boolean => {
    if (!title.has(word.stem) && !isKnownPart(word.folded) && !isName(word)) return false;
    if (said.has(word.stem)) return true;
    said.add(word.stem);
    return false;
  };
  const counts = { content: 0, stock: 0, usual: 0 };
  let general = 0;
  for (const [at, word] of words.entries()) {
    if (word.small || word.folded.length < 2 || grammatical.has(word.folded)) continue;
    if (!isPhrase[at] && (isFigure(words, at) || isSaidAgain(word))) continue;
    counts.content++;
    if (isStock[at]) counts.stock += weights.stock;
    else if (isTopic(word)) continue;
    else if (teaching.has(word.stem)) counts.usual += weights.teaching;
    else if (promise.has(word.stem)) counts.usual += weights.promise;
    else if (common.has(word.stem)) general += weights.general;
  }
  // Of general language alone anything may be made: it counts for no more than what stands beside it.
  counts.usual += Math.min(general, counts.stock + counts.usual);
  return counts;
}

/** A line of a timetable, "Relecture du dossier (5 h)": what is done, and for how long. In a sentence a length is but a figure. */
const isTimed = (folded: string): boolean =>
  /(?:^|[(:|-] ?)(?:\d+ ?h(?:eures?)? ?)?\d+ ?(?:h|heures?|min|minutes?|hours?)[^\w.!?]*$/.test(folded);
