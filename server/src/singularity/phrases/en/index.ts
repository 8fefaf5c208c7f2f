import type { Phrase } from '../../phrase.ts';
import { ASSESSMENT } from './assessment.ts';
import { AUDIENCE } from './audience.ts';
import { MANAGEMENT } from './management.ts';
import { METHODS } from './methods.ts';
import { OBJECTIVES } from './objectives.ts';
import { PROMISES } from './promises.ts';
import { TRAINER } from './trainer.ts';

/** English stock phrases, by theme. */
export const PHRASES_EN: readonly Phrase[] = [
  ...METHODS,
  ...OBJECTIVES,
  ...ASSESSMENT,
  ...TRAINER,
  ...AUDIENCE,
  ...PROMISES,
  ...MANAGEMENT,
];
