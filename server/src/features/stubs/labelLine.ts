import type { Paragraph, RootContent } from 'mdast';
import { blockAt, contains, indentAt, lastWritable, lineOf, type Placed, spanOfNode } from '../outline.ts';
import { type Slot, slotAfterBlock, slotBeforeBlock } from '../slot.ts';
import { commonDress, dressOf, HARD_BREAK, labelledStub } from './dress.ts';
import { type Labelled, labelledItems, placeAmong, type Reading, type StubWriter } from './labelled.ts';
import { slotAtDocumentEnd } from './section.ts';

/** A line that starts like a label: "**Durée", "⏱ **Durée", "Durée :". */
const LABEL_LINE = /^[^\p{L}\p{N}*_]*(?:(?:\*\*|__)[^\s*_]|[\p{L}\p{N}][^:.!?|]{1,60}:(?!\/\/))/u;

/** Stubs as "**Label :** …" or "Label : …": a paragraph each, or a line each where the document keeps several labels in one paragraph. */
export function labelLineWriter(reading: Reading, bold: boolean, samples: readonly Labelled[]): StubWriter {
  const { document, facts } = reading;
  const { source, language, tree } = document;
  const labels = labelledItems(facts, source);
  const dress = commonDress(source, language, samples, bold, (sample) => indentAt(source, nodeAt(blockOf(sample), sample).start));
  return {
    place: (item) => (samples.length === 0 ? { slot: slotAtDocumentEnd(reading) } : placeAmong(samples, item, { after, before })),
    write: (item) => labelledStub(item, language, dress),
  };

  function blockOf(sample: Labelled): Placed | undefined {
    return blockAt(tree, sample.span.start);
  }

  function after(sample: Labelled): Slot | undefined {
    const placed = blockOf(sample);
    if (!placed) return undefined;
    const end = lastOfItem(sample, placed);
    const lines = labelLines(placed);
    if (!lines || end > placed.index) return slotAfterBlock(source, placed.siblings[end] as RootContent);
    const line = lineOf(source, sample.span.start);
    const next = lines.labels.find((candidate) => candidate > line);
    const last = next === undefined ? lines.last : next - 1;
    // Before the line's own break, which the new line inherits; the line gets another one.
    const text = source.text.slice(source.lineStart(last), source.lineEnd(last));
    const offset = source.lineStart(last) + text.replace(HARD_BREAK, '').length;
    const between = lines.hardBreak + source.newline + lines.indent;
    return { offset, before: between, between, after: '' };
  }

  function before(sample: Labelled): Slot | undefined {
    const placed = blockOf(sample);
    const node = placed?.siblings[placed.index];
    if (!placed || !node) return undefined;
    const lines = labelLines(placed);
    if (!lines) return slotBeforeBlock(source, node);
    const line = lineOf(source, sample.span.start);
    const slot = slotBeforeBlock(source, node);
    if (line === lineOf(source, spanOfNode(node).start)) return slot && { ...slot, before: lines.indent, between: lines.hardBreak + source.newline + lines.indent, after: lines.hardBreak + source.newline };
    return { offset: source.lineStart(line), before: lines.indent, between: lines.hardBreak + source.newline + lines.indent, after: lines.hardBreak + source.newline };
  }

  /** The lines that start like a label, of a paragraph that has several. */
  function labelLines({ siblings, index }: Placed): { labels: readonly number[]; last: number; indent: string; hardBreak: string } | undefined {
    const node = siblings[index];
    if (node?.type !== 'paragraph') return undefined;
    const { first, last } = linesOf(node);
    const indent = indentAt(source, spanOfNode(node).start);
    const starts: number[] = [];
    let hardBreak = '';
    for (let line = first; line <= last; line++) {
      const text = source.text.slice(source.lineStart(line), source.lineEnd(line));
      if (LABEL_LINE.test(text)) starts.push(line);
      if (line < last) hardBreak ||= HARD_BREAK.exec(text)?.[0] ?? '';
    }
    return starts.length > 1 ? { labels: starts, last, indent, hardBreak } : undefined;
  }

  function linesOf(node: Paragraph): { first: number; last: number } {
    const { start, end } = spanOfNode(node);
    return { first: lineOf(source, start), last: lineOf(source, end - 1) };
  }

  /** Index of the last block of the item: its own, the list or table that follows it, and all up to the next label where the label stands alone. */
  function lastOfItem(sample: Labelled, { siblings, index }: Placed): number {
    const own = spanOfNode(siblings[index] as RootContent);
    const others = labels.filter(({ span }) => span.start > sample.span.end);
    // Another label of the same paragraph comes between this one and what follows the paragraph.
    if (others.some(({ span }) => contains(own, span.start))) return index;
    const alone = dressOf(source, sample, '')?.below === true && sample.span.end <= own.end && lineOf(source, sample.span.start) === lineOf(source, own.end - 1);
    let end = index;
    for (const [offset, node] of siblings.slice(index + 1).entries()) {
      if (/^(?:heading|thematicBreak)$/.test(node.type) || others.some(({ span }) => contains(spanOfNode(node), span.start))) break;
      if (!alone && !/^(?:list|table|code)$/.test(node.type)) break;
      end = index + 1 + offset;
    }
    return lastWritable(document, siblings, index, end);
  }
}

function nodeAt(placed: Placed | undefined, sample: Labelled): { start: number } {
  const node = placed?.siblings[placed.index];
  return node ? spanOfNode(node) : sample.span;
}
