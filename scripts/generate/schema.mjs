// The JSON Schema of `singulier check --format json`, from the Zod schema that types the report.
import { z } from 'zod';
import { reportSchema } from '../../out/server/src/report/schema.js';

export const folders = ['schema'];

export function generate() {
  // As input: fields that a later version adds do not make an older schema refuse the report.
  const schema = z.toJSONSchema(reportSchema, { target: 'draft-7', io: 'input' });
  return [{ path: 'schema/report.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }];
}
