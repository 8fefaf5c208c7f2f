import type { Table } from 'mdast';
import type { Item } from '../../referential/items.ts';
import { contains, indentAt, lineOf, pathTo, spanOfNode } from '../outline.ts';
import { slotAfterLine, slotBeforeLine, type Stub } from '../slot.ts';
import { dressedLabel, isUpperCase, promise } from './dress.ts';
import { boldSign, type Labelled, placeAmong, type Reading, type StubWriter } from './labelled.ts';

/** A row that holds a sample: what a new row looks like. */
interface Row {
  readonly line: number;
  readonly isHeader: boolean;
  /** What stands before the table on each of its lines. */
  readonly indent: string;
  /** Columns of the table, at least 2. */
  readonly columns: number;
  /** The cells as written, padding included; a row may have fewer than `columns`. */
  readonly cells: readonly string[];
  readonly leadingPipe: boolean;
  readonly trailingPipe: boolean;
}

/** Stubs as rows "label | value" of the table that holds the samples, with as many cells as the table has columns. */
export function tableRowWriter(reading: Reading, samples: readonly Labelled[]): StubWriter {
  const { source, language, tree } = reading.document;
  return {
    place: (item) =>
      placeAmong(samples, item, {
        after: (sample) => {
          const { line, isHeader, indent } = rowOf(sample);
          // The line of dashes stands below the header.
          return slotAfterLine(source, isHeader ? line + 1 : line, indent);
        },
        before: (sample) => {
          const { line, isHeader, indent } = rowOf(sample);
          return isHeader ? undefined : slotBeforeLine(source, line, indent);
        },
      }),
    write: (item, near) => stubRow(item, near ?? (samples[0] as Labelled)),
  };

  function rowOf(sample: Labelled): Row {
    const table = pathTo(tree, sample.span.start).find((node): node is Table => node.type === 'table');
    const line = lineOf(source, sample.span.start);
    const indent = indentAt(source, table ? spanOfNode(table).start : source.lineStart(line));
    // A pipe after a backslash is text.
    const cells = source
      .lineText(line)
      .slice(indent.length)
      .trimEnd()
      .split(/(?<!\\)\|/);
    const leadingPipe = cells[0]?.trim() === '';
    const trailingPipe = cells.length > 1 && cells.at(-1) === '';
    return {
      line,
      isHeader: table?.children[0] !== undefined && contains(spanOfNode(table.children[0]), sample.span.start),
      indent,
      columns: Math.max(2, table?.children[0]?.children.length ?? 0),
      cells: cells.slice(leadingPipe ? 1 : 0, trailingPipe ? -1 : undefined),
      leadingPipe,
      trailingPipe,
    };
  }

  function stubRow(item: Item, sample: Labelled): Stub {
    const { cells, columns, leadingPipe, trailingPipe } = rowOf(sample);
    const words = source.slice(sample.span);
    const labelCell = cells[0] ?? '';
    const at = labelCell.indexOf(words);
    const open = boldSign(source, sample.span.start);
    const close = at < 0 ? '' : labelCell.slice(at + words.length).trimEnd();
    const gap = /^([ \u00a0\u202f]):/.exec(close)?.[1] ?? ' ';
    // Anything more than signs in the label's cell is not part of its dress.
    const signs = /^[\s:*_]*$/.test(close) && close.includes(open) ? { open, close } : { open: '', close: '' };
    const label = dressedLabel(item, language, { ...signs, upperCase: isUpperCase(words) }) + signs.close;
    const value = promise(item, language, gap, false).replaceAll('|', '\\|');
    const pad = /^\s/.test(labelCell) || !leadingPipe ? ' ' : '';
    const written = [label, value, ...Array.from({ length: columns - 2 }, () => '')].map((text, column) =>
      ((column === 0 && !leadingPipe ? '' : pad) + text + pad).padEnd((cells[column] ?? '').length),
    );
    const row = (leadingPipe ? '|' : '') + written.join('|') + (trailingPipe ? '|' : '');
    const start = row.indexOf(value);
    return { text: row.trimEnd(), placeholder: { start, end: start + value.length } };
  }
}
