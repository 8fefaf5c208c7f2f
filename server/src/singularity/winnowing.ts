import { hash } from '../document/hash.ts';

/**
 * Finds what two texts have in common, word after word, by winnowing (Schleimer, Wilkerson and Aiken, 2003): of every
 * `WINDOW` shingles in a row, each of `SHINGLE` words, the one of least hash is kept as a print. Two texts that share
 * `SHORTEST` words in a row hold the same window, so they share a print; few prints are kept, so many texts can be indexed.
 */
export const SHINGLE = 5;
export const WINDOW = 4;
/** The shortest run that is always found, in words; shorter ones are never told, so that chance decides nothing. */
export const SHORTEST = SHINGLE + WINDOW - 1;

/** Stands between two runs: it is equal to nothing, itself included. */
export const BORDER = '';
/** The number of a border. */
const NO_WORD = 0;

/** The number of a word: two words that have the same are the same, but by a chance that would have to come true within a passage. */
const numberOf = (token: string): number => (token === BORDER ? NO_WORD : hash(token) || 1);

/** Words as they are compared, by their numbers, with borders between runs. */
export interface Winnowed {
  readonly tokens: Uint32Array;
  /** Hashes of the prints, from the least. */
  readonly hashes: Uint32Array;
  /** Where the shingle of each print begins in `tokens`. */
  readonly places: Uint32Array;
}

/** The same words in two texts: from one token to another (excluded) of the first, and from `other` on in the second. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly other: number;
}

/** @param hashOf replaced in tests, to have words collide */
export function winnow(tokens: readonly string[], hashOf: (token: string) => number = hash): Winnowed {
  const hashes: number[] = [];
  const places: number[] = [];
  for (let start = 0; start < tokens.length;) {
    const border = tokens.indexOf(BORDER, start);
    const end = border < 0 ? tokens.length : border;
    if (end - start >= SHORTEST) {
      const shingles = shingleHashes(tokens, start, end, hashOf);
      let kept = -1;
      for (let last = WINDOW - 1; last < shingles.length; last++) {
        // The last of the least: the same choice serves the most windows.
        let least = last;
        for (let at = last - 1; at > last - WINDOW; at--) if ((shingles[at] as number) < (shingles[least] as number)) least = at;
        if (least === kept) continue;
        kept = least;
        hashes.push(shingles[least] as number);
        places.push(start + least);
      }
    }
    start = end + 1;
  }
  const order = Uint32Array.from(hashes.keys()).sort(
    (a, b) => (hashes[a] as number) - (hashes[b] as number) || (places[a] as number) - (places[b] as number),
  );
  return {
    tokens: Uint32Array.from(tokens, numberOf),
    hashes: Uint32Array.from(order, (at) => hashes[at] as number),
    places: Uint32Array.from(order, (at) => places[at] as number),
  };
}

/** Odd, so that no word of a shingle is lost in the product. */
const BASE = 0x01000193;

function shingleHashes(tokens: readonly string[], start: number, end: number, hashOf: (token: string) => number): Uint32Array {
  const words = Uint32Array.from({ length: end - start }, (_, at) => hashOf(tokens[start + at] as string));
  const shingles = new Uint32Array(words.length - SHINGLE + 1);
  for (let at = 0; at < shingles.length; at++) {
    let value = 0;
    for (let next = at; next < at + SHINGLE; next++) value = (Math.imul(value, BASE) + (words[next] as number)) | 0;
    shingles[at] = mixed(value);
  }
  return shingles;
}

/** Spreads a number over all of its bits: which shingle is the least must not depend on its last word. */
function mixed(value: number): number {
  let mixing = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) >>> 0;
}

/**
 * Every run of `SHORTEST` words or more that two texts share, as long as it goes on both sides. The words themselves are
 * compared: prints only say where to look.
 */
export function sharedRuns(a: Winnowed, b: Winnowed): Match[] {
  const matches: Match[] = [];
  /** Matches by how far apart their places are: a print within one of them has nothing to add. */
  const known = new Map<number, Match[]>();
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length;) {
    const one = a.hashes[i] as number;
    const two = b.hashes[j] as number;
    if (one < two) i++;
    else if (two < one) j++;
    else {
      const endA = endOfEqual(a.hashes, i);
      const endB = endOfEqual(b.hashes, j);
      for (let x = i; x < endA; x++) for (let y = j; y < endB; y++) meet(a.places[x] as number, b.places[y] as number);
      i = endA;
      j = endB;
    }
  }
  return matches.sort((x, y) => x.from - y.from || x.other - y.other);

  function meet(from: number, other: number): void {
    const beside = known.get(from - other);
    if (beside?.some((match) => match.from <= from && from < match.to)) return;
    const match = extended(a.tokens, b.tokens, from, other);
    if (match.to - match.from < SHORTEST) return;
    matches.push(match);
    if (beside) beside.push(match);
    else known.set(from - other, [match]);
  }
}

function endOfEqual(hashes: Uint32Array, start: number): number {
  let end = start + 1;
  while (end < hashes.length && hashes[end] === hashes[start]) end++;
  return end;
}

/** Everything that is the same around two places. Empty where their words only had the same hash. */
function extended(a: Uint32Array, b: Uint32Array, placeA: number, placeB: number): Match {
  const same = (x: number, y: number): boolean => {
    const token = a[x];
    return token !== undefined && token !== NO_WORD && token === b[y];
  };
  let from = placeA;
  let to = placeA;
  while (same(to, placeB + to - placeA)) to++;
  if (to > placeA) while (same(from - 1, placeB + from - 1 - placeA)) from--;
  return { from, to, other: placeB + from - placeA };
}
