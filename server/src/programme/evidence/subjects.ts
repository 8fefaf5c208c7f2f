import { TERMS } from '../../lexicon/generated/terms.ts';

/** Words of a language, or of both: documents borrow from each other. */
type Lists = Readonly<Partial<Record<'titles' | 'alone' | 'words' | 'part', Readonly<{ fr?: string; en?: string }>>>>;

interface Subject {
  readonly indicators: readonly number[];
  readonly titles: RegExp | undefined;
  readonly alone: RegExp | undefined;
  readonly words: RegExp | undefined;
  readonly part: RegExp | undefined;
}

const anyIn = (words: Lists['titles']): RegExp | undefined => {
  const sources = [words?.fr, words?.en].filter((source) => source !== undefined);
  return sources.length > 0 ? new RegExp(String.raw`\b(?:${sources.join('|')})\b`) : undefined;
};

/** In the order of the lexicon: the first subject that fits stands. Made when the first document of an organisation is read. */
let subjects: readonly Subject[] | undefined;

const all = (): readonly Subject[] =>
  (subjects ??= Object.entries<Lists>(TERMS.subjects).map(([key, { titles, alone, words, part }]) => ({
    indicators: key.slice(1).split('-').map(Number),
    titles: anyIn(titles),
    alone: anyIn(alone),
    words: anyIn(words),
    part: anyIn(part),
  })));

/**
 * What a folded title or label may be evidence of by its subject. Under a title that may stand for several indicators, words that
 * tell them apart are enough.
 */
export const subjectOfTitle = (folded: string, above: readonly number[] = []): readonly number[] =>
  (above.length > 1 ? all().find(({ indicators, part }) => isWithin(indicators, above) && part?.test(folded)) : undefined)?.indicators ??
  all().find(({ titles, alone }) => titles?.test(folded) === true || isWhole(alone, folded))?.indicators ??
  [];

/** What a folded sentence may be evidence of by its own words, which say more than a title must. */
export const subjectOfWords = (folded: string): readonly number[] => all().find(({ words }) => words?.test(folded))?.indicators ?? [];

/** Whether a title is these words and no others, its article and number aside. */
function isWhole(words: RegExp | undefined, folded: string): boolean {
  const match = words?.exec(folded) ?? undefined;
  return (
    match !== undefined &&
    /^[^a-z]*(?:(?:les?|la|nos|notre|our|the|l') ?)?$/.test(folded.slice(0, match.index)) &&
    !/[a-z]/.test(folded.slice(match.index + match[0].length))
  );
}

const isWithin = (some: readonly number[], above: readonly number[]): boolean => some.every((number) => above.includes(number));
