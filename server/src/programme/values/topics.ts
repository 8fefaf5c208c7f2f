import { mayBeLabel } from '../../lexicon/labelLists.ts';
import { TOPICS } from '../../lexicon/generated.ts';
import { type Topic, topicOfLabel } from '../../lexicon/topics.ts';
import { undress } from '../labels.ts';
import type { Item } from '../../referential/items.ts';
import type { OwnLabels } from '../ownLabels.ts';

export type { Topic } from '../../lexicon/topics.ts';

/** Longest folded label, in units. */
export const TOPIC_LENGTH = 60;

/** The topic that a folded label announces, however it is dressed. */
export type TopicMatcher = (folded: string) => Topic | undefined;

/** Asks what anybody calls the topics, then what the organisation does: a label of its own for an item is one for its topic. */
export const topicMatcher =
  (own: OwnLabels): TopicMatcher =>
  (folded) => {
    if (folded.length > TOPIC_LENGTH || !(mayBeLabel(folded) || own.mayHave(folded))) return undefined;
    const label = undress(folded);
    return topicOfLabel(label) ?? topicOfItems(own.itemsOf(label));
  };

const topicOfItems = (items: readonly Item[]): Topic | undefined => TOPICS.find((topic) => (items as readonly string[]).includes(topic));
