import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { monthName, monthNames } from './calendar.ts';
import { DATE } from './dates.ts';
import { longDate } from './longDate.ts';

/**
 * A day written in the manner of another: "12/03/2024" → "01/12/2026", "mars 2024" → "décembre 2026", "2024" → "2026".
 * @param words that say a day, a month or a year, and nothing else
 * @param language of the document, where the words have no month that tells
 */
export function writtenLike(words: string, iso: string, language: Language): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  const folded = foldText(words);
  const nameOf = (number: string): string => monthName(Number(number), languageIn(folded, language));
  const form = Array.from(folded.matchAll(DATE))[0]?.groups ?? {};
  if (form.dmy) {
    const mark = form.dot ?? '/';
    const [, , last = ''] = form.dmy.split(/[/.-]/);
    return [day, month, last.length === 2 ? year.slice(2) : year].join(mark);
  }
  if (form.long) return longDate(iso, languageIn(folded, language));
  if (form.english) return `${nameOf(month)} ${Number(day)}, ${year}`;
  if (form.month) return capitalisedLike(words, `${nameOf(month)} ${year}`);
  if (form.yearmonth) return `${year}-${month}`;
  if (form.monthyear) return `${month}/${year}`;
  if (form.years) return `${Number(year) - 1}${form.years.charAt(4)}${year}`;
  return form.year ? year : iso;
}

/** The language of the month that the words name; theirs where none tells. */
const languageIn = (folded: string, language: Language): Language =>
  (['fr', 'en'] as const).find((other) => monthNames(other).some((name) => folded.includes(name))) ?? language;

const capitalisedLike = (words: string, text: string): string =>
  /^\p{Lu}/u.test(words) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
