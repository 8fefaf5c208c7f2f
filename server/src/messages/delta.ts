import type { Localized } from './locale.ts';

/** What the comparison of two editions says around the findings; `{names}` are filled in by `format`. */
export const DELTA = {
  title: { fr: 'De l’édition {from} à l’édition {to}', en: 'From the {from} edition to the {to} edition' },
  references: { fr: '{from} ; {to}.', en: '{from}; {to}.' },
  added: { fr: 'S’ajoute', en: 'Added' },
  removed: { fr: 'Ne s’applique plus', en: 'No longer applies' },
  nothing: { fr: 'L’édition ne change rien pour ces documents.', en: 'The edition changes nothing for these documents.' },
  unchanged: { fr: 'Sans changement : {count}.', en: 'Unchanged: {count}.' },
  summary: { fr: '{added} à ajouter, {removed} de moins, dans {documents}.', en: '{added} to add, {removed} fewer, in {documents}.' },
} as const satisfies Record<string, Localized>;
