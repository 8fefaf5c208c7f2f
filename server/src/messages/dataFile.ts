import type { Localized } from './locale.ts';

/** What is wrong in a data file written by hand (YAML or JSON), and what is allowed there. */
export const DATA_FILE = {
  empty: { fr: 'Ce fichier est vide. Attendu : {expected}.', en: 'This file is empty. Expected: {expected}.' },
  missing: { fr: '« {name} » manque ici. Attendu : {expected}.', en: '"{name}" is missing here. Expected: {expected}.' },
  blank: { fr: '« {name} » est vide. Attendu : {expected}.', en: '"{name}" is empty. Expected: {expected}.' },
  wrong: { fr: '« {name} » ne se lit pas ainsi. Attendu : {expected}.', en: '"{name}" cannot be read like this. Expected: {expected}.' },
  wrongValue: {
    fr: '« {value} » n’est pas admis pour « {name} ». Attendu : {expected}.',
    en: '"{value}" is not allowed for "{name}". Expected: {expected}.',
  },
  wrongRoot: {
    fr: 'Le fichier ne se lit pas ainsi. Attendu : {expected}.',
    en: 'The file cannot be read like this. Expected: {expected}.',
  },
  unknownKey: {
    fr: '« {name} » n’est pas une clé connue ici. Clés possibles : {allowed}.',
    en: '"{name}" is not a known key here. Possible keys: {allowed}.',
  },
  /** The place of an element in a list. */
  element: { fr: '{name}, élément {position}', en: '{name}, element {position}' },
  or: { fr: ', ou ', en: ', or ' },
} as const satisfies Record<string, Localized>;

/** What is expected, as it stands after "Expected:". */
export const EXPECTED = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre, sans guillemets', en: 'a number, without quotation marks' },
  int: { fr: 'un nombre entier, sans guillemets', en: 'a whole number, without quotation marks' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  null: { fr: 'null', en: 'null' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'une suite de clés et de valeurs (« clé : valeur »)', en: 'keys and values ("key: value")' },
  date: { fr: 'une date qui existe, écrite AAAA-MM-JJ', en: 'a date that exists, written YYYY-MM-DD' },
  pattern: { fr: 'un texte de la forme {pattern}', en: 'a text of the form {pattern}' },
  one: { fr: 'la valeur {values}', en: 'the value {values}' },
  oneOf: { fr: 'l’une de ces valeurs : {values}', en: 'one of these values: {values}' },
  notEmpty: { fr: 'un texte qui n’est pas vide', en: 'a text that is not empty' },
  atLeast: { fr: 'au moins {limit}', en: 'at least {limit}' },
  atMost: { fr: 'au plus {limit}', en: 'at most {limit}' },
  shorter: { fr: 'un texte de {limit} caractères au plus', en: 'a text of at most {limit} characters' },
  fewest: { fr: 'une liste de {limit} élément(s) au moins', en: 'a list of at least {limit} element(s)' },
  longest: { fr: 'une liste de {limit} élément(s) au plus', en: 'a list of at most {limit} element(s)' },
  other: { fr: 'une autre valeur', en: 'another value' },
} as const satisfies Record<string, Localized>;

/** Faults of YAML itself, by the parser's codes. */
export const YAML_SYNTAX: Readonly<Record<string, Localized>> = {
  DUPLICATE_KEY: {
    fr: 'Cette clé est écrite deux fois au même endroit. Gardez-en une.',
    en: 'This key is written twice in the same place. Keep one.',
  },
  TAB_AS_INDENT: {
    fr: 'Le retrait est fait d’une tabulation. YAML n’admet là que des espaces.',
    en: 'The indentation is a tab. YAML allows spaces only there.',
  },
  BAD_INDENT: {
    fr: 'Le retrait de cette ligne ne convient pas. Alignez-la sur celles du même niveau, avec des espaces.',
    en: 'The indentation of this line does not fit. Align it with those of the same level, with spaces.',
  },
  MULTIPLE_DOCS: {
    fr: 'Une ligne « --- » commence ici un second document. Un fichier n’en contient qu’un.',
    en: 'A "---" line starts a second document here. A file holds one only.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    fr: 'Deux-points de trop sur cette ligne : entourez le texte de guillemets.',
    en: 'One colon too many on this line: put the text between quotation marks.',
  },
};

export const YAML_FAULTS = {
  syntax: {
    fr: 'Le YAML est mal formé ici. Vérifiez le retrait, les deux-points, les guillemets et les crochets (détail, en anglais : {detail}).',
    en: 'The YAML is malformed here. Check the indentation, colons, quotation marks and brackets (detail: {detail}).',
  },
  alias: {
    fr: 'Ce renvoi « * » ne mène à rien, ou à trop de choses. Si l’astérisque fait partie du texte, entourez-le de guillemets.',
    en: 'This "*" reference leads nowhere, or to too much. If the asterisk belongs to the text, put it between quotation marks.',
  },
  tooIntricate: {
    fr: 'Ce fichier est trop profondément emboîté pour être lu. Allégez-le.',
    en: 'This file is too deeply nested to be read. Make it plainer.',
  },
} as const satisfies Record<string, Localized>;
