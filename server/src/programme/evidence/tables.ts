import type { Block } from '../../document/blocks.ts';
import { type Cell, type Table, tablesOf } from '../../text/tables.ts';

import { hasWords, spanOf, type Words, wordsOf, wordsOfBlock } from '../words.ts';
import { datesIn } from './dates.ts';
import { type LinksWithin, type Made, makeStatement } from './make.ts';
import { progressIn, signIn, type Said } from './states.ts';
import { mentionsIn, type NamedNumber, numbersAt } from './numbers.ts';
import { subjectOfTitle } from './subjects.ts';

type Piece = Words & { readonly block: Block };

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
  /\b(?:responsables?|pilotes?|(?<!ce )qui|owner|who|criteres?|criterion|statut|status|etat|echeance|due|pour quand|delai|deadline|priorite|priority|commentaires?|comments?)\b/;
const COMMENT_HEADER = /\b(?:commentaires?|comments?)\b/;
/** Columns that say how far the author is. */
const PROGRESS_HEADER = /\b(?:statuts?|status|etats?|avancement|situation|state|progress|couverture|conformite|maturite|ok)\b|\?$/;
/** Columns that say what is still lacking. */
const LACK_HEADER =
  /\b(?:reste a|a faire|a produire|manques?|manquants?|ecarts?|actions?|prochaines? etapes?|to do|todo|missing|gaps?|next|remaining)\b/;
const CRITERION_HEADER = /^[^a-z0-9]*(?:criteres?|criterion|criteria|crit\.?|c)[^a-z0-9]*$/;
const OPENS_NAMED = /^[^a-z0-9]*ind(?:icat(?:eu|o)rs?)?[ .-]{0,2}\d/;
/** Fewest such cells of a table that lists evidence: one may stand in any. */
const NAMED_ROWS = 3;
/** Headers that name the indicator's number in full, and not any number. */
const NAMED_HEADER = /\bind/;

/** Whether a folded header is that of the numbers of indicators, by name. */
export const namesIndicators = (header: string): boolean => NUMBER_HEADER.test(header) && NAMED_HEADER.test(header);

/** One statement for each row (or column, where the headers stand in the first column) of the tables that list evidence by indicator. */
export function tableStatements(blocks: readonly Block[], taught: ReadonlySet<Block>, links: LinksWithin): Made[] {
  const pieces = blocks
    .filter((block) => block.cell && !block.quoted && !taught.has(block))
    .map((block): Piece => ({ ...wordsOfBlock(block), block }));
  return [...tablesOf(pieces, ({ block }) => block).values()].flatMap((table) => {
    const upright = readTable(table, links);
    return upright.length > 0 || table.rows > MOST_HEADERS ? upright : readTable(table.turned(), links);
  });
}

/** A table of more rows has its headers on top. */
const MOST_HEADERS = 60;

function readTable(table: Table<Piece>, links: LinksWithin): Made[] {
  const titles = table.row(0).map(({ column, pieces: [{ folded }] }) => ({ column, title: folded.text }));
  const numbered = titles.find(({ title }) => NUMBER_HEADER.test(title))?.column;
  const others = titles.filter(({ column }) => column !== numbered);
  const column = (pattern: RegExp): number | undefined => others.find(({ title }) => pattern.test(title))?.column;
  const linked = table.cells.some(({ row, pieces: [{ block }] }) => row > 0 && links(block.span).length > 0);
  const has = (pattern: RegExp): boolean => others.some(({ title }) => pattern.test(title));
  const named = titles.some((one) => one.column === numbered && namesIndicators(one.title));
  const subjects = subjectColumn(table, numbered);
  // An audit's table has a column for criteria, for how far one is or for what is lacking; that of tools has "N°" and "État".
  const listsEvidence =
    numbered !== undefined &&
    (has(PROOF_HEADER) ||
      linked ||
      subjects !== undefined ||
      (named && (has(PROGRESS_HEADER) || has(LACK_HEADER) || has(CRITERION_HEADER))));
  // An audit's plan may name its indicators in the cells ("Indicateur 17"), whatever its first header says.
  const openers = table.cells.filter(({ row, column: at, pieces: [{ folded }] }) => row > 0 && at === 0 && OPENS_NAMED.test(folded.text));
  const known = openers.length >= NAMED_ROWS || openers.some(({ pieces: [{ folded }] }) => /indicat/.test(folded.text));
  const columns: Columns = listsEvidence
    ? {
        numbered,
        label: column(LABEL_HEADER) ?? subjects,
        date: column(DATE_HEADER),
        id: column(ID_HEADER),
        progress: column(PROGRESS_HEADER),
        lack: column(LACK_HEADER),
        comment: column(COMMENT_HEADER),
        work: new Set(others.filter(({ title }) => WORK_HEADER.test(title)).map((other) => other.column)),
      }
    : {
        numbered: 0,
        ...(known && { progress: column(PROGRESS_HEADER) }),
        work: new Set(
          known ? others.filter(({ column: at, title }) => at > 0 && WORK_HEADER.test(title)).map((other) => other.column) : [],
        ),
      };
  return Array.from({ length: table.rows }).flatMap((_, row) => {
    const statement = row > 0 ? readRow(table.row(row), columns, listsEvidence, links) : undefined;
    return statement ? [statement] : [];
  });
}

