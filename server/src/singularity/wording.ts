import type { MarkdownDocument } from '../document/document.ts';
import { fold, foldText } from '../document/fold.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import type { Anchor } from './anchors/anchor.ts';
import { type Name, readNames } from './anchors/names.ts';
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

/** A unit before it is measured. */
interface Draft {
  readonly text: PlainText;
  readonly passage: Passage;
  readonly read: { readonly text: string; readonly folded: ReturnType<typeof fold>; readonly words: readonly Word[] };
  readonly zone: Zone;
  /** Whether a comment says by what text its wording is required. */
  readonly marked: boolean;
  readonly names: readonly Name[];
  /** Whether the words from one offset of its text to another are quoted. */
  isQuoted(start: number, end: number): boolean;
}

function readWording(document: MarkdownDocument, facts: DocumentFacts, own: readonly Phrase[]): Wording {
  const drafts = readDrafts(document, facts);
  const masks = readMasks(document, drafts);
  const vocabulary = vocabularyOf(document.language);
  const title = titleStems(document);
  const isCode = overlapping(codeSpans(document.tree));
  const units = drafts.map(({ text, passage, read: { folded, words }, zone: supposed, marked, isQuoted }): Unit => {
    const zone = marked ? 'required' : supposed;
    const { section, part } = passage;
    const language = document.language;
    const isClosed = (start: number, end: number): boolean => isQuoted(start, end) || isCode(text.spanOf(start, end));
    const found = readOccurrences({ text, words, section, title, language, own, isClosed });
    const stock = new Uint8Array(words.length);
    for (const { from, to } of found.occurrences) stock.fill(1, from, to);
    const isTaught = section === 'objectives' || section === 'content';
    const counts = { content: 0, stock: 0, common: 0, topic: 0 };
    for (const [at, word] of words.entries()) {
      if (word.small || word.stem === '#' || word.folded.length < 2 || vocabulary.grammatical.has(word.folded)) continue;
      if (stock[at]) counts.stock++;
      else if (vocabulary.common.has(word.stem)) counts.common += isTaught ? 0 : 1;
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
      zone: zone === 'required' || found.regulated * 2 > content + topic ? 'required' : 'pedagogical',
      section,
      part,
      folded: folded.text,
      words,
      content,
      topic: topic === 0 ? 0 : topic / (content + topic),
      anchors: anchors.map((anchor) => ({ ...anchor, span: text.spanOf(anchor.start, anchor.end) })),
      phrases: zone === 'required' ? [] : found.occurrences,
      ...measure({ ...counts, anchors: anchors.length }),
    };
  });
  return { units, wordCount: drafts.reduce((sum, { read: { words } }) => sum + words.length, 0) };
}

function readDrafts(document: MarkdownDocument, facts: DocumentFacts): Draft[] {
  const isShielded = overlapping(shieldedSpans(facts));
  const isMarked = overlapping(facts.wordings.flatMap(({ source, covers }) => (source === '' ? [] : [covers])));
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
        read: { text: text.text, folded, words: wordsIn(folded, document.language) },
        // Kept apart from the zone: what is said of one passage must not change how the names of another are taken.
        zone: required ? 'required' : 'pedagogical',
        marked: isMarked(text.span),
        names: readNames(text.text, foldText),
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

function readMasks(document: MarkdownDocument, drafts: readonly Draft[]): Masks {
  const { common, grammatical } = vocabularyOf(document.language);
  const { language } = document;
  const topics = new Set(titleStems(document));
  for (const {
    passage,
    read: { words },
  } of drafts)
    if (passage.section === 'objectives' || passage.section === 'content')
      for (const word of words) if (!common.has(word.stem) && !grammatical.has(word.folded)) topics.add(word.stem);
  const counts = new Map<string, number>();
  for (const { zone, names, passage } of drafts)
    for (const { text } of names)
      for (const part of text.split(/[\s’']+/))
        counts.set(part, (counts.get(part) ?? 0) + (zone === 'required' || passage.section === 'trainer' ? FREQUENT : 1));
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
