import type { Phrase } from '../../phrase.ts';

/** French stock phrases about access, lead time and price. How an entry is written: `phrase.ts`. */
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
    id: 'fr/places-limitees',
    theme: 'access',
    bare: true,
    patterns: ['places (limitées|comptées)', 'nombre de (places|participants|stagiaires) [est] [volontairement] (limité|restreint)'],
    why: { fr: 'la limite n’est pas chiffrée', en: 'the limit is not given in figures' },
    question: { fr: 'À partir de quelle chaise occupée fermez-vous la liste ?', en: 'At which occupied chair do you close the list?' },
  },
  {
    id: 'fr/ou-et-quand-vous-voulez',
    theme: 'access',
    patterns: [
      '"où et" quand vous (voulez|souhaitez)',
      'quand "et où" vous (voulez|souhaitez)',
      '"où que vous soyez"',
      '(n’importe quand et n’importe où|n’importe où et n’importe quand)',
    ],
    why: { fr: 'ni lieu ni heure n’y restent', en: 'neither place nor hour remains there' },
    question: {
      fr: 'À quelle heure vos stagiaires se connectent-ils vraiment, et de quelle pièce ?',
      en: 'At what time do your learners really log in, and from which room?',
    },
  },
  {
    id: 'fr/disponible-24h-24',
    theme: 'access',
    patterns: [
      '(accessible|disponible|accès|plateforme) ("24h/24"|"24/7"|"24/24"|"7j/7")',
      '(accessible|disponible|accès|plateforme) "24" (h|heures) sur "24"',
      '(plateforme|contenus|ressources|cours|modules|supports) (accessible|disponible) (à tout moment|à toute heure|en permanence|"24h/24"|"7j/7")',
    ],
    why: { fr: 'la machine veille, on ne sait pas qui répond', en: 'the machine stays awake; who answers is not known' },
    question: {
      fr: 'À trois heures du matin, que trouve-t-on, et qu’est-ce qui attend le jour ?',
      en: 'At three in the morning, what is there, and what must wait for daylight?',
    },
  },
  {
    id: 'fr/acces-illimite',
    theme: 'access',
    patterns: [
      'accès (illimité|"à vie") [à la plateforme|à la formation|aux ressources|aux contenus|aux vidéos|aux cours|aux supports|aux modules]',
      'accès permanent aux (contenus|ressources|supports|modules|cours|vidéos)',
      '(contenus|ressources|vidéos|cours|formation) [accessibles] (illimités|"à vie")',
    ],
    why: { fr: 'un temps sans fin, et pas encore une raison de revenir', en: 'time without end, and no reason yet to return' },
    question: {
      fr: 'Que vient-on relire un an plus tard, et qu’y avez-vous corrigé depuis ?',
      en: 'What do people come back to a year later, and what have you corrected in it since?',
    },
  },
  {
    id: 'fr/souplesse-et-flexibilite',
    theme: 'access',
    patterns: [
      '(souplesse et flexibilité|flexibilité et souplesse|flexibilité et liberté|liberté et flexibilité)',
      '("en toute flexibilité"|flexibilité totale|flexibilité maximale)',
      '(formation|format|formule|rythme|dispositif|organisation|cursus) (flexible|souple|modulable) [et adapté|et personnalisé]',
    ],
    why: { fr: 'une souplesse dont on ne voit pas le ressort', en: 'a flexibility whose spring does not show' },
    question: { fr: 'Quel horaire n’avez-vous jamais accepté de déplacer ?', en: 'Which time slot have you never agreed to move?' },
  },
  {
    id: 'fr/depuis-chez-vous',
    theme: 'access',
    patterns: [
      'depuis (chez vous|chez soi|votre domicile|votre canapé|votre salon|n’importe où)',
      'confort de votre (domicile|maison|foyer|salon|canapé)',
      'sans (bouger de|quitter|sortir de|vous déplacer de) chez (vous|soi)',
      'tranquillement (chez vous|chez soi|installé)',
    ],
    why: { fr: 'un chez-soi n’est pas une salle', en: 'a home is not a classroom' },
    question: {
      fr: 'Que conseillez-vous à quelqu’un qui n’a ni bureau ni porte à fermer ?',
      en: 'What do you advise someone who has neither a desk nor a door to shut?',
    },
  },
  {
    id: 'fr/compatible-avec-une-activite',
    theme: 'access',
    patterns: [
      'compatible avec [l’exercice d’] une (activité|vie) professionnelle',
      'compatible avec "votre" (emploi|quotidien|planning|agenda|vie)',
      '(adapté|s’adaptant|adaptable) à votre (emploi du temps|agenda|planning)',
      'concilier (formation|études|apprentissage) et (vie|emploi|activité|travail) [professionnelle|personnelle|privée]',
      '(emploi du temps|agenda|planning) (chargé|surchargé)',
    ],
    why: { fr: 'le temps pris sur le reste n’est pas compté', en: 'the time taken from the rest is not counted' },
    question: {
      fr: 'Combien d’heures par semaine un salarié y a-t-il passées, et lesquelles ?',
      en: 'How many hours a week did someone in work spend on it, and which ones?',
    },
  },
  {
    id: 'fr/partout-en-france',
    theme: 'access',
    patterns: [
      'partout en France',
      'dans toute la France',
      'tout le territoire [national|français]',
      '[au plus] (près|proche) de chez vous',
    ],
    why: { fr: 'une carte entière, sans une adresse', en: 'a whole map, without an address' },
    question: {
      fr: 'Dans quelle ville avez-vous formé pour la dernière fois, et comment était la salle ?',
      en: 'In which town did you last teach, and what was the room like?',
    },
  },
  {
    id: 'fr/sans-engagement',
    theme: 'access',
    patterns: [
      '(échange|entretien|rendez-vous|appel|contact|bilan|séance|essai) [découverte|téléphonique|offert] [gratuit et] sans engagement',
      'gratuit et sans engagement',
      '(appel|échange|rendez-vous|entretien) (découverte|exploratoire)',
    ],
    why: { fr: 'ni la durée ni l’objet de l’échange ne sont dits', en: 'neither the length nor the matter of the talk is said' },
    question: {
      fr: 'Que demandez-vous dans les cinq premières minutes, et que n’y vendez-vous pas ?',
      en: 'What do you ask in the first five minutes, and what do you not sell in them?',
    },
  },
  {
    id: 'fr/contactez-nous-des-maintenant',
    theme: 'access',
    patterns: [
      'contactez-nous ("dès maintenant"|"dès aujourd’hui"|sans tarder|sans attendre|vite|pour en discuter|pour en parler)',
      'réserver [vite|"dès maintenant"] "votre" place',
      '(parlons|discutons) de (votre projet|vos besoins)',
      'parlons "en" ensemble',
    ],
    why: { fr: 'une invitation tient lieu de renseignement', en: 'an invitation stands in for information' },
    question: {
      fr: 'Qui décroche le lundi à neuf heures, et que sait dire cette personne sans chercher ?',
      en: 'Who picks up on a Monday at nine, and what can they say without looking it up?',
    },
  },
  {
    id: 'fr/pour-toute-question',
    theme: 'access',
    patterns: [
      '"pour toute" (question|demande|information|précision) [complémentaire]',
      '"pour plus d’informations"',
      '"pour davantage d’informations"',
      '"pour plus de" (renseignements|précisions)',
    ],
    why: { fr: 'la question et la réponse restent à venir', en: 'question and answer are both still to come' },
    question: {
      fr: 'Quelle question n’avez-vous entendue qu’une fois, et gardée depuis ?',
      en: 'Which question have you heard only once, and kept ever since?',
    },
  },
  {
    id: 'fr/a-la-carte',
    theme: 'access',
    subject: 'cuisine restaurant restauration carte',
    patterns: [
      '(formation|parcours|module|formule|programme|thèmes|accompagnement) "à la carte"',
      '(formation|parcours|formule|programme) (personnalisable|ajustable|adaptable)',
    ],
    why: { fr: 'la carte n’est pas montrée', en: 'the menu is not shown' },
    question: { fr: 'Quel module n’a encore été pris par personne ?', en: 'Which module has nobody taken yet?' },
  },
];