/**
 * The column beside the numbers whose words are about what the indicators of these numbers are about, in rows enough that it is no
 * chance: "31 | Réclamations" lists evidence whatever the headers say.
 */
function subjectColumn(table: Table<Piece>, numbered: number | undefined): number | undefined {
  if (numbered === undefined) return undefined;
  let agreeing = 0;
  for (let row = 1; row < table.rows && agreeing < NAMED_ROWS; row++) {
    const [named, beside] = table.row(row).filter(({ column }) => column === numbered || column === numbered + 1);
    if (!named || !beside) continue;
    const about = subjectOfTitle(beside.pieces[0].folded.text);
    if (numbersIn(named.pieces[0], true).some(({ number }) => about.includes(number))) agreeing++;
  }
  return agreeing < NAMED_ROWS ? undefined : numbered + 1;
}

/** Columns by what they hold. */
interface Columns {
  readonly numbered: number;
  readonly label?: number | undefined;
  readonly date?: number | undefined;
  readonly id?: number | undefined;
  readonly progress?: number | undefined;
  readonly lack?: number | undefined;
  readonly comment?: number | undefined;
  /** Those that tell of the work, not of the proof. */
  readonly work: ReadonlySet<number>;
}

function readRow(row: readonly Cell<Piece>[], columns: Columns, listsEvidence: boolean, links: LinksWithin): Made | undefined {
  const inColumn = (at: number | undefined): Piece | undefined => row.find(({ column }) => column === at)?.pieces[0];
  const named = inColumn(columns.numbered);
  const numbers = named ? numbersIn(named, listsEvidence) : [];
  const last = numbers.at(-1);
  const cells = row.map(({ pieces: [piece] }) => piece);
  if (!named || !last || cells.length < 2) return undefined;
  const beside = named.text.slice(named.folded.toOriginal(last.end));
  const rest = wordsOf(beside.slice(/^[^\p{L}\p{N}]*/u.exec(beside.text)?.[0].length ?? 0));
  const label = hasWords(rest) ? rest : inColumn(columns.label);
  const aside = [columns.numbered, columns.label, columns.date, columns.id, columns.progress, columns.lack, ...columns.work];
  const others = row.flatMap(({ column, pieces: [piece] }) => (aside.includes(column) ? [] : [piece]));
  // A cell with nothing but a sign is no proof, whatever its column is called.
  const filled = others.filter((cell) => hasWords(cell) || signIn(cell.folded.text) === undefined);
  const comment = inColumn(columns.comment);
  // Where no cell names a proof, a comment may.
  const proofs = comment && hasWords(comment) && !filled.some(hasWords) ? [comment] : filled;
  // "fait, liste au 12/05/2026": how far one is, and the proof of it.
  const reached = inColumn(columns.progress);
  if (reached && datesIn(reached).length > 0) proofs.push(reached);
  const said = saidIn(inColumn(columns.progress), inColumn(columns.lack), others);
  const dated = inColumn(columns.date);
  const found = cells.flatMap((cell) => links(cell.block.span));
  const dates = dated ? datesIn(dated) : [];
  const id = inColumn(columns.id);
  return makeStatement({
    form: 'row',
    numbers: numbers.map((one) => ({
      number: one.number,
      span: named.text.spanOf(named.folded.toOriginal(one.start), named.folded.toOriginal(one.end)),
    })),
    span: { start: (cells[0] as Piece).block.span.start, end: (cells.at(-1) as Piece).block.span.end },
    label,
    values: [...proofs, ...(dated && dates.length === 0 ? [dated] : [])].map((words) => ({ ...words, own: true })),
    links: found,
    dates: dates.length > 0 ? dates : proofs.flatMap(datesIn),
    otherwise: spanOf(named),
    ...(id && { id }),
    said,
    maybeBare: !listsEvidence,
  });
}

/** How far the author is: as its column says, else a sign in a cell of its own, else what is lacking where there is no proof. */
function saidIn(progress: Piece | undefined, lack: Piece | undefined, others: readonly Piece[]): Said | undefined {
  const said = progress && progressIn(progress);
  if (said) return said;
  const sign = others.find((cell) => !hasWords(cell) && signIn(cell.folded.text) !== undefined);
  if (sign) return progressIn(sign);
  return lack && hasWords(lack) && !others.some(hasWords) ? { progress: 'to-do', words: lack } : undefined;
}

/** Numbers at the head of a cell: "8", "30 à 32", "Ind. 8 – Positionnement"; without their name only in their own column. */
function numbersIn({ folded }: Words, alone: boolean): readonly NamedNumber[] {
  const mention = mentionsIn(folded.text)[0];
  if (mention && /^[^a-z0-9]*$/.test(folded.text.slice(0, mention.start)) && (alone || !mention.weak)) return mention.numbers;
  const lead = /^[^a-z0-9]*(?:n[o°º] ?)?/.exec(folded.text)?.[0].length ?? 0;
  return alone ? numbersAt(folded.text, lead, true) : [];
}
