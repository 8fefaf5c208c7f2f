/** The mirror of a programme in a terminal: what is singular first, in its author's words. */
import { COLON } from '../messages/counted.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { ANCHOR_NAMES, MIRROR } from '../messages/mirror.ts';
import { QUOTES } from '../messages/quotes.ts';
import { ANCHOR_KINDS } from '../singularity/anchors/anchor.ts';
import type { AnchorReport, Comparison, MirrorReport, Portrait } from './mirrorSchema.ts';
import { betweenLine, EMPTY, FILLED, legend, sectionName, shareLines, sourceOf, stands, titleOf } from './mirrorText.ts';
import type { PrettyOptions } from './pretty.ts';
import { type Paint, painter, type Style } from './style.ts';
import { printable } from '../messages/printable.ts';
import { pageWidth, shorten, widthOf, wrap } from './textWidth.ts';

interface Page {
  readonly locale: Locale;
  readonly paint: Paint;
  readonly width: number;
}

/** Where there is no terminal to say how wide it is, lines are kept to what is easily read. */
const USUAL_WIDTH = 100;
/** Cells of a line number, right-aligned, and of the gap that follows. */
const NUMBER = 5;
const GAP = 2;
/** Longest name of a section in the map. */
const MOST_NAME = 44;
/** Where a name would have less room than this, what each section has is listed instead. */
const LEAST_NAME = 16;

