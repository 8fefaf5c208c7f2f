import type { RootContent } from 'mdast';
import { spanOfNode } from '../../document/nodeSpan.ts';
import { blockAt, contains, indentAt, lastWritable, lineOf, type Placed } from '../outline.ts';
import { type Slot, slotAfterBlock, slotBeforeBlock, slotBeforeLine } from '../slot.ts';
import { slotAtDocumentEnd } from './documentEnd.ts';
import { commonDress, dressOf, HARD_BREAK, labelledStub } from './dress.ts';
import type { Reading } from '../../singularity/reading.ts';
import { type Labelled, labelledItems, placeAmong, type StubWriter } from './labelled.ts';

/** A line that starts like a label: "**Durée", "⏱ **Durée", "Durée :". */
const LABEL_LINE = /^[^\p{L}\p{N}*_]*(?:(?:\*\*|__)[^\s*_]|[\p{L}\p{N}][^:.!?|]{1,60}:(?!\/\/))/u;

/** The lines that start like a label, in a paragraph that has several. */
interface LabelLines {
  readonly starts: readonly number[];
  readonly last: number;
  readonly indent: string;
  /** What ends each line but the last, before the line break itself: two spaces, a backslash, `<br>`, nothing. */
  readonly hardBreak: string;
}

/** Stubs as "**Label :** …" or "Label : …": a paragraph each, or a line each where the document keeps several labels in one paragraph. */
export function labelLineWriter(reading: Reading, bold: boolean, samples: readonly Labelled[]): StubWriter {
  const { document, facts } = reading;
  const { source, language, tree } = document;
  const labels = labelledItems(facts, source);
  const indentOf = (sample: Labelled): string => {
    const placed = blockAt(tree, sample.span.start);
    return placed ? indentAt(source, spanOfNode(blockOf(placed)).start) : '';
  };
  const dress = commonDress(source, language, samples, bold, indentOf);
  return {
    place: (item) => (samples.length === 0 ? { slot: slotAtDocumentEnd(reading) } : placeAmong(samples, item, { after, before })),
    write: (item) => labelledStub(item, language, dress),
  };

  function after(sample: Labelled): Slot | undefined {
    const placed = blockAt(tree, sample.span.start);
    if (!placed) return undefined;
    const end = lastOfItem(sample, placed);
    const lines = labelLines(blockOf(placed));
    if (!lines || end > placed.index) return slotAfterBlock(source, placed.siblings[end] as RootContent);
    const next = lines.starts.find((candidate) => candidate > lineOf(source, sample.span.start));
    const last = next === undefined ? lines.last : next - 1;
    // Before the line's own break, which the new line inherits; the line gets another one.
    const text = source.lineText(last);
    const between = lines.hardBreak + source.newline + lines.indent;
    return { offset: source.lineStart(last) + text.replace(HARD_BREAK, '').length, before: between, between, after: '' };
  }

  function before(sample: Labelled): Slot | undefined {
    const placed = blockAt(tree, sample.span.start);
    const block = placed && blockOf(placed);
    const slot = block && slotBeforeBlock(source, block);
    const lines = block && labelLines(block);
    const line = lineOf(source, sample.span.start);
    // Without a slot the paragraph starts behind a list marker, on the same line.
    if (!lines || (!slot && line === lineOf(source, spanOfNode(block).start))) return slot;
    return slotBeforeLine(source, line, lines.indent, lines.hardBreak + source.newline);
  }

  function labelLines(block: RootContent): LabelLines | undefined {
    if (block.type !== 'paragraph') return undefined;
    const { start, end } = spanOfNode(block);
    const last = lineOf(source, end - 1);
    const starts: number[] = [];
    let hardBreak = '';
    for (let line = lineOf(source, start); line <= last; line++) {
      const text = source.lineText(line);
      if (LABEL_LINE.test(text)) starts.push(line);
      if (line < last) hardBreak ||= HARD_BREAK.exec(text)?.[0] ?? '';
    }
    return starts.length > 1 ? { starts, last, indent: indentAt(source, start), hardBreak } : undefined;
  }

  /** Index of the last block of the item: its own, the list or table that follows it, and all up to the next label where the label stands alone. */
  function lastOfItem(sample: Labelled, { siblings, index }: Placed): number {
    const own = spanOfNode(siblings[index] as RootContent);
    const others = labels.filter(({ span }) => span.start > sample.span.end);
    // Another label of the same paragraph comes between this one and what follows the paragraph.
    if (others.some(({ span }) => contains(own, span.start))) return index;
    const alone = dressOf(source, sample, '')?.below === true && lineOf(source, sample.span.start) === lineOf(source, own.end - 1);
    let end = index;
    for (let next = index + 1; next < siblings.length; next++) {
      const node = siblings[next] as RootContent;
      if (/^(?:heading|thematicBreak)$/.test(node.type) || others.some(({ span }) => contains(spanOfNode(node), span.start))) break;
      // A comment neither belongs to the item nor parts it from its list.
      if (node.type === 'html' && node.value.startsWith('<!--')) continue;
      if (!alone && !/^(?:list|table|code)$/.test(node.type)) break;
      end = next;
    }
    return lastWritable(document, siblings, index, end);
  }
}

const blockOf = ({ siblings, index }: Placed): RootContent => siblings[index] as RootContent;
