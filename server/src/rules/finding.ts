import type * as z from 'zod';
import type { Span } from '../document/text.ts';
import type { Item } from '../referential/items.ts';
import type { FindingId } from './findingId.ts';
import type { findingData } from './findingSchema.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a quick fix needs to act without analysing again. Plain JSON: it travels to the editor and back. */
export type FindingData = Readonly<z.infer<typeof findingData>>;

/** One thing to tell the reader, placed on the words it is about. */
export interface Finding {
  readonly rule: FindingId;
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
