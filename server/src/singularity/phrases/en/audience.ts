import type { Phrase } from '../../phrase.ts';

/** English stock phrases about audience and prerequisites. How an entry is written: `phrase.ts`. */
export const AUDIENCE: readonly Phrase[] = [
  {
    id: 'en/no-prior-experience-required',
    theme: 'audience',
    caution: { fr: 'Une phrase obligatoire quand elle est vraie.', en: 'A required sentence when it is true.' },
    patterns: ['no (prior|previous) (experience|knowledge) [is] (required|needed|necessary)'],
    why: { fr: 'souvent vrai ; ne dit pas ce qui est difficile', en: 'often true; does not say what is hard' },
    question: {
      fr: 'Qu’est-ce qui rend la première heure difficile à un vrai débutant ?',
      en: 'What makes the first hour hard for a true beginner?',
    },
  },
  {
    id: 'en/suitable-for-all-levels',
    theme: 'audience',
    patterns: ['(suitable for|open to|designed for) all levels', 'beginners and (advanced|experienced) [learners|users]'],
    why: { fr: 'deux formations en une', en: 'two courses in one' },
    question: {
      fr: 'Que font les experts pendant que les débutants apprennent ?',
      en: 'What do the experts do while the beginners learn?',
    },
  },
  {
    id: 'en/anyone-interested-in',
    theme: 'audience',
    patterns: ['anyone (interested|wishing|who wants|wanting|looking)'],
    why: { fr: 'n’écarte personne, donc ne s’adresse encore à personne', en: 'leaves no one out, so addresses no one yet' },
    question: { fr: 'À qui déconseillez-vous cette formation ?', en: 'Whom do you advise against it?' },
  },
  {
    id: 'en/contact-us-for-pricing',
    theme: 'access',
    patterns: ['contact us for (pricing|prices|a quote|more information|details)', '(price|pricing) on request'],
    why: { fr: 'l’information attend au téléphone', en: 'the information waits on the telephone' },
    question: {
      fr: 'De quoi dépend le prix, et entre quels montants varie-t-il ?',
      en: 'What does the price depend on, and between which amounts?',
    },
  },
  {
    id: 'en/limited-places-available',
    theme: 'access',
    patterns: ['limited (places|seats|spaces|availability)', '(places|seats|spaces) [are] limited'],
    why: { fr: 'presse le lecteur sans rien lui apprendre', en: 'hurries the reader without informing them' },
    question: { fr: 'Combien, et pourquoi ce nombre ?', en: 'How many, and why that many?' },
  },
  {
    id: 'en/reasonable-adjustments',
    theme: 'accessibility',
    caution: { fr: 'Une formule juridique, à compléter et non à ôter.', en: 'A legal phrase, to be completed rather than removed.' },
    patterns: ['reasonable (adjustments|accommodations)'],
    why: { fr: 'une formule juridique', en: 'a legal phrase' },
    question: { fr: 'Quel aménagement avez-vous fait la dernière fois ?', en: 'Which adjustment did you make last time?' },
  },
  {
    id: 'en/we-welcome-all-learners',
    theme: 'accessibility',
    patterns: ['we welcome (all|every) (learners|learner|participants|abilities)', 'everyone is welcome'],
    why: { fr: 'une politesse, avant le geste', en: 'a courtesy, before the act' },
    question: {
      fr: 'Quelle habitude avez-vous changée pour que quelqu’un puisse suivre ?',
      en: 'Which habit did you change so that someone could take part?',
    },
  },
  {
    id: 'en/professionals-at-all-levels',
    theme: 'audience',
    bare: true,
    patterns: [
      '(professionals|employees|staff|managers|leaders|people) (of|at) all levels',
      'all levels of (experience|ability|seniority|management|staff)',
    ],
    why: { fr: 'tous les étages, sans une porte', en: 'every floor, without a door' },
    question: { fr: 'Qui s’est senti le plus à sa place la dernière fois ?', en: 'Who felt most at home last time?' },
  },
  {
    id: 'en/at-any-stage-of-your-career',
    theme: 'audience',
    patterns: ['(any|every|all) stages of [your|their] career', 'wherever you are in your career', 'just starting out'],
    why: { fr: 'du premier jour au dernier, donc aucun en particulier', en: 'from the first day to the last, so none in particular' },
    question: { fr: 'Quel tournant amène les gens jusqu’à vous ?', en: 'What turning point brings people to you?' },
  },
  {
    id: 'en/regardless-of-background',
    theme: 'audience',
    patterns: [
      '(regardless|irrespective) of [your|their] (background|experience|level|role|industry|sector)',
      'whatever (your|their) (background|experience|level|role|industry|sector)',
      'from all (backgrounds|walks of life)',
    ],
    why: { fr: 'une porte grande ouverte, sans le seuil', en: 'a door wide open, without the doorstep' },
    question: { fr: 'De quel métier inattendu quelqu’un est-il venu ?', en: 'From what unexpected trade did someone come?' },
  },
  {
    id: 'en/from-beginner-to-expert',
    theme: 'audience',
    patterns: [
      'from (beginner|novice|zero) to (expert|pro|hero|intermediate)',
      'from novice to advanced',
      '(novices|beginners) and (experts|seasoned professionals|professionals)',
    ],
    why: { fr: 'les deux bouts d’un chemin, sans le chemin', en: 'the two ends of a road, without the road' },
    question: { fr: 'Combien d’heures séparent l’un de l’autre ?', en: 'How many hours lie between the one and the other?' },
  },
  {
    id: 'en/busy-professionals',
    theme: 'audience',
    bare: true,
    patterns: [
      '(busy|ambitious|seasoned|"motivated"|aspiring|"working"|time-poor) (professional|executive)',
      '(busy|ambitious|time-poor) people',
      '(busy|ambitious|aspiring) (manager|leader)',
    ],
    why: { fr: 'un adjectif, avant le métier', en: 'an adjective, before the trade' },
    question: { fr: 'Qu’ont-ils dû décaler pour venir ?', en: 'What did they have to postpone in order to come?' },
  },
  {
    id: 'en/individuals-and-teams',
    theme: 'audience',
    patterns: [
      'individuals and (teams|organisations|organizations|businesses|companies|groups)',
      '(teams|businesses|organisations|organizations|companies) and individuals',
    ],
    why: { fr: 'une personne ou cent, ce qui n’est pas la même journée', en: 'one person or a hundred, which is not the same day' },
    question: { fr: 'Quelle est la plus petite équipe que vous ayez reçue ?', en: 'What is the smallest team you have ever had?' },
  },
  {
    id: 'en/organisations-of-all-sizes',
    theme: 'audience',
    patterns: [
      '(organisations|organizations|companies|businesses|teams) of (all|any|every) (sizes|types|kinds)',
      '(small and large|large and small) (organisations|organizations|companies|businesses)',
    ],
    why: { fr: 'toutes les tailles, sans une adresse', en: 'all sizes, without an address' },
    question: { fr: 'Dans quelle maison cela n’a-t-il pas pris, et pourquoi ?', en: 'In which firm did it not take, and why?' },
  },
  {
    id: 'en/across-all-sectors',
    theme: 'audience',
    bare: true,
    patterns: [
      '(all|any|every|various|different|multiple) (sectors|industries|industry sectors)',
      'wide range of (sectors|industries|organisations|backgrounds)',
    ],
    why: { fr: 'tous les secteurs, sans un atelier', en: 'every sector, without a workshop' },
    question: { fr: 'Quel secteur vous a obligé à refaire vos exemples ?', en: 'Which sector forced you to redo your examples?' },
  },
  {
    id: 'en/everyone-who-wants-to',
    theme: 'audience',
    patterns: ['(everyone|everybody|all those|individuals|professionals) (wishing|wanting|looking|seeking|interested|who want|who wish)'],
    why: { fr: 'un désir pour tout portrait', en: 'a wish for a whole portrait' },
    question: {
      fr: 'Que vous disent-ils au téléphone avant de venir, mot pour mot ?',
      en: 'What do they tell you on the phone before they come, word for word?',
    },
  },
  {
    id: 'en/new-challenge',
    theme: 'audience',
    patterns: ['(looking|ready|searching) for a new challenge', 'seek a new challenge', 'new (career|professional) (challenge|direction)'],
    why: { fr: 'le défi n’a pas encore de nom', en: 'the challenge has no name yet' },
    question: { fr: 'Que laissent-ils derrière eux, et avec quel regret ?', en: 'What do they leave behind, and with what regret?' },
  },
  {
    id: 'en/some-basic-knowledge',
    theme: 'audience',
    bare: true,
    patterns: [
      'some (basic|prior|previous) (knowledge|experience|understanding)',
      'basic (knowledge|understanding)',
      'prior (knowledge|experience) [is] (helpful|useful|desirable|beneficial|an advantage)',
    ],
    why: { fr: 'une hauteur de marche que l’on ne peut mesurer', en: 'a step whose height cannot be measured' },
    question: { fr: 'Quel petit essai proposez-vous à qui hésite ?', en: 'What small test do you suggest to someone who hesitates?' },
  },
  {
    id: 'en/willingness-to-learn',
    theme: 'audience',
    patterns: [
      '(willingness|desire|eagerness|motivation) to (learn|participate)',
      '("willing"|eager|keen) to learn',
      'open mind',
      'positive attitude',
    ],
    why: { fr: 'une disposition que presque tous apportent', en: 'a disposition nearly everyone brings' },
    question: {
      fr: 'Qui est venu en traînant les pieds, et qu’a fait cette personne le soir ?',
      en: 'Who came dragging their feet, and what did that person do in the evening?',
    },
  },
];
