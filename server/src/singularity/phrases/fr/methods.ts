import type { Phrase } from '../../phrase.ts';

/** How one teaches: French stock phrases. How an entry is written: `phrase.ts`. */
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
  {
    id: 'fr/apports-theoriques',
    theme: 'methods',
    bare: true,
    patterns: [
      'apports (théoriques|méthodologiques|conceptuels) [courts|ponctuels|ciblés|et méthodologiques|et techniques]',
      'apports de (connaissances|contenus)',
      'exposés (théoriques|du formateur)',
    ],
    why: { fr: 'la théorie est annoncée, on ne sait pas laquelle', en: 'theory is announced; which one is not said' },
    question: {
      fr: 'Quelle idée, une fois comprise, leur fait dire « alors c’était ça » ?',
      en: 'Which idea, once understood, makes them say "so that was it"?',
    },
  },
  {
    id: 'fr/situations-reelles',
    theme: 'methods',
    bare: true,
    patterns: [
      '(analyse|étude|résolution) de situations [réelles|concrètes|vécues|professionnelles]',
      '(situations|exemples) (concrets|réels|vécus|du quotidien|issus du terrain|de la vie professionnelle)',
      '(cas|exercices) (réels|vécus|issus du terrain)',
      'analyse de cas [pratiques|concrets|réels]',
    ],
    why: { fr: 'le réel est invoqué, il n’entre pas dans la phrase', en: 'reality is invoked, it does not enter the sentence' },
    question: {
      fr: 'Racontez une de ces situations : où était-on, qui parlait, qu’est-ce qui a mal tourné ?',
      en: 'Tell one of these situations: where were they, who was speaking, what went wrong?',
    },
  },
  {
    id: 'fr/exercices-pratiques',
    theme: 'methods',
    bare: true,
    patterns: ['(exercices|ateliers|activités) (pratiques|concrets|d’application)', 'travaux pratiques', 'exercices et mises en pratique'],
    why: { fr: 'tous les métiers ont des exercices, aucun ne se voit ici', en: 'every trade has exercises, none shows here' },
    question: {
      fr: 'Quel exercice refaites-vous faire parce qu’il est presque toujours raté la première fois ?',
      en: 'Which exercise do you have them do again because the first attempt nearly always fails?',
    },
  },
  {
    id: 'fr/jeux-de-role',
    theme: 'methods',
    bare: true,
    patterns: ['jeux de rôle', 'jeux de rôles et (simulations|débriefings)', 'simulations et jeux de rôle'],
    why: { fr: 'ni les rôles ni l’enjeu de la scène ne sont dits', en: 'neither the parts nor what is at stake in the scene is said' },
    question: {
      fr: 'Quel rôle personne ne veut-il jouer, et que s’y apprend-il ?',
      en: 'Which part does nobody want to play, and what is learnt in it?',
    },
  },
  {
    id: 'fr/mises-en-situation-reelle',
    theme: 'methods',
    bare: true,
    patterns: [
      'mises en situation (réelles|filmées|professionnelles réelles|individuelles|collectives)',
      'mises en situation et débriefing',
      '(exercices|entretiens|simulations) filmés',
    ],
    why: { fr: 'la situation elle-même manque', en: 'the situation itself is missing' },
    question: {
      fr: 'Que voit-on à l’image que la personne n’avait pas senti en le vivant ?',
      en: 'What does the recording show that the person had not felt at the time?',
    },
  },
  {
    id: 'fr/demonstrations-pratiques',
    theme: 'methods',
    bare: true,
    patterns: ['démonstrations (pratiques|du formateur|par le formateur|en direct)'],
    why: { fr: 'le geste montré n’est pas nommé', en: 'the act that is shown is not named' },
    question: {
      fr: 'Quel geste montrez-vous très lentement, et à quel endroit de la main faut-il regarder ?',
      en: 'Which act do you show very slowly, and where on the hand must one look?',
    },
  },
  {
    id: 'fr/travaux-en-sous-groupes',
    theme: 'methods',
    bare: true,
    patterns: ['(travaux|travail|réflexion|ateliers|exercices) en (sous-groupes|petits groupes|binômes|groupe)'],
    why: { fr: 'on sait combien ils sont, pas ce qu’ils cherchent', en: 'how they sit is said, not what they look for' },
    question: {
      fr: 'Sur quoi les sous-groupes reviennent-ils en désaccord, et qu’en faites-vous ?',
      en: 'What do the small groups come back disagreeing about, and what do you make of it?',
    },
  },
  {
    id: 'fr/petits-groupes',
    theme: 'methods',
    bare: true,
    patterns: ['(petits groupes|groupes restreints|petit comité|effectif réduit|effectifs réduits|groupe à effectif limité)'],
    why: { fr: 'petit par rapport à quoi, ce n’est pas dit', en: 'small compared with what, is not said' },
    question: {
      fr: 'À partir de combien de personnes votre façon de faire ne marche-t-elle plus ?',
      en: 'From how many people on does your way of working stop working?',
    },
  },
  {
    id: 'fr/dynamique-de-groupe',
    theme: 'methods',
    subject: 'groupe dynamique',
    patterns: ['dynamique de groupe', 'émulation (collective|de groupe|du groupe)'],
    why: { fr: 'tout groupe en a une', en: 'every group has one' },
    question: {
      fr: 'Quand un groupe s’est-il retourné contre votre programme, et avait-il raison ?',
      en: 'When did a group turn against your programme, and was it right?',
    },
  },
  {
    id: 'fr/remue-meninges',
    theme: 'methods',
    subject: 'créativité brainstorming',
    patterns: ['brainstorming', 'remue-méninges'],
    why: { fr: 'une technique nommée sans la question qui la lance', en: 'a technique named without the question that starts it' },
    question: {
      fr: 'Quelle question lancez-vous, et qu’avez-vous appris à ne plus demander ?',
      en: 'Which question do you throw in, and which have you learnt not to ask any more?',
    },
  },
  {
    id: 'fr/retours-individualises',
    theme: 'methods',
    subject: 'feedback',
    patterns: [
      '(débriefing|débrief|feedback|retour) (collectif|individuel|individualisé|personnalisé|systématique|constructif|croisé|immédiat|bienveillant)',
      '(débriefing|débrief|feedback) en groupe',
    ],
    why: { fr: 'on sait qu’il y a un retour, pas sur quoi il porte', en: 'there is feedback; on what is not said' },
    question: {
      fr: 'Quelle remarque est difficile à faire, et comment la dites-vous ?',
      en: 'Which remark is hard to make, and how do you put it?',
    },
  },
  {
    id: 'fr/questions-reponses',
    theme: 'methods',
    patterns: [
      '[temps|séance|session] [de] questions-réponses',
      '(réponses|réponse) aux questions des (participants|stagiaires|apprenants)',
    ],
    why: { fr: 'un temps prévu pour des questions que l’on ne connaît pas', en: 'time set aside for questions nobody knows' },
    question: {
      fr: 'Quelle question revient à chaque session, et laquelle vous a laissé sans réponse ?',
      en: 'Which question comes back every time, and which one left you without an answer?',
    },
  },
  {
    id: 'fr/temps-d-echange',
    theme: 'methods',
    bare: true,
    patterns: [
      '(temps|moments|espaces|espace) (d’échange|de partage|de parole|de discussion|d’échange et de partage)',
      'échanges (entre pairs|entre participants|avec le formateur|interactifs|constructifs|collectifs|avec le groupe)',
      'discussions (en groupe|collectives|ouvertes)',
      '(partage|échange) entre (pairs|participants|professionnels)',
    ],
    why: { fr: 'l’échange est prévu, son objet ne l’est pas', en: 'exchange is planned, its object is not' },
    question: {
      fr: 'De quoi parlent-ils à la pause, qui devrait se dire dans la salle ?',
      en: 'What do they talk about at the break that ought to be said in the room?',
    },
  },
  {
    id: 'fr/retours-d-experience',
    theme: 'methods',
    bare: true,
    patterns: ['retours d’expérience [terrain|concrets]'],
    why: {
      fr: 'de qui, après quoi, avec quelles suites : rien n’en paraît',
      en: 'whose, after what, with what consequences: nothing shows',
    },
    question: {
      fr: 'Quelle expérience racontez-vous alors qu’elle n’est pas à votre avantage ?',
      en: 'Which experience do you tell although it does not flatter you?',
    },
  },
  {
    id: 'fr/seances-interactives',
    theme: 'methods',
    patterns: [
      '(ateliers|exercices|travaux|jeux) (collaboratifs|interactifs|participatifs|ludiques)',
      '(cours|séances|sessions|exposés|contenus|présentations|formation) interactifs',
      '(animation|formation) (vivante|dynamique|participative|conviviale)',
      'pédagogie (interactive|dynamique|vivante)',
    ],
    why: { fr: 'l’adjectif décrit l’ambiance espérée', en: 'the adjective describes the hoped-for mood' },
    question: {
      fr: 'Qui parle le plus, d’ordinaire, et qu’avez-vous changé pour parler moins ?',
      en: 'Who speaks most as a rule, and what did you change in order to speak less?',
    },
  },
  {
    id: 'fr/ressources-en-ligne',
    theme: 'methods',
    bare: true,
    patterns: [
      '(ressources|supports|documents|contenus|exercices) (numériques|téléchargeables|multimédias|en ligne|complémentaires|dématérialisés)',
      'liste de ressources [en ligne|utiles|complémentaires]',
    ],
    why: { fr: 'le canal est dit, le contenu non', en: 'the channel is stated, the content is not' },
    question: {
      fr: 'Lequel de ces documents avez-vous écrit vous-même, et pour répondre à qui ?',
      en: 'Which of these documents did you write yourself, and in answer to whom?',
    },
  },
  {
    id: 'fr/acces-a-vie',
    theme: 'methods',
    patterns: [
      'accès (illimité|à vie|permanent) [aux contenus|à la plateforme|à la formation]',
      '(contenus|modules|cours) accessibles (à vie|à tout moment)',
    ],
    why: { fr: 'une durée qui ne dit rien de l’usage', en: 'a length of time that says nothing of use' },
    question: {
      fr: 'À quel moment y revient-on vraiment, et que cherche-t-on alors ?',
      en: 'When do people really come back to it, and what are they looking for?',
    },
  },
  {
    id: 'fr/plateforme-intuitive',
    theme: 'methods',
    patterns: ['(plateforme|interface|outil) (intuitive|ergonomique|conviviale|facile d’utilisation|simple d’utilisation)'],
    why: { fr: 'la facilité est affirmée, l’usage ne se voit pas', en: 'ease is asserted, use does not show' },
    question: {
      fr: 'Où se perd-on la première fois, et qui vient en aide ?',
      en: 'Where do people get lost the first time, and who comes to help?',
    },
  },
  {
    id: 'fr/parcours-multimodal',
    theme: 'methods',
    subject: 'multimodal',
    patterns: ['(parcours|dispositif|apprentissage|pédagogie) (multimodal|multimodale|blended)'],
    why: { fr: 'un nom de format à la place du chemin', en: 'the name of a format in place of the path' },
    question: {
      fr: 'Que faites-vous ensemble, dans la même pièce, qui ne se ferait pas à distance ?',
      en: 'What do you do together, in one room, that could not be done remotely?',
    },
  },
  {
    id: 'fr/microlearning',
    theme: 'methods',
    subject: 'microlearning',
    patterns: ['microlearning', 'micro-learning', 'capsules (vidéo|courtes|ludiques|interactives)'],
    why: {
      fr: 'dit la durée des morceaux, pas ce qui les tient ensemble',
      en: 'tells the length of the pieces, not what holds them together',
    },
    question: {
      fr: 'Quelle chose, dans votre sujet, refuse d’être apprise en cinq minutes ?',
      en: 'Which thing in your subject refuses to be learnt in five minutes?',
    },
  },
  {
    id: 'fr/gamification',
    theme: 'methods',
    subject: 'gamification ludification',
    patterns: ['gamification', 'ludification', 'serious game'],
    why: { fr: 'le jeu est un moyen, et l’on ne sait pas de quoi', en: 'play is a means, and of what is not said' },
    question: {
      fr: 'Que perd-on quand on perd, dans ce jeu, et qui en reparle ?',
      en: 'What does one lose when one loses at this game, and who talks about it afterwards?',
    },
  },
  {
    id: 'fr/pedagogie-centree-sur',
    theme: 'methods',
    patterns: [
      '(pédagogie|approche|méthode|apprentissage) (expérientielle|inductive|différenciée|positive|inclusive|collaborative|coopérative)',
      '(pédagogie|approche|formation|méthode) centrée sur (l’apprenant|les apprenants|la personne|le participant|l’humain)',
    ],
    why: { fr: 'une étiquette de courant pédagogique', en: 'the label of a school of pedagogy' },
    question: {
      fr: 'Qu’est-ce qui, dans la salle, ferait deviner ce choix à quelqu’un qui ne vous a pas lu ?',
      en: 'What in the room would let someone who has not read you guess that choice?',
    },
  },
  {
    id: 'fr/pedagogie-par',
    theme: 'methods',
    subject: 'projet problème',
    patterns: [
      '(pédagogie|apprentissage|approche) par (projet|projets|problèmes|l’expérience|l’exemple|l’action|le jeu|objectifs)',
      'formation-action',
    ],
    why: { fr: 'le principe est nommé, le projet ne l’est pas', en: 'the principle is named, the project is not' },
    question: {
      fr: 'Qu’ont-ils fabriqué la dernière fois, et où est-ce aujourd’hui ?',
      en: 'What did they make last time, and where is it now?',
    },
  },
  {
    id: 'fr/issus-des-neurosciences',
    theme: 'methods',
    subject: 'neurosciences coaching PNL',
    patterns: [
      '(apports|outils|techniques) (issus|inspirés) (neurosciences|coaching|sciences cognitives|psychologie positive|PNL|sciences comportementales)',
      '(éclairage|apports|outils) des (neurosciences|sciences cognitives)',
    ],
    why: { fr: 'une science citée comme une caution', en: 'a science quoted as a guarantee' },
    question: {
      fr: 'Quel résultat précis a changé votre façon d’animer, et qui l’a établi ?',
      en: 'Which exact result changed the way you teach, and who established it?',
    },
  },
  {
    id: 'fr/fil-rouge',
    theme: 'methods',
    bare: true,
    patterns: ['(cas|exercice|projet|étude de cas) fil rouge'],
    why: { fr: 'le fil est annoncé, on ne sait pas ce qu’il coud', en: 'the thread is announced; what it sews is not said' },
    question: {
      fr: 'Quel est ce cas, et à quel endroit du parcours devient-il embarrassant ?',
      en: 'What is that case, and where along the way does it become awkward?',
    },
  },
  {
    id: 'fr/plan-d-action-individuel',
    theme: 'methods',
    bare: true,
    patterns: [
      'plan d’actions (individuel|personnel|personnalisé|concret|opérationnel|clair)',
      'plan de (progrès|progression|développement individuel|développement personnel) [individuel|personnalisé]',
      'plan (personnel|individuel|personnalisé) d’actions',
    ],
    why: { fr: 'un document de plus, dont on ne connaît aucune ligne', en: 'one more document, of which no line is known' },
    question: {
      fr: 'Quelle ligne de ce plan se réalise le moins souvent, et pourquoi la garder ?',
      en: 'Which line of that plan comes true least often, and why keep it?',
    },
  },
  {
    id: 'fr/progression-pas-a-pas',
    theme: 'methods',
    patterns: [
      '(progression|approche|pédagogie|démarche|montée) (progressive|graduelle|logique|structurée)',
      '(apprentissage|progression|accompagnement|méthode|approche|guide) "pas à pas"',
      '(apprentissage|progression|accompagnement|méthode|approche|guide) "étape par étape"',
    ],
    why: { fr: 'toute formation avance par étapes', en: 'every course moves by steps' },
    question: { fr: 'Quelle étape avez-vous déplacée après l’avoir vue échouer ?', en: 'Which step did you move after seeing it fail?' },
  },
  {
    id: 'fr/mise-en-pratique-immediate',
    theme: 'methods',
    patterns: [
      'mise en (pratique|application) (immédiate|directe|concrète|systématique|régulière)',
      'application (immédiate|directe|concrète)',
      'mettre en (pratique|application) les (acquis|concepts|notions|connaissances|techniques) [appris|acquises|vues|abordées|théoriques]',
    ],
    why: { fr: 'la pratique est promise, aucun acte n’est décrit', en: 'practice is promised, no act is described' },
    question: {
      fr: 'Que font-ils dans le quart d’heure qui suit, et avec quelle matière ?',
      en: 'What do they do in the next quarter of an hour, and with what material?',
    },
  },
  {
    id: 'fr/resolument-pratique',
    theme: 'methods',
    patterns: [
      '(formation|approche|pédagogie|programme) (résolument|très|essentiellement|avant tout|volontairement) (pratique|concrète|opérationnelle)',
      'pratique intensive',
      'expérimentations (pratiques|intensives|concrètes)',
      'théorie (concise|minimale|réduite) [et] [pratique|expérimentations]',
    ],
    why: { fr: 'oppose la pratique à une théorie que personne ne défend', en: 'sets practice against a theory nobody defends' },
    question: {
      fr: 'Quel bout de théorie gardez-vous malgré tout, et que se passe-t-il sans lui ?',
      en: 'Which scrap of theory do you keep all the same, and what happens without it?',
    },
  },
  {
    id: 'fr/approche-pragmatique',
    theme: 'methods',
    patterns: [
      '(approche|méthode|pédagogie|démarche|formation) (pragmatique|concrète|opérationnelle|orientée terrain|tournée vers l’action|orientée résultats)',
      '(pragmatique|concret|concrète) et (concrète|pragmatique|opérationnelle|efficace)',
    ],
    why: { fr: 'le mot promet du concret sans en donner', en: 'the word promises the concrete and gives none' },
    question: {
      fr: 'Quel détail matériel du travail prend le plus de place dans la salle ?',
      en: 'Which material detail of the work takes up most room in the room?',
    },
  },
  {
    id: 'fr/approche-globale',
    theme: 'methods',
    bare: true,
    subject: 'systémique globale',
    patterns: ['(approche|démarche|vision) (globale|holistique|systémique|intégrative|transversale|dynamique)'],
    why: { fr: 'ce qui embrasse tout ne se distingue de rien', en: 'what embraces everything stands apart from nothing' },
    question: {
      fr: 'Par quel petit bout commencez-vous, et pourquoi celui-là ?',
      en: 'At which small end do you begin, and why that one?',
    },
  },
  {
    id: 'fr/methodes-eprouvees',
    theme: 'methods',
    patterns: [
      '(méthodes|techniques|outils|pédagogie|formule|stratégies|pratiques) (éprouvées|reconnues|qui fonctionnent)',
      '"ont fait leurs preuves"',
      '"a fait ses preuves"',
      '"ayant fait ses preuves"',
      '"ayant fait leurs preuves"',
    ],
    why: { fr: 'l’épreuve n’est pas racontée', en: 'the trial is not told' },
    question: {
      fr: 'Dans quel groupe cela n’a-t-il pas marché, et qu’avez-vous compris ?',
      en: 'In which group did it not work, and what did you understand?',
    },
  },
  {
    id: 'fr/derniere-generation',
    theme: 'methods',
    bare: true,
    patterns: [
      '(outils|matériels|équipements|techniques|méthodes|technologies) (modernes|de pointe|dernier cri|de dernière génération|performants)',
      'dernière génération',
    ],
    why: { fr: 'la nouveauté s’use vite, et la phrase avec elle', en: 'novelty wears out fast, and the sentence with it' },
    question: {
      fr: 'Quel vieil outil gardez-vous, et pour quoi est-il resté le meilleur ?',
      en: 'Which old tool do you keep, and for what is it still the best?',
    },
  },
  {
    id: 'fr/regulierement-actualise',
    theme: 'methods',
    patterns: [
      '(contenus|supports|programmes|formations) (régulièrement|constamment|sans cesse) (actualisés|mis à jour|enrichis|renouvelés)',
      '(régulièrement|constamment) (actualisé|mis à jour|réactualisé)',
    ],
    why: { fr: 'la mise à jour est dite, ce qui a changé ne l’est pas', en: 'the update is stated, what changed is not' },
    question: {
      fr: 'Quelle page avez-vous retirée la dernière fois, et qu’est-ce qui l’avait rendue fausse ?',
      en: 'Which page did you take out last time, and what had made it wrong?',
    },
  },
  {
    id: 'fr/cadre-securisant',
    theme: 'methods',
    subject: 'sécurité sécurisé cadre confiance',
    patterns: [
      '(cadre|environnement|espace) (sécurisant|sécurisé|de confiance|confidentiel)',
      'climat (de confiance|serein|favorable|positif|sécurisant)',
    ],
    why: { fr: 'un climat se décrète mal', en: 'a climate is hard to decree' },
    question: {
      fr: 'Qu’est-ce qui peut se dire dans votre salle et nulle part ailleurs ?',
      en: 'What can be said in your room and nowhere else?',
    },
  },
  {
    id: 'fr/ambiance-conviviale',
    theme: 'methods',
    bare: true,
    patterns: [
      '(ambiance|climat) (conviviale|chaleureuse|détendue|studieuse|propice)',
      '(cadre|environnement|espace|lieu) (propice|stimulant|convivial|chaleureux|structuré|agréable)',
    ],
    why: { fr: 'l’ambiance se promet avant l’arrivée des gens', en: 'the mood is promised before people arrive' },
    question: {
      fr: 'Qu’est-ce qui a cassé l’ambiance un jour, et qu’en avez-vous appris ?',
      en: 'What broke the mood one day, and what did you learn from it?',
    },
  },
  {
    id: 'fr/participation-active',
    theme: 'methods',
    patterns: [
      '(participation|implication|contribution) active [des participants|des stagiaires|de chacun]',
      'implication (des participants|des stagiaires|de chacun|de tous)',
    ],
    why: { fr: 'demande beaucoup au groupe sans dire à quoi', en: 'asks much of the group without saying for what' },
    question: { fr: 'Comment apprend celui qui se tait et regarde ?', en: 'How does the one who keeps silent and watches learn?' },
  },
  {
    id: 'fr/diversite-des-modalites',
    theme: 'methods',
    bare: true,
    patterns: [
      '(modalités|techniques|activités|approches) [pédagogiques] (variées|diversifiées)',
      '(diversité|variété) des (méthodes|supports|approches|modalités|activités|outils) [pédagogiques]',
    ],
    why: { fr: 'la variété n’est pas un choix tant qu’on ne sait pas entre quoi', en: 'variety is no choice until one knows between what' },
    question: {
      fr: 'Quelle façon de faire avez-vous écartée, et à cause de qui ?',
      en: 'Which way of doing things did you set aside, and because of whom?',
    },
  },
  {
    id: 'fr/pedagogie-adaptee',
    theme: 'methods',
    bare: true,
    patterns: [
      '(pédagogie|approche|approche pédagogique|méthodes|méthodes pédagogiques|supports|outils pédagogiques) (adaptée|personnalisée|individualisée|sur mesure|évolutive)',
    ],
    why: { fr: 'à qui, et au prix de quoi, n’est pas dit', en: 'to whom, and at what cost, is not said' },
    question: {
      fr: 'Pour quelle personne avez-vous défait ce que vous aviez préparé ?',
      en: 'For which person did you undo what you had prepared?',
    },
  },
  {
    id: 'fr/alternance-de-temps',
    theme: 'methods',
    patterns: [
      'alternance de (séquences|temps|phases|moments|séances) (théoriques|collectifs|de théorie) et (pratiques|individuels|de pratique)',
      '(temps|séquences|phases) théoriques et [temps|séquences|phases] pratiques',
    ],
    why: { fr: 'un découpage que tous les emplois du temps connaissent', en: 'a division that every timetable knows' },
    question: {
      fr: 'Qu’est-ce qui décide, ce jour-là, de passer de l’un à l’autre ?',
      en: 'What decides, on the day, to move from one to the other?',
    },
  },
  {
    id: 'fr/exemples-concrets',
    theme: 'methods',
    bare: true,
    patterns: [
      '(nombreux exemples|exemples pratiques|exemples variés|illustrations concrètes)',
      'illustré [de|par] [nombreux] exemples [concrets]',
    ],
    why: { fr: 'les exemples sont comptés, pas donnés', en: 'the examples are counted, not given' },
    question: { fr: 'Quel exemple avez-vous cessé de donner, et pourquoi ?', en: 'Which example have you stopped giving, and why?' },
  },
  {
    id: 'fr/guide-par-le-formateur',
    theme: 'methods',
    patterns: [
      '(guidé|encadré|accompagné|supervisé) ("par le formateur"|"par la formatrice"|"par un formateur"|"par une formatrice"|"par nos formateurs"|"par l’intervenant")',
      'sous la (conduite|supervision|guidance) du formateur',
    ],
    why: { fr: 'la présence est dite, la retenue ne l’est pas', en: 'presence is stated, restraint is not' },
    question: {
      fr: 'À quel moment vous taisez-vous exprès, et combien de temps ?',
      en: 'When do you keep silent on purpose, and for how long?',
    },
  },
  {
    id: 'fr/accueil-et-presentation',
    theme: 'methods',
    patterns: [
      'accueil et présentation [des participants|des stagiaires|de la formation|du programme|des objectifs]',
      'présentation (mutuelle|du formateur|des stagiaires|des participants)',
      'accueil des (participants|stagiaires)',
    ],
    why: { fr: 'la première minute de toutes les formations', en: 'the first minute of every course' },
    question: {
      fr: 'Que remarquez-vous déjà, avant que le premier n’ait parlé ?',
      en: 'What do you already notice, before the first one has spoken?',
    },
  },
  {
    id: 'fr/bilan-de-la-journee',
    theme: 'methods',
    bare: true,
    patterns: [
      '(synthèse|bilan|clôture|conclusion) de la (journée|formation|session)',
      '(bilan|synthèse) et (clôture|conclusion|évaluation|bilan)',
      'séance de (bilan|clôture)',
    ],
    why: {
      fr: 'un temps que le calendrier impose, sans ce qui s’y dit',
      en: 'a time that the calendar imposes, without what is said in it',
    },
    question: {
      fr: 'Quelle phrase entendue ce soir-là avez-vous notée, et pourquoi l’avoir gardée ?',
      en: 'Which sentence heard that evening did you write down, and why did you keep it?',
    },
  },
  {
    id: 'fr/mise-en-commun',
    theme: 'methods',
    bare: true,
    patterns: ['mise en commun', '(restitution|correction|synthèse) (collective|en groupe|en grand groupe)'],
    why: { fr: 'ce qui est mis en commun n’est pas dit', en: 'what is pooled is not said' },
    question: {
      fr: 'Qu’est-ce que le groupe a trouvé une fois et que vous enseignez depuis ?',
      en: 'What did a group once find that you have taught ever since?',
    },
  },
  {
    id: 'fr/reactivation-des-acquis',
    theme: 'methods',
    bare: true,
    patterns: ['(réactivation|consolidation) des (acquis|connaissances|notions)', '"rappel des" (acquis|notions)'],
    why: { fr: 'la mémoire est invoquée, pas ce qu’il faut retenir', en: 'memory is invoked, not what must be kept' },
    question: { fr: 'Qu’oublie-t-on toujours en premier, et est-ce grave ?', en: 'What is always forgotten first, and does it matter?' },
  },
  {
    id: 'fr/posture-reflexive',
    theme: 'methods',
    bare: true,
    subject: 'réflexivité réflexive pratiques analyse',
    patterns: [
      '(pratique|posture|démarche|analyse) réflexive',
      'réflexivité',
      'prise de recul',
      'prendre du recul',
      'analyse des pratiques [professionnelles]',
    ],
    why: {
      fr: 'on s’y regarde travailler, sans que l’on voie le travail',
      en: 'people look at themselves at work, and the work does not show',
    },
    question: { fr: 'Quel récit de travail a fait taire toute la salle ?', en: 'Which account of work silenced the whole room?' },
  },
  {
    id: 'fr/immersion',
    theme: 'methods',
    bare: true,
    subject: 'immersion immersif',
    patterns: ['immersion (totale|complète|professionnelle|progressive)', '(formation|apprentissage|expérience|pédagogie) immersive'],
    why: { fr: 'on ne sait pas dans quoi l’on plonge', en: 'what one is plunged into is not said' },
    question: {
      fr: 'Quelle odeur, quel bruit, quelle heure du jour font partie de cet apprentissage ?',
      en: 'Which smell, which noise, which hour of the day is part of this learning?',
    },
  },
  {
    id: 'fr/rituels',
    theme: 'methods',
    bare: true,
    patterns: ['rencontres régulières', '(point|échange|contact) régulier avec (le formateur|votre formateur|le référent|le tuteur)'],
    why: { fr: 'la fréquence est dite, pas ce qui fait revenir', en: 'the frequency is stated, not what makes people come back' },
    question: {
      fr: 'Qu’est-ce qui se joue à la troisième rencontre qui ne pouvait pas se jouer à la première ?',
      en: 'What happens at the third meeting that could not happen at the first?',
    },
  },
  {
    id: 'fr/classe-virtuelle-interactive',
    theme: 'methods',
    patterns: ['classes virtuelles interactives', '(webinaires|visioconférences) interactifs'],
    why: { fr: 'l’écran est dit, ce qui s’y passe ne l’est pas', en: 'the screen is stated, what happens on it is not' },
    question: {
      fr: 'Comment savez-vous, derrière un écran éteint, que quelqu’un a décroché ?',
      en: 'How do you know, behind a dark screen, that someone has dropped out?',
    },
  },
  {
    id: 'fr/expression-libre',
    theme: 'methods',
    bare: true,
    patterns: ['libre (expression|parole) [des participants]', '(liberté|libération) de parole'],
    why: { fr: 'une permission donnée à tous, dont on ne voit pas l’effet', en: 'a leave given to everyone, whose effect does not show' },
    question: {
      fr: 'Quelle parole a coûté à quelqu’un, et qu’a fait le groupe de ce risque ?',
      en: 'Which words cost someone something, and what did the group do with that risk?',
    },
  },
];
