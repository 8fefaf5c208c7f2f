import type { Locale } from '../messages/locale.ts';
import { EDITIONS } from '../referential/editions.ts';
import { named, reportDelta } from '../report/delta.ts';
import type { DeltaReport } from '../report/deltaSchema.ts';
import { formatDelta, formatDeltaMarkdown } from '../report/deltaText.ts';
import { formatJson } from '../report/json.ts';
import { reportErrors } from '../report/report.ts';
import type { DeltaOptions } from './arguments.ts';
import { type Environment, wantsColour } from './environment.ts';
import { readWorkspace } from './readWorkspace.ts';
import { tellUnread } from './tellUnread.ts';

/** Prints what an edition adds for these documents, and what it no longer asks. Exits with 2 where something was not read, else 0. */
export async function delta(options: DeltaOptions, locale: Locale, environment: Environment): Promise<number> {
  const { stdout, variables } = environment;
  const read = await readWorkspace(options, locale, environment);
  const { workspaces, documents, day } = read;
  const [first] = documents;
  const [from, to] = [EDITIONS[options.from], EDITIONS[options.to]];
  const parts = workspaces.projects().map(({ project }) =>
    reportDelta(
      project,
      documents.filter((document) => document.project === project),
      from,
      to,
    ),
  );
  const report: DeltaReport = {
    schemaVersion: 1,
    from: named(from, locale),
    to: named(to, locale),
    asOf: first?.project.context(first.path)?.asOf ?? day,
    documents: parts.flatMap((part) => part.documents),
    unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0),
    errors: reportErrors(read.errors, locale),
  };
  if (options.format === 'json') stdout.write(formatJson(report));
  else if (options.format === 'markdown') stdout.write(formatDeltaMarkdown(report, locale));
  else stdout.write(formatDelta(report, { locale, colour: wantsColour(stdout, variables) }));
  return tellUnread(read, options.format === 'pretty' ? [] : report.errors, locale, environment);
}
