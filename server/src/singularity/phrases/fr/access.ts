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
];
