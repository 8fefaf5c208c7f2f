import type { Table } from 'mdast';
import type { Language } from '../document/language.ts';
import { format } from '../messages/format.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import type { Statement } from '../programme/facts.ts';
import { type Edition, indicatorOf } from '../referential/editions.ts';
import type { Indicator } from '../referential/indicator.ts';
import type { Edit } from './edit.ts';
import { indentAt, lineOf, pathTo, spanOfNode } from './outline.ts';
import { fillSlot, type Slot, slotAfterLine, slotBeforeLine, type Stub } from './slot.ts';
import { slotAtDocumentEnd } from './stubs/documentEnd.ts';
import type { Reading } from './stubs/labelled.ts';

/**
 * Edits that add a stub for the evidence of each indicator: as an item of the list or a row of the table in which the
 * document states its evidence, in the order of the numbers; under a heading of its own where it states none yet. A stub
 * says that its text is still to be written, so it reads as `promised`.
 * @param numbers in any order; those that the edition does not have are left out
 */
export function insertIndicators(reading: Reading, edition: Edition, numbers: readonly number[]): Edit[] {
  if (reading.document.problems.some(({ code }) => code === 'line-too-long' || code === 'too-intricate')) return [];
  const indicators = [...new Set(numbers)].toSorted((a, b) => a - b).flatMap((number) => indicatorOf(edition, number) ?? []);
  const samples = reading.facts.evidence.filter(({ form }) => form === 'item' || form === 'row');
  const [first] = samples;
  if (!first) return indicators.length > 0 ? [newSection(reading, indicators)] : [];
  const places = new Map<number, { slot: Slot; stubs: Stub[] }>();
  for (const indicator of indicators) {
    const { slot, sample } = placeFor(reading, indicator.number, first, samples);
    const place = places.get(slot.offset) ?? { slot, stubs: [] };
    place.stubs.push(sample.form === 'row' ? rowStub(reading, indicator, sample) : itemStub(reading, indicator, sample));
    places.set(slot.offset, place);
  }
  return [...places.values()].map(({ slot, stubs }) => fillSlot(slot, stubs)).toSorted((a, b) => a.span.start - b.span.start);
}

/** The text of a new register of evidence, with a stub for each indicator. */
export function newRegister(title: string, indicators: readonly Indicator[], language: Language): string {
  const lines = indicators.map((indicator) => `- ${evidenceLine(indicator, language).text}`);
  return `---\nkind: organisation\n---\n\n# ${title}\n\n${lines.join('\n')}\n`;
}

const firstNumber = ({ indicators }: Statement): number => Math.max(...indicators.map(({ number }) => number));

/** After the evidence of the nearest lower number, else before the first. */
function placeFor(
  { document: { source } }: Reading,
  number: number,
  first: Statement,
  samples: readonly Statement[],
): { slot: Slot; sample: Statement } {
  const lower = samples.filter((sample) => firstNumber(sample) <= number);
  const near = lower.reduce<Statement | undefined>(
    (best, sample) => (best && firstNumber(best) > firstNumber(sample) ? best : sample),
    undefined,
  );
  const sample = near ?? first;
  const line = lineOf(source, near ? Math.max(sample.span.start, sample.span.end - 1) : sample.span.start);
  const indent = indentAt(source, source.lineStart(line) + (/^[\s>]*/.exec(source.lineText(line))?.[0].length ?? 0));
  return { slot: near ? slotAfterLine(source, line, indent) : slotBeforeLine(source, line, indent), sample };
}

function itemStub({ document: { source, language } }: Reading, indicator: Indicator, sample: Statement): Stub {
  const line = source.lineText(lineOf(source, sample.span.start));
  const marker = /^[\s>]*((?:[-*+]|\d+[.)])[ \t]+)/.exec(line)?.[1] ?? '- ';
  const bold = /^[\s>]*(?:[-*+]|\d+[.)])[ \t]+(?:\*\*|__)/.test(line);
  const { text, placeholder } = evidenceLine(indicator, language, bold);
  return { text: marker + text, placeholder: { start: marker.length + placeholder.start, end: marker.length + placeholder.end } };
}

/** A row like the sample's: the number where it has one, the label after it, the promise in the next column. */
function rowStub({ document: { tree, language } }: Reading, indicator: Indicator, sample: Statement): Stub {
  const table = pathTo(tree, sample.span.start).find((node): node is Table => node.type === 'table');
  const columns = table?.children[0]?.children.length ?? 2;
  const row = table?.children.find((candidate) => spanOfNode(candidate).end > sample.span.start);
  const at = sample.indicators[0]?.span.start ?? sample.span.start;
  const column = Math.max(0, row?.children.findIndex((cell) => spanOfNode(cell).end > at) ?? 0);
  const promise = stubText(indicator, language).replaceAll('|', '\\|');
  const values = [String(indicator.number), indicator.label[language], promise];
  const cells = Array.from({ length: columns }, () => '');
  // With fewer columns after the number, the label gives way to the promise.
  const kept = columns - column >= 3 ? values : [values[0] ?? '', columns - column === 2 ? promise : ''];
  kept.forEach((value, index) => (cells[column + index] = value));
  const text = `| ${cells.join(' | ')} |`;
  const start = text.indexOf(promise);
  return start < 0 ? { text } : { text, placeholder: { start, end: start + promise.length } };
}

/** Where no evidence is stated yet: a section at the end; results have one of their own, since the public looks for them. */
function newSection(reading: Reading, indicators: readonly Indicator[]): Edit {
  const { document, facts } = reading;
  const { source, language } = document;
  const level = sectionLevel(reading);
  const alone = facts.kind.value === 'programme' && indicators.length === 1 && indicators[0]?.number === RESULTS;
  const title = alone ? WRITTEN_TEXTS.results[language] : WRITTEN_TEXTS.evidence[language];
  const lead = `${'#'.repeat(level)} ${title}${source.newline}${source.newline}`;
  const stubs: Stub[] = alone
    ? [{ text: upperFirst(stubText(indicators[0] as Indicator, language)) }]
    : indicators.map((indicator) => {
        const { text, placeholder } = evidenceLine(indicator, language);
        return { text: `- ${text}`, placeholder: { start: 2 + placeholder.start, end: 2 + placeholder.end } };
      });
  const slot = slotAtDocumentEnd(reading);
  return fillSlot({ ...slot, before: slot.before + lead, between: source.newline }, stubs);
}

const RESULTS = 2;

function sectionLevel({ document: { blocks } }: Reading): number {
  const levels = blocks.flatMap(({ kind, depth, quoted }) => (kind === 'heading' && !quoted ? depth : []));
  const top = Math.min(...levels, 2);
  return top === 1 && levels.filter((level) => level === 1).length <= 1 ? 2 : top;
}

/** « **Indicateur 8**, positionnement à l’entrée : à compléter : … » */
function evidenceLine(indicator: Indicator, language: Language, bold = true): Required<Stub> {
  const mark = bold ? '**' : '';
  const lead = `${mark}${format(WRITTEN_TEXTS.indicator[language], { number: String(indicator.number) })}${mark}, ${indicator.label[language]}${language === 'fr' ? ' : ' : ': '}`;
  const promise = stubText(indicator, language);
  return { text: lead + promise, placeholder: { start: lead.length, end: lead.length + promise.length } };
}

const stubText = ({ asks }: Indicator, language: Language): string => format(WRITTEN_TEXTS.stub[language], { asks: asks[language] });

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
