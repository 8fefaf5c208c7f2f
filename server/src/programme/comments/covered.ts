import { spanOfNode } from '../../document/nodeSpan.ts';
import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../../document/document.ts';
import { sectionEnd } from '../../text/outline.ts';
import type { Span } from '../../document/text.ts';

/** What may stand beside a comment that has its line to itself, spaces and quotation marks aside: the marker of a list. */
const ALONE = /^(?:[-*+]|\d+[.)])?$/;

/** More than this beside it, in units, is no marker. */
const MARKER_LENGTH = 200;

/** Says which passages a comment is about. Made once for a document: it remembers where sections end. */
export function coveredBy(document: MarkdownDocument): (comment: Span) => Span {
  const { source, tree } = document;
  const blocks = document.blocks.filter(({ text }) => text.text !== '');
  const ends = new Map<number, number>();

  /** Where the section of a heading ends. */
  function endOf(index: number): number {
    let end = ends.get(index);
    if (end === undefined) {
      const next = sectionEnd(blocks, index, ({ kind, depth }) => (kind === 'heading' ? depth : 0));
      end = blocks[next]?.span.start ?? source.text.length;
      ends.set(index, end);
    }
    return end;
  }

  function isAlone(lines: Span, { start, end }: Span): boolean {
    if (start - lines.start > MARKER_LENGTH || lines.end - end > MARKER_LENGTH) return false;
    return ALONE.test(`${source.text.slice(lines.start, start)}${source.text.slice(end, lines.end)}`.replace(/[\s>]+/g, ''));
  }

  return (comment) => {
    const lines = {
      start: source.lineStart(source.positionAt(comment.start).line),
      end: source.lineEnd(source.positionAt(comment.end).line),
    };
    if (isAlone(lines, comment)) {
      const index = firstIndex(blocks, ({ text }) => text.span.end > comment.end);
      const block = blocks[index];
      if (!block) return { start: comment.end, end: comment.end };
      const end = block.kind === 'heading' ? endOf(index) : (nodeAfter(tree, comment.end, block.text.span.start)?.end ?? block.span.end);
      return { start: comment.end, end };
    }
    // Among words: how their block is wrapped must not change what the comment is about.
    const index = firstIndex(blocks, ({ span }) => span.end >= comment.end);
    const around = blocks[index];
    if (!around || around.span.start > comment.start) return lines;
    const end = around.kind === 'heading' ? endOf(index) : around.span.end;
    return { start: Math.min(lines.start, around.span.start), end: Math.max(lines.end, end) };
  };
}

/** The outermost node that starts after the comment and holds the offset: a whole list or table, not its first line. */
function nodeAfter(tree: Nodes, comment: number, at: number): Span | undefined {
  for (let node: Nodes | undefined = tree; node && 'children' in node;) {
    const children: readonly Nodes[] = node.children;
    node = children[firstIndex(children, (child) => spanOfNode(child).end > at)];
    if (node && spanOfNode(node).start >= comment) return spanOfNode(node);
  }
  return undefined;
}

/** Index of the first element that passes, in a list where all after it do; its length when none does. */
export function firstIndex<Element>(list: readonly Element[], passes: (element: Element) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle] as Element)) high = middle;
    else low = middle + 1;
  }
  return low;
}
