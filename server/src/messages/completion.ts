import type { Localized } from './locale.ts';

/** What is said beside what completion offers. */
export const COMPLETION = {
  notApplicable: { fr: 'Ne s’applique pas à ce document.', en: 'Does not apply to this document.' },
  kindKey: { fr: 'nature du document', en: 'kind of document' },
  categoryKey: { fr: 'catégorie d’action', en: 'category of action' },
  indicatorsKey: { fr: 'indicateurs dont ce document est une preuve', en: 'indicators of which this document is evidence' },
  documents: { fr: 'documents désignés : {count}', en: 'documents named: {count}' },
  folder: { fr: 'dossier', en: 'folder' },
} as const satisfies Record<string, Localized>;
