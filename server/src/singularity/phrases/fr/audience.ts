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
  {
    id: 'fr/accessible-a-tous',
    theme: 'audience',
    patterns: [
      'accessible "à tous" [les niveaux|les profils|les publics]',
      'accessible "à toutes" [et à tous]',
      'ouvert à tous les (niveaux|profils|publics|horizons)',
      'ouvert "à toutes et" [à] "tous"',
      'à la portée de (tous|chacun|tout le monde)',
    ],
    why: { fr: 'une porte ouverte, sans le seuil', en: 'an open door, without the threshold' },
    question: {
      fr: 'Qui s’est senti perdu le premier matin, et qu’avez-vous fait alors ?',
      en: 'Who felt lost on the first morning, and what did you do then?',
    },
  },
  {
    id: 'fr/quel-que-soit-votre-niveau',
    theme: 'audience',
    bare: true,
    patterns: [
      'quel que (soit|soient) votre (niveau|profil|parcours|âge|secteur|expérience|métier|statut|fonction) [de départ|d’activité]',
      'peu importe votre (niveau|profil|parcours|âge|secteur|expérience|métier)',
      '(adapté|conçu|pensé) pour tous les (niveaux|profils|publics)',
    ],
    why: { fr: 'le niveau est écarté au lieu d’être décrit', en: 'the level is set aside rather than described' },
    question: {
      fr: 'Quelle question, posée d’entrée, vous montre d’où part chacun ?',
      en: 'Which question, asked at the start, shows you where each person begins?',
    },
  },
  {
    id: 'fr/de-tous-horizons',
    theme: 'audience',
    patterns: [
      '[venus|issus] de tous horizons [professionnels|confondus]',
      '(venus|issus) d’horizons (différents|divers|variés)',
      'profils (variés|divers|multiples|diversifiés|différents|hétérogènes)',
      '(diversité|variété|mixité) (des profils|des parcours|du groupe|des participants)',
      'richesse (des profils|des parcours|des participants)',
      'public (large|varié|diversifié|hétérogène)',
      'large public',
    ],
    why: { fr: 'une diversité que l’on ne voit pas encore', en: 'a diversity not yet in sight' },
    question: {
      fr: 'Quels deux métiers, assis côte à côte, se sont le plus appris ?',
      en: 'Which two trades, sitting side by side, taught each other most?',
    },
  },
  {
    id: 'fr/tous-secteurs',
    theme: 'audience',
    patterns: [
      'tous secteurs [d’activité] [confondus]',
      'tout secteur [d’activité] [confondu]',
      'tout type (d’entreprise|de structure|d’organisation|de public|de profil|de secteur)',
      '(entreprises|structures|organisations) de (toutes tailles|tous secteurs)',
      '(toutes|tous) (fonctions|métiers|services|statuts) confondus',
    ],
    why: { fr: 'aucun métier ne s’y reconnaît plus qu’un autre', en: 'no trade recognises itself there more than another' },
    question: {
      fr: 'De quel secteur viennent vos exemples, et lequel vous reste étranger ?',
      en: 'From which sector do your examples come, and which remains foreign to you?',
    },
  },
  {
    id: 'fr/tout-public-desireux',
    theme: 'audience',
    patterns: [
      'tout (public|professionnel|salarié|collaborateur|particulier|acteur|manager|dirigeant) (désireux|souhaitant|désirant|voulant|intéressé|soucieux|motivé)',
      '(tous|toutes) (ceux|celles) qui (souhaitent|veulent|désirent|s’intéressent|ont envie)',
      'toute personne (désirant|curieuse|motivée|soucieuse|ayant envie|qui désire|qui veut)',
      '(particuliers|professionnels|salariés|personnes) (désireux|souhaitant) (de se former|évoluer|se perfectionner|progresser)',
    ],
    why: { fr: 'un désir, avant un métier', en: 'a wish, before a trade' },
    question: {
      fr: 'Décrivez la dernière personne arrivée : que faisait-elle la semaine d’avant ?',
      en: 'Describe the last person to arrive: what were they doing the week before?',
    },
  },
  {
    id: 'fr/toute-personne-concernee',
    theme: 'audience',
    bare: true,
    patterns: [
      'toute personne (concernée|impliquée) [par le sujet|par cette thématique|par le thème]',
      '(tout|tous) (acteur|professionnel) (concerné|impliqué)',
      'toute autre personne (concernée|intéressée)',
    ],
    why: { fr: 'concernée à quel titre, ce n’est pas dit', en: 'concerned in what capacity is not said' },
    question: {
      fr: 'Qui vient parce qu’on l’y envoie, et comment l’accueillez-vous ?',
      en: 'Who comes because they are sent, and how do you welcome them?',
    },
  },
  {
    id: 'fr/envie-d-apprendre',
    theme: 'audience',
    patterns: [
      '(envie|volonté|désir|soif|goût) (d’apprendre|d’évoluer|de progresser|de réussir|de se former)',
      '(curiosité|motivation|envie) et (curiosité|motivation|envie|rigueur|persévérance|implication)',
    ],
    why: { fr: 'une qualité que chacun se reconnaît', en: 'a quality everyone sees in themselves' },
    question: {
      fr: 'Que proposez-vous à quelqu’un qui n’y a pas le cœur, ce matin-là ?',
      en: 'What do you offer someone whose heart is not in it that morning?',
    },
  },
  {
    id: 'fr/motive-et-dynamique',
    theme: 'audience',
    patterns: [
      '(motivé|curieux|rigoureux|autonome|sérieux|passionné|impliqué) et (motivé|curieux|dynamique|rigoureux|autonome|organisé|volontaire)',
      '(dynamique et motivé|dynamique et rigoureux|dynamique et curieux|dynamique et autonome)',
      '(autonomie et rigueur|rigueur et autonomie|rigueur et organisation|organisation et rigueur)',
    ],
    why: { fr: 'des adjectifs d’offre d’emploi', en: 'job-advertisement adjectives' },
    question: {
      fr: 'Qui, très timide, a étonné tout le monde chez vous, et dans quel exercice ?',
      en: 'Which very shy person surprised everyone, and in which exercise?',
    },
  },
  {
    id: 'fr/sens-du-relationnel',
    theme: 'audience',
    subject: 'relationnel relation accueil service',
    patterns: [
      'sens (du relationnel|du service|de l’écoute|du contact|des responsabilités|de l’organisation|du travail en équipe)',
      'goût (du contact|des relations humaines|du travail en équipe|du challenge|du relationnel)',
      '(bon|excellent|aisance) relationnel',
      '(esprit|capacité) d’analyse et de synthèse',
    ],
    why: { fr: 'un sens que nul examen ne mesure', en: 'a sense no examination measures' },
    question: {
      fr: 'Comment parle à un client mécontent quelqu’un qui l’a, mot pour mot ?',
      en: 'How does someone who has it speak to an unhappy customer, word for word?',
    },
  },
  {
    id: 'fr/que-vous-soyez-debutant',
    theme: 'audience',
    patterns: [
      'que vous soyez (débutant|novice|salarié|particulier|indépendant|dirigeant|manager|professionnel|expert|étudiant|demandeur d’emploi|entrepreneur|une entreprise)',
      '(novice|néophyte) ou (expérimenté|expert|initié|avancé|averti|confirmé)',
      'débutant ou (expérimenté|initié|avancé)',
      'du débutant à l’utilisateur avancé',
    ],
    why: { fr: 'l’alternative embrasse tout le monde', en: 'the alternative takes in everyone' },
    question: {
      fr: 'Lequel des deux avez-vous en tête quand vous préparez la première heure ?',
      en: 'Which of the two do you have in mind when you prepare the first hour?',
    },
  },
  {
    id: 'fr/personnes-en-reconversion',
    theme: 'audience',
    subject: 'reconversion transition',
    patterns: [
      '(personnes|salariés|adultes|publics|actifs|professionnels) en (reconversion|transition|évolution) [professionnelle]',
      '(personnes|salariés|adultes) en (quête|recherche) de (sens|nouveaux défis|changement|renouveau)',
      'en pleine reconversion [professionnelle]',
    ],
    why: { fr: 'un statut, pas encore une personne', en: 'a status, not yet a person' },
    question: {
      fr: 'Que savait faire, de son ancien métier, la personne que vous citez le plus souvent ?',
      en: 'What could the person you mention most often do, from their former trade?',
    },
  },
  {
    id: 'fr/dirigeants-managers',
    theme: 'audience',
    subject: 'manager management dirigeant encadrement',
    patterns: [
      '(dirigeants|responsables|chefs d’entreprise), (managers|cadres|dirigeants|responsables) [et chefs de projet|et chefs d’équipe]',
      'managers, (responsables|chefs d’équipe|chefs de projet|cadres|dirigeants) [chefs de projet|chefs d’équipe|cadres]',
      'managers (débutants|confirmés) et (dirigeants|futurs managers|chefs d’équipe)',
    ],
    why: { fr: 'des titres de carte de visite', en: 'business-card titles' },
    question: { fr: 'Que savent les uns que les autres viennent chercher ?', en: 'What do some of them know that the others come for?' },
  },
  {
    id: 'fr/entreprises-et-particuliers',
    theme: 'audience',
    patterns: [
      '(particuliers et professionnels|professionnels et particuliers|particuliers et entreprises|entreprises et particuliers|professionnels et entreprises)',
      '(entreprises|collectivités|associations), (collectivités|associations|particuliers|institutions) [et particuliers|et associations|et indépendants]',
      '(TPE, PME, ETI|PME et grands groupes|TPE, PME et grands groupes)',
    ],
    why: { fr: 'une clientèle plutôt qu’un public', en: 'a clientele rather than an audience' },
    question: { fr: 'Qu’est-ce que l’un demande que l’autre ne demande jamais ?', en: 'What does one ask for that the other never does?' },
  },
];
