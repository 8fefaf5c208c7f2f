import type { ByLanguage, ItemData, Words } from './itemSchema.ts';
import { sourceOf } from './pattern.ts';
import { QUALIFIER } from './qualifier.ts';

/** Sources of regular expressions, on folded text: what a file of the lexicon stands for. */
export interface CompiledItem {
  readonly labels: string;
  readonly weakLabels?: string | undefined;
  readonly keys?: string | undefined;
  readonly checkable?: string | undefined;
  readonly empty?: string | undefined;
  readonly vague?: string | undefined;
  readonly foreign?: string | undefined;
  readonly sentences: readonly { readonly pattern: string; readonly not?: string | undefined }[];
}

/** @param entities sources of the patterns that all files may name. Throws a `SyntaxError` on a pattern that cannot be. */
export function compileItem(data: ItemData, entities: Readonly<Record<string, string>>): CompiledItem {
  const own: Record<string, string> = {};
  const named = (name: string): string | undefined => own[name] ?? entities[name];
  const text = (words: ByLanguage | undefined): string | undefined => words && anyOf(inText(all(words), named));
  for (const [name, words] of Object.entries(data.terms ?? {})) own[name] = text(words) as string;
  const whole = (words: ByLanguage | undefined, qualifier: string): string | undefined =>
    words && `^(?:${asLabels(all(words), named).join('|')})${qualifier}$`;
  return {
    labels: whole(data.labels, QUALIFIER) as string,
    weakLabels: whole(data.weakLabels, QUALIFIER),
    keys: whole(data.keys, ''),
    checkable: text(data.checkable),
    empty: text(data.empty),
    vague: text(data.vague),
    foreign: text(data.foreign),
    sentences: (data.sentences ?? []).map(({ fr, en, unless }) => ({ pattern: text({ fr, en }) as string, not: text(unless) })),
  };
}

type Named = (name: string) => string | undefined;

const all = ({ fr = [], en = [] }: ByLanguage): Words => [...fr, ...en];
const anyOf = (sources: readonly string[]): string =>
  sources.length === 1 ? (sources[0] as string) : sources.map((source) => `(?:${source})`).join('|');
const inText = (words: Words, named: Named): string[] =>
  words.map((word) => (typeof word === 'string' ? sourceOf(word, { form: 'text', named }) : withNames(word.regex, named)));
const asLabels = (words: Words, named: Named): string[] =>
  words.map((word) => (typeof word === 'string' ? sourceOf(word, { form: 'label', named }) : withNames(word.regex, named)));

const withNames = (regex: string, named: Named): string =>
  regex.replace(/<([a-z-]+)>/g, (mark, name: string) => {
    const source = named(name);
    return source === undefined ? mark : `(?:${source})`;
  });
