import { settledKind } from '../programme/facts.ts';
import type { Analysis } from '../engine/analyse.ts';
import type { Project } from '../engine/project.ts';
import type { Settings } from '../config/settings.ts';
import { formatJson } from '../report/json.ts';
import { reportPassages } from '../report/passages.ts';
import { formatPretty, unreadLines } from '../report/pretty.ts';
import { type Edition, editionOn } from '../referential/editions.ts';
import { assembleReport, reportConfiguration, reportDocument } from '../report/report.ts';
import type { Report } from '../report/schema.ts';
import { SEVERITIES } from '../rules/finding.ts';
import type { CheckOptions } from './arguments.ts';
import { type Environment, wantsColour } from './environment.ts';
import { analyseRead, readWorkspace } from './readWorkspace.ts';

/**
 * Reads and checks the documents, writes the report, and returns the exit code.
 * @param projectFor replaced in tests of what happens when a project fails
 */
export async function check(
  options: CheckOptions,
  environment: Environment,
  projectFor?: (organisation: Settings) => Project,
): Promise<number> {
  const read = await readWorkspace(options, environment, projectFor);
  const { locale } = read;
  const errors = [...read.errors];
  const analyses = read.documents.flatMap((document) => {
    const analysis = analyseRead(document, errors);
    return analysis ? [{ path: document.shown, analysis }] : [];
  });
  const report = assembleReport(
    {
      ...read,
      ...inForce(analyses, read.day),
      documents: analyses.map(({ path, analysis }) => ({
        ...reportDocument(path, analysis, locale),
        ...(options.withPassages && settledKind(analysis.facts.kind) === 'programme' && { passages: reportPassages(analysis) }),
      })),
      errors,
      configuration: reportConfiguration(read.configuration.problems, read.shown, locale),
    },
    locale,
  );
  const { stdout, stderr, variables } = environment;
  if (options.format === 'json') {
    stdout.write(formatJson(report));
    // The report goes to a program; whoever reads the log must still learn why the exit code is 2.
    for (const line of unreadLines(report, locale)) stderr.write(`singulier: ${line}\n`);
  } else {
    stdout.write(
      formatPretty(report, { locale, colour: wantsColour(stdout, variables), width: stdout.isTTY ? stdout.columns : undefined }),
    );
  }
  return exitCode(report, options.failOn);
}

/** The day and the edition that the report names: those of the documents, which have one configuration as a rule. */
function inForce(analyses: readonly { readonly analysis: Analysis }[], day: string): { asOf: string; edition: Edition } {
  const first = analyses[0]?.analysis;
  return first ? { asOf: first.asOf, edition: first.edition } : { asOf: day, edition: editionOn(day) };
}

/** 2 when something asked for was not read in full, which also means that the findings are not all there; else 1 or 0. */
function exitCode({ summary }: Report, failOn: CheckOptions['failOn']): 0 | 1 | 2 {
  if (summary.unreadable > 0) return 2;
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return failing.some((severity) => summary.findings[severity] > 0) ? 1 : 0;
}
