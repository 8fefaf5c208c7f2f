import { foldScanned, ofText } from '../../lexicon/scanned.ts';
import { tablesOf } from '../../text/tables.ts';
import type { Line } from '../lines.ts';
import { partOf, type ReachingLine } from './reach.ts';
import { onlyWords, stated, wordSet } from './text.ts';
import { maySayTime, readTimes, type Time, withoutTimes } from './time.ts';
import { type Amount, type CourseValue, type Partition, PLACES, type Stated } from './value.ts';

type Part = Stated & { readonly unit: 'hours' | 'days'; readonly amount: Amount };

/** Parts that stand side by side, as found so far. */
interface Group {
  /** Line of the heading above them that has a duration of its own. */
  readonly under: number | undefined;
  readonly parts: Part[];
  readonly numbers: number[];
  /** Whether they are named and numbered, and so all there. */
  readonly numbered: boolean;
  /** The sum that their own table gives them. */
  readonly total?: Part | undefined;
  /** One of them has no duration, or they count something else. */
  broken: boolean;
  readonly first: number;
  last: number;
}

const PLAIN = wordSet('duree environ de soit presentiel distanciel en a distance about duration');

/** The duration that closes a line: "Module 2 : Tailler (4 h)", "Jour 1 — 7 heures"; or that is all of it. */
function closingTime(line: Line): Part | undefined {
  const time = closingIn(line.folded);
  return time && { unit: time.unit, amount: time.amount, ...stated(line, time.from, time.to) };
}

const closingIn = ofText(({ text }): (Pick<Part, 'unit' | 'amount'> & Pick<Time, 'from' | 'to'>) | undefined => {
  if (!maySayTime(text)) return undefined;
  const bracket = /\(([^()]{1,60})\)\W*$/.exec(text);
  const dash = bracket ? null : /(?:^| [-:|·] ?| : ?)([^-:|·]{1,40})$/.exec(text);
  const tail = bracket ?? dash;
  if (!tail) return undefined;
  const said = tail[1] as string;
  const from = text.lastIndexOf(said);
  const [time, ...others] = readTimes(said);
  if (!time || others.length > 0 || time.unit === 'other' || time.each || !onlyWords(withoutTimes(said), PLAIN)) return undefined;
  // "Écouter (4 h), reformuler (3 h)": the last is that of the last step alone.
  if (readTimes(text.slice(0, from)).some(({ unit }) => unit === time.unit)) return undefined;
  return { unit: time.unit, amount: time.amount, from: from + time.from, to: from + time.to };
});

