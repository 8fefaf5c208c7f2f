import type { Localized } from '../messages/locale.ts';
import type { Item } from '../referential/items.ts';
import type { Marked } from '../text/marks.ts';
import type { ScanTable } from './scan.ts';

/** Shapes of what `npm run generate` makes of the files in `data/`. */

/** Places in `sources`, from the first to the last, excluded: any of these expressions. */
export type Range = readonly [from: number, to: number];

/** Number of a list of labels. */
export type LabelList = number;

export interface GeneratedItems {
  readonly sources: readonly string[];
  /** What must be marked in a text before some of them are tried, by their numbers. */
  readonly marked: Readonly<Record<number, readonly Marked[]>>;
  readonly table: ScanTable;
  /** Every label written out, folded, and the lists that it stands in. */
  readonly labels: Readonly<Record<string, readonly LabelList[]>>;
  /** The longest word of each of them. */
  readonly labelWords: readonly string[];
  /** Labels that go on with any words: their expressions, each of one list. */
  readonly openLabels: {
    readonly range: Range;
    readonly lists: readonly LabelList[];
    /** The first so many say themselves what may be added to them. */ readonly whole: number;
  };
  /** What documents add to the labels of each list. */
  readonly qualifiers: readonly Qualified[];
  readonly items: Readonly<Record<Item, GeneratedItem>>;
  /** In the order in which they are asked. */
  readonly topics: readonly { readonly topic: Topic; readonly lists: readonly LabelList[] }[];
  readonly sections: {
    readonly parts: readonly { readonly section: Section; readonly pattern: Range }[];
    readonly numbered: Range;
    readonly reasons: Range;
    readonly practical: Range;
    readonly leadIns: readonly { readonly section: Section; readonly pattern: Range }[];
  };
}

/**
 * Part of a programme a passage stands in, by the headings and labels above it. `administrative`: what the référentiel asks
 * to publish (price, access, accessibility…) and legal wording. `phase`: one of those that the law gives to a skills assessment.
 * `testimonial`: words of somebody else.
 */
export const SECTIONS = [
  'presentation',
  'objectives',
  'content',
  'methods',
  'assessment',
  'trainer',
  'audience',
  'administrative',
  'phase',
  'testimonial',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What a label asks of the course as a whole. Narrower labels ("Tarif intra", "Durée en entreprise") are none of these. */
export const TOPICS = ['duration', 'price', 'group', 'level', 'delivery', 'dates', 'start', 'end', 'audience'] as const;
export type Topic = (typeof TOPICS)[number];

/** `item`: "Durée *totale prévue*"; `course`: what still asks of the course as a whole; `none`: a front matter key stands alone. */
export type Qualified = 'item' | 'course' | 'none';

/** What an item is like, whatever it is called: see `itemSchema.ts`. */
export interface ItemTraits {
  readonly item: Item;
  readonly section: Section;
  readonly sheetWeight: { readonly label: number; readonly sentence: number };
  readonly symbols?: string;
  readonly sureSymbols?: string;
  readonly lenient?: true;
  readonly labelDecides?: true;
  readonly wholeValue?: true;
  readonly labelAfterValue?: true;
  readonly bareUnit?: string;
  readonly saidByLabel?: true;
  readonly teachable?: 'anywhere' | 'in-lists';
  readonly courseValue?: true;
  readonly notUnder?: Item;
  readonly ownFigures?: true;
}

export interface GeneratedItem extends ItemTraits {
  readonly labels: LabelList;
  readonly byName?: LabelList;
  readonly weakLabels?: LabelList;
  readonly keys?: LabelList;
  readonly headings?: Range;
  readonly checkable?: Range;
  readonly empty?: Range;
  readonly vague?: Range;
  readonly foreign?: Range;
  readonly clues?: Range;
  readonly sentences: readonly {
    readonly state: 'present' | 'vague';
    readonly in?: 'chip' | 'heading';
    readonly pattern: Range;
    readonly not?: Range;
  }[];
}

/** How an item is called, what settles it, and what its stub asks the author to write. */
export interface ItemTexts {
  readonly label: Localized;
  /** What a reader must find there; completes « à écrire : … ». */
  readonly settledBy: Localized;
  /** Front matter key used where the document keeps its items there. */
  readonly key: Localized;
  /** What follows "à compléter :" in a stub. */
  readonly asks: Localized;
}
export type GeneratedTexts = Readonly<Record<Item, ItemTexts>>;
