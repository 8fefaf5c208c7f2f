import type { Phrase } from '../../phrase.ts';

/** French stock phrases about accessibility. How an entry is written: `phrase.ts`. */
export const ACCESSIBILITY: readonly Phrase[] = [
  {
    id: 'fr/accessible-aux-personnes-handicapees',
    theme: 'accessibility',
    caution: { fr: 'Une mention attendue : la compléter, jamais l’ôter.', en: 'An expected statement: to be completed, never removed.' },
    patterns: ['[formation] accessible [aux personnes] en situation de handicap', 'accessible PSH'],
    why: { fr: 'une affirmation générale', en: 'a general statement' },
    question: { fr: 'Quel aménagement avez-vous fait la dernière fois ?', en: 'Which adjustment did you make last time?' },
  },
  {
    id: 'fr/etudier-les-adaptations',
    theme: 'accessibility',
    caution: { fr: 'Un engagement attendu : le compléter, jamais l’ôter.', en: 'An expected commitment: to be completed, never removed.' },
    patterns: ['étudier (les adaptations|les aménagements) [possibles|nécessaires]', 'étudier la faisabilité'],
    why: { fr: 'remet la réponse à plus tard', en: 'puts the answer off' },
    question: {
      fr: 'Quelles adaptations savez-vous déjà faire, et lesquelles non ?',
      en: 'Which adjustments can you already make, and which not?',
    },
  },
  {
    id: 'fr/notre-referent-handicap',
    theme: 'accessibility',
    caution: {
      fr: 'Bon signe, surtout avec un nom et un moyen de le joindre.',
      en: 'A good sign, above all with a name and a way to reach them.',
    },
    patterns: ['référent handicap'],
    why: { fr: 'souvent sans nom', en: 'often without a name' },
    question: {
      fr: 'Comment s’appelle-t-il, quand répond-il, qu’a-t-il déjà fait ?',
      en: 'What is their name, when do they answer, what have they already done?',
    },
  },
  {
    id: 'fr/locaux-accessibles',
    theme: 'accessibility',
    patterns: ['nos locaux sont accessibles', 'locaux accessibles'],
    why: { fr: 'dit l’accès physique seulement', en: 'speaks of physical access only' },
    question: {
      fr: 'Qu’en est-il du support, de l’écran, du bruit, du rythme ?',
      en: 'What about the handout, the screen, the noise, the pace?',
    },
  },
  {
    id: 'fr/accessible-aux-pmr',
    theme: 'accessibility',
    patterns: ['accessible [aux] PMR', 'accessible aux personnes à mobilité réduite'],
    why: { fr: 'pense à la seule mobilité', en: 'thinks of mobility alone' },
    question: {
      fr: 'Qu’en est-il pour une personne sourde, dyslexique ou fatiguée ?',
      en: 'What about someone who is deaf, dyslexic or tired?',
    },
  },
  {
    id: 'fr/n-hesitez-pas-a-nous-contacter',
    theme: 'accessibility',
    patterns: ['[n’]hésitez pas à nous (contacter|consulter|solliciter)'],
    why: { fr: 'une politesse de clôture', en: 'a closing courtesy' },
    question: {
      fr: 'Qu’est-ce qui fait hésiter, d’ordinaire, et que répondez-vous ?',
      en: 'What usually makes people hesitate, and what do you answer?',
    },
  },
  {
    id: 'fr/nous-mettons-tout-en-oeuvre',
    theme: 'accessibility',
    patterns: ['(mettons|mettre|met) tout en œuvre', 'tout mettre en œuvre', 'tout est mis en œuvre'],
    why: { fr: 'un engagement sans borne ni fait', en: 'a commitment without a limit or a fact' },
    question: {
      fr: 'Qu’avez-vous dû refuser, et vers qui avez-vous orienté ?',
      en: 'What did you have to refuse, and to whom did you refer the person?',
    },
  },
  {
    id: 'fr/adaptation-au-cas-par-cas',
    theme: 'accessibility',
    patterns: ['(adaptation|étudié|adapté) au cas par cas'],
    why: { fr: 'aucun cas n’est raconté', en: 'no case is told' },
    question: { fr: 'Quel cas pouvez-vous raconter, sans nommer la personne ?', en: 'Which case can you tell, without naming the person?' },
  },
  {
    id: 'fr/sensibles-a-l-inclusion',
    theme: 'accessibility',
    subject: 'inclusion',
    patterns: ['sensibles à l’inclusion'],
    why: { fr: 'une valeur dite, sans le geste', en: 'a value stated, without the act' },
    question: {
      fr: 'Quelle habitude avez-vous changée pour que quelqu’un puisse suivre ?',
      en: 'Which habit did you change so that someone could take part?',
    },
  },
];
