import { NUMBER_WORD, numberOf } from '../text/numbers.ts';

/** Hours from which, and days from which, drop-out is a matter (guide V9, indicator 12: more than two days). */
const SHORT_HOURS = 14;
const SHORT_DAYS = 2;

const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,2})?|${NUMBER_WORD})`;

/** "9 h 30 à 17 h" is a timetable, "7 h par jour" and "jours de 7 h" a pace. */
const CLOCK = /\b\d{1,2} ?h(?: ?\d{2})? ?(?:-|a|to|\/) ?\d{1,2} ?h(?: ?\d{2})?\b/g;
const EACH = /\b(jours?|journees?|seances?|sessions?|days?) (?:de|of) \d{1,2}(?:[.,]\d{1,2})? ?(?:h|heures?|hours?)\b/g;
const PACE =
  /\b\d{1,2}(?:[.,]\d{1,2})? ?(?:h|heures?|hours?)(?: ?\d{2})? ?(?:par|\/|per|a|each) ?(?:jour|journee|semaine|seance|day|week|session)\b/g;

const unit = (words: string): RegExp => new RegExp(String.raw`(?<![\d.,])\b${NUMBER} ?-?(?:${words})`, 'g');
const HOURS = unit(String.raw`h(?:\d{2})?\b|heures?\b|heure\(s\)|hours?\b|hrs?\b`);
const DAYS = unit(String.raw`j\b|jours?\b|jour\(s\)|journees?\b|days?\b|full days?\b|working days?\b`);
const HALF_DAYS = unit(String.raw`demi-? ?journees?\b|half-? ?days?\b`);
/** "18 ans" is an age. */
const YEARS = /\b(?:[1-6]|une?|deux|trois|one|two|three) (?:ans?|annees?|years?)\b/;
const WEEKENDS = unit(String.raw`week-?ends?\b`);
const WEEKS = unit(String.raw`(?:semaines?|mois|weeks?|months?)\b(?!-| (?:avant|apres|plus tard|d'avance|before|after|in advance))`);

/**
 * Whether a stated duration is more than two days, or more than 14 hours. Weeks and months alone are; weeks beside hours only say
 * over what time these are spread.
 * @param value the folded words of the duration
 * @param label the folded label before them, which gives a bare figure its unit
 */
export function isLong(value: string, label = ''): boolean {
  const bare = /^\W*(\d{1,4})\W*$/.exec(value)?.[1];
  if (bare) return /jour|day/.test(label) ? Number(bare) > SHORT_DAYS : Number(bare) > SHORT_HOURS;
  const text = value.replace(CLOCK, ' ').replace(EACH, '$1').replace(PACE, ' ');
  const hours = longest(text, HOURS);
  const days = Math.max(longest(text, DAYS), longest(text, HALF_DAYS) / 2, longest(text, WEEKENDS) * 2);
  if (hours > SHORT_HOURS || days > SHORT_DAYS) return true;
  return hours === 0 && days === 0 && (longest(text, WEEKS) > 0 || YEARS.test(text));
}

const longest = (text: string, pattern: RegExp): number =>
  Math.max(0, ...[...text.matchAll(pattern)].map(([, number = '']) => numberOf(number)));
