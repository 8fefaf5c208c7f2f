import type { Language } from '../../document/language.ts';
import type { Sought } from '../sought.ts';

/**
 * What ties a sentence to one course: a work situation; something that people make; what can be observed; a named partner or
 * place; a constraint of this audience; a named tool, case or author; a choice with its reason; a limit or a tension.
 */
export const ANCHOR_KINDS = ['situation', 'artefact', 'criterion', 'place', 'audience', 'source', 'choice', 'limit'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** An anchor and the words that carry it, as offsets in the text it was read from. */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly start: number;
  readonly end: number;
}

/** Wordings by which an anchor is recognised, matched on folded text. */
export type Cues = Readonly<Record<Language, Sought>>;
