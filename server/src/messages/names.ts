import type { Countable } from './counted.ts';
import type { Locale, Localized } from './locale.ts';

/** Kinds of documents, as they are offered for declaration. */
export const KINDS_SHOWN = {
  programme: { fr: 'programme de formation', en: 'training programme' },
  organisation: { fr: 'document de l’organisme', en: 'document of the organisation' },
  session: { fr: 'document de session', en: 'session record' },
  other: { fr: 'autre document', en: 'other document' },
} as const satisfies Record<string, Localized>;

/** How a kind other than programme is announced. */
export const KIND_LINES = {
  organisation: { fr: 'document de l’organisme', en: 'document of the organisation' },
  session: { fr: 'document de session', en: 'session record' },
  other: { fr: 'lu comme autre document : aucun contrôle', en: 'read as another document: no check' },
} as const satisfies Record<string, Localized>;

/** How a document is announced whose kind is only supposed: what it is read as, and how to say what it is. */
export const UNSURE_LINE: Localized = {
  fr: 'lu comme {kind}, sans certitude : aucun contrôle. Pour dire ce qu’il est : « kind: programme » (ou organisation, session, other) dans son en-tête, ou « documents: » dans singulier.yaml',
  en: 'read as {kind}, not sure: no check. To say what it is: "kind: programme" (or organisation, session, other) in its front matter, or "documents:" in singulier.yaml',
};

export const PROGRAMME: Localized = { fr: 'programme', en: 'programme' };

/** A category, as stated, as supposed, and as the likeliest where there is a doubt. */
export const CATEGORIES_SHOWN = {
  AF: {
    stated: { fr: 'action de formation', en: 'training' },
    supposed: { fr: 'action de formation (supposée)', en: 'training (assumed)' },
    unsure: { fr: 'action de formation (sans certitude)', en: 'training (not sure)' },
  },
  BC: {
    stated: { fr: 'bilan de compétences', en: 'skills assessment' },
    supposed: { fr: 'bilan de compétences (supposé)', en: 'skills assessment (assumed)' },
    unsure: { fr: 'bilan de compétences (sans certitude)', en: 'skills assessment (not sure)' },
  },
  VAE: {
    stated: { fr: 'validation des acquis de l’expérience', en: 'validation of prior experience' },
    supposed: { fr: 'validation des acquis de l’expérience (supposée)', en: 'validation of prior experience (assumed)' },
    unsure: { fr: 'validation des acquis de l’expérience (sans certitude)', en: 'validation of prior experience (not sure)' },
  },
  CFA: {
    stated: { fr: 'apprentissage', en: 'apprenticeship' },
    supposed: { fr: 'apprentissage (supposé)', en: 'apprenticeship (assumed)' },
    unsure: { fr: 'apprentissage (sans certitude)', en: 'apprenticeship (not sure)' },
  },
} as const satisfies Record<string, { readonly stated: Localized; readonly supposed: Localized; readonly unsure: Localized }>;

/** How an item stands in a programme. */
export const ITEM_STATE_NAMES = {
  present: { fr: 'présente', en: 'present' },
  vague: { fr: 'vague', en: 'vague' },
  promised: { fr: 'promise', en: 'promised' },
  unconfirmed: { fr: 'à confirmer', en: 'unconfirmed' },
  missing: { fr: 'absente', en: 'missing' },
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
} as const satisfies Record<string, Localized>;

/** How grave a finding is, counted. */
export const SEVERITY_NAMES = {
  error: { fr: { one: 'erreur', other: 'erreurs' }, en: { one: 'error', other: 'errors' } },
  warning: { fr: { one: 'avertissement', other: 'avertissements' }, en: { one: 'warning', other: 'warnings' } },
  information: { fr: { one: 'information', other: 'informations' }, en: { one: 'information', other: 'information' } },
  hint: { fr: { one: 'piste', other: 'pistes' }, en: { one: 'hint', other: 'hints' } },
} as const satisfies Record<string, Readonly<Record<Locale, Countable>>>;
