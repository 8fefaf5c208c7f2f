import type { MarkdownDocument } from '../document/document.ts';
import { fold, foldText } from '../document/fold.ts';
import { type Name, readNames } from './anchors/names.ts';
import type { Draft } from './units.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { stem, type Word, wordsIn } from './words.ts';
import type { WordingPassage, Section } from './zones.ts';

/** What a course is about, and who gives it: words that tie a sentence to nothing, for each course has its own. */
export interface Subject {
  /** Stems of the title. */
  readonly title: ReadonlySet<string>;
  isTopic(word: Word): boolean;
  /** Whether a name is the subject's, the provider's or a trainer's. */
  isKnownName(name: Name): boolean;
  /** Whether a folded word is, by itself, the name of the provider or of one of its people, and no word of any programme. */
  isKnownPart(part: string): boolean;
  /** Whether a paragraph tells of the subject itself, whoever teaches it. */
  isTold(passage: WordingPassage): boolean;
  /**
   * What a word of general language weighs, from 0 to 1: nothing where the syllabus is made of such words, as in a course on
   * management or on oneself, for there they are the subject.
   */
  readonly generalWeight: number;
}

/** Sections that hold the subject matter. */
export const isTaught = (section: Section): boolean => section === 'objectives' || section === 'content';

/** A word at home anywhere is the subject all the same where so many lines of the objectives and the syllabus hold it. */
const RECURRING = 2;
/** A name met in so many units is the subject or the provider. */
const FREQUENT = 3;

export function readSubject(document: MarkdownDocument, drafts: readonly Draft[]): Subject {
  const vocabulary = vocabularyOf(document.language);
  const title = new Set(wordsIn(fold(document.title?.text ?? ''), document.language).map((word) => word.stem));
  const syllabus = readSyllabus(drafts, title, vocabulary);
  const topics = new Set([...title, ...syllabus.topics]);
  // One sentence is enough, in whatever order they stand.
  const told = new Set(drafts.flatMap(({ passage, words }) => (opensOnSubject(words, title, vocabulary) ? [passage] : [])));
  const known = readKnownNames(document, drafts);
  return {
    title,
    isTopic: (word) => topics.has(word.stem),
    isKnownName: ({ text }) =>
      partsOf(text).every((part) => {
        const stemmed = stem(part, document.language);
        return known.has(part) || topics.has(stemmed) || vocabulary.common.has(stemmed) || vocabulary.grammatical.has(part);
      }),
    isKnownPart: (part) => known.has(part) && !vocabulary.common.has(stem(part, document.language)),
    isTold: (passage) => told.has(passage),
    generalWeight: generalWeight(syllabus),
  };
}

interface Syllabus {
  readonly topics: readonly string[];
  /** Content words of the objectives and the syllabus, less the title's, and how many are at home anywhere. */
  readonly content: number;
  readonly common: number;
}

function readSyllabus(drafts: readonly Draft[], title: ReadonlySet<string>, { common, grammatical }: Vocabulary): Syllabus {
  const lines = new Map<string, number>();
  const count = { content: 0, common: 0 };
  for (const { passage, words } of drafts) {
    if (!isTaught(passage.section)) continue;
    const stems = new Set<string>();
    for (const word of words) {
      if (word.small || word.folded.length < 2 || word.stem === '#' || grammatical.has(word.folded)) continue;
      stems.add(word.stem);
      if (title.has(word.stem)) continue;
      count.content++;
      if (common.has(word.stem)) count.common++;
    }
    for (const stemmed of stems) lines.set(stemmed, (lines.get(stemmed) ?? 0) + 1);
  }
  const topics = [...lines].flatMap(([stemmed, met]) => (!common.has(stemmed) || met >= RECURRING ? [stemmed] : []));
  return { topics, ...count };
}

/** Up to this share of general language, a syllabus has a matter of its own; from the other on, it has none but that. */
const OWN_MATTER = 0.5;
const NO_MATTER = 0.85;
/** A syllabus of a few words tells little: it is read together with so many words of an ordinary one. */
const PRIOR = { content: 10, common: 5 };

function generalWeight({ content, common }: Syllabus): number {
  const share = (common + PRIOR.common) / (content + PRIOR.content);
  return 1 - Math.min(1, Math.max(0, (share - OWN_MATTER) / (NO_MATTER - OWN_MATTER)));
}

/** Whether a sentence opens on a word of the title ("La laine feutrée est…"), which is none of those by which any course is called. */
function opensOnSubject(words: readonly Word[], title: ReadonlySet<string>, { grammatical, teaching }: Vocabulary): boolean {
  const first = words.find(({ small, folded }) => !small && !grammatical.has(folded));
  return first !== undefined && title.has(first.stem) && !teaching.has(first.stem);
}

/** Parts of names of the provider and its people: those of the front matter and of what is administrative, and those that come back. */
function readKnownNames({ frontMatter }: MarkdownDocument, drafts: readonly Draft[]): ReadonlySet<string> {
  const met = new Map<string, number>();
  const add = (name: string, times: number): void => {
    for (const part of partsOf(name)) met.set(part, (met.get(part) ?? 0) + times);
  };
  for (const { text } of frontMatter?.properties ?? []) for (const name of readNames(text.text, foldText)) add(name.text, FREQUENT);
  for (const { zone, names, passage } of drafts) {
    const told = zone === 'required' || passage.section === 'trainer';
    for (const name of new Set(names.map(({ text }) => text))) add(name, told ? FREQUENT : 1);
    if (told) for (const { opening } of names) if (opening !== undefined) add(opening, FREQUENT);
  }
  return new Set([...met].flatMap(([part, times]) => (times >= FREQUENT ? [part] : [])));
}

const partsOf = (name: string): string[] => name.split(/[\s’'-]+/);
