import type { Line } from '../lines.ts';

/** A table by the first line of each of its cells. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  /** Places of its first and last line among those it was read from. */
  readonly first: number;
  readonly last: number;
  cell(row: number, column: number): Line | undefined;
  row(row: number): (Line | undefined)[];
}

/** The tables among lines, in their order; quoted ones are another's. */
export function tablesOf(lines: readonly Line[]): Table[] {
  const found = new Map<number, { cells: Line[][]; first: number; last: number }>();
  lines.forEach((line, index) => {
    const { cell, quoted } = line.block;
    if (!cell || quoted) return;
    const table = found.get(cell.table) ?? { cells: [], first: index, last: index };
    found.set(cell.table, table);
    const row = (table.cells[cell.row] ??= []);
    row[cell.column] ??= line;
    table.last = index;
  });
  return [...found.values()].map(({ cells, first, last }) => ({
    rows: cells.length,
    columns: cells.reduce((most, row) => Math.max(most, row.length), 0),
    first,
    last,
    cell: (row, column) => cells[row]?.[column],
    row: (row) => [...(cells[row] ?? [])],
  }));
}
