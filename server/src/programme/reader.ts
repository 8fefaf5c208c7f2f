import type { Item } from '../referential/items.ts';

/**
 * How one item is recognised. All patterns are matched on folded text (lower case, no accents). One file per item in
 * `items/` holds its reader: labels first, since a label is the surest sign, then the sentences that stand without one.
 */
export interface ItemReader {
  readonly item: Item;
  /** Whole labels (headings, bold words, "Durée :", table headers, front matter keys), without articles and qualifiers. */
  readonly labels: RegExp;
  /** Labels too common to be trusted alone: the value must be `checkable` or `empty` for the item to count. */
  readonly weakLabels?: RegExp;
  /** Front matter keys beyond the labels. */
  readonly keys?: RegExp;
  /** Symbols that stand for a label in a chip: "⏱ 2 jours". The value must be `checkable` or `empty`. */
  readonly symbols?: RegExp;
  /** What makes a labelled value checkable. */
  readonly checkable?: RegExp;
  /** Behind a label that leaves no doubt, any words will do that are neither `empty` nor `vague`. */
  readonly lenient?: true;
  /**
   * Under its own label the author has spoken: a figure said in passing elsewhere (the fee of an exam, the length of a module)
   * does not mend a vague answer.
   */
  readonly labelDecides?: true;
  /** The item is carried by a whole list or section, not by one figure: its span runs to the end of the value. */
  readonly wholeValue?: true;
  /** A whole line, from `^` to `$`, that says nothing one could check ("tous publics"), even with a checkable word in it. */
  readonly empty?: RegExp;
  /** Words by which a labelled value that is not `checkable` is at least about the item. */
  readonly vague?: RegExp;
  /** A labelled value that is about something else ("délai de remboursement" under a label "Délais"). */
  readonly foreign?: RegExp;
  /** Labels behind which the value may stand on the line before: "14h" above "Durée". */
  readonly labelAfterValue?: boolean;
  /** Sentences that carry the item without a label. */
  readonly sentences?: readonly SentenceReader[];
}

export interface SentenceReader {
  readonly pattern: RegExp;
  readonly state: 'present' | 'vague';
  /** Sentences that look alike and are about something else. */
  readonly not?: RegExp;
  /** Where it may stand: anywhere, in chips (short lines, `CHIP_LENGTH`) alone, or in headings alone. */
  readonly in?: 'chip' | 'heading';
}
