import type { MarkdownDocument } from '../document/document.ts';
import type { Analysis } from '../engine/analyse.ts';
import { inputErrorMessage, skipMessage } from '../messages/inputs.ts';
import type { Locale, Localized } from '../messages/locale.ts';
import { problemMessage } from '../messages/problems.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { type Edition, isRnq } from '../referential/editions.ts';
import { ITEMS } from '../referential/items.ts';
import type { Finding } from '../rules/finding.ts';
import { isAhead } from '../workspace/evidenceState.ts';
import { reportChoices, reportQuestions, reportReadings, reportWordings } from './documentChoices.ts';
import type { InputError, SkippedInput } from './inputErrors.ts';
import type { DocumentReport, FindingReport, ProblemReport, Report } from './schema.ts';

/** One document's part of the report. */
export function reportDocument(path: string, analysis: Analysis, locale: Locale): DocumentReport {
  const { document, facts, edition, findings } = analysis;
  const programme = facts.kind.value === 'programme';
  return {
    path,
    kind: facts.kind.value,
    kindOrigin: facts.kind.origin,
    ...(facts.kind.unsure && { kindUnsure: true as const }),
    language: document.language,
    // Of other kinds the category is not known, and nothing asked of them depends on it.
    ...(programme && {
      category: facts.category.value,
      categoryOrigin: facts.category.origin,
      ...(facts.category.unsure && { categoryUnsure: true as const }),
    }),
    items: programme ? readItems(document, facts, edition) : {},
    evidence: reportEvidence(analysis),
    findings: findings.map((finding) => reportFinding(document, finding)),
    choices: reportChoices(analysis),
    readings: reportReadings(analysis),
    questions: reportQuestions(analysis),
    wordings: reportWordings(analysis),
    problems: document.problems.map((problem): ProblemReport => ({
      code: problem.code,
      severity: problem.severity,
      message: problemMessage(problem, locale),
      range: document.source.rangeOf(problem.span),
    })),
  };
}

function readItems(document: MarkdownDocument, facts: DocumentFacts, edition: Edition): DocumentReport['items'] {
  const items: DocumentReport['items'] = {};
  for (const item of ITEMS) {
    if (edition.items[item] === undefined) continue;
    const { state, span, elsewhere } = facts.items[item];
    items[item] = {
      state,
      ...(span && { range: document.source.rangeOf(span) }),
      ...(elsewhere && { source: { path: elsewhere.path, line: elsewhere.line } }),
    };
  }
  return items;
}

/** What the document says of indicators, place by place; in a framework of one's own, subjects name no numbers. */
const reportEvidence = ({ document, facts, edition, asOf }: Analysis): DocumentReport['evidence'] =>
  facts.places
    .filter(({ bySubject }) => !bySubject || isRnq(edition))
    .map(({ indicators, state, span, target, date, bySubject }) => ({
      indicators: [...indicators],
      // What is dated after the audit is announced, and not there yet.
      state: state === 'shown' && isAhead(date, asOf) ? 'promised' : state,
      range: document.source.rangeOf(span),
      ...(target && { target: target.url }),
      ...(date && { date: date.iso }),
      ...(bySubject && { bySubject }),
    }));

export function reportFinding(
  document: MarkdownDocument,
  { rule, severity, message, span, granularity, indicator, item, data }: Finding,
): FindingReport {
  return {
    rule,
    severity,
    message,
    range: document.source.rangeOf(span),
    granularity,
    ...(indicator !== undefined && { indicator }),
    ...(item !== undefined && { item }),
    data,
  };
}

export interface RunResult {
  /** Day of the audit, ISO date. */
  readonly asOf: string;
  readonly edition: Edition;
  readonly documents: readonly DocumentReport[];
  readonly skipped: readonly SkippedInput[];
  readonly errors: readonly InputError[];
  readonly configuration: Report['configuration'];
}

/** The whole report: its parts in the order of their paths, and the counts. */
export function assembleReport({ asOf, edition, documents, skipped, errors, configuration }: RunResult, locale: Locale): Report {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const document of documents) for (const { severity } of document.findings) findings[severity]++;
  return {
    schemaVersion: 1,
    referential: { edition: edition.id, title: edition.title[locale], reference: edition.legalReference[locale], asOf },
    configuration,
    documents: documents.toSorted(byPath),
    skipped: skipped.map(({ path, code }) => ({ path, code, message: skipMessage(code, locale) })).sort(byPath),
    errors: reportErrors(errors, locale),
    summary: {
      documents: documents.length,
      programmes: documents.filter(({ kind, kindUnsure }) => kind === 'programme' && !kindUnsure).length,
      unreadable:
        errors.length + documents.filter(isPartlyUnread).length + configuration.filter(({ severity }) => severity === 'error').length,
      findings,
    },
  };
}

/** A fault of a configuration file, as it was read. */
interface ConfigurationProblem {
  readonly path: string;
  readonly severity: 'error' | 'warning';
  readonly message: Localized;
  readonly range: Report['configuration'][number]['range'];
}

/** What is wrong in the configuration files, in the order of paths and lines. */
export const reportConfiguration = (
  problems: readonly ConfigurationProblem[],
  shown: (path: string) => string,
  locale: Locale,
): Report['configuration'] =>
  problems
    .map(({ path, severity, message, range }) => ({ path: shown(path), severity, message: message[locale], range }))
    .sort((a, b) => byPath(a, b) || a.range.start.line - b.range.start.line);

/** What was asked for and not read, in the order of paths. */
export const reportErrors = (errors: readonly InputError[], locale: Locale): Report['errors'] =>
  errors
    .map((error) => ({
      path: error.path,
      code: error.code,
      ...(error.line !== undefined && { line: error.line }),
      message: inputErrorMessage(error, locale),
    }))
    .sort(byPath);

/** Whether a part of the document was not read, so that its findings are not the whole truth. */
export const isPartlyUnread = ({ problems }: DocumentReport): boolean => problems.some(({ severity }) => severity === 'error');

/** By code unit: the same order on every machine, whatever its language. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