export function formatMirror(report: MirrorReport, { locale, colour, width }: PrettyOptions): string {
  const usable = pageWidth(width);
  const page: Page = { locale, paint: painter(colour), width: Number.isFinite(usable) ? usable : USUAL_WIDTH };
  const blocks = [
    [page.paint(printable(report.path), 'bold', 'underline'), ...wrapped(titleOf(report, locale), 0, page)],
    ...(report.view === 'portrait' ? portraitBlocks(report, page) : comparisonBlocks(report, page)),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function portraitBlocks(portrait: Portrait, page: Page): string[][] {
  const { locale } = page;
  const anchored = portrait.sections.filter(({ anchors }) => anchors.length > 0);
  const { passages } = portrait.interchangeable;
  const standing = stands(portrait, locale);
  const shares = shareLines(portrait, locale);
  return [
    mapBlock(portrait, page),
    anchored.length === 0 ? [] : [heading(MIRROR.wordsTitle[locale], page)],
    ...anchored.map(({ title, anchors }) => [
      ...wrapped(sectionName(title, locale), 2, page).map((line) => page.paint(line, 'bold')),
      ...anchors.flatMap((anchor) => anchorLines(anchor, page)),
    ]),
    [
      heading(MIRROR.sharesTitle[locale], page),
      ...shares.flatMap(({ name, note }) => hanging(name, note, Math.max(...shares.map((one) => widthOf(one.name))), page)),
    ],
    passages.length === 0
      ? []
      : [
          heading(MIRROR.passagesTitle[locale], page),
          ...passages.flatMap(({ words, range }) => numbered(range, quoted(words, page), page)),
        ],
    portrait.answers.length === 0
      ? []
      : [
          heading(MIRROR.answersTitle[locale], page),
          ...portrait.answers.flatMap(({ rule, passages }) => [
            ...wrapped(sourceOf(rule, locale), 2, page).map((line) => page.paint(line, 'dim')),
            ...passages.flatMap(({ words, range }) => numbered(range, quoted(words, page), page)),
          ]),
        ],
    [
      heading(MIRROR.questionsTitle[locale], page),
      ...(portrait.questions.length === 0
        ? [`  ${MIRROR.noQuestion[locale]}`]
        : portrait.questions.flatMap((one) => questionLines(one, page))),
    ],
    standing.length === 0
      ? []
      : [
          heading(MIRROR.standsTitle[locale], page),
          ...standing.flatMap(({ line, head, text }) => [
            ...lines(line === undefined ? '' : String(line), printable(head), page, 'dim'),
            ...(text ? lines('', printable(text), page) : []),
          ]),
        ],
    wrapped(MIRROR.limits[locale], 0, page).map((line) => page.paint(line, 'dim')),
  ];
}

const heading = (text: string, page: Page): string =>
  wrapped(text, 0, page)
    .map((line) => page.paint(line, 'bold', 'cyan'))
    .join('\n');

/** Eight columns, filled or empty; which of them, not how much. */
function mapBlock({ sections, requiredSections }: Portrait, page: Page): string[] {
  const { locale, paint, width } = page;
  const apart =
    requiredSections.length === 0
      ? []
      : wrapped(format(MIRROR.apart[locale], { sections: requiredSections.join(', ') }), 2, page).map((line) => paint(line, 'dim'));
  if (sections.length === 0) return [heading(MIRROR.mapTitle[locale], page), `  ${MIRROR.noSection[locale]}`, ...apart];
  const names = ANCHOR_KINDS.map((kind) => ANCHOR_NAMES[kind].short[locale]);
  const between = width >= USUAL_WIDTH ? 2 : 1;
  const columns = names.reduce((sum, name) => sum + widthOf(name) + between, 0);
  const longest = Math.max(...sections.map(({ title }) => widthOf(sectionName(title, locale))));
  const room = width - 2 - columns;
  const first = Math.min(longest, MOST_NAME, room);
  const gap = ' '.repeat(between);
  if (room < LEAST_NAME)
    return [
      heading(MIRROR.mapTitle[locale], page),
      ...sections.flatMap(({ title, anchors }) => {
        const filled = ANCHOR_KINDS.filter((kind) => anchors.some((anchor) => anchor.kind === kind));
        const shown = filled.length === 0 ? EMPTY : filled.map((kind) => ANCHOR_NAMES[kind].short[locale]).join(', ');
        return wrapped(`${sectionName(title, locale)}${COLON[locale]}${shown}`, 2, page);
      }),
      ...wrapped(capitalised(legend(locale)), 2, page).map((line) => paint(line, 'dim')),
      ...apart,
    ];
  return [
    heading(MIRROR.mapTitle[locale], page),
    `  ${' '.repeat(first)}${names.map((name) => gap + paint(name, 'dim')).join('')}`,
    ...sections.map(({ title, anchors }) => {
      const name = shorten(printable(sectionName(title, locale)), first);
      const cells = ANCHOR_KINDS.map((kind, index) => {
        const cell = widthOf(names[index] as string);
        const left = Math.floor((cell - 1) / 2);
        const sign = anchors.some((anchor) => anchor.kind === kind) ? paint(FILLED, 'green') : paint(EMPTY, 'dim');
        return `${gap}${' '.repeat(left)}${sign}${' '.repeat(cell - 1 - left)}`;
      });
      return `  ${name}${' '.repeat(first - widthOf(name))}${cells.join('')}`.trimEnd();
    }),
    ...wrapped(`${format(MIRROR.key[locale], { filled: FILLED, empty: EMPTY })} ${capitalised(legend(locale))}`, 2, page).map((line) =>
      paint(line, 'dim'),
    ),
    ...apart,
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "  12  lieu     … au-dessus du hameau des **Faysses** …" */
function anchorLines({ kind, before, words, after, range }: AnchorReport, page: Page, sign = '', style: readonly Style[] = []): string[] {
  const { locale, paint } = page;
  const names = ANCHOR_KINDS.map((one) => widthOf(ANCHOR_NAMES[one].short[locale]));
  const name = ANCHOR_NAMES[kind].short[locale].padEnd(Math.max(...names));
  const label = sign ? `${paint(sign, 'bold', ...style)} ${paint(name, ...style)}` : paint(name, 'green');
  const indent = NUMBER + GAP + widthOf(name) + (sign ? 2 : 0) + GAP;
  const text = printable(before + words + after);
  const [first = '', ...rest] = emphasised(wrap(text, page.width - indent), printable(before).length, printable(words), paint);
  return [`${place(range, page)}${label}${' '.repeat(GAP)}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
}

/** The wrapped lines of a text with its words from `start` in bold, wherever the lines break. */
function emphasised(wrappedLines: readonly string[], start: number, words: string, paint: Paint): string[] {
  const end = start + words.length;
  let at = 0;
  return wrappedLines.map((line) => {
    const [from, to] = [Math.max(0, start - at), Math.max(0, Math.min(line.length, end - at))];
    // One space was left out at the break.
    at += line.length + 1;
    return from >= to ? line : line.slice(0, from) + paint(line.slice(from, to), 'bold') + line.slice(to);
  });
}

function questionLines({ question, about, noted, range }: Portrait['questions'][number], page: Page): string[] {
  const notes = [...(about === undefined ? [] : [quoted(about, page)]), ...(noted ? [MIRROR.noted[page.locale]] : [])];
  const asked = printable(question);
  if (notes.length === 0) return numbered(range, asked, page);
  return [...numbered(range, notes.join(' · '), page, 'dim'), ...lines('', asked, page)];
}

function comparisonBlocks(comparison: Comparison, page: Page): string[][] {
  const { locale, paint } = page;
  const { sections, passages } = comparison;
  const changed = (words: string, range: Range, sign: string, note: string, style: Style): string[] => {
    const indent = NUMBER + GAP + 2;
    const [first = '', ...rest] = wrap(`${quoted(words, page)} ${paint(note, 'dim')}`, page.width - indent);
    return [`${place(range, page)}${paint(sign, 'bold', style)} ${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
  };
  const nothing = sections.length + passages.gone.length + passages.new.length === 0;
  return [
    [paint(printable(betweenLine(comparison, locale)), 'bold')],
    nothing
      ? wrapped(MIRROR.nothingChanged[locale], 0, page)
      : [
          `${paint(LOST, 'bold', 'yellow')} ${MIRROR.lost[locale]} ${paint(MIRROR.oldLines[locale], 'dim')}   ${paint(GAINED, 'bold', 'green')} ${MIRROR.gained[locale]}`,
        ],
    ...sections.map(({ title, lost, gained }) => [
      heading(printable(sectionName(title, locale)), page),
      ...lost.flatMap((anchor) => anchorLines(anchor, page, LOST, ['yellow'])),
      ...gained.flatMap((anchor) => anchorLines(anchor, page, GAINED, ['green'])),
    ]),
    passages.gone.length + passages.new.length === 0
      ? []
      : [
          heading(MIRROR.passages[locale], page),
          ...passages.gone.flatMap(({ words, range }) => changed(words, range, LOST, '', 'green')),
          ...passages.new.flatMap(({ words, range }) => changed(words, range, GAINED, '', 'yellow')),
        ],
    wrapped(MIRROR.direction[locale], 0, page).map((line) => paint(line, 'dim')),
    wrapped(MIRROR.limits[locale], 0, page).map((line) => paint(line, 'dim')),
  ];
}

const LOST = '−';
const GAINED = '+';

type Range = AnchorReport['range'];

const quoted = (text: string, { locale }: Page): string => `${QUOTES[locale][0]}${printable(text)}${QUOTES[locale][1]}`;

const place = ({ start }: Range, { paint }: Page): string => paint(String(start.line + 1).padStart(NUMBER), 'dim') + ' '.repeat(GAP);

const numbered = ({ start }: Range, text: string, page: Page, ...styles: readonly Style[]): string[] =>
  lines(String(start.line + 1), text, page, ...styles);

/** A text beside the line that it is about. */
function lines(number: string, text: string, page: Page, ...styles: readonly Style[]): string[] {
  return wrap(text, page.width - NUMBER - GAP).map(
    (line, index) => page.paint((index === 0 ? number : '').padStart(NUMBER), 'dim') + ' '.repeat(GAP) + page.paint(line, ...styles),
  );
}

/** A name, and what is said of it beside. */
function hanging(name: string, note: string, column: number, page: Page): string[] {
  const width = column + GAP;
  return wrap(note, page.width - width - GAP).map(
    (line, index) => `  ${index === 0 ? page.paint(name, 'bold') + ' '.repeat(width - widthOf(name)) : ' '.repeat(width)}${line}`,
  );
}

const wrapped = (text: string, indent: number, { width }: Page): string[] =>
  wrap(printable(text), width - indent).map((line) => ' '.repeat(indent) + line);
