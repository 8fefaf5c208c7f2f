import type { Named } from '../lexicon/compileWords.ts';
import { AMOUNT, DAY_OR_MONTH, DURATION, EMAIL, PHONE } from '../text/entities.ts';
import { NUMBER_WORD } from '../text/numbers.ts';
import { MARKS, type Marked } from '../text/marks.ts';
import { SENT_LATER } from './patterns.ts';

const NAMES: Readonly<Record<string, RegExp>> = {
  amount: AMOUNT,
  date: DAY_OR_MONTH,
  duration: DURATION,
  email: EMAIL,
  'number-word': new RegExp(NUMBER_WORD),
  phone: PHONE,
  'sent-later': SENT_LATER,
  words: /[a-z]{3,}/,
};

/** What all items of the lexicon may name in their patterns: `<amount>`, `<duration>`… */
export const lexiconName: Named = (name) => NAMES[name]?.source;

/** The same where a text stands with its marks: what takes long to spell out is met by its sign. */
export const markedName: Named = (name) => (name in MARKS ? `${MARKS[name as Marked]}+` : lexiconName(name));
