/**
 * The JSON of `singulier mirror --format json`: types, and the JSON Schema published in `schema/mirror.schema.json`. Nothing
 * in it ranks, marks or sums up: no field may be added that makes one number of several.
 */
import * as z from 'zod';
import { LOCALES } from '../messages/locale.ts';
import { ANCHOR_KINDS } from '../singularity/anchors/anchor.ts';
import { findingId } from '../rules/findingSchema.ts';
import { choice, path, range, reading } from './schema.ts';

const share = z.number().min(0).max(1);
const title = z.string().optional().describe('Its heading; absent for what stands before the first.');

const anchor = z
  .object({
    kind: z.enum(ANCHOR_KINDS),
    words: z.string().describe("The author's exact words that were recognised."),
    before: z.string().describe('What stands before them, "…" where more does.'),
    after: z.string().describe('What stands after them, "…" where more does.'),
    range,
  })
  .meta({ id: 'anchor' })
  .describe('What ties the programme to itself, in the words of its author.');

const passage = z.object({ words: z.string(), range }).meta({ id: 'interchangeablePassage' });

const named = { schemaVersion: z.literal(1), path, title: z.string().optional().describe('Title of the programme.') };

const portrait = z.object({
  ...named,
  view: z.literal('portrait'),
  language: z.enum(LOCALES).describe('Language of the programme.'),
  asOf: z.string().meta({ format: 'date' }).describe('Day of the audit, which decides which choices hold.'),
  words: z
    .object({ total: z.int().min(0), required: z.int().min(0), pedagogical: z.int().min(0) })
    .describe('Words of the prose: "required" is administrative or regulated wording, expected to be standard; "pedagogical" the rest.'),
  required: z.object({ share: share.describe('Share of the words that are required wording; three decimals.') }),
  interchangeable: z
    .object({
      share: share
        .optional()
        .describe('Share of the pedagogical words that these passages hold; absent where there is too little text to tell.'),
      interval: z
        .object({ low: share, high: share, level: z.number() })
        .optional()
        .describe('How far the share can be trusted: bootstrap over passages, the same for the same text.'),
      passages: z.array(passage).describe('In reading order.'),
    })
    .describe('Passages that could, their subject aside, stand unchanged in another programme.'),
  sections: z
    .array(z.object({ title, line: z.int().positive(), anchors: z.array(anchor) }))
    .describe('The anchor map: sections that hold pedagogical wording, in reading order.'),
  requiredSections: z.array(z.string()).describe('Sections that hold required wording alone, where no anchor is looked for.'),
  answers: z
    .array(z.object({ rule: findingId, passages: z.array(passage) }))
    .describe('What the text answers unasked, by the rule that would ask about it; passages in reading order.'),
  questions: z
    .array(
      z.object({
        question: z.string(),
        about: z.string().optional().describe('The words that raise it.'),
        noted: z.boolean().describe('Whether it stands in the document as a comment, still open.'),
        range,
      }),
    )
    .describe('Questions worth a team discussion, in reading order.'),
  readings: z.array(reading),
  choices: z.array(choice),
});

const revision = z.object({
  revision: z.string().describe('As it was asked for.'),
  commit: z.string(),
  path: z.string().optional().describe('Path in that revision, from the root of the repository, where the file had another name.'),
});

const comparison = z.object({
  ...named,
  view: z.literal('comparison'),
  since: revision,
  until: revision.optional().describe('Absent: the file as it is on disk.'),
  sections: z
    .array(z.object({ title, lost: z.array(anchor), gained: z.array(anchor) }))
    .describe(
      'Sections in which anchors were lost or gained; what only moved is in neither. Ranges of "lost" are those of the earlier text.',
    ),
  passages: z
    .object({ gone: z.array(passage), new: z.array(passage) })
    .describe('Interchangeable passages that are no longer there, or were not before.'),
});

export const mirrorSchema = z
  .discriminatedUnion('view', [portrait, comparison])
  .meta({ title: 'Report of singulier mirror --format json' });

export type MirrorReport = z.infer<typeof mirrorSchema>;
export type Portrait = z.infer<typeof portrait>;
export type Comparison = z.infer<typeof comparison>;
export type RevisionReport = z.infer<typeof revision>;
export type AnchorReport = z.infer<typeof anchor>;
