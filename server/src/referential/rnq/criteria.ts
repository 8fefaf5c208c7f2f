import type { Criterion } from '../indicator.ts';

export const CRITERIA: readonly Criterion[] = [
  { number: 1, title: { fr: 'Ce que le public apprend avant de s’engager', en: 'What the public learns before committing' } },
  {
    number: 2,
    title: {
      fr: 'Des objectifs précis, une prestation conçue pour ceux qui viennent',
      en: 'Precise objectives, a service designed for those who come',
    },
  },
  {
    number: 3,
    title: { fr: 'De l’accueil à l’évaluation, le chemin de chaque personne', en: 'From welcome to assessment, the way of each person' },
  },
  { number: 4, title: { fr: 'Des moyens à la mesure de la prestation', en: 'Means that measure up to the service' } },
  { number: 5, title: { fr: 'Les compétences de celles et ceux qui interviennent', en: 'The skills of those who teach and support' } },
  { number: 6, title: { fr: 'Les liens avec les métiers, le territoire et le droit', en: 'Ties with trades, territory and law' } },
  {
    number: 7,
    title: { fr: 'Les avis, les réclamations, et ce que l’on en fait', en: 'Opinions and complaints, and what is made of them' },
  },
];
