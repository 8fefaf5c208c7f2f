import type { Section } from './zones.ts';

/** What a unit holds, counted in content words; the words of the subject are counted apart, as if the place were left free. */
export interface Counts {
  /** Content words that are not the subject's. */
  readonly content: number;
  /** Of these, words that the phrase bank knows. */
  readonly stock: number;
  /** Of these, words at home in any programme that the bank does not know. */
  readonly common: number;
  /** Content words of the subject. */
  readonly topic: number;
  /** Kinds of anchors. */
  readonly anchors: number;
}

/** What the substitution test says of a unit; each from 0 to 1. */
export interface Measure {
  readonly commonness: number;
  readonly vagueness: number;
  readonly interchangeability: number;
}

/** How much each kind of anchor ties a sentence: one halves what is left. */
const TIE = 0.7;

export function measure({ content, stock, common, anchors }: Counts): Measure {
  if (content === 0) return { commonness: 0, vagueness: 0, interchangeability: 0 };
  const commonness = stock / content;
  const vagueness = common / content;
  const free = Math.exp(-TIE * anchors);
  return { commonness, vagueness, interchangeability: free * (1 - (1 - commonness) * (1 - vagueness / 2)) };
}

/** From here on, a passage is one that could stand in another programme. */
const INTERCHANGEABLE = 0.6;
/** Of fewer content words, too little is said to tell. */
const LEAST_CONTENT = 3;
/** Here the subject is told, or whom it is for: two courses on one subject may well say the same. */
const TOLD: ReadonlySet<Section> = new Set(['objectives', 'content', 'audience']);

/** Whether a unit could, its subject aside, stand unchanged in another provider's programme. The one place that says so. */
export const isInterchangeable = ({
  zone,
  section,
  content,
  interchangeability,
}: {
  readonly zone: 'required' | 'pedagogical';
  readonly section: Section;
  readonly content: number;
  readonly interchangeability: number;
}): boolean => zone === 'pedagogical' && !TOLD.has(section) && content >= LEAST_CONTENT && interchangeability >= INTERCHANGEABLE;
