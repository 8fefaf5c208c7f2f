import { ITEMS as DATA } from './generated/items.ts';
import type { Range } from './generated.ts';
import type { Scanned } from './scanned.ts';

/** Expressions are made when a text first has the words that they need. */
const made: (RegExp | undefined)[] = [];
export const expression = (number: number): RegExp => (made[number] ??= new RegExp(DATA.sources[number] as string));

/** Where a pattern was met in a text. */
export interface Match {
  readonly index: number;
  readonly words: string;
}

/** A list of patterns of the lexicon, any of which may be met. */
export class Pattern {
  constructor(private readonly range: Range) {}

  /** Whether any of them need be tried: a text has the words without which none can be met. */
  mayBeMet(words: Scanned): boolean {
    return words.hits.any(...this.range);
  }

  test(words: Scanned): boolean {
    return words.hits.between(...this.range).some((number) => isMet(number, words));
  }

  /** How many of them are met, up to `most`. */
  count(words: Scanned, most: number): number {
    let count = 0;
    for (const number of words.hits.between(...this.range)) if (isMet(number, words) && ++count >= most) break;
    return count;
  }

  /** The match that begins earliest; of several, that of the pattern that stands first. */
  exec(words: Scanned): Match | undefined {
    let first: RegExpExecArray | null = null;
    for (const number of words.hits.between(...this.range)) {
      const match = expression(number).exec(textFor(number, words));
      if (match && (!first || match.index < first.index)) first = match;
    }
    return first ? { index: first.index, words: words.text.slice(first.index, first.index + first[0].length) } : undefined;
  }
}

const isMet = (number: number, words: Scanned): boolean => words.meets(number, () => expression(number).test(textFor(number, words)));

function textFor(number: number, words: Scanned): string {
  const kinds = DATA.marked[number];
  return kinds ? words.marked(kinds) : words.text;
}

export const patternOf = (range: Range | undefined): Pattern | undefined => range && new Pattern(range);
