import type { Language } from '../document/language.ts';
import type { Phrase } from './phrase.ts';
import { compilePhrases, type PhraseMatcher } from './phraseMatcher.ts';
import { PHRASES_EN } from './phrases/en/index.ts';
import { PHRASES_FR } from './phrases/fr/index.ts';
import { REGULATED_FORMULAS } from './regulated.ts';

/** The phrases of each language. A document is read with those of its own. */
export const PHRASES: Readonly<Record<Language, readonly Phrase[]>> = { fr: PHRASES_FR, en: PHRASES_EN };

/** Wording that must stay, of which nothing is asked; it keeps shorter phrases off its words. */
export const REGULATED = 'regulated';

/** What a wording of the bank is read as. */
export type BankEntry = Phrase | typeof REGULATED;

const matchers = new WeakMap<readonly Phrase[], Map<Language, PhraseMatcher<BankEntry>>>();

/**
 * Compiled when a document first asks for it, then kept as long as the organisation's own phrases are the same list: most
 * runs meet one list and one language only. Of an own phrase and ours with the same words, theirs stands.
 */
export function matcherOf(language: Language, own: readonly Phrase[]): PhraseMatcher<BankEntry> {
  let byLanguage = matchers.get(own);
  if (!byLanguage) matchers.set(own, (byLanguage = new Map()));
  const known = byLanguage.get(language);
  if (known) return known;
  const phrases = [...own, ...PHRASES[language]].flatMap((phrase) =>
    phrase.patterns.map((pattern): [string, BankEntry] => [pattern, phrase]),
  );
  const matcher = compilePhrases(
    [...REGULATED_FORMULAS[language].map((formula): [string, BankEntry] => [formula, REGULATED]), ...phrases],
    language,
  );
  byLanguage.set(language, matcher);
  return matcher;
}
