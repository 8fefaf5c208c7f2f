import { z } from 'zod';
import { ITEMS } from '../referential/items.ts';
import { SECTIONS, type Topic, TOPICS } from './generated.ts';

/** Shape of the files `data/items/*.yaml`. For whom reads or adds words: docs/lexicon.md. */

/** What the language of patterns cannot say: a regular expression on folded text, named patterns between `<` and `>` in it. */
const regex = z.strictObject({ regex: z.string().min(1) });
const words = z.array(z.union([z.string().min(1), regex])).min(1);

/** Patterns by language: each stands where people write it. */
export const byLanguage = z.strictObject({ fr: words.optional(), en: words.optional() });
const told = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });

export const itemSchema = z.strictObject({
  item: z.enum(ITEMS),
  /** How readers are told of it. */
  label: told,
  /** What a reader must find there; completes « à écrire : … ». */
  settledBy: told,
  /** What follows "à compléter :" in a stub. */
  asks: told,
  /** Front matter key of a stub, in documents that keep their items there. */
  key: told,
  /** Part of a programme that its labels announce. */
  section: z.enum(SECTIONS),
  traits: z.strictObject({
    /** How much the item says that a document is the sheet of a course. */
    sheetWeight: z.strictObject({ label: z.number(), sentence: z.number() }),
    /** Behind a label that leaves no doubt, any words will do that are neither `empty` nor `vague`. */
    lenient: z.literal(true).optional(),
    /** Under its own label the author has spoken: a figure said in passing elsewhere does not mend a vague answer. */
    labelDecides: z.literal(true).optional(),
    /** Carried by a whole list or section, not by one figure. */
    wholeValue: z.literal(true).optional(),
    /** The value may stand on the line before its label: "14h" above "Durée". */
    labelAfterValue: z.literal(true).optional(),
    /** What a bare figure behind its label counts. */
    bareUnit: z.string().optional(),
    /** A bare line is label and value at once: "Éligible CPF". */
    saidByLabel: z.literal(true).optional(),
    /** A course may teach about it: in a syllabus, or only in a list there, its words are subject matter. */
    teachable: z.enum(['anywhere', 'in-lists']).optional(),
    /** What it states of the course as a whole is compared, wherever it stands. */
    courseValue: z.literal(true).optional(),
    /** An item under whose label its words are about that one. */
    notUnder: z.enum(ITEMS).optional(),
    /** Has times and prices of its own, which are not the course's. */
    ownFigures: z.literal(true).optional(),
  }),
  /** Emoji that stand for a label in a chip: "⏱ 2 jours". */
  symbols: z.string().optional(),
  /** Of these, those that stand for nothing else: any words answer them. */
  sureSymbols: z.string().optional(),
  /** Whole labels, without articles and qualifiers ("Les … pédagogiques de la formation"). */
  labels: byLanguage,
  /** Labels that announce it too, but not of the course as a whole: a price within, a length in the company. */
  narrow: byLanguage.optional(),
  /** Labels that announce another item too: they stand under `shared` in both files. */
  shared: byLanguage.optional(),
  /** Of these, those by which the framework itself names the item: whatever answers them answers it. */
  byName: byLanguage.optional(),
  /** Labels too common to be trusted alone: the value must be `checkable` or `empty`. */
  weakLabels: byLanguage.optional(),
  /** Words by which a heading is about the item, whatever else it says. */
  headings: byLanguage.optional(),
  /** Front matter keys beyond the labels. */
  keys: byLanguage.optional(),
  /** Patterns that the others name: `<other-money>`. */
  terms: z.record(z.string(), byLanguage).optional(),
  /** What makes a labelled value checkable. */
  checkable: byLanguage.optional(),
  /** Whole lines that say nothing one could check, even with a checkable word in them. */
  empty: byLanguage.optional(),
  /** Words by which a labelled value that is not checkable is at least about the item. */
  vague: byLanguage.optional(),
  /** A labelled value that is about something else. */
  foreign: byLanguage.optional(),
  /** Words that go with the item and do not say it: where it is not found, the second look may doubt by them. */
  clues: byLanguage.optional(),
  /** Sentences that carry the item without a label. */
  sentences: z
    .array(
      z.strictObject({
        state: z.enum(['present', 'vague']),
        /** Only in chips (short lines), or only in headings. */
        in: z.enum(['chip', 'heading']).optional(),
        fr: words.optional(),
        en: words.optional(),
        /** Sentences that look alike and are about something else. */
        unless: byLanguage.optional(),
      }),
    )
    .optional(),
  /** Lines and what is read in them; they run as tests. */
  examples: z
    .array(
      z.strictObject({ text: z.string().min(1), state: z.enum(['present', 'vague', 'promised', 'missing']), on: z.string().optional() }),
    )
    .optional(),
});

/** A label that asks of the course as a whole, whether it is an item or not: shape of `data/topics.yaml`. */
export const topicsSchema = z.strictObject(
  Object.fromEntries(TOPICS.map((topic) => [topic, byLanguage])) as Record<Topic, typeof byLanguage>,
);

const section = z.enum(SECTIONS);

/** Which part of a programme stands below a heading: shape of `data/sections.yaml`. */
export const sectionsSchema = z.strictObject({
  parts: z.array(z.strictObject({ section, opens: byLanguage.optional(), anywhere: byLanguage.optional() })),
  numbered: byLanguage,
  reasons: byLanguage,
  practical: byLanguage,
  leadIns: z.array(z.strictObject({ section, anywhere: byLanguage })),
});

export type TopicsData = z.infer<typeof topicsSchema>;
export type SectionsData = z.infer<typeof sectionsSchema>;
export type ItemData = z.infer<typeof itemSchema>;
export type Words = z.infer<typeof words>;
export type ByLanguage = z.infer<typeof byLanguage>;
