import { MONTH, monthNumber } from './calendar.ts';

/** A day; the last one of a month or year given alone, so that nothing is called stale too early. */
export interface Day {
  /** ISO date. */
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year';
}

/** A day, month or year, on folded text. The groups tell the forms apart. */
export const DATE = new RegExp(
  [
    String.raw`(?<iso>(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)`,
    String.raw`(?<dmy>\d{1,2}(?<dot>[/.-])\d{1,2}\k<dot>(?:(?:19|20)\d{2}|\d{2}))(?![\d/])`,
    String.raw`(?<long>\d{1,2}(?:er|st|nd|rd|th)? (?:of )?${MONTH}\.?,? (?:19|20)\d{2})(?!\d|-\d)`,
    String.raw`(?<english>${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})(?!\d)`,
    String.raw`(?<month>${MONTH}\.? (?:19|20)\d{2})(?!\d)`,
    String.raw`(?<yearmonth>20\d{2}-(?:0[1-9]|1[0-2]))(?![\d-])`,
    String.raw`(?<monthyear>(?:0[1-9]|1[0-2])/20\d{2})(?!\d)`,
    String.raw`(?<years>20\d{2}[-/]20\d{2})(?!\d)`,
    String.raw`(?<year>20\d{2})(?![\da-z€%]|[-/.,]\d| ?(?:€|%|eur|h\b|heures?\b|personnes?\b|stagiaires?\b|hours?\b|people\b|learners?\b))`,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'g',
);

/** The day that a match of `DATE` says; undefined where there is no such day. */
export const dayOf = (form: Readonly<Record<string, string | undefined>>): Day | undefined => ofParts(...partsOf(form));

/** Year, month and day as a match of `DATE` gives them. */
function partsOf(
  form: Readonly<Record<string, string | undefined>>,
): [year?: number | undefined, month?: number | undefined, day?: number | undefined] {
  const given = form.iso ?? form.yearmonth ?? form.year ?? form.years;
  if (given) {
    const [year = 0, month, day] = given.split(/[-/]/).map(Number);
    return form.years ? [month] : [year, month, day];
  }
  if (form.monthyear) return [Number(form.monthyear.slice(3)), Number(form.monthyear.slice(0, 2))];
  if (form.dmy) {
    const [first = 0, second = 0, last = 0] = form.dmy.split(/[/.-]/).map(Number);
    const year = last < 100 ? 2000 + last : last;
    // The day comes first, in French as in British English; unless there is no such month.
    return second > 12 ? [year, first, second] : [year, second, first];
  }
  const words = (form.long ?? form.english ?? form.month ?? '').split(/[ ,.]+/);
  const month = words.map(monthNumber).find((number) => number !== undefined);
  const numbers = words.filter((word) => /^\d/.test(word)).map((word) => Number.parseInt(word, 10));
  return [numbers.at(-1), month, numbers.length > 1 ? numbers[0] : undefined];
}

/**
 * The day that was most likely meant by a match of `DATE` that says none, ISO: the last of its month ("30 février"), or day and month
 * the other way round ("2026-13-05"); undefined where neither exists.
 */
export function nearestDay(form: Readonly<Record<string, string | undefined>>): string | undefined {
  const [year, month, day] = partsOf(form);
  return (ofParts(year, day, month) ?? ofParts(year, month))?.iso;
}

/** The day, or the last one of a month or year given alone; undefined where there is no such day. */
export function ofParts(year = 0, month?: number, day?: number): Day | undefined {
  if (month === undefined) return { iso: `${year}-12-31`, precision: 'year' };
  if (month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > last)) return undefined;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return { iso: `${year}-${pad(month)}-${pad(day ?? last)}`, precision: day === undefined ? 'month' : 'day' };
}

/** The day that folded words say and nothing else, ISO; a month stands for its last day. Undefined when there is no such day. */
export function readDay(words: string): string | undefined {
  const text = words.replace(/ ?[.;,]$/, '').replace(/^(?:le |the |la )?(?:fin (?:de )?|end of )?/, '');
  const match = Array.from(text.matchAll(DATE)).find(({ 0: said }) => said === text);
  const day = match?.groups && dayOf(match.groups);
  return day && day.precision !== 'year' ? day.iso : undefined;
}

/** Folded words less their dates. */
export const withoutDates = (folded: string): string => folded.replace(DATE, ' ');
