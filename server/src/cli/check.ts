import { settledKind } from '../programme/facts.ts';
import { type Analysis, unfolded } from '../engine/analyse.ts';
import type { Project } from '../engine/project.ts';
import type { Settings } from '../config/settings.ts';
import { formatJson } from '../report/json.ts';
import { reportPassages } from '../report/passages.ts';
import { formatPretty, unreadLines } from '../report/pretty.ts';
import { type Edition, editionOn } from '../referential/editions.ts';
import { assembleReport, reportConfiguration, reportDocument } from '../report/report.ts';
import type { InputError } from '../report/inputErrors.ts';
import type { DocumentReport, Report } from '../report/schema.ts';
import type { Locale } from '../messages/locale.ts';
import { SEVERITIES } from '../rules/finding.ts';
import type { CheckOptions } from './arguments.ts';
import { type Environment, wantsColour } from './environment.ts';
import { analyseRead, readWorkspace } from './readWorkspace.ts';

/** Documents that are held whole: of more, only what is said of them is kept, and those are read again whose words are asked for. */
const MOST_OPEN = 1000;

/**
 * Reads and checks the documents, writes the report, and returns the exit code.
 * @param projectFor replaced in tests of what happens when a project fails
 * @param mostOpen less in tests of what is said of many documents
 */
export async function check(
  options: CheckOptions,
  environment: Environment,
  projectFor?: (organisation: Settings) => Project,
  mostOpen = MOST_OPEN,
): Promise<number> {
  const read = await readWorkspace(options, environment, projectFor, (documents) => (documents > mostOpen ? 'resting' : 'open'));
  const { locale, workspaces } = read;
  const errors = [...read.errors];
  const documents: DocumentReport[] = [];
  let inForce: { readonly asOf: string; readonly edition: Edition } = { asOf: read.day, edition: editionOn(read.day) };
  for (const document of read.documents) {
    const found: InputError[] = [];
    const part = await workspaces.answer(document, () => {
      found.length = 0;
      const analysis = analyseRead(document, found);
      return (
        analysis && { asOf: analysis.asOf, edition: analysis.edition, report: partOf(document.shown, unfolded(analysis), options, locale) }
      );
    });
    errors.push(...found);
    if (!part) continue;
    // The documents have one configuration as a rule.
    if (documents.length === 0) inForce = part;
    documents.push(part.report);
  }
  const configuration = reportConfiguration(read.configuration.problems, read.shown, locale);
  const report = assembleReport({ ...read, ...inForce, documents, errors, configuration }, locale);
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

const partOf = (path: string, analysis: Analysis, { withPassages }: CheckOptions, locale: Locale): DocumentReport => ({
  ...reportDocument(path, analysis, locale),
  ...(withPassages && settledKind(analysis.facts.kind) === 'programme' && { passages: reportPassages(analysis) }),
});

/** 2 when something asked for was not read in full, which also means that the findings are not all there; else 1 or 0. */
function exitCode({ summary }: Report, failOn: CheckOptions['failOn']): 0 | 1 | 2 {
  if (summary.unreadable > 0) return 2;
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return failing.some((severity) => summary.findings[severity] > 0) ? 1 : 0;
}
