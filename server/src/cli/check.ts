import { relative, resolve, sep } from 'node:path';
import { kindByGlob } from '../config/kinds.ts';
import { analyse as analyseText } from '../engine/analyse.ts';
import { decodeText } from '../host/decodeText.ts';
import { fileFailure } from '../host/fileSystem.ts';
import { findDocuments } from '../host/findDocuments.ts';
import { localDay } from '../host/localDay.ts';
import type { Locale } from '../messages/locale.ts';
import type { InputError, SkippedInput } from '../report/inputErrors.ts';
import { formatJson } from '../report/json.ts';
import { formatPretty, unreadLines } from '../report/pretty.ts';
import { assembleReport, reportDocument } from '../report/report.ts';
import type { DocumentReport, Report } from '../report/schema.ts';
import { SEVERITIES } from '../rules/finding.ts';
import type { CheckOptions } from './arguments.ts';
import { type Environment, wantsColour } from './environment.ts';
import { describeFault } from './fault.ts';
import { Progress } from './progress.ts';

/**
 * Reads and checks the documents, writes the report, and returns the exit code.
 * @param analyse replaced in tests of what happens when it fails
 */
export async function check(options: CheckOptions, locale: Locale, environment: Environment, analyse = analyseText): Promise<number> {
  const report = await readAll(options, locale, environment, analyse);
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

async function readAll(
  { paths, asOf = '', kind, kindGlobs }: CheckOptions,
  locale: Locale,
  { cwd, fileSystem, stderr, now }: Environment,
  analyse: typeof analyseText,
): Promise<Report> {
  const day = asOf || localDay(now());
  const shown = (path: string): string => relative(cwd, path).split(sep).join('/') || '.';
  const found = await findDocuments(paths, cwd, fileSystem);
  const documents: DocumentReport[] = [];
  const skipped: SkippedInput[] = found.linksOutside.map((path) => ({ path: shown(path), code: 'link-outside' }));
  const errors: InputError[] = found.failures.map((failure) => ({ ...failure, path: shown(failure.path) }));
  if (found.files.length === 0 && errors.length === 0)
    errors.push(...paths.map((path) => ({ path: shown(resolve(cwd, path)), code: 'no-document' as const })));

  const progress = new Progress(stderr, found.files.length, locale);
  for (const [index, file] of found.files.entries()) {
    const path = shown(file);
    progress.report(index);
    let bytes: Uint8Array;
    try {
      bytes = await fileSystem.read(file);
    } catch (error) {
      const failure = fileFailure(error);
      errors.push({ path, ...failure, code: failure.code === 'not-found' ? 'vanished' : failure.code });
      continue;
    }
    try {
      const decoded = decodeText(bytes);
      const configured = kindByGlob(path, kindGlobs) ?? kind;
      if (!('text' in decoded)) errors.push({ path, ...decoded });
      else if (configured === undefined && decoded.text.trim() === '') skipped.push({ path, code: 'empty' });
      else documents.push(reportDocument(path, analyse(decoded.text, { asOf: day, locale, kind: configured }), locale));
    } catch (error) {
      // One document that trips the reader must not hide what the others lack.
      errors.push({ path, code: 'analysis-failed', detail: describeFault(error) });
    }
  }
  progress.end();
  return assembleReport({ asOf: day, documents, skipped, errors }, locale);
}

/** 2 when something asked for was not read in full, which also means that the findings are not all there; else 1 or 0. */
function exitCode({ summary }: Report, failOn: CheckOptions['failOn']): 0 | 1 | 2 {
  if (summary.unreadable > 0) return 2;
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return failing.some((severity) => summary.findings[severity] > 0) ? 1 : 0;
}
