/**
 * The JSON report: one description for its TypeScript type, for the tests that hold real output against it, and for the
 * JSON Schema published in `schema/report.schema.json`. The command imports types alone from here, so that "check" does
 * not load Zod.
 *
 * A field may be added within a `schemaVersion`; none is renamed, removed or given another meaning.
 */
import * as z from 'zod';
import { PROBLEM_CODES, PROBLEM_SEVERITIES } from '../document/problems.ts';
import { LOCALES } from '../messages/locale.ts';
import { EVIDENCE_WORTHS, KINDS, ORIGINS } from '../programme/facts.ts';
import { CATEGORIES } from '../referential/indicator.ts';
import { CHOICE_ORIGINS, CHOICE_STATES } from '../rules/choiceUse.ts';
import { SEVERITIES } from '../rules/finding.ts';
import { findingData, findingId, item, itemState } from '../rules/findingSchema.ts';
import { ANCHOR_KINDS } from '../singularity/anchors/anchor.ts';
import { ZONES } from '../singularity/units.ts';
import { INPUT_ERROR_CODES, SKIP_CODES } from './inputErrors.ts';

const position = z
  .object({
    line: z.int().min(0).describe('Line, from 0.'),
    character: z.int().min(0).describe('UTF-16 code unit in the line, from 0, as editors count.'),
  })
  .meta({ id: 'position' });

export const range = z
  .object({ start: position, end: position })
  .meta({ id: 'range' })
  .describe('Stretch of the file, end excluded, as in the Language Server Protocol.');

const origin = z
  .enum(ORIGINS)
  .meta({ id: 'origin' })
  .describe('How it was come by: said in the document, set by the user, read off the content, or assumed for want of anything.');
export const path = z.string().describe('Path from the folder where the command ran, with "/".');

const itemReading = z
  .object({
    state: itemState,
    range: range
      .optional()
      .describe(
        'The words that carry the state, or that may ("unconfirmed"); absent when missing or not applicable, and of what is said elsewhere.',
      ),
    source: z
      .object({ path: z.string(), line: z.int().positive() })
      .optional()
      .describe('Where the organisation says it once for all its programmes ("everywhere" in the configuration), where this one does not.'),
  })
  .meta({ id: 'itemReading' });

export const finding = z
  .object({
    rule: findingId,
    severity: z.enum(SEVERITIES),
    message: z.string().describe('In the language of the run.'),
    range,
    granularity: z
      .enum(['passage', 'document'])
      .describe('"document": about what the document lacks, placed on its title. "passage": about the words in the range.'),
    indicator: z.int().positive().optional().describe('Indicator of the référentiel that the finding is about.'),
    item: item.optional(),
    data: findingData,
  })
  .meta({ id: 'finding' });

const problem = z
  .object({
    code: z.enum(PROBLEM_CODES),
    severity: z.enum(PROBLEM_SEVERITIES).describe('"error": a part was not read, so the findings are not the whole truth.'),
    message: z.string(),
    range,
  })
  .meta({ id: 'problem' });

const evidence = z
  .object({
    indicators: z.array(z.int().positive()).describe('Those that it names by number, or may show by its subject.'),
    state: z
      .enum(EVIDENCE_WORTHS)
      .describe(
        'What the words are worth. "promised": still to be written or done. "vague": nobody, no record, no date. "none": they say that there is nothing.',
      ),
    range: range.describe('The words of the statement.'),
    target: z.string().optional().describe('The first link or file that it names, as written.'),
    date: z.string().meta({ format: 'date' }).optional().describe('Its date; the last day of a month or year given alone.'),
    bySubject: z
      .literal(true)
      .optional()
      .describe('No number is cited: it may show them, once its author links it to them. Never counted as shown.'),
  })
  .meta({ id: 'evidence' })
  .describe('One place where the document says something of indicators.');

export const choice = z
  .object({
    state: z
      .enum(CHOICE_STATES)
      .describe('"in-force": it keeps findings out. "unused": it would, and there are none. The others keep nothing out.'),
    origin: z.enum(CHOICE_ORIGINS),
    rule: z.string().describe('Rule id; as written where there is no such rule.'),
    item: z.string().optional(),
    indicator: z.int().positive().optional(),
    reason: z.string().describe('Empty where none is given.'),
    until: z.string().optional().describe('Last day on which it holds, ISO.'),
    role: z.string().optional().describe('Who stands by it.'),
    findings: z.int().min(0).describe('Findings that it is about.'),
    range: range.optional().describe('The comment, for a choice stated in the document.'),
    source: z.object({ path: z.string(), line: z.int().positive() }).optional().describe('Where the configuration states it.'),
  })
  .meta({ id: 'choice' })
  .describe('A deviation that the authors stand by.');

export const reading = z
  .object({ indicators: z.array(z.int().positive()), text: z.string(), range })
  .meta({ id: 'reading' })
  .describe('How the authors understand one or several indicators, in their own words.');

const share = z.number().min(0).max(1);

