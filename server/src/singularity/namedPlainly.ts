import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { anyWordOf } from './anyWordOf.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Unit } from './wording.ts';

/**
 * Whether a line only names what is done: a group of nouns, without verb, purpose or praise. « Exercices pratiques » in a list of
 * methods, a column or a slot of a timetable says what there is, and what it is about stands beside it; « exercices ludiques et
 * variés » claims something.
 */
export function isNamedPlainly({ folded, text, words }: Unit, language: Language): boolean {
  const [first] = words;
  return (
    first !== undefined &&
    !vocabularyOf(language).grammatical.has(first.folded) &&
    !SENTENCE[language].test(folded) &&
    !PURPOSE[language].test(folded) &&
    !PRAISE[language].test(folded) &&
    !/[?!]/.test(text.text)
  );
}

/** An infinitive that opens the line, an imperative, a verb or a person that only a sentence has. Folded. */
const SENTENCE: Readonly<Record<Language, RegExp>> = {
  fr: /^\W*[a-z]+(?:[^i]er|faire|[^ao]ire|[io]r|ndre|ttre)\b|\b(?:nous|vous|votre|vos|notre|nos|on|je|qui|que|dont|est|sont|sera|seront|ont|peut|peuvent|fait|font|se|ils?|elles?|chacune?|permet|permettent|(?!chez|assez|rez)[a-z]+ez)\b/,
  en: /\b(?:we|you|your|our|us|i|is|are|will|can|that|which|who|they|each|every|everyone|has|have|be)\b|\.\s*$/,
};

const PRAISE = anyWordOf(TERMS.mentions.praise);

/** What it is done for: a claim, whatever stands before it. Folded. */
const PURPOSE: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:pour|afin|permettant|favorisant|visant|garantissant)\b/,
  en: /\b(?:to|so that|in order|allowing|enabling|ensuring)\b/,
};
