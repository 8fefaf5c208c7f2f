import type { Block } from '../document/blocks.ts';
import { foldText } from '../document/fold.ts';
import { type Entry, STRENGTH } from './entries.ts';
import type { LabelMatcher } from './itemLabels.ts';
import { hasWords, wordsOf } from './words.ts';

/** First header of a table that sets out the syllabus. */
const SYLLABUS_HEADER =
  /^\W*(?:semaines?|jours?|journees?|seances?|modules?|etapes?|sequences?|blocs?(?: de competences)?|weeks?|days?|sessions?)\W*$/;

/** A cell of a table, and its place in it. */
export type Cell = Block & { readonly cell: NonNullable<Block['cell']> };

/** Items in tables: labels in the first column with their values beside, or in the header row with their values below. */
export function tableEntries(blocks: readonly Block[], itemsOf: LabelMatcher): Entry[] {
  return [...tablesOf(blocks).values()].flatMap((cells) => {
    const label = (cell: Cell) => itemsOf(foldText(cell.text.text));
    const named = cells.filter((cell) => cell.cell.row === 0).map(label);
    const first = cells[0];
    if (first && SYLLABUS_HEADER.test(foldText(first.text.text))) {
      const value = cells
        .filter((cell) => cell.cell.row > 0)
        .map((cell) => wordsOf(cell.text))
        .filter(hasWords);
      return [{ items: ['content'], weak: false, label: undefined, value, announced: false, strength: STRENGTH.weak }];
    }
    const sure = named.filter(({ items, weak }) => items.length > 0 && !weak).length;
    const inFirstColumn = cells.some((cell) => cell.cell.column === 0 && label(cell).items.length > 0);
    const byColumn = sure >= 2 || (sure === 1 && !inFirstColumn);
    return cells.flatMap((cell): Entry[] => {
      const { row, column } = cell.cell;
      const { items, weak } = (byColumn ? row : column) === 0 ? label(cell) : { items: [], weak: false };
      if (items.length === 0) return [];
      const answers = cells.filter(({ cell: other }) =>
        byColumn ? other.column === column && other.row > 0 : other.row === row && other.column > 0,
      );
      const value = answers
        .flatMap((answer) => answer.text.lines())
        .map(wordsOf)
        .filter(hasWords);
      return [
        {
          items,
          weak,
          label: { span: cell.text.span, form: byColumn ? 'column' : 'row', depth: 0 },
          value,
          announced: true,
          strength: weak ? STRENGTH.weak : STRENGTH.label,
        },
      ];
    });
  });
}

/** The cells of each table, in reading order. */
export function tablesOf(blocks: readonly Block[]): Map<number, Cell[]> {
  const tables = new Map<number, Cell[]>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const cells = tables.get(block.cell.table);
    if (cells) cells.push(block as Cell);
    else tables.set(block.cell.table, [block as Cell]);
  }
  return tables;
}
