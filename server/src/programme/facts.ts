import type { Span } from '../document/text.ts';
import type { Category, Condition, EvidenceKind } from '../referential/indicator.ts';
import type { Item } from '../referential/items.ts';
import type { Line } from './lines.ts';

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

/** A link to a file of the workspace, or to a heading: as written, and where. */
export interface Target {
  /** As it stands in the source, percent-encoding and anchor included. */
  readonly url: string;
  readonly span: Span;
}

/** A day, month or year that an author wrote. */
export interface StatedDate {
  /** ISO date; the last day of a month or year that was given alone, so that nothing is called stale too early. */
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly span: Span;
}

/** One place where an author says that evidence for one or several indicators is here: « - **Indicateur 8**, positionnement : [grille](grille.pdf), 2026-01-12 ». */
export interface Statement {
  /** Numbers it names, ranges written out ("30 à 32"), each with the words of the number (the whole range for those within). */
  readonly indicators: readonly { readonly number: number; readonly span: Span }[];
  /** The whole statement. */
  readonly span: Span;
  /** The words that carry its state: those of the proof, of the promise, the empty ones; the indicator's own where nothing follows. */
  readonly words: Span;
  /** How it is written: what a stub or a fix copies. */
  readonly form: 'item' | 'row' | 'heading' | 'sentence' | 'property';
  /** `vague`: nothing that could be shown. `promised`: a stub, "à compléter". */
  readonly state: 'present' | 'vague' | 'promised';
  /** The words by which the author names the indicator ("positionnement à l'entrée"), where there are any. */
  readonly label?: { readonly text: string; readonly span: Span } | undefined;
  readonly targets: readonly Target[];
  readonly date?: StatedDate | undefined;
  /** The day until which the author says that it is valid ("valable jusqu'au…"): then its age does not matter. */
  readonly until?: StatedDate | undefined;
  readonly kind?: EvidenceKind | undefined;
  /** Identifier that the author gave to the proof ("id: P-08"), which must be the only one of its kind. */
  readonly id?: { readonly value: string; readonly span: Span } | undefined;
}

/** A « lecture singulière »: how the organisation understands one or several indicators. */
export interface SingularReading {
  readonly indicators: readonly number[];
  readonly span: Span;
  readonly text: string;
}

/** A deviation that the author stands by, written as a comment beside it. */
export interface StatedChoice {
  /** Rule id as written, known or not. */
  readonly rule: string;
  /** The item or the indicator that it is limited to. */
  readonly item?: string | undefined;
  readonly indicator?: number | undefined;
  readonly reason: string;
  /** Last day on which it holds, ISO; `invalid` when it is not a day that exists. */
  readonly until?: { readonly value: string; readonly invalid: boolean } | undefined;
  readonly role?: string | undefined;
  /** The whole comment. */
  readonly span: Span;
}

/** What Singulier knows of one document. */
export interface DocumentFacts {
  readonly kind: { readonly value: DocumentKind; readonly origin: Origin };
  readonly category: { readonly value: Category; readonly origin: Origin };
  /** Every item of indicator 1, whatever the edition asks. */
  readonly items: Readonly<Record<Item, ItemFact>>;
  /** The lines that the facts were read from. */
  readonly lines: readonly Line[];
  /** Conditions that the document itself shows, each on the words that show it. */
  readonly conditions: Readonly<Partial<Record<Condition, Span>>>;
  readonly evidence: readonly Statement[];
  readonly readings: readonly SingularReading[];
  readonly choices: readonly StatedChoice[];
  /** What a link's `#anchor` may name here: heading slugs as GitHub and VS Code make them, and HTML ids. */
  readonly anchors: ReadonlySet<string>;
}
