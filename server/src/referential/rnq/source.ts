import type { Localized } from '../../messages/locale.ts';
import type { Category, EvidenceKind, Home, Indicator } from '../indicator.ts';

/** What the 2026 edition says of an indicator in the place of V9; all else stays as V9 has it. */
export interface Revision extends Partial<Pick<Indicator, 'applies' | 'expected' | 'asks'>> {
  readonly change: Localized;
  /** The wording alone was touched: nothing more, and nothing else, is asked. */
  readonly wordingOnly?: true;
  /** Evidence that this edition adds to that of V9. */
  readonly evidence?: Indicator['evidence'];
  /** What only this edition leaves open. */
  readonly provisional?: Localized;
}

/** An indicator as V9 has it, and its revision where there is one. */
export interface RnqIndicator extends Omit<Indicator, 'change'> {
  readonly in2026?: Revision;
  /** The edition that brought it, where that is not V9. */
  readonly since?: '2026';
}

type Applies = Indicator['applies'];

export const EVERYONE: Applies = { AF: 'always', BC: 'always', VAE: 'always', CFA: 'always' };
export const APPRENTICESHIP: Applies = { AF: 'never', BC: 'never', VAE: 'never', CFA: 'always' };

/** Applies to these categories only, each always or under a condition. */
export const only = (where: Partial<Record<Category, Applies[Category]>>): Applies => ({
  AF: 'never',
  BC: 'never',
  VAE: 'never',
  CFA: 'never',
  ...where,
});

export const proof = (home: Home, kind: EvidenceKind, fr: string, en: string): Indicator['evidence'][number] => ({
  label: { fr, en },
  kind,
  home,
});

/** Judged as at any provider, on the tasks that the contract entrusts. */
export const AS_USUAL: Indicator['subcontractor'] = {
  rule: 'as-usual',
  note: {
    fr: 'jugé sur les missions que le contrat lui confie ; si le contrat ne les dit pas, sur tout ce qui s’applique à la catégorie',
    en: 'judged on the tasks that the contract entrusts to it; if the contract does not state them, on all that applies to the category',
  },
};

export const CASE_BY_CASE: Indicator['subcontractor'] = {
  rule: 'case-by-case',
  note: {
    fr: 'audité ou non selon les missions que le contrat lui confie',
    en: 'audited or not, depending on the tasks that the contract entrusts to it',
  },
};

export const NOT_AUDITED: Indicator['subcontractor'] = {
  rule: 'not-audited',
  note: {
    fr: 'non audité chez lui : informer le public revient au donneur d’ordres',
    en: 'not audited there: informing the public is up to the principal',
  },
};

export const UNCHANGED_FOR_NEWCOMERS: Indicator['newEntrant'] = { adapted: false };

export const atSurveillance = (fr: string, en: string): Indicator['newEntrant'] => ({ adapted: true, note: { fr, en } });

/** Which certifications indicators 3, 7 and 16 are about: a doubt that both editions leave. */
export const RNCP_OR_RS: Localized = {
  fr: 'le texte parle de « certification professionnelle », mots que le glossaire du guide V9 réserve au RNCP ; des auditeurs étendent la demande au répertoire spécifique (RS)',
  en: 'the text says "vocational certification", words that the glossary of the V9 guide keeps for the RNCP; some auditors extend the demand to the specific directory (RS)',
};

/** Left to the surveillance audit by its own sheet; the preamble of the same guide wants the process in writing at the first audit. */
export const AT_SURVEILLANCE_ONLY: Indicator['newEntrant'] = {
  ...atSurveillance(
    'audité à l’audit de surveillance, dit sa fiche ; le préambule du même guide veut que le processus soit écrit dès l’audit initial : il peut être demandé',
    'audited in the surveillance audit, says its sheet; the preamble of the same guide wants the process in writing by the initial audit: it may be asked for',
  ),
  deferred: true,
};
