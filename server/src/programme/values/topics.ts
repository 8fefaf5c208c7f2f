import { mayBeLabel } from '../../lexicon/labelLists.ts';
import { type Topic, topicOfLabel } from '../../lexicon/topics.ts';
import { undress } from '../labels.ts';

export type { Topic } from '../../lexicon/topics.ts';

/** Longest folded label, in units. */
export const TOPIC_LENGTH = 60;

/** The topic that a folded label announces, however it is dressed. */
export const topicOf = (folded: string): Topic | undefined =>
  folded.length > TOPIC_LENGTH || !mayBeLabel(folded) ? undefined : topicOfLabel(undress(folded));
