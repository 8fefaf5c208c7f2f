import type { ConfiguredChoice } from '../config/settings.ts';
import type { Analysis } from '../engine/analyse.ts';
import { configuredUses } from '../engine/choices.ts';
import type { Locale } from '../messages/locale.ts';
import { CHOICE_STATES, type ChoiceState } from '../rules/choiceUse.ts';
import { RULES } from '../rules/index.ts';
import type { InputError } from './inputErrors.ts';
import { reportChoice, reportChoices, reportReadings } from './documentChoices.ts';
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

/** Every choice and singular reading of the documents, and every choice of the configuration. */
export function assembleChoices({ asOf, documents, configured, errors }: ChoicesRun, locale: Locale): ChoicesReport {
  const listed = documents
    .map(({ path, analysis }) => ({ path, choices: reportChoices(analysis), readings: reportReadings(analysis) }))
    .filter(({ choices, readings }) => choices.length + readings.length > 0)
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
    },
  };
}
