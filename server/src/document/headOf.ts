import type { MarkdownDocument } from './document.ts';
import type { Span } from './text.ts';

/** Where to say what a document lacks: on its title, else on its first words. Never the whole file. */
export function headOf(document: MarkdownDocument): Span {
  if (document.title) return document.title.span;
  const first = document.blocks.find((block) => block.text.text)?.text.lines()[0];
  if (first) return first.trim().span;
  const fence = document.frontMatter?.span.start;
  return fence === undefined ? { start: 0, end: 0 } : { start: fence, end: fence + 3 };
}
