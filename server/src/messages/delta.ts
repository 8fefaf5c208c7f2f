import type { Localized } from './locale.ts';

/** What the comparison of two editions says around the findings; `{names}` are filled in by `format`. */
export const DELTA = {
  title: { fr: 'De l’édition {from} à l’édition {to}', en: 'From the {from} edition to the {to} edition' },
  references: { fr: '{from} ; {to}.', en: '{from}; {to}.' },
  added: { fr: 'S’ajoute', en: 'Added' },
  changed: { fr: 'Change', en: 'Changed' },
  /** A finding that is no longer as grave. */
  weight: { fr: '{before} → {after}', en: '{before} → {after}' },
  removed: { fr: 'Ne s’applique plus', en: 'No longer applies' },
  nothing: { fr: 'L’édition ne change rien pour ces documents.', en: 'The edition changes nothing for these documents.' },
  unchanged: { fr: 'Documents sans changement', en: 'Documents without change' },
} as const satisfies Record<string, Localized>;
