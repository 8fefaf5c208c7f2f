/** The coverage for people, in a terminal: the matrix, what is open, and what an audit could make of it. */
import { COVERAGE, STATE_NAMES } from '../messages/coverage.ts';
import { PRETTY } from '../messages/report.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import type { CoverageReport, OrganisationCoverage } from './coverageSchema.ts';
import {
  bareLine,
  editionLine,
  forecastLines,
  linkLine,
  openIndicators,
  SHOWN_STATES,
  type ShownState,
  shownState,
  STATE_SIGNS,
  whereNote,
} from './coverageText.ts';
import { type Paint, painter, type Style } from './style.ts';
import { printable } from '../messages/printable.ts';
import { widthOf, wrap } from './textWidth.ts';

const STYLES: Readonly<Record<ShownState, readonly Style[]>> = {
  present: ['green'],
  unconfirmed: ['cyan'],
  stale: ['yellow'],
  broken: ['red'],
  promised: ['yellow'],
  vague: ['yellow'],
  'to-link': ['red'],
  missing: ['red'],
  'not-applicable': ['dim'],
};

/** Cells of the longest label; longer ones are cut. */
const LABEL_WIDTH = 46;
/** Programmes side by side; more are set below, in a matrix of their own. */
const PROGRAMMES_ABREAST = 20;
const TEXT_WIDTH = 100;

export function formatCoverage(report: CoverageReport, { locale, colour }: { readonly locale: Locale; readonly colour: boolean }): string {
  const paint = painter(colour);
  const blocks = report.organisations.flatMap((organisation) => organisationBlocks(organisation, locale, paint));
  if (blocks.length === 0) blocks.push([COVERAGE.noDocument[locale]]);
  const errors = report.errors.map(({ path, message }) => `${paint(printable(path), 'bold')}  ${printable(message)}`);
  if (errors.length > 0) blocks.push([paint(PRETTY.unreadable[locale], 'bold', 'red'), ...errors.map((line) => `  ${line}`)]);
  blocks.push([paint(PRETTY.humility[locale], 'dim')]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function organisationBlocks(coverage: OrganisationCoverage, locale: Locale, paint: Paint): string[][] {
  const title = paint(printable(coverage.name ?? COVERAGE.unnamed[locale]), 'bold', 'underline');
  const blocks: string[][] = [[title, paint(editionLine(coverage, locale), 'dim')]];
  if (coverage.programmes.length > 0) {
    blocks.push([
      paint(COVERAGE.programmes[locale], 'bold'),
      ...coverage.programmes.map(
        ({ path, title: name }, index) => `  ${String(index + 1).padStart(2)}  ${printable(name)}  ${paint(printable(path), 'dim')}`,
      ),
    ]);
  }
  for (let from = 0; from === 0 || from < coverage.programmes.length; from += PROGRAMMES_ABREAST)
    blocks.push(matrix(coverage, from, locale, paint));
  blocks.push([
    `${COVERAGE.legend[locale]}  ${SHOWN_STATES.map((state) => `${paint(STATE_SIGNS[state], ...STYLES[state])} ${STATE_NAMES[state][locale]}`).join('  ')}`,
  ]);
  blocks.push(openBlock(coverage, locale, paint));
  if (coverage.readings.length > 0) {
    blocks.push([
      paint(COVERAGE.readings[locale], 'bold'),
      ...coverage.readings.flatMap(({ indicators, path, range, text }) => [
        `  ${indicators.join(', ')}  ${paint(`${printable(path)}:${range.start.line + 1}`, 'dim')}`,
        ...wrap(printable(text), TEXT_WIDTH).map((line) => `      ${line}`),
      ]),
    ]);
  }
  const forecast = forecastLines(coverage, locale);
  if (forecast.length > 0)
    blocks.push([
      paint(COVERAGE.forecastTitle[locale], 'bold'),
      ...forecast.flatMap((line) => wrap(line, TEXT_WIDTH).map((part, index) => (index === 0 ? `  ${part}` : `    ${part}`))),
    ]);
  return blocks;
}

/** A row for each indicator, a column for the organisation and each of these programmes. */
function matrix(coverage: OrganisationCoverage, from: number, locale: Locale, paint: Paint): string[] {
  const programmes = coverage.programmes.slice(from, from + PROGRAMMES_ABREAST);
  const head = [COVERAGE.organisation[locale].slice(0, 3), ...programmes.map((_, index) => String(from + index + 1))];
  const lines = [paint(`${' '.repeat(LABEL_WIDTH + 6)}${head.map((name) => name.padStart(4)).join('')}`, 'dim')];
  let criterion = 0;
  coverage.indicators.forEach((indicator, index) => {
    if (indicator.criterion !== criterion) {
      criterion = indicator.criterion;
      lines.push(paint(format(COVERAGE.criterion[locale], { number: String(criterion) }), 'bold'));
    }
    const cells = [coverage.organisation[index], ...programmes.map(({ cells: all }) => all[index])];
    const signs = cells.map((cell) => (cell ? `   ${paint(STATE_SIGNS[shownState(cell)], ...STYLES[shownState(cell)])}` : '    '));
    lines.push(`  ${String(indicator.number).padStart(2)}  ${fit(indicator.label)}${signs.join('')}`);
  });
  return lines;
}

function fit(label: string): string {
  const cut = widthOf(label) > LABEL_WIDTH ? `${label.slice(0, LABEL_WIDTH - 1)}…` : label;
  return cut + ' '.repeat(Math.max(0, LABEL_WIDTH - widthOf(cut)));
}

function openBlock(coverage: OrganisationCoverage, locale: Locale, paint: Paint): string[] {
  const { told, bare } = openIndicators(coverage, locale);
  const link = linkLine(coverage, locale);
  if (told.length + bare.length === 0) return [paint(COVERAGE.nothingOpen[locale], 'green')];
  return [
    paint(COVERAGE.open[locale], 'bold'),
    ...told.flatMap(({ number, label, where }) => [
      `  ${String(number).padStart(2)}  ${label}`,
      ...where.flatMap((one) => wrap(printable(whereNote(one, locale)), TEXT_WIDTH).map((line) => paint(`      ${line}`, 'dim'))),
    ]),
    ...(bare.length > 0 ? wrap(bareLine(bare, locale), TEXT_WIDTH).map((line, index) => `  ${index === 0 ? '' : '    '}${line}`) : []),
    ...(link === undefined ? [] : wrap(link, TEXT_WIDTH).map((line) => paint(`  ${line}`, 'dim'))),
  ];
}
