import type { Language } from '../document/language.ts';
import type { Localized } from './locale.ts';

/** Titles of the fixes that answer one finding; those of `server.ts` are of whole groups. */
export const REPAIR_TITLES = {
  ask: { fr: 'Écrire ici ce qui reste à dire, à compléter : {asks}', en: 'Write here what is left to say, to be completed: {asks}' },
  askBelow: { fr: 'Écrire à la suite ce qui manque, à compléter : {asks}', en: 'Write what is missing after it, to be completed: {asks}' },
  goTo: { fr: 'Aller aux mots à écrire', en: 'Go to the words to write' },
  goToHouse: {
    fr: 'Écrire ici ce qui vaut pour ce programme : « {label} » à compléter',
    en: 'Write here what holds for this programme: "{label}" to be completed',
  },
  date: { fr: 'Nouvelle date : « {date} » (à corriger s’il le faut)', en: 'New date: "{date}" (to correct if need be)' },
  end: { fr: 'Nouvelle échéance : « {date} » (à corriger s’il le faut)', en: 'New expiry: "{date}" (to correct if need be)' },
  year: {
    fr: 'Nouvelle année : « {date} » (avec les chiffres qui vont avec)',
    en: 'New year: "{date}" (with the figures that go with it)',
  },
  possibleDate: { fr: 'Le jour qui existe : « {date} »', en: 'The day that exists: "{date}"' },
  dateKey: {
    fr: 'Ajouter la clé « {key} » (aujourd’hui, à corriger s’il le faut)',
    en: 'Add the key "{key}" (today, to correct if need be)',
  },
  newer: { fr: 'Relier la version plus récente : « {path} »', en: 'Link the newer version: "{path}"' },
  link: { fr: 'Relier « {path} »', en: 'Link "{path}"' },
  anchor: { fr: 'Relier le titre « #{anchor} »', en: 'Link the heading "#{anchor}"' },
  wholeFile: { fr: 'Relier le fichier entier, sans « #{anchor} »', en: 'Link the whole file, without "#{anchor}"' },
  emptyLink: { fr: 'Vider l’adresse : la preuve reste à montrer', en: 'Empty the address: the evidence is still to be shown' },
  number: { fr: 'Remplacer par {number} : {about}', en: 'Replace with {number}: {about}' },
  label: { fr: 'Garder le numéro, écrire « {label} »', en: 'Keep the number, write "{label}"' },
  dropNumber: { fr: 'Ôter {number}, garder les autres', en: 'Take {number} off, keep the others' },
  dropStatement: { fr: 'Ôter cette preuve, qui ne sera pas regardée', en: 'Take this evidence off, since it will not be looked at' },
  category: { fr: 'Déclarer la catégorie : {category}', en: 'Declare the category: {category}' },
  identifier: { fr: 'Lui donner un identifiant libre : « {id} »', en: 'Give it a free identifier: "{id}"' },
  everywhere: { fr: '« {words} » partout', en: '"{words}" everywhere' },
  swap: { fr: 'Échanger les deux dates', en: 'Swap the two dates' },
  computed: { fr: 'Écrire « {words} », qui va avec le reste', en: 'Write "{words}", which goes with the rest' },
  rightForm: { fr: 'Écrire la forme juste : « {words} »', en: 'Write the right form: "{words}"' },
  takeOff: { fr: 'Ôter le logo', en: 'Take the logo off' },
  condition: { fr: 'Dire à quelle condition, à compléter : {asks}', en: 'Say under which condition, to be completed: {asks}' },
  mention: { fr: 'Ajouter la mention : « {words} »', en: 'Add the statement: "{words}"' },
  allHere: { fr: 'Corriger de même, dans ce document ({count}) : {rule}', en: 'Fix alike, in this document ({count}): {rule}' },
  allEverywhere: { fr: 'Corriger de même, dans tous les documents : {rule}', en: 'Fix alike, in all documents: {rule}' },
  certain: { fr: 'Corriger tout ce qui est sûr', en: 'Fix all that is certain' },
} as const satisfies Record<string, Localized>;

