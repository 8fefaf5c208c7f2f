import type { Indicator } from '../referential/indicator.ts';
import type { Locale } from './locale.ts';

/** « 9 (déroulement), 12 (engagement) et 17 (moyens) » */
export function indicatorsIn(indicators: readonly Indicator[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(indicators.map(({ number, label }) => `${number} (${label[locale]})`));
}
