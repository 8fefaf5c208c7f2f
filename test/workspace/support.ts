import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Organisation, type Settings } from '../../server/src/config/settings.ts';
import { Project } from '../../server/src/engine/project.ts';
import type { DocumentKind } from '../../server/src/programme/facts.ts';
import { type Edition, type EditionId, EDITIONS } from '../../server/src/referential/editions.ts';
import { type Cell, organisationCoverage, programmeCoverage } from '../../server/src/workspace/coverage.ts';
import { type Forecast, forecastOf } from '../../server/src/workspace/forecast.ts';

interface Circumstances {
  readonly edition?: EditionId | Edition;
  readonly organisation?: Partial<Organisation>;
  readonly settings?: Partial<Settings>;
  readonly kinds?: Readonly<Record<string, DocumentKind>>;
}

/** What is said of an organisation: of each of its programmes, and of the whole. */
export interface Told {
  readonly project: Project;
  readonly programmes: Readonly<Record<string, readonly Cell[]>>;
  readonly organisation: readonly Cell[];
  readonly forecast: Forecast;
}

/** The coverage of an organisation that has these documents; all files that they link to are there. */
export function covered(
  files: Readonly<Record<string, string>>,
  { edition = '2026', organisation = {}, settings = {}, kinds = {} }: Circumstances = {},
): Told {
  const all: Settings = {
    ...DEFAULT_SETTINGS,
    declared: true,
    ...settings,
    organisation: { ...DEFAULT_SETTINGS.organisation, ...organisation },
  };
  const chosen = typeof edition === 'string' ? EDITIONS[edition] : edition;
  const project = new Project(all);
  for (const [path, text] of Object.entries(files))
    project.set(path, text, {
      asOf: edition === 'V9' ? '2026-10-15' : '2026-11-15',
      locale: 'fr',
      settings: all,
      edition: chosen,
      kind: kinds[path],
    });
  for (const path of project.paths()) project.analysis(path);
  for (const path of project.wanted()) project.setFile(path, { kind: 'file' });
  const contexts = project.paths().flatMap((path) => project.context(path) ?? []);
  const programmes = contexts
    .filter(({ reading }) => reading.facts.kind.value === 'programme')
    .map((context) => [context.path, programmeCoverage({ ...context, facts: context.reading.facts })] as const);
  const [first] = contexts;
  assert.ok(first);
  const whole = organisationCoverage(
    { ...first, settings: all },
    programmes.map(([, cells]) => cells),
  );
  return { project, programmes: Object.fromEntries(programmes), organisation: whole, forecast: forecastOf(whole, chosen, all) };
}

export const cellOf = (cells: readonly Cell[] | undefined, number: number): Cell => {
  const cell = cells?.find(({ indicator }) => indicator === number);
  assert.ok(cell, `no cell for ${number}`);
  return cell;
};

/** Numbers of the indicators that apply. */
export const applicable = (cells: readonly Cell[] = []): number[] =>
  cells.filter(({ state }) => state !== 'not-applicable').map(({ indicator }) => indicator);
