import type { Span } from '../document/text.ts';
import type { Category } from '../referential/editions.ts';
import type { Item } from '../referential/items.ts';

/** `programme`: the public sheet of one course. `organisation`: process or register. `session`: record of one session. `other`: none of these. */
export const KINDS = ['programme', 'organisation', 'session', 'other'] as const;
export type DocumentKind = (typeof KINDS)[number];

/** How a fact was come by: said in the document, set by the user, read off the content, or assumed for want of anything. */
export const ORIGINS = ['declared', 'configured', 'content', 'default'] as const;
export type Origin = (typeof ORIGINS)[number];

export const ITEM_STATES = ['present', 'vague', 'promised', 'missing', 'not-applicable'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Which of two states a document is given, when it says an item twice: the higher. */
export const RANK: Readonly<Record<ItemState, number>> = { present: 3, promised: 2, vague: 1, missing: 0, 'not-applicable': 0 };

/** How a document writes its items: what a stub copies. */
export type LabelForm = 'heading' | 'bold' | 'bold-item' | 'plain' | 'plain-item' | 'row' | 'column' | 'property' | 'sentence';

/** Where and how an item stands in a document. */
export interface ItemFact {
  readonly item: Item;
  readonly state: ItemState;
  /** The words that carry the state; absent when missing or not applicable. */
  readonly span?: Span;
  /** The label that announces it ("Durée"), where there is one. */
  readonly label?:
    | { readonly span: Span; readonly form: LabelForm; /** Heading level, or list nesting. */ readonly depth: number }
    | undefined;
}

/** What Singulier knows of one document. */
export interface DocumentFacts {
  readonly kind: { readonly value: DocumentKind; readonly origin: Origin };
  readonly category: { readonly value: Category; readonly origin: Origin };
  /** Every item of indicator 1, whatever the edition asks. */
  readonly items: Readonly<Record<Item, ItemFact>>;
}
