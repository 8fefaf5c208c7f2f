import type { Phrase } from '../../phrase.ts';

/** French stock phrases about methods. How an entry is written: `phrase.ts`. */
export const METHODS: readonly Phrase[] = [
  {
    id: 'fr/apports-theoriques-et-pratiques',
    theme: 'methods',
    patterns: [
      'alternance d’apports théoriques et pratiques',
      'alternance d’apports théoriques et [de] (mises en pratique|mises en situation|exercices pratiques|cas pratiques)',
      'apports théoriques et (pratiques|mises en pratique|exercices pratiques|cas pratiques)',
      'exposés théoriques et (exercices|cas) pratiques',
    ],
    why: { fr: 'vrai de presque toute formation ; ni quoi, ni combien', en: 'true of nearly any course; neither what nor how much' },
    question: {
      fr: 'Racontez un moment précis où la pratique vient d’abord : que font-ils, avec quoi, pendant combien de temps ?',
      en: 'Tell of one moment when practice comes first: what do they do, with what, for how long?',
    },
  },
  {
    id: 'fr/theorie-et-pratique',
    theme: 'methods',
    patterns: [
      '(alternance|équilibre|articulation|aller-retour) entre (théorie et pratique|pratique et théorie)',
      '(allier|combiner|alterner|mêler) (théorie et pratique|pratique et théorie)',
      'alterne (théorie et pratique|pratique et théorie)',
    ],
    why: { fr: 'ni la proportion ni l’ordre ne sont dits', en: 'neither the share nor the order is said' },
    question: {
      fr: 'Dans votre déroulé, à quelle heure commence-t-on à faire, et quoi ?',
      en: 'In your schedule, at what time do people start doing, and what?',
    },
  },
  {
    id: 'fr/pedagogie-active',
    theme: 'methods',
    patterns: ['pédagogie active [et] [participative|interactive|ludique]'],
    why: { fr: 'l’adjectif tient la place de la scène', en: 'the adjective stands where the scene should be' },
    question: {
      fr: 'Que fait une personne qui n’ose pas parler, et que faites-vous alors ?',
      en: 'What does someone who does not dare to speak do, and what do you do then?',
    },
  },
  {
    id: 'fr/methodes-actives-et-participatives',
    theme: 'methods',
    patterns: ['méthodes actives et participatives', 'méthodes participatives et actives', 'méthode (active|participative)'],
    why: { fr: 'une étiquette héritée des cahiers des charges', en: 'a label inherited from calls for tenders' },
    question: {
      fr: 'Quelle activité avez-vous inventée ou réglée vous-même pour ce groupe ?',
      en: 'Which activity did you invent or adjust yourself for this group?',
    },
  },
  {
    id: 'fr/methode-pedagogique-active',
    theme: 'methods',
    patterns: ['méthode pédagogique (active|participative|interactive)'],
    why: { fr: 'une catégorie de manuel plutôt qu’une pratique', en: 'a textbook category rather than a practice' },
    question: {
      fr: 'Que font-ils de leurs mains ou de leur voix dans la première heure ?',
      en: 'What do they do with their hands or voices in the first hour?',
    },
  },
  {
    id: 'fr/pedagogie-participative',
    theme: 'methods',
    patterns: ['pédagogie participative'],
    why: { fr: 'on ne sait pas à quoi l’on participe', en: 'what people take part in is not said' },
    question: {
      fr: 'Quelle décision les participants prennent-ils à votre place ?',
      en: 'Which decision do participants take in your place?',
    },
  },
  {
    id: 'fr/mises-en-situation-et-jeux-de-role',
    theme: 'methods',
    patterns: ['mises en situation et jeux de rôle', 'jeux de rôle et mises en situation'],
    why: { fr: 'ni le scénario, ni les rôles, ni le retour ne sont décrits', en: 'no scenario, no roles and no debrief are described' },
    question: {
      fr: 'Quelle situation, tirée de quel vécu, rejouez-vous, et comment en reparle-t-on ?',
      en: 'Which situation, from whose experience, do you replay, and how do you talk it over?',
    },
  },
  {
    id: 'fr/exercices-pratiques-et-mises-en-situation',
    theme: 'methods',
    patterns: [
      'exercices pratiques et mises en situation',
      'mises en situation et exercices pratiques',
      'mises en situation (pratiques|concrètes)',
    ],
    why: { fr: 'passe d’un métier à l’autre sans changer un mot', en: 'moves from one trade to the next without changing a word' },
    question: { fr: 'Quel exercice votre métier est-il seul à pouvoir proposer ?', en: 'Which exercise can your trade alone offer?' },
  },
  {
    id: 'fr/etudes-de-cas',
    theme: 'methods',
    patterns: ['études de cas [concrets|réels|pratiques]', 'cas pratiques', 'cas concrets'],
    why: { fr: '« cas » et « concret » ne disent pas encore lequel', en: '"case" and "concrete" do not yet say which' },
    question: {
      fr: 'De quel cas partez-vous, qui l’a vécu, qu’en sort-il ?',
      en: 'Which case do you start from, who lived it, what comes out of it?',
    },
  },
  {
    id: 'fr/echanges-d-experiences',
    theme: 'methods',
    patterns: ['(échanges|partage) d’expériences', 'échanges de pratiques', 'partage de pratiques'],
    why: { fr: 'dépend d’un groupe que l’on ne connaît pas encore', en: 'depends on a group nobody knows yet' },
    question: {
      fr: 'Comment provoquez-vous l’échange quand tous viennent du même service ?',
      en: 'How do you spark the exchange when all come from the same department?',
    },
  },
  {
    id: 'fr/tour-de-table',
    theme: 'methods',
    patterns: ['tour de table'],
    why: { fr: 'un rituel d’ouverture que l’on trouve presque partout', en: 'an opening ritual found nearly everywhere' },
    question: {
      fr: 'Que demandez-vous au premier tour que personne d’autre ne demande ?',
      en: 'What do you ask in the first round that nobody else asks?',
    },
  },
  {
    id: 'fr/recueil-des-attentes',
    theme: 'methods',
    patterns: ['recueil des attentes [et] [des] [besoins]', 'recueillir les attentes'],
    why: {
      fr: 'on sait que les attentes sont recueillies, pas ce qu’elles changent',
      en: 'expectations are gathered; what they change is not said',
    },
    question: {
      fr: 'Quelle attente entendue vous a déjà fait changer la suite du programme ?',
      en: 'Which expectation once made you change the rest of the programme?',
    },
  },
  {
    id: 'fr/acteur-de-sa-formation',
    theme: 'methods',
    patterns: [
      'acteur de ("sa"|"votre"|"leur"|"ta") formation',
      'acteur de ("son"|"votre"|"leur"|"ton") (apprentissage|parcours|développement)',
      'acteur de ("ses"|"leurs"|"vos") apprentissages',
    ],
    why: { fr: 'une intention, à laquelle il manque l’acte', en: 'an intention, still without the act' },
    question: { fr: 'Quelle étape la personne choisit-elle vraiment ?', en: 'Which step does the person truly choose?' },
  },
  {
    id: 'fr/au-rythme-de-chacun',
    theme: 'methods',
    patterns: ['[au] rythme de (chacun|chaque participant|chaque stagiaire|chaque apprenant)', '"à" ("votre"|"son"|"leur"|"ton") "rythme"'],
    why: { fr: 'une promesse dont les moyens ne sont pas dits', en: 'a promise whose means are not said' },
    question: {
      fr: 'Que fait celui qui finit avant, que fait celui qui n’a pas fini ?',
      en: 'What does the one who finishes early do, and the one who has not finished?',
    },
  },
  {
    id: 'fr/ancrage-des-apprentissages',
    theme: 'methods',
    patterns: ['ancrage des (apprentissages|acquis|connaissances)', 'ancrer les (apprentissages|acquis|connaissances)'],
    why: { fr: 'une image, sans le geste qui fait retenir', en: 'an image, without the act that makes it stick' },
    question: {
      fr: 'Que demandez-vous de refaire une semaine après, et à qui le montrent-ils ?',
      en: 'What do you ask them to redo a week later, and to whom do they show it?',
    },
  },
  {
    id: 'fr/approche-ludique',
    theme: 'methods',
    patterns: ['(approche|pédagogie|méthode|formation) ludique [et] [interactive|participative|dynamique]'],
    why: { fr: 'on ne connaît ni le jeu, ni ses règles', en: 'neither the game nor its rules are known' },
    question: { fr: 'Quel jeu, quelles règles, quel savoir gagné ?', en: 'Which game, which rules, what knowledge won?' },
  },
  {
    id: 'fr/apprendre-en-s-amusant',
    theme: 'methods',
    patterns: ['apprendre en s’amusant', 'apprenez en vous amusant'],
    why: { fr: 'dit l’humeur, pas encore l’apprentissage', en: 'tells the mood, not yet the learning' },
    question: { fr: 'À quel moment est-ce difficile, et tant mieux ?', en: 'When is it hard, and all the better for it?' },
  },
  {
    id: 'fr/pedagogie-innovante',
    theme: 'methods',
    patterns: ['(pédagogie|méthodes|méthodes pédagogiques|approche|approche pédagogique|outils pédagogiques) (innovante|innovants)'],
    why: { fr: 'on ne sait pas ce qui est nouveau, ni par rapport à quoi', en: 'what is new, and compared with what, is not said' },
    question: {
      fr: 'Qu’avez-vous abandonné pour faire autrement, et pourquoi ?',
      en: 'What did you give up in order to do things differently, and why?',
    },
  },
  {
    id: 'fr/part-de-pratique',
    theme: 'methods',
    patterns: ['# % de (pratique|mise en pratique) [#] [%] [de] [théorie]', '# % théorie # % pratique', '# % (orientée|tournée) pratique'],
    why: { fr: 'un chiffre, sans ce qui s’y passe', en: 'a figure, without what happens in it' },
    question: {
      fr: 'Que font-ils pendant ce temps de pratique, et à quel moment faut-il s’arrêter pour expliquer ?',
      en: 'What do they do during that practice, and when must you stop to explain?',
    },
  },
  {
    id: 'fr/favoriser-l-interactivite',
    theme: 'methods',
    patterns: ['favoriser l’interactivité', 'favoriser les (interactions|échanges)'],
    why: { fr: 'l’effet espéré est dit, le geste non', en: 'the hoped-for effect is said, the act is not' },
    question: { fr: 'Quel geste fait parler une personne silencieuse ?', en: 'Which gesture gets a silent person to speak?' },
  },
  {
    id: 'fr/apprendre-en-faisant',
    theme: 'methods',
    patterns: ['apprendre en faisant', '"learning by doing"', 'apprentissage par la pratique', 'apprendre par la pratique'],
    why: { fr: 'un principe que presque tous invoquent', en: 'a principle nearly everyone invokes' },
    question: {
      fr: 'Faire quoi, rater quoi, recommencer combien de fois ?',
      en: 'Doing what, failing at what, starting again how many times?',
    },
  },
  {
    id: 'fr/methodes-affirmative-interrogative-demonstrative',
    theme: 'methods',
    patterns: [
      'méthodes affirmative, interrogative et démonstrative',
      'méthodes affirmative, démonstrative et interrogative',
      'méthodes (affirmative|expositive|démonstrative|interrogative) et (affirmative|expositive|démonstrative|interrogative)',
    ],
    why: { fr: 'la liste des manuels de formateurs', en: 'the list found in trainers’ textbooks' },
    question: {
      fr: 'Laquelle vous est la plus naturelle, et pour quel passage ?',
      en: 'Which comes most naturally to you, and for which passage?',
    },
  },
  {
    id: 'fr/supports-pedagogiques-varies',
    theme: 'methods',
    patterns: ['(supports|outils|ressources|méthodes) pédagogiques (variés|diversifiés|multiples)'],
    why: { fr: 'la variété est dite, on ne la voit pas', en: 'variety is stated, not shown' },
    question: { fr: 'Quel support garde-t-on ouvert six mois plus tard ?', en: 'Which material is still open six months later?' },
  },
  {
    id: 'fr/outils-collaboratifs',
    theme: 'methods',
    subject: 'outils collaboratifs',
    patterns: ['outils collaboratifs'],
    why: { fr: 'une famille de logiciels, sans ce que l’on y fait', en: 'a family of software, without what is done in it' },
    question: { fr: 'Qu’écrit-on à plusieurs, et qui le relit ?', en: 'What is written together, and who reads it over?' },
  },
  {
    id: 'fr/classe-inversee',
    theme: 'methods',
    subject: 'inversée',
    patterns: ['classe inversée', 'pédagogie inversée'],
    why: { fr: 'souvent nommée sans le travail d’avant', en: 'often named without the work that comes before' },
    question: {
      fr: 'Que lisent-ils avant, et comment savez-vous qu’ils l’ont lu ?',
      en: 'What do they read beforehand, and how do you know they did?',
    },
  },
  {
    id: 'fr/brise-glace',
    theme: 'methods',
    patterns: ['ice breaker', 'icebreaker', 'brise-glace'],
    why: { fr: 'une recette d’animation qui sert à tous les groupes', en: 'a facilitation recipe that serves every group' },
    question: {
      fr: 'Comment commencez-vous quand le groupe se connaît déjà ?',
      en: 'How do you begin when people already know one another?',
    },
  },
  {
    id: 'fr/support-de-cours-remis',
    theme: 'methods',
    caution: { fr: 'Utile à citer pour l’indicateur 19.', en: 'Worth stating for indicator 19.' },
    patterns: [
      'support de cours [est] remis',
      'support pédagogique [est] remis [à chaque participant]',
      'remise (d’un support|des supports) [de cours|pédagogiques]',
    ],
    why: { fr: 'l’objet est dit, son usage non', en: 'the object is stated, its use is not' },
    question: { fr: 'Quelle page du support est cornée à la fin ?', en: 'Which page of the handout is dog-eared at the end?' },
  },
  {
    id: 'fr/salle-equipee-d-un-videoprojecteur',
    theme: 'methods',
    caution: { fr: 'Un moyen matériel à citer pour l’indicateur 17.', en: 'Equipment, to be stated for indicator 17.' },
    patterns: ['salle équipée d’un vidéoprojecteur', 'vidéoprojecteur et paperboard', 'salle équipée'],
    why: { fr: 'un équipement que toutes les salles ont', en: 'equipment every room has' },
    question: { fr: 'Que faites-vous quand il tombe en panne ?', en: 'What do you do when it breaks down?' },
  },
];
