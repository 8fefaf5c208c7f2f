import type { Span } from '../document/text.ts';
import type { LensPattern } from './lensWords.ts';
import { type LensMatch, matchIn, type Passage } from './passages.ts';
import { foldLine, foundAt, phraseAt } from './said.ts';

/** What the patterns of a lens find in a passage, the most telling of them. */
export function lookThrough(passage: Passage, patterns: readonly LensPattern[], isCode: (span: Span) => boolean): LensMatch | undefined {
  let best: LensMatch | undefined;
  for (const { kind, pattern, weight } of patterns) {
    if (best && best.weight >= weight) continue;
    const found = matchIn(passage, pattern, isCode);
    if (found) best = lensMatch(passage, found, kind, weight);
  }
  return best;
}

/** What was found, with the words of its parts as they stand in the passage. */
export function lensMatch(
  { section, text, folded }: Passage,
  { words, span, match }: NonNullable<ReturnType<typeof matchIn>>,
  kind: string,
  weight: number,
): LensMatch {
  const named = (name: 'verb' | 'object'): string | undefined =>
    Object.entries(match.groups ?? {}).find(([key, part]) => part !== undefined && key.startsWith(name))?.[1];
  const asWritten = (part: string | undefined): string | undefined => {
    if (part === undefined) return undefined;
    const start = folded.indexOf(part, match.index);
    return foundAt(text, foldLine(text), start, start + part.length).words;
  };
  const whole = phraseAt(text, foldLine(text), match.index, match.index + match[0].length);
  return { words, span, whole, section, kind, weight, verb: asWritten(named('verb')), object: asWritten(named('object')) };
}

/**
 * The most telling of what a lens found in a document, in reading order and quoted whole: at most so many, each of another kind, and all but the first
 * strong enough to be asked about beside it.
 */
export function mostTellingOf(found: readonly LensMatch[], most: number): LensMatch[] {
  const chosen: LensMatch[] = [];
  for (const match of [...found].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start))
    if (chosen.length < most && (chosen.length === 0 || match.weight >= STRONG) && chosen.every(({ kind }) => kind !== match.kind))
      chosen.push(match);
  return chosen.map((match) => ({ ...match, ...match.whole })).sort((a, b) => a.span.start - b.span.start);
}

/** Findings of one lens in one document, at most: a second would be asked for less. */
export const MOST_FOUND = 1;

/** What is asked about beside something else tells as much as a result claimed for its own sake. */
const STRONG = 5;

/** Where a lens may hear different things in one document, so many of them. */
export const MOST_DIFFERENT = 2;

/** A question of a lens is about what the passage does: it is worth more than one about how common its words are. */
export const LENS_TELLING = 8;
