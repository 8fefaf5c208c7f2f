import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../../document/document.ts';
import { fold } from '../../document/fold.ts';
import type { Span } from '../../document/text.ts';

/** A comment that says that it states a choice. */
export interface ChoiceComment {
  /** With its marks; up to the end of its first line, or to another comment, when it is never closed. */
  readonly span: Span;
  /** Its first words, « choix assumé : » and what stands before. */
  readonly announcement: Span;
  /** What it says, after « choix assumé : ». */
  readonly body: Span;
  readonly closed: boolean;
}

/** How comments open in HTML and in MDX, and the words that may announce a choice. */
const OPENING = /(<!--|\{\/\*)\s*(?=choix|assumed)/gi;
/** The first closing, or the next opening: a comment that meets one before the other was left open. */
const CLOSING = { '<!--': /-->|<!--/g, '{/*': /\*\/\}|\{\/\*/g } as const;

/** « Choix assumé : », "assumed choice:", or without the colon right before a rule: other comments may speak of choices too. */
const ANNOUNCEMENT = /^(?:choix +assumee?s?|assumed +choices?)(?: *:| +(?=(?:evidence|singularity)\/))/;
/** Longest announcement, in units. */
const ANNOUNCEMENT_LENGTH = 60;

/** The comments that state a choice, in reading order. What stands in code or in front matter is no comment. */
export function choiceComments({ source, tree }: MarkdownDocument): ChoiceComment[] {
  const { text } = source;
  const openings = [...text.matchAll(OPENING)];
  // Of a document that the parser refused, nothing is known: what is code in it neither.
  if (openings.length === 0 || tree.children.length === 0) return [];
  const verbatim = verbatimSpans(tree);
  const comments: ChoiceComment[] = [];
  let next = 0;
  for (const { 0: whole, 1: mark, index: start } of openings) {
    while (next < verbatim.length && (verbatim[next] as Span).end <= start) next++;
    const from = start + whole.length;
    const head = fold(text.slice(from, from + ANNOUNCEMENT_LENGTH));
    const announced = ANNOUNCEMENT.exec(head.text);
    if (!announced || (verbatim[next]?.start ?? Infinity) <= start) continue;
    const closing = CLOSING[mark as keyof typeof CLOSING];
    closing.lastIndex = from;
    const end = closing.exec(text);
    const closed = end !== null && end[0] !== mark;
    const bodyEnd = closed ? end.index : Math.min(end?.index ?? Infinity, source.lineEnd(source.positionAt(start).line));
    const said = Math.min(from + head.toOriginal(announced[0].length), bodyEnd);
    comments.push({
      announcement: { start, end: said },
      span: { start, end: closed ? end.index + end[0].length : bodyEnd },
      body: { start: said, end: bodyEnd },
      closed,
    });
  }
  return comments;
}

/** Code, and front matter, in reading order: what looks like a comment there is none. */
export function verbatimSpans(node: Nodes): Span[] {
  if (/^(?:code|inlineCode|yaml|toml)$/.test(node.type))
    return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap(verbatimSpans) : [];
}
