import type { Amount, CourseValue, Partition } from '../programme/values/value.ts';
import { PLACES } from '../programme/values/value.ts';
import type { Severity } from './finding.ts';

/** Why two values cannot both hold. */
export type ConflictKind = 'duration' | 'pace' | 'days' | 'price' | 'tax' | 'group' | 'level' | 'delivery' | 'dates' | 'room' | 'audience';

export interface Conflict {
  readonly kind: ConflictKind;
  readonly severity: Severity;
}

type Of<Kind extends CourseValue['kind']> = CourseValue & { readonly kind: Kind };
const is = <Kind extends CourseValue['kind']>(value: CourseValue, kind: Kind): value is Of<Kind> => value.kind === kind;

/** Between two values that a document, or two, give the same course. The order of the two changes nothing. */
export function conflictOf(a: CourseValue, b: CourseValue): Conflict | undefined {
  return oneWay(a, b) ?? oneWay(b, a);
}

function oneWay(a: CourseValue, b: CourseValue): Conflict | undefined {
  // What a sentence says is more easily misread than a labelled figure.
  const severity = a.place === 'sentence' || b.place === 'sentence' ? 'information' : 'warning';
  const conflict = (kind: ConflictKind, as: Severity = severity): Conflict => ({ kind, severity: as });
  if ((is(a, 'hours') && is(b, 'hours')) || (is(a, 'days') && is(b, 'days'))) {
    return apart(a.amount, b.amount) ? conflict('duration') : undefined;
  }
  if (is(a, 'hours') && is(b, 'days')) return isPossiblePace(a.amount, b.amount) ? undefined : conflict('pace', 'information');
  if (is(a, 'days') && is(b, 'numbered-days')) {
    // Half-days may be numbered as days.
    if (!/demi|half/i.test(a.words) && apart(a.amount, { min: b.count, max: b.count }))
      return conflict('days', b.count > highest(a.amount) ? 'warning' : 'information');
  }
  if (is(a, 'price') && is(b, 'price')) return priceConflict(a, b, conflict);
  if (is(a, 'group') && is(b, 'group')) return a.most === b.most ? undefined : conflict('group');
  if (is(a, 'level') && is(b, 'level')) return a.levels.some((level) => b.levels.includes(level)) ? undefined : conflict('level');
  if (is(a, 'delivery') && is(b, 'delivery')) {
    // Of a choice and "100 %", one may be a way of speaking.
    const soft = b.as === 'also' || b.modes.length > 1;
    return deliveryConflict(a, b) ? conflict('delivery', soft ? 'information' : severity) : undefined;
  }
  if (is(a, 'period') && is(b, 'period')) return a.start && !a.end && b.end && !b.start && b.end < a.start ? conflict('dates') : undefined;
  if (is(a, 'period') && is(b, 'days')) return a.place !== 'sentence' && !holds(a, b.amount) ? conflict('room', 'information') : undefined;
  if (is(a, 'audience') && is(b, 'audience')) {
    const others = b.fields.filter((field) => !a.fields.includes(field));
    return a.single && others.length >= OTHER_FIELDS ? conflict('audience', 'information') : undefined;
  }
  return undefined;
}

/** Lines of work beside the only one that an audience names, from which they are another audience. */
const OTHER_FIELDS = 3;

const lowest = ({ min, bound }: Amount): number => (bound === 'most' ? 0 : bound === 'about' ? min * 0.85 : min);
const highest = ({ max, bound }: Amount): number => (bound === 'least' ? Number.POSITIVE_INFINITY : bound === 'about' ? max * 1.15 : max);
const apart = (a: Amount, b: Amount): boolean => highest(a) < lowest(b) || highest(b) < lowest(a);

/** Hours of a day of training beyond which one of two figures is wrong: the law stops at ten hours of work. */
const LONGEST_DAY = 10;
/** Evenings and webinars are short; less than this is not a day of training. */
const SHORTEST_DAY = 0.5;

