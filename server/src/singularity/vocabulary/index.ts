import type { Language } from '../../document/language.ts';
import { remembered } from '../../document/remembered.ts';
import { stem } from '../words.ts';
import { FUNCTION_WORDS_EN, GENERAL_WORDS_EN, PROMISE_WORDS_EN, TEACHING_WORDS_EN } from './en.ts';
import { FUNCTION_WORDS_FR, GENERAL_WORDS_FR, PROMISE_WORDS_FR, TEACHING_WORDS_FR } from './fr.ts';

/** What the words of a language are worth, whatever is taught. */
export interface Vocabulary {
  /** Folded words that say nothing by themselves. */
  readonly grammatical: ReadonlySet<string>;
  /** Stems by which any programme says how it is taught. */
  readonly teaching: ReadonlySet<string>;
  /** Stems by which any programme says what it promises. */
  readonly promise: ReadonlySet<string>;
  /** Stems at home in any programme: those of teaching and promise, and of general language. */
  readonly common: ReadonlySet<string>;
}

const listed = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Made when a document of that language is first read. */
export const vocabularyOf = remembered(readVocabulary, 2);

function readVocabulary(language: Language): Vocabulary {
  const [grammatical, ...lists] =
    language === 'fr'
      ? [FUNCTION_WORDS_FR, TEACHING_WORDS_FR, PROMISE_WORDS_FR, GENERAL_WORDS_FR]
      : [FUNCTION_WORDS_EN, TEACHING_WORDS_EN, PROMISE_WORDS_EN, GENERAL_WORDS_EN];
  // Parts of a compound are read apart: « auto-évaluation » is two words.
  const [teaching, promise, general] = lists.map(
    (list) => new Set(list.flatMap((words) => listed(words.replaceAll('-', ' ')).map((word) => stem(word, language)))),
  ) as [Set<string>, Set<string>, Set<string>];
  return { grammatical: new Set(listed(grammatical)), teaching, promise, common: new Set([...teaching, ...promise, ...general]) };
}
