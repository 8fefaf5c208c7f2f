import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/engine/analyse.ts';
import { LENS_FIXTURES } from '../support/paths.ts';

/** How often a lens asks about a fixture of its own. */
const ASKED: Readonly<Record<string, number>> = { 'asked.md': 1, 'answered.md': 0, 'neutral.md': 0 };

describe('lenses', () => {
  for (const lens of readdirSync(LENS_FIXTURES))
    for (const [file, expected] of Object.entries(ASKED))
      it(`${lens}: ${file}`, () => {
        const text = readFileSync(join(LENS_FIXTURES, lens, file), 'utf8');
        const { findings } = analyse(text, { asOf: '2026-11-01', locale: 'fr', kind: 'programme' });
        assert.equal(findings.filter(({ rule }) => rule === `singularity/${lens}`).length, expected);
      });
});