/** What is shown of an edit that an editor lets one look at before it is made. */
export const PREVIEW = {
  label: { fr: 'Singulier : à relire avant d’écrire', en: 'Singulier: to look at before it is written' },
} as const satisfies Record<string, Localized>;

/** What the fixes ask in the document, in its language: each opens something to write. */
export const REPAIR_QUESTIONS = {
  results: { fr: 'quels résultats, en quelle année, sur combien de personnes ?', en: 'which results, in which year, of how many people?' },
  sign: { fr: 'à quoi cela se verra-t-il ?', en: 'by what will this be seen?' },
  assessed: { fr: 'comment cela se vérifie-t-il ?', en: 'how is this checked?' },
  assessedNumber: { fr: 'comment l’objectif {number} se vérifie-t-il ?', en: 'how is objective {number} checked?' },
  objective: { fr: 'quel objectif est vérifié ainsi ?', en: 'which objective is checked so?' },
  part: { fr: 'quelle partie ?', en: 'which part?' },
  contract: {
    fr: 'par quel contrat, quelle charte ou quel contrôle répondez-vous de leur qualité ?',
    en: 'by which contract, charter or check do you answer for their quality?',
  },
  job: {
    fr: 'que sont devenues les personnes formées, en quelle année, combien d’entre elles ?',
    en: 'what became of former learners, in which year, how many of them?',
  },
  success: {
    fr: 'quel taux, en quelle année, de combien de personnes, comment calculé ?',
    en: 'which rate, in which year, of how many people, worked out how?',
  },
  code: { fr: 'quel code RNCP ou RS, et quel intitulé ?', en: 'which RNCP or RS code, and which title?' },
  funder: { fr: 'qui paie, pour qui, et que reste-t-il à payer ?', en: 'who pays, for whom, and what remains to be paid?' },
  approval: { fr: 'quel agrément, donné par qui, sous quel numéro ?', en: 'which approval, given by whom, under which number?' },
  delivery: { fr: 'à distance, sur place ou les deux ?', en: 'remote, on site or both?' },
  audience: { fr: 'qui peut s’inscrire ?', en: 'who may enrol?' },
  dates: { fr: 'de quand à quand ?', en: 'from when to when?' },
  categoryOfAction: { fr: 'laquelle ?', en: 'which one?' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** Words that hold as they are, in the document's language. */
export const REPAIR_WORDS = {
  provider: { fr: 'organisme certifié Qualiopi', en: 'Qualiopi-certified provider' },
  activity: {
    fr: 'Cet enregistrement ne vaut pas agrément de l’État.',
    en: 'This registration is not an approval by the State.',
  },
  certification: { fr: ' sous réserve d’une certification', en: ', subject to a certification' },
  conditions: { fr: ' sous conditions', en: ', subject to conditions' },
  category: {
    fr: 'La certification qualité a été délivrée au titre de la catégorie d’action suivante : {category}.',
    en: 'The quality certification was awarded for the following category of action: {category}.',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** What is lacking, as a question: of figures of results, of a course at a distance. */
export const LACKING_QUESTIONS = {
  period: { fr: 'en quelle année ?', en: 'in which year?' },
  population: { fr: 'sur combien de personnes ?', en: 'of how many people?' },
  method: { fr: 'comment est-ce calculé ?', en: 'how is it worked out?' },
  assistance: { fr: 'qui aide, comment et sous quel délai ?', en: 'who helps, how and how soon?' },
  activities: { fr: 'que faut-il faire, et en combien de temps ?', en: 'what is there to do, and how long does it take?' },
  assessments: { fr: 'quelles évaluations, et quand ?', en: 'which assessments, and when?' },
  'follow-up': { fr: 'comment vérifiez-vous que les modules sont suivis ?', en: 'how do you check that modules are followed?' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;
