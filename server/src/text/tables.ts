import type { Block } from '../document/blocks.ts';

/** A cell of a table: its place, and what stands in it, in reading order. */
export interface Cell<Piece> {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly [Piece, ...Piece[]];
}

/** A table as its reader sees it. Pieces are blocks, lines or whatever a reader makes of these; what it left out is no cell. */
export class Table<Piece> {
  readonly #rows: Cell<Piece>[][] = [];

  /** @param cells all cells in reading order */
  constructor(readonly cells: readonly Cell<Piece>[]) {
    for (const cell of cells) (this.#rows[cell.row] ??= [])[cell.column] ??= cell;
  }

  /** How many rows there are, short ones included. */
  get rows(): number {
    return this.#rows.length;
  }

  /** Cells of the widest row. */
  get columns(): number {
    return this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  cell(row: number, column: number): Cell<Piece> | undefined {
    return this.#rows[row]?.[column];
  }

  /** The cells of a row, from the first column on. */
  row(row: number): Cell<Piece>[] {
    return this.#rows[row]?.filter(() => true) ?? [];
  }

  /** The same table with its columns for rows: for a reader of tables whose headers stand on top or in the first column. */
  turned(): Table<Piece> {
    const cells = this.cells.map(({ row, column, pieces }) => ({ row: column, column: row, pieces }));
    return new Table(cells.sort((a, b) => a.row - b.row || a.column - b.column));
  }
}

/** The tables that pieces of a document stand in, by their number; pieces that stand in none are left out. */
export function tablesOf<Piece>(pieces: readonly Piece[], blockOf: (piece: Piece) => Block): ReadonlyMap<number, Table<Piece>> {
  const cells = new Map<number, Map<string, Cell<Piece> & { readonly pieces: [Piece, ...Piece[]] }>>();
  for (const piece of pieces) {
    const { cell } = blockOf(piece);
    if (!cell) continue;
    const { table, row, column } = cell;
    const place = `${row} ${column}`;
    const known = cells.get(table) ?? new Map();
    cells.set(table, known);
    const found = known.get(place);
    if (found) found.pieces.push(piece);
    else known.set(place, { row, column, pieces: [piece] });
  }
  return new Map(Array.from(cells, ([number, places]) => [number, new Table([...places.values()])]));
}
