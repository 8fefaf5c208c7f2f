import type { Phrase } from './phrase.ts';
import { ACCESS } from './phrases/fr/access.ts';
import { ACCESSIBILITY } from './phrases/fr/accessibility.ts';
import { ASSESSMENT } from './phrases/fr/assessment.ts';
import { AUDIENCE } from './phrases/fr/audience.ts';
import { MANAGEMENT } from './phrases/fr/management.ts';
import { METHODS } from './phrases/fr/methods.ts';
import { OBJECTIVES } from './phrases/fr/objectives.ts';
import { PROMISE } from './phrases/fr/promise.ts';
import { RESULTS } from './phrases/fr/results.ts';
import { TRAINER } from './phrases/fr/trainer.ts';

/** French stock phrases, by theme. How an entry is written: `phrase.ts`. */
export const PHRASES_FR: readonly Phrase[] = [
  ...METHODS,
  ...OBJECTIVES,
  ...ASSESSMENT,
  ...TRAINER,
  ...AUDIENCE,
  ...ACCESS,
  ...ACCESSIBILITY,
  ...RESULTS,
  ...PROMISE,
  ...MANAGEMENT,
];
