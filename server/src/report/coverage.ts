import { settledKind } from '../programme/facts.ts';
import type { Project } from '../engine/project.ts';
import type { Locale } from '../messages/locale.ts';
import { isRnq } from '../referential/editions.ts';
import type { RuleContext } from '../rules/rule.ts';
import { type Cell, organisationCoverage, type PlaceToLink, placesToLink, programmeCoverage } from '../workspace/coverage.ts';
import { forecastOf } from '../workspace/forecast.ts';
import type { CoverageCell, OrganisationCoverage } from './coverageSchema.ts';

/**
 * The coverage of one organisation, undefined where it has no document.
 * @param shown turns a path of the project into the one to show
 */
export function reportCoverage(project: Project, locale: Locale, shown: (path: string) => string): OrganisationCoverage | undefined {
  const contexts = project.paths().flatMap((path) => project.context(path) ?? []);
  const [first] = contexts;
  if (!first) return undefined;
  const { asOf, edition } = first;
  const settings = project.organisation;
  const programmes = contexts.filter(({ reading }) => settledKind(reading.facts.kind) === 'programme');
  // One edition for all, also where a folder has an audit day of its own.
  const cells = programmes.map((programme) => programmeCoverage({ ...programme, facts: programme.reading.facts, edition, asOf }));
  const organisation = organisationCoverage({ ...first, settings }, cells);
  const byPath = new Map(contexts.map((context) => [context.path, context]));
  const toLink = isRnq(edition)
    ? placesToLink(contexts.map(({ path, reading: { facts } }) => ({ path, facts })))
    : new Map<number, PlaceToLink[]>();
  const cellOf = (cell: Cell): CoverageCell => reportCell(cell, toLink, byPath, shown);
  const forecast = forecastOf(organisation, edition, settings);
  return {
    ...(settings.organisation.name !== undefined && { name: settings.organisation.name }),
    referential: { edition: edition.id, title: edition.title[locale], reference: edition.legalReference[locale], asOf },
    indicators: edition.indicators.map(({ number, criterion, label, gravity, provisional }) => ({
      number,
      criterion,
      label: label[locale],
      gravity,
      ...(provisional && { provisional: provisional[locale] }),
    })),
    organisation: organisation.map(cellOf),
    programmes: programmes.map(({ path, reading: { facts } }, index) => ({
      path: shown(path),
      title: facts.name ?? path,
      category: facts.category.value,
      cells: (cells[index] ?? []).map(cellOf),
    })),
    readings: contexts.flatMap(({ path, reading: { document, facts } }) =>
      facts.readings.map(({ indicators, span, text }) => ({
        path: shown(path),
        indicators: [...indicators],
        range: document.source.rangeOf(span),
        text,
      })),
    ),
    forecast: {
      major: [...forecast.major],
      minor: [...forecast.minor],
      deferred: [...forecast.deferred],
      unconfirmed: [...forecast.unconfirmed],
      minorsMakeAMajor: forecast.minorsMakeAMajor,
    },
  };
}

function reportCell(
  { indicator, state, carriers, lacking, unconfirmed }: Cell,
  toLink: ReadonlyMap<number, readonly PlaceToLink[]>,
  byPath: ReadonlyMap<string, RuleContext>,
  shown: (path: string) => string,
): CoverageCell {
  return {
    indicator,
    state,
    carriers: carriers.flatMap((carrier) => {
      const source = byPath.get(carrier.path)?.reading.document.source;
      return source
        ? [{ path: shown(carrier.path), range: source.rangeOf(carrier.span), state: carrier.state, words: source.words(carrier.span) }]
        : [];
    }),
    toLink: (state === 'missing' && lacking.length === 0 ? (toLink.get(indicator) ?? []) : []).flatMap(({ path, span }) => {
      const source = byPath.get(path)?.reading.document.source;
      return source ? [{ path: shown(path), range: source.rangeOf(span), words: source.words(span) }] : [];
    }),
    lacking: [...lacking],
    ...(unconfirmed && { unconfirmed: [...unconfirmed] }),
  };
}
