import type { Phrase } from '../../phrase.ts';

/** French stock phrases about trainers. How an entry is written: `phrase.ts`. */
export const TRAINER: readonly Phrase[] = [
  {
    id: 'fr/formateur-expert',
    theme: 'trainer',
    bare: true,
    patterns: ['(formateur|intervenant) expert'],
    why: { fr: 'le titre est dit, pas ce qu’il recouvre', en: 'the title is stated, not what stands behind it' },
    question: {
      fr: 'Quel problème du métier avez-vous résolu vous-même récemment ?',
      en: 'Which problem of the trade did you solve yourself lately?',
    },
  },
  {
    id: 'fr/experts-dans-leur-domaine',
    theme: 'trainer',
    patterns: ['[formateurs|intervenants] experts dans leur domaine', '[formateurs|intervenants] experts de leur domaine'],
    why: { fr: 'un pluriel dont on ne voit pas les visages', en: 'a plural whose faces do not show' },
    question: { fr: 'Qui viendra, et qu’a-t-il fait hier ?', en: 'Who will come, and what did they do yesterday?' },
  },
  {
    id: 'fr/expert-reconnu',
    theme: 'trainer',
    patterns: ['expert reconnu [dans]'],
    why: { fr: 'on ne sait pas par qui', en: 'it is not said by whom' },
    question: {
      fr: 'Quel pair vous a lu ou vu travailler, et qu’en a-t-il dit ?',
      en: 'Which peer has read you or seen you work, and what did they say of it?',
    },
  },
  {
    id: 'fr/selectionnes-pour-leur-expertise',
    theme: 'trainer',
    patterns: ['sélectionnés pour leur expertise', 'choisis pour leur expertise'],
    why: { fr: 'le critère du choix n’est pas dit', en: 'the criterion of choice is not said' },
    question: { fr: 'Pour quelle raison avez-vous déjà dit non à quelqu’un ?', en: 'For what reason have you said no to someone?' },
  },
  {
    id: 'fr/formateur-experimente',
    theme: 'trainer',
    bare: true,
    patterns: ['(formateur|intervenant|consultant) expérimenté', '# (ans|années) d’expérience', 'formateur de terrain'],
    why: { fr: 'une durée, sans le terrain', en: 'a duration, without the field' },
    question: { fr: 'Quelle expérience ratée vous sert le plus à enseigner ?', en: 'Which failure helps you most in teaching?' },
  },
  {
    id: 'fr/formateur-passionne',
    theme: 'trainer',
    patterns: ['(formateur|intervenant|professionnel|équipe) passionné'],
    why: { fr: 'la passion se voit, elle s’affirme mal', en: 'passion shows; stating it proves little' },
    question: {
      fr: 'Qu’est-ce qui vous ennuie dans ce sujet, et comment faites-vous avec ?',
      en: 'What bores you in this subject, and how do you deal with it?',
    },
  },
  {
    id: 'fr/professionnels-en-activite',
    theme: 'trainer',
    patterns: ['(formateurs|intervenants) professionnels en activité', '(animé|dispensé|assuré) par des professionnels en activité'],
    why: { fr: 'l’activité n’est pas située', en: 'the activity is not located' },
    question: { fr: 'Que faites-vous les jours où vous ne formez pas ?', en: 'What do you do on the days when you do not teach?' },
  },
  {
    id: 'fr/formateur-certifie',
    theme: 'trainer',
    bare: true,
    patterns: ['(formateur|coach) certifié'],
    why: { fr: 'par qui, sur quoi, jusqu’à quand : ce n’est pas dit', en: 'by whom, in what, until when: it is not said' },
    question: { fr: 'Qu’est-ce que ce certificat ne sait pas de vous ?', en: 'What does that certificate not know about you?' },
  },
  {
    id: 'fr/double-competence',
    theme: 'trainer',
    patterns: ['double compétence [technique et pédagogique]'],
    why: { fr: 'les deux compétences restent à montrer ensemble', en: 'the two skills are yet to be shown together' },
    question: { fr: 'Quand les deux se sont-elles contredites ?', en: 'When did the two contradict each other?' },
  },
  {
    id: 'fr/bienveillance',
    theme: 'trainer',
    subject: 'bienveillance bienveillant',
    patterns: [
      'à l’écoute et bienveillant',
      'bienveillant et à l’écoute',
      'bienveillance',
      '(cadre|climat|accompagnement|environnement|approche) bienveillant',
    ],
    why: { fr: 'une qualité que l’on attend de tous', en: 'a quality expected of everyone' },
    question: {
      fr: 'Dans quelle situation difficile cette attention s’est-elle vue ?',
      en: 'In which difficult situation did that care show?',
    },
  },
  {
    id: 'fr/equipe-pluridisciplinaire',
    theme: 'trainer',
    subject: 'équipe',
    patterns: ['équipe (pluridisciplinaire|multidisciplinaire)'],
    why: { fr: 'les disciplines ne sont pas nommées', en: 'the disciplines are not named' },
    question: { fr: 'Qui manque encore dans l’équipe ?', en: 'Who is still missing from the team?' },
  },
  {
    id: 'fr/formateur-dedie',
    theme: 'trainer',
    patterns: ['[accompagnement par un] (formateur|coach|conseiller|accompagnateur) dédié'],
    why: { fr: 'on ne sait pas combien d’heures, ni à combien de personnes', en: 'how many hours, and for how many people, is not said' },
    question: { fr: 'Que se passe-t-il quand cette personne est absente ?', en: 'What happens when that person is away?' },
  },
];
