import type { Block } from '../../document/blocks.ts';
import type { Statement } from '../facts.ts';
import { hasWords, spanOf, type Words, wordsOf } from '../words.ts';
import { datesIn } from './dates.ts';
import { type LinksWithin, makeStatement } from './make.ts';
import { mentionsIn, type NamedNumber, numbersAt } from './numbers.ts';

type Cell = Words & { readonly block: Block };
/** A table as its reader sees it, row by row; an empty place where a row is short. */
type Grid = readonly (readonly (Cell | undefined)[])[];

const NUMBER_HEADER =
  /^[^a-z0-9]*(?:(?:n[o°º]s?|numeros?)(?: (?:de l'|d'|des )?indicateurs?)?|indicateurs?|indicators?|ind(?:ic)?\.?|i|(?:indicat(?:eur|or)s? )?(?:rnq|qualiopi)|indicat(?:eur|or)s? (?:rnq|qualiopi|concernee?s?|n[o°º]))[^a-z0-9]*$/;
/** Headers by which a table of evidence is known: one with figures has "Objectif" and "Valeur". */
const PROOF_HEADER =
  /\b(?:preuves?|justificatifs?|documents?|elements?|pieces?|liens?|fichiers?|supports?|ou|evidence|proofs?|files?|links?|where|sources?)\b/;
const LABEL_HEADER =
  /\b(?:libelles?|intitules?|themes?|objets?|exigences?|attendus?|sujets?|label|topic|subject|title|requirement|indicat(?:eur|or))\b/;
const DATE_HEADER = /\b(?:dates?|maj|mise a jour|mis a jour|updated?|versions?|revu|revision|reviewed|depuis)\b/;
const ID_HEADER = /^[^a-z0-9]*(?:id|identifiant|ref|refs|reference|references|code|cote|identifier|n[o°º] de preuve)[^a-z0-9]*$/;
/** Columns that tell of the work, not of the proof. */
const WORK_HEADER =
  /\b(?:responsables?|pilotes?|qui|owner|who|criteres?|criterion|statut|status|etat|echeance|due|priorite|priority|commentaires?|comments?)\b/;

/** One statement for each row (or column, where the headers stand in the first column) of the tables that list evidence by indicator. */
export function tableStatements(blocks: readonly Block[], taught: ReadonlySet<Block>, links: LinksWithin): Statement[] {
  return gridsOf(blocks, taught).flatMap((grid) => {
    const upright = readGrid(grid, links);
    return upright.length > 0 ? upright : readGrid(turned(grid), links);
  });
}

function gridsOf(blocks: readonly Block[], taught: ReadonlySet<Block>): Grid[] {
  const grids = new Map<number, Cell[][]>();
  for (const block of blocks) {
    if (!block.cell || block.quoted || taught.has(block)) continue;
    const { table, row, column } = block.cell;
    let grid = grids.get(table);
    if (!grid) grids.set(table, (grid = []));
    (grid[row] ??= [])[column] = { ...wordsOf(block.text), block };
  }
  return [...grids.values()].map((rows) => Array.from(rows, (row) => Array.from(row ?? [])));
}

function turned(grid: Grid): Grid {
  if (grid.length > MOST_HEADERS) return [];
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column]));
}

/** A table of more rows has its headers on top. */
const MOST_HEADERS = 60;

function readGrid(grid: Grid, links: LinksWithin): Statement[] {
  const [headers, ...rows] = grid;
  const titles = (headers ?? []).map((cell) => cell?.folded.text ?? '');
  const numbered = titles.findIndex((title) => NUMBER_HEADER.test(title));
  const column = (pattern: RegExp): number => titles.findIndex((title, index) => index !== numbered && pattern.test(title));
  const linked = rows.some((row) => row.some((cell) => cell && links(cell.block.span).length > 0));
  const listsEvidence = numbered >= 0 && (titles.some((title, index) => index !== numbered && PROOF_HEADER.test(title)) || linked);
  const columns = { numbered, label: column(LABEL_HEADER), date: column(DATE_HEADER), id: column(ID_HEADER), titles };
  return rows.flatMap((row) => {
    const statement = readRow(row, columns, listsEvidence, links);
    return statement ? [statement] : [];
  });
}

interface Columns {
  readonly numbered: number;
  readonly label: number;
  readonly date: number;
  readonly id: number;
  readonly titles: readonly string[];
}

function readRow(row: Grid[number], columns: Columns, listsEvidence: boolean, links: LinksWithin): Statement | undefined {
  const at = listsEvidence ? columns.numbered : 0;
  const named = row[at];
  const numbers = named ? numbersIn(named, listsEvidence) : [];
  const last = numbers.at(-1);
  const cells = row.filter((cell) => cell !== undefined);
  if (!named || !last || cells.length < 2) return undefined;
  const beside = named.text.slice(named.folded.toOriginal(last.end));
  const rest = wordsOf(beside.slice(/^[^\p{L}\p{N}]*/u.exec(beside.text)?.[0].length ?? 0));
  const labelled = listsEvidence ? row[columns.label] : undefined;
  const label = hasWords(rest) ? rest : labelled;
  const proofs = row.filter(
    (cell, index) =>
      cell !== undefined &&
      index !== at &&
      cell !== label &&
      !(
        listsEvidence &&
        (index === columns.label || index === columns.date || index === columns.id || WORK_HEADER.test(columns.titles[index] ?? ''))
      ),
  ) as Cell[];
  const dated = listsEvidence ? row[columns.date] : undefined;
  const found = cells.flatMap((cell) => links(cell.block.span));
  const inColumn = dated ? datesIn(dated) : [];
  const id = listsEvidence ? row[columns.id] : undefined;
  return makeStatement({
    form: 'row',
    numbers: numbers.map((one) => ({
      number: one.number,
      span: named.text.spanOf(named.folded.toOriginal(one.start), named.folded.toOriginal(one.end)),
    })),
    span: { start: (cells[0] as Cell).block.span.start, end: (cells.at(-1) as Cell).block.span.end },
    label,
    values: [...proofs, ...(dated && inColumn.length === 0 ? [dated] : [])].map((words) => ({ ...words, own: true })),
    links: found,
    dates: inColumn.length > 0 ? inColumn : proofs.flatMap(datesIn),
    otherwise: spanOf(named),
    ...(id && { id }),
    maybeBare: !listsEvidence,
  });
}

/** Numbers at the head of a cell: "8", "30 à 32", "Ind. 8 – Positionnement"; without their name only in their own column. */
function numbersIn({ folded }: Words, alone: boolean): readonly NamedNumber[] {
  const mention = mentionsIn(folded.text)[0];
  if (mention && /^[^a-z0-9]*$/.test(folded.text.slice(0, mention.start)) && (alone || !mention.weak)) return mention.numbers;
  const lead = /^[^a-z0-9]*(?:n[o°º] ?)?/.exec(folded.text)?.[0].length ?? 0;
  return alone ? numbersAt(folded.text, lead, true) : [];
}
