import { DAY_OR_MONTH, DURATION } from './entities.ts';

/**
 * What a text says is found once, and then stands in it by a sign: patterns that name a length of time or a day look for its sign,
 * instead of spelling out again all ways to write it.
 */
export const MARKS = { date: 'T', duration: 'D' } as const;
export type Marked = keyof typeof MARKS;

const PATTERNS: Readonly<Record<Marked, RegExp>> = { date: new RegExp(DAY_OR_MONTH, 'g'), duration: new RegExp(DURATION, 'g') };

/** A folded text, each unit of what is marked replaced by its sign: a capital, which no folded text has. Offsets stay the same. */
export const withMarks = (folded: string, kinds: readonly Marked[]): string =>
  kinds.reduce((text, kind) => text.replace(PATTERNS[kind], (found) => MARKS[kind].repeat(found.length)), folded);
