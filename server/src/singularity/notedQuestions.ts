import type { MarkdownDocument } from '../document/document.ts';
import type { Span } from '../document/text.ts';
import { verbatimSpans } from '../programme/choice/comments.ts';
import { overlapping } from './stretches.ts';

/** A question that somebody noted in a document as a comment, to be talked over. It is open as long as it stands there. */
export interface NotedQuestion {
  readonly question: string;
  /** The whole comment. */
  readonly span: Span;
}

/** As the fix writes them, in HTML and in MDX. One that is never closed is none. */
const COMMENT = /<!--\s*question\s*:\s*((?:(?!-->|<!--)[\s\S])*)-->|\{\/\*\s*question\s*:\s*((?:(?!\*\/\}|\{\/\*)[\s\S])*)\*\/\}/gi;
/** In front matter, a line of its own. */
const LINE = /^[ \t]*#[ \t]*question\s*:[ \t]*(.+)$/gim;

/** The questions noted in a document, in reading order. */
export function readNotedQuestions({ source, tree, frontMatter }: MarkdownDocument): NotedQuestion[] {
  const { text } = source;
  // Most documents have none: no need to go through the tree.
  if (!/question\s*:/i.test(text)) return [];
  const isVerbatim = overlapping(verbatimSpans(tree));
  const found: NotedQuestion[] = [];
  const add = (words: string, start: number, end: number): void => {
    const question = words.replace(/\s+/g, ' ').trim();
    if (question) found.push({ question, span: { start, end } });
  };
  if (frontMatter) {
    const { start, end } = frontMatter.body;
    for (const { 0: line, 1: words = '', index } of text.slice(start, end).matchAll(LINE))
      add(words, start + index + line.search(/#/), start + index + line.length);
  }
  for (const { 0: comment, 1: html, 2: mdx, index } of text.matchAll(COMMENT)) {
    const span = { start: index, end: index + comment.length };
    if (!isVerbatim(span)) add(html ?? mdx ?? '', span.start, span.end);
  }
  return found;
}
