import { MONTH_NAME, monthNumber, WEEKDAYS } from '../../text/calendar.ts';
import { readDay } from '../../text/dates.ts';
import type { Words } from '../words.ts';
import { stated } from './text.ts';
import type { CourseValue, Place } from './value.ts';

const DAY = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:er)? ${MONTH_NAME} \d{4})`;
const ONE_DAY = new RegExp(String.raw`(?<!\d)${DAY}(?!\d)`, 'g');
const WEEKDAY = `(?:(?:${[...WEEKDAYS.fr, ...WEEKDAYS.en].join('|')}) )?`;
/** "du 12/03/2026 au 14/03/2026", "du 12 au 14 mars 2026", "from 28 April to 2 May 2026". */
const PERIOD = new RegExp(
  String.raw`\b(?:du|from) (?<start>${WEEKDAY}(?:${DAY}|\d{1,2}(?:er)?(?: ${MONTH_NAME})?)) (?:au|to) (?<end>${WEEKDAY}${DAY})(?!\d)`,
  'g',
);

/** Periods written out in a text. */
export function saidPeriods(words: Words, place: Place): CourseValue[] {
  const { text } = words.folded;
  if (!/\b(?:du|from) /.test(text)) return [];
  return [...text.matchAll(PERIOD)].flatMap((match): CourseValue[] => {
    const groups = match.groups as { start: string; end: string };
    const end = isoOf(groups.end);
    const start = end && isoOf(complete(groups.start, end));
    return start ? [{ kind: 'period', start, end, place, ...stated(words, match.index, match.index + match[0].length) }] : [];
  });
}

/** The one day that words hold, for a label that says which end of the course it is. */
export function wholeDay(words: Words, end: 'start' | 'end', place: Place): CourseValue[] {
  const [match, ...others] = [...words.folded.text.matchAll(ONE_DAY)];
  const iso = match && others.length === 0 ? isoOf(match[0]) : undefined;
  return match && iso ? [{ kind: 'period', [end]: iso, place, ...stated(words, match.index, match.index + match[0].length) }] : [];
}

/** A first day takes what it leaves out from the last: in "du 28 au 2 mai 2026" the month before, as everyone reads it. */
function complete(start: string, last: string): string {
  if (/\d{4}/.test(start)) return start;
  const [year, month, day] = last.split('-').map(Number) as [number, number, number];
  const number = Number(/\d{1,2}/.exec(start)?.[0]);
  const named = monthIn(start);
  if (named) return iso(named > month ? year - 1 : year, named, number);
  // "du 15 au 12 mars" crosses no month; "du 30 au 2 mai" does.
  const crosses = number - day > CROSSING;
  return crosses ? iso(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, number) : iso(year, month, number);
}

/** Days between two numbers from which a period is read as running into the next month. */
const CROSSING = 10;

const isoOf = (text: string): string | undefined => readDay(text.replace(ON_WEEKDAY, ''));
const ON_WEEKDAY = new RegExp(`^${WEEKDAY}`);

const NAMED = new RegExp(MONTH_NAME);

function monthIn(text: string): number | undefined {
  const name = NAMED.exec(text)?.[0];
  return name === undefined ? undefined : monthNumber(name);
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
