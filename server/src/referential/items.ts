import { INDICATOR } from './rnq/numbers.ts';

/** The items of public information that indicator 1 asks of a programme, in the order in which a reader expects them. */
export const ITEMS = [
  'objectives',
  'prerequisites',
  'audience',
  'content',
  'duration',
  'delivery',
  'enrolment',
  'lead-time',
  'price',
  'funding',
  'contact',
  'methods',
  'assessment',
  'recognition',
  'accessibility',
] as const;

export type Item = (typeof ITEMS)[number];

export const isItem = (value: unknown): value is Item => (ITEMS as readonly unknown[]).includes(value);

/**
 * Indicators of the RNQ that the items of a programme carry, beside indicator 1, which they all carry: where one of these
 * items is missing, so is what the indicator asks of a programme.
 */
export const CARRIED_BY_ITEMS: Readonly<Record<number, readonly Item[]>> = {
  [INDICATOR.publicInformation]: ITEMS,
  [INDICATOR.objectives]: ['objectives'],
  [INDICATOR.content]: ['content', 'methods', 'delivery'],
  [INDICATOR.assessment]: ['assessment'],
};
