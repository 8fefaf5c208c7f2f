import type { Phrase } from '../../phrase.ts';
import { ACCESS } from './access.ts';
import { ACCESSIBILITY } from './accessibility.ts';
import { ASSESSMENT } from './assessment.ts';
import { AUDIENCE } from './audience.ts';
import { MANAGEMENT } from './management.ts';
import { METHODS } from './methods.ts';
import { OBJECTIVES } from './objectives.ts';
import { PROMISES } from './promises.ts';
import { RESULTS } from './results.ts';
import { TRAINER } from './trainer.ts';

/** French stock phrases, by theme. */
export const PHRASES_FR: readonly Phrase[] = [
  ...METHODS,
  ...OBJECTIVES,
  ...ASSESSMENT,
  ...TRAINER,
  ...AUDIENCE,
  ...ACCESS,
  ...ACCESSIBILITY,
  ...RESULTS,
  ...PROMISES,
  ...MANAGEMENT,
];
