import type { Localized } from '../../messages/locale.ts';

/** A word of management or of normalisation that programmes borrow to speak of learning. */
export interface ManagementTerm {
  /** Language, slash, kebab-case. */
  readonly id: string;
  /** In the pattern syntax of `phrase.ts`. */
  readonly patterns: readonly string[];
  /** What the word shows and does not show yet: a clause that follows a colon, never about its author. */
  readonly why: Localized;
  /** Words by which the course may be about it, besides the term itself: then it is matter, and left alone. */
  readonly subject?: string;
  /** Two words of one compound: read only where a hyphen joins them ("savoir-être", but not "savoir être patient"). */
  readonly compound?: true;
}
