/** Cells that an excerpt should fill at least, so that it says something, and at most. */
const LEAST = 28;
const MOST = 90;
/** Where a clause ends. A comma within a number ends none. */
const CLAUSE_END = /(?<![.;:!?…])[.;:!?…]+["»”)]*(?=\s|$)|,(?=\s)|\s[–—](?=\s)|[()]/g;

/** The words from `start` to `end` in the sentence that holds them, and what stands around them, as far as it helps to read them. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The clause of `text` that holds the words from `start` to `end`, with the next ones where it is short: the author's words
 * and nothing else, an ellipsis where they go on.
 */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const ends = [...Array.from(text.matchAll(CLAUSE_END), (mark) => mark.index + mark[0].length), text.length];
  let from = ends.findLast((at) => at <= start) ?? 0;
  let next = ends.findIndex((at) => at >= end);
  let to = ends[next] ?? text.length;
  while (to - from < LEAST && to < text.length) to = ends[++next] ?? text.length;
  while (to - from < LEAST && from > 0) from = ends.findLast((at) => at < from) ?? 0;
  // Too long all the same: words are left out on the longer side first.
  let [cutBefore, cutAfter] = [from > 0, to < text.length];
  const spare = Math.max(MOST - (end - start), LEAST);
  const left = Math.min(start - from, Math.max(Math.floor(spare / 3), spare - (to - end)));
  const right = Math.min(to - end, spare - left);
  if (left < start - from) {
    from = wordStart(text, start - left, start);
    cutBefore = true;
  }
  if (right < to - end) {
    to = wordEnd(text, end, end + right);
    cutAfter = true;
  }
  return {
    before: `${cutBefore ? '… ' : ''}${flat(text.slice(from, start)).trimStart()}`,
    words: flat(text.slice(start, end)),
    after: `${flat(text.slice(end, to)).replace(/ ?[,;:(]? ?$/, '')}${cutAfter ? ' …' : ''}`,
  };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The first word that starts at `from` or later, but not after `to`. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s\S/);
  return space < 0 ? to : from + space + 1;
}

/** The end of the last word that ends at `to` or sooner, but not before `from`. */
function wordEnd(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s\S*$/);
  return space < 0 ? from : from + space;
}
