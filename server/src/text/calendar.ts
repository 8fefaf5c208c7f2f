import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';

/** The months in their order: the name, then what it is shortened to, folded. */
const MONTHS: Readonly<Record<Language, readonly (readonly [name: string, ...short: string[]])[]>> = {
  fr: [
    ['janvier', 'janv'],
    ['février', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'dec'],
  ],
  en: [
    ['January', 'jan'],
    ['February', 'feb'],
    ['March', 'mar'],
    ['April', 'apr'],
    ['May'],
    ['June', 'jun'],
    ['July', 'jul'],
    ['August', 'aug'],
    ['September', 'sept', 'sep'],
    ['October', 'oct'],
    ['November', 'nov'],
    ['December', 'dec'],
  ],
};

/** The folded names of the months in one language. */
export const monthNames = (language: Language): string[] => MONTHS[language].map(([name]) => foldText(name));

/** The name of a month, from 1 to 12, as it is written in a sentence. */
export const monthName = (month: number, language: Language): string => (MONTHS[language][month - 1] as readonly [string])[0];

/** A month by its name, in either language; for patterns on folded text. */
export const MONTH_NAME = `(?:${[...monthNames('fr'), ...monthNames('en')].join('|')})`;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months) => months.flatMap((words, index) => words.map((word) => [foldText(word), index + 1] as const))),
);

/** A month by its name or shortened, in either language. */
export const MONTH = `(?:${[...NUMBERS.keys()].join('|')})`;

/** The number, from 1 to 12, of the month that a folded word names. */
export const monthNumber = (word: string): number | undefined => NUMBERS.get(word);

/** The folded names of the days of the week. */
export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};
