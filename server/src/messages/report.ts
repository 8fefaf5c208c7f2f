import type { Countable } from './counted.ts';
import type { Locale } from './locale.ts';

/** What the legible report says around the findings. */
export const PRETTY = {
  writtenIn: {
    fr: { fr: 'rédigé en français', en: 'rédigé en anglais' },
    en: { fr: 'written in French', en: 'written in English' },
  },
  nothing: { fr: 'rien à signaler', en: 'nothing to report' },
  /** What the reader's own problems have in common. */
  reading: {
    error: { fr: 'Lecture incomplète', en: 'Incomplete reading' },
    warning: { fr: 'Lecture incertaine', en: 'Uncertain reading' },
  },
  configuration: { fr: 'Configuration', en: 'Configuration' },
  unreadable: { fr: 'Non lus', en: 'Not read' },
  atLine: { fr: 'ligne {line}', en: 'line {line}' },
  indicator: { fr: 'indicateur {indicator}', en: 'indicator {indicator}' },
  /** How the rules' messages name the indicator and the edition: a sentence of its own, or the start of one. */
  legalSentence: {
    fr: ' Indicateur {indicator}, texte de l’édition {edition}.',
    en: ' Indicator {indicator}, text of the {edition} edition.',
  },
  editionSentence: {
    fr: ' Texte de l’édition {edition}.',
    en: ' Text of the {edition} edition.',
  },
  inEdition: {
    fr: ', texte de l’édition {edition}',
    en: ', text of the {edition} edition',
  },
  edition: {
    fr: '{title}, édition {edition} ({reference}), pour un audit le {date}.',
    en: '{title}, {edition} edition ({reference}), for an audit on {date}.',
  },
  humility: {
    fr: 'Singulier lit des documents ; la pratique, c’est l’audit qui l’examine.',
    en: 'Singulier reads documents; the audit looks at practice.',
  },
} as const;

export const COUNTED = {
  documents: { fr: { one: 'document', other: 'documents' }, en: { one: 'document', other: 'documents' } },
  programmes: { fr: { one: 'programme lu', other: 'programmes lus' }, en: { one: 'programme read', other: 'programmes read' } },
  others: { fr: { one: 'autre document', other: 'autres documents' }, en: { one: 'other document', other: 'other documents' } },
  unreadable: {
    fr: { one: 'lecture impossible ou incomplète', other: 'lectures impossibles ou incomplètes' },
    en: { one: 'failed or incomplete reading', other: 'failed or incomplete readings' },
  },
} as const satisfies Record<string, Readonly<Record<Locale, Countable>>>;
