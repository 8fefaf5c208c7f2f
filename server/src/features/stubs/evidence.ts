import type { Heading, Nodes, Table } from 'mdast';
import type { Language } from '../../document/language.ts';
import type { SourceText, Span } from '../../document/text.ts';
import { format } from '../../messages/format.ts';
import { WRITTEN_TEXTS } from '../../messages/server.ts';
import type { Statement } from '../../programme/facts.ts';
import type { Indicator } from '../../referential/indicator.ts';
import { spanOfNode } from '../../document/nodeSpan.ts';
import { contains } from '../outline.ts';
import type { Slot, Stub } from '../slot.ts';
import type { Reading } from '../../singularity/reading.ts';
import { mostCommon } from './labelled.ts';
import { lists } from './lists.ts';
import { type Row, rowAt, rowText, slotAfterRow, slotBeforeRow, tableAt } from './rows.ts';
import { isSetext, sections } from './section.ts';

/** Writes stubs of evidence in the way of some statements of the document. */
export interface EvidenceWriter {
  /** The statements that can be continued so. */
  readonly samples: readonly Statement[];
  after(sample: Statement): Slot | undefined;
  before(sample: Statement): Slot | undefined;
  write(indicator: Indicator, near: Statement): Stub;
}

/** The writers that have samples, the one with most of them first. */
export function evidenceWriters(reading: Reading): EvidenceWriter[] {
  return [rowWriter(reading), itemWriter(reading), headingWriter(reading)]
    .filter(({ samples }) => samples.length > 0)
    .toSorted((a, b) => b.samples.length - a.samples.length);
}

/** "à compléter : quel outil… ?" */
export const promised = ({ asks }: Indicator, language: Language): string => format(WRITTEN_TEXTS.stub[language], { asks: asks[language] });

/** The same as a paragraph of its own. */
export function promisedParagraph(indicator: Indicator, language: Language): Stub {
  const text = upperFirst(promised(indicator, language));
  return { text, placeholder: { start: 0, end: text.length } };
}

/** « **Indicateur 8**, positionnement à l’entrée : à compléter : … » */
export function evidenceItem(indicator: Indicator, language: Language, marker = '- ', wording = usualWording(language)): Stub {
  const lead = marker + inWords(wording, indicator, language);
  const text = lead + promised(indicator, language);
  return { text, placeholder: { start: lead.length, end: text.length } };
}

const usualWording = (language: Language, bold = '**'): string =>
  `${bold}${WRITTEN_TEXTS.indicator[language]}${bold}, {label}${language === 'fr' ? ' : ' : ': '}`;

function itemWriter(reading: Reading): EvidenceWriter {
  const { source, tree, language } = reading.document;
  const { itemAt, after, before, marker } = lists(source, tree);
  const textStart = ({ span }: Statement): number => {
    const text = itemAt(span.start)?.item.children[0];
    const start = text ? spanOfNode(text).start : span.start;
    // A check box is not part of the words: nothing was ticked.
    return start + (/^\[[ xX]\][ \t]+/.exec(source.text.slice(start, start + 8))?.[0].length ?? 0);
  };
  const samples = reading.facts.evidence.filter(({ form, span }) => form === 'item' && itemAt(span.start));
  // A stub is told from its label by a colon.
  const wordingOf = (sample: Statement): string | undefined => {
    const wording = wordingIn(source, { start: textStart(sample), end: sample.words.start }, sample);
    return wording && /\}[^{}]*:[^{}]*\s$/.test(wording) ? wording : undefined;
  };
  const bold = (sample: Statement): string => /^(?:\*\*|__)?/.exec(source.text.slice(textStart(sample)))?.[0] ?? '';
  return {
    samples,
    after: ({ span }) => after(span.start),
    before: ({ span }) => before(span.start),
    write: (indicator, near) =>
      evidenceItem(
        indicator,
        language,
        // Before the first item, its own number.
        marker(near.span.start, indicator.number < firstNumber(near) ? 0 : 1),
        wordingOf(near) ??
          mostCommon(
            samples.flatMap((sample) => wordingOf(sample) ?? []),
            String,
          ) ??
          usualWording(language, bold(near)),
      ),
  };
}

function rowWriter(reading: Reading): EvidenceWriter {
  const { source, tree, language } = reading.document;
  const rowOf = ({ span }: Statement): Row => rowAt(source, tree, span.start);
  const headerOf = ({ span }: Statement): Row => rowAt(source, tree, spanOfNode(tableAt(tree, span.start) as Table).start);
  // Of a table whose columns are the entries, no row is one.
  const samples = reading.facts.evidence.filter(
    ({ form, span }) =>
      form === 'row' && tableAt(tree, span.start) && source.positionAt(span.start).line === source.positionAt(span.end).line,
  );
  return {
    samples,
    after: (sample) => slotAfterRow(source, rowOf(sample)),
    before: (sample) => slotBeforeRow(source, rowOf(sample)),
    write(indicator, near) {
      const row = rowOf(near);
      const wordings = cellSpans(row).map((cell) => wordingOfCell(cell, near));
      const promise = promised(indicator, language).replaceAll('|', '\\|');
      const texts = wordings.map((wording) => inWords(wording, indicator, language));
      const { proof, label } = columnsOf(reading, near);
      if (label !== undefined) texts[label] ||= upperFirst(indicator.label[language]);
      texts[proof] = promise;
      // As the header is set: the cells of a row are as long as its evidence.
      const text = rowText(headerOf(near), texts);
      const start = text.indexOf(promise);
      return { text, placeholder: { start, end: start + promise.length } };
    },
  };

  /** The number and the label as the row has them; what else its cells say belongs to its own evidence. */
  function wordingOfCell(cell: Span, sample: Statement): string {
    const numbered = sample.indicators.some(({ span }) => isWithin(span, cell));
    const labelled = sample.label !== undefined && isWithin(sample.label.span, cell);
    if (!numbered && !labelled) return '';
    return wordingIn(source, cell, sample) ?? (numbered ? WRITTEN_TEXTS.indicator[language] : '{label}');
  }
}

