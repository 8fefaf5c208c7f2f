import { assembleChoices } from '../report/choices.ts';
import { formatChoices } from '../report/choicesPretty.ts';
import { formatJson } from '../report/json.ts';
import { reportConfiguration } from '../report/report.ts';
import { unreadLines } from '../report/pretty.ts';
import type { ChoicesOptions } from './arguments.ts';
import { type Environment, wantsColour } from './environment.ts';
import { analyseRead, readWorkspace } from './readWorkspace.ts';

/** Lists the choices, singular readings and open questions of the documents, and returns the exit code: a list fails only when it is not whole. */
export async function choices(options: ChoicesOptions, environment: Environment): Promise<0 | 2> {
  const read = await readWorkspace(options, environment);
  const { locale } = read;
  const errors = [...read.errors];
  const documents = read.documents.flatMap((document) => {
    const analysis = analyseRead(document, errors);
    return analysis ? [{ path: document.shown, analysis }] : [];
  });
  const report = assembleChoices(
    { ...read, asOf: documents[0]?.analysis.asOf ?? read.day, documents, errors, configured: read.configuration.choices },
    locale,
  );
  const { stdout, stderr, variables } = environment;
  if (options.format === 'json') {
    stdout.write(formatJson(report));
    for (const line of unreadLines(
      { ...report, documents: [], configuration: reportConfiguration(read.configuration.problems, read.shown, locale) },
      locale,
    ))
      stderr.write(`singulier: ${line}\n`);
  } else {
    const width = stdout.isTTY ? stdout.columns : undefined;
    stdout.write(formatChoices(report, { locale, colour: wantsColour(stdout, variables), width }));
  }
  return report.errors.length > 0 ? 2 : 0;
}
