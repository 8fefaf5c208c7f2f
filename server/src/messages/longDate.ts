import type { Locale } from './locale.ts';

/** An ISO date as it is written in a sentence. */
export function longDate(date: string, locale: Locale): string {
  const text = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
