/** What changes from one edition to another, for people: in a terminal, and as a Markdown page. */
import { counted, COUNTED, PRETTY, SEVERITY_NAMES } from '../messages/command.ts';
import { DELTA } from '../messages/delta.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import type { DeltaReport } from './deltaSchema.ts';
import type { FindingReport } from './schema.ts';
import { markdownCode, markdownText } from './markdownText.ts';
import { painter } from './style.ts';
import { printable, wrap } from './textWidth.ts';

const TEXT_WIDTH = 100;

export function formatDelta(report: DeltaReport, { locale, colour }: { readonly locale: Locale; readonly colour: boolean }): string {
  const paint = painter(colour);
  const blocks = [
    [paint(title(report, locale), 'bold'), paint(references(report, locale), 'dim')],
    ...report.documents.map(({ path, added, removed }) => [
      paint(printable(path), 'bold', 'underline'),
      ...section(DELTA.added[locale], added),
      ...section(DELTA.removed[locale], removed),
    ]),
    ...(report.errors.length > 0
      ? [
          [
            paint(PRETTY.unreadable[locale], 'bold', 'red'),
            ...report.errors.map(({ path, message }) => `  ${printable(path)}  ${printable(message)}`),
          ],
        ]
      : []),
    [outcome(report, locale), paint(PRETTY.humility[locale], 'dim')],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;

  function section(label: string, findings: readonly FindingReport[]): string[] {
    if (findings.length === 0) return [];
    return [
      `  ${paint(label, 'bold')}`,
      ...findings.flatMap(({ severity, message, range }) => {
        const place = `${range.start.line + 1}:${range.start.character + 1}`.padEnd(7);
        return wrap(`${SEVERITY_NAMES[severity][locale].one} · ${printable(message)}`, TEXT_WIDTH).map(
          (line, index) => `    ${index === 0 ? paint(place, 'dim') : ' '.repeat(7)}${line}`,
        );
      }),
    ];
  }
}

export function formatDeltaMarkdown(report: DeltaReport, locale: Locale): string {
  const list = (label: string, findings: readonly FindingReport[]): string[] =>
    findings.length === 0
      ? []
      : [
          `**${label}**`,
          findings
            .map(
              ({ severity, message, range }) =>
                `- ${SEVERITY_NAMES[severity][locale].one}, ${range.start.line + 1}:${range.start.character + 1} : ${markdownText(message)}`,
            )
            .join('\n'),
        ];
  return `${[
    `# ${title(report, locale)}`,
    references(report, locale),
    ...report.documents.flatMap(({ path, added, removed }) => [
      `## ${markdownCode(path)}`,
      ...list(DELTA.added[locale], added),
      ...list(DELTA.removed[locale], removed),
    ]),
    outcome(report, locale),
    `*${PRETTY.humility[locale]}*`,
  ].join('\n\n')}\n`;
}

const title = ({ from, to }: DeltaReport, locale: Locale): string => format(DELTA.title[locale], { from: from.edition, to: to.edition });

const references = ({ from, to }: DeltaReport, locale: Locale): string =>
  format(DELTA.references[locale], { from: from.reference, to: to.reference });

function outcome({ documents, unchanged }: DeltaReport, locale: Locale): string {
  if (documents.length === 0) return DELTA.nothing[locale];
  const count = (key: 'added' | 'removed'): string => String(documents.reduce((sum, document) => sum + document[key].length, 0));
  return [
    format(DELTA.summary[locale], {
      added: count('added'),
      removed: count('removed'),
      documents: counted(documents.length, COUNTED.documents, locale),
    }),
    ...(unchanged > 0 ? [format(DELTA.unchanged[locale], { count: String(unchanged) })] : []),
  ].join(' ');
}