const isPossiblePace = (hours: Amount, days: Amount): boolean =>
  lowest(hours) <= LONGEST_DAY * highest(days) && highest(hours) >= SHORTEST_DAY * lowest(days);

/** French tax on training: twenty per cent, less overseas, none for most; a cent or so of rounding. */
const TAX = { from: 0.999, to: 1.201 };

function priceConflict(a: Of<'price'>, b: Of<'price'>, conflict: (kind: ConflictKind, as?: Severity) => Conflict): Conflict | undefined {
  const ratio = b.euros / a.euros;
  if (a.vat === 'excluded' && b.vat === 'included') return ratio < TAX.from || ratio > TAX.to ? conflict('tax') : undefined;
  if (a.vat === b.vat && a.each === b.each) return ratio === 1 ? undefined : conflict('price');
  // Where one of them leaves out the tax, or for whom it is, only what neither explains is told.
  const unsaid = a.vat === 'unsaid' || b.vat === 'unsaid' || a.vat === b.vat;
  const near = ratio < FOR_ANOTHER && ratio > 1 / FOR_ANOTHER;
  const taxed = ratio >= 1 / TAX.to && ratio <= TAX.to && a.vat !== b.vat;
  return unsaid && near && !taxed && ratio !== 1 ? conflict('price', 'information') : undefined;
}

/** Times a price from which two prices are for two different things: one person, a group. */
const FOR_ANOTHER = 1.8;

function deliveryConflict(a: Of<'delivery'>, b: Of<'delivery'>): boolean {
  const other = b.modes.some((mode) => !a.modes.includes(mode));
  if (a.modes.length !== 1 || !other) return false;
  if (a.as === 'only') return b.as !== 'only';
  return a.as === 'whole' && b.as === 'whole' && b.modes.length === 1;
}

/** Whether a period has room for that many days. */
function holds({ start, end }: Of<'period'>, days: Amount): boolean {
  if (!start || !end || end < start) return true;
  const calendar = Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1;
  return lowest(days) <= calendar;
}

const DAY = 86_400_000;

/** The two values with the more prominent first, then the earlier: the other is where to tell it. */
export function inProminence<Value extends CourseValue>(a: Value, b: Value): readonly [Value, Value] {
  const rank = PLACES.indexOf(a.place) - PLACES.indexOf(b.place);
  return (rank || a.span.start - b.span.start) <= 0 ? [a, b] : [b, a];
}

/** Level of the French framework that so many years after the baccalauréat lead to. */
export const LEVEL_OF_YEARS: Readonly<Record<number, number>> = { 2: 5, 3: 6, 4: 6, 5: 7, 8: 8 };

/** What a single value has against itself. */
export function flawOf(value: CourseValue): 'dates' | 'diploma' | undefined {
  if (value.kind === 'period' && value.start && value.end && value.end < value.start) return 'dates';
  if (value.kind === 'diploma' && LEVEL_OF_YEARS[value.years] !== undefined && LEVEL_OF_YEARS[value.years] !== value.level)
    return 'diploma';
  return undefined;
}

/** How a duration differs from the sum of its parts; `may-exceed` where the parts can run over it. */
export function sumOf({ unit, total, parts }: Partition): {
  readonly min: number;
  readonly max: number;
  readonly verdict: 'fits' | 'above' | 'below' | 'may-exceed';
} {
  const min = parts.reduce((sum, { amount }) => sum + lowest(amount), 0);
  const max = parts.reduce((sum, { amount }) => sum + highest(amount), 0);
  const slack = SLACK[unit];
  const verdict = (): 'fits' | 'above' | 'below' | 'may-exceed' => {
    if (min > highest(total.amount) + slack) return 'above';
    if (max < lowest(total.amount) - slack) return 'below';
    const limit = total.amount.bound === 'most' || total.amount.min < total.amount.max;
    return limit && max > highest(total.amount) + slack ? 'may-exceed' : 'fits';
  };
  return { min, max, verdict: verdict() };
}

/** What breaks and rounding explain. */
const SLACK = { hours: 0.5, days: 0.1 };

