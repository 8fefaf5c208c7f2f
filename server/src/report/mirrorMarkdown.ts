/** The mirror of a programme as a Markdown page: what the editor shows, and what a team can keep. */
import { COLON } from '../messages/counted.ts';
import { PRETTY } from '../messages/report.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { ANCHOR_NAMES, MIRROR } from '../messages/mirror.ts';
import { QUOTES } from '../messages/quotes.ts';
import { ANCHOR_KINDS } from '../singularity/anchors/anchor.ts';
import { markdownCode, markdownText } from '../messages/markdownText.ts';
import type { AnchorReport, Comparison, MirrorReport, Portrait } from './mirrorSchema.ts';
import { betweenLine, FILLED, legend, sectionName, shareLines, sourceOf, stands, titleOf } from './mirrorText.ts';

export function formatMirrorMarkdown(report: MirrorReport, locale: Locale): string {
  const blocks = [
    `# ${markdownText(titleOf(report, locale))}`,
    markdownCode(report.path),
    ...(report.view === 'portrait' ? portraitBlocks(report, locale) : comparisonBlocks(report, locale)),
    `*${MIRROR.limits[locale]}*`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function portraitBlocks(portrait: Portrait, locale: Locale): string[] {
  const { sections, requiredSections, interchangeable, questions } = portrait;
  const anchored = sections.filter(({ anchors }) => anchors.length > 0);
  const standing = stands(portrait, locale);
  return [
    `## ${MIRROR.mapTitle[locale]}`,
    ...(sections.length === 0 ? [MIRROR.noSection[locale]] : [map(sections, locale), capitalised(legend(locale))]),
    requiredSections.length > 0 ? format(MIRROR.apart[locale], { sections: requiredSections.map(markdownText).join(', ') }) : '',
    ...(anchored.length > 0 ? [`## ${MIRROR.wordsTitle[locale]}`] : []),
    ...anchored.flatMap(({ title, anchors }) => [
      `### ${markdownText(sectionName(title, locale))}`,
      anchors.map((anchor) => `- ${anchorText(anchor, locale)}`).join('\n'),
    ]),
    `## ${MIRROR.sharesTitle[locale]}`,
    shareLines(portrait, locale)
      .map(({ name, note }) => `- **${capitalised(name)}**${COLON[locale]}${note}`)
      .join('\n'),
    ...(interchangeable.passages.length > 0
      ? [
          `## ${MIRROR.passagesTitle[locale]}`,
          interchangeable.passages.map(({ words, range }) => `- ${quoted(words, locale)} (${atLine(range, locale)})`).join('\n'),
        ]
      : []),
    ...(portrait.answers.length > 0 ? [`## ${MIRROR.answersTitle[locale]}`] : []),
    ...portrait.answers.flatMap(({ rule, passages }) => [
      `*${markdownText(sourceOf(rule, locale))}*`,
      passages.map(({ words, range }) => `- ${quoted(words, locale)} (${atLine(range, locale)})`).join('\n'),
    ]),
    ...(portrait.answers.length > 0 ? [MIRROR.readingHint[locale]] : []),
    `## ${MIRROR.questionsTitle[locale]}`,
    questions.length === 0 ? MIRROR.noQuestion[locale] : questions.map((question) => `- ${questionText(question, locale)}`).join('\n'),
    ...(standing.length > 0
      ? [
          `## ${MIRROR.standsTitle[locale]}`,
          standing
            .map(({ line, head, text }) => {
              const where = line === undefined ? '' : ` (${format(PRETTY.atLine[locale], { line: String(line) })})`;
              return `- ${markdownText(head)}${where}${text ? `  \n  ${markdownText(text)}` : ''}`;
            })
            .join('\n'),
        ]
      : []),
  ];
}

function map(sections: Portrait['sections'], locale: Locale): string {
  return [
    row([MIRROR.section[locale], ...ANCHOR_KINDS.map((kind) => ANCHOR_NAMES[kind].short[locale])]),
    row(['---', ...ANCHOR_KINDS.map(() => ':-:')]),
    ...sections.map(({ title, anchors }) =>
      row([
        markdownText(sectionName(title, locale)),
        ...ANCHOR_KINDS.map((kind) => (anchors.some((anchor) => anchor.kind === kind) ? FILLED : '')),
      ]),
    ),
  ].join('\n');
}

function comparisonBlocks(comparison: Comparison, locale: Locale): string[] {
  const { sections, passages } = comparison;
  const nothing = sections.length + passages.gone.length + passages.new.length === 0;
  return [
    `**${markdownText(betweenLine(comparison, locale))}**`,
    ...(nothing ? [MIRROR.nothingChanged[locale]] : []),
    ...sections.flatMap(({ title, lost, gained }) => [
      `## ${markdownText(sectionName(title, locale))}`,
      [
        ...lost.map((anchor) => `- ${MIRROR.lost[locale]}, ${anchorText(anchor, locale)}`),
        ...gained.map((anchor) => `- ${MIRROR.gained[locale]}, ${anchorText(anchor, locale)}`),
      ].join('\n'),
    ]),
    ...(passages.gone.length + passages.new.length > 0
      ? [
          `## ${MIRROR.passages[locale]}`,
          [
            ...passages.gone.map(
              ({ words, range }) => `- ${MIRROR.gone[locale]}, ${atLine(range, locale)}${COLON[locale]}${quoted(words, locale)}`,
            ),
            ...passages.new.map(
              ({ words, range }) => `- ${MIRROR.new[locale]}, ${atLine(range, locale)}${COLON[locale]}${quoted(words, locale)}`,
            ),
          ].join('\n'),
        ]
      : []),
    MIRROR.direction[locale],
  ];
}

/** « scène, ligne 5 : … le mur est celui **d’un verger** d’abricotiers » */
function anchorText({ kind, before, words, after, range }: AnchorReport, locale: Locale): string {
  const [open, close] = QUOTES[locale];
  const text = `${open}${inner(before)}**${inner(words)}**${inner(after)}${close}`;
  return `${ANCHOR_NAMES[kind].short[locale]}, ${atLine(range, locale)}${COLON[locale]}${text}`;
}

function questionText({ question, about, noted, range }: Portrait['questions'][number], locale: Locale): string {
  const notes = [atLine(range, locale), ...(about === undefined ? [] : [quoted(about, locale)]), ...(noted ? [MIRROR.noted[locale]] : [])];
  return `${notes.join(', ')}  \n  ${markdownText(question)}`;
}

const quoted = (text: string, locale: Locale): string => `${QUOTES[locale][0]}${inner(text)}${QUOTES[locale][1]}`;

/** Words within a line: their own spaces are kept. */
const inner = (text: string): string => {
  const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${lead && ' '}${words && markdownText(words)}${trail && ' '}`;
};

const atLine = ({ start }: AnchorReport['range'], locale: Locale): string =>
  format(PRETTY.atLine[locale], { line: String(start.line + 1) });

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