/**
 * The columns where a table has its proofs, and its labels if any. The proofs are where the words stand that carry the
 * state of its rows, most often; in a table that has none yet, after the number and its label.
 */
export function columnsOf({ document: { source, tree }, facts }: Reading, sample: Statement): { proof: number; label: number | undefined } {
  const table = tableAt(tree, sample.span.start);
  const columnOf = (span: Span): number => cellSpans(rowAt(source, tree, span.start)).findIndex((cell) => isWithin(span, cell));
  const rows = facts.evidence.filter(({ form, span }) => form === 'row' && tableAt(tree, span.start) === table);
  const numbered = columnOf(sample.indicators[0]?.span ?? sample.span);
  const label = mostCommon(
    rows.flatMap((row) => (row.label ? columnOf(row.label.span) : [])).filter((column) => column >= 0),
    String,
  );
  const proof = mostCommon(
    rows.map(({ words }) => columnOf(words)).filter((column) => column >= 0 && column !== numbered && column !== label),
    String,
  );
  const columns = table?.children[0]?.children.length ?? 2;
  const next = Math.max(numbered, label ?? (columns - numbered > 2 ? numbered + 1 : numbered)) + 1;
  return { proof: proof ?? (next < columns ? next : 0), label };
}

/** Where the cells of a row stand, without their padding; blank ones with it. */
export function cellSpans({ cells, start }: Row): Span[] {
  let from = start;
  return cells.map((cell) => {
    const words = cell.trim() || cell;
    const at = from + cell.indexOf(words);
    const span = { start: at, end: at + words.length };
    from += cell.length + 1;
    return span;
  });
}

function headingWriter(reading: Reading): EvidenceWriter {
  const { source, tree, language } = reading.document;
  const headingAt = ({ span }: Statement): Heading | undefined =>
    tree.children.find((node): node is Heading => node.type === 'heading' && contains(spanOfNode(node), span.start));
  const headed = reading.facts.evidence.filter((statement) => statement.form === 'heading' && headingAt(statement));
  const level =
    mostCommon(
      headed.map((sample) => headingAt(sample)?.depth ?? 2),
      String,
    ) ?? 2;
  const samples = headed.filter((sample) => headingAt(sample)?.depth === level);
  const { after, before } = sections(reading, level);
  const wordingOf = (sample: Statement): string | undefined => {
    const words: readonly Nodes[] = headingAt(sample)?.children ?? [];
    const [first, last] = [words[0], words.at(-1)];
    return first && last && wordingIn(source, { start: spanOfNode(first).start, end: spanOfNode(last).end }, sample);
  };
  return {
    samples,
    after: ({ span }) => after(span.start),
    before: ({ span }) => before(span.start),
    write(indicator, near) {
      const title = inWords(wordingOf(near) ?? `${WRITTEN_TEXTS.indicator[language]} – {label}`, indicator, language);
      const heading = isSetext(source, near.span.start)
        ? title + source.newline + (level === 1 ? '=' : '-').repeat(title.length)
        : `${'#'.repeat(level)} ${title}`;
      const lead = heading + source.newline + source.newline;
      const text = lead + upperFirst(promised(indicator, language));
      return { text, placeholder: { start: lead.length, end: text.length } };
    },
  };
}

export const firstNumber = ({ indicators }: Statement): number => Math.min(...indicators.map(({ number }) => number));

/** What may stand around a number and a label and be said of any other. */
const COMMON_WORDS = /^[\p{L} \t\u00a0\u202f.,:;()°*_–—-]{0,40}$/u;

/**
 * How a statement words its number and its label, as a text with places for those of another: "**Indicateur {number}**,
 * {label} : ". Undefined where anything else stands there, which is its own.
 */
function wordingIn(source: SourceText, region: Span, { indicators, label }: Statement): string | undefined {
  const [named] = indicators;
  if (!named || indicators.length > 1) return undefined;
  const capital = label && /^\p{Lu}/u.test(label.text) ? '{Label}' : '{label}';
  const places = [{ at: named.span, name: '{number}' }, ...(label ? [{ at: label.span, name: capital }] : [])]
    .filter(({ at }) => isWithin(at, region))
    .toSorted((a, b) => a.at.start - b.at.start);
  if (places.length === 0 || (isWithin(named.span, region) && source.slice(named.span) !== String(named.number))) return undefined;
  let wording = '';
  let from = region.start;
  for (const { at, name } of [...places, { at: { start: region.end, end: region.end }, name: '' }]) {
    const between = source.text.slice(from, at.start);
    if (at.start < from || !COMMON_WORDS.test(between)) return undefined;
    wording += between + name;
    from = at.end;
  }
  // Marks that the label's place has cut off from their other half.
  return (wording.match(/\*\*|__/g)?.length ?? 0) % 2 === 0 ? wording : undefined;
}

const inWords = (wording: string, { number, label }: Indicator, language: Language): string =>
  format(wording, { number: String(number), label: label[language], Label: upperFirst(label[language]) });

const isWithin = (inner: Span, { start, end }: Span): boolean => start <= inner.start && inner.end <= end;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
