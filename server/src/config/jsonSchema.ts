import * as z from 'zod';
import { configSchema, DESCRIPTIONS, type KnownRule } from './schema.ts';

/** The JSON Schema by which editors check and complete `singulier.yaml`, with the descriptions in English. */
export function configJsonSchema(rules: readonly KnownRule[]): object {
  return z.toJSONSchema(configSchema(rules).meta({ title: 'Configuration of Singulier' }), {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const described = DESCRIPTIONS.get(zodSchema as unknown as z.ZodType);
      if (described) jsonSchema.description = described.en;
    },
  });
}
