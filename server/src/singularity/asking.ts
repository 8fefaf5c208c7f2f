import type { MarkdownDocument } from '../document/document.ts';
import { fold, foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import type { Span } from '../document/text.ts';
import type { Need } from '../lexicon/questions.ts';
import type { Localized } from '../messages/locale.ts';
import { quoted } from '../messages/quotes.ts';
import { type DocumentFacts, settledCategory } from '../programme/facts.ts';
import { LEARNT_ALONE } from './collectiveWords.ts';
import { type Filling, fillingOf } from './questionSlots.ts';
import { lineOf } from './sought.ts';
import { vocabularyOf } from './vocabulary.ts';
import { readWords } from './words.ts';

/** What is known of a document to ask it questions: in which words, and what may be taken for granted. */
export interface Asking {
  /** The course's own name, folded: with the passage's words it decides what is asked. */
  readonly key: string;
  readonly filling: Filling;
  /** Whether the course has a name that can be quoted. */
  readonly isNamed: boolean;
  has(need: Need): boolean;
  /** The heading that a place stands under, quoted; undefined under none, or under one too long to be quoted. */
  sectionOf(span: Span): Localized | undefined;
}

export function readAsking(document: MarkdownDocument, facts: DocumentFacts): Asking {
  const title = document.title?.text ?? '';
  const category = settledCategory(facts.category);
  // What skills assessments are called says what they all are.
  const name = category === 'BC' ? undefined : nameOf(facts.name ?? '', document.language);
  const had = new Map<Need, boolean>();
  let headings: readonly Heading[] | undefined;
  return {
    key: foldText(title).replace(/\s+/g, ' ').trim(),
    filling: fillingOf(category, name),
    isNamed: name !== undefined,
    has(need) {
      const known = had.get(need) ?? READERS[need](document, facts);
      had.set(need, known);
      return known;
    },
    sectionOf({ start }) {
      headings ??= headingsIn(document);
      // The last that begins before: looked for by halves, since every passage asks.
      let low = 0;
      let high = headings.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((headings[middle] as Heading).start < start) low = middle + 1;
        else high = middle;
      }
      return headings[low - 1]?.section;
    },
  };
}

interface Heading {
  readonly start: number;
  readonly section: Localized | undefined;
}

/** The headings of a document but its title, each as it can be quoted. */
const headingsIn = ({ blocks, title }: MarkdownDocument): Heading[] =>
  blocks.flatMap(({ kind, text }): Heading[] => {
    if (kind !== 'heading' || text.span.start === title?.span.start) return [];
    const words = quotable(text.text.replace(/^[\d\W_]+|(?<![\s:.])[\s:.]+$/gu, ''));
    return [{ start: text.span.start, section: words === undefined ? undefined : quoted(words) }];
  });

/** Longest words that a question quotes: more would drown it. */
const LONGEST = 60;
const MOST_WORDS = 9;

