import type { Language } from '../document/language.ts';
import type { Localized } from './locale.ts';

/** Titles of the code actions. */
export const ACTION_TITLES = {
  insertItem: { fr: 'Insérer « {label} » à compléter', en: 'Insert "{label}" to be completed' },
  confirmItem: { fr: 'C’est bien cela : écrire « {label} » devant ces mots', en: 'This is it: write "{label}" before these words' },
  dismissPlace: { fr: 'Pas cette ligne : ne plus y chercher « {label} »', en: 'Not this line: do not look for "{label}" here again' },
  insertUnconfirmed: { fr: 'Elle manque : insérer « {label} » à compléter', en: 'It is missing: insert "{label}" to be completed' },
  insertAllMissing: {
    fr: 'Insérer toutes les informations manquantes, à compléter ({count})',
    en: 'Insert all missing items, to be completed ({count})',
  },
  insertIndicator: {
    fr: 'Insérer une ligne pour l’indicateur {indicator}, à compléter',
    en: 'Insert a line for indicator {indicator}, to be completed',
  },
  insertIndicators: {
    fr: 'Insérer une ligne pour chaque indicateur sans preuve, à compléter ({count})',
    en: 'Insert a line for each indicator without evidence, to be completed ({count})',
  },
  createRegister: { fr: 'Créer un registre des preuves…', en: 'Create a register of evidence…' },
  linkEvidence: { fr: 'Relier cette preuve à un fichier…', en: 'Link this evidence to a file…' },
  replaceWords: { fr: 'Remplacer par « {text} »', en: 'Replace with "{text}"' },
  addDate: { fr: 'Ajouter une date (aujourd’hui, à corriger s’il le faut)', en: 'Add a date (today, to correct if need be)' },
  declareChoice: { fr: 'Assumer ce choix : {what}', en: 'Stand by this choice: {what}' },
  indicator: { fr: 'indicateur {indicator}', en: 'indicator {indicator}' },
  declareCategory: { fr: 'Déclarer la catégorie : {category}', en: 'Declare the category: {category}' },
  declareKind: { fr: 'Déclarer la nature du document : {kind}', en: 'Declare the kind of document: {kind}' },
  linkIndicators: { fr: 'Relier ce document : {key}', en: 'Link this document: {key}' },
  requireWording: { fr: 'Marquer comme formulation exigée : « {words} »', en: 'Mark as required wording: "{words}"' },
  insertReading: {
    fr: 'Écrire à la suite une lecture singulière, à compléter (indicateur {indicator})',
    en: 'Write a singular reading after it, to be completed (indicator {indicator})',
  },
  openTwin: { fr: 'Ouvrir le passage de « {path} »', en: 'Open the passage in "{path}"' },
  otherItem: { fr: 'Insérer une autre information, à compléter…', en: 'Insert another item, to be completed…' },
  otherIndicator: {
    fr: 'Insérer une ligne pour un autre indicateur, à compléter…',
    en: 'Insert a line for another indicator, to be completed…',
  },
  anyQuestion: { fr: 'Noter une question en commentaire…', en: 'Note a question as a comment…' },
  anyWording: { fr: 'Marquer une formulation comme exigée…', en: 'Mark a wording as required…' },
  anyReading: { fr: 'Écrire une lecture singulière, à compléter…', en: 'Write a singular reading, to be completed…' },
  anyChoice: { fr: 'Assumer un choix…', en: 'Stand by a choice…' },
  anyCategory: { fr: 'Déclarer la catégorie…', en: 'Declare the category…' },
  anyKind: { fr: 'Déclarer la nature du document…', en: 'Declare the kind of document…' },
  teachLabel: { fr: 'C’est ainsi que nous le disons : {label}…', en: 'This is how we say it: {label}…' },
  teachLabels: { fr: 'C’est ainsi que nous le disons…', en: 'This is how we say it…' },
  teachLine: { fr: '« {words} » : c’est ainsi que nous le disons…', en: '"{words}": this is how we say it…' },
  copyReading: { fr: 'Copier ce qui a été lu', en: 'Copy what was read' },
  insertQuestion: { fr: 'Noter la question en commentaire : {question}', en: 'Note the question as a comment: {question}' },
} as const satisfies Record<string, Localized>;

