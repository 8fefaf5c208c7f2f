import type { MarkdownDocument } from '../../document/document.ts';
import { fold } from '../../document/fold.ts';
import type { SourceText, Span } from '../../document/text.ts';
import { verbatimSpans } from '../../document/verbatim.ts';

/** What a comment may announce by its first words. */
export type Announced = 'choice' | 'question' | 'wording' | 'elsewhere';

/** A comment that says what it is: « choix assumé : … », « question : … », « formulation exigée : … », « pas ici : … ». */
export interface AnnouncedComment {
  readonly kind: Announced;
  /** With its marks; up to the end of its first line, or to another comment, when it is never closed. */
  readonly span: Span;
  /** Its first words, « choix assumé : » and what stands before. */
  readonly announcement: Span;
  /** What it says, after that. */
  readonly body: Span;
  readonly closed: boolean;
}

/** How comments open in HTML and in MDX, and the words that any announcement starts with. */
const OPENING = /(<!--|\{\/\*)\s*(?=choix|assumed|question|open|formulation|required|mandatory|pas|not)/gi;
/** The first closing, or the next opening: a comment that meets one before the other was left open. */
const CLOSING = { '<!--': /-->|<!--/g, '{/*': /\*\/\}|\{\/\*/g } as const;

/** How each kind is announced, on folded text. */
const ANNOUNCEMENTS: readonly (readonly [Announced, RegExp])[] = [
  // Without the colon right before a rule only: other comments may speak of choices too.
  ['choice', /^(?:choix +assumee?s?|assumed +choices?)(?: *:| +(?=(?:evidence|singularity)\/))/],
  ['question', /^(?:questions?(?: +ouvertes?)?|open +questions?) *:/],
  ['wording', /^(?:formulations? +(?:exigee|imposee|obligatoire)s?|(?:required|mandatory) +wordings?) *:/],
  ['elsewhere', /^(?:pas +ici|not +here) *:/],
];
/** Longest announcement, in units. */
const ANNOUNCEMENT_LENGTH = 60;

/** The comments that announce what they are, in reading order. What stands in code or in front matter is no comment. */
export function announcedComments({ source, sections }: MarkdownDocument): AnnouncedComment[] {
  const { text } = source;
  const openings = [...text.matchAll(OPENING)];
  // Of a document that the parser refused, nothing is known: what is code in it neither.
  if (openings.length === 0 || sections.length === 0) return [];
  const verbatim = verbatimSpans(sections);
  const comments: AnnouncedComment[] = [];
  let next = 0;
  for (const { 0: whole, 1: mark, index: start } of openings) {
    while (next < verbatim.length && (verbatim[next] as Span).end <= start) next++;
    const from = start + whole.length;
    const head = fold(text.slice(from, from + ANNOUNCEMENT_LENGTH));
    const announced = announcementIn(head.text);
    if (!announced || (verbatim[next]?.start ?? Infinity) <= start) continue;
    const closing = CLOSING[mark as keyof typeof CLOSING];
    closing.lastIndex = from;
    const end = closing.exec(text);
    const closed = end !== null && end[0] !== mark;
    const bodyEnd = closed ? end.index : Math.min(end?.index ?? Infinity, source.lineEnd(source.positionAt(start).line));
    const said = Math.min(from + head.toOriginal(announced.length), bodyEnd);
    comments.push({
      kind: announced.kind,
      announcement: { start, end: said },
      span: { start, end: closed ? end.index + end[0].length : bodyEnd },
      body: { start: said, end: bodyEnd },
      closed,
    });
  }
  return comments;
}

function announcementIn(folded: string): { readonly kind: Announced; readonly length: number } | undefined {
  for (const [kind, announcement] of ANNOUNCEMENTS) {
    const found = announcement.exec(folded);
    if (found) return { kind, length: found[0].length };
  }
  return undefined;
}

/** Words of a comment on one line: marks of a quotation and bullets at the head of its lines are not part of them. */
export const wordsOn = ({ text }: SourceText, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/(?:\r\n?|\n)[\s>|*•-]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
