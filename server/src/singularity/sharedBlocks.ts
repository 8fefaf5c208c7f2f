import { foldText } from '../document/fold.ts';
import type { MarkdownDocument } from '../document/document.ts';
import type { Span } from '../document/text.ts';
import { verbatimSpans } from '../document/verbatim.ts';
import { isSaid } from '../programme/patterns.ts';
import { overlapping } from '../document/spans.ts';

/**
 * Words that a document says are common to several programmes, between two comments:
 *
 *     <!-- bloc commun : c’est ainsi que nous ouvrons chaque atelier -->
 *     …
 *     <!-- fin du bloc commun -->
 *
 * It holds with a reason and an end.
 */
export interface SharedBlock {
  /** From the end of its first comment to the start of its last; to the next block, or the end of the text, without one. */
  readonly span: Span;
  readonly fault?: BlockFault | undefined;
}

export type BlockFault = 'unreasoned' | 'unclosed';

const COMMENT = /(?:<!--|\{\/\*)\s*((?:fin|end|bloc|shared)\b(?:(?!-->|\*\/\}|<!--|\{\/\*)[^])*)(?:-->|\*\/\})/gi;
const OPENING = /^(?:bloc commun|shared block)(?![a-z])\s*[:|–—-]?\s*/;
const CLOSING = /^(?:fin (?:du |de )?bloc commun|end of (?:the )?shared block)\s*$/;
/** "raison : …", as in choices; alone, it is the word of the example. */
const LABEL = /^(?:raison|motif|reason)\s*:?\s*/;

/** The blocks that a document declares, in reading order. What stands in code or in front matter declares nothing. */
export function readSharedBlocks({ source, sections }: MarkdownDocument): SharedBlock[] {
  const comments = [...source.text.matchAll(COMMENT)];
  if (comments.length === 0) return [];
  const isVerbatim = overlapping(verbatimSpans(sections));
  const blocks: SharedBlock[] = [];
  let open: { readonly start: number; readonly reasoned: boolean } | undefined;
  const leave = (end: number): void => {
    if (open) blocks.push({ span: { start: open.start, end }, fault: 'unclosed' });
    open = undefined;
  };
  for (const { 0: whole, 1: said = '', index } of comments) {
    const end = index + whole.length;
    if (isVerbatim({ start: index, end })) continue;
    const folded = foldText(said).replace(/\s+/g, ' ').trim();
    const opening = OPENING.exec(folded);
    if (opening) {
      leave(index);
      open = { start: end, reasoned: isSaid(folded.slice(opening[0].length).replace(LABEL, '')) };
    } else if (open && CLOSING.test(folded)) {
      blocks.push({ span: { start: open.start, end: index }, fault: open.reasoned ? undefined : 'unreasoned' });
      open = undefined;
    }
  }
  leave(source.text.length);
  return blocks;
}
