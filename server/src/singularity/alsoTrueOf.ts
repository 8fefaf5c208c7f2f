import type { Language } from '../document/language.ts';
import { foldText } from '../document/fold.ts';
import type { Locale } from '../messages/locale.ts';
import { hash } from '../document/hash.ts';
import { readWords } from './words.ts';

/** Titles of courses that have nothing to do with one another, in pairs that could not be further apart. */
const TITLES: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  fr: [
    ['Tailler les rosiers', 'Tenir une comptabilité'],
    ['Poser un enduit à la chaux', 'Excel, niveau 1'],
    ['Conduire une chèvrerie', 'Le droit des successions'],
    ['Soudure à l’arc', 'Animer un atelier d’écriture'],
    ['Réparer un vélo', 'L’anglais de l’accueil'],
    ['Premiers secours', 'Photographier le bijou'],
    ['Relier un carnet', 'Conduire un chariot élévateur'],
    ['Monter une ruche', 'Gérer la paie'],
  ],
  en: [
    ['Pruning roses', 'Bookkeeping'],
    ['Lime plastering', 'Excel, level 1'],
    ['Keeping goats', 'Inheritance law'],
    ['Arc welding', 'Running a writing workshop'],
    ['Mending bicycles', 'English for the front desk'],
    ['First aid', 'Photographing jewellery'],
    ['Binding a notebook', 'Driving a forklift'],
    ['Building a beehive', 'Running a payroll'],
  ],
};

/**
 * Two courses under which a standard sentence of this one would be as true: unrelated to each other and to the document's
 * title, and always the same for it.
 */
export function alsoTrueOf(title: string, language: Language, locale: Locale): readonly [string, string] {
  const own = new Set(readWords(title, language).flatMap(({ stem, small }) => (small ? [] : [stem])));
  const pairs = TITLES[locale];
  const first = hash(foldText(title)) % pairs.length;
  for (let step = 0; step < pairs.length; step++) {
    const pair = pairs[(first + step) % pairs.length] as readonly [string, string];
    if (!readWords(pair.join(' '), locale).some(({ stem, small }) => !small && own.has(stem))) return pair;
  }
  return pairs[first] as readonly [string, string];
}
