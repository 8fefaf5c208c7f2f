import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../../document/document.ts';
import { spanOfNode } from '../../document/nodeSpan.ts';
import type { Edit } from '../edit.ts';
import { pathTo } from '../outline.ts';

/** What is marked within a line, and loses its meaning with one of its two marks. */
const MARKED: ReadonlySet<Nodes['type']> = new Set(['strong', 'emphasis', 'delete', 'link']);

/**
 * An edit that leaves no mark without its other half: words may begin or end in the middle of what is bold, or of a link
 * ("**a obtained 100%** of success"), and the half that stands outside of them keeps the one that was written over.
 */
export function withinMarks(edit: Edit, { source, tree }: MarkdownDocument): Edit {
  const { start, end } = edit.span;
  if (start === end) return edit;
  const around = (at: number) => pathTo(tree, at).flatMap((node) => (MARKED.has(node.type) ? { node, span: spanOfNode(node) } : []));
  const closing = around(start).filter(({ span }) => span.start < start && span.end <= end);
  const opening = around(end - 1).filter(({ span }) => start <= span.start && end < span.end);
  if (closing.length === 0 && opening.length === 0) return edit;
  const inner = ({ node, span }: (typeof opening)[number]) => {
    const children: readonly Nodes[] = 'children' in node ? node.children : [];
    const [first, last] = [children[0], children.at(-1)];
    return first && last ? { start: spanOfNode(first).start, end: spanOfNode(last).end } : span;
  };
  const before = opening.map((one) => source.text.slice(one.span.start, inner(one).start)).join('');
  const after = closing
    .toReversed()
    .map((one) => source.text.slice(inner(one).end, one.span.end))
    .join('');
  const by = before.length;
  return {
    ...edit,
    newText: before + edit.newText + after,
    placeholders: edit.placeholders.map((place) => ({ start: place.start + by, end: place.end + by })),
  };
}
