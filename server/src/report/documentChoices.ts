import type { ConfiguredChoice } from '../config/settings.ts';
import type { Analysis } from '../engine/analyse.ts';
import type { StatedChoice } from '../programme/facts.ts';
import type { ChoiceOutcome } from '../rules/choiceUse.ts';
import type { ChoiceReport, QuestionReport, ReadingReport, WordingReport } from './schema.ts';

/** The choices that concern a document, in reading order, those of the configuration last. */
export const reportChoices = ({ document, choices }: Pick<Analysis, 'document' | 'choices'>): ChoiceReport[] =>
  choices.map((use) => reportChoice(use, use.used.length, document));

/** The « lectures singulières » of a document. */
export const reportReadings = ({ document, facts }: Pick<Analysis, 'document' | 'facts'>): ReadingReport[] =>
  facts.readings.map(({ indicators, text, span }) => ({ indicators: [...indicators], text, range: document.source.rangeOf(span) }));

/** The questions that a document keeps open. */
export const reportQuestions = ({ document, facts }: Pick<Analysis, 'document' | 'facts'>): QuestionReport[] =>
  facts.questions.map(({ text, span, after }) => ({
    text,
    range: document.source.rangeOf(span),
    ...(after.start < after.end && { after: document.source.rangeOf(after) }),
  }));

/** The wordings that a document says to be required, and by what text; one that names none requires nothing. */
export const reportWordings = ({ document, facts }: Pick<Analysis, 'document' | 'facts'>): WordingReport[] =>
  facts.wordings.flatMap(({ source, span }) => (source === '' ? [] : [{ source, range: document.source.rangeOf(span) }]));

type Outcome = ChoiceOutcome &
  ({ readonly origin: 'inline'; readonly choice: StatedChoice } | { readonly origin: 'configuration'; readonly choice: ConfiguredChoice });

/** One choice; its place only where its document is given. */
export function reportChoice(use: Outcome, findings: number, document?: Analysis['document']): ChoiceReport {
  const { item, indicator, reason, until, role } = use.choice;
  return {
    state: use.state,
    origin: use.origin,
    rule: use.rule ?? use.choice.rule,
    ...(item !== undefined && { item }),
    ...(indicator !== undefined && { indicator }),
    reason,
    ...(until !== undefined && { until }),
    ...(role !== undefined && { role }),
    findings,
    ...(use.origin === 'inline' && document && { range: document.source.rangeOf(use.choice.span) }),
    ...(use.origin === 'configuration' && { source: { ...use.choice.source } }),
  };
}
