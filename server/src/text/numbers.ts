import type { Language } from '../document/language.ts';

/** Numbers written in letters, folded. Those of `TENS` also open others: "vingt-quatre", "trente-et-un", "twenty-one". */
const UNITS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  fr: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
  },
  en: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fourteen: 14 },
};
const TENS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  fr: { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
  en: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
};

const VALUES: ReadonlyMap<string, number> = new Map([UNITS, TENS].flatMap(({ fr, en }) => Object.entries({ ...fr, ...en })));

const oneOf = ({ fr, en }: typeof UNITS): string =>
  `(?:${[...new Set([...Object.keys(fr), ...Object.keys(en)])].sort(longestFirst).join('|')})`;
const longestFirst = (a: string, b: string): number => b.length - a.length;

/** A number written in letters, in either language; for patterns on folded text. */
export const NUMBER_WORD = `(?:${oneOf(TENS)}(?:-(?:et-)?${oneOf(UNITS)})?|${oneOf(UNITS)})`;

/** The number that folded words or figures say: "vingt-quatre", "1 200", "2,5". */
export function numberOf(words: string): number {
  const letters = words.split(/-(?:et-)?/).map((word) => VALUES.get(word));
  return letters.every((value) => value !== undefined)
    ? letters.reduce((sum, value) => sum + value, 0)
    : Number(words.replace(' ', '').replace(',', '.'));
}
