import { LEXICON_FAULTS } from '../messages/lexicon.ts';
import type { Localized } from '../messages/locale.ts';
import { localized } from '../messages/localized.ts';
import type { ByLanguage, Words } from './itemSchema.ts';
import { type PatternContext, PatternError, sourceOf } from './pattern.ts';
import { QUALIFIER } from './qualifier.ts';

/** What `<name>` stands for in a pattern: the source of a regular expression. */
export type Named = PatternContext['named'];

/** The source of one entry of a list: a pattern, or a regular expression that names others between `<` and `>`. */
export const sourceOfWord = (word: Words[number], form: PatternContext['form'], named: Named): string =>
  typeof word === 'string'
    ? sourceOf(word, { form, named })
    : word.regex.replace(/<([a-z-]+)>/g, (mark, name: string) => {
        const source = named(name);
        return source === undefined ? mark : `(?:${source})`;
      });

/** What keeps an entry of a list from being met. */
export function faultOfWord(word: Words[number], form: PatternContext['form'], named: Named): Localized | undefined {
  const pattern = typeof word === 'string' ? word : word.regex;
  try {
    new RegExp(sourceOfWord(word, form, named)).test('');
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return localized(LEXICON_FAULTS.pattern, { pattern, reason: error.reason });
    return localized(LEXICON_FAULTS.regex, { pattern, reason: String(error) });
  }
}

/** The source for words anywhere in a line. */
export const compileText = (words: ByLanguage, named: Named): string => anyOf(sourcesOf(words, 'text', named));

/** The source for labels, as a document may qualify them: "Tarif *par personne*". Needs no build: a configuration's labels are read so. */
export const compileLabels = (words: ByLanguage, named: Named, qualifier: string = QUALIFIER): string =>
  `^(?:${sourcesOf(words, 'label', named).join('|')})${qualifier}$`;

export const anyOf = (sources: readonly string[]): string =>
  sources.length === 1 ? (sources[0] as string) : sources.map((source) => `(?:${source})`).join('|');

const sourcesOf = ({ fr = [], en = [] }: ByLanguage, form: PatternContext['form'], named: Named): string[] => [
  ...new Set([...fr, ...en].map((word) => sourceOfWord(word, form, named))),
];
