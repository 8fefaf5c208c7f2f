import type { Language } from '../document/language.ts';

/**
 * Wording that a rule or a funder asks for, in the pattern syntax of `phrase.ts`. Its words are never flagged, whatever
 * section they stand in: no author should be made to doubt a sentence that must be there.
 */
export const REGULATED_FORMULAS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    // Opening of the objectives
    '(issue|terme|fin) de (formation|action|stage|module|parcours|session|bilan)',
    '(sera|serez|seront|seras|est|êtes|sont|être) (capable|en mesure|apte) de',
    // Prerequisites
    '(aucun|pas de|sans) (prérequis|pré-requis) [n’est] [nécessaire|exigé|demandé|requis]',
    // Accessibility
    '[accessible|ouverte|adaptée|adaptation|accueil] [personnes|publics|stagiaires|apprenants] en situation de handicap',
    // Results of a course that is too new to have any
    '[indicateurs|données|résultats] en cours de (constitution|collecte|consolidation|calcul)',
    // Papers of a course
    '(certificat|attestation) de (réalisation|fin de formation|formation|présence|suivi|assiduité|compétences)',
    'feuille (d’émargement|de présence)',
    // What the certification is about: the provider, for named categories of action
    '[la] certification qualité [a été] délivrée au titre de la catégorie d’action [suivante]',
    '(organisme|centre|prestataire) [de formation] certifié Qualiopi',
    '(action|actions) (de formation|de développement des compétences)',
    'bilan de compétences',
    'validation des acquis de l’expérience',
    '(contrat|période) de professionnalisation',
    'plan de développement des compétences',
    'bloc de compétences',
    'référentiel (national qualité|de certification|d’activités|d’évaluation)',
    'numéro de déclaration d’activité',
    'certifié Qualiopi',
    'déclaration [d’activité] ne vaut pas agrément de l’État',
    'évaluation des acquis',
    'taxe sur la valeur ajoutée',
  ],
  en: [
    '(end|completion) of (course|training|programme|program|module|session)',
    '(will|should) be able to',
    'no prerequisites [are] [required|needed]',
    '[accessible|open] [to] (people|learners|participants) with disabilities',
    'disabled (people|learners)',
    '(certificate|statement) of (completion|attendance|achievement)',
    'attendance sheet',
    'skills assessment',
    'data being collected',
    'certified training provider',
  ],
};

/** Folded words by which a sentence is about access, money or the law, and so left in peace wherever it stands. */
export const ADMINISTRATIVE_WORDS =
  /\b(?:handicap\w*|psh|pmr|disabilit\w*|disabled|opco|cpf|agefiph|france travail|pole emploi|rncp|rs ?\d{3,}|tva|ttc|tarifs?|prix|prices?|pricing|fees?|devis|facture\w*|rembours\w*|delais? d'acces|inscri\w+|candidatures?|reclamations?|mediateur|cgv|conditions generales|code du travail|decret|arrete du|rgpd|gdpr|deontologi\w*|siret|enrol\w*|funding|refund\w*|complaints?|attestations?|certificats?|certificates?|certifie\w* par|emargement|emarge\w*|signee?s?|signature|convocations?|diplomes?|jury|jurys|certificateur|agree[es]? par|convention|valable|reconnue?s? (?:par l'etat|par la branche|nationalement|au (?:niveau|plan) (?:national|europeen))|nationally recogni[sz]ed|exercice (?:legal|reglemente)|satisfaction|obligatoires?|mandatory|compulsory|assiduite|telecharge[rz]|download|booking|book your|reserver|reservez|contactez|appelez-nous|ecrivez-nous|deadlines?|eligib\w*|mobilite reduite|delais? de reponse|(?:repond\w*|reponse|rappel\w*|contact\w*) sous \d+|\d+ ?h(?:eures)? ouvre\w*|step-free|wheelchair\w*|access needs?)\b|€|\b\d[\d ]{0,9}(?:eur|euros?|ht)\b/;
