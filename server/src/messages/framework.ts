import type { Localized } from './locale.ts';

/** Who speaks, as pages and the command name it. */
export const VOICE_NAMES = {
  text: { fr: 'texte', en: 'text' },
  guide: { fr: 'guide', en: 'guide' },
  usage: { fr: 'usage', en: 'usage' },
} as const satisfies Record<string, Localized>;

/** What each voice is worth. */
export const VOICE_MEANINGS = {
  text: {
    fr: 'décret, code, arrêté ou charte de la marque : ce qui oblige. Une erreur ne vient que de là',
    en: 'decree, code, order or charter of the mark: what obliges. An error comes from there alone',
  },
  guide: {
    fr: 'le guide de lecture dit aux auditeurs comment lire le texte. Celui de 2024 (V9) est repris pour 2026, à titre provisoire',
    en: 'the reading guide tells auditors how to read the text. That of 2024 (V9) is carried over to 2026 for the time being',
  },
  usage: {
    fr: 'ce que des auditeurs demandent souvent, ou notre conseil : cela n’oblige personne',
    en: 'what auditors often ask, or our advice: it obliges nobody',
  },
} as const satisfies Record<string, Localized>;

export const SUBJECT_NAMES = {
  audit: { fr: 'L’audit', en: 'The audit' },
  public: { fr: 'Ce que l’on dit au public', en: 'What the public is told' },
  cpf: { fr: 'Les actions payées par le CPF', en: 'Actions paid for by the CPF' },
  organisation: { fr: 'L’organisme', en: 'The organisation' },
} as const satisfies Record<string, Localized>;

/** What is said around the sources and the facts of the framework; `{names}` are filled in by `format`. */
export const FRAMEWORK = {
  edition: {
    fr: '{title}, édition {edition} ({reference}), pour un audit le {day}.',
    en: '{title}, {edition} edition ({reference}), for an audit on {day}.',
  },
  readOn: {
    fr: 'Données relues sur des copies de leurs sources le {day} ; le guide de 2026 et les arrêtés attendus n’étaient pas connus le {missing}.',
    en: 'Data read against copies of its sources on {day}; the 2026 guide and its orders were not known on {missing}.',
  },
  sources: { fr: 'Sources', en: 'Sources' },
  facts: { fr: 'Ce qui vaut ce jour-là', en: 'What holds on that day' },
  provisional: { fr: 'À confirmer', en: 'To be confirmed' },
  whole: { fr: 'l’ensemble', en: 'the whole' },
  from: { fr: 'depuis le {day}', en: 'since {day}' },
  until: { fr: 'jusqu’au {day}', en: 'until {day}' },
  sourceRead: { fr: 'lu le {day}', en: 'read on {day}' },
  sourceUnread: { fr: 'non relu', en: 'not read' },
  uncertain: { fr: 'Incertain', en: 'Uncertain' },
  report: {
    fr: 'Une erreur ? Ouvrez un ticket dans le dépôt du projet, avec le texte, son article et le jour où vous l’avez lu.',
    en: 'An error? Open an issue in the project’s repository, with the text, its article and the day on which you read it.',
  },
} as const satisfies Record<string, Localized>;
