import { inSections, type PlacedSection } from './sections.ts';
import { moved, type Span } from './text.ts';
import { codeSpans } from './verbatim.ts';

/** What authors note for themselves, in Obsidian, Liquid and MDX: it may hold lines and blocks. Each with what closes it. */
const NOTES: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/%%/g, /%%/g],
  [/\{%-?[ \t]*comment[ \t]*-?%\}/g, /\{%-?[ \t]*endcomment[ \t]*-?%\}/g],
  [/\{\/\*/g, /\*\/\}/g],
];

/** Marks of a line for the page's generator: the sign of a callout (`[!note]`, `:::tip`). */
const LINE_MARKS: readonly RegExp[] = [
  /(?<=^[ \t]{0,9}(?:>[ \t]{0,9}){1,9})\[![\w-]{1,40}\][+-]?/gm,
  /(?<=^[ \t>]{0,40}):{3,9}[ \t]{0,40}[\w-]{0,40}/gm,
];
const lineMarks = inSections(({ text }) => (/:::|\[!/.test(text) ? LINE_MARKS.flatMap((mark) => matched(mark, text)) : []), moved);

/** Shortcodes and Liquid tags, which may go over several lines. */
const MARKS: readonly RegExp[] = [/\{\{[<%](?:(?![>%]\}\})[\s\S]){0,500}[>%]\}\}/g, /\{%-?[ \t]*[a-z](?:(?!%\})[\s\S]){0,500}%\}/g];

/** Stretches of the source that the parser takes for text and the reader of the page never sees, in reading order. */
export function findUnseen(sections: readonly PlacedSection[], source: string): Span[] {
  if (!/%%|\{[{%/]|:::|\[!/.test(source)) return [];
  const code = codeSpans(sections);
  const isCode = ({ start }: Span): boolean => code.some((span) => span.start <= start && start < span.end);
  const notes = NOTES.flatMap(([open, close]) => enclosed(source, open, close, isCode));
  const marks = source.includes('{') ? MARKS.flatMap((mark) => matched(mark, source)) : [];
  return apart([...notes, ...[...lineMarks(sections), ...marks].filter((span) => !isCode(span))]);
}

const matched = (mark: RegExp, text: string): Span[] => Array.from(text.matchAll(mark), ({ 0: words, index }) => spanOf(index, words));

const spanOf = (start: number, words: string): Span => ({ start, end: start + words.length });

/** From each opening to what closes it, both included. What is never closed is no note. */
function enclosed(source: string, open: RegExp, close: RegExp, isCode: (span: Span) => boolean): Span[] {
  const closings = Array.from(source.matchAll(close), ({ 0: words, index }) => spanOf(index, words)).filter((span) => !isCode(span));
  const found: Span[] = [];
  let next = 0;
  let end = 0;
  for (const { 0: words, index } of source.matchAll(open)) {
    const opening = spanOf(index, words);
    if (opening.start < end || isCode(opening)) continue;
    while (next < closings.length && (closings[next] as Span).start < opening.end) next++;
    const closing = closings[next];
    if (!closing) break;
    end = closing.end;
    found.push({ start: opening.start, end });
  }
  return found;
}

/** In reading order, those within others left out. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** Those of `spans`, apart and in reading order, that overlap a stretch. */
export function unseenWithin(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < spans.length && (spans[to] as Span).start < end) to++;
  return spans.slice(low, to);
}
