import type { Localized } from '../messages/locale.ts';

/** What a stock phrase is about. */
export const THEMES = [
  'methods',
  'objectives',
  'assessment',
  'trainer',
  'audience',
  'access',
  'accessibility',
  'results',
  'promise',
  'management',
] as const;
export type Theme = (typeof THEMES)[number];

/**
 * A wording that stands unchanged in many programmes, and the question it invites. Plain data: the bank grows by adding
 * such entries, whoever writes them.
 *
 * A pattern is the phrase as one would write it. Accents, case, apostrophes, hyphens, plural and feminine endings, and small
 * grammatical words may differ in the text. Marks: `(a|b)` either; `[a]` may be absent; `#` any number; `"a b"` exactly
 * these words, small ones included.
 */
export interface Phrase {
  /** Stable for ever, since choices name it: language, slash, kebab-case. */
  readonly id: string;
  /** Absent from the phrases of an organisation's own. */
  readonly theme?: Theme;
  /** The phrase and its variants. */
  readonly patterns: readonly string[];
  /** Why it could be anybody's: a clause that follows a colon, about the wording and never about its author. */
  readonly why: Localized;
  readonly question: Localized;
  /** Set where the phrase is useful or required: why it is never flagged. It then also shields the words it covers. */
  readonly caution?: Localized;
  /** The word by which the phrase may be what a course is about: silent in a syllabus, or where the title has the word. */
  readonly subject?: string;
  /** Interchangeable only as long as it names no object: "les enjeux", but not "les enjeux du tri à la source". */
  readonly bare?: true;
}
