import type { Countable } from './counted.ts';
import type { Locale, Localized } from './locale.ts';

/** How the state of a choice is called. */
export const CHOICE_STATE_NAMES = {
  'in-force': { fr: 'en vigueur', en: 'in force' },
  expired: { fr: 'échu', en: 'expired' },
  unreasoned: { fr: 'sans raison', en: 'without a reason' },
  unused: { fr: 'sans objet', en: 'unused' },
  unreadable: { fr: 'illisible', en: 'unreadable' },
} as const satisfies Record<string, Localized>;

/** What the list of choices, singular readings and open questions says around them. */
export const CHOICES = {
  reading: { fr: 'lecture singulière', en: 'singular reading' },
  wording: { fr: 'formulation exigée', en: 'required wording' },
  indicators: { fr: 'indicateurs {numbers}', en: 'indicators {numbers}' },
  until: { fr: 'jusqu’au {date}', en: 'until {date}' },
  configuration: { fr: 'Configuration', en: 'Configuration' },
  questions: { fr: 'Questions ouvertes', en: 'Open questions' },
  none: {
    fr: 'aucun choix assumé, aucune lecture singulière, aucune question ouverte',
    en: 'no assumed choice, singular reading or open question',
  },
  audit: {
    fr: 'Pour un audit le {date}. Un choix vaut jusqu’à la fin de son dernier jour.',
    en: 'For an audit on {date}. A choice holds to the end of its last day.',
  },
} as const satisfies Record<string, Localized>;

export const COUNTED_CHOICES = {
  choices: { fr: { one: 'choix assumé', other: 'choix assumés' }, en: { one: 'assumed choice', other: 'assumed choices' } },
  findings: { fr: { one: 'signalement', other: 'signalements' }, en: { one: 'finding', other: 'findings' } },
  readings: {
    fr: { one: 'lecture singulière', other: 'lectures singulières' },
    en: { one: 'singular reading', other: 'singular readings' },
  },
  wordings: {
    fr: { one: 'formulation exigée', other: 'formulations exigées' },
    en: { one: 'required wording', other: 'required wordings' },
  },
  questions: {
    fr: { one: 'question ouverte', other: 'questions ouvertes' },
    en: { one: 'open question', other: 'open questions' },
  },
} as const satisfies Record<string, Readonly<Record<Locale, Countable>>>;
