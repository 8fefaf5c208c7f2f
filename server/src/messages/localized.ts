import { format } from './format.ts';
import { LOCALES, type Localized } from './locale.ts';

/** A message in every language, each with its parameters in that language; a plain string is the same in all. */
export function localized(message: Localized, params: Readonly<Record<string, string | Localized>> = {}): Localized {
  const inLocale = (locale: keyof Localized): string =>
    format(
      message[locale],
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : value[locale]])),
    );
  return Object.fromEntries(LOCALES.map((locale) => [locale, inLocale(locale)])) as Record<keyof Localized, string>;
}
