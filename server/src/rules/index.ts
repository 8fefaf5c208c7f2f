import type { Rule } from './rule.ts';
import missingIndicator from './evidence/missing-indicator.ts';
import missingItem from './evidence/missing-item.ts';
import promisedItem from './evidence/promised-item.ts';
import vagueItem from './evidence/vague-item.ts';
import promisedEvidence from './evidence/promised-evidence.ts';
import vagueEvidence from './evidence/vague-evidence.ts';
import staleEvidence from './evidence/stale-evidence.ts';
import undatedEvidence from './evidence/undated-evidence.ts';
import brokenLink from './evidence/broken-link.ts';
import unknownIndicator from './evidence/unknown-indicator.ts';
import notApplicableIndicator from './evidence/not-applicable-indicator.ts';
import misnumberedIndicator from './evidence/misnumbered-indicator.ts';
import duplicateEvidenceId from './evidence/duplicate-evidence-id.ts';
import stockPhrase from './singularity/stock-phrase.ts';

/** Every rule, in the order of its page. Ids are stable for ever; the id of a rule that was taken back is never used again. */
export const RULES: readonly Rule[] = [
  missingIndicator,
  missingItem,
  vagueItem,
  promisedItem,
  promisedEvidence,
  vagueEvidence,
  staleEvidence,
  undatedEvidence,
  brokenLink,
  unknownIndicator,
  notApplicableIndicator,
  misnumberedIndicator,
  duplicateEvidenceId,
  stockPhrase,
];
