import type { MarkdownDocument } from '../document/document.ts';
import { readTerms } from './choice/terms.ts';
import { type AnnouncedComment, announcedComments } from './comments/announced.ts';
import { coveredBy } from './comments/covered.ts';
import type { StatedChoice } from './facts.ts';

/**
 * The choices that a document states in comments, in reading order:
 *
 *     <!-- choix assumé : evidence/vague-item (price)
 *          raison : le prix se construit avec la commune, devis sous trois jours
 *          jusqu’au : 2027-03-31
 *          rôle : référente qualité -->
 *
 * One that cannot be read is given with its fault, and holds for nothing.
 */
export function readChoices(
  document: MarkdownDocument,
  announced: readonly AnnouncedComment[] = announcedComments(document),
): StatedChoice[] {
  const comments = announced.filter(({ kind }) => kind === 'choice');
  if (comments.length === 0) return [];
  const covers = coveredBy(document);
  return comments.map(({ span, announcement, body, closed }) => ({
    ...readTerms(document.source, announcement, body),
    span,
    covers: covers(span),
    ...(!closed && { fault: { kind: 'unclosed', span } }),
  }));
}
