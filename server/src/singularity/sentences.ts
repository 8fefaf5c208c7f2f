import { BULLETS } from '../document/bullets.ts';

/** Half-open stretch of a text, in units of that text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations whose stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(’'])(?:art|av|bd|p|pp|cf|ex|env|tél|tel|réf|ref|n|no|nos|vol|chap|fig|éd|coll|hab|mme|mlle|mr|mrs|ms|dr|pr|st|ste|vs|approx|incl|e\.g|i\.e)$/iu;
/** An initial: "M. Le Goff", "art. L. 6313-1", "J.-P. Roux". */
const INITIAL = /(?:^|[\s(’'.-])\p{Lu}$/u;
/** Those after which a sentence may end all the same: it does where a capital follows. */
const OFTEN_LAST = /(?:^|[\s(])(?:etc|al|inc|ltd|min|max)$/iu;
const FOLLOWED_BY_CAPITAL = /^\s+["«“(]?\s?\p{Lu}/u;
/** Three dots, and what closes a bracket or a quotation: there a sentence goes on where a small letter follows. */
const OFTEN_WITHIN = /\.\.|…|["”)»]$/;
const FOLLOWED_BY_SMALL = /^\s+\p{Ll}/u;

/** A line that opens with a mark of its own is an item, whatever stands before. */
const TYPED_BULLET = new RegExp(String.raw`^\s*(?:[${BULLETS}–—*+-]|\p{Extended_Pictographic}|\d{1,2}[.)]|[a-z]\))\s`, 'u');
/** Shortest line, in units, that may go on below for want of room. */
const WRAP_LENGTH = 45;

/**
 * Cuts a text into its sentences, spaces around them left out. A line break ends one where the lines are items set one below
 * the other; where a sentence goes on, as wrapped lines do, it is a space.
 */
export function readSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const from = start + piece.length - piece.trimStart().length;
    const to = start + piece.trimEnd().length;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  const width = widest(text);
  for (const stop of text.matchAll(/[.!?…]+(?:[ \u00a0\u202f]?»|["”)])*|\n/g)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '\n') {
      if (endsItem(text, stop.index, width)) push(end);
      continue;
    }
    if (end < text.length && !/\s/.test(text[end] as string)) continue;
    if (OFTEN_WITHIN.test(stop[0]) && FOLLOWED_BY_SMALL.test(text.slice(end, end + 4))) continue;
    if (stop[0] === '.') {
      // The text just before is enough to know an abbreviation.
      const before = text.slice(Math.max(start, stop.index - 12), stop.index);
      if (ABBREVIATED.test(before) || INITIAL.test(before)) continue;
      if (OFTEN_LAST.test(before) && !FOLLOWED_BY_CAPITAL.test(text.slice(end, end + 6))) continue;
    }
    push(end);
  }
  push(text.length);
  return sentences;
}

function widest(text: string): number {
  let most = 0;
  for (let from = 0; from < text.length;) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    most = Math.max(most, to - from);
    from = to + 1;
  }
  return most;
}

/** Whether the line that ends at `at` ends an item: the next could have begun on it, and begins as an item does. */
function endsItem(text: string, at: number, width: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at + 1);
  const following = text.slice(at + 1, next < 0 ? text.length : next);
  if (TYPED_BULLET.test(following)) return true;
  const length = text.slice(lineStart, at).trimEnd().length;
  if (/^\s*[\p{Ll}(]/u.test(following) || length === 0) return false;
  const firstWord = /^\s*\S+/.exec(following)?.[0].trim().length ?? 0;
  return length < WRAP_LENGTH || length + 1 + firstWord <= width;
}
