/** The list of choices, singular readings, required wordings and open questions for people, from the same data as its JSON. */
import { CHOICE_STATE_NAMES, CHOICES, COUNTED_CHOICES } from '../messages/choices.ts';
import { COLON, counted } from '../messages/counted.ts';
import { PRETTY } from '../messages/report.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { longDate } from '../text/longDate.ts';
import { isItem } from '../referential/items.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { CHOICE_STATES, type ChoiceState } from '../rules/choiceUse.ts';
import { errorBlock, type PrettyOptions } from './pretty.ts';
import type { ChoiceReport, ChoicesReport, ReadingReport, WordingReport } from './schema.ts';
import { type Paint, painter, type Style } from './style.ts';
import { printable } from '../messages/printable.ts';
import { pageWidth, wrap } from './textWidth.ts';

const STATE_STYLES: Readonly<Record<ChoiceState, readonly Style[]>> = {
  'in-force': ['green'],
  unused: ['blue'],
  expired: ['yellow'],
  unreasoned: ['yellow'],
  unreadable: ['red'],
};

interface Page {
  readonly locale: Locale;
  readonly paint: Paint;
  readonly width: number;
}

export function formatChoices(report: ChoicesReport, { locale, colour, width }: PrettyOptions): string {
  const page: Page = { locale, paint: painter(colour), width: pageWidth(width) };
  const blocks = [
    ...report.documents
      .filter(({ choices, readings, wordings }) => choices.length + readings.length + wordings.length > 0)
      .map(({ path, choices, readings, wordings }) => [
        heading(path, page),
        ...[
          ...choices.map((choice) => ({ at: lineOf(choice), lines: choiceLines(choice, page) })),
          ...readings.map((reading) => ({ at: lineOf(reading), lines: readingLines(reading, page) })),
          ...wordings.map((wording) => ({ at: lineOf(wording), lines: wordingLines(wording, page) })),
        ]
          .sort((a, b) => a.at - b.at)
          .flatMap(({ lines }) => lines),
      ]),
    report.configuration.length > 0
      ? [heading(CHOICES.configuration[locale], page), ...report.configuration.flatMap((choice) => choiceLines(choice, page))]
      : [],
    questionBlock(report, page),
    errorBlock(report, page),
    summaryBlock(report, page),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const heading = (path: string, { paint }: Page): string => paint(printable(path), 'bold', 'underline');

/** What the configuration says of a document stands after what the document says. */
const lineOf = ({ range }: { readonly range?: ReadingReport['range'] | undefined }): number => range?.start.line ?? Infinity;

/** "en vigueur · evidence/vague-item · Tarif · ligne 12", then the reason, then until when and by whom. */
function choiceLines(choice: ChoiceReport, page: Page): string[] {
  const { locale, paint } = page;
  const { state, rule, item, indicator, reason, until, role, range, source, findings } = choice;
  const place = range ? atLine(range.start.line + 1, page) : source ? `${printable(source.path)}:${source.line}` : '';
  const notes = [
    item === undefined ? '' : isItem(item) ? ITEM_TEXTS[item].label[locale] : printable(item),
    indicator === undefined ? '' : format(PRETTY.indicator[locale], { indicator: String(indicator) }),
    findings > 1 ? counted(findings, COUNTED_CHOICES.findings, locale) : '',
    place,
  ];
  const terms = [until === undefined ? '' : format(CHOICES.until[locale], { date: longDate(until, locale) }), printable(role ?? '')];
  return [
    head([paint(CHOICE_STATE_NAMES[state][locale], 'bold', ...STATE_STYLES[state]), printable(rule), ...quiet(notes, page)]),
    ...body(reason, page),
    ...body(terms.filter(Boolean).join(' · '), page).map((line) => paint(line, 'dim')),
  ];
}

/** "lecture singulière · indicateur 11 · ligne 40", then its words. */
function readingLines({ indicators, text, range }: ReadingReport, page: Page): string[] {
  const { locale, paint } = page;
  const numbers = new Intl.ListFormat(locale, { type: 'conjunction' }).format(indicators.map(String));
  const of =
    indicators.length === 1 ? format(PRETTY.indicator[locale], { indicator: numbers }) : format(CHOICES.indicators[locale], { numbers });
  return [
    head([paint(CHOICES.reading[locale], 'bold', 'cyan'), of, ...quiet([atLine(range.start.line + 1, page)], page)]),
    ...body(text, page),
  ];
}

/** "formulation exigée · ligne 40", then the text that requires it. */
const wordingLines = ({ source, range }: WordingReport, page: Page): string[] => [
  head([page.paint(CHOICES.wording[page.locale], 'bold', 'cyan'), ...quiet([atLine(range.start.line + 1, page)], page)]),
  ...body(source, page),
];

/** The questions of all documents together: what the team has before it. */
function questionBlock({ documents, summary }: ChoicesReport, page: Page): string[] {
  if (summary.questions === 0) return [];
  return [
    heading(CHOICES.questions[page.locale], page),
    ...documents.flatMap(({ path, questions }) =>
      questions.flatMap(({ text, range }) => [
        head([page.paint(printable(path), 'bold'), ...quiet([atLine(range.start.line + 1, page)], page)]),
        ...body(text, page),
      ]),
    ),
  ];
}

const atLine = (line: number, { locale }: Page): string => format(PRETTY.atLine[locale], { line: String(line) });

const quiet = (notes: readonly string[], { paint }: Page): string[] => notes.filter(Boolean).map((note) => paint(note, 'dim'));

const head = (parts: readonly string[]): string => `  ${parts.filter(Boolean).join(' · ')}`;

const body = (text: string, { width }: Page): string[] => (text ? wrap(printable(text), width - 4).map((line) => `    ${line}`) : []);

function summaryBlock({ asOf, summary }: ChoicesReport, { locale, paint, width }: Page): string[] {
  const states = CHOICE_STATES.filter((state) => summary.choices[state] > 0);
  const total = states.reduce((sum, state) => sum + summary.choices[state], 0);
  const choices = `${counted(total, COUNTED_CHOICES.choices, locale)}${total > 0 ? COLON[locale] : ''}${states
    .map((state) => paint(`${summary.choices[state]} ${CHOICE_STATE_NAMES[state][locale]}`, 'bold', ...STATE_STYLES[state]))
    .join(', ')}`;
  const readings = counted(summary.readings, COUNTED_CHOICES.readings, locale);
  const questions = counted(summary.questions, COUNTED_CHOICES.questions, locale);
  // Few documents hold any: told where there is one.
  const wordings = summary.wordings > 0 ? [counted(summary.wordings, COUNTED_CHOICES.wordings, locale)] : [];
  const isEmpty = total + summary.readings + summary.questions + summary.wordings === 0;
  const outcome = isEmpty ? CHOICES.none[locale] : [choices, readings, ...wordings, questions].join(' · ');
  return [outcome, ...wrap(format(CHOICES.audit[locale], { date: longDate(asOf, locale) }), width).map((line) => paint(line, 'dim'))];
}
