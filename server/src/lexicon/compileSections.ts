import { compileText } from './compileWords.ts';
import type { ByLanguage, SectionsData } from './itemSchema.ts';

type Section = SectionsData['parts'][number]['section'];

export interface CompiledSections {
  readonly parts: readonly { readonly section: Section; readonly pattern: readonly string[] }[];
  readonly numbered: readonly string[];
  readonly reasons: readonly string[];
  readonly practical: readonly string[];
  readonly leadIns: readonly { readonly section: Section; readonly pattern: readonly string[] }[];
}

/** Articles before the words on which a heading opens. */
const ARTICLES = "^(?:(?:les?|la|nos|notre|vos|votre|une?|the|our|your) |l'|d'|de l'|de )*";

/** @param headings of the items, by the section that they announce */
export function compileSections(
  data: SectionsData,
  items: readonly { readonly section: string; readonly headings: readonly string[] | undefined }[],
): CompiledSections {
  const text = (words: ByLanguage | undefined): string[] => (words ? compileText(words, () => undefined) : []);
  return {
    parts: data.parts.map(({ section, opens, anywhere }) => {
      const own = items.flatMap((item) => (item.section === section ? (item.headings ?? []) : []));
      // Practical matter is told by a word wherever it stands; what is taught, by the words that come first.
      const [first, within] = section === 'administrative' ? [[], own] : [own, []];
      const opening = [...text(opens), ...first].map((source) => `${ARTICLES}(?:${source})`);
      return { section, pattern: [...opening, ...text(anywhere), ...within] };
    }),
    numbered: text(data.numbered).map((source) => `^(?:${source})`),
    reasons: text(data.reasons),
    practical: text(data.practical),
    leadIns: data.leadIns.map(({ section, anywhere }) => ({ section, pattern: text(anywhere) })),
  };
}
