import type { MarkdownDocument } from '../document/document.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { type Answered, readAnswered } from './answered.ts';
import { type Asking, readAsking } from './asking.ts';
import { type LoneValue, readLoneValues } from './care.ts';
import { readClaims } from './claims.ts';
import { type AbsentCollective, readCollective, readScenes, type Scenes } from './collective.ts';
import { type Comparable, readComparable } from './comparable.ts';
import { readComplianceGoals } from './compliance.ts';
import { type Lacks, readLacks } from './lacks.ts';
import { type ManagementOccurrence, readManagement } from './management/index.ts';
import { type MeasuredOnly, readMeasuredOnly } from './measured.ts';
import { type Mentions, readMentions } from './mentions.ts';
import { codeOf, type LensMatch, type Passage, readPassages } from './passages.ts';
import type { Phrase } from './phrase.ts';
import { readSaid, type Said } from './said.ts';
import { readStandard, type Standard } from './standard.ts';
import { linesOf, type ToldLine } from './toldLines.ts';
import { type AbsentVoice, readVoice } from './voice.ts';
import { readWording, type Wording } from './wording.ts';

/**
 * One document as it was read: the one store of what is known of it alone. What costs much is made when it is first asked for,
 * and then kept as long as the reading; a document that changes, or is read with other phrases, has another reading.
 */
export interface Reading {
  readonly document: MarkdownDocument;
  readonly facts: DocumentFacts;
  /** Stock phrases of the organisation's own, with which it is read. */
  readonly phrases: readonly Phrase[];
  readonly wording: Wording;
  readonly said: readonly Said[];
  /** The lines that tell of the course, and which of them show somebody with somebody. */
  readonly toldLines: readonly ToldLine[];
  readonly isScene: Scenes;
  /** In which words it may be asked about. */
  readonly asking: Asking;
  /** What a question about some words can mention of what stands around them. */
  readonly mentions: Mentions;
  readonly standard: Standard;
  /** What it answers unasked. */
  readonly answered: readonly Answered[];
  /** What may be said to be lacking in a passage. */
  readonly lacks: Lacks;
  readonly passages: readonly Passage[];
  readonly comparable: Comparable;
  readonly management: readonly ManagementOccurrence[];
  readonly complianceGoals: readonly LensMatch[];
  readonly measuredOnly: MeasuredOnly | undefined;
  readonly heldUp: readonly LensMatch[];
  readonly loneValues: readonly LoneValue[];
  readonly absentCollective: AbsentCollective | undefined;
  readonly absentVoice: AbsentVoice | undefined;
}

export function readingOf(document: MarkdownDocument, facts: DocumentFacts, phrases: readonly Phrase[]): Reading {
  return onDemand<Reading>({
    document: () => document,
    facts: () => facts,
    phrases: () => phrases,
    wording: () => readWording(document, facts, phrases),
    said: (reading) => readSaid(document, facts, reading.wording),
    toldLines: (reading) => linesOf(document, facts.own, reading.wording),
    isScene: () => readScenes(document.language),
    asking: () => readAsking(document, facts),
    mentions: (reading) => readMentions(document, facts, reading.wording, () => reading.asking),
    standard: (reading) => readStandard(document, facts, reading.wording, () => reading.asking),
    answered: (reading) => readAnswered(document, reading.wording),
    lacks: (reading) => readLacks(document, reading.wording),
    passages: (reading) => readPassages(document, facts, reading.wording),
    comparable: (reading) => readComparable(document, reading.wording.units),
    management: (reading) => readManagement(document, facts, reading.wording.units, reading.passages, reading.heldUp),
    complianceGoals: (reading) => readComplianceGoals(document, facts, reading.passages),
    measuredOnly: (reading) => readMeasuredOnly(document, facts, reading.wording.units, reading.passages),
    heldUp: (reading) => readClaims(document, reading.passages, codeOf(document)),
    loneValues: (reading) => readLoneValues(document, facts, reading.wording, () => reading.said),
    absentCollective: (reading) => readCollective(document, facts, reading.toldLines, reading.isScene, () => reading.said),
    absentVoice: (reading) => readVoice(document, facts, reading.wording, reading.toldLines, reading.isScene, () => reading.said),
  });
}

/** An object each member of which is made when it is first asked for, from the others. */
function onDemand<Made extends object>(makers: { readonly [Name in keyof Made]: (made: Made) => Made[Name] }): Made {
  const made = {} as Made;
  for (const name of Object.keys(makers) as (keyof Made)[])
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = makers[name](made);
        Object.defineProperty(made, name, { enumerable: true, value });
        return value;
      },
    });
  return made;
}
