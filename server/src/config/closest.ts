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

/** Letters to add, drop or change to get from one word to the other (Levenshtein). */
function distanceBetween(a: string, b: string): number {
  // Words that differ so much in length are not close; this also bounds the work on absurd keys.
  if (Math.abs(a.length - b.length) > b.length) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] as number) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
