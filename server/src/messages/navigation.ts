import type { Localized } from './locale.ts';

/** How an outline says what it shows; `{…}` are filled in by `format`. */
export const SYMBOLS = {
  question: { fr: 'question ouverte', en: 'open question' },
  choice: { fr: 'choix assumé', en: 'assumed choice' },
  reasoned: { fr: 'choix assumé : {reason}', en: 'assumed choice: {reason}' },
} as const satisfies Record<string, Localized>;
