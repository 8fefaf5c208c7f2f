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
