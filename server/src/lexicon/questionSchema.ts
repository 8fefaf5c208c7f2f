/** The form of the files in `data/questions`. Loads Zod: import nothing but its types where a document is read. */
import * as z from 'zod';
import { LEXICON_EXPECTED } from '../messages/lexicon.ts';
import { CATEGORIES } from '../referential/indicator.ts';
import { NEEDS, QUESTION_KINDS, SLOTS, slotsIn } from './questions.ts';

const formed = (form: keyof typeof LEXICON_EXPECTED, isFormed: (text: string) => boolean) =>
  z
    .string()
    .min(1)
    .refine(isFormed, { params: { expected: LEXICON_EXPECTED[form] } });

const STRAIGHT = /['´`]/;
const isKnown = (slot: string): boolean => (SLOTS as readonly string[]).includes(slot);
const asks = (end: RegExp) => (text: string) =>
  /^\p{Lu}/u.test(text) && end.test(text) && !STRAIGHT.test(text) && slotsIn(text).every(isKnown);

/** Where French would elide or contract what stands before a slot: « d’une candidate », « du soin ». */
const UNHEARD =
  /(?<!\p{L})(?:(?:de|que|le|la) \{someone\}|(?<!(?:vos|ces|les|des|aux|deux) )\{learners\}|(?<!(?:vos|ces|les|des|aux|mes) )\{(?:lines|others)\}|(?:de|à) \{counterpart\})/iu;

const id = formed('questionId', (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text));

/** The text of a question, and what it takes for granted. */
export const asked = {
  needs: z
    .array(z.enum(NEEDS))
    .min(1)
    .optional()
    .describe('What the course must have, beside what the words of the question already tell.'),
  fr: formed('question', (text) => asks(/[^\s?][ \u00a0\u202f]\?$/)(text) && !UNHEARD.test(text)),
  en: formed('question', asks(/[^\s?]\?$/)),
};

const question = z.strictObject({
  id: id.describe('Stable: which question a passage is asked hangs on it.'),
  kind: z.enum(QUESTION_KINDS).describe('What it opens on.'),
  of: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(2)])
    .optional()
    .describe('What alone it is about, where the passages of the rule are of several sorts.'),
  ...asked,
});

const word = z.string().min(1).optional();
const example = z.strictObject({
  ask: id.describe('The question.'),
  category: z.enum(CATEGORIES).optional().describe('Of the course; a training action where absent.'),
  words: word,
  object: word,
  verb: word,
  section: word,
  line: word,
  other: word,
  lines: z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }).optional(),
  others: z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }).optional(),
  subject: word,
  counterpart: z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }).optional(),
  fr: z.string().min(1).describe('What is asked, word for word.'),
  en: z.string().min(1),
});

/** A bank of questions: a file named after its rule, or after its theme. */
export const questionFile = z.strictObject({
  questions: z.array(question).min(12).describe('What the author may be asked. It opens something to write; it never holds the answer.'),
  examples: z.array(example).min(1).describe('Questions as they are asked; the build tries them.'),
});

export type QuestionFile = z.infer<typeof questionFile>;
