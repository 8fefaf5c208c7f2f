/** Languages in which Singulier speaks to its reader. */
export type Locale = 'fr' | 'en';

/** Text in every language a reader may have. */
export type Localized = Readonly<Record<Locale, string>>;

/** French unless the tag says English: these documents are written for French readers. */
export const localeOf = (tag: string | undefined): Locale => (tag !== undefined && /^en\b/i.test(tag) ? 'en' : 'fr');
