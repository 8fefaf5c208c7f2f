import type { Rule } from './rule.ts';
import incompleteCertification from './evidence/incomplete-certification.ts';
import incompleteResults from './evidence/incomplete-results.ts';
import missingItem from './evidence/missing-item.ts';
import promisedItem from './evidence/promised-item.ts';
import vagueItem from './evidence/vague-item.ts';
import stockPhrase from './singularity/stock-phrase.ts';

/** Every rule, in the order of its page. Ids are stable for ever; the id of a rule that was taken back is never used again. */
export const RULES: readonly Rule[] = [missingItem, vagueItem, promisedItem, incompleteResults, incompleteCertification, stockPhrase];
