import type { Rule } from './rule.ts';
import missingItem from './evidence/missing-item.ts';
import objectiveMismatch from './evidence/objective-mismatch.ts';
import promisedItem from './evidence/promised-item.ts';
import remoteWithoutSupport from './evidence/remote-without-support.ts';
import unassessableObjective from './evidence/unassessable-objective.ts';
import undocumentedSubcontracting from './evidence/undocumented-subcontracting.ts';
import vagueItem from './evidence/vague-item.ts';
import stockPhrase from './singularity/stock-phrase.ts';

/** Every rule, in the order of its page. Ids are stable for ever; the id of a rule that was taken back is never used again. */
export const RULES: readonly Rule[] = [
  missingItem,
  vagueItem,
  promisedItem,
  unassessableObjective,
  objectiveMismatch,
  remoteWithoutSupport,
  undocumentedSubcontracting,
  stockPhrase,
];
