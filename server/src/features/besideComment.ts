import type { MarkdownDocument } from '../document/document.ts';
import type { Span } from '../document/text.ts';
import { spanOfNode } from '../document/nodeSpan.ts';
import { blockAt, contains, lineOf, pathTo } from './outline.ts';
import { type Slot, slotAtEnd, slotBeforeBlock } from './slot.ts';

/** What opens and closes a comment: MDX has none of HTML's, one would break its compilation. */
export const commentMarks = (mdx: boolean): readonly [open: string, close: string] => (mdx ? ['{/* ', ' */}'] : ['<!-- ', ' -->']);

/** Words as a comment can hold them: they must not end it early. */
export const inComment = (text: string, mdx: boolean): string => (mdx ? text.replace(/(?<!\*)\*+\//g, '/') : text.replace(/-{2,}/g, '–'));

/**
 * The place of a comment that is about words: above the block that holds them; at the end of their line where a comment
 * above would not be theirs alone (one list item, one row); first in the text for a value of the front matter.
 * Undefined where there is no place for it.
 * @param isTargeted whether the comment names what it is about: one that does not is about what stands beside it
 */
export function slotBeside(document: MarkdownDocument, { start, end }: Span, isTargeted: boolean): Slot | undefined {
  const { source, tree, frontMatter } = document;
  if (frontMatter && contains(frontMatter.span, start)) {
    const first = tree.children.find((node) => spanOfNode(node).start >= frontMatter.span.end);
    if (!isTargeted) return undefined;
    return first ? slotBeforeBlock(source, first) : slotAtEnd(document);
  }
  const path = pathTo(tree, start);
  const index = path.findLastIndex(({ type }) => type === 'listItem' || type === 'tableRow');
  const own = path[index]?.type === 'listItem' ? (path[index + 1] ?? path[index]) : path[index];
  if (!isTargeted && own && end <= spanOfNode(own).end) {
    const line = lineOf(source, start);
    const text = source
      .lineText(line)
      .trimEnd()
      .replace(/(?<!\s)\s*\|$/, '');
    return { offset: source.lineStart(line) + text.length, before: ' ', between: '', after: '' };
  }
  const placed = blockAt(tree, start);
  const node = placed?.siblings[placed.index];
  return node && slotBeforeBlock(source, node);
}
