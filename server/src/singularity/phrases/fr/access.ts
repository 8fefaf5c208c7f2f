import type { Phrase } from '../../phrase.ts';

/** Access, lead time, price: French stock phrases. How an entry is written: `phrase.ts`. */
export const ACCESS: readonly Phrase[] = [
  {
    id: 'fr/sous-reserve-de-places',
    theme: 'access',
    patterns: ['sous réserve de places [disponibles]', '"dans la limite des places disponibles"'],
    why: { fr: 'une condition, sans le délai', en: 'a condition, without the waiting time' },
    question: { fr: 'En pratique, combien de temps attend-on ?', en: 'In practice, how long do people wait?' },
  },
  {
    id: 'fr/selon-disponibilites',
    theme: 'access',
    patterns: ['selon [les|vos|nos] disponibilités', 'en fonction de [vos|nos] disponibilités'],
    why: { fr: 'aucune durée n’est dite', en: 'no length of time is given' },
    question: {
      fr: 'Quel a été le délai réel des trois dernières demandes ?',
      en: 'How long did the last three requests actually wait?',
    },
  },
  {
    id: 'fr/inscription-jusqu-a',
    theme: 'access',
    patterns: ['inscription [possible] jusqu’à # jours avant [le début]'],
    why: { fr: 'une date limite, sans le délai habituel', en: 'a deadline, without the usual lead time' },
    question: {
      fr: 'Combien de jours entre le premier appel et le premier jour ?',
      en: 'How many days between the first call and the first day?',
    },
  },
  {
    id: 'fr/tarif-nous-consulter',
    theme: 'access',
    patterns: ['(tarif|prix) nous consulter', 'tarif "sur demande"'],
    why: { fr: 'le prix n’est pas encore là', en: 'the price is not there yet' },
    question: { fr: 'De quoi dépend-il, et entre quels montants varie-t-il ?', en: 'What does it depend on, and between which amounts?' },
  },
  {
    id: 'fr/sur-devis',
    theme: 'access',
    patterns: ['[tarif] "sur devis"', 'devis personnalisé'],
    why: { fr: 'la règle du prix n’est pas dite', en: 'the rule behind the price is not given' },
    question: {
      fr: 'Quel a été le prix la dernière fois, pour combien de personnes ?',
      en: 'What was the price last time, for how many people?',
    },
  },
  {
    id: 'fr/contactez-nous',
    theme: 'access',
    patterns: ['contactez-nous pour (plus|davantage) d’informations', 'contactez-nous pour en savoir plus'],
    why: { fr: 'l’information attend au téléphone', en: 'the information waits on the telephone' },
    question: {
      fr: 'Quelle question vous pose-t-on toujours au téléphone, et que répondez-vous ?',
      en: 'Which question are you always asked on the phone, and what do you answer?',
    },
  },
  {
    id: 'fr/formation-financable',
    theme: 'access',
    patterns: ['formation finançable', 'finançable par votre OPCO', 'éligible OPCO'],
    why: { fr: 'par qui, à quelles conditions : ce n’est pas dit', en: 'by whom, on what terms: it is not said' },
    question: {
      fr: 'Qui finance d’ordinaire, et que faut-il demander avant de s’inscrire ?',
      en: 'Who usually funds it, and what must be asked for before enrolling?',
    },
  },
  {
    id: 'fr/eligible-au-cpf',
    theme: 'access',
    caution: {
      fr: 'À vérifier avec le code RNCP ou RS ; utile quand c’est vrai.',
      en: 'To be checked against the RNCP or RS code; useful when true.',
    },
    patterns: ['éligible au CPF'],
    why: { fr: 'vrai seulement de certaines actions', en: 'true of certain courses only' },
    question: { fr: 'Quel est le code de la certification ?', en: 'What is the code of the certification?' },
  },
  {
    id: 'fr/prise-en-charge-a-100',
    theme: 'access',
    patterns: ['prise en charge à # %', '# % (financé|finançable)', 'formation gratuite'],
    why: { fr: 'ce qui reste à payer n’est pas dit', en: 'what is left to pay is not said' },
    question: { fr: 'Que reste-t-il à payer dans le cas ordinaire ?', en: 'What is left to pay in the ordinary case?' },
  },
  {
    id: 'fr/dates-sur-demande',
    theme: 'access',
    patterns: ['dates "sur demande"', 'dates à (convenir|définir ensemble)'],
    why: { fr: 'ni délai ni calendrier', en: 'neither a lead time nor a calendar' },
    question: { fr: 'À partir de combien d’inscrits ouvrez-vous une session ?', en: 'How many people does it take to open a session?' },
  },
  {
    id: 'fr/inter-intra-sur-mesure',
    theme: 'access',
    patterns: ['(inter, intra|intra, inter) et "sur mesure"'],
    why: { fr: 'décrit l’offre plus que l’accès', en: 'describes the offer more than the access' },
    question: { fr: 'Qu’est-ce qui change vraiment entre inter et intra ?', en: 'What really changes between open and in-house sessions?' },
  },
  {
    id: 'fr/un-conseiller-vous-recontacte',
    theme: 'access',
    patterns: ['[un] conseiller vous (recontacte|contacte|rappelle) sous # (h|heures)', 'réponse [garantie] "sous" # (h|heures)'],
    why: { fr: 'un délai de réponse, pas encore un délai d’accès', en: 'a time for an answer, not yet a lead time' },
    question: { fr: 'Qui répond, et que peut décider cette personne ?', en: 'Who answers, and what may that person decide?' },
  },
  {
    id: 'fr/sans-engagement',
    theme: 'access',
    patterns: [
      '(gratuit|offert) et sans engagement',
      'sans engagement [de votre part]',
      'premier (entretien|rendez-vous|échange) (gratuit|offert)',
    ],
    why: {
      fr: 'rassure sur le contrat sans rien dire de la rencontre',
      en: 'reassures about the contract and says nothing of the meeting',
    },
    question: {
      fr: 'Que sait-on en sortant de ce premier entretien, même si l’on ne revient pas ?',
      en: 'What does one know on leaving that first meeting, even without coming back?',
    },
  },
  {
    id: 'fr/fixe-d-un-commun-accord',
    theme: 'access',
    patterns: [
      '(dates|calendrier|durée|horaires|planning|lieu|modalités) (fixés|à fixer) (ensemble|conjointement)',
      '(fixé|défini|établi|arrêté|déterminé|choisi) [ensemble] d’un commun accord',
    ],
    why: { fr: 'l’accord est promis, ses bornes ne sont pas dites', en: 'agreement is promised, its bounds are not stated' },
    question: {
      fr: 'Qu’est-ce qui n’est jamais négociable dans votre calendrier, et pour le bien de qui ?',
      en: 'What is never negotiable in your calendar, and for whose good?',
    },
  },
  {
    id: 'fr/selon-vos-contraintes',
    theme: 'access',
    bare: true,
    patterns: [
      '(selon|en fonction de) (vos|leurs) (contraintes|besoins|attentes|enjeux|souhaits|objectifs|envies|besoins et contraintes)',
      '(selon|en fonction) (du niveau|du profil|des attentes|du besoin|des besoins) [du groupe|des participants|des stagiaires|de chacun]',
    ],
    why: { fr: 'tout dépend du lecteur, rien ne dépend encore de vous', en: 'all depends on the reader, nothing yet on you' },
    question: {
      fr: 'Pour qui avez-vous changé le plus de choses, et laquelle regrettez-vous ?',
      en: 'For whom did you change most, and which change do you regret?',
    },
  },
  {
    id: 'fr/formules-flexibles',
    theme: 'access',
    subject: 'horaires',
    patterns: [
      '(horaires|rythme|planning|organisation|formule|formats|emploi du temps|apprentissage) (flexible|souple|aménageable|à la carte)',
      'grande (flexibilité|souplesse|liberté)',
      '(flexibilité|souplesse|liberté) (totale|maximale)',
    ],
    why: { fr: 'la souplesse du cadre, pas la tenue du contenu', en: 'the give of the frame, not the hold of the content' },
    question: { fr: 'Qu’apprend-on mieux quand l’heure est imposée ?', en: 'What is learnt better when the hour is imposed?' },
  },
  {
    id: 'fr/ou-et-quand-vous-voulez',
    theme: 'access',
    patterns: [
      '("où que vous soyez"|"où vous voulez"|"où vous le souhaitez"|"quand vous voulez"|"quand vous le souhaitez"|"où et quand vous voulez"|"quand et où vous voulez")',
      '("depuis chez vous"|"depuis n’importe où")',
    ],
    why: { fr: 'le lieu est aboli, la place de chacun aussi', en: 'the place is abolished, and everyone’s own place with it' },
    question: {
      fr: 'Où étaient-ils assis quand ils vous ont écouté le mieux ?',
      en: 'Where were they sitting when they listened to you best?',
    },
  },
  {
    id: 'fr/partout-en-france',
    theme: 'access',
    bare: true,
    patterns: ['"partout en France"', 'ensemble du territoire [national]'],
    why: { fr: 'une carte entière, sans une adresse', en: 'a whole map, without an address' },
    question: {
      fr: 'Dans quelle salle cette formation se passe-t-elle le mieux, et qu’a-t-elle de particulier ?',
      en: 'In which room does this course go best, and what is particular about it?',
    },
  },
  {
    id: 'fr/vous-accompagner-dans-vos-demarches',
    theme: 'access',
    patterns: [
      '(accompagnons|accompagne|aidons|aide) dans [toutes] (démarches|formalités)',
      '[aide|accompagnement] au montage de (dossier|votre dossier)',
    ],
    why: { fr: 'une aide dont on ne sait pas où elle s’arrête', en: 'a help whose end is not known' },
    question: {
      fr: 'À quelle page du dossier les gens abandonnent-ils, et que faites-vous là ?',
      en: 'At which page of the file do people give up, and what do you do there?',
    },
  },
  {
    id: 'fr/rapide-et-simple',
    theme: 'access',
    bare: true,
    patterns: [
      '(simples|simple) et (rapides|intuitif|ludique|accessible|clair)',
      'rapide et (simple|facile|intuitif)',
      'en quelques (clics|minutes seulement|étapes simples)',
    ],
    why: { fr: 'la facilité promise laisse le travail dans l’ombre', en: 'the ease that is promised leaves the work in the dark' },
    question: { fr: 'Quelle lenteur défendez-vous, dans ce que vous enseignez ?', en: 'Which slowness do you defend in what you teach?' },
  },
  {
    id: 'fr/analyse-des-besoins',
    theme: 'access',
    caution: {
      fr: 'Une étape attendue à l’indicateur 4 : la garder, et dire ce qu’elle change.',
      en: 'A step that indicator 4 expects: keep it, and say what it changes.',
    },
    patterns: ['(analyse|étude|recueil|identification) (du besoin|des besoins|de la demande) [préalable|en amont|personnalisée]'],
    why: { fr: 'l’étape est dite, ce qu’elle change ne l’est pas', en: 'the step is stated, what it changes is not' },
    question: { fr: 'Quand avez-vous conseillé de ne pas se former ?', en: 'When did you advise against any training?' },
  },
  {
    id: 'fr/places-limitees',
    theme: 'access',
    patterns: ['places limitées', 'nombre de places limité', '(réservez|bloquez) (dès maintenant|vite|votre place)'],
    why: { fr: 'presse le lecteur sans dire ce que le nombre protège', en: 'hurries the reader without saying what the number protects' },
    question: {
      fr: 'Que devient l’exercice quand il y a deux personnes de trop ?',
      en: 'What becomes of the exercise when there are two people too many?',
    },
  },
  {
    id: 'fr/parlons-de-votre-projet',
    theme: 'access',
    patterns: [
      '(parlons|discutons|échangeons) (de|sur) (projet|besoins|besoin)',
      'échangeons ensemble [sur votre projet]',
      '(demandez|obtenez|recevez) (devis|programme|votre devis) [gratuit|personnalisé|détaillé]',
    ],
    why: { fr: 'une invitation que toutes les pages lancent', en: 'an invitation that every page sends out' },
    question: {
      fr: 'Que demandez-vous en premier, que les autres demandent en dernier ?',
      en: 'What do you ask first that others ask last?',
    },
  },
  {
    id: 'fr/reponse-rapide',
    theme: 'access',
    patterns: ['(meilleurs|plus brefs) délais', '(réponse|prise en charge|devis) (rapide|immédiate)'],
    why: { fr: 'la vitesse de la réponse, et non son contenu', en: 'the speed of the answer and not its content' },
    question: { fr: 'À quelle demande faut-il du temps pour bien répondre ?', en: 'Which request takes time to answer well?' },
  },
];
