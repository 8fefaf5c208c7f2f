import type { Span } from '../document/text.ts';
import type { Statement } from '../programme/facts.ts';
import type { Finding } from '../rules/finding.ts';
import { lineOf } from './outline.ts';
import { cellSpans, columnsOf } from './stubs/evidence.ts';
import type { Reading } from '../singularity/reading.ts';
import { rowAt, tableAt } from './stubs/rows.ts';

/** Where something that can be shown goes, and what has to stand around it. */
export interface EvidencePlace {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/**
 * Where a link to evidence goes for a finding on a statement: in place of the words that show nothing, or after those that
 * name the indicator where nothing follows. Undefined in front matter, where no Markdown is read, and in tables that are
 * not written in Markdown.
 */
export function placeOfLink(reading: Reading, { span }: Finding): EvidencePlace | undefined {
  const { source, language } = reading.document;
  const statement = reading.facts.evidence.find(({ words }) => words.start === span.start && words.end === span.end);
  if (!statement || statement.form === 'property') return undefined;
  if (!isEmpty(statement)) return { span, before: '', after: '' };
  if (statement.form === 'row') return emptyCell(reading, statement);
  if (statement.form === 'heading') {
    const end = source.lineEnd(lineOf(source, span.start));
    return { span: { start: end, end }, before: source.newline + source.newline, after: '' };
  }
  const end = afterMarks(source.text, span.end);
  const colon = source.text
    .slice(span.start, end)
    .replace(/(?<![*_])[*_]+$/, '')
    .endsWith(':')
    ? ' '
    : language === 'fr'
      ? ' : '
      : ': ';
  return { span: { start: end, end }, before: colon, after: '' };
}

/** Where a date goes: after the words, and the marks of emphasis that close behind them. */
export function placeOfDate({ document }: Reading, { span }: Finding): Span {
  const end = afterMarks(document.source.text, span.end);
  return { start: end, end };
}

/** Whether a statement stands on the words that name its indicator, for want of any other. */
const isEmpty = ({ indicators, words }: Statement): boolean =>
  indicators.some(({ span }) => words.start <= span.start && span.end <= words.end);

function emptyCell(reading: Reading, statement: Statement): EvidencePlace | undefined {
  const { source, tree } = reading.document;
  const at = statement.span.start;
  const cell = tableAt(tree, at) && cellSpans(rowAt(source, tree, at))[columnsOf(reading, statement).proof];
  return cell && source.slice(cell).trim() === '' ? { span: cell, before: ' ', after: ' ' } : undefined;
}

const afterMarks = (text: string, at: number): number => at + (/^[*_`]+/.exec(text.slice(at, at + 8))?.[0].length ?? 0);
