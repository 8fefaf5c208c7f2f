/**
 * The report for people: what a trainer must write first stands first, and nothing has to be decoded.
 * Works from the same data as the JSON report, so that both always tell the same.
 */
import { PROBLEM_SEVERITIES } from '../document/problems.ts';
import { COUNTED_CHOICES } from '../messages/choices.ts';
import { COLON, counted } from '../messages/counted.ts';
import { longDate } from '../text/longDate.ts';
import { CATEGORIES_SHOWN, KIND_LINES, KINDS_SHOWN, PROGRAMME, SEVERITY_NAMES, UNSURE_LINE } from '../messages/names.ts';
import { COUNTED, PRETTY } from '../messages/report.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { SEVERITIES, type Severity } from '../rules/finding.ts';
import { RULE_FAILED } from '../rules/findingId.ts';
import { FAILURE_TITLE } from '../rules/failure.ts';
import { RULES } from '../rules/index.ts';
import { isPartlyUnread } from './report.ts';
import type { DocumentReport, FindingReport, Report } from './schema.ts';
import { shortMessage } from './shortMessage.ts';
import { type Paint, painter, type Style } from './style.ts';
import { printable } from '../messages/printable.ts';
import { pageWidth, wrap } from './textWidth.ts';

export interface PrettyOptions {
  readonly locale: Locale;
  readonly colour: boolean;
  /** Cells of a line; lines are not broken where absent (a file, a pipe, a log). */
  readonly width?: number | undefined;
}

const SEVERITY_STYLES: Readonly<Record<Severity, readonly Style[]>> = {
  error: ['red'],
  warning: ['yellow'],
  information: ['blue'],
  hint: ['cyan'],
};

interface Page {
  readonly locale: Locale;
  readonly paint: Paint;
  readonly width: number;
  readonly edition: { readonly edition: string; readonly reference: string };
}

/** Findings of one rule and severity, or the reader's problems, under one heading. */
interface Group {
  readonly label: string;
  readonly styles: readonly Style[];
  readonly title: string;
  /** What else they have in common, quietly. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

interface Row {
  readonly at: FindingReport['range']['start'];
  readonly message: string;
  /** How the message starts where it names an item: what the eye looks for. */
  readonly lead?: string | undefined;
}

export function formatPretty(report: Report, { locale, colour, width }: PrettyOptions): string {
  const { edition, reference } = report.referential;
  const page: Page = {
    locale,
    paint: painter(colour),
    width: pageWidth(width),
    edition: { edition, reference },
  };
  const told = report.documents.filter((document) => !isQuiet(document));
  const blocks = [
    ...configurationBlocks(report, page),
    ...told.map((document) => documentBlock(document, page)),
    otherBlock(report, page),
    errorBlock(report, page),
    summaryBlock(report, page),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** One line for each path or document that was not read in full: why the exit code is 2. */
export function unreadLines(
  { configuration, documents, errors }: Pick<Report, 'configuration' | 'documents' | 'errors'>,
  locale: Locale,
): string[] {
  const atLine = ({ start }: FindingReport['range']): string => format(PRETTY.atLine[locale], { line: String(start.line + 1) });
  return [
    ...configuration
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message, range }) => `${printable(path)}, ${atLine(range)}: ${printable(message)}`),
    ...errors.map(({ path, message }) => `${printable(path)}: ${printable(message)}`),
    ...documents
      .filter(isPartlyUnread)
      .flatMap(({ path, problems }) =>
        problems
          .filter(({ severity }) => severity === 'error')
          .map(({ message, range }) => `${printable(path)}, ${atLine(range)}: ${printable(message)}`),
      ),
  ];
}

