import { overlap } from '../document/spans.ts';
import type { OpenQuestion } from '../programme/facts.ts';
import { isSameQuestion } from '../programme/openQuestions.ts';
import type { Finding } from '../rules/finding.ts';

/**
 * The hints whose very question stands noted right after the words that they are about: it is open, and need not be asked
 * again. What the organisation made graver than a hint is answered, not put off.
 */
export function notedHints(findings: readonly Finding[], questions: readonly OpenQuestion[]): ReadonlySet<Finding> {
  if (questions.length === 0) return new Set();
  return new Set(
    findings.filter(
      ({ severity, span, data }) =>
        severity === 'hint' &&
        data.fix === 'insert-question' &&
        questions.some(({ text, after }) => overlap(span, after) && isSameQuestion(text, data.question)),
    ),
  );
}
