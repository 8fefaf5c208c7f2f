import type { Localized } from './locale.ts';

/** What is wrong in a configuration file, and what would be right; `{names}` are filled in by `format`. */
export const CONFIG = {
  tooLarge: {
    fr: 'Ce fichier est trop long ou trop emboîté pour une configuration : il n’est pas lu. Est-ce le bon fichier ?',
    en: 'This file is too long or too deeply nested for a configuration: it is not read. Is it the right file?',
  },
  empty: {
    fr: 'Ce fichier de configuration est vide : tout garde sa valeur par défaut. Écrivez au moins une clé, ou supprimez-le.',
    en: 'This configuration file is empty: everything keeps its default. Write at least one key, or remove it.',
  },
  notMap: {
    fr: 'Une configuration est faite de clés et de valeurs, par exemple « locale: fr » ; ici se trouve {given}.',
    en: 'A configuration is made of keys and values, for instance "locale: fr"; here stands {given}.',
  },
  syntax: {
    fr: 'YAML ou JSON mal formé ici : ce qui suit n’est pas lu, ni la clé où cela se trouve. Vérifiez le retrait, les deux-points, les guillemets et les crochets (détail, en anglais : {detail}).',
    en: 'Malformed YAML or JSON here: what follows is not read, nor is the key that holds it. Check indentation, colons, quotation marks and brackets (detail: {detail}).',
  },
  tab: {
    fr: 'Cette ligne commence par une tabulation : en YAML, le retrait s’écrit avec des espaces. Ce qui suit n’est pas lu.',
    en: 'This line starts with a tab: in YAML, indentation is written with spaces. What follows is not read.',
  },
  severalDocuments: {
    fr: 'Ce fichier contient plusieurs documents YAML, séparés par « --- » : seul le premier est lu. Réunissez-les.',
    en: 'This file holds several YAML documents, separated by "---": only the first is read. Bring them together.',
  },
  alias: {
    fr: '« {value} » renvoie à une valeur écrite ailleurs : les renvois du YAML ne sont pas lus. Répétez ici la valeur.',
    en: '"{value}" refers to a value written elsewhere: YAML references are not read. Repeat the value here.',
  },
  wrongKey: {
    fr: 'Une clé est un simple mot, comme « locale » ; ici se trouve {given}.',
    en: 'A key is a plain word, such as "locale"; here stands {given}.',
  },
  duplicateKey: {
    fr: 'La clé « {key} » est déjà écrite ligne {line} : c’est la première qui compte. Gardez-en une seule.',
    en: 'The key "{key}" is already written on line {line}: the first one counts. Keep only one.',
  },
  unknownKey: { fr: 'Clé inconnue : « {key} ».', en: 'Unknown key: "{key}".' },
  unknownRule: { fr: 'Règle inconnue : « {key} ».', en: 'Unknown rule: "{key}".' },
  noKeys: { fr: ' Aucune clé n’est possible ici.', en: ' No key is possible here.' },
  possibleKeys: { fr: ' Clés possibles : {keys}.', en: ' Possible keys: {keys}.' },
  suggestion: { fr: ' Vouliez-vous dire « {closest} » ?', en: ' Did you mean "{closest}"?' },
  wrongChoice: {
    fr: '« {key} » : {given} n’est pas une valeur possible.',
    en: '"{key}": {given} is not a possible value.',
  },
  possibleValues: { fr: ' Valeurs possibles : {values}.', en: ' Possible values: {values}.' },
  wrongType: { fr: '« {key} » attend {expected} ; ici se trouve {given}.', en: '"{key}" expects {expected}; here stands {given}.' },
  missingKey: {
    fr: 'Il manque ici la clé « {key} » ({expected}) : sans elle, ce qui est écrit ici ne compte pas.',
    en: 'The key "{key}" ({expected}) is missing here: without it, what is written here does not count.',
  },
  emptyList: { fr: '« {key} » : la liste est vide ; attendu : {expected}.', en: '"{key}": the list is empty; expected: {expected}.' },
  emptyText: { fr: '« {key} » est vide ; attendu : {expected}.', en: '"{key}" is empty; expected: {expected}.' },
  faulty: { fr: '« {key} » : {fault}', en: '"{key}": {fault}' },
  duplicateLabel: {
    fr: '« {value} » est déjà donné à « {item} » ligne {line} : c’est ce qui compte. Un libellé n’annonce qu’une rubrique ; retirez-le de l’une des deux.',
    en: '"{value}" is already given to "{item}" on line {line}: that counts. A label announces one item only; remove it from one of the two.',
  },
  duplicatePhrase: {
    fr: 'Cette formule est déjà donnée ligne {line} : c’est la première qui compte. Gardez-en une seule.',
    en: 'This phrase is already given on line {line}: the first one counts. Keep only one.',
  },
} as const satisfies Record<string, Localized>;

