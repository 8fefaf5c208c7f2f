/**
 * The form of the files in `data/`: their types, their validation, and the JSON Schema that an editor reads come from here.
 * Loads Zod: import nothing but its types where a document is read.
 */
import * as z from 'zod';
import { LEXICON_EXPECTED } from '../messages/lexicon.ts';
import { asked } from './questionSchema.ts';
import { type ByLanguage, byLanguage as wordsByLanguage } from './itemSchema.ts';
import { readingsOf } from './readings.ts';

/** A text that must look in some way, told where it does not. */
const formed = (form: keyof typeof LEXICON_EXPECTED, isFormed: (text: string) => boolean) =>
  z
    .string()
    .min(1)
    .refine(isFormed, { params: { expected: LEXICON_EXPECTED[form] } });

const STRAIGHT = /['´`]/;
const isPattern = (text: string): boolean => {
  try {
    return readingsOf(text).length > 0;
  } catch {
    return false;
  }
};

const id = formed('id', (text) => /^(?:fr|en)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)).describe('Stable for ever, since choices name it.');
const patterns = z.array(formed('pattern', isPattern)).min(1).describe('The phrase and its variants, as one would write them.');
const clause = formed('clause', (text) => /^[\p{Ll}«“"#].*[^.!?:\s]$/u.test(text) && !STRAIGHT.test(text));
const why = z
  .strictObject({ fr: clause, en: clause })
  .describe('What the wording leaves open: a clause that follows a colon, about the wording and never about its author.');
const questions = z
  .array(z.strictObject(asked))
  .min(1)
  .describe('What the author may be asked, each of another kind. It opens something to write; it never holds the answer.');
const sentence = formed('sentence', (text) => /^\p{Lu}.*\.$/u.test(text));
const subject = z.string().min(1);

/** A wording that stands unchanged in many programmes, and the question it invites. */
const phrase = z.strictObject({
  id,
  patterns,
  why,
  questions,
  caution: z
    .strictObject({ fr: sentence, en: sentence })
    .optional()
    .describe('Set where the phrase is useful or required: why it is never flagged. It then also shields the words it covers.'),
  subject: subject
    .optional()
    .describe('The word by which the phrase may be what a course is about: silent in a syllabus, or where the title has the word.'),
  bare: z
    .literal(true)
    .optional()
    .describe('Interchangeable only as long as it names no object: "les enjeux", but not "les enjeux du tri à la source".'),
  says: z.array(z.string().min(1)).min(1).optional().describe('Sentences in which the phrase must be found.'),
  silent: z.array(z.string().min(1)).min(1).optional().describe('Sentences in which it must not: they say something precise.'),
});

/** A word of management or of normalisation that programmes borrow to speak of learning. */
const managementTerm = z.strictObject({
  id,
  patterns,
  why,
  questions: questions.optional(),
  subject: subject
    .optional()
    .describe('Words by which the course may be about it, besides the term itself: then it is matter, and left alone.'),
  compound: z
    .literal(true)
    .optional()
    .describe('Two words of one compound, read only where a hyphen joins them: "savoir-être", but not "savoir être patient".'),
  says: z.array(z.string().min(1)).min(1).optional().describe('Sentences in which the term must be found.'),
  silent: z.array(z.string().min(1)).min(1).optional().describe('Sentences in which it must not: they say something precise.'),
});

const byLanguage = <Value extends z.ZodType>(value: Value) => z.strictObject({ fr: value, en: value });

/** A file of stock phrases: one language, one theme. */
export const phraseFile = z.array(phrase).min(1);
/** `terms/management.yaml` */
export const managementFile = byLanguage(z.array(managementTerm).min(1));
/** A file that lists patterns alone. */
export const patternFile = byLanguage(z.array(formed('pattern', isPattern)).min(1));

const wordLists = byLanguage(z.array(z.string().min(1)).min(1));
/** `terms/vocabulary.yaml`: words separated by spaces. */
export const vocabularyFile = z.strictObject({ grammatical: wordLists, teaching: wordLists, promise: wordLists, general: wordLists });

const keyed = <Name extends string, Value extends z.ZodType>(names: readonly Name[], value: Value) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;
const list = wordsByLanguage.exactOptional();
const lists = <Name extends string>(...names: readonly Name[]) => z.strictObject(keyed(names, list));
const VALUES = [
  'work',
  'people',
  'rights',
  'ethics',
  'inclusion',
  'knowledge',
  'participation',
  'building',
  'power',
  'solidarity',
  'citizenship',
  'responsibility',
] as const;
/** Numbers of indicators, as they are keys of `terms/subjects.yaml`. */
const INDICATORS = z.string().regex(/^i\d{1,2}(?:-\d{1,2})*$/);
/**
 * The other files of `terms/`: lists by the names that readers know them by. Any other name is a mistake, told where it stands;
 * where one is gone, what reads it fails to compile.
 */
export const termFiles = {
  people: lists('learners', 'trainers', 'served', 'whoever'),
  cues: lists('situation', 'anybody', 'audience', 'choice', 'limit'),
  collective: lists('scenes', 'sharing', 'brought', 'namesakes', 'team', 'several', 'sizes', 'lasting', 'alone'),
  administrative: lists('words', 'equipment', 'instruments'),
  answers: lists('collective', 'care'),
  mentions: lists('situation', 'artefact', 'criterion', 'source', 'choice', 'limit', 'practice', 'praise'),
  trades: lists('management', 'measure', 'standards'),
  measure: lists('marked', 'unmeasured'),
  frames: lists(
    'cultivates',
    'stance',
    'copes',
    'lived',
    'folk',
    'awkward',
    'secures',
    'path',
    'sells',
    'self',
    'running',
    'yields',
    'asset',
    'stock',
    'jargon',
    'part',
    'cause',
    'enlists',
    'followers',
    'obstacles',
    'overcomes',
    'acts',
    'image',
  ),
  lenses: lists(
    'titled',
    'normed',
    'norm',
    'proves',
    'worth',
    'rulebook',
    'aptitude',
    'tests',
    'shown',
    'learning',
    'raises',
    'result',
    'workers',
    'persons',
    'handles',
    'kindness',
  ),
  families: lists('software', 'school', 'sport', 'civic', 'resume', 'proposal', 'prompt', 'article', 'minutes', 'outing', 'recruitment'),
  subjects: z.record(INDICATORS, lists('titles', 'alone', 'words', 'part')),
  values: z.strictObject({ ...keyed(VALUES, lists('held', 'touched').exactOptional()), namesakes: list }),
};

export type PhraseEntry = z.infer<typeof phrase>;
export type ManagementTermEntry = z.infer<typeof managementTerm>;
export type VocabularyList = keyof z.infer<typeof vocabularyFile>;
export type TermFile = Readonly<Record<string, ByLanguage | Readonly<Record<string, ByLanguage>>>>;
