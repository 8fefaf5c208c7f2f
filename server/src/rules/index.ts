import type { Rule } from './rule.ts';
import activityStatement from './evidence/activity-statement.ts';
import brokenLink from './evidence/broken-link.ts';
import contradiction from './evidence/contradiction.ts';
import duplicateEvidenceId from './evidence/duplicate-evidence-id.ts';
import expiredChoice from './evidence/expired-choice.ts';
import incompleteCertification from './evidence/incomplete-certification.ts';
import incompleteResults from './evidence/incomplete-results.ts';
import malformedChoice from './evidence/malformed-choice.ts';
import markMisuse from './evidence/mark-misuse.ts';
import misleadingPromise from './evidence/misleading-promise.ts';
import misnumberedIndicator from './evidence/misnumbered-indicator.ts';
import missingIndicator from './evidence/missing-indicator.ts';
import missingItem from './evidence/missing-item.ts';
import notApplicableIndicator from './evidence/not-applicable-indicator.ts';
import objectiveMismatch from './evidence/objective-mismatch.ts';
import promisedEvidence from './evidence/promised-evidence.ts';
import promisedItem from './evidence/promised-item.ts';
import remoteWithoutSupport from './evidence/remote-without-support.ts';
import staleEvidence from './evidence/stale-evidence.ts';
import unconfirmedItem from './evidence/unconfirmed-item.ts';
import unassessableObjective from './evidence/unassessable-objective.ts';
import undatedEvidence from './evidence/undated-evidence.ts';
import undocumentedSubcontracting from './evidence/undocumented-subcontracting.ts';
import unknownIndicator from './evidence/unknown-indicator.ts';
import unreasonedChoice from './evidence/unreasoned-choice.ts';
import unusedChoice from './evidence/unused-choice.ts';
import vagueEvidence from './evidence/vague-evidence.ts';
import vagueItem from './evidence/vague-item.ts';
import interchangeablePassage from './singularity/interchangeable-passage.ts';
import absentCollective from './singularity/absent-collective.ts';
import absentVoice from './singularity/absent-voice.ts';
import performanceWithoutCare from './singularity/performance-without-care.ts';
import complianceAsGoal from './singularity/compliance-as-goal.ts';
import managementVocabulary from './singularity/management-vocabulary.ts';
import measuredOnly from './singularity/measured-only.ts';
import sharedPassage from './singularity/shared-passage.ts';
import stockPhrase from './singularity/stock-phrase.ts';

/** Every rule, in the order of its page. Ids are stable for ever; the id of a rule that was taken back is never used again. */
export const RULES: readonly Rule[] = [
  missingItem,
  vagueItem,
  promisedItem,
  unconfirmedItem,
  missingIndicator,
  vagueEvidence,
  promisedEvidence,
  staleEvidence,
  undatedEvidence,
  brokenLink,
  unknownIndicator,
  notApplicableIndicator,
  misnumberedIndicator,
  duplicateEvidenceId,
  incompleteResults,
  incompleteCertification,
  unassessableObjective,
  objectiveMismatch,
  remoteWithoutSupport,
  undocumentedSubcontracting,
  contradiction,
  markMisuse,
  misleadingPromise,
  activityStatement,
  unreasonedChoice,
  expiredChoice,
  unusedChoice,
  malformedChoice,
  // Before the stock phrases: of two hints on the same words, the one that says more of them is shown.
  managementVocabulary,
  complianceAsGoal,
  measuredOnly,
  stockPhrase,
  interchangeablePassage,
  performanceWithoutCare,
  absentCollective,
  absentVoice,
  sharedPassage,
];
