/** The JSON of `singulier coverage --format json`: types, and the JSON Schema published in `schema/coverage.schema.json`. */
import * as z from 'zod';
import { CATEGORIES } from '../referential/indicator.ts';
import { ITEMS } from '../referential/items.ts';
import { CARRIER_STATES, COVERAGE_STATES } from '../workspace/coverage.ts';
import { FIGURE_DETAILS } from '../programme/facts.ts';
import { DEMANDED_POINTS } from '../referential/certificationPoints.ts';
import { inputError, path, range } from './schema.ts';

const indicator = z.int().positive();

const cell = z
  .object({
    indicator,
    state: z.enum(COVERAGE_STATES).meta({ id: 'coverageState' }),
    carriers: z
      .array(z.object({ path, range, state: z.enum(CARRIER_STATES), words: z.string().describe('As written, cut when long.') }))
      .describe('The words that carry it, the best first.'),
    toLink: z
      .array(z.object({ path, range, words: z.string().describe('As written, cut when long.') }))
      .describe(
        'Of a missing one, passages that may show it by their subject and cite no number. They count for nothing until their author links them.',
      ),
    lacking: z
      .array(z.enum([...ITEMS, ...DEMANDED_POINTS, ...FIGURE_DETAILS]))
      .describe('What it asks the programme to say and that is not all there: items, points of its certification, details of its results.'),
    unconfirmed: z
      .array(z.enum(ITEMS))
      .optional()
      .describe('Items that the programme may say, at words that nobody has confirmed: neither lacking nor shown.'),
  })
  .meta({ id: 'coverageCell' });

const organisation = z
  .object({
    name: z.string().optional(),
    referential: z.object({ edition: z.string(), title: z.string(), reference: z.string(), asOf: z.string().meta({ format: 'date' }) }),
    indicators: z.array(
      z.object({
        number: indicator,
        criterion: z.int().positive(),
        label: z.string(),
        gravity: z.enum(['major', 'minor-or-major']),
        provisional: z.string().optional().describe('What is not settled about it.'),
      }),
    ),
    organisation: z.array(cell).describe('The organisation as a whole: evidence wherever it is stated.'),
    programmes: z.array(z.object({ path, title: z.string(), category: z.enum(CATEGORIES), cells: z.array(cell) })),
    readings: z
      .array(z.object({ path, indicators: z.array(indicator), range, text: z.string() }))
      .describe('« Lectures singulières »: how the organisation understands an indicator.'),
    forecast: z
      .object({
        major: z.array(indicator).describe('Not settled, and a finding could only be major.'),
        minor: z.array(indicator).describe('Not settled, and a finding could be minor or major.'),
        deferred: z.array(indicator).describe('Not settled, and looked at in the surveillance audit alone, the provider being new.'),
        unconfirmed: z.array(indicator).describe('Perhaps shown, by words that nobody has confirmed.'),
        minorsMakeAMajor: z.boolean().describe('Whether there are five minors or more, which count as a major when still open.'),
      })
      .describe('What an audit could find if it saw no more than these documents. Not a verdict.'),
  })
  .meta({ id: 'organisation' });

export const coverageSchema = z
  .object({
    schemaVersion: z.literal(1),
    organisations: z.array(organisation),
    errors: z.array(inputError).describe('Asked for, and not read.'),
  })
  .meta({ title: 'Report of singulier coverage --format json' });

export type CoverageReport = z.infer<typeof coverageSchema>;
export type OrganisationCoverage = z.infer<typeof organisation>;
export type CoverageCell = z.infer<typeof cell>;
