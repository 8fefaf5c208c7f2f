import type { Block } from '../document/blocks.ts';
import { foldText } from '../document/fold.ts';
import { ITEM_LEXICON } from '../lexicon/items.ts';
import { scanned } from '../lexicon/scanned.ts';
import type { Item } from '../referential/items.ts';
import type { Opposite } from './facts.ts';
import { undress } from './labels.ts';
import { type Cell, tablesOf } from './tableEntries.ts';
import { hasWords, type Words, wordsOf } from './words.ts';

/** A line of a cell in a column of objectives or of assessments, and what stands in the other column of its row. */
export interface Opposed extends Words {
  readonly opposite: Opposite;
}

/** The tables that set objectives beside their assessment, by column. */
export interface Opposites {
  readonly objectives: readonly Opposed[];
  readonly assessments: readonly Opposed[];
}

/** Rows from which a table sets objectives beside assessments; with fewer it is a sheet laid out in columns. */
const ROWS = 2;

export function readOpposites(blocks: readonly Block[]): Opposites {
  const objectives: Opposed[] = [];
  const assessments: Opposed[] = [];
  for (const cells of tablesOf(blocks).values()) {
    const aim = columnOf(cells, 'objectives');
    const check = columnOf(cells, 'assessment');
    if (aim === undefined || check === undefined || aim === check) continue;
    const rows = new Map<number, { aim?: Cell; check?: Cell }>();
    for (const cell of cells) {
      if (cell.cell.row === 0 || (cell.cell.column !== aim && cell.cell.column !== check)) continue;
      const row = rows.get(cell.cell.row) ?? {};
      row[cell.cell.column === aim ? 'aim' : 'check'] = cell;
      rows.set(cell.cell.row, row);
    }
    // A row that is short of a cell, as under a merged one, says nothing of what is opposite.
    const whole = [...rows.values()].flatMap((row) => (row.aim && row.check ? [{ aim: row.aim, check: row.check }] : []));
    if (whole.length < ROWS || !whole.some((row) => stateOf(row.aim) === 'words' && stateOf(row.check) === 'words')) continue;
    for (const row of whole) {
      objectives.push(...linesOf(row.aim, stateOf(row.check)));
      assessments.push(...linesOf(row.check, stateOf(row.aim)));
    }
  }
  return { objectives, assessments };
}

/** The only column that the item heads. */
function columnOf(cells: readonly Cell[], item: Item): number | undefined {
  const heads = cells.filter(({ cell, text }) => cell.row === 0 && ITEM_LEXICON[item].labels.test(scanned(undress(foldText(text.text)))));
  return heads.length === 1 ? heads[0]?.cell.column : undefined;
}

const DASH = /^(?:[-/.]+|neant|aucune?|none|n\/?a)$/;

function stateOf({ text }: Cell): Opposite {
  const folded = foldText(text.text.trim());
  if (DASH.test(folded)) return 'dash';
  // A tick is an answer too.
  return folded ? 'words' : 'blank';
}

const linesOf = (cell: Cell, opposite: Opposite): Opposed[] =>
  stateOf(cell) === 'words'
    ? cell.text
        .lines()
        .map((line) => ({ ...wordsOf(line), opposite }))
        .filter(hasWords)
    : [];
