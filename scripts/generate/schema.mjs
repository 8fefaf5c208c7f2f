// The JSON Schemas, from the Zod schemas that type and check the same data.
import { z } from 'zod';
import { referentialSchema } from '../../out/server/src/referential/schema.js';
import { coverageSchema } from '../../out/server/src/report/coverageSchema.js';
import { deltaSchema } from '../../out/server/src/report/deltaSchema.js';
import { choicesReportSchema, reportSchema } from '../../out/server/src/report/schema.js';

export const folders = ['schema'];

const SCHEMAS = {
  /** An organisation's own framework. */
  referential: referentialSchema,
  /** What the commands print with `--format json`: `check`, then each by its name. */
  report: reportSchema,
  choices: choicesReportSchema,
  coverage: coverageSchema,
  delta: deltaSchema,
};

export function generate() {
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    // As input: fields that a later version of a report adds do not make an older schema refuse it, and what a framework
    // may leave out is not required.
    const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
    return { path: `schema/${name}.schema.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}
