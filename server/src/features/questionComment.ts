import type { MarkdownDocument } from '../document/document.ts';
import type { SourceText, Span } from '../document/text.ts';
import { format } from '../messages/format.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import { commentMarks, inComment } from './besideComment.ts';
import type { Edit } from './edit.ts';
import { spanOfNode } from '../document/nodeSpan.ts';
import { blockAt, contains, indentAt, lineOf, pathTo } from './outline.ts';
import { fillSlot, type Slot, slotAfterBlock, slotAfterLine } from './slot.ts';
import { lastLineOfPair } from './stubs/property.ts';

/**
 * Writes a question about the words at `at` as a comment that readers of the published page do not see, on a line of its
 * own after the block in which they end (after the whole table; within the list item; in YAML under the key).
 * Undefined when the document holds the comment already, or when there is no place for it.
 * @param mdx whether comments are written as in MDX
 */
export function questionComment(document: MarkdownDocument, at: Span, question: string, mdx: boolean): Edit | undefined {
  const { source, frontMatter } = document;
  const text = format(WRITTEN_TEXTS.question[document.language], { question: question.replace(/\s+/g, ' ').trim() });
  const inFrontMatter = frontMatter && contains(frontMatter.body, at.start);
  const comment = inFrontMatter ? `# ${text}` : commentMarks(mdx).join(inComment(text, mdx));
  if (source.text.includes(comment)) return undefined;
  const slot = inFrontMatter ? slotInFrontMatter(document, at.start) : slotInText(document, Math.max(at.start, at.end - 1));
  return slot && fillSlot(slot, [{ text: comment }]);
}

function slotInFrontMatter({ source, frontMatter }: MarkdownDocument, at: number): Slot | undefined {
  const property = frontMatter?.properties.find(({ valueSpan }) => contains(valueSpan, at));
  if (!frontMatter || !property) return undefined;
  const { start } = property.keySpan;
  const indent = source.lineBefore(start).replace(/\S/g, ' ');
  return slotAfterLine(source, lastLineOfPair(source, frontMatter, start), indent);
}

function slotInText({ source, tree }: MarkdownDocument, at: number): Slot | undefined {
  const path = pathTo(tree, at);
  const item = path.findLastIndex(({ type }) => type === 'listItem');
  const block = path[item + 1];
  // In a list item, right below the block: a blank line would loosen the whole list.
  if (item > 0 && block) return slotBelow(source, spanOfNode(block), indentAt(source, contentStart(source, spanOfNode(block).start)));
  const placed = blockAt(tree, at);
  const node = placed?.siblings[placed.index];
  return node && slotAfterBlock(source, node);
}

function slotBelow(source: SourceText, block: Span, indent: string): Slot {
  const line = lineOf(source, Math.max(block.start, block.end - 1));
  return slotAfterLine(source, line, indent);
}

/** Where the text of a list item starts, its check box left out: a comment must not be indented further than that. */
function contentStart(source: SourceText, at: number): number {
  const box = /\[[ xX]\][ \t]+$/.exec(source.lineBefore(at));
  return at - (box?.[0].length ?? 0);
}
