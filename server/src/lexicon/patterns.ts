import { ITEMS as DATA } from './generated/items.ts';
import type { Scanned } from './scanned.ts';

/** A pattern of the lexicon. Its regular expression is made when a text first has the words that it needs. */
export class Pattern {
  #regex: RegExp | undefined;
  readonly #number: number;

  constructor(number: number) {
    this.#number = number;
  }

  test(words: Scanned): boolean {
    return words.hits.has(this.#number) && this.#made().test(words.text);
  }

  exec(words: Scanned): RegExpExecArray | null {
    return words.hits.has(this.#number) ? this.#made().exec(words.text) : null;
  }

  #made(): RegExp {
    return (this.#regex ??= new RegExp(DATA.sources[this.#number] as string));
  }
}

export const patternAt = (number: number | undefined): Pattern | undefined => (number === undefined ? undefined : new Pattern(number));
