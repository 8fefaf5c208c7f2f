/** The questions of one programme as a sheet for a meeting, in Markdown: a few, each with its passage and room to answer. */
import { headOf } from '../document/headOf.ts';
import { shortened, type Span } from '../document/text.ts';
import type { Analysis } from '../engine/analyse.ts';
import { COLON } from '../messages/counted.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { MEETING, MIRROR } from '../messages/mirror.ts';
import { quoted } from '../messages/quotes.ts';
import { PRETTY } from '../messages/report.ts';
import type { Finding } from '../rules/finding.ts';
import { RULES } from '../rules/index.ts';
import { sourceText } from '../rules/rule.ts';
import { markdownCode, markdownText } from '../messages/markdownText.ts';

/** Questions of a meeting, at most: more would be a form to fill in. */
const MOST = 5;
/** Units of a passage that is quoted. */
const LONGEST = 220;

interface Asked {
  readonly question: string;
  /** The words that raise it; absent where the whole document does. */
  readonly passage?: Span;
  readonly at: number;
  /** The text that the question answers to; absent of one that the authors noted. */
  readonly source?: string;
}

export function formatMeeting(path: string, analysis: Analysis, locale: Locale): string {
  const { facts } = analysis;
  const noted = facts.questions.map(({ text, span, after }): Asked => ({ question: text, passage: after, at: span.start }));
  const asked = [...noted.slice(0, MOST), ...fromSources(analysis, MOST - noted.length, locale)];
  const blocks = [
    `# ${markdownText(facts.name ?? MIRROR.untitled[locale])}`,
    markdownCode(path),
    format(MEETING[asked.length === 0 ? 'none' : 'opening'][locale], { comment: markdownCode(MEETING.comment[locale]) }),
    ...asked.flatMap((one) => questionBlocks(one, analysis, locale)),
    noted.length > MOST ? MEETING.others[locale] : '',
    ...(asked.length > 0 ? [`**${MEETING.after[locale]}**`, ROOM, `*${MIRROR.limits[locale]}*`] : []),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Lines left to be written on. */
const ROOM = '<br><br>';

/** One question of each source, the most telling of its rule, in reading order: which comes first says nothing. */
function fromSources({ document, findings }: Analysis, most: number, locale: Locale): Asked[] {
  const asked: Asked[] = [];
  const rules = new Set<string>();
  const sources = new Set<string>();
  for (const finding of findings.toSorted((a, b) => (b.telling ?? 0) - (a.telling ?? 0))) {
    if (asked.length >= most || rules.has(finding.rule) || finding.data.fix !== 'insert-question') continue;
    const source = sourcesOf(finding, locale).find((text) => !sources.has(text));
    if (source === undefined) continue;
    rules.add(finding.rule);
    sources.add(source);
    const { span, data } = finding;
    // What the whole document lacks stands on its title.
    const isWhole = span.start === headOf(document).start;
    asked.push({ question: data.question, at: span.start, source, ...(!isWhole && { passage: span }) });
  }
  return asked.sort((a, b) => a.at - b.at);
}

const sourcesOf = ({ rule }: Finding, locale: Locale): string[] =>
  RULES.find(({ meta }) => meta.id === rule)?.meta.sources.map((source) => sourceText(source)[locale]) ?? [];

function questionBlocks({ question, passage, at, source }: Asked, { document }: Analysis, locale: Locale): string[] {
  const { line } = document.source.positionAt(at);
  const words = passage ? shortened(document.source.slice(passage).replace(/\s+/g, ' ').trim(), LONGEST) : '';
  const where = passage ? format(PRETTY.atLine[locale], { line: String(line + 1) }) : MEETING.whole[locale];
  return [
    `## ${markdownText(question)}`,
    `> ${words === '' ? where : `${markdownText(quoted(words)[locale])} (${where})`}`,
    source === undefined
      ? `*${MEETING.noted[locale]}*`
      : `*${markdownText(format(MEETING.source[locale], { colon: COLON[locale], source }))}*`,
    `**${MEETING.ours[locale]}**`,
    ROOM,
  ];
}
