/** The JSON of `singulier delta --format json`: types, and the JSON Schema published in `schema/delta.schema.json`. */
import * as z from 'zod';
import { SEVERITIES } from '../rules/finding.ts';
import { finding, inputError, path } from './schema.ts';

const edition = z.object({ edition: z.string(), reference: z.string() });

export const deltaSchema = z
  .object({
    schemaVersion: z.literal(1),
    from: edition,
    to: edition,
    asOf: z.string().meta({ format: 'date' }).describe('Day on which dates are judged, under both editions.'),
    documents: z
      .array(
        z.object({
          path,
          added: z.array(finding).describe('Found under the second edition alone.'),
          changed: z
            .array(z.object({ before: z.enum(SEVERITIES).describe('Severity under the first edition.'), finding }))
            .describe('Found under both, but as grave, or settled by the same, no longer; as the second edition has it.'),
          removed: z.array(finding).describe('Found under the first edition alone.'),
        }),
      )
      .describe('Documents for which the edition makes a difference.'),
    unchanged: z.int().min(0).describe('Documents for which it makes none.'),
    errors: z.array(inputError),
  })
  .meta({ title: 'Report of singulier delta --format json' });

export type DeltaReport = z.infer<typeof deltaSchema>;
