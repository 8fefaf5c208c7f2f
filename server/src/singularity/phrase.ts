import type { Bank } from '../lexicon/questions.ts';
import type { PhraseEntry } from '../lexicon/schema.ts';
import type { OwnQuestion } from './chooseQuestions.ts';

/**
 * A wording that stands unchanged in many programmes, and the question it invites: an entry of `lexicon/data/phrases`, or an
 * organisation's own. What each key says: `lexicon/schema.ts`.
 */
export interface StockPhrase extends Readonly<Omit<PhraseEntry, 'patterns' | 'says' | 'silent' | 'questions'>> {
  /** What it is about, by the name of its file. Absent from an organisation's own. */
  readonly theme?: Bank;
  /** What may be asked of it and of no other; an organisation's own phrase has one. */
  readonly questions: readonly OwnQuestion[];
}

/** A phrase with its wordings, in the pattern language of `lexicon/readings.ts`. */
export interface Phrase extends StockPhrase {
  readonly patterns: readonly string[];
}
