import { overlap } from '../document/spans.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import type { Finding } from '../rules/finding.ts';
import { commentMarks, slotBeside } from './besideComment.ts';
import type { Edit } from './edit.ts';
import { fillSlot } from './slot.ts';
import type { Reading } from '../singularity/reading.ts';

/**
 * Writes a comment that says by what text the wording beside it is required. The text is left to name: until then nothing
 * is required, and the finding stays. Undefined where the wording bears such a comment already, or there is no place for it.
 * @param mdx whether comments are written as in MDX
 */
export function wordingComment({ document, facts }: Reading, { span }: Pick<Finding, 'span'>, mdx: boolean): Edit | undefined {
  if (facts.wordings.some(({ covers }) => overlap(span, covers))) return undefined;
  const slot = slotBeside(document, span, false);
  const [open, close] = commentMarks(mdx);
  const lead = open + WRITTEN_TEXTS.wording[document.language];
  const source = WRITTEN_TEXTS.promise[document.language];
  const placeholder = { start: lead.length, end: lead.length + source.length };
  return slot && fillSlot(slot, [{ text: lead + source + close, placeholder }]);
}
