import type { FrontMatter } from '../document/frontMatter.ts';
import { foldScanned } from '../lexicon/scanned.ts';
import { foldedAt } from '../document/fold.ts';
import type { Span } from '../document/text.ts';
import { matchesOf } from '../text/matches.ts';
import { readSentences } from '../text/sentences.ts';
import { type Table, tablesOf } from '../text/tables.ts';
import type { Item } from '../referential/items.ts';
import type { Line } from './lines.ts';
import type { SheetLine } from './scope.ts';
import type { Sheet } from './sheet.ts';
import { isStub } from './patterns.ts';
import { MACHINE_KEY, TAUGHT_KEY } from './unlabelled.ts';
import { hasWords, metIn, type Words, wordsOf } from './words.ts';

/**
 * What the author says of the course: one block, so that a sentence is whole in it. Where a line ends, the folded text has
 * `|` instead of the line break. Quotations, the syllabus and stubs are left out: they
 * speak for others, of what is taught, and of nothing yet.
 */
export interface Prose extends Words {
  /** Whether it is the document's title, in its body or in its front matter. */
  readonly title: boolean;
  /** Whether it is a value of the front matter. */
  readonly property: boolean;
  /** The items announced above it. */
  readonly under: readonly Item[];
  /** The cells to its right in a table, folded: "Non" beside "Éligible CPF". */
  readonly beside: string;
}

const NOTHING: readonly Item[] = [];

/** The prose of a document, in reading order. */
export const readProse = (sheet: Sheet, frontMatter: FrontMatter | undefined): Prose[] => [...inFrontMatter(frontMatter), ...inBody(sheet)];

function inBody({ lines }: Sheet): Prose[] {
  const tables = tablesOf(lines, (line) => line.block);
  const title = lines.find(({ heading }) => heading > 0);
  const prose: Prose[] = [];
  for (let first = 0, next; first < lines.length; first = next) {
    const line = lines[first] as SheetLine;
    const { block } = line;
    // Lines with a label of their own are set one below the other, not wrapped.
    for (next = first + 1; lines[next]?.block === block && !lines[next]?.head; next++);
    if (line.taught || block.quoted || isQuotation(line) || isStub(line.folded)) continue;
    const words = next === first + 1 ? line : joined(line, lines[next - 1] as Line);
    prose.push({
      text: words.text,
      folded: words.folded,
      title: line === title && line.heading === 1,
      property: false,
      under: line.under,
      beside: block.cell ? besideOf(block.cell, tables.get(block.cell.table)) : '',
    });
  }
  return prose;
}

/** Values of the front matter that a reader of the page may be shown. */
function inFrontMatter(frontMatter: FrontMatter | undefined): Prose[] {
  const shown = (frontMatter?.properties ?? []).filter(
    ({ key, path }) => ![key, ...path].some((part) => MACHINE_KEY.test(String(part)) || TAUGHT_KEY.test(String(part))),
  );
  return shown.flatMap(({ key, text }) =>
    text
      .lines()
      .map(wordsOf)
      .filter(hasWords)
      .map((words) => ({ ...words, title: /^(?:title|titre|name|nom|intitule)$/i.test(key), property: true, under: NOTHING, beside: '' })),
  );
}

/** Somebody's words, in quotation marks from the first. */
const isQuotation = metIn(/^\W{0,3}"(?=[^"]{60})/);

const besideOf = ({ row, column }: NonNullable<Line['block']['cell']>, table: Table<Line> | undefined): string =>
  (table?.row(row) ?? [])
    .filter((cell) => cell.column > column)
    .map(({ pieces }) => pieces.map(({ folded }) => folded.text).join(' | '))
    .join(' | ');

/** The words of a block from one of its lines to another, as one text: `|` where a line ends, unless a small letter follows. */
function joined({ block, text: first }: Line, { text: last }: Line): Words {
  const text = block.text.slice(block.text.indexOf(first), block.text.indexOf(last) + last.text.length);
  return { text, folded: foldScanned(text.text.replace(/\n(?=\s{0,40}[\p{Ll}(])/gu, ' ').replaceAll('\n', '|')) };
}

/** What parts a sentence: a semicolon, and what sets chips apart. */
const PARTS = /;(?=[\s"')]|$)|[|·•✓✔✅☑★⭐➜➡▪►→]/g;
/** The marks that end it. */
const CLOSING = /(?<![.!?])[.!?]+["')\s]*$/;

/** The sentence around a match, cut in three: before it, the match, after it. */
export interface Found {
  readonly prose: Prose;
  readonly before: string;
  readonly match: RegExpExecArray;
  readonly after: string;
  /** Whether the sentence asks: then it states nothing. */
  readonly asks: boolean;
  /** Place of the match in the file. */
  readonly span: Span;
}

/** Of global patterns, whether they are met at all: tried once on each text. */
const isMet = new WeakMap<RegExp, (prose: Prose) => boolean>();

function mayFind(prose: Prose, pattern: RegExp): boolean {
  let is = isMet.get(pattern);
  if (!is) isMet.set(pattern, (is = metIn(new RegExp(pattern, pattern.flags.replace('g', '')))));
  return is(prose);
}

/** Every match of a global pattern, with its sentence. */
export function* findAll(prose: Prose, pattern: RegExp): Generator<Found> {
  if (!mayFind(prose, pattern)) return;
  const { text, folded } = prose;
  for (const match of matchesOf(pattern, folded.text)) {
    const { start, end } = sentenceAt(prose, match.index, match.index + match[0].length);
    yield {
      prose,
      before: folded.text.slice(start, match.index),
      match,
      after: folded.text.slice(match.index + match[0].length, end),
      asks: folded.text[end] === '?',
      span: text.spanOf(folded.toOriginal(match.index), folded.toOriginal(match.index + match[0].length)),
    };
  }
}

/** Farthest, in units, that a sentence is followed on either side of a match: reading stays linear. */
const REACH = 400;

function sentenceAt({ text, folded }: Words, from: number, to: number): { start: number; end: number } {
  const [first, last] = [folded.toOriginal(from), folded.toOriginal(to)];
  const window = Math.max(0, first - REACH);
  const sentences = readSentences(text.text.slice(window, last + REACH));
  const opening = sentences.findLast((sentence) => window + sentence.start <= first)?.start ?? 0;
  const closing = sentences.find((sentence) => window + sentence.end >= last)?.end ?? REACH;
  let start = Math.min(from, foldedAt(folded, window + opening));
  for (const { index } of Array.from(folded.text.slice(start, from).matchAll(PARTS)).slice(-1)) start += index + 1;
  const rest = folded.text.slice(to, Math.max(to, foldedAt(folded, window + closing)));
  const end = [rest.search(PARTS), rest.search(CLOSING)].find((at) => at >= 0) ?? rest.length;
  return { start, end: to + end };
}
