import { BULLETS } from './bullets.ts';
import type { PlainText } from './plainText.ts';

/** Columns at which editors and people wrap prose: a line that has room left, or that is longer, was ended on purpose. */
const NARROWEST = 60;
const WIDEST = 120;

/** Shortest line, in units, that goes on below whatever its width when a small letter follows: authors break lines after clauses. */
const CLAUSE = 40;

/** What opens a line of its own, wherever it stands: a bullet that the author typed, a symbol, a box to tick, a number. */
const BULLET = new RegExp(String.raw`^(?:[${BULLETS}]|\p{Extended_Pictographic}|[–—*+-]\s|\[[ xX]\]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)`, 'u');

/** A dash before a small letter: a bullet among others, or within a sentence that goes on from the line above. */
const DASH = /^[–—]\s+(?=\p{Ll})/u;

/** The sign of a callout, `[!note]` or `:::tip`, which has its line. */
const MARK = /^(?:\[![\w-]+\]|:::)/;

/** A label at the start of a line: bold words, or a few words and a colon, from a capital or a figure. */
const BOLD = /^(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)/;
const LABELLED = new RegExp(String.raw`${BOLD.source}|^[*_]?[\p{Lu}\d][^:.!?;|\n]{0,60}[*_]?[ \u00a0\u202f]?:(?=[\s*_]|$)`, 'u');
/** One that announces, which stands at the start of a line on purpose. */
const BOLD_LABEL = /^(?:\*\*|__)[^*_]{1,80}(?:[:?][ \u00a0\u202f]?(?:\*\*|__)|(?:\*\*|__)[ \u00a0\u202f]?:)/;

