import type { MarkdownDocument } from '../document/document.ts';
import { blockAt, contains, lineOf, pathTo } from './outline.ts';
import { type Slot, slotAtEnd, slotBeforeBlock } from './slot.ts';

/** What opens and closes a comment: MDX has none of HTML's, one would break its compilation. */
export const commentMarks = (mdx: boolean): readonly [open: string, close: string] => (mdx ? ['{/* ', ' */}'] : ['<!-- ', ' -->']);

/** Words as a comment can hold them: they must not end it early. */
export const inComment = (text: string, mdx: boolean): string => (mdx ? text.replace(/\*+\//g, '/') : text.replace(/-{2,}/g, '–'));

/**
 * The place of a comment that is about the words at an offset: above the block that holds them; at the end of their line
 * where a comment above would not be theirs (a list item, a row); first in the text for a value of the front matter.
 * Undefined where there is no place for it.
 * @param isTargeted whether the comment names what it is about: one that does not is about what stands beside it
 */
export function slotBeside(document: MarkdownDocument, at: number, isTargeted: boolean): Slot | undefined {
  const { source, tree, frontMatter } = document;
  if (frontMatter && contains(frontMatter.span, at)) {
    const first = tree.children.find(({ type }) => type !== 'yaml');
    if (!isTargeted) return undefined;
    return first ? slotBeforeBlock(source, first) : slotAtEnd(document);
  }
  if (!isTargeted && pathTo(tree, at).some(({ type }) => type === 'listItem' || type === 'tableRow')) {
    const line = lineOf(source, at);
    const text = source
      .lineText(line)
      .trimEnd()
      .replace(/\s*\|$/, '');
    return { offset: source.lineStart(line) + text.length, before: ' ', between: '', after: '' };
  }
  const placed = blockAt(tree, at);
  const node = placed?.siblings[placed.index];
  return node && slotBeforeBlock(source, node);
}
