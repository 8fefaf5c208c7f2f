import type { Locale, Localized } from './locale.ts';

/** A noun after a number. */
export interface Countable {
  readonly one: string;
  readonly other: string;
}

/** Between what is announced and what is said of it. */
export const COLON: Localized = { fr: ' : ', en: ': ' };

/** A number with its noun: « 1 erreur », « 0 erreur », "0 errors". */
export function counted(count: number, noun: Readonly<Record<Locale, Countable>>, locale: Locale): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return `${count} ${noun[locale][form]}`;
}
