import type { Locale, Localized } from './locale.ts';

/** « 9 (déroulement), 12 (engagement) et 17 (moyens) » */
export function indicatorsIn(indicators: readonly { readonly number: number; readonly label: Localized }[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(indicators.map(({ number, label }) => `${number} (${label[locale]})`));
}
