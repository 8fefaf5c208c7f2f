import { LOCALES, type Locale, type Localized } from '../messages/locale.ts';
import { quoted } from '../messages/quotes.ts';
import type { Category } from '../referential/indicator.ts';
import { type Slot, slotsIn } from '../lexicon/questions.ts';

/** What is filled into the slots of a question, in the reader's language; a slot without a text rules the question out. */
export type Filling = Readonly<Partial<Record<Slot, Localized>>>;

/**
 * The people of a course by its category. In French one of them is a woman and several are men, so that what agrees with the one or
 * with the others is written once; « une » and « vos » before them hide whether they begin with a vowel.
 */
const PEOPLE: Readonly<Record<Category, Filling & Record<'someone' | 'learners' | 'teacher' | 'course', Localized>>> = {
  AF: {
    someone: { fr: 'une participante', en: 'a participant' },
    learners: { fr: 'participants', en: 'participants' },
    teacher: { fr: 'la personne qui forme', en: 'the person who teaches' },
    course: { fr: 'cette formation', en: 'this course' },
  },
  BC: {
    someone: { fr: 'une bénéficiaire', en: 'a beneficiary' },
    learners: { fr: 'bénéficiaires', en: 'beneficiaries' },
    teacher: { fr: 'la personne qui accompagne', en: 'the adviser' },
    course: { fr: 'ce bilan', en: 'this skills assessment' },
  },
  VAE: {
    someone: { fr: 'une candidate', en: 'a candidate' },
    learners: { fr: 'candidats', en: 'candidates' },
    teacher: { fr: 'la personne qui accompagne', en: 'the adviser' },
    course: { fr: 'cet accompagnement', en: 'this support' },
  },
  CFA: {
    someone: { fr: 'une apprentie', en: 'an apprentice' },
    learners: { fr: 'apprentis', en: 'apprentices' },
    teacher: { fr: 'la personne qui forme', en: 'the person who teaches' },
    course: { fr: 'cette formation', en: 'this course' },
  },
};

/** What the slots of every question of a document are filled with. A course without a name of its own is « cette formation ». */
export const fillingOf = (category: Category, subject: string | undefined): Filling => {
  const people = PEOPLE[category];
  return { ...people, subject: subject === undefined ? people.course : quoted(subject) };
};

/** Whether every slot of a question has something to fill it with. */
export const canFill = (question: Localized, filling: Filling): boolean =>
  LOCALES.every((locale) => slotsIn(question[locale]).every((slot) => filling[slot as Slot] !== undefined));

/** A question that can be filled, with its slots filled. */
export function filled(question: Localized, filling: Filling): Localized {
  const fill = (locale: Locale): string =>
    question[locale].replace(/\{(\w+)\}/g, (_, slot: string) => (filling[slot as Slot] as Localized)[locale]);
  return { fr: fill('fr'), en: fill('en') };
}

/** A question with its slots filled; undefined where one of them cannot be. */
export const fillQuestion = (question: Localized, filling: Filling): Localized | undefined =>
  canFill(question, filling) ? filled(question, filling) : undefined;
