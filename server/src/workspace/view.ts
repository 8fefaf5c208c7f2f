import type { Span } from '../document/text.ts';
import type { DocumentFacts, DocumentKind, Statement } from '../programme/facts.ts';
import type { Category, Condition } from '../referential/indicator.ts';
import type { BlockFault } from '../singularity/sharedBlocks.ts';

/** What a link of the workspace leads to. */
export type FileState =
  | {
      readonly kind: 'file';
      /** Of a Markdown file: what its links may name. */
      readonly anchors?: ReadonlySet<string> | undefined;
      /** The path as it is on disk, where its accents are written otherwise. */
      readonly actual?: string | undefined;
      /** Files of the same folder whose name differs by its figures alone: other versions, sorted. */
      readonly beside?: readonly string[] | undefined;
    }
  /** `beside`: some of the files in it. */
  | { readonly kind: 'folder'; readonly beside?: readonly string[] | undefined }
  /** `beside`: some of the files of the folder where it would be, to find the one that was meant. */
  | { readonly kind: 'missing'; readonly beside?: readonly string[] | undefined }
  /** There under a name that differs in case: found on this machine perhaps, not on all. */
  | { readonly kind: 'other-case'; readonly actual: string }
  /** Outside the workspace: never looked at. */
  | { readonly kind: 'outside' }
  /** Nobody has looked yet. */
  | { readonly kind: 'unknown' };

/** Evidence stated somewhere in the workspace. */
export interface Proof {
  /** Path of the document, from the workspace's root, with `/`. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly statement: Statement;
}

/** Another document about the same programme, and what it states of the course. */
export interface Neighbour extends Pick<DocumentFacts, 'values'> {
  readonly path: string;
}

/** Another programme that holds a passage. */
export interface Sharer {
  readonly path: string;
  /** Empty where it has none. */
  readonly title: string;
  /** Whether it is about the same programme as one named before it. */
  readonly version: boolean;
  /** The words that answer the passage, in reading order. */
  readonly spans: readonly Span[];
}

/** Words of a programme that other programmes hold too, its subject and figures aside. */
export interface SharedPassage {
  readonly span: Span;
  /** How many words it has. */
  readonly words: number;
  /** In the order of paths. */
  readonly sharers: readonly Sharer[];
  /** What a block that would declare it common lacks. */
  readonly fault?: BlockFault | undefined;
}

/** Words of a document that another one holds too, and that one of the two declares common. */
export interface CommonPassage {
  readonly span: Span;
  /** Whether they stand in a block that this document declares common. */
  readonly declared: boolean;
  readonly other: { readonly path: string; readonly span: Span; readonly declared: boolean };
}

/** The categories of action that the organisation offers, each with the conditions in which it holds them. Empty where nothing tells. */
export type Profile = ReadonlyMap<Category, ReadonlySet<Condition>>;

/** The document on which is said what the organisation as a whole lacks. */
export interface Spokesman {
  readonly path: string;
  /** For how many indicators it states evidence; none: it only speaks for want of a better one. */
  readonly indicators: number;
}

/**
 * What a rule may ask about the other documents. Every question is keyed: whoever answers records who asked, so that a
 * change is brought only to those who asked about what it changed.
 */
export interface WorkspaceView {
  /** What stands at a path (from the workspace's root, with `/`, decoded, without anchor). */
  file(path: string): FileState;
  /** Every statement of evidence for an indicator, in the order of paths. */
  proofs(indicator: number): readonly Proof[];
  /** Every statement that bears this identifier, in the order of paths. */
  withId(id: string): readonly Proof[];
  /** The other documents about the same programme, in the order of paths. */
  twins(path: string): readonly Neighbour[];
  /**
   * The passages of a document that other programmes hold too, in reading order. Left out: versions of the same programme, and
   * what any document, or the configuration, declares common.
   */
  sharing(path: string): readonly SharedPassage[];
  /** The passages that a document has in common with others on purpose, in the order of their paths. */
  common(path: string): readonly CommonPassage[];
  /** Undefined where there is no document. */
  spokesman(): Spokesman | undefined;
  profile(): Profile;
}

/** A document without neighbours: an untitled buffer, a rule's example. */
export const ALONE: WorkspaceView = {
  file: () => ({ kind: 'unknown' }),
  proofs: () => [],
  withId: () => [],
  twins: () => [],
  sharing: () => [],
  common: () => [],
  spokesman: () => undefined,
  profile: () => new Map(),
};
