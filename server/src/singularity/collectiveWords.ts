import { TERMS } from '../lexicon/generated/terms.ts';
import { anyWordOf } from './anyWordOf.ts';

const { named, namesakes, alone } = TERMS.collective;

/** Whatever tells of a teaching collective, or of learners among themselves. */
export const COLLECTIVE = anyWordOf(named);

/** Words that only look like it: companies, machines, contracts, headcounts. */
export const COLLECTIVE_NAMESAKES = anyWordOf(namesakes, 'g');

/** Formats in which a person learns alone with whoever accompanies them, or alone: there is no group to ask about. */
export const LEARNT_ALONE = anyWordOf(alone);
