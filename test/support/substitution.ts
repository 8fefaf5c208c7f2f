import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { type Unit, readWording } from '../../server/src/singularity/wording.ts';
import { SUBSTITUTION_FIXTURES } from './paths.ts';

const LABELS = ['interchangeable', 'singular', 'topic', 'required', 'unsure'] as const;

/** What a person says of a sentence or item. `line` is counted from 1; `column`, from 0. */
const labelled = z.strictObject({
  line: z.int().positive(),
  column: z.int().nonnegative(),
  text: z.string().min(1),
  label: z.enum(LABELS),
});
export type Labelled = z.infer<typeof labelled>;

export interface LabelledProgramme {
  readonly name: string;
  readonly text: string;
  readonly units: readonly Labelled[];
}

/** Those that one may read while tuning: the held-out ones stand elsewhere. */
export function labelledProgrammes(): LabelledProgramme[] {
  return readdirSync(SUBSTITUTION_FIXTURES)
    .toSorted()
    .map((name) => ({
      name,
      text: readFileSync(join(SUBSTITUTION_FIXTURES, name, 'programme.md'), 'utf8'),
      units: z.array(labelled).parse(JSON.parse(readFileSync(join(SUBSTITUTION_FIXTURES, name, 'units.json'), 'utf8'))),
    }));
}

/** The units of a programme. */
export function unitsOf(text: string): readonly Unit[] {
  const document = readDocument(text);
  return readWording(document, readFacts(document, 'programme'), DEFAULT_SETTINGS.phrases).units;
}
