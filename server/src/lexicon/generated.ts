import type { Localized } from '../messages/locale.ts';
import type { Item } from '../referential/items.ts';
import type { ScanTable } from './scan.ts';

/** Shapes of what `npm run generate` makes of the files in `data/`. Patterns are numbers: places in `sources`. */
export interface GeneratedItems {
  readonly sources: readonly string[];
  readonly table: ScanTable;
  readonly items: Readonly<Record<Item, GeneratedItem>>;
}

export type Section = 'objectives' | 'content' | 'methods' | 'assessment' | 'audience' | 'administrative';

/** What an item is like, whatever it is called: see `itemSchema.ts`. */
export interface ItemTraits {
  readonly item: Item;
  readonly section: Section;
  readonly sheetWeight: { readonly label: number; readonly sentence: number };
  readonly symbols?: string;
  readonly lenient?: true;
  readonly labelDecides?: true;
  readonly wholeValue?: true;
  readonly labelAfterValue?: true;
  readonly bareUnit?: string;
  readonly saidByLabel?: true;
  readonly teachable?: 'anywhere' | 'in-lists';
  readonly ownFigures?: true;
}

export interface GeneratedItem extends ItemTraits {
  readonly labels: number;
  readonly weakLabels?: number;
  readonly keys?: number;
  readonly checkable?: number;
  readonly empty?: number;
  readonly vague?: number;
  readonly foreign?: number;
  readonly sentences: readonly {
    readonly state: 'present' | 'vague';
    readonly in?: 'chip' | 'heading';
    readonly pattern: number;
    readonly not?: number;
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
