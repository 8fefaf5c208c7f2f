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
  /** How it is written: what a stub or a fix copies. */
  readonly form: 'item' | 'row' | 'heading' | 'sentence' | 'property';
  /** `vague`: nothing that could be shown. `promised`: a stub, "à compléter". */
  readonly state: 'present' | 'vague' | 'promised';
  /** The words by which the author names the indicator ("positionnement à l'entrée"), where there are any. */
  readonly label?: { readonly text: string; readonly span: Span } | undefined;
  readonly targets: readonly Target[];
  readonly date?: StatedDate | undefined;
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

/** What a published figure of results measures. `rating`: a mark given by reviewers. `trained`: how many people followed the course. */
export const MEASURES = [
  'satisfaction',
  'rating',
  'success',
  'attainment',
  'completion',
  'drop-out',
  'response',
  'employment',
  'further-study',
  'recommendation',
  'attendance',
  'follow-up',
  'trained',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What makes a figure of results readable. `method`: how it was calculated, or the public scheme that publishes it. */
export const FIGURE_DETAILS = ['period', 'population', 'method'] as const;
export type FigureDetail = (typeof FIGURE_DETAILS)[number];

/** A figure of results that the provider publishes, "96 % de satisfaction". */
export interface ResultFigure {
  readonly measure: Measure;
  readonly span: Span;
  /** A share of a population, a mark, or a number of people. */
  readonly form: 'rate' | 'mark' | 'count';
  /** What is said of it beside it, in its row, or once for all the figures of its table or section. */
  readonly details: ReadonlySet<FigureDetail>;
  /** Figures under the same heading, or of the same table, have the same. */
  readonly section: string;
}

/** What a programme says of its results (indicator 2). */
export interface ResultsFact {
  /** `vague`: announced, but "on request", "being collected". */
  readonly state: 'present' | 'vague' | 'promised' | 'missing';
  /** By what they are present: figures, a link to where they are, or, of a new course, what will be measured. */
  readonly by?: 'figures' | 'link' | 'announcement' | undefined;
  /** The words that carry the state; absent when missing. */
  readonly span?: Span | undefined;
  /** In reading order; a figure that is repeated is there once, with all that is said of it anywhere. */
  readonly figures: readonly ResultFigure[];
}

/** What a certifying programme has to say of the certification that it prepares for (RNQ, indicators 1, 3, 7 and 16). */
export const CERTIFICATION_POINTS = [
  'title',
  'code',
  'certifier',
  'registration',
  'pass-rate',
  'blocks',
  'equivalences',
  'bridges',
  'next-steps',
  'further-study',
  'jobs',
  'record',
  'authorisation',
  'exam',
] as const;
export type CertificationPoint = (typeof CERTIFICATION_POINTS)[number];

/** The certification that a programme prepares for. */
export interface CertificationFact {
  /** The words that show it: a code, "titre professionnel". */
  readonly span: Span;
  /** `RNCP` for a qualification (a diploma, a title, a CQP), `RS` where only a code of the specific register is given. */
  readonly register: 'RNCP' | 'RS';
  /** What it says of the certification, and where. */
  readonly said: Readonly<Partial<Record<CertificationPoint, Span>>>;
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
  /** Of a programme alone. */
  readonly results?: ResultsFact | undefined;
  /** Of a programme that names the certification it prepares for. */
  readonly certification?: CertificationFact | undefined;
  readonly readings: readonly SingularReading[];
  readonly choices: readonly StatedChoice[];
  /** What a link's `#anchor` may name here: heading slugs as GitHub and VS Code make them, and HTML ids. */
  readonly anchors: ReadonlySet<string>;
}