/** What keeps a value of the right type from being right, after its key and a colon. */
export const FAULTS = {
  dayForm: {
    fr: '« {value} » n’est pas une date de la forme AAAA-MM-JJ, par exemple 2026-11-15.',
    en: '"{value}" is not a date of the form YYYY-MM-DD, for instance 2026-11-15.',
  },
  dayMonth: {
    fr: '« {value} » n’est pas une date : il n’y a pas de mois {month}.',
    en: '"{value}" is not a date: there is no month {month}.',
  },
  dayDay: { fr: '« {value} » n’est pas une date : ce mois a {days} jours.', en: '"{value}" is not a date: that month has {days} days.' },
  pathBackslash: {
    fr: '« {value} » : écrivez « / » entre les dossiers, sur tout système.',
    en: '"{value}": write "/" between folders, on every system.',
  },
  pathAbsolute: {
    fr: '« {value} » : écrivez un chemin à partir du dossier de ce fichier, par exemple « ../{name} ».',
    en: '"{value}": write a path from the folder of this file, for instance "../{name}".',
  },
  pathAddress: {
    fr: '« {value} » est une adresse : rien n’est lu sur le réseau. Copiez ce fichier dans le dossier.',
    en: '"{value}" is an address: nothing is read from the network. Copy that file into the folder.',
  },
  globEmpty: { fr: '« {value} » ne désigne aucun fichier.', en: '"{value}" names no file.' },
  globAbsolute: {
    fr: '« {value} » : écrivez un motif à partir du dossier de ce fichier, sans « / » au début, par exemple « programmes/** ».',
    en: '"{value}": write a pattern from the folder of this file, without a leading "/", for instance "programmes/**".',
  },
  globParent: {
    fr: '« {value} » sort du dossier de ce fichier : un motif ne désigne que ce qu’il contient.',
    en: '"{value}" leads out of the folder of this file: a pattern only names what is in it.',
  },
  globBrackets: {
    fr: '« {value} » : un crochet, une accolade ou une parenthèse n’est pas fermé.',
    en: '"{value}": a bracket, a brace or a parenthesis is not closed.',
  },
  pattern: {
    fr: '« {value} » est mal formé : fermez chaque parenthèse, crochet et guillemet, gardez au moins un mot, et pas plus de {most} variantes.',
    en: '"{value}" is malformed: close every parenthesis, bracket and quotation mark, keep at least one word, and no more than {most} variants.',
  },
  labelPattern: {
    fr: '« {value} » ne peut pas être un libellé : {reason}',
    en: '"{value}" cannot be a label: {reason}',
  },
  labelLength: {
    fr: '« {value} » ne peut pas être un libellé : gardez au moins un mot, et pas plus de {most} caractères.',
    en: '"{value}" cannot be a label: keep at least one word, and no more than {most} characters.',
  },
  labelTaken: {
    fr: '« {value} » annonce déjà, pour tout le monde, la rubrique « {label} » : mettez-le sous « {item} », ou retirez-le.',
    en: '"{value}" already announces the item "{label}", for everybody: put it under "{item}", or remove it.',
  },
  sharedText: {
    fr: 'Ce passage est trop court pour être reconnu d’un programme à l’autre : citez-en au moins {count} mots à la suite.',
    en: 'This passage is too short to be recognised from one programme to the next: quote at least {count} words in a row.',
  },
} as const satisfies Record<string, Localized>;

