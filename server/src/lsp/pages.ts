import { settledKind } from '../programme/facts.ts';
import { join, relative, sep } from 'node:path';
import type { Analysis } from '../engine/analyse.ts';
import { baseAmong, type Workspaces } from '../host/workspaces.ts';
import type { Locale } from '../messages/locale.ts';
import { EDITIONS } from '../referential/editions.ts';
import { reportCoverage } from '../report/coverage.ts';
import { formatCoverageMarkdown } from '../report/coverageMarkdown.ts';
import { named, reportDelta } from '../report/delta.ts';
import { formatDeltaMarkdown } from '../report/deltaText.ts';
import { reportMirror } from '../report/mirror.ts';
import { formatMirrorMarkdown } from '../report/mirrorMarkdown.ts';

/** Paths as the user knows them: from the open folder. */
const shownIn = (folders: readonly string[], root: string) => (path: string) => {
  const full = join(root, path);
  return relative(baseAmong(folders, full), full).split(sep).join('/');
};

/** The coverage of every project, as the command prints it. */
export function coveragePage(workspaces: Workspaces, folders: readonly string[], locale: Locale): string {
  const organisations = workspaces.projects().flatMap(({ root, project }) => reportCoverage(project, locale, shownIn(folders, root)) ?? []);
  return formatCoverageMarkdown({ schemaVersion: 1, organisations, errors: [] }, locale);
}

/** What is singular in one programme, as the command prints it; undefined of any other document. @param path as its reader knows it */
export const mirrorPage = (analysis: Analysis, path: string): string | undefined =>
  settledKind(analysis.facts.kind) === 'programme' ? formatMirrorMarkdown(reportMirror(path, analysis), analysis.locale) : undefined;

/** What the 2026 edition changes for every document, as the command prints it. */
export function deltaPage(workspaces: Workspaces, folders: readonly string[], locale: Locale): string {
  const [from, to] = [EDITIONS.V9, EDITIONS['2026']];
  const parts = workspaces.projects().map(({ root, project }) => {
    const shown = shownIn(folders, root);
    return reportDelta(
      project,
      project.paths().map((path) => ({ path, shown: shown(path) })),
      from,
      to,
    );
  });
  return formatDeltaMarkdown(
    {
      schemaVersion: 1,
      from: named(from, locale),
      to: named(to, locale),
      asOf: '',
      documents: parts.flatMap(({ documents }) => documents),
      unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0),
      errors: [],
    },
    locale,
  );
}
