import { format, type Locale } from '../../server/src/protocol/index.ts';
import { messageLocale } from './settings.ts';

/**
 * What the client says. Not in VS Code's own catalogue (`l10n/`), which follows the language of the editor: these texts stand
 * beside the server's, so they follow `singulier.locale` with them.
 */
const MESSAGES = {
  starting: { fr: 'Démarrage…', en: 'Starting…' },
  stopped: { fr: 'Serveur arrêté', en: 'Server stopped' },
  failed: { fr: 'Le serveur n’a pas démarré', en: 'The server did not start' },
  coverage: { fr: 'Couverture', en: 'Coverage' },
  delta: { fr: 'Ce que change l’édition 2026', en: 'What the 2026 edition changes' },
  mirror: { fr: 'Ce que ce programme a de singulier', en: 'What is singular in this programme' },
  restart: { fr: 'Redémarrer', en: 'Restart' },
  settings: { fr: 'Réglages', en: 'Settings' },
  edition: { fr: 'RNQ {edition} · {date}', en: 'RNQ {edition} · {date}' },
  fromSetting: {
    fr: 'Référentiel national qualité en vigueur pour un audit le {date}, jour fixé dans les réglages',
    en: 'French national quality framework (RNQ) in force for an audit on {date}, the day set in the settings',
  },
  fromConfiguration: {
    fr: 'Référentiel national qualité en vigueur pour un audit le {date}, jour fixé par la configuration',
    en: 'French national quality framework (RNQ) in force for an audit on {date}, the day set by the configuration',
  },
  fromToday: {
    fr: 'Référentiel national qualité en vigueur aujourd’hui ; un autre jour d’audit se fixe dans les réglages',
    en: 'French national quality framework (RNQ) in force today; another audit day can be set in the settings',
  },
  crashed: {
    fr: 'Le serveur de Singulier s’est arrêté plusieurs fois de suite : il n’est plus relancé. La sortie « Singulier » dit pourquoi.',
    en: 'The Singulier server stopped several times in a row and is no longer restarted. The "Singulier" output says why.',
  },
  notRunning: {
    fr: 'Singulier : le serveur ne tourne pas, ce document n’a pas été lu.',
    en: 'Singulier: the server is not running; this document was not read.',
  },
  whereRegister: { fr: 'Créer le registre des preuves', en: 'Create the register of evidence' },
  registerExists: {
    fr: 'Singulier : « {name} » existe déjà et n’a pas été changé. Choisissez un autre nom.',
    en: 'Singulier: "{name}" exists already and was left as it is. Choose another name.',
  },
  whichEvidence: { fr: 'Relier la preuve à un fichier', en: 'Link the evidence to a file' },
  linkOutside: {
    fr: 'Singulier : ce fichier est hors du dossier « {folder} ». Un lien vers lui ne s’ouvrirait pas ailleurs que sur cette machine : copiez-le d’abord dans le dossier.',
    en: 'Singulier: this file is outside the folder "{folder}". A link to it would not open on any other machine: copy it into the folder first.',
  },
  changedMeanwhile: {
    fr: 'Singulier : le document a changé entre-temps, le lien n’a pas été écrit. Recommencez.',
    en: 'Singulier: the document changed in the meantime and the link was not written. Try again.',
  },
  copied: { fr: 'Singulier : ce qui a été lu est copié.', en: 'Singulier: what was read is copied.' },
  whatToDo: { fr: '{name} : que faire ?', en: '{name}: what is to be done?' },
  whichLabel: { fr: 'Quels mots de ce document ?', en: 'Which words of this document?' },
  whichItem: { fr: '« {label} » : de quoi parlent ces mots ?', en: '"{label}": what are these words about?' },
  line: { fr: 'ligne {line}', en: 'line {line}' },
  teach: { fr: '« {label} » : c’est ainsi que vous dites « {item} » ?', en: '"{label}": is this how you say "{item}"?' },
  teachWhere: { fr: 'Écrit dans « {name} ».', en: 'Written in "{name}".' },
  teachNewFile: { fr: '« {name} » est créé.', en: '"{name}" is created.' },
  teachSheets: { fr: 'Ce qui change :', en: 'What changes:' },
  teachNothing: { fr: 'Aucun programme n’est lu autrement.', en: 'No programme is read otherwise.' },
  teachMore: { fr: '… et {count} autres programmes', en: '… and {count} other programmes' },
  teachDo: { fr: 'C’est ainsi que nous le disons', en: 'This is how we say it' },
  taught: { fr: 'Singulier : « {words} » est écrit dans « {name} ».', en: 'Singulier: "{words}" is written in "{name}".' },
  takeBack: { fr: 'Reprendre', en: 'Take back' },
  openFile: { fr: 'Ouvrir', en: 'Open' },
  notTaught: {
    fr: 'Singulier : « {name} » n’a pas été changé : l’éditeur ne l’a pas permis.',
    en: 'Singulier: "{name}" was left as it is: the editor did not allow the change.',
  },
  notTakenBack: {
    fr: 'Singulier : « {name} » a changé entre-temps : retirez-y vous-même « {words} ».',
    en: 'Singulier: "{name}" changed in the meantime: remove "{words}" there yourself.',
  },
  unsaved: {
    fr: 'Singulier : « {name} » a des modifications qui ne sont pas enregistrées. Enregistrez-le, puis recommencez.',
    en: 'Singulier: "{name}" has changes that are not saved. Save it, then try again.',
  },
  inDocument: { fr: 'Dans ce document', en: 'In this document' },
  inConfiguration: { fr: 'Dans « {name} »', en: 'In "{name}"' },
  notDeclared: {
    fr: 'Singulier : le document a changé entre-temps ou ne se modifie pas ; rien n’y a été écrit.',
    en: 'Singulier: the document changed in the meantime or cannot be edited; nothing was written there.',
  },
  doubt: { fr: 'Singulier : nature du document', en: 'Singulier: what the document is' },
  declare: { fr: 'Déclarer', en: 'Declare' },
  untrusted: {
    fr: 'Singulier : ce dossier est ouvert en mode restreint, rien n’y est écrit. Faites-lui confiance d’abord.',
    en: 'Singulier: this folder is open in restricted mode; nothing is written there. Trust it first.',
  },
  noProgramme: {
    fr: 'Singulier : ouvrez d’abord un programme en Markdown.',
    en: 'Singulier: open a Markdown programme first.',
  },
  notAProgramme: {
    fr: 'Singulier : ce document n’est pas lu comme un programme ; il n’y a pas de portrait à en faire. S’il en est un, déclarez sa nature par une correction rapide.',
    en: 'Singulier: this document is not read as a programme; there is no portrait to make of it. If it is one, declare its kind with a quick fix.',
  },
  nothingMissing: {
    fr: 'Singulier : rien à insérer ici. Le document n’a pas d’information manquante, ou n’est pas lu comme un programme.',
    en: 'Singulier: nothing to insert here. The document has no missing information, or is not read as a programme.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

/** The message in the reader's language, with `params` put into its `{names}`. */
export function message(id: keyof typeof MESSAGES, params?: Readonly<Record<string, string>>): string {
  return format(MESSAGES[id][messageLocale()], params);
}
