import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { anyWordOf } from './anyWordOf.ts';
import { type Sought, sought } from './sought.ts';

/** Values of the work, by what each stands for. */
export type ValueName = Exclude<keyof typeof TERMS.values, 'namesakes'>;

/** One side of a pair: the terms that hold it up as a value, and all that speaks of it. */
export interface Side {
  readonly name: ValueName;
  /** Folded: only wordings in which the term is a value of the work. "Participation" or "performance" alone are not. */
  readonly held: Readonly<Record<Language, Sought>>;
  /** Folded, and generous: whoever so much as touches on it is not asked. */
  readonly touched: Readonly<Record<Language, Sought>>;
}

export type Pair = readonly [performance: Side, care: Side];

const side = (name: ValueName): Side => {
  const { held, touched } = TERMS.values[name];
  return { name, held: sought(anyWordOf(held)), touched: sought(anyWordOf(touched)) };
};
/** Roland Janvier's pairs: what performance asks for, and what care answers. */
export const PAIRS: readonly [Pair, ...Pair[]] = [
  [side('work'), side('people')],
  [side('rights'), side('ethics')],
  [side('inclusion'), side('knowledge')],
  [side('participation'), side('building')],
  [side('power'), side('solidarity')],
  [side('citizenship'), side('responsibility')],
];

/** All that touches on looking after people, generously. */
export const CARED_FOR = PAIRS[0][1].touched;

/** Words that only look like a term: bodies, contracts, equipment. Folded. */
export const VALUE_NAMESAKES: Readonly<Record<Language, RegExp>> = anyWordOf(TERMS.values.namesakes, 'g');

/** What refuses a value, just before it. Folded. */
export const REFUSED =
  /\b(?:sans|pas|ni|aucune?|jamais|plutot que|not?|without|never|rather than)(?: (?:de|d'|la|le|l'|une?|any|the|an?))? ?$/;