/** Time besides the parts: in a company, alone, between sessions. A sum that stays below the total may leave it out. */
const BESIDE =
  /\b(?:stages? (?:pratique|en entreprise|d'application)|en entreprise|immersion|alternance|pfmp|autonomie|travail personnel|intersessions?|tutorat|e-learning|asynchrone|individuel(?:le)?s?|placement|self-paced|self-study|coaching)\b/;

/** Parts among which one chooses. */
const OPTIONAL = /\b(?:au choix|options?|optionnel(?:le)?s?|facultati(?:f|ve)s?|a la carte|optional|elective)\b/;

/** Durations that are the sum of others: the course's by its numbered parts, a part's by the steps listed below it. */
export function readPartitions(lines: readonly ReachingLine[], values: readonly CourseValue[]): Partition[] {
  const groups = [...groupsOf(lines), ...tableGroups(lines)].filter(isWhole);
  const found = groups.flatMap((group): Partition[] => {
    const { unit } = group.parts[0] as Part;
    const own = group.total ?? (group.under === undefined ? undefined : closingTime(lines[group.under] as Line));
    const total = own?.unit === unit ? own : group.numbered && !own ? totalOf(values, unit) : undefined;
    if (!total) return [];
    const { span, words, amount } = total;
    const parts = group.parts.map((part) => ({ span: part.span, words: part.words, amount: part.amount }));
    const partition = { unit, total: { span, words, amount }, parts };
    // Steps that are only listed leave out breaks and talk; named parts and tables with a total do not.
    const excused = own ? !group.numbered && gapOf(partition) > 0 : isExplained(partition, lines, group);
    return excused ? [] : [partition];
  });
  // The same parts in a summary and in the syllabus make one.
  return found.filter(({ total }, index) => found.findIndex((other) => other.total.span.start === total.span.start) === index);
}

const isWhole = ({ parts, numbers, numbered, total, broken }: Group): boolean =>
  !broken &&
  parts.length >= 2 &&
  new Set(parts.map(({ unit }) => unit)).size === 1 &&
  (!numbered || total !== undefined || numbers.every((number, index) => number === index + 1));

/** What a sum lacks to make its total. */
const gapOf = ({ total, parts }: Partition): number => total.amount.min - parts.reduce((sum, { amount }) => sum + amount.max, 0);

/** Share of a total that its parts may leave out and still be its parts. */
const MOST_MISSING = 0.75;

/** Whether a sum that stays below the course's total leaves out what stands elsewhere: an examination, a work placement. */
function isExplained(partition: Partition, lines: readonly Line[], { first, last }: Group): boolean {
  const { unit, total } = partition;
  const gap = gapOf(partition);
  if (gap <= 0) return false;
  // Parts that make up so little of it are the steps of something else.
  if (gap > total.amount.min * MOST_MISSING) return true;
  const others = lines.filter((_, index) => index < first || index > last);
  const beside = others.some(
    ({ folded }) => BESIDE.test(folded.text) && readTimes(folded.text).some((time) => time.unit !== 'other' && !time.each),
  );
  const told = others.map(closingTime).filter((time) => time?.unit === unit && time.amount.max < total.amount.min);
  return beside || told.reduce((sum, time) => sum + (time?.amount.max ?? 0), 0) >= gap;
}

/** The course's duration, where it has one. */
function totalOf(values: readonly CourseValue[], unit: 'hours' | 'days'): (Stated & { amount: Amount }) | undefined {
  const totals = values.filter((value) => value.kind === unit);
  totals.sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
  const [first, ...others] = totals;
  return first?.kind === unit && others.every((other) => other.kind === unit && other.amount.max === first.amount.max) ? first : undefined;
}

function groupsOf(lines: readonly ReachingLine[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  const open: { readonly level: number; readonly line: number; readonly timed: boolean }[] = [];
  lines.forEach((line, index) => {
    // Steps of an enrolment and of an examination are no parts of the course.
    if (line.block.quoted || line.block.cell || line.reach === 'apart') return;
    if (line.heading) while ((open.at(-1)?.level ?? 0) >= line.heading) open.pop();
    const under = open.findLast(({ timed }) => timed)?.line;
    const section = open.at(-1)?.line ?? -1;
    const time = closingTime(line);
    const named = partOf(line.folded);
    if (named) {
      const next = lines[index + 1];
      const below = !time && next && !next.heading ? wholeLineTime(next) : undefined;
      add(`${named.noun} ${line.heading} ${line.item ? line.block.depth : 0} ${under}`, time ?? below, named.number);
    } else if (line.item && !line.heading && line.text.text.length > 0 && line.block.kind === 'item' && isFirstOf(lines, index)) {
      add(`list ${section} ${line.block.depth}`, time);
    }
    if (line.heading) open.push({ level: line.heading, line: index, timed: time !== undefined });

    function add(key: string, part: Part | undefined, number?: number): void {
      const group = groups.get(key) ?? {
        under,
        parts: [],
        numbers: [],
        numbered: number !== undefined,
        broken: false,
        first: index,
        last: index,
      };
      groups.set(key, group);
      group.last = index;
      const choice = OPTIONAL.test(line.folded.text) || (section >= 0 && OPTIONAL.test((lines[section] as Line).folded.text));
      if (part && !choice) group.parts.push(part);
      else group.broken = true;
      if (number !== undefined) group.numbers.push(number);
    }
  });
  return groups.values();
}

const isFirstOf = (lines: readonly Line[], index: number): boolean => lines[index - 1]?.block !== lines[index]?.block;

/** Headers of a column of durations; a bare figure below them counts what they name. */
const TIME_HEADER =
  /^\W*(?:durees?|volumes? horaires?|temps|duration|time|nombre d'heures|nb d'heures|(?<h>heures?|hours?|h)|(?<d>jours?|days?))(?: \(?(?:en )?(?:(?<hours>h|heures?|hours?)|(?<days>j|jours?|days?))\)?)?\W*$/;
const TOTAL_ROW = /^\W*(?:sous-)?totaux?\b|^\W*totals?\b|^\W*duree totale\W*$/;

/** Tables of parts with a column of durations: with a row for their sum, or numbered from the first on. */
function tableGroups(lines: readonly Line[]): Group[] {
  const own = [...lines.entries()].filter(([, { block }]) => !block.quoted);
  return [...tablesOf(own, ([, { block }]) => block).values()].flatMap((table): Group[] => {
    const wordsAt = (row: number, at: number): Line | undefined => table.cell(row, at)?.pieces[0][1];
    const timed = table.row(0).flatMap(({ column: at, pieces: [[, { folded }]] }) => {
      const match = at > 0 ? TIME_HEADER.exec(folded.text) : null;
      return match ? [{ column: at, named: match.groups ?? {} }] : [];
    });
    if (!timed[0] || timed.length > 1) return [];
    const [{ column, named }] = timed;
    const unit = (named['h'] ?? named['hours']) ? ' h' : (named['d'] ?? named['days']) ? ' j' : '';
    const parts: Part[] = [];
    const numbers: number[] = [];
    let total: Part | undefined;
    let broken = false;
    for (let row = 1; row < table.rows; row++) {
      const label = wordsAt(row, 0)?.folded;
      const cell = wordsAt(row, column);
      const part = cell && cellTime(cell, unit);
      if (TOTAL_ROW.test(label?.text ?? '')) {
        // A sum of some of the rows only, or a second table below the first.
        broken ||= row < table.rows - 1;
        total = part;
      } else if (part) parts.push(part);
      else broken = true;
      numbers.push((label && partOf(label)?.number) ?? 0);
    }
    broken ||= total !== undefined && isNested(parts, total);
    const first = table.cells[0]?.pieces[0][0] ?? 0;
    const last = table.cells.at(-1)?.pieces.at(-1)?.[0] ?? first;
    return [{ under: undefined, parts, numbers, numbered: true, broken, total, first, last }];
  });
}

/** Whether some rows hold the sums of others: then all together are no sum of anything. */
function isNested(parts: readonly Part[], { amount }: Part): boolean {
  const sum = parts.reduce((before, part) => before + part.amount.max, 0);
  return sum === 2 * amount.max || parts.some((part) => sum - part.amount.max === amount.max);
}

/** The duration that is all of a cell. */
function cellTime(cell: Line, unit: string): Part | undefined {
  const bare = /^\d{1,4}(?:[.,]\d{1,2})?$/.test(cell.folded.text) && unit;
  return wholeLineTime(bare ? { ...cell, folded: foldScanned(cell.folded.text + unit) } : cell);
}

/** A line that is a duration and nothing else. */
function wholeLineTime(line: Line): Part | undefined {
  return onlyWords(withoutTimes(line.folded.text), PLAIN) ? closingTime(line) : undefined;
}
