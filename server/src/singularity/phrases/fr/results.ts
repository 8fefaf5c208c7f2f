import type { Phrase } from '../../phrase.ts';

/** French stock phrases about results. How an entry is written: `phrase.ts`. */
export const RESULTS: readonly Phrase[] = [
  {
    id: 'fr/taux-de-satisfaction',
    theme: 'results',
    caution: {
      fr: 'Indispensable, avec la période, l’effectif et le calcul.',
      en: 'Essential, with its period, headcount and calculation.',
    },
    patterns: ['taux de satisfaction [# %]'],
    why: { fr: 'un chiffre seul', en: 'a figure on its own' },
    question: {
      fr: 'Sur combien de réponses, à quelle question, quelle année ?',
      en: 'From how many answers, to which question, in which year?',
    },
  },
  {
    id: 'fr/cent-pour-cent-de-satisfaction',
    theme: 'results',
    patterns: [
      '"100" % de (satisfaction|satisfaits|clients satisfaits|stagiaires satisfaits)',
      '"100" % (clients|stagiaires|apprenants|participants) [sont] satisfaits',
    ],
    why: { fr: 'unanime, sans que l’on sache sur combien de personnes', en: 'unanimous, without saying among how many people' },
    question: {
      fr: 'Quelle remarque vous a tout de même fait changer quelque chose ?',
      en: 'Which remark made you change something all the same?',
    },
  },
  {
    id: 'fr/taux-de-reussite',
    theme: 'results',
    caution: {
      fr: 'Attendu pour une certification, avec la période et l’effectif.',
      en: 'Expected of a certification, with its period and headcount.',
    },
    patterns: ['taux de réussite'],
    why: { fr: 'le dénominateur n’est pas dit', en: 'the denominator is not given' },
    question: { fr: 'Combien se sont présentés, et combien ne sont pas venus ?', en: 'How many sat it, how many did not come?' },
  },
  {
    id: 'fr/taux-de-recommandation',
    theme: 'results',
    caution: {
      fr: 'Un indicateur de résultats recevable, avec la période et l’effectif.',
      en: 'An acceptable result indicator, with its period and headcount.',
    },
    patterns: ['taux de recommandation'],
    why: { fr: 'une intention plus qu’un effet', en: 'an intention more than an effect' },
    question: { fr: 'Qui est venu par recommandation cette année ?', en: 'Who came on a recommendation this year?' },
  },
  {
    id: 'fr/stagiaires-satisfaits',
    theme: 'results',
    patterns: [
      '# % de nos (stagiaires|clients|apprenants|participants) [sont] satisfaits',
      '# % de nos (stagiaires|clients|apprenants|participants) (nous recommandent|recommandent)',
    ],
    why: { fr: 'un chiffre, sans le nombre de réponses', en: 'a figure, without the number of answers' },
    question: { fr: 'Que disent les autres ?', en: 'What do the others say?' },
  },
  {
    id: 'fr/note-sur-google',
    theme: 'results',
    patterns: ['# # sur Google', '# [étoiles] sur Google'],
    why: { fr: 'un recueil que vous ne maîtrisez pas', en: 'a collection you do not control' },
    question: { fr: 'Quel avis moyen vous a appris quelque chose ?', en: 'Which lukewarm review taught you something?' },
  },
  {
    id: 'fr/personnes-formees',
    theme: 'results',
    patterns: ['[plus de] # (personnes|stagiaires|apprenants|professionnels|élèves|participants) [déjà] formés'],
    why: { fr: 'un volume, pas encore un résultat', en: 'a volume, not yet a result' },
    question: { fr: 'Qu’est devenue la première personne formée ?', en: 'What became of the first person you trained?' },
  },
  {
    id: 'fr/resultats-concrets-et-mesurables',
    theme: 'results',
    patterns: [
      'résultats (concrets|tangibles|rapides|visibles) et mesurables',
      'résultats mesurables et (concrets|durables)',
      'résultats concrets',
    ],
    why: { fr: 'la mesure est annoncée, on ne la voit pas', en: 'the measurement is announced, not seen' },
    question: { fr: 'Mesurés par qui, avec quoi ?', en: 'Measured by whom, with what?' },
  },
  {
    id: 'fr/indicateurs-en-cours-de-constitution',
    theme: 'results',
    caution: {
      fr: 'Recevable pour une formation neuve, surtout avec la date de publication.',
      en: 'Acceptable for a new course, above all with the date of publication.',
    },
    patterns: ['[indicateurs] en cours de constitution', '[données] en cours de collecte'],
    why: { fr: 'admis pour une formation neuve', en: 'allowed for a new course' },
    question: { fr: 'Lesquels, et quand paraîtront-ils ?', en: 'Which ones, and when will they be published?' },
  },
];
