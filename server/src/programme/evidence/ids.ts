import type { Span } from '../../document/text.ts';
import type { Words } from '../words.ts';

/** "id : P-08", "réf. P-08", "preuve n° P8"; a register of certifications is no identifier of a proof. */
const NAMED =
  /(?<![\p{L}\d])(?:(?:id|identifiant|identifier)\s*[:=]\s*|(?:r[ée]f(?:[ée]rence)?\.?|preuve n\s?°|proof no\.?)(?:\s*:)?\s*)(?!RNCP|RS\d)([A-Za-z]{0,8}[-_.]?\d[\w.-]{0,20}(?<![.-]))/u;
/** "[P-08]" */
const BRACKETED = /\[([A-Z]{1,6}-\d[\w.-]{0,12})\]/;
const WHOLE = /^\s*\[?([\w./-]{1,32})\]?\s*$/;

/** The identifier that the author gave to a proof; `whole` where the words have it alone, in its column or under its key. */
export function idIn({ text }: Words, whole: boolean): { readonly value: string; readonly span: Span } | undefined {
  const match = whole ? WHOLE.exec(text.text) : (NAMED.exec(text.text) ?? BRACKETED.exec(text.text));
  const value = match?.[1];
  if (!match || value === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(value);
  return { value, span: text.spanOf(start, start + value.length) };
}
