import { remembered } from '../../document/remembered.ts';
import { TERMS } from '../../lexicon/generated/terms.ts';

const WORDS = TERMS.families;

/** Types of document that speak of courses, or look like the sheet of one, and are none. */
export type Family = keyof typeof WORDS;
export const FAMILIES = Object.keys(WORDS) as readonly Family[];

const patternOf = remembered((family: Family): RegExp => {
  const { fr, en } = WORDS[family];
  return new RegExp(String.raw`(?<![\w-])(?:${fr}|${en})(?![\w-])`, 'gm');
}, FAMILIES.length);

/**
 * How many different words of a family a folded text has: one may stand in any programme by chance, three different ones hardly do. A
 * long document has no more of them than a short one.
 */
export const differentWords = (family: Family, folded: string): number => new Set(folded.match(patternOf(family))).size;
