import type { Span } from '../document/text.ts';
import type { Condition } from '../referential/indicator.ts';
import type { Line } from './lines.ts';

/** The conditions that a document shows (a certification code, remote sessions…), each on the words that show it. */
export function readConditions(_lines: readonly Line[]): Partial<Record<Condition, Span>> {
  return {};
}
