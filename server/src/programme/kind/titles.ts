import type { DocumentKind } from '../facts.ts';

/** Where a title has parts, each may say what the document is: "Convoc, fiche produit", "Portal – API notes". */
const SEPARATOR = / ?[:|•·()[\]] ?| [–—-] |, |\. /;

/** What stands before the noun that tells. */
const LEAD = /^(?:[^a-z0-9<{]+|l'|(?:les?|la|une?|des|du|notre|nos|mon|mes|votre|the|an?|our|my|projet de|exemple de) )+/;

/** What the head of a title says that a document is, whatever it holds. */
const TITLES: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'other',
    /^(?:exercices?|t[dp] ?(?:n?°? ?\d|seance|:|-)|travaux (?:pratiques|diriges)|chapitre|lecon|corrige|lab|quiz|readme|exercise|chapter|lesson|tutoriel|tutorial|offres? (?:d'emploi|de stage|d'alternance)|fiche de poste|nous recrutons|recrutement|job (?:offer|description)|internship|we are hiring)\b/,
  ],
  [
    'session',
    /^(?:feuille|liste) d'emargement|^emargement|^compte[- ]rendu|^proces[- ]verbal|^convocation|^attestation|^bilan (?:de|a) (?:session|chaud|froid)|^minutes\b|^attendance/,
  ],
  [
    'organisation',
    /^(?:procedure|processus|politique|registre|methodologie|manuel|reglement interieur|livret d'accueil|charte|conditions (?:generales|particulieres|de vente)|cgv\b|convention|contrat|plan d'actions?|indicateur|referentiel|mentions legales|guide|organigramme|qui sommes|notre (?:equipe|demarche)|nos engagements|a propos|faq\b|foire aux questions|catalogue|(?:journal de |plan de )?veille|questionnaire|(?:demarche|suivi|revue|comite|reunion|dossier|tableau(?: de bord)?|feuille de route|etat des lieux|avancement|auto-?(?:evaluation|diagnostic)) (?:[\w']+ ){0,3}(?:qualite|qualiopi|rnq|indicateurs)|handbook|policy|procedure|terms|quality (?:file|manual|policy)|our commitments)\b/,
  ],
];

/** What tells in any part of a title: "Bureau du 12 mars – compte rendu". */
const MINUTES = /^(?:comptes?[- ]rendus?|proces[- ]verb(?:al|aux)|pv|minutes|(?:feuille|liste) d'emargement)(?: d|\b(?! [a-z]))/;
/** What tells below a title too: a procedure often has a question or a motto above its name. */
const BELOW = /^(?:procedures?|processus|protocole|mode operatoire|politique|registre|charte|policy|register)\b/;

/** The kind that a folded title names at its head, or the line below it. */
export function titledKind(title: string, below = ''): DocumentKind | undefined {
  const named = kindAtHead(title.replace(/^[^a-z]+/, ''));
  if (named) return named;
  if (title.split(SEPARATOR).some((part) => MINUTES.test(part.trim()))) return 'session';
  return BELOW.test(below.replace(LEAD, '')) ? 'organisation' : undefined;
}

const kindAtHead = (words: string): DocumentKind | undefined => TITLES.find(([, pattern]) => pattern.test(words))?.[0];

/**
 * What an organisation has a procedure or a page for: what the framework asks of it, not of a course. A course may have any of these
 * for its subject, so that they tell only where nothing else of a course is there.
 */
const OF_THE_ORGANISATION =
  /\b(?:reclamations?|complaints?|situation de handicap|(?:accueil|referent|accessibilite) (?:du |des |et )?handicap|appreciations|(?:recueil|recueillir|analyse) (?:des|les) avis|sous-traitan\w+|subcontract\w+|abandons?|decrochages?|dysfonctionnements?|aleas|amelioration continue|continuous improvement|veille|nos engagements|our commitments|(?:choisir|choix|recruter|recrutement|suivre|suivi|selection(?:ner)?|competences) (?:[\w']+ ){0,3}(?:formateurs|formatrices|intervenants|trainers)|gestion des competences|moyens (?:pedagogiques|humains|techniques)|(?:projet|demarche|approche|notre) pedagogi\w+|modalites d'acces|acces et delais|mentions|locaux)\b/;

/** The framework itself is the subject of many an article: only with the work of one who prepares for it does it tell. */
const FRAMEWORK = /\b(?:qualite|quality|audits?|qualiopi|rnq)\b/;
const OWN_WORK =
  /\b(?:feuille de route|suivi|revue|comite|reunion|dossier|manuel|charte|politique|demarche|preparation|auto-?evaluation|avancement|reste a faire|etat des lieux|ce qui manque|readiness|to do|file|review|meeting|handbook|progress|notre|nos|our)\b/;

/** Whether a folded title may be that of a document of the organisation, if it is no programme. */
export const mayBeOfTheOrganisation = (title: string): boolean =>
  OF_THE_ORGANISATION.test(title) ||
  (FRAMEWORK.test(title) && OWN_WORK.test(title)) ||
  title.split(SEPARATOR).some((part) => kindAtHead(part) === 'organisation' || kindAtHead(part.replace(LEAD, '')) === 'organisation');

/** What a course leads to: an award that the law, a profession or a school grants. */
const AWARD =
  "(?:titre pro(?:fessionnel)?|bts|cap|bp|bac pro|bpjeps|cqp[im]?|licence pro(?:fessionnelle)?|brevet professionnel|mention complementaire|diplome d'etat|master[e]?|bachelor|habilitation|caces|sst|permis(?! de construire))";

/** Titles that name a course, its level, or the title that it leads to. */
export const COURSE_TITLE = new RegExp(
  String.raw`\b(?:${AWARD}|formations?|stage|bilan de competences|vae|validation des acquis|atelier|seminaire|cours (?:particuliers?|du soir|collectifs?)|e-learning|perfectionnement|initiation|recyclage|remise a niveau|(?:premier|1er|deuxieme|second|2e) niveau|training|course|workshop|beginners?|refresher)\b|\ben (?:alternance|apprentissage)\b`,
);

const NUMBERED = String.raw`(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|three|four|five|seven|eight|nine|ten) (?:\w+ )?(?:criteres|conseils|raisons|erreurs|questions|astuces|etapes|points|idees|cles|pieges|tips|reasons|mistakes|ways|things|facons|bonnes pratiques)\b`;

/** Nouns that name another type of document, at the head of a part of its title. */
const HEADS: readonly RegExp[] = [
  /^(?:modeles?|trame|template|gabarit|canevas|squelette|matrice|a dupliquer|<[^<>]+>|\{\{)/,
  /^(?:specifications?|specs?|cahier des charges|api|readme|documentation|architecture|changelog|fiche produit|product sheet|backlog|user stor(?:y|ies)|roadmap|issue|ticket|notes?|installation|deploiement|workflow|guide (?:utilisateur|d'utilisation|de demarrage))\b/,
  /^(?:prompts?|skill|system prompt|agent|instructions)\b/,
  /^(?:devis|proposition|offre commerciale|quotation|quote|proposal|appel d'offres|facture|bon de commande|invoice)\b/,
  /^(?:cv|curriculum|resume of)\b/,
  /^(?:reglement (?:du|de la|des)|concours|competition|jeu|sejour|voyage|excursion|visite|contest|trip)\b/,
  /^(?:(?:programme|plan|seance) d'entrainement|training plan|workout)\b/,
  /^(?:syllabus|progression|plan de developpement|seance d[eu]|sequence|plan de cours|lecon|chapitre|(?:seance|atelier|tp|td|exercice|lab|module|lecture|lesson|week|semaine|jour|day|partie|unite|unit|ue) ?n?°? ?\d)/,
  /^(?:programme (?:du parti|electoral|municipal|pour (?:les?|la) (?:conseil|commune|ville|elections?|mandat))|conseil (?:municipal|syndical)|deliberation|manifesto|profession de foi)\b/,
  /^(?:catalogue|calendrier|planning|liste des|agenda|sessions)\b/,
  // "Formations CACES": one award in its versions, and no listing.
  new RegExp(String.raw`^(?:formations|stages|ateliers|workshops|courses|trainings)\b(?! (?:(?:a|aux?|de|en) |[ld]')*${AWARD}\b)`),
  new RegExp(
    String.raw`^(?:${NUMBERED}|comment (?:choisir|financer|trouver|obtenir|devenir)|how to choose|financer (?:sa|votre|une|son)|combien|tout savoir|guide (?:pratique|complet|pour)|qu'est-ce|what is|choisir (?:sa|son|votre|une?)|faut-il|articles?|dossiers?(?! (?:de )?(?:la )?(?:qualite|qualiopi|certification|preuves?|d'audit|audit))|actualites?|newsletters?|communiques?|documents? (?:qualiopi|requis|obligatoires)|recettes?)(?![a-z])`,
  ),
];

/** The same at the end of a part, where English puts them: "Course outline template". */
const TAILS =
  /(?:template|modele|a dupliquer|vierge|documentation|specification|api notes|release notes|readme|changelog|user guide|fiche produit|proposal|quotation|syllabus|newsletter)$/;

/** "BIO 204": the number of a university's course, at the head of its title; further on it is that of a process or of a norm. */
const CODE = /^[a-z]{2,4} ?\d{3}\b(?! h)/;
/** "Monteuse (F/H)": somebody of either sex is looked for. */
const EITHER_SEX = /\b[fh]\/[fh]\b/;

/** Whether any part of a folded title names a type of document that is no programme. */
export const namesAnotherType = (title: string): boolean =>
  CODE.test(title) ||
  EITHER_SEX.test(title) ||
  title.split(SEPARATOR).some((part) => {
    const words = part.replace(LEAD, '').trim();
    return TAILS.test(words) || HEADS.some((pattern) => pattern.test(words));
  });
