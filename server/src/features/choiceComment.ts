import type { MarkdownDocument } from '../document/document.ts';
import { format } from '../messages/format.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import type { Finding } from '../rules/finding.ts';
import type { Edit } from './edit.ts';
import { blockAt, contains, lineOf, pathTo } from './outline.ts';
import { fillSlot, type Slot, slotAtEnd, slotBeforeBlock, type Stub } from './slot.ts';

/**
 * Writes a comment in which the author stands by what a finding is about. Its reason is left to write: until then the
 * finding stays. Above the block that holds the words; at the end of their line where a comment above would not be
 * theirs (a list item, a row); first in the text for a value of the front matter. Undefined where there is no place for it.
 * @param mdx whether comments are written as in MDX
 */
export function choiceComment(document: MarkdownDocument, finding: Finding, mdx: boolean): Edit | undefined {
  // A comment without a target is about what stands beside it.
  const isTargeted = finding.item !== undefined || finding.indicator !== undefined || finding.granularity === 'document';
  const slot = slotFor(document, finding.span.start, isTargeted);
  return slot && fillSlot(slot, [comment(finding, document, mdx)]);
}

function slotFor(document: MarkdownDocument, at: number, isTargeted: boolean): Slot | undefined {
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

function comment({ rule, item, indicator }: Finding, { language }: MarkdownDocument, mdx: boolean): Stub {
  const target = item ?? indicator;
  const lead = format(WRITTEN_TEXTS.choice[language], { rule: target === undefined ? rule : `${rule} (${target})` });
  const reason = WRITTEN_TEXTS.reason[language];
  const [open, close] = mdx ? ['{/* ', ' */}'] : ['<!-- ', ' -->'];
  const start = open.length + lead.length;
  return { text: open + lead + reason + close, placeholder: { start, end: start + reason.length } };
}
