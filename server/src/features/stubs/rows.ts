import type { Root, Table } from 'mdast';
import type { SourceText } from '../../document/text.ts';
import { spanOfNode } from '../../document/nodeSpan.ts';
import { contains, indentAt, lineOf, pathTo } from '../outline.ts';
import { type Slot, slotAfterLine, slotBeforeLine } from '../slot.ts';

/** A line of a table: what a new row looks like. */
export interface Row {
  readonly line: number;
  readonly isHeader: boolean;
  /** What stands before the table on each of its lines. */
  readonly indent: string;
  /** Columns of the table, at least 2. */
  readonly columns: number;
  /** The cells as written, padding included; a row may have fewer than `columns`. */
  readonly cells: readonly string[];
  /** Where the first of them starts. */
  readonly start: number;
  readonly leadingPipe: boolean;
  readonly trailingPipe: boolean;
}

export function rowAt(source: SourceText, tree: Root, at: number): Row {
  const table = tableAt(tree, at);
  const line = lineOf(source, at);
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
    isHeader: table?.children[0] !== undefined && contains(spanOfNode(table.children[0]), at),
    indent,
    columns: Math.max(2, table?.children[0]?.children.length ?? 0),
    cells: cells.slice(leadingPipe ? 1 : 0, trailingPipe ? -1 : undefined),
    start: source.lineStart(line) + indent.length + (leadingPipe ? (cells[0]?.length ?? 0) + 1 : 0),
    leadingPipe,
    trailingPipe,
  };
}

/** The Markdown table around an offset: one in HTML has no rows of its own on lines of their own. */
export const tableAt = (tree: Root, at: number): Table | undefined => pathTo(tree, at).find((node): node is Table => node.type === 'table');

/** The line of dashes stands below the header. */
export const slotAfterRow = (source: SourceText, { line, isHeader, indent }: Row): Slot =>
  slotAfterLine(source, isHeader ? line + 1 : line, indent);

export const slotBeforeRow = (source: SourceText, { line, isHeader, indent }: Row): Slot | undefined =>
  isHeader ? undefined : slotBeforeLine(source, line, indent);

/** A new row of as many cells as the table has columns, with the pipes and the padding of a row that stands there. */
export function rowText({ cells, columns, leadingPipe, trailingPipe }: Row, texts: readonly string[]): string {
  const pad = /^\s/.test(cells[0] ?? '') || !leadingPipe ? ' ' : '';
  const written = Array.from({ length: columns }, (_, column) =>
    ((column === 0 && !leadingPipe ? '' : pad) + (texts[column] ?? '') + pad).padEnd((cells[column] ?? '').length),
  );
  return ((leadingPipe ? '|' : '') + written.join('|') + (trailingPipe ? '|' : '')).trimEnd();
}
