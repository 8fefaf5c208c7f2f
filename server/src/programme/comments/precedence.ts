import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import { firstIndex } from './covered.ts';
import { spanOfNode } from '../../document/nodeSpan.ts';

/** Says which passages a comment stands after: the block right before it (a whole list or table), or its own block up to it. */
export function precedence({ tree, blocks: all }: MarkdownDocument): (comment: Span) => Span {
  // Other comments between a block and its comment are no words.
  const blocks = all.filter(({ text }) => text.text !== '');
  return ({ start }) => {
    const block = blocks[firstIndex(blocks, ({ text }) => text.span.start >= start) - 1];
    if (!block) return { start, end: start };
    return nodeBefore(tree, block.text.span.start, start) ?? { start: block.span.start, end: Math.min(block.span.end, start) };
  };
}

/** The outermost node that holds the offset and ends before the comment. */
function nodeBefore(tree: Nodes, at: number, comment: number): Span | undefined {
  for (let node: Nodes | undefined = tree; node && 'children' in node;) {
    const children: readonly Nodes[] = node.children;
    node = children[firstIndex(children, (child) => spanOfNode(child).end > at)];
    // Words are within their block: only blocks stand before a comment. One of HTML may hold a whole page.
    if (!node || /^(?:text|emphasis|strong|delete|link|linkReference|inlineCode|break)$/.test(node.type)) return undefined;
    if (spanOfNode(node).end <= comment) return spanOfNode(node);
  }
  return undefined;
}
