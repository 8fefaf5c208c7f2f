import type { Language } from '../document/language.ts';

/** Any word of a list of the lexicon, whole, in each language. Matched on folded text. */
export const anyWordOf = (words: Readonly<Record<Language, string>>, flags = ''): Readonly<Record<Language, RegExp>> => ({
  fr: new RegExp(String.raw`\b(?:${words.fr})\b`, flags),
  en: new RegExp(String.raw`\b(?:${words.en})\b`, flags),
});