/** What is wrong in each configuration file: first, since it decides of all the rest. */
function configurationBlocks({ configuration }: Report, page: Page): string[][] {
  const paths = [...new Set(configuration.map(({ path }) => path))];
  return paths.map((path) => {
    const groups = PROBLEM_SEVERITIES.map((severity): Group => ({
      label: SEVERITY_NAMES[severity][page.locale].one,
      styles: SEVERITY_STYLES[severity],
      title: PRETTY.configuration[page.locale],
      notes: [],
      rows: configuration
        .filter((problem) => problem.path === path && problem.severity === severity)
        .map(({ message, range }) => ({ at: range.start, message })),
    })).filter(({ rows }) => rows.length > 0);
    return [page.paint(printable(path), 'bold', 'underline'), ...layOut(groups, page)];
  });
}

/** A document of which there is only to say that it was no programme, or not surely one. */
const isQuiet = ({ kind, kindUnsure, problems, findings }: DocumentReport): boolean =>
  (kind !== 'programme' || kindUnsure === true) && problems.length + findings.length === 0;

function documentBlock(document: DocumentReport, page: Page): string[] {
  const { paint, locale } = page;
  const groups = [...problemGroups(document, page), ...findingGroups(document, page)];
  const header = `${paint(printable(document.path), 'bold', 'underline')}  ${paint(describe(document, locale), 'dim')}`;
  if (groups.length === 0) return [`${header}  ${paint(PRETTY.nothing[locale], 'green')}`];
  return [header, ...layOut(groups, page)];
}

/** "programme · action de formation (supposée)" */
function describe(
  { kind, kindUnsure, category, categoryOrigin, categoryUnsure, language, choices }: DocumentReport,
  locale: Locale,
): string {
  const assumed = choices.filter(({ state }) => state === 'in-force').length;
  const chosen = assumed > 0 ? [counted(assumed, COUNTED_CHOICES.choices, locale)] : [];
  if (kindUnsure) return format(UNSURE_LINE[locale], { kind: KINDS_SHOWN[kind][locale] });
  if (kind !== 'programme') return [KIND_LINES[kind][locale], ...chosen].join(' · ');
  const parts: string[] = [PROGRAMME[locale]];
  if (category) {
    const supposed = categoryOrigin === 'content' || categoryOrigin === 'default';
    parts.push(CATEGORIES_SHOWN[category][categoryUnsure ? 'unsure' : supposed ? 'supposed' : 'stated'][locale]);
  }
  if (language !== locale) parts.push(PRETTY.writtenIn[locale][language]);
  return [...parts, ...chosen].join(' · ');
}

function problemGroups({ problems }: DocumentReport, { locale }: Page): Group[] {
  return PROBLEM_SEVERITIES.map((severity) => ({
    label: SEVERITY_NAMES[severity][locale].one,
    styles: SEVERITY_STYLES[severity],
    title: PRETTY.reading[severity][locale],
    notes: [],
    rows: problems.filter((problem) => problem.severity === severity).map(({ message, range }) => ({ at: range.start, message })),
  })).filter(({ rows }) => rows.length > 0);
}

/** In the order in which they are told. */
const KINDS_OF_FINDINGS = [...RULES.map(({ meta }) => meta), { id: RULE_FAILED, title: FAILURE_TITLE }];

