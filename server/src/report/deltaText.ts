/** What changes from one edition to another, for people: in a terminal, and as a Markdown page. */
import { COLON } from '../messages/counted.ts';
import { SEVERITY_NAMES } from '../messages/names.ts';
import { PRETTY } from '../messages/report.ts';
import { DELTA } from '../messages/delta.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import type { DeltaReport } from './deltaSchema.ts';
import type { FindingReport } from './schema.ts';
import { markdownCode, markdownText } from '../messages/markdownText.ts';
import { shortMessage } from './shortMessage.ts';
import { painter } from './style.ts';
import { printable } from '../messages/printable.ts';
import { wrap } from './textWidth.ts';

const TEXT_WIDTH = 100;

export function formatDelta(report: DeltaReport, { locale, colour }: { readonly locale: Locale; readonly colour: boolean }): string {
  const paint = painter(colour);
  const blocks = [
    [paint(title(report, locale), 'bold'), paint(references(report, locale), 'dim')],
    ...report.documents.map((document) => [
      paint(printable(document.path), 'bold', 'underline'),
      ...sectionsOf(document, report, locale).flatMap(({ label, rows }) => [
        `  ${paint(label, 'bold')}`,
        ...rows.flatMap(({ place, weight, message }) =>
          wrap(printable(`${weight} · ${message}`), TEXT_WIDTH).map(
            (line, index) => `    ${index === 0 ? paint(place.padEnd(7), 'dim') : ' '.repeat(7)} ${line}`,
          ),
        ),
      ]),
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
}

export function formatDeltaMarkdown(report: DeltaReport, locale: Locale): string {
  return `${[
    `# ${title(report, locale)}`,
    references(report, locale),
    ...report.documents.flatMap((document) => [
      `## ${markdownCode(document.path)}`,
      ...sectionsOf(document, report, locale).flatMap(({ label, rows }) => [
        `**${label}**`,
        rows.map(({ place, weight, message }) => `- ${weight}, ${place}${COLON[locale]}${markdownText(message)}`).join('\n'),
      ]),
    ]),
    outcome(report, locale),
    `*${PRETTY.humility[locale]}*`,
  ].join('\n\n')}\n`;
}

interface Section {
  readonly label: string;
  readonly rows: readonly { readonly place: string; readonly weight: string; readonly message: string }[];
}

/** What is told of a document, each message without the edition that the page's head names. */
function sectionsOf({ added, changed, removed }: DeltaReport['documents'][number], { from, to }: DeltaReport, locale: Locale): Section[] {
  const name = (severity: FindingReport['severity']): string => SEVERITY_NAMES[severity][locale].one;
  const row = (finding: FindingReport, edition: DeltaReport['to'], before = finding.severity): Section['rows'][number] => ({
    place: `${finding.range.start.line + 1}:${finding.range.start.character + 1}`,
    weight:
      before === finding.severity ? name(before) : format(DELTA.weight[locale], { before: name(before), after: name(finding.severity) }),
    message: shortMessage(finding, edition, locale),
  });
  return [
    { label: DELTA.added[locale], rows: added.map((finding) => row(finding, to)) },
    { label: DELTA.changed[locale], rows: changed.map(({ before, finding }) => row(finding, to, before)) },
    { label: DELTA.removed[locale], rows: removed.map((finding) => row(finding, from)) },
  ].filter(({ rows }) => rows.length > 0);
}

const title = ({ from, to }: DeltaReport, locale: Locale): string => format(DELTA.title[locale], { from: from.edition, to: to.edition });

const references = ({ from, to }: DeltaReport, locale: Locale): string =>
  format(DELTA.references[locale], { from: from.reference, to: to.reference });

/** « S’ajoute : 9 · Change : 1 · Documents sans changement : 8 » */
function outcome({ documents, unchanged }: DeltaReport, locale: Locale): string {
  if (documents.length === 0) return DELTA.nothing[locale];
  const counts = (['added', 'changed', 'removed'] as const).map(
    (key) => [DELTA[key][locale], documents.reduce((sum, document) => sum + document[key].length, 0)] as const,
  );
  return [...counts, [DELTA.unchanged[locale], unchanged] as const]
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label}${COLON[locale]}${count}`)
    .join(' · ');
}
