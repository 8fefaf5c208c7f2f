import type { Span } from './text.ts';

/** Whether two spans have a unit in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Tells whether a span overlaps one of `spans`, by binary search: in any order, each of `spans` may be asked about again. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (span) => {
    // The first that ends after the start of the span.
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle] as Span).end <= span.start) low = middle + 1;
      else high = middle;
    }
    return low < merged.length && (merged[low] as Span).start < span.end;
  };
}