/** The graver first, then by rule; within a group, in reading order. */
function findingGroups({ findings }: DocumentReport, page: Page): Group[] {
  const { locale } = page;
  return SEVERITIES.flatMap((severity) =>
    KINDS_OF_FINDINGS.flatMap(({ id, title }) => {
      const members = findings.filter((finding) => finding.severity === severity && finding.rule === id);
      const [first] = members;
      if (!first) return [];
      // Said once above them all, or by each where they differ.
      const shared = members.every(({ indicator }) => indicator === first.indicator);
      const indicator = shared && first.indicator !== undefined ? [indicatorNote(first.indicator, locale)] : [];
      return [
        {
          label: SEVERITY_NAMES[severity][locale].one,
          styles: SEVERITY_STYLES[severity],
          title: title[locale],
          notes: [...indicator, id],
          rows: members.map((finding) => ({
            at: finding.range.start,
            message: briefly(finding, title[locale], shared, page),
            lead: finding.item && ITEM_TEXTS[finding.item].label[locale],
          })),
        },
      ];
    }),
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const indicatorNote = (indicator: number, locale: Locale): string => format(PRETTY.indicator[locale], { indicator: String(indicator) });

/** The message without what its heading and the end of the report say once: title, shared indicator, edition, legal reference. */
function briefly(finding: FindingReport, title: string, shared: boolean, { locale, edition }: Page): string {
  const { indicator } = finding;
  const opening = `${title}${COLON[locale]}`;
  const message = shortMessage(
    finding,
    edition,
    locale,
    shared || indicator === undefined ? '' : ` ${capitalised(indicatorNote(indicator, locale))}.`,
  );
  return message.startsWith(opening) ? message.slice(opening.length) : message;
}

/** Headings, and under each the places and messages; places are aligned on their colon, through the whole document. */
function layOut(groups: readonly Group[], { paint, width }: Page): string[] {
  const places = groups.flatMap(({ rows }) => rows.map(({ at }) => at));
  const lineWidth = Math.max(...places.map(({ line }) => String(line + 1).length));
  const columnWidth = Math.max(...places.map(({ character }) => String(character + 1).length));
  const indent = 4 + lineWidth + 1 + columnWidth + 2;
  return groups.flatMap(({ label, styles, title, notes, rows }) => [
    [`  ${paint(label, 'bold', ...styles)}`, title, ...notes.map((note) => paint(note, 'dim'))].join(' · '),
    ...rows.flatMap(({ at, message, lead }) => {
      const place = `${String(at.line + 1).padStart(lineWidth)}:${String(at.character + 1).padEnd(columnWidth)}`;
      const lines = wrap(printable(message), width - indent);
      if (lead && lines[0]?.startsWith(lead)) lines[0] = paint(lead, 'bold') + lines[0].slice(lead.length);
      return lines.map((line, index) => (index === 0 ? `    ${paint(place, 'dim')}  ` : ' '.repeat(indent)) + line);
    }),
  ]);
}

/** What was read and is no programme, or was left out: one quiet line each. */
function otherBlock({ documents, skipped }: Report, { locale, paint }: Page): string[] {
  const lines = [
    ...documents.filter(isQuiet).map((document) => ({ path: document.path, text: describe(document, locale) })),
    ...skipped.map(({ path, message }) => ({ path, text: message })),
  ];
  return lines.map(({ path, text }) => paint(`${printable(path)}  ${text}`, 'dim'));
}

/** What was asked for and could not be read. */
export function errorBlock(
  { errors }: Pick<Report, 'errors'>,
  { locale, paint, width }: Pick<Page, 'locale' | 'paint' | 'width'>,
): string[] {
  if (errors.length === 0) return [];
  return [
    paint(PRETTY.unreadable[locale], 'bold', 'red'),
    ...errors.flatMap(({ path, message }) => [
      `  ${paint(printable(path), 'bold')}`,
      ...wrap(printable(message), width - 4).map((line) => `    ${line}`),
    ]),
  ];
}

function summaryBlock({ referential, summary }: Report, { locale, paint, width, edition: names }: Page): string[] {
  const { findings, programmes, documents, unreadable } = summary;
  const others = documents - programmes;
  const read = [counted(programmes, COUNTED.programmes, locale), ...(others ? [counted(others, COUNTED.others, locale)] : [])].join(', ');
  const found = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) =>
    paint(counted(findings[severity], SEVERITY_NAMES[severity], locale), 'bold', ...SEVERITY_STYLES[severity]),
  );
  const edition = format(PRETTY.edition[locale], {
    ...names,
    title: printable(referential.title),
    date: longDate(referential.asOf, locale),
  });
  const unread = unreadable ? [paint(counted(unreadable, COUNTED.unreadable, locale), 'bold', 'red')] : [];
  const outcome = [...found, ...unread].join(', ') || paint(PRETTY.nothing[locale], 'bold');
  return [`${read}${COLON[locale]}${outcome}`, ...wrap(`${edition} ${PRETTY.humility[locale]}`, width).map((line) => paint(line, 'dim'))];
}
