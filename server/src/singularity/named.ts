import { TERMS } from '../lexicon/generated/terms.ts';
import { anyWordOf } from './anyWordOf.ts';

// What is to be named as it is, by the same words everywhere. Matched on folded text.
export const EQUIPMENT = anyWordOf(TERMS.administrative.equipment);
/** Of an assessment. */
export const INSTRUMENTS = anyWordOf(TERMS.administrative.instruments);
/** What people are made to do. */
export const PRACTICE = anyWordOf(TERMS.mentions.practice);
