import type { Phrase } from '../../phrase.ts';

/** Accessibility: French stock phrases. How an entry is written: `phrase.ts`. */
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
  {
    id: 'fr/amenagements-possibles',
    theme: 'accessibility',
    caution: { fr: 'Un engagement attendu : le compléter, jamais l’ôter.', en: 'An expected commitment: to be completed, never removed.' },
    patterns: [
      '(aménagements|adaptations) (spécifiques|possibles|nécessaires|adaptés|individualisés|raisonnables)',
      '(aménagements|adaptations) selon les besoins',
    ],
    why: { fr: 'une possibilité, sans exemple', en: 'a possibility, without an example' },
    question: {
      fr: 'Quel aménagement fait pour une personne sert aujourd’hui à toutes ?',
      en: 'Which adjustment made for one person now serves everyone?',
    },
  },
  {
    id: 'fr/chaque-situation-est-etudiee',
    theme: 'accessibility',
    patterns: [
      'chaque (situation|demande|dossier|cas|projet|candidature|besoin) est (étudié|examiné|analysé) [individuellement|attentivement]',
      'chaque (personne|apprenant|stagiaire|participant|parcours|projet|groupe) est unique',
    ],
    why: { fr: 'dit que tout diffère, dans une phrase qui ne diffère pas', en: 'says that all differ, in a sentence that does not' },
    question: { fr: 'Laquelle de ces situations vous a fait changer de règle ?', en: 'Which of these situations made you change a rule?' },
  },
  {
    id: 'fr/meilleures-conditions',
    theme: 'accessibility',
    bare: true,
    patterns: [
      '(meilleures|excellentes|parfaites) conditions [d’accueil|d’apprentissage|de travail|de réussite]',
      'conditions (optimales|idéales|favorables) [d’accueil|d’apprentissage]',
    ],
    why: { fr: 'un superlatif à la place d’une salle, d’un siège, d’une lumière', en: 'a superlative in place of a room, a seat, a light' },
    question: {
      fr: 'Qu’est-ce qui gêne dans votre salle, et qu’avez-vous fini par en faire ?',
      en: 'What is awkward in your room, and what did you end up making of it?',
    },
  },
  {
    id: 'fr/egalite-des-chances',
    theme: 'accessibility',
    subject: 'égalité diversité inclusion',
    patterns: [
      'égalité des chances',
      'diversité et inclusion',
      'inclusion et diversité',
      '(démarche|environnement|outils pédagogiques|culture) inclusif',
    ],
    why: { fr: 'un principe affiché, que tous affichent', en: 'a principle on display, which all display' },
    question: {
      fr: 'Qui n’aurait pas pu suivre il y a trois ans et le pourrait aujourd’hui ?',
      en: 'Who could not have taken part three years ago and could today?',
    },
  },
  {
    id: 'fr/besoins-specifiques',
    theme: 'accessibility',
    bare: true,
    subject: 'besoins',
    patterns: [
      'besoins (spécifiques|particuliers|propres|individuels|réels) [des participants|des stagiaires|de chacun|de chaque participant]',
      'prise en compte des (besoins|spécificités|attentes|contraintes|particularités) [de chacun|individuelles|des participants]',
      '(spécificités|particularités|singularité) de chacun',
    ],
    why: { fr: 'le propre de chacun, dit avec les mots de tous', en: 'what is each one’s own, said in everyone’s words' },
    question: {
      fr: 'Quel besoin n’avait jamais été dit et s’est vu à un geste ?',
      en: 'Which need had never been spoken and showed in a gesture?',
    },
  },
  {
    id: 'fr/accueil-personnalise',
    theme: 'accessibility',
    patterns: ['accueil (personnalisé|chaleureux|convivial|individualisé|de qualité|bienveillant)'],
    why: { fr: 'l’accueil est qualifié avant d’être décrit', en: 'the welcome is praised before it is described' },
    question: { fr: 'Que trouve sur sa table celui qui arrive le premier ?', en: 'What does the first to arrive find on the table?' },
  },
];
