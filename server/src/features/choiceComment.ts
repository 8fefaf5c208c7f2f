import type { MarkdownDocument } from '../document/document.ts';
import { format } from '../messages/format.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import type { Finding } from '../rules/finding.ts';
import type { Edit } from './edit.ts';
import { blockAt, contains, lineOf, pathTo } from './outline.ts';
import { fillSlot, slotBeforeBlock, type Stub } from './slot.ts';

/**
 * Writes a comment in which the author stands by what a finding is about. Its reason is left to write: until then the
 * finding stays. Above the block that holds the words; at the end of their line where a comment above would not be
 * theirs (a list item, a row). Undefined where there is no place for it.
 * @param mdx whether comments are written as in MDX
 */
export function choiceComment(document: MarkdownDocument, finding: Finding, mdx: boolean): Edit | undefined {
  const { source, tree, frontMatter } = document;
  const at = finding.span.start;
  if (frontMatter && contains(frontMatter.span, at)) return afterFrontMatter(document, finding, mdx);
  const path = pathTo(tree, at);
  const isPart = path.some(({ type }) => type === 'listItem' || type === 'tableRow');
  const isTargeted = finding.item !== undefined || finding.indicator !== undefined || finding.granularity === 'document';
  if (isPart && !isTargeted) {
    const line = lineOf(source, at);
    const text = source.lineText(line);
    const end = source.lineStart(line) + text.trimEnd().replace(/\s*\|$/, '').length;
    return fillSlot({ offset: end, before: ' ', between: '', after: '' }, [comment(finding, document, mdx)]);
  }
  const placed = blockAt(tree, at);
  const node = placed?.siblings[placed.index];
  const slot = node && slotBeforeBlock(source, node);
  return slot && fillSlot(slot, [comment(finding, document, mdx)]);
}

/** A value of the front matter has no line for such a comment: it stands first in the text. */
function afterFrontMatter(document: MarkdownDocument, finding: Finding, mdx: boolean): Edit | undefined {
  const { source, tree } = document;
  const first = tree.children.find(({ type }) => type !== 'yaml');
  const slot = first && slotBeforeBlock(source, first);
  return slot && fillSlot(slot, [comment(finding, document, mdx)]);
}

function comment({ rule, item, indicator }: Finding, { language }: MarkdownDocument, mdx: boolean): Stub {
  const target = item ?? indicator;
  const lead = format(WRITTEN_TEXTS.choice[language], { rule: target === undefined ? rule : `${rule} (${target})` });
  const reason = WRITTEN_TEXTS.reason[language];
  const [open, close] = mdx ? ['{/* ', ' */}'] : ['<!-- ', ' -->'];
  const start = open.length + lead.length;
  return { text: open + lead + reason + close, placeholder: { start, end: start + reason.length } };
}
