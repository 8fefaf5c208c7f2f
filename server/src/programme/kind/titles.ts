import type { DocumentKind } from '../facts.ts';

/** Titles of documents that speak of training without being the sheet of one course. */
export const TITLES: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'other',
    /^(?:exercices?|t[dp] ?(?:n?°? ?\d|seance|:|-)|travaux (?:pratiques|diriges)|chapitre|lecon|corrige|lab|quiz|readme|exercise|chapter|lesson|tutoriel|tutorial|offres? d'emploi|nous recrutons|recrutement|job offer|we are hiring)\b/,
  ],
  [
    'session',
    /^(?:feuille|liste) d'emargement|^emargement|^compte[- ]rendu|^proces[- ]verbal|^convocation|^attestation|^bilan (?:de|a) (?:session|chaud|froid)|^minutes\b|^attendance/,
  ],
  [
    'organisation',
    /^(?:procedure|processus|politique|registre|methodologie|manuel|reglement interieur|livret d'accueil|charte|conditions generales|cgv\b|convention|contrat|plan d'actions?|indicateur|referentiel|mentions legales|guide|organigramme|qui sommes|notre (?:equipe|demarche)|a propos|faq\b|foire aux questions|catalogue|veille|questionnaire|handbook|policy|procedure|terms)\b/,
  ],
];

/** Titles that name a course. */
export const COURSE_TITLE =
  /\b(?:formations?|stage|bilan de competences|vae|validation des acquis|atelier|titre pro(?:fessionnel)?|bts|cap|master[e]?|bachelor|habilitation|caces|sst|seminaire|training|course|workshop)\b/;
