import type { Phrase } from '../../phrase.ts';

/** French stock phrases about audience and prerequisites. How an entry is written: `phrase.ts`. */
export const AUDIENCE: readonly Phrase[] = [
  {
    id: 'fr/toute-personne-souhaitant',
    theme: 'audience',
    patterns: ['toute personne (souhaitant|intéressée|qui souhaite|voulant)'],
    why: { fr: 'n’écarte personne, donc ne s’adresse encore à personne', en: 'leaves no one out, so addresses no one yet' },
    question: { fr: 'À qui déconseillez-vous cette formation ?', en: 'Whom do you advise against this course?' },
  },
  {
    id: 'fr/toute-personne-desireuse',
    theme: 'audience',
    patterns: ['toute personne désireuse'],
    why: { fr: 'n’écarte personne, donc ne s’adresse encore à personne', en: 'leaves no one out, so addresses no one yet' },
    question: {
      fr: 'Pour qui cette formation viendrait-elle trop tôt, ou trop tard ?',
      en: 'For whom would this course come too early, or too late?',
    },
  },
  {
    id: 'fr/tout-public',
    theme: 'audience',
    patterns: ['"tout public"', '"tous publics"', '"tous les publics"'],
    why: { fr: 'on ne sait pas à qui vous pensiez en l’écrivant', en: 'it is not said whom you had in mind' },
    question: { fr: 'Pour qui avez-vous écrit la première page ?', en: 'For whom did you write the first page?' },
  },
  {
    id: 'fr/aucun-prerequis',
    theme: 'audience',
    caution: { fr: 'Une phrase obligatoire quand elle est vraie.', en: 'A required sentence when it is true.' },
    patterns: [
      'aucun prérequis [n’est] [nécessaire|exigé|demandé|requis]',
      'aucun pré-requis [n’est] [nécessaire|exigé|demandé|requis]',
      '(pas de|sans) (prérequis|pré-requis)',
    ],
    why: { fr: 'souvent vrai ; ne dit pas ce qui est difficile', en: 'often true; does not say what is hard' },
    question: {
      fr: 'Qu’est-ce qui rend la première heure difficile à un vrai débutant ?',
      en: 'What makes the first hour hard for a true beginner?',
    },
  },
  {
    id: 'fr/maitriser-l-outil-informatique',
    theme: 'audience',
    subject: 'informatique',
    patterns: ['(maîtriser|maîtrise de) l’outil informatique', 'à l’aise avec (l’informatique|l’outil informatique|l’ordinateur)'],
    why: { fr: 'ni l’outil ni l’usage ne sont dits', en: 'neither the tool nor its use is said' },
    question: { fr: 'Quel geste précis faut-il savoir faire en arrivant ?', en: 'Which exact operation must people know on arrival?' },
  },
  {
    id: 'fr/etre-motive',
    theme: 'audience',
    patterns: ['être motivé'],
    why: { fr: 'une disposition qui ne se vérifie pas', en: 'a disposition that cannot be checked' },
    question: { fr: 'À quoi voyez-vous qu’une personne est prête ?', en: 'How do you see that a person is ready?' },
  },
  {
    id: 'fr/debutants-et-confirmes',
    theme: 'audience',
    patterns: ['débutants et confirmés', 'débutant à confirmé', 'débutant à expert'],
    why: { fr: 'deux formations en une', en: 'two courses in one' },
    question: {
      fr: 'Que font les confirmés pendant que les débutants apprennent ?',
      en: 'What do the experienced ones do while the beginners learn?',
    },
  },
  {
    id: 'fr/salaries-demandeurs-d-emploi-independants',
    theme: 'audience',
    patterns: [
      'salariés, demandeurs d’emploi, indépendants',
      'salariés, indépendants, demandeurs d’emploi',
      'demandeurs d’emploi, salariés, indépendants',
    ],
    why: { fr: 'une liste de statuts plutôt que de métiers', en: 'a list of statuses rather than of trades' },
    question: { fr: 'Lequel des trois pose la question la plus inattendue ?', en: 'Which of the three asks the most unexpected question?' },
  },
  {
    id: 'fr/niveau-intermediaire',
    theme: 'audience',
    bare: true,
    patterns: ['niveau intermédiaire'],
    why: { fr: 'l’échelle n’est pas dite', en: 'the scale is not given' },
    question: { fr: 'Qu’a-t-on déjà raté quand on est « intermédiaire » ?', en: 'What has someone "intermediate" already failed at?' },
  },
  {
    id: 'fr/managers-et-collaborateurs',
    theme: 'audience',
    subject: 'manager management',
    patterns: ['managers et collaborateurs', 'collaborateurs et managers'],
    why: { fr: 'un organigramme plutôt qu’un public', en: 'an organisation chart rather than an audience' },
    question: { fr: 'Peut-on les mettre dans la même salle ?', en: 'Can they be put in the same room?' },
  },
];
