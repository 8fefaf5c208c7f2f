/**
 * What a finding holds for machines: one description for its type and for its part of the JSON report. The core imports types
 * alone from here, so that "check" does not load Zod.
 */
import * as z from 'zod';
import { ITEM_STATES } from '../programme/facts.ts';
import { ITEMS } from '../referential/items.ts';
import { FAMILIES, RULE_FAILED } from './findingId.ts';

export const item = z.enum(ITEMS).meta({ id: 'item' });
export const itemState = z.enum(ITEM_STATES).meta({ id: 'itemState' });

export const findingId = z
  .union([z.templateLiteral([z.enum(FAMILIES), '/', z.string()]), z.literal(RULE_FAILED)])
  .describe('Rule id, stable for ever; "internal/rule-failed" stands for a rule that failed, which the message names.');

/** What a question was asked about, in the author's words. */
const lensMatch = z.object({
  words: z.string().describe('On one line.'),
  section: z.string().describe('The part of the programme that it stands in.'),
  kind: z.string().optional().describe('What the passage does, by the name that the rule gives it.'),
  verb: z.string().optional().describe('As it stands in the passage.'),
  object: z.string().optional().describe('What the verb is about, or what the word is put in the place of.'),
});

export const findingData = z
  .discriminatedUnion('fix', [
    z.object({ fix: z.literal('insert-item'), item, state: itemState }),
    z
      .object({ fix: z.literal('confirm-item'), item })
      .describe('The item may be said in the words of the finding: only the author can tell.'),
    z.object({ fix: z.literal('none'), item, state: itemState }),
    z.object({ fix: z.literal('insert-indicators'), indicators: z.array(z.int().positive()).readonly() }),
    z
      .object({ fix: z.literal('create-register'), indicators: z.array(z.int().positive()).readonly() })
      .describe('Evidence has no document to be listed in yet.'),
    z.object({ fix: z.literal('replace'), text: z.string() }).describe('Replaces the words of the finding.'),
    z.object({ fix: z.literal('add-date') }).describe('Puts a date after the words of the finding.'),
    z.object({ fix: z.literal('link-evidence'), indicator: z.int().positive() }),
    z.object({
      fix: z.literal('nothing'),
      lacking: z.array(z.string()).readonly().optional().describe('What is not said, where an edition may ask for more of it.'),
    }),
    z.object({
      fix: z.literal('insert-question'),
      phrase: z.string().optional().describe('Id of the stock phrase that it is about.'),
      question: z.string().describe('In the language of the document.'),
      matched: lensMatch.optional().describe('What of the passage called for it: questions can be made of these words.'),
    }),
  ])
  .meta({ id: 'findingData' })
  .describe('What a fix needs to act without reading the document again. "none" names the item that it is about, "nothing" no item.');
