import type { MarkdownDocument } from '../document/document.ts';
import { overlapping } from '../document/spans.ts';
import type { Span } from '../document/text.ts';
import type { Bank } from '../lexicon/questions.ts';
import type { Section } from '../lexicon/sections.ts';
import type { Localized } from '../messages/locale.ts';
import { quoted } from '../messages/quotes.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { type Asking, quotable } from './asking.ts';
import { type Asked, chooseQuestions } from './chooseQuestions.ts';
import { isNamedPlainly } from './namedPlainly.ts';
import type { PhraseOccurrence } from './occurrences.ts';
import type { LensMatch } from './passages.ts';
import type { Filling } from './questionSlots.ts';
import { type Run, runsOf } from './runs.ts';
import { readShown } from './shown.ts';
import { INTERCHANGEABLE_FROM } from './substitution.ts';
import type { Unit, Wording } from './wording.ts';

/** The wording that could be anybody's, and what its author is asked: no question twice in the document, whichever rule asks it. */
export interface Standard {
  /** Of each sentence the longest stock phrase, in reading order; one that comes again is asked the same. */
  readonly phrases: readonly (PhraseOccurrence & { readonly question: Localized })[];
  readonly runs: readonly { readonly units: Run; readonly question: Localized }[];
}

export function readStandard(document: MarkdownDocument, facts: DocumentFacts, { units }: Wording, asking: () => Asking): Standard {
  const isShown = readShown(document, units);
  const isAsked = (unit: Unit, phrase: PhraseOccurrence): boolean => !isMethodNamed(phrase) || !isNamedPlainly(unit, document.language);
  const runs = runsOf(units, document.language, isShown, isAsked);
  const held = longestPhrases(units).filter(({ unit, phrase }) => !isShown(phrase) && isAsked(unit, phrase));
  if (held.length + runs.length === 0) return { phrases: [], runs: [] };
  const first = new Map(held.map((one) => [one.phrase.phrase.id, one] as const).reverse());
  const ids = [...first.keys()].reverse();
  const known = asking();
  const isAimedAt = overlapping(facts.objectives.flatMap(({ verb, span }) => (verb === undefined ? [] : [span])));
  const questions = chooseQuestions(
    [...ids.map((id) => askedOfPhrase(first.get(id) as Held, isAimedAt, known)), ...runs.map((run) => askedOfRun(run, isAimedAt, known))],
    known,
  );
  const byId = new Map(ids.map((id, index) => [id, questions[index] as Localized]));
  return {
    phrases: held.map(({ phrase }) => ({ ...phrase, question: byId.get(phrase.phrase.id) as Localized })),
    runs: runs.map((run, index) => ({ units: run, question: questions[ids.length + index] as Localized })),
  };
}

interface Held {
  readonly unit: Unit;
  readonly phrase: PhraseOccurrence;
}

/** In each sentence the longest phrase. One that says something of this course is its own, whatever words it borrows. */
const longestPhrases = (units: readonly Unit[]): Held[] =>
  units.flatMap((unit) =>
    unit.phrases.length === 0 || unit.interchangeability < INTERCHANGEABLE_FROM
      ? []
      : [{ unit, phrase: unit.phrases.reduce((best, phrase) => (phrase.weight > best.weight ? phrase : best)) }],
  );

/** Whether a phrase says how a course is taught or assessed: what may be only named. */
const isMethodNamed = ({ phrase: { theme } }: PhraseOccurrence): boolean => theme === 'methods' || theme === 'assessment';

const askedOfPhrase = ({ unit, phrase: { phrase, words, to } }: Held, isAimedAt: (span: Span) => boolean, asking: Asking): Asked => ({
  key: phrase.id,
  bank: phrase.theme,
  filling: { ...said(words), ...objectAfter(unit, to), ...around(unit, isAimedAt, asking) },
  own: phrase.questions,
});

const THEMES: Readonly<Partial<Record<Section, Bank>>> = {
  methods: 'methods',
  content: 'methods',
  objectives: 'objectives',
  assessment: 'assessment',
  trainer: 'trainer',
  audience: 'audience',
};

/** A run is asked by the theme of the first stock phrase that it holds, else by its section; only a phrase is quoted. */
function askedOfRun(run: Run, isAimedAt: (span: Span) => boolean, asking: Asking): Asked {
  const first = run[0] as Unit;
  const held = run.flatMap(({ phrases }) => phrases)[0];
  return {
    key: run.map(({ text }) => text.text).join(' '),
    bank: held?.phrase.theme ?? THEMES[first.section] ?? 'promises',
    filling: { ...(held && said(held.words)), ...around(first, isAimedAt, asking) },
    own: held?.phrase.questions,
  };
}

/** The words of the passage, as within a sentence: a capital that only opens it is none. */
export function said(words: string): Filling {
  const line = quotable(words.replace(/^[^\p{L}\p{N}]+/u, ''));
  return line === undefined ? {} : { words: quoted(line.replace(/^\p{Lu}(?=\p{Ll}|['’])/u, (letter) => letter.toLowerCase())) };
}

/** What a lens found, as it can be mentioned: the words, and what they do to what. */
export function partsOf({ words, verb, object }: Pick<LensMatch, 'words' | 'verb' | 'object'>): Filling {
  const part = (name: 'verb' | 'object', text: string | undefined): Filling => {
    const line = text === undefined ? undefined : quotable(text);
    return line === undefined ? {} : { [name]: quoted(line.toLowerCase()) };
  };
  return { ...said(words), ...part('verb', verb), ...part('object', object) };
}

/** What the phrase is about, as far as it is named with its article: « la soudure », after « les bases de ». */
function objectAfter({ text, words, folded }: Unit, to: number): Filling {
  const end = words[to - 1]?.end ?? folded.length;
  const [, object = ''] = /^(?: de| of| in)? ((?:la |les |l['’]|the )[^,;.:()!?\n]{3,40})/u.exec(text.text.slice(end, end + 60)) ?? [];
  const [head = ''] = object.split(/ (?:et|ou|afin|pour|dans|avec|qui|que|en|sur|par|grâce|à|and|or|for|with|that|which|to)(?= )/u);
  const line = head.split(' ').length <= 4 ? quotable(head) : undefined;
  return line === undefined ? {} : { object: quoted(line) };
}

/** What stands around the passage: the verb that an objective opens on, the heading above. */
function around(unit: Unit, isAimedAt: (span: Span) => boolean, asking: Asking): Filling {
  const verb = isAimedAt(unit.span) ? /^\P{L}*(\p{L}+)/u.exec(unit.text.text)?.[1] : undefined;
  const section = asking.sectionOf(unit.span);
  return {
    ...(verb !== undefined && isVerb(verb) && { verb: quoted(verb.toLowerCase()) }),
    ...(section && { section }),
  };
}

/** In French an infinitive; an English objective opens on its verb. */
const isVerb = (word: string): boolean => /(?:er|ir|re|oir)$/u.test(word);
