import type { Localized } from './locale.ts';

/** Kinds of evidence: as a sentence names one, and as the configuration tells what it is. */
export const EVIDENCE_KIND_TEXTS = {
  procedure: {
    named: { fr: 'une procédure ou un modèle', en: 'a procedure or template' },
    told: { fr: 'Procédure, manière de faire écrite.', en: 'Procedure, a written way of doing.' },
  },
  register: {
    named: { fr: 'un registre', en: 'a register' },
    told: { fr: 'Registre, tableau de suivi.', en: 'Register, follow-up table.' },
  },
  record: {
    named: { fr: 'une trace de session', en: 'a record of a session' },
    told: { fr: 'Trace d’une action : émargement, compte rendu.', en: 'Record of an action: attendance sheet, minutes.' },
  },
  results: {
    named: { fr: 'des résultats', en: 'results' },
    told: { fr: 'Indicateurs de résultats.', en: 'Figures of results.' },
  },
  survey: {
    named: { fr: 'une enquête', en: 'a survey' },
    told: { fr: 'Enquête, recueil d’appréciations.', en: 'Survey, collected opinions.' },
  },
  watch: {
    named: { fr: 'une veille', en: 'a watch' },
    told: { fr: 'Veille.', en: 'Monitoring of law, trades and teaching.' },
  },
  skills: {
    named: { fr: 'une preuve de compétences', en: 'evidence of skills' },
    told: { fr: 'Compétences des personnes : CV, diplôme, formation suivie.', en: 'Skills of people: CV, diploma, training taken.' },
  },
  contract: {
    named: { fr: 'un contrat', en: 'a contract' },
    told: { fr: 'Contrat, convention.', en: 'Contract, agreement.' },
  },
  certificate: {
    named: { fr: 'un certificat', en: 'a certificate' },
    told: { fr: 'Certificat, habilitation.', en: 'Certificate, accreditation.' },
  },
  review: {
    named: { fr: 'un bilan', en: 'a review' },
    told: { fr: 'Revue, bilan, plan d’amélioration.', en: 'Review, yearly report, improvement plan.' },
  },
} as const satisfies Record<string, { readonly named: Localized; readonly told: Localized }>;
