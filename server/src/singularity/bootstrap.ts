/** A passage for the share that some of them have of all: how much it counts, and whether it is one of those. */
export interface Weighed {
  readonly weight: number;
  readonly counted: boolean;
}

/** Bounds of a share, each from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How often, of a hundred such texts, the interval is meant to hold the share. */
export const LEVEL = 0.95;
const DRAWS = 1000;

/** The share of the counted passages in the weight of all; 0 of nothing. */
export function shareOf(passages: readonly Weighed[]): number {
  let all = 0;
  let counted = 0;
  for (const passage of passages) {
    all += passage.weight;
    if (passage.counted) counted += passage.weight;
  }
  return all === 0 ? 0 : counted / all;
}

/**
 * How far the share can be trusted, by the bootstrap: passages are drawn again with replacement, whole, because the words of
 * one stand or fall together. The same passages and seed give the same interval, on every machine.
 *
 * Where all passages are alike no draw differs, and the bootstrap would claim certainty. The exact bound of Clopper and
 * Pearson then holds, on the number of passages that weights as uneven are worth (Kish).
 */
export function shareInterval(passages: readonly Weighed[], seed: number): Interval {
  const weighed = passages.filter(({ weight }) => weight > 0);
  const counted = weighed.filter((passage) => passage.counted).length;
  if (weighed.length === 0) return { low: 0, high: 1 };
  if (counted === 0) return { low: 0, high: exactBound(weighed) };
  if (counted === weighed.length) return { low: 1 - exactBound(weighed), high: 1 };
  const random = randomNumbers(seed);
  const shares = Array.from({ length: DRAWS }, () =>
    shareOf(weighed.map(() => weighed[Math.floor(random() * weighed.length)] as Weighed)),
  ).sort((a, b) => a - b);
  const tail = (1 - LEVEL) / 2;
  return {
    low: shares[Math.floor(tail * (DRAWS - 1))] as number,
    high: shares[Math.ceil((1 - tail) * (DRAWS - 1))] as number,
  };
}

function exactBound(passages: readonly Weighed[]): number {
  const sum = passages.reduce((total, { weight }) => total + weight, 0);
  const squares = passages.reduce((total, { weight }) => total + weight * weight, 0);
  return 1 - ((1 - LEVEL) / 2) ** (squares / (sum * sum));
}

/** Numbers from 0 to 1, 1 excluded, by the generator "mulberry32": good enough to draw passages, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
