/** The coverage as a Markdown page: what the editor shows, and what can be put in a file. */
import { PRETTY } from '../messages/report.ts';
import { COVERAGE, STATE_NAMES } from '../messages/coverage.ts';
import type { Locale } from '../messages/locale.ts';
import type { CoverageReport, OrganisationCoverage } from './coverageSchema.ts';
import {
  bareLine,
  editionLine,
  forecastLines,
  linkLine,
  openIndicators,
  SHOWN_STATES,
  shownState,
  STATE_SIGNS,
  whereNote,
} from './coverageText.ts';
import { markdownCode, markdownText } from '../messages/markdownText.ts';

export function formatCoverageMarkdown({ organisations }: CoverageReport, locale: Locale): string {
  const pages = organisations.map((coverage) => page(coverage, locale));
  if (pages.length === 0) pages.push(COVERAGE.noDocument[locale]);
  return `${[...pages, `*${PRETTY.humility[locale]}*`].join('\n\n')}\n`;
}

function page(coverage: OrganisationCoverage, locale: Locale): string {
  const { programmes, indicators, organisation, readings } = coverage;
  const { told, bare } = openIndicators(coverage, locale);
  const link = linkLine(coverage, locale);
  const forecast = forecastLines(coverage, locale);
  const columns = ['', '', COVERAGE.organisation[locale], ...programmes.map((_, index) => String(index + 1))];
  const blocks = [
    `# ${markdownText(coverage.name ?? COVERAGE.unnamed[locale])}`,
    markdownText(editionLine(coverage, locale)),
    programmes.map(({ title, path }, index) => `${index + 1}. ${markdownText(title)} (${markdownCode(path)})`).join('\n'),
    [
      row(columns),
      row(columns.map((_, index) => (index < 2 ? '---' : ':-:'))),
      ...indicators.map(({ number, label }, index) =>
        row([
          String(number),
          markdownText(label),
          ...[organisation, ...programmes.map(({ cells }) => cells)].map((cells) =>
            cells[index] ? STATE_SIGNS[shownState(cells[index])] : '',
          ),
        ]),
      ),
    ].join('\n'),
    SHOWN_STATES.map((state) => `${STATE_SIGNS[state]} ${STATE_NAMES[state][locale]}`).join(' '),
    told.length + bare.length === 0 ? COVERAGE.nothingOpen[locale] : `## ${COVERAGE.open[locale]}`,
    [
      ...told.map(
        ({ number, label, where }) =>
          `- **${number}**, ${markdownText(label)}${where.map((one) => `\n  - ${markdownText(whereNote(one, locale))}`).join('')}`,
      ),
      ...(bare.length > 0 ? [`- ${markdownText(bareLine(bare, locale))}`] : []),
    ].join('\n'),
    ...(link === undefined ? [] : [markdownText(link)]),
    ...(readings.length > 0
      ? [
          `## ${COVERAGE.readings[locale]}`,
          readings
            .map(
              ({ indicators: read, path, range, text }) =>
                `- **${read.join(', ')}** (${markdownCode(`${path}:${range.start.line + 1}`)}) : ${markdownText(text)}`,
            )
            .join('\n'),
        ]
      : []),
    ...(forecast.length > 0 ? [`## ${COVERAGE.forecastTitle[locale]}`, forecast.map((line) => `- ${line}`).join('\n')] : []),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
