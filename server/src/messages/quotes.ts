import type { Locale, Localized } from './locale.ts';

/** What stands around words that are quoted. */
export const QUOTES: Readonly<Record<Locale, readonly [open: string, close: string]>> = { fr: ['« ', ' »'], en: ['“', '”'] };

/** The author's words, as each language quotes them. */
export const quoted = (words: string): Localized => ({ fr: QUOTES.fr.join(words), en: QUOTES.en.join(words) });
