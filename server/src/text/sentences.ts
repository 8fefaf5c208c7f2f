/** Half-open stretch of a text, in units of that text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations whose stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(’'])(?:art|av|bd|ind|indic|p|pp|cf|ex|env|tél|tel|réf|ref|n|no|nos|vol|chap|fig|éd|coll|hab|mme|mlle|mr|mrs|ms|dr|pr|st|ste|vs|approx|incl|e\.g|i\.e)$/iu;
/** An initial: "M. Le Goff", "art. L. 6313-1", "J.-P. Roux". */
const INITIAL = /(?:^|[\s(’'.-])\p{Lu}$/u;
/** Those after which a sentence may end all the same: it does where a capital follows. */
const OFTEN_LAST = /(?:^|[\s(])(?:etc|al|inc|ltd|min|max)$/iu;
const FOLLOWED_BY_CAPITAL = /^\s+["«“(]?\s?\p{Lu}/u;
/** Three dots, and what closes a bracket or a quotation: there a sentence goes on where a small letter follows. */
const OFTEN_WITHIN = /\.\.|…|["”)»]$/;
const FOLLOWED_BY_SMALL = /^\s+\p{Ll}/u;

/** What goes on after a line break that the page shows; "b) …" is an item. */
const GOES_ON = /^\s*(?![a-z]\)\s)[\p{Ll}(]/u;

/**
 * Cuts a text into its sentences, spaces around them left out. The end of a line ends one, unless a small letter follows. Case
 * tells much: what is cut is the text as written, not its folded form.
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
  for (const stop of text.matchAll(/[.!?…]+(?:[ \u00a0\u202f]?»|["”)])*|\n/g)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '\n') {
      if (!GOES_ON.test(text.slice(end, end + 40))) push(end);
      continue;
    }
    // What the text ends on needs no look: the last sentence ends there in any case.
    if (end === text.length) break;
    if (!/\s/.test(text[end] as string)) continue;
    if (stop[0] !== '.' && OFTEN_WITHIN.test(stop[0]) && FOLLOWED_BY_SMALL.test(text.slice(end, end + 4))) continue;
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