const passage = z
  .object({
    range,
    zone: z.enum(ZONES).describe('"required": administrative or regulated wording, expected to be standard; never asked about.'),
    interchangeability: share.describe(
      'How far it could stand in another programme, its subject aside. Of the passage: neither the document nor its author is marked.',
    ),
    commonness: share.describe('Share of its content words that stock phrases cover.'),
    vagueness: share.describe('Share of its content words at home in any programme, stock phrases aside.'),
    anchors: z.array(z.object({ kind: z.enum(ANCHOR_KINDS), range })).describe('What ties it to this course, on the words that do.'),
    matched: z.array(z.string()).describe('Ids of the stock phrases that it holds.'),
  })
  .meta({ id: 'passage' })
  .describe('A sentence, list item or cell under the substitution test; numbers have three decimals.');

const question = z
  .object({
    text: z.string(),
    range: range.describe('The comment.'),
    after: range.optional().describe('The passage that it stands after, where there is one.'),
  })
  .meta({ id: 'question' })
  .describe('A question that the authors noted as a comment, and did not answer yet.');

const wording = z
  .object({ source: z.string().describe('The text that requires it.'), range: range.describe('The comment.') })
  .meta({ id: 'wording' })
  .describe('A passage that is never asked about, since a text requires its wording.');

const document = z
  .object({
    path,
    kind: z.enum(KINDS),
    kindOrigin: origin,
    kindUnsure: z
      .literal(true)
      .optional()
      .describe(
        'Where its content leaves a doubt: `kind` is the likeliest, and nothing is said of the document until its kind is declared.',
      ),
    language: z.enum(LOCALES),
    category: z
      .enum(CATEGORIES)
      .optional()
      .describe('Category of action (training, skills assessment, validation of experience, apprenticeship); programmes only.'),
    categoryOrigin: origin.optional(),
    categoryUnsure: z
      .literal(true)
      .optional()
      .describe('Where its content leaves a doubt: `category` is the likeliest, and what only that category is asked for is not asked.'),
    items: z
      .partialRecord(item, itemReading)
      .describe('What the edition asks of a programme, and how it stands there; empty for other kinds.'),
    evidence: z
      .array(evidence)
      .describe('What the document says of indicators, an entry for each place, in reading order; empty for other documents.'),
    findings: z.array(finding),
    choices: z
      .array(choice)
      .describe('Deviations that are stated in the document, and those of the configuration that are about its findings.'),
    readings: z.array(reading),
    questions: z.array(question),
    wordings: z.array(wording),
    problems: z.array(problem).describe('What kept a part of the document from being read.'),
    passages: z.array(passage).optional().describe('In reading order; with --with-passages alone, and of programmes alone.'),
  })
  .meta({ id: 'document' });

const count = z.int().min(0);

export const inputError = z.object({ path, code: z.enum(INPUT_ERROR_CODES), line: z.int().positive().optional(), message: z.string() });

export const reportSchema = z
  .object({
    schemaVersion: z.literal(1),
    referential: z.object({
      edition: z.string().describe('"V9", "2026", or the id of the organisation\'s own framework.'),
      title: z.string().describe('What the framework is called, in the language of the run.'),
      reference: z.string().describe('The text that fixes it, in the language of the run.'),
      asOf: z.string().meta({ format: 'date' }).describe('Day of the audit, which decides the edition.'),
    }),
    configuration: z
      .array(
        z.object({
          path,
          severity: z.enum(['error', 'warning']).describe('"error": a part of the file does not hold, its defaults do.'),
          message: z.string(),
          range,
        }),
      )
      .describe('What is wrong in the configuration files.'),
    documents: z.array(document),
    skipped: z.array(z.object({ path, code: z.enum(SKIP_CODES), message: z.string() })).describe('Left out, and no fault.'),
    errors: z.array(inputError).describe('Asked for, and not checked.'),
    summary: z.object({
      documents: count.describe('Documents read.'),
      programmes: count.describe('Those among them that were checked as programmes.'),
      unreadable: count.describe('Errors, documents of which a part was not read, and faults of the configuration.'),
      findings: z.object({ error: count, warning: count, information: count, hint: count }),
    }),
  })
  .meta({ title: 'Report of singulier check --format json' });

/** What `singulier choices --format json` writes. */
export const choicesReportSchema = z.object({
  schemaVersion: z.literal(1),
  asOf: z.string().meta({ format: 'date' }).describe('Day of the audit: a choice holds through its last day.'),
  documents: z
    .array(
      z.object({ path, choices: z.array(choice), readings: z.array(reading), questions: z.array(question), wordings: z.array(wording) }),
    )
    .describe('Those that hold some.'),
  configuration: z.array(choice).describe('Every choice of the configuration, with the findings of all documents.'),
  errors: reportSchema.shape.errors,
  summary: z.object({ choices: z.record(z.enum(CHOICE_STATES), count), readings: count, questions: count, wordings: count }),
});

export type Report = z.infer<typeof reportSchema>;
export type DocumentReport = z.infer<typeof document>;
export type FindingReport = z.infer<typeof finding>;
export type ChoiceReport = z.infer<typeof choice>;
export type ReadingReport = z.infer<typeof reading>;
export type QuestionReport = z.infer<typeof question>;
export type WordingReport = z.infer<typeof wording>;
export type ChoicesReport = z.infer<typeof choicesReportSchema>;
export type PassageReport = z.infer<typeof passage>;
export type ProblemReport = z.infer<typeof problem>;
