import { format } from './format.ts';
import { LOCALES, type Localized } from './locale.ts';

/** A message in every language, each with its parameters in that language; what somebody wrote is cut to what a line can show. */
export function localized(message: Localized, params: Readonly<Record<string, string | number | Localized>> = {}): Localized {
  const inLocale = (locale: keyof Localized): string =>
    format(
      message[locale],
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : shown(value)])),
    );
  return Object.fromEntries(LOCALES.map((locale) => [locale, inLocale(locale)])) as Record<keyof Localized, string>;
}

/** Longest quotation of what somebody wrote, in a message. */
const MAX_SHOWN = 120;

function shown(value: string | number): string {
  const line = String(value).replace(/\s+/g, ' ').trim();
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}
