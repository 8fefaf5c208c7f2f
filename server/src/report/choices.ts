import type { ConfiguredChoice } from '../config/settings.ts';
import type { Analysis } from '../engine/analyse.ts';
import { configuredUses } from '../engine/choices.ts';
import type { Locale } from '../messages/locale.ts';
import { CHOICE_STATES, type ChoiceState } from '../rules/choiceUse.ts';
import { RULES } from '../rules/index.ts';
import type { InputError } from './inputErrors.ts';
import { reportChoice, reportChoices, reportQuestions, reportReadings, reportWordings } from './documentChoices.ts';
import { reportErrors } from './report.ts';
import type { ChoicesReport } from './schema.ts';

export interface ChoicesRun {
  /** Day of the audit, ISO. */
  readonly asOf: string;
  readonly documents: readonly { readonly path: string; readonly analysis: Pick<Analysis, 'document' | 'facts' | 'choices'> }[];
  /** Every choice of the configuration. */
  readonly configured: readonly ConfiguredChoice[];
  readonly errors: readonly InputError[];
}

/** Every choice, singular reading, open question and required wording of the documents, and every choice of the configuration. */
export function assembleChoices({ asOf, documents, configured, errors }: ChoicesRun, locale: Locale): ChoicesReport {
  const listed = documents
    .map(({ path, analysis }) => ({
      path,
      choices: reportChoices(analysis),
      readings: reportReadings(analysis),
      questions: reportQuestions(analysis),
      wordings: reportWordings(analysis),
    }))
    .filter(({ choices, readings, questions, wordings }) => choices.length + readings.length + questions.length + wordings.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const uses = documents.flatMap(({ analysis }) => analysis.choices);
  const configuration = configuredUses(configured, uses, { asOf, rules: RULES.map(({ meta }) => meta.id) }).map((use) =>
    reportChoice({ ...use, origin: 'configuration' }, use.count),
  );
  const all = [...listed.flatMap(({ choices }) => choices.filter(({ origin }) => origin === 'inline')), ...configuration];
  const countOf = (state: ChoiceState): number => all.filter((choice) => choice.state === state).length;
  return {
    schemaVersion: 1,
    asOf,
    documents: listed,
    configuration,
    errors: reportErrors(errors, locale),
    summary: {
      choices: Object.fromEntries(CHOICE_STATES.map((state) => [state, countOf(state)])) as Record<ChoiceState, number>,
      readings: listed.reduce((sum, { readings }) => sum + readings.length, 0),
      questions: listed.reduce((sum, { questions }) => sum + questions.length, 0),
      wordings: listed.reduce((sum, { wordings }) => sum + wordings.length, 0),
    },
  };
}
