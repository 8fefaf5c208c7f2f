import type { SingularReading } from './facts.ts';
import type { Line } from './lines.ts';

/** The « lectures singulières » of a document, in reading order. */
export function readReadings(_lines: readonly Line[]): SingularReading[] {
  return [];
}
