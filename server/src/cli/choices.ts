import { analyse } from '../engine/analyse.ts';
import type { Locale } from '../messages/locale.ts';
import { assembleChoices } from '../report/choices.ts';
import { formatChoices } from '../report/choicesPretty.ts';
import { formatJson } from '../report/json.ts';
import { unreadLines } from '../report/pretty.ts';
import type { ReadOptions } from './arguments.ts';
import { type Environment, wantsColour } from './environment.ts';
import { readAll } from './readAll.ts';

/** Lists the choices and singular readings of the documents, and returns the exit code: a list fails only when it is not whole. */
export async function choices(options: ReadOptions, locale: Locale, environment: Environment): Promise<0 | 2> {
  const reading = await readAll(options, locale, environment, analyse, (path, analysis) => ({ path, analysis }));
  const report = assembleChoices({ ...reading, configured: [] }, locale);
  const { stdout, stderr, variables } = environment;
  if (options.format === 'json') {
    stdout.write(formatJson(report));
    for (const line of unreadLines({ ...report, documents: [] }, locale)) stderr.write(`singulier: ${line}\n`);
  } else {
    const width = stdout.isTTY ? stdout.columns : undefined;
    stdout.write(formatChoices(report, { locale, colour: wantsColour(stdout, variables), width }));
  }
  return report.errors.length > 0 ? 2 : 0;
}
