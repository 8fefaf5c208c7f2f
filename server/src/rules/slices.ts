import type { MarkdownDocument } from '../document/document.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import type { Reading } from '../singularity/reading.ts';

/** What is known of a document, by the names that rules read it by: its facts, and what is made on demand of its wording. */
export type Slices = Omit<DocumentFacts, 'lines'> &
  Omit<Reading, 'document' | 'facts' | 'phrases' | 'said' | 'toldLines' | 'isScene' | 'answered' | 'passages' | 'comparable'> & {
    readonly title: MarkdownDocument['title'];
    /** The whole text: for its words as they were typed, not to be read again. */
    readonly source: MarkdownDocument['source'];
  };

export type Slice = keyof Slices;

/** The slices of a reading, for all rules that are run on it; none is made before it is asked for. */
export const slicesOf = (reading: Reading): Slices => ({
  ...reading.facts,
  title: reading.document.title,
  source: reading.document.source,
  get wording() {
    return reading.wording;
  },
  get standard() {
    return reading.standard;
  },
  get asking() {
    return reading.asking;
  },
  get lacks() {
    return reading.lacks;
  },
  get mentions() {
    return reading.mentions;
  },
  get management() {
    return reading.management;
  },
  get complianceGoals() {
    return reading.complianceGoals;
  },
  get measuredOnly() {
    return reading.measuredOnly;
  },
  get heldUp() {
    return reading.heldUp;
  },
  get loneValues() {
    return reading.loneValues;
  },
  get absentCollective() {
    return reading.absentCollective;
  },
  get absentVoice() {
    return reading.absentVoice;
  },
});
