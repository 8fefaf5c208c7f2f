/**
 * What the language server and its clients agree on beyond LSP. The only server folder that the VS Code client imports:
 * names, payload shapes, how a language tag is understood, how a message is filled and how a link is written.
 */
import type { Locale } from '../messages/locale.ts';

export { format } from '../messages/format.ts';
export { type Locale, localeOf } from '../messages/locale.ts';
export { relativeTo } from '../workspace/target.ts';

/** Id of the server in diagnostics (`source`) and section of the settings it asks for (`workspace/configuration`). */
export const SERVER_ID = 'singulier';

/**
 * Server → client notification, after `initialized` and whenever the settings (or the day) change it:
 * the edition of the référentiel in force, and why.
 */
export const STATUS_NOTIFICATION = 'singulier/status';

export interface StatusParams {
  readonly edition: string;
  /** Day of the audit, ISO date. */
  readonly asOf: string;
  /** Whether that day was set by the user, by a configuration file, or is simply today's. */
  readonly origin: 'setting' | 'configuration' | 'today';
  /** Language of the messages in force (`auto` resolved). */
  readonly locale: Locale;
}

/**
 * Server → client notification, on open documents alone: what one is read as without certainty, whenever that changes. Of a document
 * that was never told of, nothing is in doubt.
 */
export const DOUBT_NOTIFICATION = 'singulier/doubt';

export interface DoubtParams {
  readonly uri: string;
  /** `null` where nothing is in doubt any longer. */
  readonly doubt: Doubt | null;
}

/** In the reader's language. */
export interface Doubt {
  /** "Read as …, not sure". */
  readonly text: string;
  /** What follows from it, and how to end it. */
  readonly detail: string;
}

/**
 * Client → server: what an open document may be declared to be, and the edits that do. Parameters: `DeclarationsParams`; answer:
 * `Declarations` or `Refusal`. Nothing is written by the server.
 */
export const DECLARATIONS_REQUEST = 'singulier/declarations';

export interface DeclarationsParams {
  readonly uri: string;
}

export interface Declarations<Edit = unknown> {
  readonly question: string;
  /** Those of the front matter first. */
  readonly options: readonly Choosable<Edit>[];
}

/** Something that a document may be declared to be: in its front matter (`edit`, a `WorkspaceEdit`) or in the configuration (`entry`). */
export type Choosable<Edit = unknown> = {
  readonly name: string;
  /** What is then written, in short. */
  readonly written: string;
} & ({ readonly edit: Edit; readonly entry?: undefined } | { readonly entry: ConfigEntry; readonly edit?: undefined });

/** Text to be added to a configuration file. */
export interface ConfigEntry {
  /** The file, and how it is named to the user. */
  readonly file: string;
  readonly name: string;
  /** Whether the file is to be created. */
  readonly isNew: boolean;
  /** Where the text goes: a position as LSP has it. */
  readonly position: { readonly line: number; readonly character: number };
  readonly text: string;
}

/** Client → server, without parameters: the coverage of all open folders as a Markdown page. */
export const COVERAGE_REQUEST = 'singulier/coverage';

/** Client → server, without parameters: what the 2026 edition changes for all open folders, as a Markdown page. */
export const DELTA_REQUEST = 'singulier/delta';

/**
 * Client → server: what is singular in one programme, as a Markdown page; `null` where the document is not read as a
 * programme, or not known. Parameters: `MirrorParams`.
 */
export const MIRROR_REQUEST = 'singulier/mirror';

export interface MirrorParams {
  readonly uri: string;
}

/**
 * Client → server: what in a document may be taught as a label of the organisation's own. Parameters: `TeachableParams`; answer:
 * `Teachable` or `Refusal`.
 */
export const TEACHABLE_REQUEST = 'singulier/teachable';

export interface TeachableParams {
  readonly uri: string;
  /** Line, from 0; the whole document where absent. */
  readonly line?: number | undefined;
}

export interface Teachable {
  readonly labels: readonly { readonly label: string; /** From 0. */ readonly line: number }[];
  /** Those that the document lacks first. */
  readonly items: readonly { readonly item: string; readonly name: string; readonly state: string }[];
}

/**
 * Client → server: what teaching a label would change, and the edit that does. Parameters: `TeachParams`; answer: `Lesson` or
 * `Refusal`. Nothing is written by the server.
 */
export const TEACH_REQUEST = 'singulier/teach';

export interface TeachParams {
  readonly uri: string;
  readonly item: string;
  readonly label: string;
}

export interface Lesson extends ConfigEntry {
  /** The name of the item. */
  readonly item: string;
  /** The programmes that are then read otherwise: path from the open folder, and what changes there. */
  readonly sheets: readonly { readonly path: string; readonly changes: readonly string[] }[];
}

/**
 * Client → server: what a lens on the title of an open document counts, each thing with its own fixes. Parameters: `ListParams`;
 * answer: `Listed` or `Refusal`. Nothing is written by the server.
 */
export const LIST_REQUEST = 'singulier/list';

export interface ListParams {
  readonly uri: string;
  readonly list: 'write' | 'confirm';
}

