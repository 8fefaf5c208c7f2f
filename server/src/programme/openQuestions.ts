import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import { type AnnouncedComment, wordsOn } from './comments/announced.ts';
import { precedence } from './comments/precedence.ts';
import type { OpenQuestion } from './facts.ts';

/** `# question : …`, on a line of its own in the front matter. */
const IN_YAML = /^[ \t]*#[ \t]*(?:questions?(?: ouvertes?)?|open questions?)[ \t\u00a0\u202f]*:[ \t]*(.*)$/gim;

/**
 * The questions that a document keeps open, in reading order: `<!-- question : … -->` in the text, `# question : …` in the
 * front matter.
 */
export function readQuestions(document: MarkdownDocument, comments: readonly AnnouncedComment[]): OpenQuestion[] {
  const noted = comments.filter(({ kind, closed }) => kind === 'question' && closed);
  if (noted.length === 0) return inFrontMatter(document);
  const after = precedence(document);
  return [
    ...inFrontMatter(document),
    ...noted.map(({ span, body }): OpenQuestion => ({ text: wordsOn(document.source, body), span, after: after(span) })),
  ].filter(({ text }) => asks(text));
}

function inFrontMatter({ source, frontMatter }: MarkdownDocument): OpenQuestion[] {
  if (!frontMatter) return [];
  const { body, properties } = frontMatter;
  return Array.from(source.slice(body).matchAll(IN_YAML), ({ 0: line, 1: text = '', index }): OpenQuestion => {
    const start = body.start + index + line.search(/\S/);
    const before = properties.findLast(({ keySpan }) => keySpan.start < start);
    const after = before ? { start: before.keySpan.start, end: Math.min(before.valueSpan.end, start) } : { start, end: start };
    return { text: text.trim(), span: { start, end: body.start + index + line.trimEnd().length }, after };
  }).filter(
    // What looks like a comment in a text over several lines is its text.
    ({ text, span }) => asks(text) && !properties.some(({ text: value }) => value.span.start <= span.start && span.start < value.span.end),
  );
}

const asks = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Whether two questions are one, however they are typed: what a comment cannot hold is written otherwise there. */
export const isSameQuestion = (a: string, b: string): boolean => wordsIn(a) === wordsIn(b);

const wordsIn = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
