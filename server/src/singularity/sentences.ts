/** Half-open stretch of a text, in units of that text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations whose stop ends no sentence, and initials ("M. Le Goff"). */
const ABBREVIATED = /(?:^|[\s(])(?:art|p|pp|cf|ex|env|etc|tél|tel|réf|ref|n|no|mme|mlle|mr|mrs|ms|dr|vs|e\.g|i\.e|min|max|\p{Lu})$/iu;

/** Cuts a text into its sentences, spaces around them left out. Line breaks are spaces. */
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
  for (const stop of text.matchAll(/[.!?…]+["»”)]*/g)) {
    const end = stop.index + stop[0].length;
    if (end < text.length && !/\s/.test(text[end] as string)) continue;
    // The text just before is enough to know an abbreviation.
    if (stop[0] === '.' && ABBREVIATED.test(text.slice(Math.max(start, stop.index - 12), stop.index))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
