import { ITEMS as DATA } from './generated/items.ts';
import type { Topic } from './generated.ts';
import { Pattern } from './patterns.ts';
import { scanned } from './scanned.ts';

export type { Topic } from './generated.ts';

const TOPICS = DATA.topics.map(({ topic, patterns }) => ({ topic, patterns: patterns.map((number) => new Pattern(number)) }));

/** What an undressed label asks of the course as a whole. */
export function topicOfLabel(label: string): Topic | undefined {
  const words = scanned(label);
  return TOPICS.find(({ patterns }) => patterns.some((pattern) => pattern.test(words)))?.topic;
}
