import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { type Table, tablesOf } from '../../server/src/text/tables.ts';
import type { Block } from '../../server/src/document/blocks.ts';

const tablesIn = (text: string): Table<Block>[] => [...tablesOf(readDocument(text).blocks, (block) => block).values()];
const wordsOf = (table: Table<Block>): string[][] =>
  Array.from({ length: table.rows }, (_, row) => table.row(row).map(({ pieces: [{ text }] }) => text.text));

const TABLE = '| Jour | Durée |\n| --- | --- |\n| 1 | 7 h |\n| 2 | 3 h |\n';

describe('tables', () => {
  it('are read by row, each on its own', () => {
    const tables = tablesIn(`Avant\n\n${TABLE}\nEntre\n\n| A |\n| --- |\n| b |\n`);
    assert.deepEqual(tables.map(wordsOf), [
      [
        ['Jour', 'Durée'],
        ['1', '7 h'],
        ['2', '3 h'],
      ],
      [['A'], ['b']],
    ]);
    assert.deepEqual(
      tables.map(({ rows, columns }) => [rows, columns]),
      [
        [3, 2],
        [2, 1],
      ],
    );
  });

  it('turn their columns into rows, and back', () => {
    const [table] = tablesIn(TABLE);
    assert.ok(table);
    assert.deepEqual(wordsOf(table.turned()), [
      ['Jour', '1', '2'],
      ['Durée', '7 h', '3 h'],
    ]);
    assert.deepEqual(wordsOf(table.turned().turned()), wordsOf(table));
  });

  it('keep the place of cells where others are left out or missing', () => {
    const { blocks } = readDocument('| A | B | C |\n| --- | --- | --- |\n| 1 | | 3 |\n| 4 |\n');
    const [table] = tablesOf(
      blocks.filter(({ text }) => text.text !== '' && text.text !== 'A'),
      (block) => block,
    ).values();
    assert.ok(table);
    assert.equal(table.cell(0, 0), undefined);
    assert.equal(table.cell(1, 2)?.pieces[0].text.text, '3');
    assert.deepEqual(wordsOf(table), [['B', 'C'], ['1', '3'], ['4']]);
  });

  it('hold all pieces of a cell, in order', () => {
    const pieces = tablesIn(TABLE)[0]?.cells.flatMap((cell) => cell.pieces.flatMap((block) => [block, block])) ?? [];
    const [table] = tablesOf(pieces, (block) => block).values();
    assert.deepEqual(
      table?.cells.map((cell) => cell.pieces.length),
      [2, 2, 2, 2, 2, 2],
    );
  });
});
