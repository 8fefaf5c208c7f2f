import type { MarkdownDocument } from '../document/document.ts';
import { fold, type Folded, foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import type { PlainText } from '../document/plainText.ts';
import { rememberedOfLine } from '../document/remembered.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts, ItemFact } from '../programme/facts.ts';
import { isStubText } from '../programme/patterns.ts';
import { CHIP_MARK } from '../text/chips.ts';
import { type Item, ITEMS } from '../referential/items.ts';
import { type Name, readNames } from './anchors/names.ts';
import { furnitureSpans } from './furniture.ts';
import { ADMINISTRATIVE_WORDS } from './regulated.ts';
import { type Line, lineOf } from './sought.ts';
import { readSentences, type Stretch } from '../text/sentences.ts';
import { overlapping } from '../document/spans.ts';
import { quotations } from './quotations.ts';
import { type Word, wordsIn } from './words.ts';
import { type WordingPassage, readWordingPassages } from './zones.ts';

/** `required`: administrative or regulated wording, which is expected to be standard and is never asked about. */
export const ZONES = ['required', 'pedagogical'] as const;
export type Zone = (typeof ZONES)[number];

/** What a sentence is by its words alone, whatever document it stands in. */
interface Sentence {
  readonly folded: Folded;
  /** The same on one line, for patterns. */
  readonly line: Line;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  /** Whether it is left to be written. */
  readonly stub: boolean;
}

const sentencesIn = (language: Language): ((text: string) => Sentence) =>
  rememberedOfLine((text) => {
    const folded = fold(text);
    return {
      folded,
      line: lineOf(onOneLine(folded.text), language),
      words: wordsIn(folded, language),
      names: readNames(text, foldText),
      stub: folded.text.length <= STUB_LENGTH && isStubText(folded.text),
    };
  });

/** A passage by its words alone: its sentences, each where it stands in them, and what is quoted. */
interface Sentences {
  readonly sentences: readonly (Sentence & Stretch)[];
  readonly quoted: readonly Span[];
}

function cutInto(language: Language): (passage: string) => Sentences {
  const sentenceOf = sentencesIn(language);
  return rememberedOfLine((passage) => ({
    sentences: readSentences(passage).map(({ start, end }) => ({ start, end, ...sentenceOf(passage.slice(start, end)) })),
    quoted: quotations(passage),
  }));
}

const sentencesOf: Readonly<Record<Language, (passage: string) => Sentences>> = { fr: cutInto('fr'), en: cutInto('en') };

/** A sentence, list item or cell, before it is held against the others. */
export interface Draft extends Omit<Sentence, 'stub'> {
  readonly text: PlainText;
  readonly passage: WordingPassage;
  readonly zone: Zone;
  /** Whether it is left alone where it stands: a comment says by what text its wording is required, or it is of the page. */
  readonly apart: boolean;
  /** Whether it is one of the objectives, wherever they stand. */
  readonly objective: boolean;
  /** Whether the words from one offset of its text to another are quoted. To be asked in reading order. */
  isQuoted(start: number, end: number): boolean;
}

/**
 * The sentences, items and cells of a document, in reading order. Left out: what others say of the course, stubs, and the
 * « lectures singulières », which tell of an indicator.
 */
export function readDrafts(document: MarkdownDocument, facts: DocumentFacts): Draft[] {
  const isShielded = overlapping(shieldedSpans(facts));
  const isApart = overlapping([
    ...facts.wordings.flatMap(({ source, covers }) => (source === '' ? [] : [covers])),
    ...furnitureSpans(document.blocks),
  ]);
  const isReading = overlapping(facts.readings.map(({ span }) => span));
  const isObjective = overlapping(facts.objectives.map(({ span }) => span));
  return readWordingPassages(document.blocks, facts.own).flatMap((passage) => {
    if (passage.section === 'testimonial') return [];
    const { sentences, quoted } = sentencesOf[document.language](passage.text.text);
    const isQuoted = overlapping(quoted);
    return sentences.flatMap(({ start, end, stub, folded, line, words, names }): Draft[] => {
      const text = passage.text.slice(start, end);
      const { span } = text;
      if (stub || isReading(span)) return [];
      // What costs least to know first.
      const required =
        passage.section === 'administrative' ||
        isByLaw(passage, facts) ||
        isShielded(span) ||
        CHIPS.test(text.text) ||
        (ADMINISTRATIVE_WORDS[document.language].mayBeIn(line) && ADMINISTRATIVE_WORDS[document.language].pattern.test(folded.text));
      return [
        {
          folded,
          line,
          words,
          names,
          text,
          passage,
          // Kept apart from the zone: what is said of one passage must not change how the names of another are taken.
          zone: required ? 'required' : 'pedagogical',
          apart: isApart(span),
          objective: isObjective(span),
          isQuoted: (from, to) => isQuoted({ start: start + from, end: start + to }),
        },
      ];
    });
  });
}

const onOneLine = (folded: string): string => (folded.includes('\n') ? folded.replaceAll('\n', ' ') : folded);

/** Facts set side by side ("Présentiel · 1 jour · Niveau 1"), and what leads elsewhere ("Découvrir le parcours →"). */
const CHIPS = new RegExp(String.raw`${CHIP_MARK}|[→➜➔»]\s*$|→ ?\p{Lu}`, 'u');

/** Longest stub that stands as a sentence of its own, in units: beyond, it is one with something left open. */
const STUB_LENGTH = 40;

/** Items by which a document is taught, not run: here a stock phrase may be asked about. */
const TAUGHT: ReadonlySet<Item> = new Set(['objectives', 'content', 'methods', 'assessment']);

/**
 * The words that carry regulated information, and the audience where another rule already asks who it is. Words that also say how a
 * course is run ("Modalités pédagogiques" answers for both) are its authors' own; a doubt keeps nothing back.
 */
function shieldedSpans(facts: DocumentFacts): Span[] {
  const spans = (isShield: (fact: ItemFact) => boolean): Span[] =>
    ITEMS.flatMap((item) => {
      const fact = facts.items[item];
      return fact.span && fact.state !== 'unconfirmed' && isShield(fact) ? [fact.span] : [];
    });
  const taught = spans(({ item }) => TAUGHT.has(item));
  return spans(({ item, state }) => (item === 'audience' ? state !== 'present' : !TAUGHT.has(item))).filter(
    (span) => !taught.some(({ start, end }) => start <= span.start && end >= span.end),
  );
}

/** Sections whose wording a text lays down: the phases of a skills assessment, the skills and the examination of a certification. */
function isByLaw({ section }: WordingPassage, { category, certification }: DocumentFacts): boolean {
  if (category.value === 'BC' && (section === 'phase' || section === 'objectives' || section === 'assessment')) return true;
  return certification !== undefined && (section === 'assessment' || section === 'objectives');
}
