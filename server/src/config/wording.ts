import { format } from '../messages/format.ts';
import { type Locale, type Localized } from '../messages/locale.ts';

/** A message in both languages, filled in; what was written is shortened to what a line can show. */
export function localized(text: Localized, params: Readonly<Record<string, string | number | Localized>>): Localized {
  const inLocale = (locale: Locale): string =>
    format(
      text[locale],
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : shown(value)])),
    );
  return { fr: inLocale('fr'), en: inLocale('en') };
}

/** Longest quotation of what somebody wrote, in a message. */
const MAX_SHOWN = 120;
const shown = (value: string | number): string => {
  const line = String(value).replace(/\s+/g, ' ').trim();
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
};