export interface Listed<Edit = unknown> {
  readonly question: string;
  readonly entries: readonly {
    readonly name: string;
    /** Empty of an entry that is for several things at once. */
    readonly message: string;
    /** Each with its edit as LSP has it, a `WorkspaceEdit`. */
    readonly fixes: readonly { readonly title: string; readonly edit: Edit }[];
  }[];
}

/** Why nothing can be done, in the reader's language. */
export interface Refusal {
  readonly refusal: string;
}

export interface MarkdownPage {
  readonly markdown: string;
}

/**
 * Kinds of the code actions, all sub-kinds of `quickfix`. The client's command asks for `insertAllMissing` over the
 * whole document and applies the one action that it gets. Deliberately not `source.fixAll`: a stub must never be
 * inserted by a mere save.
 */
export const CODE_ACTION_KINDS = {
  insertItem: 'quickfix.singulier.insertItem',
  confirmItem: 'quickfix.singulier.confirmItem',
  dismissPlace: 'quickfix.singulier.dismissPlace',
  insertAllMissing: 'quickfix.singulier.insertAllMissing',
  insertIndicators: 'quickfix.singulier.insertIndicators',
  createRegister: 'quickfix.singulier.createRegister',
  linkEvidence: 'quickfix.singulier.linkEvidence',
  replaceWords: 'quickfix.singulier.replaceWords',
  addDate: 'quickfix.singulier.addDate',
  setDate: 'quickfix.singulier.setDate',
  writeQuestion: 'quickfix.singulier.writeQuestion',
  sameValue: 'quickfix.singulier.sameValue',
  goTo: 'quickfix.singulier.goTo',
  fixAlike: 'quickfix.singulier.fixAlike',
  fixAlikeEverywhere: 'quickfix.singulier.fixAlikeEverywhere',
  insertQuestion: 'quickfix.singulier.insertQuestion',
  requireWording: 'quickfix.singulier.requireWording',
  insertReading: 'quickfix.singulier.insertReading',
  openTwin: 'quickfix.singulier.openTwin',
  teachLabel: 'quickfix.singulier.teachLabel',
  copyReading: 'quickfix.singulier.copyReading',
  declareChoice: 'quickfix.singulier.declareChoice',
  teachLine: 'refactor.singulier.teachLine',
  declareCategory: 'refactor.rewrite.singulier.declareCategory',
  linkIndicators: 'refactor.rewrite.singulier.linkIndicators',
  declareKind: 'refactor.rewrite.singulier.declareKind',
  fixAll: 'source.fixAll.singulier',
} as const;

/**
 * Commands that a client carries out, because they ask the user something or show something; named in code actions only
 * for clients that say so in `initializationOptions.commands`.
 */
export const CLIENT_COMMANDS = {
  /** Asks where, and creates the register of evidence there. Argument: `RegisterParams`. */
  createRegister: 'singulier.createRegister',
  /** Asks for a file of the workspace, and links to it in place of the range. Argument: `LinkParams`. */
  linkEvidence: 'singulier.linkEvidence',
  /** Asks which of several edits to make. Argument: `PickParams`. */
  pick: 'singulier.pick',
  /** Opens a document at a place. Argument: `LocationParams`. */
  openLocation: 'singulier.openLocation',
  /** Asks what is not given, shows what would change, and teaches a label. Argument: `TeachCommand`. */
  teachLabel: 'singulier.teachLabel',
  /** Puts a text on the clipboard. Argument: `CopyParams`. */
  copyReading: 'singulier.copyReading',
  /** Shows a list of what is on the title, and makes the fix that is chosen. Argument: `ListParams`. */
  showList: 'singulier.showList',
  /** Shows where what a lens counts stands. Argument: `PlacesParams`. */
  showPlaces: 'singulier.showPlaces',
  /** Shows what is singular in the active programme. */
  showMirror: 'singulier.showMirror',
} as const;

/** Words whose definitions are to be shown. */
export interface PlacesParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface RegisterParams {
  /** Text of the register. */
  readonly text: string;
  /** File name to propose. */
  readonly name: string;
  /** Document that asked for it: the register belongs to its folder. */
  readonly uri: string;
}

/** A place in a document, as LSP has it. */
export interface LocationParams {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

export interface LinkParams extends LocationParams {
  /** What stands around the link. */
  readonly before: string;
  readonly after: string;
}

export interface TeachCommand extends TeachableParams {
  readonly item?: string | undefined;
}

export interface CopyParams {
  readonly text: string;
}

export interface PickParams<Edit = unknown> {
  /** Each with its edit as LSP has it, a `WorkspaceEdit`. */
  readonly options: readonly { readonly title: string; readonly edit: Edit }[];
}

/** The user's settings, as in `contributes.configuration` of package.json and in the answer to `workspace/configuration`. */
export interface Settings {
  /** `auto` follows the editor's language. */
  readonly locale: 'auto' | Locale;
  /** Day of the audit, ISO date; empty for today. */
  readonly asOf: string;
  readonly documents: Readonly<Partial<Record<'programme' | 'organisation' | 'session' | 'other', readonly string[]>>>;
  /** Whether the state of each section and of each proof stands at the end of its line. */
  readonly inlayHints: boolean;
}
