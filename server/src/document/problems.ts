import type { Span } from './text.ts';

export const PROBLEM_CODES = [
  'front-matter-syntax',
  'front-matter-unclosed',
  'front-matter-format',
  'unclosed-fence',
  'line-too-long',
  'too-intricate',
] as const;

export const PROBLEM_SEVERITIES = ['error', 'warning'] as const;

/**
 * What kept a document, or a part of it, from being read. Not a finding about the programme: the reader's own trouble,
 * with the place and, in `messages/`, the remedy.
 */
export interface DocumentProblem {
  readonly code: (typeof PROBLEM_CODES)[number];
  /** `error`: a part could not be read, so the findings are not the whole truth. `warning`: read, but perhaps not as meant. */
  readonly severity: (typeof PROBLEM_SEVERITIES)[number];
  readonly span: Span;
  /** The parser's own words, where there are any (English). */
  readonly detail?: string;
}
