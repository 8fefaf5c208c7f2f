import { NUMBER_WORD, numberOf } from '../../text/numbers.ts';
import type { Amount } from './value.ts';
import { without } from './text.ts';

/** An amount of time in a folded text. */
export interface Time {
  /** `other`: weeks, months, years, which say nothing of the hours. */
  readonly unit: 'hours' | 'days' | 'other';
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
  /** Said of one part among several: "2 x 7 h", "7 h par jour", "séances de 2 h". */
  readonly each: boolean;
}

const NUMBER = String.raw`(?:\d{1,2} \d{3}|\d{1,4}(?:[.,]\d{1,2})?|${NUMBER_WORD})`;
const UNIT = String.raw`(?:(?<h>h|heures?\b(?:\(s\))?|hours?|hrs?)(?: ?(?<minutes>[0-5]\d)(?![\d/]| ?(?:€|eur|j|d)))?|(?<half>demi-? ?journees?|half-? ?days?)|(?<d>jours?\b(?:\(s\))?|journees?|days?|j)|(?<min>minutes?|mins?|mn)|(?:semaines?|weeks?|mois|months?|ans?|annees?|years?))`;
const TIME = new RegExp(
  String.raw`(?<![\d.,a-z+])(?<a>${NUMBER})(?: ?(?:a|-|to|et|ou|or) ?(?<b>${NUMBER}))?[ -]?${UNIT}(?![a-z\d])(?<plus> ?\+)?`,
  'g',
);

/** "9 h 00 - 12 h 30", "de 9h à 17h": hours of the day. */
const CLOCK = /\b\d{1,2} ?(?:h|:)(?: ?\d{2})? ?(?:-|a|\/|>|et|to) ?\d{1,2} ?(?:h|:)(?: ?\d{2}\b)?/g;

const EACH_BEFORE =
  /(?:\b[x*×]|[×*]|\b(?:seances?|jours?|journees?|sessions?|entretiens?|modules?|ateliers?|sequences?|rendez-vous|rdv|days?|workshops?|meetings?) (?:de|d'|of)) ?(?:environ )?$/;
const EACH_AFTER = /^ ?(?:\/|par\b|per\b|chacune?\b|each\b|[x*×]|a (?:la|chaque)\b|jour\b|hebdo)/;
const MOST_BEFORE = /(?:\bmax(?:imum)?\.?|\bau plus|\bjusqu'a|\bup to|\bat most|\bpas plus de)(?: de)? ?$/;
const MOST_AFTER = /^ ?\(?(?:max\b|maximum\b|au maximum\b|au plus\b|at most\b)/;
const LEAST_BEFORE = /(?:\bmin(?:imum)?\.?|\bau moins|\ba partir de|\bdes|\bplus de|\bat least|\bfrom|\bmore than)(?: de)? ?$/;
const LEAST_AFTER = /^ ?\(?(?:min\b|minimum\b|au minimum\b|au moins\b|et plus\b|or more\b)/;
const ABOUT_BEFORE = /(?:\benviron|[~≈]|\bapprox(?:imativement)?\.?|\babout|\baround) ?$/;
const ABOUT_AFTER = /^ ?\(?(?:environ|approx)/;

/** Whether a folded text may give an amount of time: most have neither a figure nor a unit whose number is in letters. */
export const maySayTime = (folded: string): boolean => /\d|jour|heure|day|hour/.test(folded);

/** Every amount of time in a folded text; hours of the day are none. */
export function readTimes(folded: string): Time[] {
  if (!maySayTime(folded)) return [];
  const text = without(folded, CLOCK);
  const times: Time[] = [];
  for (const match of text.matchAll(TIME)) {
    const groups = match.groups as Record<string, string | undefined>;
    const from = match.index;
    const end = from + match[0].length;
    const before = text.slice(Math.max(0, from - 30), from);
    const after = text.slice(end, end + 20);
    const factor = groups['half'] ? 0.5 : groups['min'] ? 1 / 60 : 1;
    const minutes = Number(groups['minutes'] ?? 0) / 60;
    const a = numberOf(groups['a'] as string);
    const b = groups['b'] === undefined ? a : numberOf(groups['b']);
    times.push({
      unit: groups['h'] || groups['min'] ? 'hours' : groups['half'] || groups['d'] ? 'days' : 'other',
      amount: {
        min: (Math.min(a, b) + minutes) * factor,
        max: (Math.max(a, b) + minutes) * factor,
        bound: boundOf(before, after, groups['plus']),
      },
      from,
      // "24 heures maximum": the limit belongs to what is quoted.
      to: end + (/^ (?:au )?(?:maximum|minimum|max|min)\b/.exec(after)?.[0].length ?? 0),
      each: EACH_BEFORE.test(before) || EACH_AFTER.test(after),
    });
  }
  return times;
}

function boundOf(before: string, after: string, plus: string | undefined): Amount['bound'] {
  if (MOST_BEFORE.test(before) || MOST_AFTER.test(after)) return 'most';
  if (plus !== undefined || LEAST_BEFORE.test(before) || LEAST_AFTER.test(after)) return 'least';
  return ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after) ? 'about' : undefined;
}

/** Whether a folded text gives hours of the day: then its dashes stand between hours, not facts. */
export const hasClock = (folded: string): boolean => folded.search(CLOCK) >= 0;

/** The same text without its times and hours of the day. */
export const withoutTimes = (folded: string): string => without(without(folded, CLOCK), TIME);
