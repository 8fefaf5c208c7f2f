import { compileLabels, compileText, type Named } from './compileWords.ts';
import type { ByLanguage, ItemData, TopicsData } from './itemSchema.ts';
import { COURSE_QUALIFIER } from './qualifier.ts';

/** Sources of regular expressions, on folded text: what a file of the lexicon stands for. */
export interface CompiledItem {
  readonly labels: string;
  /** Labels that ask of the course as a whole. */
  readonly course: string;
  readonly weakLabels?: string | undefined;
  readonly keys?: string | undefined;
  readonly headings?: string | undefined;
  readonly checkable?: string | undefined;
  readonly empty?: string | undefined;
  readonly vague?: string | undefined;
  readonly foreign?: string | undefined;
  readonly sentences: readonly { readonly pattern: string; readonly not?: string | undefined }[];
}

/** @param entities sources of the patterns that all files may name. Throws a `PatternError` on a pattern that cannot be. */
export function compileItem(data: ItemData, entities: Named): CompiledItem {
  const named = withTerms(data, entities);
  const text = (words: ByLanguage | undefined): string | undefined => words && compileText(words, named);
  return {
    labels: compileLabels(together(data.labels, data.narrow, data.shared), named),
    course: compileLabels(data.labels, named, COURSE_QUALIFIER),
    weakLabels: data.weakLabels && compileLabels(data.weakLabels, named),
    keys: data.keys && compileLabels(data.keys, named, ''),
    headings: text(data.headings),
    checkable: text(data.checkable),
    empty: text(data.empty),
    vague: text(data.vague),
    foreign: text(data.foreign),
    sentences: (data.sentences ?? []).map(({ fr, en, unless }) => ({ pattern: text({ fr, en }) as string, not: text(unless) })),
  };
}

/** The names that an item's patterns may use: its own terms, then those that all items share. */
export function withTerms({ terms = {} }: ItemData, entities: Named): Named {
  const own: Record<string, string> = {};
  const named: Named = (name) => own[name] ?? entities(name);
  for (const [name, words] of Object.entries(terms)) own[name] = compileText(words, named);
  return named;
}

/** What a label asks of the course as a whole: the item's own labels, where it is one, and those that come on top. */
export const compileTopic = (words: TopicsData[keyof TopicsData], entities: Named): string | undefined =>
  words.fr || words.en ? compileLabels(words, entities, COURSE_QUALIFIER) : undefined;

const together = (...lists: readonly (ByLanguage | undefined)[]): ByLanguage => ({
  fr: lists.flatMap((list) => list?.fr ?? []),
  en: lists.flatMap((list) => list?.en ?? []),
});
