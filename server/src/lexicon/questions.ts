import { QUESTIONS } from './generated/questions.ts';

/** The banks of questions: a rule's own, or a theme of stock phrases, as their files in `data/questions` are called. */
export const BANKS = [
  'absent-collective',
  'absent-voice',
  'access',
  'accessibility',
  'assessment',
  'audience',
  'compliance-as-goal',
  'management',
  'management-vocabulary',
  'measured-only',
  'methods',
  'objectives',
  'performance-without-care',
  'promises',
  'results',
  'shared-passage',
  'trainer',
] as const;
export type Bank = (typeof BANKS)[number];

/**
 * What a question opens on: a scene, an act, somebody or something that it comes from, what remains of it, a first time, a change, a
 * limit, a refusal, a disagreement, somebody who was not convinced.
 */
export const QUESTION_KINDS = ['scene', 'act', 'source', 'trace', 'first', 'change', 'limit', 'refusal', 'disagreement', 'doubt'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What is filled in of the passage, or of what stands around it. */
export const PASSAGE_SLOTS = ['words', 'object', 'verb', 'section', 'counterpart', 'line', 'other', 'lines', 'others'] as const;

/**
 * What is filled in. Of the passage: `words`, quoted; its `object` and `verb`; the heading of its `section`; the `counterpart` of a
 * value. Of the list around it, or of the first that is taught: a `line` and an `other`, quoted, and how many `lines` it has. Of the
 * document: its `subject`; how many `others` each has beside them in the group; in the words of its category, `someone` who learns,
 * `learners`, the `teacher`, the `course`.
 */
export const SLOTS = [...PASSAGE_SLOTS, 'subject', 'someone', 'learners', 'teacher', 'course'] as const;
export type Slot = (typeof SLOTS)[number];

/**
 * What the course must have for a question to make sense: learners that are called trainees, teaching, a group, a room that people
 * share, several days.
 */
export const NEEDS = ['trainees', 'teaching', 'group', 'room', 'days'] as const;
export type Need = (typeof NEEDS)[number];

/** A question of a bank, its slots between braces. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** What alone it is about, where the bank's passages are of several sorts. */
  readonly of?: string | readonly string[];
  readonly needs?: readonly Need[];
  readonly fr: string;
  readonly en: string;
}

const read = new Map<Bank, readonly Question[]>();

/** The questions of a bank, parsed when one of them is first asked. */
export function questionsOf(bank: Bank): readonly Question[] {
  let questions = read.get(bank);
  if (!questions) read.set(bank, (questions = JSON.parse(QUESTIONS[bank]) as readonly Question[]));
  return questions;
}

const slots = new Map<string, readonly string[]>();

/** The slots of a question's text, found once: questions are few, and looked at for every passage. */
export function slotsIn(text: string): readonly string[] {
  let found = slots.get(text);
  if (!found) slots.set(text, (found = Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '')));
  return found;
}
