// The JSON Schemas, from the Zod schemas that type and check the same data.
import { z } from 'zod';
import { configJsonSchema } from '../../out/server/src/config/jsonSchema.js';
import { questionFile } from '../../out/server/src/lexicon/questionSchema.js';
import { phraseFile } from '../../out/server/src/lexicon/schema.js';
import { referentialSchema } from '../../out/server/src/referential/schema.js';
import { coverageSchema } from '../../out/server/src/report/coverageSchema.js';
import { deltaSchema } from '../../out/server/src/report/deltaSchema.js';
import { mirrorSchema } from '../../out/server/src/report/mirrorSchema.js';
import { choicesReportSchema, reportSchema } from '../../out/server/src/report/schema.js';
import { RULES } from '../../out/server/src/rules/index.js';

export const folders = ['schema'];

const SCHEMAS = {
  /** An organisation's own framework. */
  referential: referentialSchema,
  /** A file of stock phrases. */
  lexicon: phraseFile,
  /** A bank of questions. */
  questions: questionFile,
  /** What the commands print with `--format json`: `check`, then each by its name. */
  report: reportSchema,
  choices: choicesReportSchema,
  coverage: coverageSchema,
  delta: deltaSchema,
  mirror: mirrorSchema,
};

export function generate() {
  // As input: fields that a later version of a report adds do not make an older schema refuse it, and what a framework
  // may leave out is not required.
  const schemas = Object.entries(SCHEMAS).map(([name, schema]) => file(name, z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })));
  return [...schemas, file('config', configJsonSchema(RULES.map(({ meta }) => meta)))];
}

const file = (name, schema) => ({ path: `schema/${name}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` });
