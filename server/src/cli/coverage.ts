import { relative, resolve, sep } from 'node:path';
import type { Locale } from '../messages/locale.ts';
import { reportCoverage } from '../report/coverage.ts';
import { formatCoverageCsv } from '../report/coverageCsv.ts';
import { formatCoverageMarkdown } from '../report/coverageMarkdown.ts';
import { formatCoverage } from '../report/coveragePretty.ts';
import type { CoverageReport } from '../report/coverageSchema.ts';
import { formatJson } from '../report/json.ts';
import { reportErrors } from '../report/report.ts';
import type { CoverageOptions } from './arguments.ts';
import { type Environment, wantsColour } from './environment.ts';
import { readWorkspace } from './readWorkspace.ts';
import { tellUnread } from './tellUnread.ts';

/** Prints which indicators are shown where, organisation by organisation. Exits with 2 where something was not read, else 0. */
export async function coverage(options: CoverageOptions, locale: Locale, environment: Environment): Promise<number> {
  const { cwd, stdout, variables } = environment;
  const read = await readWorkspace(options, locale, environment);
  const report: CoverageReport = {
    schemaVersion: 1,
    organisations: read.workspaces.projects().flatMap(({ root, project }) => {
      const shown = (path: string): string => relative(cwd, resolve(root, path)).split(sep).join('/');
      return reportCoverage(project, locale, shown) ?? [];
    }),
    errors: reportErrors(read.errors, locale),
  };
  switch (options.format) {
    case 'json':
      stdout.write(formatJson(report));
      break;
    case 'csv':
      stdout.write(formatCoverageCsv(report, locale));
      break;
    case 'markdown':
      stdout.write(formatCoverageMarkdown(report, locale));
      break;
    case 'pretty':
      stdout.write(formatCoverage(report, { locale, colour: wantsColour(stdout, variables) }));
  }
  return tellUnread(read, options.format === 'pretty' ? [] : report.errors, locale, environment);
}
