import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { type DeltaReport, deltaSchema } from '../../server/src/report/deltaSchema.ts';
import { formatDelta, formatDeltaMarkdown } from '../../server/src/report/deltaText.ts';
import type { FindingReport } from '../../server/src/report/schema.ts';
import { ROOT } from '../support/paths.ts';
import { COMPLETE_V9, inFolder, type Outcome, runHere } from './harness.ts';

const parse = ({ stdout }: Outcome): DeltaReport => JSON.parse(stdout) as DeltaReport;
const DELTA = ['delta', '--format', 'json'];
const FILES = { 'programme.md': COMPLETE_V9, 'note.md': '# Note\n\nRien à dire.\n' };

describe('singulier delta', function () {
  this.timeout(20_000);

  it('lists what the 2026 edition adds, document by document, in the form of its schema', () =>
    inFolder(FILES, async (cwd) => {
      const { code, stdout, stderr } = await runHere([...DELTA, '--from', 'V9', '--to', '2026'], cwd);
      assert.deepEqual([code, stderr], [0, '']);
      const report = JSON.parse(stdout) as DeltaReport;
      const ajv = new Ajv({ allErrors: true });
      formats.default(ajv);
      const validate = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema/delta.schema.json'), 'utf8')) as object);
      assert.ok(validate(report), ajv.errorsText(validate.errors));
      assert.deepEqual(deltaSchema.parse(report), report);
      assert.deepEqual([report.from.edition, report.to.edition, report.asOf, report.unchanged], ['V9', '2026', '2026-10-01', 1]);
      const [document] = report.documents;
      assert.equal(document?.path, 'programme.md');
      assert.deepEqual(
        document.added.map(({ rule, item }) => [rule, item]),
        [
          ['evidence/missing-item', 'funding'],
          ['evidence/missing-item', 'recognition'],
          // The second look sees a place for it.
          ['evidence/unconfirmed-item', 'delivery'],
        ],
      );
      assert.deepEqual(document.removed, []);
    }));

  it('goes both ways, and finds nothing between an edition and itself', () =>
    inFolder(FILES, async (cwd) => {
      const back = parse(await runHere([...DELTA, '--from', '2026', '--to', 'V9'], cwd));
      assert.deepEqual(
        back.documents.map(({ added, removed }) => [added.length, removed.length]),
        [[0, 3]],
      );
      const same = parse(await runHere([...DELTA, '--from', '2026', '--to', '2026'], cwd));
      assert.deepEqual([same.documents, same.unchanged], [[], 2]);
    }));

  it('tells a gap that was there before and has grown, and not the one that is the same', () =>
    inFolder(
      {
        'a.md': COMPLETE_V9.replace(/En 2025, 38.*/, 'Satisfaction : 94 %.'),
        'b.md':
          '---\nkind: organisation\n---\n\n# Registre\n\n- **Indicateur 8**, positionnement : à compléter\n- **Indicateur 9**, accueil : à compléter\n- **Indicateur 10**, adaptation : à compléter\n',
      },
      async (cwd) => {
        const { documents } = parse(await runHere(DELTA, cwd));
        const grown = documents.flatMap(({ path, added, changed, removed }) => [
          ...added.map(({ rule }) => [path, 'added', rule]),
          ...changed.map(({ finding: { rule, data } }) => [path, 'changed', rule, 'lacking' in data ? data.lacking : undefined]),
          ...removed.map(({ rule }) => [path, 'removed', rule]),
        ]);
        assert.deepEqual(
          grown.filter(([, , rule]) => rule !== 'evidence/missing-item' && rule !== 'evidence/unconfirmed-item'),
          [
            ['a.md', 'changed', 'evidence/incomplete-results', ['period', 'population', 'method']],
            // Of the indicators that the register lacks, 12 concerns short courses too.
            ['b.md', 'changed', 'evidence/missing-indicator', undefined],
          ],
        );
      },
    ));

  it('judges dates on the day of the configuration, and says so', () =>
    inFolder({ ...FILES, 'singulier.yaml': 'audit:\n  date: 2027-03-15\n' }, async (cwd) =>
      assert.equal(parse(await runHere(DELTA, cwd)).asOf, '2027-03-15'),
    ));

  it('says it to people, in both languages, and never speaks of conformity', () =>
    inFolder(FILES, async (cwd) => {
      const french = await runHere(['delta'], cwd);
      assert.equal(french.code, 0);
      assert.match(french.stdout, /programme\.md/);
      assert.match(french.stdout, /\nS’ajoute : 3 · Documents sans changement : 1\n/);
      const english = await runHere(['delta', '--locale', 'en', '--format', 'markdown'], cwd);
      assert.match(english.stdout, /^# From the V9 edition to the 2026 edition\n[^]*## `programme\.md`/);
      assert.doesNotMatch(french.stdout + english.stdout, /(?<!non-?)conform|complian/i);
    }));

  it('says so when there is nothing to compare, and what could not be read', () =>
    inFolder({ 'a.txt': '', 'binaire.md': new Uint8Array([0]) }, async (cwd) => {
      const pretty = await runHere(['delta'], cwd);
      assert.equal(pretty.code, 2);
      assert.match(pretty.stdout, /ne change rien[^]*/);
      assert.match(pretty.stdout, /binaire\.md/);
      const json = await runHere(DELTA, cwd);
      assert.deepEqual(
        parse(json).errors.map(({ path }) => path),
        ['binaire.md'],
      );
      assert.match(json.stderr, /^singulier: binaire\.md: /);
    }));
});

describe('the delta of words of any origin', () => {
  const finding: FindingReport = {
    rule: 'evidence/vague-item',
    severity: 'warning',
    message: '« <b>`*nous consulter*`</b> »\u001b[31m',
    range: { start: { line: 2, character: 4 }, end: { line: 2, character: 9 } },
    granularity: 'passage',
    data: { fix: 'nothing' },
  };
  const report: DeltaReport = {
    schemaVersion: 1,
    from: { edition: 'V9', reference: 'a' },
    to: { edition: '2026', reference: 'b' },
    asOf: '2026-10-15',
    documents: [{ path: 'a`b``.md', added: [finding], changed: [{ before: 'error', finding }], removed: [finding] }],
    unchanged: 0,
    errors: [],
  };

  it('is prose in Markdown', () => {
    const page = formatDeltaMarkdown(report, 'fr');
    assert.ok(page.includes('- avertissement, 3:5 : « \\<b\\>\\`\\*nous consulter\\*\\`\\</b\\> »\ufffd\\[31m'));
    assert.ok(page.includes('## ```a`b``.md```'));
  });

  it('moves no cursor', () => {
    // oxlint-disable-next-line no-control-regex -- what must not be there
    assert.doesNotMatch(formatDelta(report, { locale: 'en', colour: false }), /\u001b/);
    assert.ok(formatDelta(report, { locale: 'en', colour: true }).includes('\u001b[1m'));
  });
});
