import type { Language } from '../document/language.ts';

/** The months in their order: the folded name, then what it is shortened to. */
const MONTHS: Readonly<Record<Language, readonly (readonly [name: string, ...short: string[]])[]>> = {
  fr: [
    ['janvier', 'janv'],
    ['fevrier', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  en: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
};

/** The folded names of the months in one language. */
export const monthNames = (language: Language): string[] => MONTHS[language].map(([name]) => name);

/** A month by its name, in either language; for patterns on folded text. */
export const MONTH_NAME = `(?:${[...monthNames('fr'), ...monthNames('en')].join('|')})`;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months) => months.flatMap((words, index) => words.map((word) => [word, index + 1] as const))),
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
