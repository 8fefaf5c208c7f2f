import type { Locale } from '../messages/locale.ts';
import { unreadLines } from '../report/pretty.ts';
import { reportConfiguration } from '../report/report.ts';
import type { Report } from '../report/schema.ts';
import type { Environment } from './environment.ts';
import type { ReadResult } from './readWorkspace.ts';

/**
 * Tells whoever reads the log what the output leaves out: what was not read, and what does not hold in the configuration.
 * Returns the exit code of a list, which fails only when it is not whole.
 * @param errors those that the output itself does not show
 */
export function tellUnread(
  read: Pick<ReadResult, 'configuration' | 'shown' | 'errors'>,
  errors: Report['errors'],
  locale: Locale,
  { stderr }: Environment,
): 0 | 2 {
  const configuration = reportConfiguration(read.configuration.problems, read.shown, locale);
  for (const line of unreadLines({ configuration, documents: [], errors }, locale)) stderr.write(`singulier: ${line}\n`);
  return read.errors.length > 0 || configuration.some(({ severity }) => severity === 'error') ? 2 : 0;
}
