import type { Span } from '../document/text.ts';
import type { ItemState } from '../programme/facts.ts';
import type { Item } from '../referential/items.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type RuleId = `evidence/${string}` | `singularity/${string}`;

/** What a quick fix needs to act without analysing again. Plain JSON: it travels to the editor and back. */
export type FindingData =
  | { readonly fix: 'insert-indicators'; readonly indicators: readonly number[] }
  /** Evidence has no document to be listed in yet. */
  | { readonly fix: 'create-register'; readonly indicators: readonly number[] }
  /** Replaces the finding's words. */
  | { readonly fix: 'replace'; readonly text: string }
  /** Puts a date after the finding's words. */
  | { readonly fix: 'add-date' }
  | { readonly fix: 'link-evidence'; readonly indicator: number }
  | { readonly fix: 'nothing'; /** What is not said, where an edition may ask for more of it. */ readonly lacking?: readonly string[] }
  | { readonly fix: 'insert-item'; readonly item: Item; readonly state: ItemState }
  | { readonly fix: 'none'; readonly item: Item; readonly state: ItemState }
  /** The question is in the document's language; `phrase` is the stock phrase that it is about. */
  | { readonly fix: 'insert-question'; readonly phrase?: string; readonly question: string };

/** One thing to tell the reader, placed on the words it is about. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly span: Span;
  /**
   * `document` when it is about what the document or a section lacks (it stands on the title, or on the words that call for it),
   * `passage` when about the words it stands on.
   */
  readonly granularity: 'passage' | 'document';
  readonly message: string;
  readonly indicator?: number | undefined;
  readonly item?: Item | undefined;
  readonly data: FindingData;
  /** Of a hint: about how many words could be anybody's. Where there are many, only the most telling are shown. */
  readonly telling?: number | undefined;
  /** Other places that it is about; in this document where no path is given. */
  readonly related?: readonly { readonly path?: string; readonly span: Span; readonly message: string }[] | undefined;
}
