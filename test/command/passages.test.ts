import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { reportSchema } from '../../server/src/report/schema.ts';
import { ROOT } from '../support/paths.ts';
import { inFolder, parseReport, runHere } from './harness.ts';

const PROGRAMME = `---
kind: programme
---
# Tailler les fruitiers

## Méthodes

Un formateur passionné vous accueille. Le matin, chacun taille un poirier à Vassieux.

## Tarif

450 € nets de taxe.
`;
const FILES = { 'programme.md': PROGRAMME, 'note.md': '# Note\n\nRien à dire.\n' };
const JSON_REPORT = ['check', '--format', 'json', '--as-of', '2026-10-01', '--fail-on', 'never'];

describe('check --with-passages', () => {
  it('tells of each passage of a programme what the substitution test says, in the form of the schema', () =>
    inFolder(FILES, async (cwd) => {
      const { code, stdout, stderr } = await runHere([...JSON_REPORT, '--with-passages'], cwd);
      assert.deepEqual([code, stderr], [0, '']);
      const report = JSON.parse(stdout) as object;
      const ajv = new Ajv({ allErrors: true });
      formats.default(ajv);
      const validate = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')) as object);
      assert.ok(validate(report), ajv.errorsText(validate.errors));
      assert.deepEqual(reportSchema.parse(report), report);
      const [note, programme] = reportSchema.parse(report).documents;
      assert.equal(note?.passages, undefined);
      const lines = PROGRAMME.split('\n');
      assert.deepEqual(
        programme?.passages?.map(({ range: { start, end }, zone, anchors, matched }) => ({
          text: lines[start.line]?.slice(start.character, end.character),
          zone,
          anchors: anchors.map(({ kind }) => kind),
          matched: matched.length,
        })),
        [
          { text: 'Un formateur passionné vous accueille.', zone: 'pedagogical', anchors: [], matched: 1 },
          {
            text: 'Le matin, chacun taille un poirier à Vassieux.',
            zone: 'pedagogical',
            anchors: ['situation', 'artefact', 'place'],
            matched: 0,
          },
          { text: '450 € nets de taxe.', zone: 'required', anchors: [], matched: 0 },
        ],
      );
      for (const { interchangeability, commonness, vagueness } of programme?.passages ?? [])
        for (const share of [interchangeability, commonness, vagueness]) assert.equal(share, Math.round(share * 1000) / 1000);
    }));

  it('says nothing of them without being asked', () =>
    inFolder(FILES, async (cwd) => {
      for (const document of parseReport(await runHere(JSON_REPORT, cwd)).documents) assert.ok(!('passages' in document));
    }));
});
