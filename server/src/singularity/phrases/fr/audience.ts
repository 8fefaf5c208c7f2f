import type { Phrase } from '../../phrase.ts';

/** Whom it is for, and what they must already know: French stock phrases. How an entry is written: `phrase.ts`. */
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
    id: 'fr/tout-professionnel',
    theme: 'audience',
    bare: true,
    patterns: [
      '"tout" (professionnel|salarié|collaborateur|manager|adulte|utilisateur|porteur de projet)',
      'tout professionnel (souhaitant|désireux|désirant|voulant|concerné|intéressé)',
    ],
    why: { fr: 'un public aussi large que l’emploi', en: 'an audience as wide as employment' },
    question: {
      fr: 'Quelle profession n’êtes-vous pas capable d’accueillir, et qu’en dites-vous à qui appelle ?',
      en: 'Which profession are you unable to take in, and what do you tell those who call?',
    },
  },
  {
    id: 'fr/quel-que-soit',
    theme: 'audience',
    patterns: ['quel que (soit|soient) (niveau|métier|secteur|profil|projet|parcours|âge|expérience|secteur d’activité|situation|besoin)'],
    why: { fr: 'efface d’un mot toutes les différences', en: 'wipes out all differences with one word' },
    question: {
      fr: 'Quelle différence entre deux personnes a le plus changé votre journée ?',
      en: 'Which difference between two people changed your day the most?',
    },
  },
  {
    id: 'fr/tous-niveaux',
    theme: 'audience',
    bare: true,
    patterns: ['("tous niveaux"|"tout niveau"|"tous profils")', 'tous (secteurs|niveaux) confondus'],
    why: {
      fr: 'celui qui sait et celui qui découvre y sont la même personne',
      en: 'the one who knows and the one who discovers are the same person here',
    },
    question: {
      fr: 'Qui s’ennuie au bout d’une heure, et que lui confiez-vous ?',
      en: 'Who is bored after an hour, and what do you entrust to them?',
    },
  },
  {
    id: 'fr/accessible-a-tous',
    theme: 'audience',
    patterns: [
      '(accessible|ouvert|adapté) à (tous|chacun)',
      'à la portée de tous',
      'accessible au plus grand nombre',
      'public (large|très large)',
    ],
    why: { fr: 'le plus grand nombre n’a pas de visage', en: 'the greatest number has no face' },
    question: {
      fr: 'Qui n’a jamais poussé votre porte, et savez-vous pourquoi ?',
      en: 'Who has never come through your door, and do you know why?',
    },
  },
  {
    id: 'fr/professionnels-souhaitant',
    theme: 'audience',
    patterns: [
      '(professionnels|salariés|entreprises|collaborateurs|managers|dirigeants|personnes|équipes) (souhaitant|désireux|désirant|voulant|soucieux)',
      'toute personne (motivée|curieuse|ayant envie)',
    ],
    why: { fr: 'définit le lecteur par son envie de lire', en: 'defines readers by their wish to read' },
    question: {
      fr: 'Qu’est-ce qui s’est passé, le plus souvent, la veille du jour où l’on vous appelle ?',
      en: 'What has most often happened on the day before people call you?',
    },
  },
  {
    id: 'fr/interesse-par-le-sujet',
    theme: 'audience',
    patterns: ['(intéressé|concerné) par (la thématique|le sujet|le thème|la formation|cette thématique|ce sujet)'],
    why: { fr: 'une tautologie aimable', en: 'a kindly tautology' },
    question: {
      fr: 'Qui vient sans être intéressé, envoyé par d’autres, et que faites-vous de cela ?',
      en: 'Who comes without being interested, sent by others, and what do you make of that?',
    },
  },
  {
    id: 'fr/envie-d-apprendre',
    theme: 'audience',
    patterns: [
      '(envie|volonté|désir|plaisir|goût) (d’apprendre|de progresser|d’évoluer|de se former|de réussir|de s’engager)',
      'motivation et (implication|curiosité|engagement|assiduité|rigueur)',
      '(curieux et motivé|motivé et curieux|motivé et impliqué)',
    ],
    why: { fr: 'une disposition que nul ne nie avoir', en: 'a disposition nobody denies having' },
    question: { fr: 'Qu’a-t-on le droit de ne pas vouloir, chez vous ?', en: 'What are people allowed not to want, in your course?' },
  },
  {
    id: 'fr/qualites-attendues',
    theme: 'audience',
    subject: 'sens esprit',
    patterns: [
      'sens (de l’organisation|du relationnel|des responsabilités|du service|de l’initiative|du contact|du détail)',
      'esprit (d’équipe|d’initiative|d’analyse|de synthèse|d’ouverture)',
      '(aisance|qualités) (relationnelle|rédactionnelle)',
      'bon relationnel',
    ],
    why: { fr: 'les qualités de toutes les annonces d’emploi', en: 'the qualities of every job advertisement' },
    question: { fr: 'Quel défaut s’est révélé, dans ce métier, une ressource ?', en: 'Which fault has proved, in this trade, a resource?' },
  },
  {
    id: 'fr/publics-heterogenes',
    theme: 'audience',
    bare: true,
    patterns: ['(profils|publics|participants|horizons|parcours) (variés|divers|hétérogènes|différents|multiples)', 'tous horizons'],
    why: { fr: 'la diversité est saluée, pas décrite', en: 'diversity is hailed, not described' },
    question: {
      fr: 'Quelles deux personnes n’auraient jamais dû se rencontrer, et qu’en est-il sorti ?',
      en: 'Which two people should never have met, and what came of it?',
    },
  },
  {
    id: 'fr/particuliers-et-professionnels',
    theme: 'audience',
    subject: 'particuliers',
    patterns: ['particuliers et (professionnels|entreprises)', '(professionnels|entreprises) et particuliers'],
    why: { fr: 'deux mondes joints par un seul mot', en: 'two worlds joined by a single word' },
    question: { fr: 'Que voient les uns que les autres ne voient pas ?', en: 'What do the ones see that the others do not?' },
  },
  {
    id: 'fr/tpe-pme',
    theme: 'audience',
    patterns: ['TPE, PME [et] [grands groupes|grandes entreprises|ETI]', 'PME (ETI|grands groupes|grandes entreprises)'],
    why: { fr: 'classe les entreprises par leur taille, pas par leur travail', en: 'sorts firms by size, not by work' },
    question: {
      fr: 'Dans quelle maison, de deux personnes ou de deux mille, cela a-t-il pris, et pourquoi ?',
      en: 'In which firm, of two people or two thousand, did it take, and why?',
    },
  },
  {
    id: 'fr/debutant-ou-pas',
    theme: 'audience',
    patterns: [
      'que vous soyez (débutant|novice|expert|confirmé|salarié|particulier|manager|dirigeant)',
      '(débutant|novice) ou (expérimenté|aguerri)',
      '(grands débutants|vrais débutants|débutants complets)',
    ],
    why: { fr: 's’adresse à l’un et à son contraire', en: 'speaks to one and to the opposite' },
    question: {
      fr: 'Que doit oublier celui qui sait déjà, pour pouvoir entrer ?',
      en: 'What must the one who already knows forget, in order to come in?',
    },
  },
  {
    id: 'fr/acteurs-du-secteur',
    theme: 'audience',
    bare: true,
    patterns: [
      '("acteurs du"|"professionnels du") (secteur|domaine|territoire|marché)',
      '(ensemble|totalité) (du personnel|des collaborateurs|des équipes|des salariés)',
    ],
    why: { fr: 'un ensemble dont personne ne dirait « nous »', en: 'a set of which nobody would say "we"' },
    question: {
      fr: 'Comment s’appellent-ils entre eux, et vous, comment les appelez-vous ?',
      en: 'What do they call one another, and what do you call them?',
    },
  },
  {
    id: 'fr/des-bases-sont-un-plus',
    theme: 'audience',
    patterns: [
      '("est un plus"|"serait un plus"|"sont un plus"|"constitue un plus"|"constituent un plus")',
      '(notions|connaissances) de base [souhaitées|recommandées|appréciées]',
    ],
    why: {
      fr: 'ni exigé ni inutile, donc peu utile à qui hésite',
      en: 'neither required nor useless, so of little help to whoever hesitates',
    },
    question: { fr: 'Quelle chose non sue vous a fait arrêter une séance ?', en: 'Which thing not known made you stop a session?' },
  },
];
