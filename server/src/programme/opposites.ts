import type { Block } from '../document/blocks.ts';
import { foldText } from '../document/fold.ts';
import { ITEM_LEXICON } from '../lexicon/items.ts';
import { listsWith } from '../lexicon/labelLists.ts';
import { type Table, tablesOf } from '../text/tables.ts';
import type { Item } from '../referential/items.ts';
import type { Opposite } from './facts.ts';
import { undress } from './labels.ts';
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
  for (const table of tablesOf(blocks, (block) => block).values()) {
    const aim = columnOf(table, 'objectives');
    const check = columnOf(table, 'assessment');
    if (aim === undefined || check === undefined || aim === check) continue;
    const whole = Array.from({ length: table.rows }).flatMap((_, row) => {
      const [first, second] = [table.cell(row, aim), table.cell(row, check)];
      // A row that is short of a cell, as under a merged one, says nothing of what is opposite.
      return row > 0 && first && second ? [{ aim: first.pieces[0], check: second.pieces[0] }] : [];
    });
    if (whole.length < ROWS || !whole.some((row) => stateOf(row.aim) === 'words' && stateOf(row.check) === 'words')) continue;
    for (const row of whole) {
      objectives.push(...linesOf(row.aim, stateOf(row.check)));
      assessments.push(...linesOf(row.check, stateOf(row.aim)));
    }
  }
  return { objectives, assessments };
}

/** The only column that the item heads. */
function columnOf(table: Table<Block>, item: Item): number | undefined {
  const heads = table.row(0).filter(({ pieces: [{ text }] }) => listsWith(undress(foldText(text.text))).has(ITEM_LEXICON[item].labels));
  return heads.length === 1 ? heads[0]?.column : undefined;
}

const DASH = /^(?:[-/.]+|neant|aucune?|none|n\/?a)$/;

function stateOf({ text }: Block): Opposite {
  const folded = foldText(text.text.trim());
  if (DASH.test(folded)) return 'dash';
  // A tick is an answer too.
  return folded ? 'words' : 'blank';
}

const linesOf = (cell: Block, opposite: Opposite): Opposed[] =>
  stateOf(cell) === 'words'
    ? cell.text
        .lines()
        .map((line) => ({ ...wordsOf(line), opposite }))
        .filter(hasWords)
    : [];
