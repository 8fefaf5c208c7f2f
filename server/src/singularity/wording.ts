import type { MarkdownDocument } from '../document/document.ts';
import { fold, foldText } from '../document/fold.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import type { Anchor } from './anchors/anchor.ts';
import { readNames } from './anchors/names.ts';
import { type Masks, readAnchors } from './anchors/readAnchors.ts';
import { type PhraseOccurrence, readOccurrences } from './occurrences.ts';
import type { Phrase } from './phrase.ts';
import { ADMINISTRATIVE_WORDS } from './regulated.ts';
import { readSentences } from './sentences.ts';
import { codeSpans, overlapping, quotations } from './stretches.ts';
import { type Measure, measure } from './substitution.ts';
import { vocabularyOf } from './vocabulary/index.ts';
import { stem, type Word, wordsIn } from './words.ts';
import { type Passage, readPassages, type Section } from './zones.ts';

/** `required`: administrative or regulated wording, which is expected to be standard and is never asked about. */
export type Zone = 'required' | 'pedagogical';

/** A sentence, list item or cell, and what the substitution test says of it. */
export interface Unit extends Measure {
  readonly span: Span;
  /** Its words as the reader sees them. */
  readonly text: PlainText;
  readonly zone: Zone;
  readonly section: Section;
  /** Number of the heading or label that it stands under, in reading order. */
  readonly part: number;
  /** Folded text, for patterns. */
  readonly folded: string;
  readonly words: readonly Word[];
  /** Words that say something and are not the subject's. */
  readonly content: number;
  /** Share of its content words that are the subject's. */
  readonly topic: number;
  readonly anchors: readonly (Anchor & { readonly span: Span })[];
  /** The stock phrases that may be asked about in it. */
  readonly phrases: readonly PhraseOccurrence[];
  /** Stretches of its words that a rule or a funder lays down. */
  readonly regulated: readonly { readonly from: number; readonly to: number }[];
}

/** How a document is worded. */
export interface Wording {
  /** Every unit, in reading order. Headings, labels, quotations, code and front matter are none. */
  readonly units: readonly Unit[];
  /** Words of the prose, required wording included. */
  readonly wordCount: number;
}

const read = new WeakMap<DocumentFacts, { readonly phrases: readonly Phrase[]; readonly wording: Wording }>();

/** The wording of a document, read once for all the rules. @param own stock phrases of the organisation's own */
export function wordingOf(document: MarkdownDocument, facts: DocumentFacts, own: readonly Phrase[]): Wording {
  const known = read.get(facts);
  if (known?.phrases === own) return known.wording;
  const wording = readWording(document, facts, own);
  read.set(facts, { phrases: own, wording });
  return wording;
}

/** Words of a unit, and what can be told of them without weighing them. */
export interface ReadUnit extends Pick<Unit, 'text' | 'zone' | 'section' | 'part' | 'words' | 'regulated'> {
  readonly folded: ReturnType<typeof fold>;
  readonly phrases: readonly PhraseOccurrence[];
  /** Whether it is required by where it stands or what it says, whatever its formulas. */
  readonly isRequiredMatter: boolean;
}

const readUnits = new WeakMap<DocumentFacts, { readonly phrases: readonly Phrase[]; readonly units: readonly ReadUnit[] }>();

/** The units of a document before they are measured: all that comparing documents takes, at a fraction of the cost. */
export function unitsOf(document: MarkdownDocument, facts: DocumentFacts, own: readonly Phrase[]): readonly ReadUnit[] {
  const known = readUnits.get(facts);
  if (known?.phrases === own) return known.units;
  const { grammatical } = vocabularyOf(document.language);
  const title = titleStems(document);
  const isCode = overlapping(codeSpans(document.tree));
  const units = readDrafts(document, facts).map(({ text, passage, folded, words, zone, isQuoted }): ReadUnit => {
    const { section, part } = passage;
    const { language } = document;
    const isClosed = (start: number, end: number): boolean => isQuoted(start, end) || isCode(text.spanOf(start, end));
    const { occurrences, regulated } = readOccurrences({ text, words, section, title, language, own, isClosed });
    const saying = words.reduce((count, word) => count + Number(saysSomething(word, grammatical)), 0);
    const laidDown = regulated.reduce((sum, { from, to }) => sum + to - from, 0);
    return {
      text,
      folded,
      words,
      zone: zone === 'required' || laidDown * 2 > saying ? 'required' : 'pedagogical',
      section,
      part,
      regulated,
      phrases: occurrences,
      isRequiredMatter: zone === 'required',
    };
  });
  readUnits.set(facts, { phrases: own, units });
  return units;
}

const saysSomething = ({ small, stem: stemmed, folded }: Word, grammatical: ReadonlySet<string>): boolean =>
  !small && stemmed !== '#' && folded.length >= 2 && !grammatical.has(folded);

