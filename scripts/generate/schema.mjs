// JSON Schemas from the Zod schemas that type the same data: the report of `singulier check --format json`, and the
// configuration, by which editors complete `singulier.yaml`.
import { z } from 'zod';
import { configJsonSchema } from '../../out/server/src/config/jsonSchema.js';
import { reportSchema } from '../../out/server/src/report/schema.js';
import { RULES } from '../../out/server/src/rules/index.js';

export const folders = ['schema'];

export function generate() {
  // As input: fields that a later version adds do not make an older schema refuse the report.
  const report = z.toJSONSchema(reportSchema, { target: 'draft-7', io: 'input' });
  const config = configJsonSchema(RULES.map(({ meta }) => meta));
  return Object.entries({ report, config }).map(([name, schema]) => ({
    path: `schema/${name}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}
