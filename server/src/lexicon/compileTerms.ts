import type { Language } from '../document/language.ts';
import type { Localized } from '../messages/locale.ts';
import { faultOfWord, sourceOfWord } from './compileWords.ts';
import type { ByLanguage } from './itemSchema.ts';
import type { TermFile } from './schema.ts';

/** Words as sources of regular expressions, alternatives of one another. */
export type WordSources = Partial<Record<Language, string>>;
/** The lists of a file by their names, or a few under one name. */
export type TermLists = Record<string, WordSources | Record<string, WordSources>>;

/**
 * @param people the lists that any other may name
 * @param tell takes what is wrong with a word, and where it stands
 */
export function compileTerms(
  file: TermFile,
  people: TermLists | undefined,
  tell: (path: readonly PropertyKey[], fault: Localized) => void,
): TermLists {
  const lists: TermLists = {};
  for (const [name, value] of Object.entries(file)) {
    lists[name] = isList(value)
      ? sourcesOf(value, [name])
      : Object.fromEntries(Object.entries(value).map(([inner, words]) => [inner, sourcesOf(words, [name, inner])]));
  }
  return lists;

  function sourcesOf(words: ByLanguage, path: readonly PropertyKey[]): WordSources {
    const inLanguage = (language: Language): string | undefined => {
      const named = (name: string): string | undefined => ((people?.[name] ?? lists[name]) as WordSources | undefined)?.[language];
      const sources = words[language]?.flatMap((word, index) => {
        const fault = faultOfWord(word, 'label', named);
        if (fault) tell([...path, language, index], fault);
        return fault ? [] : [sourceOfWord(word, 'label', named)];
      });
      return sources?.join('|');
    };
    const [fr, en] = [inLanguage('fr'), inLanguage('en')];
    return { ...(fr !== undefined && { fr }), ...(en !== undefined && { en }) };
  }
}

const isList = (value: TermFile[string]): value is ByLanguage => Array.isArray(value.fr) || Array.isArray(value.en);