/** Signs that a sentence or a label ends with: what follows is another. */
const ENDED = /[.!?…:;|][»”")*_]*$/u;

/** What wrapping keeps together: a word, and the signs after it that would begin a block at the start of a line, or hang there (" :"). */
const FIRST_WORD = /^\S+(?: (?:[-*+#>|:=<$;!?»]|\d+[.)])\S*)*/;

interface SourceLine {
  /** Its words with their marks, without indentation and quotation marks. */
  readonly words: string;
  /** Its columns in the file. */
  readonly width: number;
}

/**
 * Settles what each line break of a block is: a space where prose only goes on below (the author's editor wrapped it), so that
 * wrapped and unwrapped text read the same; a line of its own, `\n`, where lines are set one below the other. The one place
 * where this is decided. What `text` has for a break that the page shows (`<br>`, two spaces) stays. A `title` is one line.
 */
export function withSettledBreaks(text: PlainText, source: string, title: boolean): PlainText {
  if (!text.text.includes('\n')) return text;
  const spaces = runsOf(text, source).flatMap((breaks) => (title ? breaks : wrapsOf(linesAround(breaks, text, source), breaks)));
  return spaces.length > 0 ? text.withSpacesAt(spaces) : text;
}

/** Where the breaks stand in the text that the page does not show, those between two that it does together. */
function runsOf(text: PlainText, source: string): number[][] {
  const runs: number[][] = [[]];
  for (let at = text.text.indexOf('\n'); at >= 0; at = text.text.indexOf('\n', at + 1)) {
    if (/[\r\n]/.test(source[text.offsetOf(at)] ?? '')) runs.at(-1)?.push(at);
    else runs.push([]);
  }
  return runs;
}

/** The source lines before, between and after the breaks. */
function linesAround(breaks: readonly number[], text: PlainText, source: string): SourceLine[] {
  if (breaks.length === 0) return [];
  return [lineBefore(source, text.offsetOf(breaks[0] as number)), ...breaks.map((at) => lineAfter(source, text.offsetOf(at + 1)))];
}

const lineBefore = (source: string, end: number): SourceLine => sourceLine(source.slice(startOfLine(source, end), end));

function lineAfter(source: string, from: number): SourceLine {
  let end = from;
  while (end < source.length && !isLineEnd(source[end])) end++;
  return sourceLine(source.slice(startOfLine(source, from), end));
}

function startOfLine(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(source[start - 1])) start--;
  return start;
}

const isLineEnd = (unit: string | undefined): boolean => unit === '\n' || unit === '\r';

/** A comment in a line, which the author's editor did not wrap: it was put there later. */
const COMMENT = /<!--(?:(?!-->).)*(?:-->|$)|\{\/\*(?:(?!\*\/).)*(?:\*\/\}|$)/gu;

function sourceLine(line: string): SourceLine {
  const seen = line.includes('<!--') || line.includes('{/*') ? line.replace(COMMENT, '').trimEnd() : line.trimEnd();
  return { words: seen.replace(/^[\s>]*/, ''), width: seen.length };
}

/** Which breaks of a run are mere spaces. */
function wrapsOf(lines: readonly SourceLine[], breaks: readonly number[]): number[] {
  const wraps: number[] = [];
  const widest = lines.reduce((width, line) => Math.max(width, line.width), NARROWEST);
  const listed = lines.some((line, index) => {
    const above = lines[index - 1];
    return above && opensLine(line) && !isFull(above, line, ENDED.test(above.words) ? widest : NARROWEST);
  });
  const dashes = lines.filter(({ words }) => DASH.test(words)).length;
  // Labelled lines are wrapped each at its own length: lines are compared with those of the same label.
  let first = 0;
  let group = groupFrom(lines, first);
  breaks.forEach((at, index) => {
    const before = lines[index] as SourceLine;
    const after = lines[index + 1] as SourceLine;
    const full = isFull(before, after, group.width);
    const ended = ENDED.test(before.words);
    const amid = dashes === 1 && !ended && DASH.test(after.words);
    // A label after the end of a sentence may stand at the start of a line by chance, unless labels do so throughout.
    const labelled = LABELLED.test(after.words) && (!full || listed || (!ended && LABELLED.test((lines[first] as SourceLine).words)));
    // A line that goes on itself may be short: somebody wrapped again a part of what was.
    const goesOn =
      !ended && (amid || GOES_ON.test(after.words))
        ? full || before.width >= CLAUSE || first < index || endsSentence(lines, index + 1)
        : (full && group.wrapped) || (isWithinNumber(before, after) && endsSentence(lines, index + 1));
    if (
      goesOn &&
      !labelled &&
      !MARK.test(before.words) &&
      !MARK.test(after.words) &&
      !BOLD_LABEL.test(after.words) &&
      (amid || !BULLET.test(after.words))
    )
      wraps.push(at);
    else {
      first = index + 1;
      group = groupFrom(lines, first);
    }
  });
  return wraps;
}

/** How a line begins that goes on with what stands above it. */
const GOES_ON = /^[\p{Ll}(]/u;

/** The stop of a sentence: what ends on one is prose, however short its lines. */
const STOPPED = /[.!?…][»”")*_]*$/u;

/** Whether the text that goes on from a line comes to the stop of a sentence: "Inscription", then "jusqu’à 45 jours avant le stage." */
function endsSentence(lines: readonly SourceLine[], from: number): boolean {
  const last = lines.slice(from, from + MOST_LINES).find(({ words }) => ENDED.test(words));
  return last !== undefined && STOPPED.test(last.words);
}

/** "03 26", then "00 66 77, les soirs d’escale.": a number is not cut by a line. */
const isWithinNumber = (before: SourceLine, after: SourceLine): boolean => /\d$/.test(before.words) && /^\d/.test(after.words);

/** Whether the next word would not have fitted on the line. */
const isFull = (before: SourceLine, after: SourceLine, width: number): boolean =>
  before.width <= WIDEST && before.width + 1 + (FIRST_WORD.exec(after.words)?.[0].length ?? 0) > width;

/** Most lines that are compared with one another: reading stays linear. */
const MOST_LINES = 60;

/** The width of the lines from the first up to the next that opens one of its own, and whether more of them are full than not. */
function groupFrom(lines: readonly SourceLine[], first: number): { readonly width: number; readonly wrapped: boolean } {
  const ahead = lines.slice(first, first + MOST_LINES);
  const next = ahead.findIndex((line, index) => index > 0 && opensLine(line));
  const group = next < 0 ? ahead : ahead.slice(0, next);
  const width = Math.max(NARROWEST, ...group.map((line) => line.width));
  const full = group.filter((line, index) => index + 1 < group.length && isFull(line, group[index + 1] as SourceLine, width)).length;
  return { width, wrapped: group.length === 1 || full * 2 > group.length - 1 };
}

const opensLine = ({ words }: SourceLine): boolean => BULLET.test(words) || LABELLED.test(words);
