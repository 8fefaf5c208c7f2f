import type { Localized } from './locale.ts';

/** What a programme has to say of the certification that it prepares for. */
export const POINT_TEXTS = {
  title: { fr: 'son intitulé exact', en: 'its exact title' },
  code: { fr: 'son code (RNCP ou RS)', en: 'its code (RNCP or RS)' },
  certifier: { fr: 'le certificateur', en: 'the certifier' },
  registration: { fr: 'la date de son enregistrement', en: 'the date of its registration' },
  'pass-rate': { fr: 'le taux d’obtention', en: 'the pass rate' },
  blocks: { fr: 'la possibilité de valider par blocs', en: 'whether blocks can be validated separately' },
  equivalences: { fr: 'les équivalences', en: 'the equivalences' },
  bridges: { fr: 'les passerelles', en: 'the bridges to other courses' },
  'next-steps': { fr: 'les suites de parcours', en: 'the next steps' },
  'further-study': { fr: 'les poursuites d’études', en: 'further study' },
  jobs: { fr: 'les débouchés', en: 'the jobs it leads to' },
  authorisation: {
    fr: 'la capacité de préparer à la certification (habilitation…)',
    en: 'the capacity to prepare for the certification (authorisation…)',
  },
  exam: { fr: 'les conditions d’examen', en: 'the conditions of the exam' },
} as const satisfies Record<string, Localized>;

/** What makes a figure of results readable. */
export const DETAIL_TEXTS = {
  period: { fr: 'la période (« en 2025 »)', en: 'the period (“in 2025”)' },
  population: { fr: 'l’effectif (« 84 répondants sur 96 »)', en: 'the population (“84 respondents out of 96”)' },
  method: {
    fr: 'le mode de calcul (« avis favorables / répondants », « admis / présentés ») ou le renvoi à un dispositif existant (InserJeunes)',
    en: 'how it was calculated (“favourable answers / respondents”, “passed / sat”) or the existing scheme that it comes from (InserJeunes)',
  },
} as const satisfies Record<string, Localized>;
