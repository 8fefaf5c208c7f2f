import { ITEMS as DATA } from './generated/items.ts';
import type { Topic } from './generated.ts';
import { listsWith } from './labelLists.ts';

export type { Topic } from './generated.ts';

/** What a label, folded and undressed, asks of the course as a whole. */
export function topicOfLabel(label: string): Topic | undefined {
  const lists = listsWith(label);
  return lists.size === 0 ? undefined : DATA.topics.find((topic) => topic.lists.some((list) => lists.has(list)))?.topic;
}
