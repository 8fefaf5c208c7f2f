import type { Language } from '../document/language.ts';
import { remembered } from '../document/remembered.ts';
import { VOCABULARY_EN } from '../lexicon/generated/vocabulary.en.ts';
import { VOCABULARY_FR } from '../lexicon/generated/vocabulary.fr.ts';
import type { VocabularyList } from '../lexicon/schema.ts';

/** What the words of a language are worth, whatever is taught: the lists of `lexicon/data/terms/vocabulary.yaml`. */
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

/** The lists of a language as the lexicon's build writes them: words or stems, separated by spaces. */
export type VocabularyTexts = Readonly<Record<VocabularyList, string>>;

const TEXTS: Readonly<Record<Language, string>> = { fr: VOCABULARY_FR, en: VOCABULARY_EN };
/** Made when a document of that language is first read. */
export const vocabularyOf = remembered(readVocabulary, 2);

function readVocabulary(language: Language): Vocabulary {
  const texts = JSON.parse(TEXTS[language]) as VocabularyTexts;
  const [grammatical, teaching, promise, general] = [texts.grammatical, texts.teaching, texts.promise, texts.general].map(
    (words) => new Set(words.split(' ')),
  ) as [Set<string>, Set<string>, Set<string>, Set<string>];
  return { grammatical, teaching, promise, common: new Set([...teaching, ...promise, ...general]) };
}
