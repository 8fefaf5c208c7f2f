/** Languages in which Singulier speaks to its reader. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Text in every language a reader may have. */
export type Localized = Readonly<Record<Locale, string>>;

/** French unless the tag says English: these documents are written for French readers. */
export const localeOf = (tag: string | undefined): Locale => (tag !== undefined && /^en\b/i.test(tag) ? 'en' : 'fr');
