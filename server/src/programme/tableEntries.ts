import type { Block } from '../document/blocks.ts';
import { foldText } from '../document/fold.ts';
import { type Cell, tablesOf } from '../text/tables.ts';
import { type Entry, STRENGTH } from './entries.ts';
import type { LabelMatch, LabelMatcher } from './itemLabels.ts';
import { hasWords, wordsOf } from './words.ts';

/** First header of a table that sets out the syllabus. */
const SYLLABUS_HEADER =
  /^\W*(?:semaines?|jours?|journees?|seances?|modules?|etapes?|sequences?|blocs?(?: de competences)?|weeks?|days?|sessions?)\W*$/;

const NO_LABEL: LabelMatch = { items: [], weak: false };

/** Items in tables: labels in the first column with their values beside, or in the header row with their values below. */
export function tableEntries(blocks: readonly Block[], itemsOf: LabelMatcher): Entry[] {
  return [...tablesOf(blocks, (block) => block).values()].flatMap((table) => {
    const label = ({ pieces: [{ text }] }: Cell<Block>) => itemsOf(foldText(text.text));
    const [first] = table.cells;
    if (first && SYLLABUS_HEADER.test(foldText(first.pieces[0].text.text))) {
      const value = table.cells.flatMap(({ row, pieces }) => (row > 0 ? pieces.map(({ text }) => wordsOf(text)) : [])).filter(hasWords);
      return [{ items: ['content'], weak: false, label: undefined, value, announced: false, strength: STRENGTH.weak }];
    }
    const sure = table
      .row(0)
      .map(label)
      .filter(({ items, weak }) => items.length > 0 && !weak).length;
    const inFirstColumn = table.cells.some((cell) => cell.column === 0 && label(cell).items.length > 0);
    const byColumn = sure >= 2 || (sure === 1 && !inFirstColumn);
    const upright = byColumn ? table.turned() : table;
    return upright.cells.flatMap((cell): Entry[] => {
      const { items, weak, byName } = cell.column === 0 ? label(cell) : NO_LABEL;
      if (items.length === 0) return [];
      const answers = upright.row(cell.row).filter(({ column }) => column > 0);
      const value = answers
        .flatMap(({ pieces }) => pieces.flatMap(({ text }) => text.lines()))
        .map(wordsOf)
        .filter(hasWords);
      return [
        {
          items,
          weak,
          byName,
          label: { span: cell.pieces[0].text.span, form: byColumn ? 'column' : 'row', depth: 0 },
          value,
          announced: true,
          strength: weak ? STRENGTH.weak : STRENGTH.label,
        },
      ];
    });
  });
}
