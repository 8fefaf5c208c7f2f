import type { Block } from '../document/blocks.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { keyWords } from '../text/keys.ts';
import { inherited } from '../text/outline.ts';
import { type Cell, tablesOf } from '../text/tables.ts';
import type { Line } from './lines.ts';
import { hasWords, type Words, wordsOf } from './words.ts';

/** A line, a cell or a front matter value: the smallest thing in which an author says something. */
export interface SheetUnit extends Words {
  /** Units under the same heading share their section; a table is one of its own, and so is the front matter. */
  readonly section: string;
  /** Heading level, 0 for any other unit. */
  readonly heading: number;
  /** Folded headings above it, the widest first. The title is not among them: its words are about the course. */
  readonly above: readonly string[];
  /** What announces it from elsewhere, folded: keys of a front matter value; of a cell, the first of its row, then of its column. */
  readonly announced: readonly string[];
  /** All that its row says, folded, each cell after the head of its column; of anything but a cell, its own words. */
  readonly row: string;
  /** Its links, those of a cell or a line being those of its whole block. */
  readonly links: Block['links'];
}

/** The section of what the front matter says. */
export const FRONT_MATTER = 'front matter';

/** Every unit of a sheet in reading order, front matter first. */
export const readUnits = (document: MarkdownDocument, lines: readonly Line[]): SheetUnit[] => [
  ...propertyUnits(document),
  ...lineUnits(lines),
];

function propertyUnits({ frontMatter }: MarkdownDocument): SheetUnit[] {
  return (frontMatter?.properties ?? []).flatMap(({ path, text }) => {
    const announced = path.filter((part) => typeof part === 'string').map(keyWords);
    return text
      .lines()
      .map(wordsOf)
      .filter(hasWords)
      .map((words): SheetUnit => {
        const url = words.text.text;
        const links = /^(?:https?:|\.{0,2}\/)\S+$/.test(url) ? [{ url, span: words.text.span }] : [];
        return { ...words, section: FRONT_MATTER, heading: 0, above: [], announced, row: words.folded.text, links };
      });
  });
}

function lineUnits(lines: readonly Line[]): SheetUnit[] {
  const contextOf = readTables(lines);
  const title = lines.find(({ heading }) => heading === 1)?.block;
  const headings = inherited<readonly string[]>([], (heading, above) =>
    heading === title ? above : [...above, wordsOf(heading.text).folded.text],
  );
  let section = 0;
  return lines.map(({ text, folded, block, heading }): SheetUnit => {
    if (heading) section++;
    const cell = contextOf(block);
    return {
      text,
      folded,
      section: cell ? `${section}, table ${block.cell?.table}` : `${section}`,
      heading,
      above: headings(heading ? block.under : block),
      announced: cell?.announced ?? [],
      row: cell?.row ?? folded.text,
      links: block.links,
    };
  });
}

interface CellContext {
  readonly announced: readonly string[];
  readonly row: string;
}

/** What the first row and the first column of its table say of a cell. */
function readTables(lines: readonly Line[]): (block: Block) => CellContext | undefined {
  const tables = tablesOf(lines, ({ block }) => block);
  const words = ({ pieces }: Cell<Line>): string => pieces.map(({ folded }) => folded.text).join(' ');
  const rows = new Map<string, string>();
  return ({ cell: place }) => {
    const table = place && tables.get(place.table);
    if (!table) return undefined;
    const { row, column } = place;
    const above = (at: number): Cell<Line> | undefined => (row > 0 ? table.cell(0, at) : undefined);
    const headed = (cell: Cell<Line>): string => {
      const head = above(cell.column);
      return `${head ? words(head) : ''}: ${words(cell)}`;
    };
    const key = `${place.table} ${row}`;
    const said = rows.get(key) ?? table.row(row).map(headed).join(' ; ');
    rows.set(key, said);
    const announcing = [column > 0 ? table.cell(row, 0) : undefined, above(column)];
    return { announced: announcing.filter((cell) => cell !== undefined).map(words), row: said };
  };
}
