// The JSON Schemas of what the command prints with `--format json`, from the Zod schemas that type it.
import { z } from 'zod';
import { coverageSchema } from '../../out/server/src/report/coverageSchema.js';
import { deltaSchema } from '../../out/server/src/report/deltaSchema.js';
import { reportSchema } from '../../out/server/src/report/schema.js';

export const folders = ['schema'];

const SCHEMAS = { report: reportSchema, coverage: coverageSchema, delta: deltaSchema };

export function generate() {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    path: `schema/${name}.schema.json`,
    // As input: fields that a later version adds do not make an older schema refuse the report.
    text: `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
  }));
}
