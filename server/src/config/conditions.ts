import type { Condition } from '../referential/indicator.ts';

/** Conditions as they are written in the configuration. */
export const CONDITION_KEYS = {
  certifying: 'certifying',
  workLinked: 'work-linked',
  workSituation: 'work-situation',
  remote: 'remote',
  subcontracting: 'subcontracting',
  long: 'long',
} as const satisfies Record<string, Condition>;
