import type { Localized } from './locale.ts';

/** States of an indicator, as they are read. */
export const STATE_NAMES = {
  present: { fr: 'montré', en: 'shown' },
  unconfirmed: { fr: 'à confirmer', en: 'to be confirmed' },
  stale: { fr: 'périmé', en: 'out of date' },
  broken: { fr: 'lien rompu', en: 'broken link' },
  promised: { fr: 'promis', en: 'promised' },
  vague: { fr: 'vague', en: 'vague' },
  'to-link': { fr: 'à relier', en: 'to link' },
  missing: { fr: 'sans preuve', en: 'no evidence' },
  'not-applicable': { fr: 'ne s’applique pas', en: 'does not apply' },
} as const satisfies Record<string, Localized>;

/** What the coverage says around its figures; `{names}` are filled in by `format`. */
export const COVERAGE = {
  organisation: { fr: 'Organisme', en: 'Organisation' },
  unnamed: { fr: 'Organisme sans nom déclaré', en: 'Organisation without a declared name' },
  edition: {
    fr: '{title}, édition {edition} ({reference}), pour un audit le {date}.',
    en: '{title}, {edition} edition ({reference}), for an audit on {date}.',
  },
  criterion: { fr: 'Critère {number}', en: 'Criterion {number}' },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  label: { fr: 'Intitulé', en: 'Label' },
  gravity: { fr: 'Gravité', en: 'Severity' },
  gravities: {
    major: { fr: 'majeure', en: 'major' },
    'minor-or-major': { fr: 'mineure ou majeure', en: 'minor or major' },
  },
  programmes: { fr: 'Programmes', en: 'Programmes' },
  legend: { fr: 'Légende', en: 'Key' },
  open: { fr: 'Ce qui n’est pas montré', en: 'What is not shown' },
  bare: { fr: 'Sans preuve nulle part : {indicators}.', en: 'Without evidence anywhere: {indicators}.' },
  nothingOpen: { fr: 'Chaque indicateur qui s’applique est montré quelque part.', en: 'Every indicator that applies is shown somewhere.' },
  readings: { fr: 'Lectures singulières', en: 'Singular readings' },
  provisional: { fr: 'À confirmer', en: 'To be confirmed' },
  lacking: { fr: 'à écrire : {items}', en: 'to write: {items}' },
  toConfirm: { fr: 'à confirmer : {items}', en: 'to be confirmed: {items}' },
  forecastTitle: {
    fr: 'Ce qu’un audit pourrait relever s’il ne voyait que ces documents',
    en: 'What an audit could find if it saw these documents alone',
  },
  major: { fr: 'seulement majeure : {indicators}', en: 'major only: {indicators}' },
  minor: {
    fr: 'mineure ou majeure (rien de montré peut valoir une majeure) : {indicators}',
    en: 'minor or major (showing nothing may count as major): {indicators}',
  },
  deferred: {
    fr: 'audité à l’audit de surveillance (nouvel entrant), le processus écrit pouvant être demandé dès l’audit initial : {indicators}',
    en: 'audited at the surveillance audit (new entrant), though the written process may be asked for by the initial one: {indicators}',
  },
  unconfirmed: {
    fr: 'peut-être montré, à confirmer d’abord : {indicators}',
    en: 'perhaps shown, to be confirmed first: {indicators}',
  },
  fiveMinors: {
    fr: '{count} non-conformités possibles, mineures ou majeures : cinq mineures non levées au moment de la décision comptent comme une majeure (arrêté du 6 juin 2019, article 5).',
    en: '{count} possible nonconformities, minor or major: five minor ones still open at the time of the decision count as a major one (order of 6 June 2019, article 5).',
  },
  toLinkHow: {
    fr: '« à relier » : un passage peut le montrer par son sujet, sans citer de numéro ; {key} en tête de son document l’y relie.',
    en: '“to link”: a passage may show it by its subject, without a number; {key} at the head of its document links it.',
  },
  noDocument: { fr: 'Aucun document à lire.', en: 'No document to read.' },
} as const;
