import type { Localized } from './locale.ts';

/** What is said of an organisation's own framework. */
export const OWN_REFERENTIAL = {
  /** The question of an indicator for which the file has none. */
  asks: {
    fr: '{label} : où cela se voit-il chez vous, et depuis quand ?',
    en: '{label}: where does it show in your practice, and since when?',
  },
  reservedId: {
    fr: '« {id} » nomme une édition du référentiel national qualité. Choisissez un autre nom pour le vôtre.',
    en: '"{id}" names an edition of the French national quality framework. Choose another name for yours.',
  },
  endsFirst: {
    fr: 'Le dernier jour ({until}) vient avant le premier ({from}). Échangez-les, ou corrigez l’un des deux.',
    en: 'The last day ({until}) comes before the first ({from}). Swap them, or correct one of them.',
  },
  indicatorTwice: {
    fr: 'L’indicateur {number} est déjà décrit ligne {line}. Chaque numéro ne sert qu’une fois.',
    en: 'Indicator {number} is already described on line {line}. Each number is used once only.',
  },
  criterionTwice: {
    fr: 'Le critère {number} est déjà décrit ligne {line}. Chaque numéro ne sert qu’une fois.',
    en: 'Criterion {number} is already described on line {line}. Each number is used once only.',
  },
  unknownCriterion: {
    fr: 'Le critère {criterion} n’existe pas dans ce fichier. Critères décrits : {known}.',
    en: 'There is no criterion {criterion} in this file. Criteria described: {known}.',
  },
  whichCriterion: {
    fr: 'De quel critère est cet indicateur ? Ajoutez « criterion », avec l’un de ces numéros : {known}.',
    en: 'Which criterion is this indicator of? Add "criterion", with one of these numbers: {known}.',
  },
} as const satisfies Record<string, Localized>;