/** What a value may be: completes "expects …". */
export const FORMS_SHOWN = {
  text: { fr: 'un texte', en: 'a text' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  whole: { fr: 'un nombre entier', en: 'a whole number' },
  oneOf: { fr: 'une valeur parmi {values}', en: 'one of {values}' },
  list: { fr: 'une liste (de chaque élément : {form})', en: 'a list (of each element: {form})' },
  map: { fr: 'des clés ({keys})', en: 'keys ({keys})' },
  noKeys: { fr: 'aucune clé', en: 'no key' },
  or: { fr: ' ou ', en: ' or ' },
  orNull: { fr: ' ou null', en: ' or null' },
  day: { fr: 'une date AAAA-MM-JJ', en: 'a date YYYY-MM-DD' },
  path: { fr: 'un chemin de fichier, à partir du dossier de ce fichier', en: 'the path of a file, from the folder of this file' },
  glob: { fr: 'un motif de chemins, tel que « programmes/** »', en: 'a path pattern, such as "programmes/**"' },
  pattern: { fr: 'une formule telle qu’on l’écrirait', en: 'a phrase as one would write it' },
  label: { fr: 'un libellé tel que vos documents l’écrivent', en: 'a label as your documents write it' },
  sharedText: { fr: 'un passage d’au moins huit mots', en: 'a passage of eight words or more' },
  months: { fr: 'un nombre entier de mois, de 1 à 600', en: 'a whole number of months, from 1 to 600' },
  indicator: { fr: 'un numéro d’indicateur, de 1 à 999', en: 'the number of an indicator, from 1 to 999' },
} as const satisfies Record<string, Localized>;

/** What stands in the file where something else was expected. */
export const GIVEN = {
  nothing: { fr: 'rien', en: 'nothing' },
  text: { fr: 'le texte « {value} »', en: 'the text "{value}"' },
  other: { fr: '« {value} »', en: '"{value}"' },
  list: { fr: 'une liste', en: 'a list' },
  map: { fr: 'un ensemble de clés', en: 'a set of keys' },
} as const satisfies Record<string, Localized>;

/** What is wrong between files. */
export const CONFIG_FILES = {
  shadowed: {
    fr: 'Ce fichier n’est pas lu : « {used} », dans le même dossier, passe avant. Réunissez-les en un seul.',
    en: 'This file is not read: "{used}", in the same folder, comes first. Bring them together into one.',
  },
  unread: { fr: '« {path} » n’est pas lu : {reason}', en: '"{path}" is not read: {reason}' },
  unreadItself: { fr: 'Configuration non lue : {reason}', en: 'Configuration not read: {reason}' },
  missing: {
    fr: 'ce fichier n’existe pas. Le chemin part du dossier du fichier de configuration ; vérifiez-le, majuscules comprises.',
    en: 'there is no such file. The path starts from the folder of the configuration file; check it, capitals included.',
  },
  notFile: { fr: 'ce n’est pas un fichier.', en: 'this is not a file.' },
  outside: {
    fr: 'ce fichier est hors du dossier ouvert : rien n’y est lu. Copiez-le dans ce dossier, ou ouvrez un dossier qui le contient.',
    en: 'this file is outside the open folder: nothing is read there. Copy it into this folder, or open a folder that holds it.',
  },
  cycle: {
    fr: 'il mène, de fichier en fichier, à celui-ci. Retirez l’un de ces « extends ».',
    en: 'from file to file, it leads back to this one. Remove one of these "extends".',
  },
  tooDeep: {
    fr: 'plus de {most} fichiers se suivent par « extends ». Raccourcissez la suite.',
    en: 'more than {most} files follow one another by "extends". Shorten the series.',
  },
} as const satisfies Record<string, Localized>;

/** Why a phrase that the organisation set aside is one; said where it gives no reason of its own. */
export const OWN_PHRASE_WHY: Localized = {
  fr: 'votre organisme a choisi d’éviter cette formule',
  en: 'your organisation chose to avoid this phrase',
};

/** What `singulier print-config` says around the values. */
export const PRINT_CONFIG = {
  files: { fr: 'Fichiers de configuration, du plus proche au plus lointain', en: 'Configuration files, the nearest first' },
  noFiles: {
    fr: 'Aucun fichier de configuration (singulier.yaml, singulier.yml ou singulier.json) dans ce dossier ni au-dessus.',
    en: 'No configuration file (singulier.yaml, singulier.yml or singulier.json) in this folder or above.',
  },
  root: { fr: 'Racine de l’organisme', en: 'Root of the organisation' },
  kind: { fr: 'Nature du document', en: 'Kind of the document' },
  kindOrigins: {
    declared: { fr: 'dite dans le document', en: 'stated in the document' },
    glob: { fr: 'motif « {glob} »', en: 'pattern "{glob}"' },
    content: { fr: 'lue dans son contenu', en: 'read off its content' },
    unsure: {
      fr: 'lue dans son contenu, sans certitude : à déclarer dans l’en-tête (kind) ou par un motif (documents)',
      en: 'read off its content, not sure: to be declared in the front matter (kind) or by a pattern (documents)',
    },
  },
  edition: { fr: 'Référentiel', en: 'Framework' },
  editionReasons: {
    own: { fr: 'celui de l’organisme', en: 'the organisation’s own' },
    argument: { fr: 'audit le {date}, selon --as-of', en: 'audit on {date}, by --as-of' },
    configured: { fr: 'audit le {date}', en: 'audit on {date}' },
    today: { fr: 'le {date}, aujourd’hui, faute de date d’audit', en: 'on {date}, today, for want of a date of audit' },
  },
  values: { fr: 'Valeurs', en: 'Values' },
  choices: { fr: 'Choix assumés pour ce document', en: 'Choices for this document' },
  phrases: { fr: 'Formules propres', en: 'Phrases of its own' },
  labels: { fr: 'Libellés propres', en: 'Labels of its own' },
  shared: { fr: 'Passages communs', en: 'Common passages' },
  problems: { fr: 'Problèmes', en: 'Problems' },
  default: { fr: 'par défaut', en: 'default' },
} as const;
