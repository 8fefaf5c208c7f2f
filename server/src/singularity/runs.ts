import type { Language } from '../document/language.ts';
import { EQUIPMENT, INSTRUMENTS } from './named.ts';
import type { PhraseOccurrence } from './occurrences.ts';
import { INTERCHANGEABLE_FROM, isInterchangeable } from './substitution.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Unit } from './wording.ts';

/** Interchangeable units side by side under the same heading or label. */
export type Run = readonly Unit[];

/**
 * The runs that may be asked about: several units, one of which holds a stock phrase that may be asked about. Where none stands, words of any programme
 * are mostly the subject, the law, or the page; one unit alone that holds a stock phrase is asked about by that phrase.
 */
export function runsOf(
  units: readonly Unit[],
  language: Language,
  isShown: (phrase: PhraseOccurrence) => boolean,
  isAsked: (unit: Unit, phrase: PhraseOccurrence) => boolean,
): Run[] {
  const runs: Unit[][] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    if (!mayRun(unit, language) || unit.phrases.some(isShown)) before = undefined;
    else {
      if (before?.part === unit.part) (runs.at(-1) as Unit[]).push(unit);
      else runs.push([unit]);
      before = unit;
    }
  }
  return runs.filter((run) => run.length > 1 && run.some((unit) => unit.phrases.some((phrase) => isAsked(unit, phrase))));
}

/** A line that holds a stock phrase may be as short as it; another is to say nothing but the words of any programme. */
const mayRun = (unit: Unit, language: Language): boolean =>
  unit.phrases.length > 0
    ? unit.interchangeability >= INTERCHANGEABLE_FROM
    : isInterchangeable(unit) && !isNamed(unit, language) && !hasFigure(unit) && ownWords(unit, language) <= MOST_OWN * unit.content;

const hasFigure = ({ words }: Unit): boolean => words.some(({ stem }) => stem === '#');

/** Share of words of its own beyond which a line says something, beside whatever stock phrase it stands. */
const MOST_OWN = 0.34;

function ownWords({ words }: Unit, language: Language): number {
  const { common, grammatical } = vocabularyOf(language);
  return words.filter(
    ({ small, stem, folded }) => !small && stem !== '#' && folded.length > 1 && !grammatical.has(folded) && !common.has(stem),
  ).length;
}

/** Whether it names equipment or instruments, or goes on to say what it is made of: "Outils pratiques : la fiche de greffage". */
const isNamed = ({ folded }: Unit, language: Language): boolean =>
  /[\w)] ?:/.test(folded) || EQUIPMENT[language].test(folded) || INSTRUMENTS[language].test(folded);
