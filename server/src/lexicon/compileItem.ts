import type { ByLanguage, ItemData, SectionsData, TopicsData, Words } from './itemSchema.ts';
import { sourceOf } from './pattern.ts';
import { COURSE_QUALIFIER, QUALIFIER } from './qualifier.ts';

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

/** @param entities sources of the patterns that all files may name. Throws a `SyntaxError` on a pattern that cannot be. */
export function compileItem(data: ItemData, entities: Readonly<Record<string, string>>): CompiledItem {
  const own: Record<string, string> = {};
  const named = (name: string): string | undefined => own[name] ?? entities[name];
  const text = (words: ByLanguage | undefined): string | undefined => words && anyOf(inText(all(words), named));
  for (const [name, words] of Object.entries(data.terms ?? {})) own[name] = text(words) as string;
  const whole = (words: ByLanguage | undefined, qualifier: string): string | undefined =>
    words && `^(?:${alternatives(all(words), named).join('|')})${qualifier}$`;
  return {
    labels: whole(together(data.labels, data.narrow), QUALIFIER) as string,
    course: whole(data.labels, COURSE_QUALIFIER) as string,
    weakLabels: whole(data.weakLabels, QUALIFIER),
    keys: whole(data.keys, ''),
    headings: text(data.headings),
    checkable: text(data.checkable),
    empty: text(data.empty),
    vague: text(data.vague),
    foreign: text(data.foreign),
    sentences: (data.sentences ?? []).map(({ fr, en, unless }) => ({ pattern: text({ fr, en }) as string, not: text(unless) })),
  };
}

/** What a label asks of the course as a whole: the item's own labels, where it is one, and those that come on top. */
export const compileTopic = (words: TopicsData[keyof TopicsData], entities: Readonly<Record<string, string>>): string | undefined => {
  const list = alternatives(all(words), (name) => entities[name]);
  return list.length > 0 ? `^(?:${list.join('|')})${COURSE_QUALIFIER}$` : undefined;
};

/** Articles before the words on which a heading opens. */
const ARTICLES = "^(?:(?:les?|la|nos|notre|vos|votre|une?|the|our|your) |l'|d'|de l'|de )*";

export interface CompiledSections {
  readonly parts: readonly { readonly section: SectionsData['parts'][number]['section']; readonly pattern: string }[];
  readonly numbered: string;
  readonly practical: string;
  readonly leadIns: readonly { readonly section: SectionsData['parts'][number]['section']; readonly pattern: string }[];
}

/** @param headings of the items, by the section that they announce */
export function compileSections(
  data: SectionsData,
  items: readonly { readonly section: string; readonly headings?: string | undefined }[],
): CompiledSections {
  const text = (words: ByLanguage): string => anyOf(inText(all(words), () => undefined));
  return {
    parts: data.parts.map(({ section, opens, anywhere }) => {
      const own = items.flatMap((item) => (item.section === section && item.headings ? [item.headings] : []));
      // Practical matter is told by a word wherever it stands; what is taught, by the words that come first.
      const [first, within] = section === 'administrative' ? [[], own] : [own, []];
      const opening = [...(opens ? [text(opens)] : []), ...first];
      const inside = [...(anywhere ? [text(anywhere)] : []), ...within];
      return { section, pattern: anyOf([...(opening.length > 0 ? [`${ARTICLES}(?:${opening.join('|')})`] : []), ...inside]) };
    }),
    numbered: `^(?:${text(data.numbered)})`,
    practical: text(data.practical),
    leadIns: data.leadIns.map(({ section, anywhere }) => ({ section, pattern: text(anywhere) })),
  };
}

type Named = (name: string) => string | undefined;

const all = ({ fr = [], en = [] }: ByLanguage): Words => [...fr, ...en];
const together = (a: ByLanguage, b: ByLanguage = {}): ByLanguage => ({
  fr: [...(a.fr ?? []), ...(b.fr ?? [])],
  en: [...(a.en ?? []), ...(b.en ?? [])],
});
const anyOf = (sources: readonly string[]): string =>
  sources.length === 1 ? (sources[0] as string) : sources.map((source) => `(?:${source})`).join('|');
const inText = (words: Words, named: Named): string[] =>
  words.map((word) => (typeof word === 'string' ? sourceOf(word, { form: 'text', named }) : withNames(word.regex, named)));
/** Sources of words that others put together into expressions of their own: without the bounds of a text pattern. */
export const alternatives = (words: Words, named: Named): string[] =>
  words.map((word) => (typeof word === 'string' ? sourceOf(word, { form: 'label', named }) : withNames(word.regex, named)));

const withNames = (regex: string, named: Named): string =>
  regex.replace(/<([a-z-]+)>/g, (mark, name: string) => {
    const source = named(name);
    return source === undefined ? mark : `(?:${source})`;
  });
