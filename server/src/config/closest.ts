import { distanceBetween } from '../text/distance.ts';

/**
 * The candidate that a mistyped word most resembles, undefined when none comes near. A candidate of several parts
 * ("evidence/missing-item") is also known by its last one.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const folded = word.toLowerCase();
  const lastPart = (text: string): string => text.slice(text.lastIndexOf('/') + 1);
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const distance = Math.min(distanceBetween(folded, known), distanceBetween(lastPart(folded), lastPart(known)));
    if (distance <= Math.max(1, known.length / 3) && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}
