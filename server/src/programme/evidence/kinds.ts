import type { EvidenceKind } from '../../referential/indicator.ts';
import { anyStem } from '../patterns.ts';

/** Folded words by which authors call each kind of evidence. */
const KINDS: readonly (readonly [EvidenceKind, RegExp])[] = [
  [
    'contract',
    anyStem('contrats?\\b', 'conventions?\\b', 'avenants?\\b', 'cgv\\b', 'conditions generales', 'contracts?\\b', 'agreements?\\b'),
  ],
  [
    'certificate',
    anyStem('certificats?\\b', 'habilitations?\\b', 'agrements?\\b', 'certificates?\\b', 'accreditations?\\b', 'licen[cs]es?\\b'),
  ],
  [
    'skills',
    anyStem(
      'cv\\b',
      'curriculum',
      'diplomes? (?:des?|du) (?:formateur|intervenant)',
      'plan de developpement des competences',
      'fiches? de poste',
      'entretiens? (?:professionnel|annuel)',
      'resumes?\\b',
      'job descriptions?',
    ),
  ],
  ['watch', anyStem('veilles?\\b', 'abonnements?\\b', 'newsletters?\\b', 'monitoring', 'horizon scanning', 'watch\\b')],
  ['survey', anyStem('enquetes?\\b', 'questionnaires?\\b', 'sondages?\\b', 'satisfaction', 'appreciations?\\b', 'surveys?\\b', 'feedback')],
  ['results', anyStem('resultats?\\b', 'taux\\b', 'statistiques?\\b', 'results?\\b', 'rates?\\b', 'statistics')],
  [
    'review',
    anyStem(
      'revues?\\b',
      "bilans? (?:annuel|pedagogique|qualite|d'activite)",
      "rapports? (?:annuel|d'activite|d'audit)",
      "plans? d'(?:actions?|amelioration)",
      'audits?\\b',
      'reviews?\\b',
      'annual reports?',
      '(?:action|improvement) plans?',
    ),
  ],
  [
    'register',
    anyStem(
      'registres?\\b',
      'tableaux? de (?:suivi|bord)',
      'annuaires?\\b',
      'journal\\b',
      'inventaires?\\b',
      'registers?\\b',
      'logs?\\b',
      'trackers?\\b',
      'directory\\b',
      'inventory\\b',
    ),
  ],
  [
    'record',
    anyStem(
      'comptes?[- ]rendus?',
      'pv\\b',
      'proces[- ]verba',
      'emargements?\\b',
      'feuilles? de presence',
      'releves?\\b',
      'attestations?\\b',
      'bilans?\\b',
      'minutes\\b',
      'records?\\b',
      'sign-in sheets?',
      'attendance',
      'reports?\\b',
    ),
  ],
  [
    'procedure',
    anyStem(
      'procedures?\\b',
      'processus\\b',
      'protocoles?\\b',
      'modeles?\\b',
      'trames?\\b',
      'grilles?\\b',
      'chartes?\\b',
      'reglements?\\b',
      'livrets?\\b',
      'guides?\\b',
      'modes? operatoires?',
      'methodologies?\\b',
      'fiches?\\b',
      'process(?:es)?\\b',
      'protocols?\\b',
      'templates?\\b',
      'checklists?\\b',
      'handbooks?\\b',
      'polic(?:y|ies)\\b',
      'rubrics?\\b',
      'forms?\\b',
    ),
  ],
];

/** The kind of evidence that folded words name: the first that they name, for what follows completes it ("procédure d'enquête"). */
export function kindIn(folded: string): EvidenceKind | undefined {
  let best: { readonly kind: EvidenceKind; readonly at: number } | undefined;
  for (const [kind, pattern] of KINDS) {
    const at = pattern.exec(folded)?.index;
    if (at !== undefined && (!best || at < best.at)) best = { kind, at };
  }
  return best?.kind;
}
