/** What a unit holds, counted in content words: those that say something, figures aside. */
export interface Counts {
  readonly content: number;
  /** Words that the phrase bank knows. */
  readonly stock: number;
  /** Words at home in any programme that the bank does not know, each for what it weighs here (`wording.ts`). */
  readonly usual: number;
  /** Kinds of anchors. */
  readonly anchors: number;
}

/** What the substitution test says of a unit; each from 0 to 1. */
export interface Measure {
  /** Share of its content words that stock phrases cover. */
  readonly commonness: number;
  /** Share of them that are at home in any programme. */
  readonly vagueness: number;
  /** How much of it could stand in another provider's programme. */
  readonly interchangeability: number;
}

/** How much each kind of anchor ties a sentence to its course: one halves what is left. */
const TIE = 0.7;

/**
 * The share of its words that could be anybody's, less what its anchors tie. `docs/singularity.md` compares this with other
 * formulas, on the same texts.
 */
export function measure({ content, stock, usual, anchors }: Counts): Measure {
  if (content === 0) return { commonness: 0, vagueness: 0, interchangeability: 0 };
  const commonness = stock / content;
  const vagueness = usual / content;
  return { commonness, vagueness, interchangeability: Math.exp(-TIE * anchors) * (commonness + vagueness) };
}

/** From here on a unit is called interchangeable: more than half of what it says could be anybody's. One anchor is enough to keep it below. */
export const INTERCHANGEABLE_FROM = 0.52;
/** Fewer content words than this are a label. */
const LEAST_CONTENT = 3;

/** Whether its subject aside, a unit could stand unchanged in another provider's programme. The one place that says so. */
export const isInterchangeable = ({
  zone,
  content,
  interchangeability,
}: Pick<Measure, 'interchangeability'> & { readonly zone: 'required' | 'pedagogical'; readonly content: number }): boolean =>
  zone === 'pedagogical' && content >= LEAST_CONTENT && interchangeability >= INTERCHANGEABLE_FROM;