/** What the fixes write into the document, in the document's language rather than the reader's. */
export const WRITTEN_TEXTS = {
  stub: { fr: 'à compléter : {asks}', en: 'to be completed: {asks}' },
  indicator: { fr: 'Indicateur {number}', en: 'Indicator {number}' },
  evidence: { fr: 'Preuves', en: 'Evidence' },
  results: { fr: 'Résultats', en: 'Results' },
  registerFile: { fr: 'registre-des-preuves.md', en: 'evidence-register.md' },
  categoryKey: { fr: 'categorie', en: 'category' },
  indicatorsKey: { fr: 'indicateurs', en: 'indicators' },
  register: { fr: 'Registre des preuves', en: 'Register of evidence' },
  choice: { fr: 'choix assumé : {rule} | raison : ', en: 'assumed choice: {rule} | reason: ' },
  wording: { fr: 'formulation exigée : ', en: 'required wording: ' },
  elsewhere: { fr: 'pas ici : ', en: 'not here: ' },
  reading: { fr: 'Lecture singulière (indicateur {number})', en: 'Singular reading (indicator {number})' },
  promise: { fr: 'à compléter', en: 'to be completed' },
  question: { fr: 'question : {question}', en: 'question: {question}' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** What adding a label of the organisation's own changes, and why it cannot be added. */
/** What is told of a document whose kind, or category, is only supposed. */
export const DOUBTS = {
  text: { fr: 'Lu comme {name}, sans certitude', en: 'Read as {name}, not sure' },
  kind: {
    fr: 'Rien n’y est contrôlé tant qu’il n’est pas dit ce que c’est : d’un clic ici, par « kind: » dans son en-tête, ou sous « documents: » dans singulier.yaml.',
    en: 'Nothing is checked in it until somebody says what it is: by a click here, by "kind:" in its front matter, or under "documents:" in singulier.yaml.',
  },
  category: {
    fr: 'Ce que seule cette catégorie doit n’est pas demandé tant qu’elle n’est pas déclarée : d’un clic ici, ou par « categorie: » dans l’en-tête.',
    en: 'What only this category owes is not asked for until it is declared: by a click here, or by "category:" in the front matter.',
  },
} as const satisfies Record<string, Localized>;

/** What is asked of who declares what a document is, and why nothing can be. */
export const DECLARING = {
  kind: { fr: 'Qu’est-ce que « {name} » ?', en: 'What is "{name}"?' },
  category: { fr: 'De quelle catégorie est l’action de « {name} » ?', en: 'Of which category is the course of "{name}"?' },
  either: { fr: 'Que déclarer de « {name} » ?', en: 'What is to be declared of "{name}"?' },
  unknown: { fr: 'Singulier : ce document n’est pas lu.', en: 'Singulier: this document is not read.' },
  declared: {
    fr: 'Singulier : ce document dit déjà dans son en-tête ce qu’il est.',
    en: 'Singulier: this document says already in its front matter what it is.',
  },
  unwritable: {
    fr: 'Singulier : l’en-tête de ce document est écrit d’une façon qui n’y laisse pas de place sûre. Corrigez-le d’abord s’il porte des erreurs, ou écrivez-y vous-même, par exemple : {line}',
    en: 'Singulier: there is no safe place in the front matter of this document. Correct it first if it has errors, or write there yourself, for example: {line}',
  },
} as const satisfies Record<string, Localized>;

export const OWN_WORDS = {
  change: { fr: '{item} : {before} → {after}', en: '{item}: {before} → {after}' },
  placed: { fr: '{state}, ligne {line}', en: '{state}, line {line}' },
  noFolder: {
    fr: 'Singulier : ce document n’est dans aucun dossier ouvert. Ouvrez le dossier de vos programmes : c’est là que « singulier.yaml » se range.',
    en: 'Singulier: this document is in no open folder. Open the folder of your programmes: that is where "singulier.yaml" belongs.',
  },
  noProgramme: {
    fr: 'Singulier : ce document n’est pas lu comme un programme. S’il en est un, déclarez d’abord sa nature par une correction rapide.',
    en: 'Singulier: this document is not read as a programme. If it is one, declare its kind with a quick fix first.',
  },
  noLabel: {
    fr: 'Singulier : pas de libellé à apprendre ici. Placez le curseur sur un titre, un libellé en gras ou suivi de deux-points, un en-tête de tableau ou une clé que Singulier ne connaît pas encore.',
    en: 'Singulier: no label to learn here. Put the cursor on a heading, a label in bold or before a colon, a table header or a key that Singulier does not know yet.',
  },
  wrongLabel: { fr: 'Singulier : {fault}', en: 'Singulier: {fault}' },
  unwritable: {
    fr: 'Singulier : « {name} » n’a pas été changé, il est écrit d’une façon qui n’y laisse pas de place sûre. Corrigez-le d’abord s’il porte des erreurs, ou écrivez-y vous-même sous « labels » : {entry}',
    en: 'Singulier: "{name}" was left as it is, since there is no safe place in it. Correct it first if it has errors, or write this under "labels" yourself: {entry}',
  },
} as const satisfies Record<string, Localized>;

/** The parts of what one copies to report a misreading, each before its value. */
export const WHAT_WAS_READ = {
  version: { fr: 'Singulier : ', en: 'Singulier: ' },
  rule: { fr: 'Règle : ', en: 'Rule: ' },
  kind: { fr: 'Document lu comme : ', en: 'Document read as: ' },
  item: { fr: 'Rubrique : ', en: 'Item: ' },
  state: { fr: 'Lue comme : ', en: 'Read as: ' },
  label: { fr: 'Libellé : ', en: 'Label: ' },
  words: { fr: 'Mots : ', en: 'Words: ' },
  line: { fr: 'Ligne : ', en: 'Line: ' },
  elsewhere: { fr: 'Dit pour tous les programmes : ', en: 'Said for all programmes: ' },
} as const satisfies Record<string, Localized>;

/** What the server tells the user of itself. */
export const SERVER_MESSAGES = {
  reading: { fr: 'Singulier lit les documents', en: 'Singulier reads the documents' },
  invalidSetting: {
    fr: 'Singulier : la valeur du réglage « singulier.{key} » n’est pas valable ; la valeur par défaut est utilisée. Valeurs possibles : {allowed}.',
    en: 'Singulier: the value of the setting "singulier.{key}" is not valid; the default is used. Possible values: {allowed}.',
  },
  analysisFailed: {
    fr: 'Singulier n’a pas pu vérifier « {name} » : le défaut est dans Singulier, pas dans votre document. Le détail est dans la sortie « Singulier » ; merci de le transmettre aux personnes qui maintiennent Singulier.',
    en: 'Singulier could not check "{name}": the fault is in Singulier, not in your document. The details are in the "Singulier" output; please send them to its maintainers.',
  },
} as const satisfies Record<string, Localized>;

/** What each setting may be, for `invalidSetting`. */
export const ALLOWED_VALUES = {
  locale: { fr: '« auto », « fr », « en »', en: '"auto", "fr", "en"' },
  asOf: { fr: 'une date telle que 2026-11-15, ou rien pour aujourd’hui', en: 'a date such as 2026-11-15, or nothing for today' },
  documents: {
    fr: 'pour chaque nature (« programme », « organisation », « session », « other »), une liste de motifs de chemins, par exemple {"programme": ["formations/**"]}',
    en: 'for each kind ("programme", "organisation", "session", "other"), a list of path patterns, for instance {"programme": ["courses/**"]}',
  },
  inlayHints: { fr: '« true », « false »', en: '"true", "false"' },
} as const satisfies Record<string, Localized>;