function readWording(document: MarkdownDocument, facts: DocumentFacts, own: readonly Phrase[]): Wording {
  const read = unitsOf(document, facts, own);
  const masks = readMasks(document, read);
  const { common, grammatical } = vocabularyOf(document.language);
  const { language } = document;
  const units = read.map(({ text, folded, words, zone, section, part, regulated, phrases, isRequiredMatter }): Unit => {
    const stock = new Uint8Array(words.length);
    for (const { from, to } of phrases) stock.fill(1, from, to);
    const isTaught = section === 'objectives' || section === 'content';
    const counts = { content: 0, stock: 0, common: 0, topic: 0 };
    for (const [at, word] of words.entries()) {
      if (!saysSomething(word, grammatical)) continue;
      if (stock[at]) counts.stock++;
      else if (common.has(word.stem)) counts.common += isTaught ? 0 : 1;
      else if (masks.isTopic(word)) {
        counts.topic++;
        continue;
      }
      counts.content++;
    }
    const anchors = readAnchors({ text: text.text, folded, words, language }, masks);
    const { content, topic } = counts;
    return {
      span: text.span,
      text,
      zone,
      section,
      part,
      folded: folded.text,
      words,
      content,
      topic: topic === 0 ? 0 : topic / (content + topic),
      anchors: anchors.map((anchor) => ({ ...anchor, span: text.spanOf(anchor.start, anchor.end) })),
      phrases: isRequiredMatter ? [] : phrases,
      regulated,
      ...measure({ ...counts, anchors: anchors.length }),
    };
  });
  return { units, wordCount: read.reduce((sum, { words }) => sum + words.length, 0) };
}

/** A sentence, item or cell before its formulas are looked for. */
interface Draft {
  readonly text: PlainText;
  readonly passage: Passage;
  readonly folded: ReturnType<typeof fold>;
  readonly words: readonly Word[];
  readonly zone: Zone;
  /** Whether the words from one offset of its text to another are quoted. */
  isQuoted(start: number, end: number): boolean;
}

function readDrafts(document: MarkdownDocument, facts: DocumentFacts): Draft[] {
  const isShielded = overlapping(shieldedSpans(facts));
  return readPassages(document.blocks).flatMap((passage) => {
    if (passage.section === 'testimonial') return [];
    const isQuotedInPassage = overlapping(quotations(passage.text.text));
    return readSentences(passage.text.text).map(({ start, end }): Draft => {
      const text = passage.text.slice(start, end);
      const folded = fold(text.text);
      const required =
        passage.section === 'administrative' || ADMINISTRATIVE_WORDS.test(folded.text) || isShielded(text.span) || isByLaw(passage, facts);
      return {
        text,
        passage,
        folded,
        words: wordsIn(folded, document.language),
        zone: required ? 'required' : 'pedagogical',
        isQuoted: (from, to) => isQuotedInPassage({ start: start + from, end: start + to }),
      };
    });
  });
}

/** Items by which a document is taught, not run: here a stock phrase may be asked about. */
const TAUGHT: ReadonlySet<Item> = new Set(['objectives', 'content', 'methods', 'assessment']);

/** The words that carry regulated information, and the audience where another rule already asks who it is. */
function shieldedSpans(facts: DocumentFacts): Span[] {
  return ITEMS.flatMap((name) => {
    const { item, state, span } = facts.items[name];
    const shielded = item === 'audience' ? state !== 'present' : !TAUGHT.has(item);
    return span && shielded ? [span] : [];
  });
}

/** Sections whose wording a text lays down: the phases of a skills assessment, the examination of a certification. */
function isByLaw({ section }: Passage, { category, certification }: DocumentFacts): boolean {
  if (category.value === 'BC' && (section === 'phase' || section === 'objectives')) return true;
  return section === 'assessment' && certification !== undefined;
}

function titleStems({ title, language }: MarkdownDocument): ReadonlySet<string> {
  return new Set(wordsIn(fold(title?.text ?? ''), language).map((word) => word.stem));
}

/** A name met in so many units is the subject or the provider. */
const FREQUENT = 3;

function readMasks(document: MarkdownDocument, units: readonly ReadUnit[]): Masks {
  const { common, grammatical } = vocabularyOf(document.language);
  const { language } = document;
  const topics = new Set(titleStems(document));
  for (const { section, words } of units)
    if (section === 'objectives' || section === 'content')
      for (const word of words) if (!common.has(word.stem) && !grammatical.has(word.folded)) topics.add(word.stem);
  const counts = new Map<string, number>();
  for (const { isRequiredMatter, text, section } of units)
    for (const name of readNames(text.text, foldText))
      for (const part of name.text.split(/[\s’']+/))
        counts.set(part, (counts.get(part) ?? 0) + (isRequiredMatter || section === 'trainer' ? FREQUENT : 1));
  for (const { text } of document.frontMatter?.properties ?? [])
    for (const { text: name } of readNames(text.text, foldText)) for (const part of name.split(/[\s’']+/)) counts.set(part, FREQUENT);
  return {
    isTopic: (word) => topics.has(word.stem),
    isKnownName: ({ text }) =>
      text.split(/[\s’']+/).every((part) => {
        const stemmed = stem(part, language);
        return (counts.get(part) ?? 0) >= FREQUENT || topics.has(stemmed) || common.has(stemmed) || grammatical.has(part);
      }),
  };
}
