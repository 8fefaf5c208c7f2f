/** What a unit holds, counted in content words; the words of the subject are counted apart, as if the place were left free. */
export interface Counts {
  /** Content words, the subject's and numbers included. */
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

export function measure({ content, stock, common, topic, anchors }: Counts): Measure {
  if (content === 0) return { commonness: 0, vagueness: 0, interchangeability: 0 };
  const masked = Math.max(1, content - topic);
  const commonness = stock / masked;
  const vagueness = common / masked;
  const free = Math.exp(-TIE * anchors);
  return { commonness, vagueness, interchangeability: free * (1 - (1 - commonness) * (1 - vagueness / 2)) };
}