/** Two values that cannot both hold: the one to tell it on, and the more prominent that it stands against. */
export interface Contradiction extends Conflict {
  readonly value: CourseValue;
  readonly against: CourseValue;
}

/** Most different values of a kind that are a slip; more of them are several offers. */
const SLIP = 2;

/** Two values are the same where they say the same, wherever it is and in whatever words. */
const identity = ({ span: _span, words: _words, place: _place, ...value }: CourseValue): string => JSON.stringify(value);

/** Values of a kind that are set against each other: prices before and after tax are not. */
const family = (value: CourseValue): string =>
  value.kind === 'price'
    ? `price ${value.vat}`
    : value.kind === 'period'
      ? `period ${Boolean(value.start)} ${Boolean(value.end)}`
      : value.kind;

/** One value for each thing that is said, at its most prominent place; nothing of what is said in too many ways. */
function distinctValues(values: readonly CourseValue[]): CourseValue[] {
  const first = new Map<string, CourseValue>();
  for (const value of values) {
    const known = first.get(identity(value));
    first.set(identity(value), known ? inProminence(known, value)[0] : value);
  }
  const all = [...first.values()];
  const counts = new Map<string, number>();
  for (const value of all) counts.set(family(value), (counts.get(family(value)) ?? 0) + 1);
  return all.filter((value) => (counts.get(family(value)) ?? 0) <= limitOf(value));
}

/** Ways of holding a course are few, and meant to be set side by side; periods are sessions, and one of them is too short or none. */
const limitOf = ({ kind }: CourseValue): number => (kind === 'delivery' ? Number.POSITIVE_INFINITY : kind === 'period' ? 1 : SLIP);

/** What a document says against itself, whatever the order in which it says it. */
export function conflictsWithin(values: readonly CourseValue[]): Contradiction[] {
  const distinct = distinctValues(values);
  const found = distinct.flatMap((value, index) =>
    distinct.slice(index + 1).flatMap((other): Contradiction[] => {
      const conflict = conflictOf(value, other);
      const [against, later] = inProminence(value, other);
      return conflict ? [{ ...conflict, value: later, against }] : [];
    }),
  );
  // Of two durations one is wrong: what follows from it needs no telling.
  const durations = found.filter(({ kind }) => kind === 'duration');
  if (durations.length === 0) return found;
  // "21 heures sur 3 jours" against "2 jours, 14 h" is one slip, told once on its hours.
  const hours = durations.filter(({ value }) => value.kind === 'hours');
  const again = ({ kind, value }: Contradiction): boolean =>
    kind === 'duration' && value.kind === 'days' && hours.some((other) => besides(other.value, value));
  return found.filter((other) => other.kind !== 'pace' && other.kind !== 'room' && !again(other));
}

/** Farthest, in units, that two durations stand from each other in one phrase. */
const PHRASE = 30;
const besides = (a: CourseValue, b: CourseValue): boolean =>
  Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end) <= PHRASE;

/** What two documents about the same programme must agree on; each session has its own dates. */
const SHARED: readonly ConflictKind[] = ['duration', 'price', 'tax', 'group'];
/** What makes two programmes of one, which then differ in all the rest. */
const APART: readonly ConflictKind[] = ['level', 'delivery'];

/** What a document says against another about the same programme. Where they agree once on a thing, the rest is told within each. */
export function conflictsBetween(own: readonly CourseValue[], others: readonly CourseValue[]): Contradiction[] {
  const [mine, theirs] = [distinctValues(own), distinctValues(others)];
  const found = mine.flatMap((value): Contradiction[] => {
    if (theirs.some((other) => family(other) === family(value) && !conflictOf(value, other))) return [];
    const against = theirs.find((other) => conflictOf(value, other) !== undefined);
    const conflict = against && conflictOf(value, against);
    return conflict ? [{ ...conflict, value, against }] : [];
  });
  const versions = found.filter(({ kind }) => APART.includes(kind));
  if (versions.length > 0) return versions.map((version) => ({ ...version, severity: 'information' }));
  return found.filter(({ kind }) => SHARED.includes(kind));
}
