import type { MarkdownDocument } from '../document/document.ts';
import { type AnnouncedComment, wordsOn } from './comments/announced.ts';
import { coveredBy } from './comments/covered.ts';
import type { RequiredWording } from './facts.ts';
import { isSaid } from './patterns.ts';

/**
 * The wordings that a document says to be required, in reading order: `<!-- formulation exigée : Code du travail, article
 * L. 6313-1 -->`. One that names no text requires nothing, and is given without its source.
 */
export function readWordings(document: MarkdownDocument, comments: readonly AnnouncedComment[]): RequiredWording[] {
  const stated = comments.filter(({ kind, closed }) => kind === 'wording' && closed);
  if (stated.length === 0) return [];
  const covers = coveredBy(document);
  return stated.map(({ span, body }) => {
    const source = wordsOn(document.source, body);
    return { source: isSaid(source) ? source : '', span, covers: covers(span) };
  });
}
