// The JSON Schemas, from the Zod schemas that type and check the same data.
import { z } from 'zod';
import { referentialSchema } from '../../out/server/src/referential/schema.js';
import { reportSchema } from '../../out/server/src/report/schema.js';

export const folders = ['schema'];

const SCHEMAS = {
  /** An organisation's own framework. */
  referential: referentialSchema,
  /** The report of `singulier check --format json`. */
  report: reportSchema,
};

export function generate() {
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    // As input: fields that a later version of the report adds do not make an older schema refuse it, and what a framework
    // may leave out is not required.
    const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
    return { path: `schema/${name}.schema.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}
