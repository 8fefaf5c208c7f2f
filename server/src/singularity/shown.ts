import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { PRACTICE } from './named.ts';
import type { PhraseOccurrence } from './occurrences.ts';
import { INTERCHANGEABLE_FROM } from './substitution.ts';
import type { Unit } from './wording.ts';

/**
 * Whether what a stock phrase announces is shown elsewhere in the document: in a sentence with the same phrase that says something
 * of this course, or, of methods, where exercises are named one by one. Then its author has answered already.
 */
export function readShown(document: MarkdownDocument, units: readonly Unit[]): (phrase: PhraseOccurrence) => boolean {
  const told = new Set(
    units.flatMap(({ phrases, interchangeability }) =>
      interchangeability < INTERCHANGEABLE_FROM ? phrases.map(({ phrase }) => phrase.id) : [],
    ),
  );
  let named: boolean | undefined;
  return ({ phrase, words }) =>
    told.has(phrase.id) ||
    ((phrase.theme === 'methods' || PRACTICE[document.language].test(foldText(words))) && (named ??= areExercisesNamed(document)));
}

const { practice } = TERMS.mentions;
/** "TP : résoudre des conflits", "Atelier voix et corps (70 min)": an exercise by its name or with its time, or a heading that opens one (marked by a #). */
const NAMED: Readonly<Record<Language, RegExp>> = { fr: namedLine(practice.fr), en: namedLine(practice.en) };

function namedLine(words: string): RegExp {
  return new RegExp(String.raw`^[^a-z\d]*(?:${words})\b(?: ?n?°? ?\d+)?(?: ?[:–—-] ?\w+[ '-]\w|.{0,80}\d ?(?:h|min)\b|[^a-z\d]*#$)`);
}

/** So many make a habit of naming them; one may be but a heading. */
const NAMED_EXERCISES = 3;

function areExercisesNamed({ blocks, language }: MarkdownDocument): boolean {
  let count = 0;
  for (const { text, kind } of blocks)
    for (const line of text.text.split('\n'))
      if (NAMED[language].test(foldText(line) + (kind === 'heading' ? '#' : '')) && ++count >= NAMED_EXERCISES) return true;
  return false;
}
