import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import type { StockPhrase } from './phrase.ts';
import { type Hits, REGULATED } from './phraseBank.ts';
import type { PhraseMatch } from './phraseMatcher.ts';
import { EQUIPMENT, INSTRUMENTS, PRACTICE } from './named.ts';
import { readWords, stem, type Word } from './words.ts';
import type { Section } from './zones.ts';

/** A stock phrase where it may be asked about. */
export interface PhraseOccurrence {
  readonly phrase: StockPhrase;
  readonly span: Span;
  /** The words as they stand in the document, on one line. */
  readonly words: string;
  /** Words of the phrase that were met: the more, the more telling. */
  readonly weight: number;
  /** Its words in the unit's, from the first to the last, excluded. */
  readonly from: number;
  readonly to: number;
}

/** A sentence to look for phrases in. */
export interface Sentence {
  readonly text: PlainText;
  readonly words: readonly Word[];
  readonly section: Section;
  /** Stems of the document's title. */
  readonly title: ReadonlySet<string>;
  readonly language: Language;
  /** What the bank knows of it. */
  readonly hits: Hits['phrases'];
  /** Whether the words from `start` to `end`, in units of `text`, are quoted or code. */
  isClosed(start: number, end: number): boolean;
}

export interface Occurrences {
  readonly occurrences: readonly PhraseOccurrence[];
  /** Wording that is required, or that the bank knows as useful: its words in the unit's, from the first to the last, excluded. */
  readonly regulated: readonly { readonly from: number; readonly to: number; /** Its content words. */ readonly weight: number }[];
}

/**
 * The stock phrases of a sentence that may be asked about, in reading order. Left out: regulated formulas, what is quoted, what
 * is refused or explained at once, and what the course is about.
 */
export function readOccurrences({ text, words, section, title, language, hits, isClosed }: Sentence): Occurrences {
  const occurrences: PhraseOccurrence[] = [];
  const regulated: { from: number; to: number; weight: number }[] = [];
  for (const match of hits) {
    const phrase = match.value;
    if (phrase === REGULATED || phrase.caution) {
      regulated.push({ from: match.from, to: match.to, weight: match.weight });
      continue;
    }
    if (denied(words, match.from, language) || explained(text.text, words, match) || refersBack(text.text, words, match, language))
      continue;
    // « Votre expérience de terrain » is not that of who teaches.
    if (phrase.theme === 'trainer' && YOURS[language].has(words[match.from - 1]?.folded ?? '')) continue;
    if (phrase.bare && hasObject(text.text, words[match.to], language)) continue;
    if (isNamedThere(phrase, match, { text, words, section, language })) continue;
    if (isSubject(phrase, match, words, { section, title, language })) continue;
    const { start } = words[match.from] as Word;
    const { end } = words[match.to - 1] as Word;
    if (isClosed(start, end)) continue;
    const { from, to, weight } = match;
    occurrences.push({ phrase, span: text.spanOf(start, end), words: text.text.slice(start, end).replace(/\s+/g, ' '), weight, from, to });
  }
  return { occurrences, regulated };
}

const DENIALS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('sans pas ni aucun aucune jamais'.split(' ')),
  en: new Set('no not without never neither nor'.split(' ')),
};

/**
 * Whether the phrase is what such a section is there to name: of a syllabus all but how it is taught, of an assessment its
 * instruments, of the means what is handed out.
 */
function isNamedThere(
  { theme }: StockPhrase,
  { from, to }: PhraseMatch<unknown>,
  { text: { text }, words, section, language }: Pick<Sentence, 'text' | 'words' | 'section' | 'language'>,
): boolean {
  if (section === 'content') return theme !== undefined && theme !== 'methods';
  if (section !== 'assessment' && section !== 'methods') return false;
  const folded = foldText(text.slice((words[from] as Word).start, (words[to - 1] as Word).end));
  if (section === 'methods') return EQUIPMENT[language].test(folded) || INSTRUMENTS[language].test(folded);
  return INSTRUMENTS[language].test(foldText(text)) || (theme === 'methods' && PRACTICE[language].test(folded));
}

/** Whether the phrase is refused ("sans jeux de rôle") within the three words before it: a choice, and no formula. */
export function denied(words: readonly Word[], from: number, language: Language): boolean {
  for (let at = from; at > 0 && at > from - 3; at--) {
    const { before } = words[at] as Word;
    if (before === 'stop' || before === 'list') return false;
    if (DENIALS[language].has((words[at - 1] as Word).folded)) return true;
  }
  return false;
}

/** Whether the author goes on to say what the phrase is made of: a colon, a bracket or a dash follows, at once or a word later. */
export function explained(text: string, words: readonly Word[], match: PhraseMatch<unknown>): boolean {
  const { end } = words[match.to - 1] as Word;
  return /^[^:(,;.–—]{0,20}(?:[:(]| [–—] )/.test(text.slice(end, end + 23));
}

const SAME: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(['meme', 'memes']), en: new Set(['same']) };

const YOURS: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set('votre vos ton ta tes'.split(' ')), en: new Set(['your']) };

/** Whether it only takes up what is said elsewhere: "les mêmes exercices", "soudeurs, tôliers : tous ceux qui…", "(auto-évaluation)". */
function refersBack(text: string, words: readonly Word[], { from }: PhraseMatch<unknown>, language: Language): boolean {
  const { start, before } = words[from] as Word;
  if (before === 'space' && SAME[language].has((words[from - 1] as Word).folded)) return true;
  const told = text.slice(0, start).trimEnd();
  return told.endsWith('(') || (/(?::|\s[–—])$/.test(told.slice(-2)) && told.lastIndexOf(',') > lastStop(told.slice(0, -1)));
}

/** Where the last mark stands at which what is listed before ends; looked for from the end, since a search forward begins again at each comma. */
const lastStop = (text: string): number => Math.max(...['.', ';', ':'].map((mark) => text.lastIndexOf(mark)));

const OBJECT: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('d de des du a au aux en dans sur lie lies liee liees propre propres relatif relatifs autour pour par'.split(' ')),
  en: new Set('about around by for in of on regarding to'.split(' ')),
};

/** Whether the phrase names what it is about: a preposition follows it, a proper name or a figure. */
function hasObject(text: string, follows: Word | undefined, language: Language): boolean {
  if (!follows || follows.before === 'list' || follows.before === 'stop') return false;
  return OBJECT[language].has(follows.folded) || follows.stem === '#' || /\p{Lu}/u.test(text.charAt(follows.start));
}

/** Whether the course is about the phrase: then it is no wording but matter. */
function isSubject(
  phrase: StockPhrase,
  match: PhraseMatch<unknown>,
  words: readonly Word[],
  { section, title, language }: { readonly section: Section; readonly title: ReadonlySet<string>; readonly language: Language },
): boolean {
  if (phrase.subject !== undefined) {
    if (section === 'content' || section === 'objectives') return true;
    if (readWords(phrase.subject, language).some((word) => title.has(word.stem))) return true;
  }
  return words.slice(match.from, match.to).every((word) => word.small || title.has(stem(word.folded, language)));
}
