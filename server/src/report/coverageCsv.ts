/**
 * The coverage matrix as a spreadsheet opens it: a row for each indicator, a column for the organisation and each
 * programme. French spreadsheets part columns with semicolons, English ones with commas (RFC 4180 otherwise); the byte
 * order mark is how they know the accents.
 */
import { COVERAGE, STATE_NAMES } from '../messages/coverage.ts';
import type { Locale } from '../messages/locale.ts';
import type { CoverageReport } from './coverageSchema.ts';
import { shownState } from './coverageText.ts';

const SEPARATORS: Readonly<Record<Locale, string>> = { fr: ';', en: ',' };

export function formatCoverageCsv({ organisations }: CoverageReport, locale: Locale): string {
  const rows = organisations.flatMap(({ name, indicators, organisation, programmes }) => [
    [
      COVERAGE.indicator[locale],
      COVERAGE.label[locale],
      COVERAGE.criterion[locale].replace(' {number}', ''),
      COVERAGE.gravity[locale],
      name ?? COVERAGE.organisation[locale],
      ...programmes.map(({ title, path }) => `${title} (${path})`),
    ],
    ...indicators.map(({ number, label, criterion, gravity }, index) => [
      String(number),
      label,
      String(criterion),
      COVERAGE.gravities[gravity][locale],
      ...[organisation, ...programmes.map(({ cells }) => cells)].map((cells) => {
        const cell = cells[index];
        return cell ? STATE_NAMES[shownState(cell)][locale] : '';
      }),
    ]),
  ]);
  return `\ufeff${rows.map((row) => row.map((value) => quote(value, SEPARATORS[locale])).join(SEPARATORS[locale])).join('\r\n')}\r\n`;
}

/** Quoted where needed; a value that a spreadsheet would take for a formula is made text. */
function quote(value: string, separator: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
