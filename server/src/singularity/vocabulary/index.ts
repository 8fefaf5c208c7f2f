import type { Language } from '../../document/language.ts';
import { stem } from '../words.ts';
import { COMMON_WORDS_EN, FUNCTION_WORDS_EN } from './en.ts';
import { COMMON_WORDS_FR, FUNCTION_WORDS_FR } from './fr.ts';

/** What the words of a language are worth, whatever is taught. */
export interface Vocabulary {
  /** Folded words that say nothing by themselves. */
  readonly grammatical: ReadonlySet<string>;
  /** Stems at home in any programme. */
  readonly common: ReadonlySet<string>;
}

const listed = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const made = new Map<Language, Vocabulary>();

/** Made when a document of that language is first read. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = made.get(language);
  if (!vocabulary) {
    const [grammatical, common] = language === 'fr' ? [FUNCTION_WORDS_FR, COMMON_WORDS_FR] : [FUNCTION_WORDS_EN, COMMON_WORDS_EN];
    vocabulary = {
      grammatical: new Set(listed(grammatical)),
      // Parts of a compound are read apart: « auto-évaluation » is two words.
      common: new Set(common.flatMap((words) => listed(words.replaceAll('-', ' ')).map((word) => stem(word, language)))),
    };
    made.set(language, vocabulary);
  }
  return vocabulary;
}
