import type { Span } from '../document/text.ts';

/** A replacement in a document. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
  /** Parts of `newText` that wait for the author's own words, in reading order: tab stops where the editor has them. */
  readonly placeholders: readonly Span[];
}

/** The text after the edits, which must not overlap and are given in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
}
