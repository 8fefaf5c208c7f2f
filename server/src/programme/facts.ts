import type { Day } from '../text/dates.ts';
import type { Span } from '../document/text.ts';
import type { CertificationPoint } from '../referential/certificationPoints.ts';
import type { Category, Condition, EvidenceKind } from '../referential/indicator.ts';
import type { Item } from '../referential/items.ts';
import type { Claim } from './claims/claim.ts';
import type { Line } from './lines.ts';
import type { OwnLabels } from './ownLabels.ts';
import type { CourseValues } from './values/value.ts';

/** `programme`: the public sheet of one course. `organisation`: process or register. `session`: record of one session. `other`: none of these. */
export const KINDS = ['programme', 'organisation', 'session', 'other'] as const;
export type DocumentKind = (typeof KINDS)[number];

/** How a fact was come by: said in the document, set by the user, read off the content, or assumed for want of anything. */
export const ORIGINS = ['declared', 'configured', 'content', 'default'] as const;
export type Origin = (typeof ORIGINS)[number];

/** `unconfirmed`: the rules did not find it, and a second look sees a place where it may be (`secondLook/`). */
export const ITEM_STATES = ['present', 'vague', 'promised', 'unconfirmed', 'missing', 'not-applicable'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Which of two states a document is given, when it says an item twice: the higher. */
export const RANK: Readonly<Record<ItemState, number>> = {
  present: 3,
  promised: 2,
  vague: 1,
  unconfirmed: 0,
  missing: 0,
  'not-applicable': 0,
};

/** How a document writes its items: what a stub copies. */
export type LabelForm = 'heading' | 'bold' | 'bold-item' | 'plain' | 'plain-item' | 'row' | 'column' | 'property' | 'sentence';

/** Words of another document, by which an organisation says something of all its programmes. */
export interface Elsewhere {
  /** From the root of the organisation, with `/`. */
  readonly path: string;
  readonly span: Span;
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

/** Where and how an item stands in a document. */
export interface ItemFact {
  readonly item: Item;
  readonly state: ItemState;
  /** The words that carry the state, or that may (`unconfirmed`); absent when missing or not applicable, and of what is said elsewhere. */
  readonly span?: Span;
  /** Of a programme that does not say it itself: where the organisation says it once for all. */
  readonly elsewhere?: Elsewhere | undefined;
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

/** A link, image or reference: what it leads to, and where the whole of it stands. */
export interface PlacedLink {
  readonly at: Span;
  readonly target: Target;
}

/** What a link's `#anchor` may name. */
export interface Anchor {
  readonly name: string;
  /** The first line of the heading, or of the element that has that id. */
  readonly span: Span;
}

/** A day, month or year that an author wrote. */
export interface StatedDate extends Day {
  readonly span: Span;
}

/** A day that an author wrote and that does not exist ("2026-02-30"), with the one most likely meant, ISO. */
export interface ImpossibleDate {
  readonly near: string;
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
  readonly label?: { readonly text: string; /** Folded, one space apart. */ readonly words: string; readonly span: Span } | undefined;
  readonly targets: readonly Target[];
  readonly date?: StatedDate | undefined;
  /** The day until which the author says that it is valid ("valable jusqu'au…"): then its age does not matter. */
  readonly until?: StatedDate | undefined;
  /** A day that does not exist, where no other is said. */
  readonly impossible?: ImpossibleDate | undefined;
  readonly kind?: EvidenceKind | undefined;
  /** Identifier that the author gave to the proof ("id: P-08"), which must be the only one of its kind. */
  readonly id?: { readonly value: string; readonly span: Span } | undefined;
}

/** What the words of a place are worth. `vague`: a formula without anybody, record or date. `none`: they say that there is nothing. */
export const EVIDENCE_WORTHS = ['shown', 'promised', 'vague', 'none'] as const;
export type EvidenceWorth = (typeof EVIDENCE_WORTHS)[number];

/** One place where a careful auditor sees what a document says of indicators: a title with its words, a row, an item, a paragraph. */
export interface EvidencePlace {
  readonly indicators: readonly number[];
  readonly state: EvidenceWorth;
  readonly span: Span;
  readonly target?: Target | undefined;
  readonly date?: StatedDate | undefined;
  /** No number is cited: by its subject it may show them, once its author links it to them. */
  readonly bySubject?: true | undefined;
}

/** A « lecture singulière »: how the organisation understands one or several indicators. */
export interface SingularReading {
  readonly indicators: readonly number[];
  readonly span: Span;
  readonly text: string;
}

/** What keeps a choice from being read: a comment that never ends, or words where a rule, a target, a day or a field is expected. */
export const CHOICE_FAULTS = ['unclosed', 'rule', 'target', 'day', 'field'] as const;
export type ChoiceFault = (typeof CHOICE_FAULTS)[number];

/** A deviation that the author stands by (« choix assumé »), written as a comment beside it. */
export interface StatedChoice {
  /** Rule id as written: known or not, with its family or without; empty when there is none to read. */
  readonly rule: string;
  /** The item or the indicator that it is limited to. */
  readonly item?: Item | undefined;
  readonly indicator?: number | undefined;
  /** Empty where the author gave none, or only promised it ("à compléter"). */
  readonly reason: string;
  /** Last day on which it holds, ISO. */
  readonly until?: string | undefined;
  readonly role?: string | undefined;
  /** The whole comment. */
  readonly span: Span;
  /** The words of its parts: the rule alone, the rule with its target, and what was written as reason and as last day. */
  readonly words: { readonly rule: Span; readonly head: Span; readonly reason?: Span | undefined; readonly until?: Span | undefined };
  /** The passages that it is about: its own line, or the block that follows (with a heading, the whole section). */
  readonly covers: Span;
  /** A choice that could not be read holds for nothing. */
  readonly fault?: { readonly kind: ChoiceFault; readonly span: Span } | undefined;
}

/** A question that the authors noted for themselves, in a comment: open as long as it stands there. */
export interface OpenQuestion {
  readonly text: string;
  /** The whole comment. */
  readonly span: Span;
  /** The passages that it stands after: the block right before it, or its own words up to it. */
  readonly after: Span;
}

/** A comment that says by what text the wording beside it is required (« formulation exigée : Code du travail, article… »). */
export interface RequiredWording {
  /** Empty where the author gave none, or only promised it: then nothing is required. */
  readonly source: string;
  /** The whole comment. */
  readonly span: Span;
  /** The passages that it is about, as with a choice. */
  readonly covers: Span;
}

/** How anyone could see that an objective is reached. */
export const SIGNS = ['act', 'criterion', 'inner', 'kept', 'unknown'] as const;
/**
 * `act`: it names something that a person does. `criterion`: it says how much, how well, or by what it is seen. `inner`: it
 * names a state that nobody can observe ("comprendre"), and nothing else. `kept`: such a state, of which the author says that
 * it is not measured. `unknown`: no verb that tells.
 */
export type Sign = (typeof SIGNS)[number];

/** What stands opposite, in a table that sets objectives beside their assessment: words, nothing, or a dash. */
export type Opposite = 'words' | 'blank' | 'dash';

/** One thing that the programme says people will be able to do. */
export interface Objective {
  readonly span: Span;
  /** Its leading verb, a folded infinitive ("regler"), and the folded words after it; absent where it opens with none. */
  readonly verb?: string | undefined;
  readonly object?: string | undefined;
  readonly sign: Sign;
  /** The number it bears ("O2", "Objectif 2", "2."), and whether a word or a letter says so rather than its place in a list. */
  readonly number?: { readonly value: number; readonly letter: boolean } | undefined;
  readonly opposite?: Opposite | undefined;
}

/** Parts of a programme that authors number, and name by their number. */
export const PARTS = ['objective', 'block', 'unit', 'module'] as const;
export type Part = (typeof PARTS)[number];

/** One way in which a programme says that learning is checked. */
export interface Assessment {
  readonly span: Span;
  /** The means that it names, folded ("qcm", "mise en situation"). */
  readonly modes: readonly string[];
  /** Numbered parts that it names, and whether the programme has them; `undefined` where it does not number such parts. */
  readonly parts: readonly { readonly part: Part; readonly number: number; readonly span: Span; readonly exists: boolean | undefined }[];
  readonly opposite?: Opposite | undefined;
}

/** Supports that a course at a distance owes (Code du travail, D.6313-3-1, then RNQ 2026, indicator 19). */
export const REMOTE_SUPPORTS = ['assistance', 'activities', 'assessments', 'follow-up'] as const;
export type RemoteSupport = (typeof REMOTE_SUPPORTS)[number];

/** What a course says of its being at a distance. */
export interface RemoteDelivery {
  /** The words that say that it is. */
  readonly span: Span;
  /** Wholly or in part. */
  readonly extent: 'full' | 'part';
  /** Supports of which nothing is said anywhere. */
  readonly unsaid: readonly RemoteSupport[];
}

/** Words by which delivery is said to be entrusted to others. */
export interface Entrusting {
  readonly span: Span;
  /** Whether a contract, a charter or a check is named in the same section. */
  readonly documented: boolean;
  /** Whether the course is said to be paid for by the CPF, which makes a written contract mandatory. */
  readonly cpf: boolean;
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
  /** The latest year that its figures bear; absent where they bear none, or run until now ("depuis 2019"). */
  readonly latest?: StatedDate | undefined;
  /** In reading order; a figure that is repeated is there once, with all that is said of it anywhere. */
  readonly figures: readonly ResultFigure[];
}

/** The certification that a programme prepares for. */
export interface CertificationFact {
  /** The words that show it: a code, "titre professionnel". */
  readonly span: Span;
  /** `RNCP` for a qualification (a diploma, a title, a CQP), `RS` where only a code of the specific register is given. */
  readonly register: 'RNCP' | 'RS';
  /** What it says of the certification, and where. */
  readonly said: Readonly<Partial<Record<CertificationPoint, Span>>>;
}

/** What is read of a programme alone; empty of other documents. */
export interface ProgrammeFacts {
  /** Conditions that the document itself shows, each on the words that show it. */
  readonly conditions: Readonly<Partial<Record<Condition, Span>>>;
  /** What people will be able to do, and how that is checked. */
  readonly objectives: readonly Objective[];
  readonly assessments: readonly Assessment[];
  /** Where it says that it is at a distance. */
  readonly remote?: RemoteDelivery | undefined;
  readonly results?: ResultsFact | undefined;
  /** Where it names the certification that it prepares for. */
  readonly certification?: CertificationFact | undefined;
  /** What it states of the course in figures or fixed terms. */
  readonly values: CourseValues;
}

/**
 * The kind that a document is treated as. Of one that is only supposed to be a programme, or of the organisation, nothing is asked, and
 * it answers for nobody: it stays apart until somebody declares it.
 */
export const settledKind = ({ value, unsure }: DocumentFacts['kind']): DocumentKind => (unsure ? 'other' : value);

/** The category by whose demands a document is judged: in doubt, a training action's, which are those of all. */
export const settledCategory = ({ value, unsure }: DocumentFacts['category']): Category => (unsure ? 'AF' : value);

/** What Singulier knows of one document. */
export interface DocumentFacts extends ProgrammeFacts {
  /** What it is called, on one line; undefined where nothing says it. */
  readonly name?: string | undefined;
  /** `unsure`: `value` is only the likeliest, read off the content; nothing is said of the document until somebody declares it. */
  readonly kind: { readonly value: DocumentKind; readonly origin: Origin; readonly unsure?: boolean | undefined };
  /** `unsure`: `value` is only the likeliest; what only that category is asked for is not asked. */
  readonly category: { readonly value: Category; readonly origin: Origin; readonly unsure?: boolean | undefined };
  /** Every item of indicator 1, whatever the edition asks. */
  readonly items: Readonly<Record<Item, ItemFact>>;
  /** The lines that the facts were read from. */
  readonly lines: readonly Line[];
  /** Labels of the organisation's own with which it was read. */
  readonly own: OwnLabels;
  readonly evidence: readonly Statement[];
  /** The same place by place, with what is said to be absent, and what may be evidence by its subject. */
  readonly places: readonly EvidencePlace[];
  readonly readings: readonly SingularReading[];
  readonly choices: readonly StatedChoice[];
  readonly questions: readonly OpenQuestion[];
  readonly wordings: readonly RequiredWording[];
  /** Where it links to in the workspace, and where the whole link stands: in its prose, and as evidence in its front matter. */
  readonly links: readonly PlacedLink[];
  /** What a link's `#anchor` may name here: heading slugs as GitHub and VS Code make them, and HTML ids. */
  readonly anchors: ReadonlySet<string>;
  /** Where these stand. */
  readonly anchored: readonly Anchor[];
  /** What a programme or a document of the organisation claims and does not bear out. */
  readonly claims: readonly Claim[];
  /** What they say of work entrusted to others. */
  readonly entrusting: readonly Entrusting[];
}
