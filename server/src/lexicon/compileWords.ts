import { foldText } from '../document/fold.ts';
import { LEXICON_FAULTS } from '../messages/lexicon.ts';
import type { Localized } from '../messages/locale.ts';
import { localized } from '../messages/localized.ts';
import type { ByLanguage, Words } from './itemSchema.ts';
import { labelWordings } from './labelWordings.ts';
import { type PatternContext, PatternError, sourceOf } from './pattern.ts';

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

/** Words anywhere in a line: the sources of as many expressions, the first of those that begin earliest being what is met. */
export const compileText = (words: ByLanguage, named: Named): string[] => [
  ...new Set(listed(words).map((word) => sourceOfWord(word, 'text', named))),
];

/** Labels, to be met as a whole with what a document adds to them. */
export interface CompiledLabels {
  /** Labels written out, folded. */
  readonly known: readonly string[];
  /** Sources for those that go on with any words, without their bounds. */
  readonly open: readonly string[];
}

/** Labels, for the base and for a configuration's alike. */
export function compileLabels(words: ByLanguage, named: Named): CompiledLabels {
  const known = new Set<string>();
  const open = new Set<string>();
  for (const word of listed(words)) {
    const source = sourceOfWord(word, 'label', named);
    const wordings = typeof word === 'string' && !/[…#<*]/.test(word) ? labelWordings(foldText(word)) : undefined;
    if (wordings && wordings.length <= MOST_WRITTEN_OUT) for (const wording of wordings) known.add(wording);
    else open.add(source);
  }
  return { known: [...known], open: [...open] };
}

/** A pattern that stands for more labels than these is met by its expression. */
const MOST_WRITTEN_OUT = 100;

/** One source for any of several, where a pattern names them. */
export const anyOf = (sources: readonly string[]): string =>
  sources.length === 1 ? (sources[0] as string) : sources.map((source) => `(?:${source})`).join('|');

const listed = ({ fr = [], en = [] }: ByLanguage): Words => [...fr, ...en];
