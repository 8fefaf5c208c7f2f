import type { Countable } from './counted.ts';
import type { Locale, Localized } from './locale.ts';

/** A noun, or what is said of things, after their number. */
type Counted = Readonly<Record<Locale, Countable>>;

const alike = (fr: string, en: string): Counted => ({ fr: { one: fr, other: fr }, en: { one: en, other: en } });

/** What stands above the lines of a document, and what its lists are called. */
export const LENSES = {
  write: alike('à écrire', 'to write'),
  confirm: alike('à confirmer', 'to confirm'),
  portrait: { fr: 'portrait', en: 'portrait' } satisfies Localized,
  proofs: { fr: { one: 'preuve', other: 'preuves' }, en: { one: 'proof', other: 'proofs' } },
  noProof: { fr: 'aucune preuve', en: 'no proof' } satisfies Localized,
  /** Of these proofs, and besides them: those that are only promised. */
  states: {
    stale: { fr: { one: 'périmée', other: 'périmées' }, en: { one: 'out of date', other: 'out of date' } },
    broken: { fr: { one: 'lien rompu', other: 'liens rompus' }, en: { one: 'broken link', other: 'broken links' } },
    vague: { fr: { one: 'vague', other: 'vagues' }, en: { one: 'vague', other: 'vague' } },
    promised: { fr: { one: 'promise', other: 'promises' }, en: { one: 'promised', other: 'promised' } },
  },
  shared: {
    fr: { one: 'autre programme dit la même chose', other: 'autres programmes disent la même chose' },
    en: { one: 'other programme says the same', other: 'other programmes say the same' },
  },
  lists: {
    write: { fr: 'Ce qui reste à écrire : choisir par quoi commencer', en: 'What is still to write: choose where to begin' },
    confirm: { fr: 'Ce qui est peut-être dit, à confirmer', en: 'What may be said already, to confirm' },
  },
  indicator: { fr: 'Indicateur {number}', en: 'Indicator {number}' } satisfies Localized,
  nothing: {
    fr: 'Singulier : il n’y a plus rien de cela dans ce document.',
    en: 'Singulier: there is nothing of that in this document any more.',
  } satisfies Localized,
} as const;
