import { hash } from '../document/hash.ts';

/** The shortest run that is found, in words; shorter ones are never told, so that chance decides nothing. */
export const SHORTEST = 8;

/** Stands between two runs: it is equal to nothing, itself included. */
export const BORDER = '';
/** The number of a border. */
const NO_WORD = 0;

/** Words by their numbers: two that have the same are the same, but by a chance that would have to come true within a passage. */
export const numbersOf = (tokens: readonly string[]): Uint32Array =>
  Uint32Array.from(tokens, (token) => (token === BORDER ? NO_WORD : hash(token) || 1));

/** A text among the others. */
interface Held<Owner> {
  readonly owner: Owner;
  /** Where its words stand among those of all. */
  start: number;
  readonly length: number;
  gone: boolean;
}

/** The same words in two texts: from one token to another (excluded) of the first, and from `other` on in the second. */
export interface Match<Owner> {
  readonly from: number;
  readonly to: number;
  readonly other: number;
  readonly owner: Owner;
}

/** Room that is taken to begin with, in words. */
const LITTLE = 256;

/**
 * Texts by their words, in which the runs are found that another text holds too. The words of all stand one after the other, and each
 * place where a run can begin is chained to the one before it whose first `SHORTEST` words fall in the same bucket, as those who
 * compress texts do: three numbers a word, however many texts, and none is looked at that has nothing in common.
 */
export class SameWords<Owner> {
  readonly #texts: Held<Owner>[] = [];
  readonly #byOwner = new Map<Owner, Held<Owner>>();
  /** A border first, so that no place is 0; one more after each text. */
  #words = new Uint32Array(LITTLE);
  /** For each place, the one before it in its bucket; 0 where there is none. */
  #before = new Uint32Array(LITTLE);
  /** The last place of each bucket: as many as there are words, to a power of two. */
  #last = new Uint32Array(LITTLE);
  #end = 1;
  #gone = 0;

  /** Adds or (undefined) removes the text of an owner, or replaces it. */
  set(owner: Owner, tokens: Uint32Array | undefined): void {
    const known = this.#byOwner.get(owner);
    if (known) {
      // What is equal to nothing is found by nobody.
      this.#words.fill(NO_WORD, known.start, known.start + known.length);
      this.#gone += known.length;
      known.gone = true;
      this.#byOwner.delete(owner);
    }
    if (!tokens) return;
    this.#makeRoom(tokens.length + 1);
    const text = { owner, start: this.#end, length: tokens.length, gone: false };
    this.#words.set(tokens, text.start);
    this.#words[text.start + text.length] = NO_WORD;
    this.#end = text.start + text.length + 1;
    this.#texts.push(text);
    this.#byOwner.set(owner, text);
    this.#chain(text);
  }

  /** The words of an owner: as long as nothing is set. */
  wordsOf(owner: Owner): Uint32Array {
    const { start, length } = this.#byOwner.get(owner) ?? { start: 0, length: 0 };
    return this.#words.subarray(start, start + length);
  }

  /**
   * Every run of `SHORTEST` words or more that these words share with a text, which may be their own, as long as it goes on both sides;
   * in the order of the words.
   */
  matches(tokens: Uint32Array): Match<Owner>[] {
    const words = this.#words;
    const matches: Match<Owner>[] = [];
    for (const from of runStarts(tokens, 0, tokens.length)) {
      const before = tokens[from - 1] ?? NO_WORD;
      for (let place = this.#last[this.#bucketOf(tokens, from)] as number; place > 0; place = this.#before[place] as number) {
        // It goes on from a place that was met before.
        if (before !== NO_WORD && before === words[place - 1]) continue;
        let long = 0;
        for (let word = tokens[from]; word !== undefined && word !== NO_WORD && word === words[place + long]; word = tokens[from + long])
          long++;
        if (long < SHORTEST) continue;
        const { owner, start } = this.#textAt(place);
        matches.push({ from, to: from + long, other: place - start, owner });
      }
    }
    return matches;
  }

  #bucketOf(tokens: Uint32Array, at: number): number {
    let value = 0;
    for (let next = at; next < at + SHORTEST; next++) value = Math.imul(value ^ (tokens[next] as number), BASE);
    return (value ^ (value >>> 15)) & (this.#last.length - 1);
  }

  #textAt(place: number): Held<Owner> {
    let low = 0;
    let high = this.#texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#texts[middle] as Held<Owner>).start <= place) low = middle;
      else high = middle - 1;
    }
    return this.#texts[low] as Held<Owner>;
  }

  #chain({ start, length }: Held<Owner>): void {
    for (const place of runStarts(this.#words, start, start + length)) {
      const bucket = this.#bucketOf(this.#words, place);
      this.#before[place] = this.#last[bucket] as number;
      this.#last[bucket] = place;
    }
  }

  /** More room where there is too little of it: first that of the texts that are gone, where it is worth it. */
  #makeRoom(needed: number): void {
    if (this.#end + needed <= this.#words.length) return;
    const left = this.#end - this.#gone + needed;
    const room = this.#gone * GONE > this.#end ? Math.max(left, this.#words.length) : Math.ceil(Math.max(left, this.#end) * MORE);
    const words = new Uint32Array(room);
    let end = 1;
    const texts = this.#texts.filter(({ gone }) => !gone);
    for (const text of texts) {
      words.set(this.#words.subarray(text.start, text.start + text.length), end);
      text.start = end;
      end += text.length + 1;
    }
    this.#texts.splice(0, Infinity, ...texts);
    this.#words = words;
    this.#before = new Uint32Array(room);
    this.#last = new Uint32Array(2 ** Math.ceil(Math.log2(room)));
    [this.#end, this.#gone] = [end, 0];
    for (const text of texts) this.#chain(text);
  }
}

/** How much more room is taken than there was, and of how much of it as one part may be gone before it is taken back. */
const MORE = 1.25;
const GONE = 4;

/** Odd, so that no word is lost in the product. */
const BASE = 0x9e3779b1;

/** The places at which `SHORTEST` words stand in a row. */
function* runStarts(tokens: Uint32Array, from: number, to: number): Generator<number> {
  let inRow = 0;
  for (let at = from; at < to; at++) {
    inRow = tokens[at] === NO_WORD ? 0 : inRow + 1;
    if (inRow >= SHORTEST) yield at - SHORTEST + 1;
  }
}
