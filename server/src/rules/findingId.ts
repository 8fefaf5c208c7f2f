export const FAMILIES = ['evidence', 'singularity'] as const;
export type RuleId = `${(typeof FAMILIES)[number]}/${string}`;

/** Stands for a rule that failed. It is of no rule: no setting and no choice can silence it. */
export const RULE_FAILED = 'internal/rule-failed';
export type FindingId = RuleId | typeof RULE_FAILED;
