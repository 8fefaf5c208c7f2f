import type { MarkdownDocument } from '../document/document.ts';
import { format } from '../messages/format.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import type { Finding } from '../rules/finding.ts';
import { commentMarks, slotBeside } from './besideComment.ts';
import type { Edit } from './edit.ts';
import { fillSlot, type Stub } from './slot.ts';
import { tableAt } from './stubs/rows.ts';

/**
 * Writes a comment in which the author stands by what a finding is about, beside it. Its reason is left to write: until
 * then the finding stays. Undefined where there is no place for it.
 * @param mdx whether comments are written as in MDX
 */
export function choiceComment(document: MarkdownDocument, finding: Finding, mdx: boolean): Edit | undefined {
  // A comment without a target is about what stands beside it.
  const isTargeted = finding.item !== undefined || finding.indicator !== undefined || finding.granularity === 'document';
  const slot = slotBeside(document, finding.span, isTargeted);
  if (!slot) return undefined;
  const stub = comment(finding, document, mdx);
  return fillSlot(slot, [!isTargeted && tableAt(document.tree, finding.span.start) ? inCell(stub) : stub]);
}

/** A bar ends a cell, and would break the comment in two that the page shows. */
function inCell({ text, placeholder }: Stub): Stub {
  const escaped = (part: string): string => part.replaceAll('|', '\\|');
  if (!placeholder) return { text: escaped(text) };
  const { start, end } = placeholder;
  const by = escaped(text.slice(0, start)).length - start;
  return { text: escaped(text), placeholder: { start: start + by, end: end + by } };
}

function comment({ rule, item, indicator }: Finding, { language }: MarkdownDocument, mdx: boolean): Stub {
  const target = item ?? indicator;
  const lead = format(WRITTEN_TEXTS.choice[language], { rule: target === undefined ? rule : `${rule} (${target})` });
  const reason = WRITTEN_TEXTS.promise[language];
  const [open, close] = commentMarks(mdx);
  const start = open.length + lead.length;
  return { text: open + lead + reason + close, placeholder: { start, end: start + reason.length } };
}