/** Words that a question can quote: on one line, not too many, no quotation in them, and begun as within a sentence. */
export function quotable(words: string): string | undefined {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length > LONGEST || line.split(' ').length > MOST_WORDS || !/\p{L}{2}/u.test(line) || /[«»“”"?!{}]/.test(line)) return undefined;
  return line.replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
}

/** What says that a title is one, and what follows the name in it. Folded. */
const LEAD =
  /^(?:(?:plan|programme|fiche)s?(?: (?:detaille|pedagogique|complet)e?s?)?(?: d[e'] ?| ?[-–—|:] ?| |$))?(?:(?:formation|training(?: course)?)s?(?: d[e'] ?| en | a l[a'] ?| aux? | a | ?[-–—|:] ?| in | on | ))?/;
/** What follows a name and is none of it: in brackets, after a bar, the mark of a heading. */
const ASIDE = /\s?[(|[].*$|\s#.*$/s;
/** Between two parts of a title, either of which may be the name; a slash or a hyphen within is part of it. */
const PARTS = /\s[–—-]\s|\s?:\s/;
/** A length, a level, a date, a number: what a title says beside the name. Folded. */
const LENGTH = String.raw`(?:\d+|une?|deux|trois|quatre|cinq|one|two|three|four|five) ?(?:h|heures?|j|jours?|journees?|jrs?|semaines?|mois|week-?ends?|minutes?|min|hours?|days?|weeks?|months?)`;
const BESIDE = new RegExp(
  String.raw`^(?:${LENGTH}\b.*|(?:niveau|level)\b.*|(?:module|version|session|edition|annee|partie|part) \W*[\divx]+\b.*|[\d\W]+)$`,
);
const ITS_LENGTH = new RegExp(String.raw` (?:sur|en|in|over|of) ${LENGTH}$`);
/** What every skills assessment and every VAE is called. Folded. */
const CATEGORY =
  /^(?:(?:accompagnement|parcours|le|la|l')\W*)*(?:(?:a|de) la )?(?:v\.?a\.?e|validation des acquis|bilan de competences?|skills assessment)\b(?: de l'experience)?(?: (?:en|a|au|dans|pour|in|for)\b.*)?\W*$/;
/** "L’apprentissage, la voie gagnante": what is said of something, and no name. Folded. */
const SLOGAN = /[.!?…][\s*_]*(?:\s|$)|, (?:la|le|l'|c'est|enfin|sans|pour|the|without|at last) ?/;

/**
 * The name of a course in its title, as it can be quoted; undefined where there is a doubt: a title that says what any title says, a
 * length, a code, one word of several, a slogan, a page of a site.
 */
function nameOf(title: string, language: Language): string | undefined {
  const plain = title.replace(/[*_`]/g, '').trim();
  if (SLOGAN.test(foldText(plain))) return undefined;
  const folded = fold(plain);
  const lead = folded.toOriginal(LEAD.exec(folded.text)?.[0].length ?? 0);
  const bare = plain
    .slice(lead)
    .replace(ASIDE, '')
    .replace(/^[\s–—:-]+|[\s–—:-]+$/gu, '');
  const parts = bare.split(PARTS);
  const names = parts.filter((part) => !BESIDE.test(foldText(part)));
  const [first = ''] = names;
  const whole = names.length === parts.length ? bare : names.join(' – ');
  // After a colon comes what is said of it.
  const isOne = names.length === 1 || !bare.includes(':');
  return (isOne ? nameIn(whole, true, language) : undefined) ?? nameIn(first, false, language);
}

/** Whether words can be a name. Of a title of several parts, one word is not enough. */
function nameIn(text: string, isAll: boolean, language: Language): string | undefined {
  const { text: foldedText, toOriginal } = fold(text);
  const words = quotable(text.slice(0, toOriginal(foldedText.replace(ITS_LENGTH, '').length)));
  if (words === undefined) return undefined;
  const said = readWords(words, language);
  const { teaching } = vocabularyOf(language);
  const last = said.at(-1);
  const weighed = said.filter(({ small }) => !small);
  // "Sensibilisation au", cut by its page; "Construisez votre projet", which speaks to the reader; "Nos formations"; "MAC SST".
  const isNone =
    !last ||
    last.small ||
    (!isAll && weighed.length < 2) ||
    CATEGORY.test(foldText(words)) ||
    BESIDE.test(foldText(words)) ||
    said.some(({ folded }) => ADDRESSING.has(folded)) ||
    /^[a-z]+ez\b/.test(foldText(words)) ||
    weighed.every(({ stem }) => teaching.has(stem)) ||
    words.split(/[^\p{L}\p{N}]+/u).every((word) => /^[\p{Lu}\p{N}]*$/u.test(word));
  return isNone ? undefined : words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Words by which a title speaks to its reader, or of the house. */
const ADDRESSING = new Set(['vos', 'votre', 'vous', 'tes', 'ton', 'toi', 'nos', 'notre', 'nous', 'your', 'you', 'our', 'we', 'us']);

type Reader = (document: MarkdownDocument, facts: DocumentFacts) => boolean;

const isAccompanied: Reader = (_, { category }) => ['BC', 'VAE'].includes(settledCategory(category));

const isRemote: Reader = (_, { remote, values }) =>
  remote?.extent === 'full' ||
  values.stated.some((value) => value.kind === 'delivery' && value.as !== 'also' && value.modes.every((mode) => mode === 'remote'));

const isAlone: Reader = ({ language }, { values, lines }) =>
  values.stated.some((value) => value.kind === 'group' && value.most === 1) ||
  lines.some(({ folded }) => LEARNT_ALONE[language].test(lineOf(folded.text, language)));

/** Hours that do not fit in a day. */
const MORE_THAN_A_DAY = 10;

const isOverDays: Reader = (_, { category, values }) =>
  settledCategory(category) === 'CFA' ||
  values.stated.some(
    (value) =>
      (value.kind === 'days' && value.amount.min >= 2) ||
      (value.kind === 'hours' && value.amount.min > MORE_THAN_A_DAY) ||
      (value.kind === 'numbered-days' && value.count >= 2),
  );

/** Where it is not known, a question does without. */
const READERS: Readonly<Record<Need, Reader>> = {
  trainees: (_, { category }) => settledCategory(category) === 'AF',
  teaching: (document, facts) => !isAccompanied(document, facts),
  group: (document, facts) => !isAccompanied(document, facts) && !isAlone(document, facts),
  room: (document, facts) => !isAccompanied(document, facts) && !isRemote(document, facts),
  // What takes a day there is an appointment, weeks from the next.
  days: (document, facts) => !isAccompanied(document, facts) && isOverDays(document, facts),
};
