import type { DocumentProblem } from './problems.ts';
import type { SourceText } from './text.ts';

/** Longest line that is parsed, in UTF-16 units. Prose never comes near. */
export const MAX_LINE_LENGTH = 200_000;

/** Most emphasis marks (`*`, `_`) in one paragraph: the parser's time grows with their square. Prose never comes near. */
export const MAX_MARKS = 5_000;

/** Most quotations one inside the other: how many thousands the parser's stack holds depends on what ran before. */
const MAX_QUOTATIONS = 1_000;
const QUOTATIONS = new RegExp(String.raw`^(?:[ \t]{0,3}>){${MAX_QUOTATIONS + 1}}`);

/** Lines that begin a text of their own: blank lines, list items, table rows, quotations, headings. */
const OPENS = /^\s*(?:$|[-*+>|#]\s|\|[^|]|\d+[.)]\s)/;

/** What makes a text unreadable in reasonable time, or undefined. Looks at each line once. */
export function findUnreadable(source: SourceText): DocumentProblem | undefined {
  if (source.text.length <= MAX_MARKS) return undefined;
  let marks = 0;
  for (let line = 0; line < source.lineCount; line++) {
    const start = source.lineStart(line);
    const end = source.lineEnd(line);
    const problem = { severity: 'error', span: { start, end: Math.min(start + 1, end) } } as const;
    if (end - start > MAX_LINE_LENGTH) return { ...problem, code: 'line-too-long' };
    const text = source.text.slice(start, end);
    marks = (OPENS.test(text) ? 0 : marks) + (text.match(/[*_]/g)?.length ?? 0);
    if (marks > MAX_MARKS || QUOTATIONS.test(text)) return { ...problem, code: 'too-intricate' };
  }
  return undefined;
}
