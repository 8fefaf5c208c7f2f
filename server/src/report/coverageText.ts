/** What every readable form of the coverage says in the same words. */
import { longDate } from '../messages/command.ts';
import { COVERAGE, STATE_NAMES } from '../messages/coverage.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { unsaidText } from '../messages/unsaid.ts';
import type { CoverageCell, OrganisationCoverage } from './coverageSchema.ts';

/** One sign for each state, one cell wide, that tells them apart without colour. */
export const STATE_SIGNS: Readonly<Record<CoverageCell['state'], string>> = {
  present: '●',
  stale: '◔',
  broken: '×',
  promised: '…',
  vague: '~',
  missing: '○',
  'not-applicable': '·',
};

export function editionLine({ referential }: OrganisationCoverage, locale: Locale): string {
  return format(COVERAGE.edition[locale], { ...referential, date: longDate(referential.asOf, locale) });
}

/** What an audit could find, a line each; empty when nothing is open. */
export function forecastLines({ forecast }: OrganisationCoverage, locale: Locale): string[] {
  const lines = (['major', 'minor', 'deferred'] as const).flatMap((key) =>
    forecast[key].length > 0 ? [format(COVERAGE[key][locale], { indicators: numbers(forecast[key], locale) })] : [],
  );
  if (forecast.minorsMakeAMajor) lines.push(format(COVERAGE.fiveMinors[locale], { count: String(forecast.minor.length) }));
  return lines;
}

/** "8, 10 et 11" */
const numbers = (list: readonly number[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(list.map(String));

/** What is known of an indicator that is not settled: its state, what is to be written, the words that carry it and where they stand. */
export function cellNote({ state, lacking, carriers }: CoverageCell, locale: Locale): string {
  const items = new Intl.ListFormat(locale, { type: 'conjunction' }).format(lacking.map((what) => unsaidText(what, locale)));
  const [best] = carriers;
  return [
    STATE_NAMES[state][locale],
    ...(lacking.length > 0 ? [format(COVERAGE.lacking[locale], { items })] : []),
    ...(best && lacking.length === 0 ? [`« ${best.words} », ${best.path}:${best.range.start.line + 1}`] : []),
  ].join(', ');
}

/** The indicators that apply and are not shown, with who lacks them: the organisation, or else the programmes. */
export function openCells(coverage: OrganisationCoverage): {
  readonly number: number;
  readonly label: string;
  readonly where: readonly { readonly programme?: number; readonly cell: CoverageCell }[];
}[] {
  return coverage.indicators.flatMap(({ number, label }, index) => {
    const whole = coverage.organisation[index];
    if (!whole || !isOpen(whole)) return [];
    const programmes = coverage.programmes.flatMap(({ cells }, programme) => {
      const cell = cells[index];
      return cell && isOpen(cell) && cell.lacking.length > 0 ? [{ programme: programme + 1, cell }] : [];
    });
    return [{ number, label, where: programmes.length > 0 ? programmes : [{ cell: whole }] }];
  });
}

const isOpen = ({ state }: CoverageCell): boolean => state !== 'present' && state !== 'not-applicable';
