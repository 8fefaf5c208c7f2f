import type { Language } from '../document/language.ts';
import { remembered } from '../document/remembered.ts';
import { WORDING_EN } from '../lexicon/generated/wording.en.ts';
import { WORDING_FR } from '../lexicon/generated/wording.fr.ts';
import { WORDING_TEXTS_EN } from '../lexicon/generated/wordingTexts.en.ts';
import { WORDING_TEXTS_FR } from '../lexicon/generated/wordingTexts.fr.ts';
import type { ManagementTermEntry } from '../lexicon/schema.ts';
import { type Trie, TrieWalker } from '../lexicon/trie.ts';
import type { OwnQuestion } from './chooseQuestions.ts';
import type { Phrase, StockPhrase } from './phrase.ts';
import { compilePatterns, type Ending, matchPatterns, type PhraseMatch } from './phraseMatcher.ts';
import type { Word } from './words.ts';

/** Wording that a rule or a funder asks for: it must stay, nothing is asked of it, and it keeps what is shorter off its words. */
export const REGULATED = 'regulated';

/** A term of management, by its entry in `lexicon/data/terms/management.yaml`. */
export interface ManagementTerm extends Readonly<Omit<ManagementTermEntry, 'patterns' | 'says' | 'silent' | 'questions'>> {
  /** What may be asked of it and of no other. */
  readonly questions: readonly OwnQuestion[];
}

/** What a sentence says of what the bank knows. */
export interface Hits {
  readonly phrases: readonly PhraseMatch<StockPhrase | typeof REGULATED>[];
  readonly terms: readonly PhraseMatch<ManagementTerm | typeof REGULATED>[];
}

/** Kinds of the bank's values. */
export const KINDS = { regulated: 0, phrase: 1, term: 2 } as const;
export const KIND_COUNT = Object.keys(KINDS).length;

/** Who reads what, in the order in which one wording is taken for it. */
const READERS = [
  [KINDS.regulated, KINDS.phrase],
  [KINDS.regulated, KINDS.term],
] as const;

/** The entries of one language, as the lexicon's build writes them. */
export interface BankTexts {
  readonly phrases: readonly StockPhrase[];
  readonly terms: readonly ManagementTerm[];
}

const TRIES: Readonly<Record<Language, string>> = { fr: WORDING_FR, en: WORDING_EN };
const TEXTS: Readonly<Record<Language, string>> = { fr: WORDING_TEXTS_FR, en: WORDING_TEXTS_EN };

/** Read when a document of the language first asks for it. */
const bankTrie = remembered((language: Language) => new TrieWalker(JSON.parse(TRIES[language]) as Trie), 2);
/** Read when one of its wordings is first met. */
const bankTexts = remembered((language: Language) => JSON.parse(TEXTS[language]) as BankTexts, 2);

/** An organisation's own phrases, compiled as long as they are the same list: most runs meet one list and one language only. */
const compiled = new WeakMap<readonly Phrase[], Map<Language, TrieWalker>>();

function trieOf(own: readonly Phrase[], language: Language): TrieWalker {
  let byLanguage = compiled.get(own);
  if (!byLanguage) compiled.set(own, (byLanguage = new Map()));
  let trie = byLanguage.get(language);
  if (!trie) {
    const entries = own.flatMap(({ patterns }, value) => patterns.map((pattern) => ({ pattern, kind: KINDS.phrase, value })));
    byLanguage.set(language, (trie = new TrieWalker(compilePatterns(entries, KIND_COUNT, language))));
  }
  return trie;
}

/** What was found in words, as long as somebody has them: a sentence that is read again is not walked again. */
const found = new WeakMap<readonly Word[], { readonly own: readonly Phrase[]; readonly hits: Hits }>();

/** What words say of what the bank knows, in one walk. Of an own phrase and ours with the same words, theirs stands. */
export function hitsIn(words: readonly Word[], language: Language, own: readonly Phrase[]): Hits {
  const known = found.get(words);
  if (known?.own === own) return known.hits;
  const hits = walked(words, language, own);
  found.set(words, { own, hits });
  return hits;
}

function walked(words: readonly Word[], language: Language, own: readonly Phrase[]): Hits {
  const trie = bankTrie(language);
  const texts = (): BankTexts => bankTexts(language);
  return own.length === 0
    ? readHits(words, [trie], [texts])
    : readHits(words, [trieOf(own, language), trie], [() => ({ phrases: own, terms: [] }), texts]);
}

/** @param texts of each trie */
export function readHits(words: readonly Word[], tries: readonly TrieWalker[], texts: readonly (() => BankTexts)[]): Hits {
  const [phrases = [], terms = []] = matchPatterns(words, tries, READERS);
  const resolved = <Value>(
    matches: readonly PhraseMatch<Ending>[],
    entry: (texts: BankTexts, value: number) => Value | undefined,
  ): PhraseMatch<Value | typeof REGULATED>[] =>
    matches.map(({ value: { trie, kind, value }, ...match }) => ({
      ...match,
      value: kind === KINDS.regulated ? REGULATED : (entry((texts[trie] as () => BankTexts)(), value) as Value),
    }));
  return {
    phrases: resolved(phrases, (texts, value) => texts.phrases[value]),
    terms: resolved(terms, (texts, value) => texts.terms[value]),
  };
}
