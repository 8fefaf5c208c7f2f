import type { SourceText, Span } from '../../document/text.ts';

/** Words of a document of the project, to which a reader is led. */
export interface Place {
  readonly path: string;
  /** All that belongs together there; nothing of a file that is no document. */
  readonly span: Span;
  /** What to stand on: the heading, the number. Within `span`. */
  readonly words: Span;
}

/** Where a file opens when nothing in it is meant. */
export const TOP: Span = { start: 0, end: 0 };

export const placeAt = (path: string, span: Span, words = span): Place => ({ path, span: union(span, words), words });

/** From where the first of two spans starts to where the last ends. */
export const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Whether a cursor is on a span: right after its last unit, it still is. */
export const isOn = ({ start, end }: Span, at: number): boolean => start <= at && at <= end;

/** The shortest of the things that a cursor is on. */
export function innermost<Thing>(things: readonly Thing[], spanOf: (thing: Thing) => Span, at: number): Thing | undefined {
  let best: Thing | undefined;
  for (const thing of things) {
    const span = spanOf(thing);
    if (isOn(span, at) && (!best || span.end - span.start < spanOf(best).end - spanOf(best).start)) best = thing;
  }
  return best;
}

/** Places in the order of paths, those in one document whose words overlap made one. */
export function distinct(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.words.start - b.words.start))) {
    const last = kept.at(-1);
    if (last?.path === place.path && place.words.start < last.words.end)
      kept[kept.length - 1] = placeAt(last.path, union(last.span, place.span), union(last.words, place.words));
    else kept.push(place);
  }
  return kept;
}

/** The first line of a span: what is shown of a heading that goes on below. */
export const firstLine = (source: SourceText, { start, end }: Span): Span => ({
  start,
  end: Math.min(end, source.lineEnd(source.positionAt(start).line)),
});
