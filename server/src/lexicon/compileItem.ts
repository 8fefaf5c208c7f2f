import { anyOf, type CompiledLabels, compileLabels, compileText, type Named } from './compileWords.ts';
import type { ByLanguage, ItemData } from './itemSchema.ts';

/** What a file of the lexicon stands for: labels, and sources of regular expressions on folded text. */
export interface CompiledItem {
  readonly labels: CompiledLabels;
  /** Labels that ask of the course as a whole. */
  readonly course: CompiledLabels;
  readonly byName: CompiledLabels | undefined;
  readonly weakLabels: CompiledLabels | undefined;
  readonly keys: CompiledLabels | undefined;
  readonly headings: readonly string[] | undefined;
  readonly checkable: readonly string[] | undefined;
  readonly empty: readonly string[] | undefined;
  readonly vague: readonly string[] | undefined;
  readonly foreign: readonly string[] | undefined;
  readonly clues: readonly string[] | undefined;
  readonly sentences: readonly { readonly pattern: readonly string[]; readonly not: readonly string[] | undefined }[];
}

/** @param entities sources of the patterns that all files may name. Throws a `PatternError` on a pattern that cannot be. */
export function compileItem(data: ItemData, entities: Named): CompiledItem {
  const named = withTerms(data, entities);
  const text = (words: ByLanguage | undefined): string[] | undefined => words && compileText(words, named);
  return {
    labels: compileLabels(together(data.labels, data.narrow, data.shared), named),
    course: compileLabels(data.labels, named),
    byName: data.byName && compileLabels(data.byName, named),
    weakLabels: data.weakLabels && compileLabels(data.weakLabels, named),
    keys: data.keys && compileLabels(data.keys, named),
    headings: text(data.headings),
    checkable: text(data.checkable),
    empty: text(data.empty),
    vague: text(data.vague),
    foreign: text(data.foreign),
    clues: text(data.clues),
    sentences: (data.sentences ?? []).map(({ fr, en, unless }) => ({ pattern: compileText({ fr, en }, named), not: text(unless) })),
  };
}

/** The names that an item's patterns may use: its own terms, then those that all items share. */
export function withTerms({ terms = {} }: ItemData, entities: Named): Named {
  const own: Record<string, string> = {};
  const named: Named = (name) => own[name] ?? entities(name);
  for (const [name, words] of Object.entries(terms)) own[name] = anyOf(compileText(words, named));
  return named;
}

const together = (...lists: readonly (ByLanguage | undefined)[]): ByLanguage => ({
  fr: lists.flatMap((list) => list?.fr ?? []),
  en: lists.flatMap((list) => list?.en ?? []),
});
