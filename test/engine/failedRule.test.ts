import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { analyse, type Analysis } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import { reportSchema } from '../../server/src/report/schema.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { inFolder, parseReport, runHere } from '../command/harness.ts';
import { startInProcess } from '../protocol/harness.ts';

const FAILING = 'evidence/vague-item';
const DAY = '2026-11-15';
const TEXT =
  '---\nkind: programme\n---\n\n# Tailler les fruitiers\n\n## Durée\n\nVariable\n\n## Méthodes\n\nUne alternance d’apports théoriques et pratiques.\n';

const check = (locale: Locale, settings = DEFAULT_SETTINGS): Analysis => analyse(TEXT, { asOf: DAY, locale, settings });
const isInternal = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === 'internal/rule-failed';

describe('a rule that fails', () => {
  const rule = RULES.find(({ meta }) => meta.id === FAILING);
  assert.ok(rule);
  const { run } = rule;
  const before = check('fr').findings;
  // It must have something to say, or its failing would change nothing.
  assert.ok(before.some((finding) => finding.rule === FAILING));

  beforeEach(() => {
    Object.assign(rule, {
      run: () => {
        throw new TypeError('{rule} of\nundefined');
      },
    });
  });
  afterEach(() => {
    Object.assign(rule, { run });
  });

  it('is told of once, on the title, in the reader’s language, and the others go on', () => {
    for (const [locale, words] of [
      ['fr', /^La règle evidence\/vague-item .*\(\{rule\} of undefined\).*Signalez-le/],
      ['en', /^The rule evidence\/vague-item .*\(\{rule\} of undefined\).*Report it/],
    ] as const) {
      const [told, ...more] = check(locale).findings.filter(isInternal);
      assert.deepEqual(more, []);
      assert.match(told?.message ?? '', words);
      assert.equal(told?.severity, 'warning');
      assert.equal(TEXT.slice(told.span.start, told.span.end), 'Tailler les fruitiers');
    }
    assert.deepEqual(
      check('fr').findings.filter((finding) => !isInternal(finding)),
      before.filter((finding) => finding.rule !== FAILING),
    );
  });

  it('cannot be silenced with the rule', () => {
    const settings = { ...DEFAULT_SETTINGS, rules: { [FAILING]: { severity: 'off' } } } as const;
    assert.equal(check('fr', settings).findings.filter(isInternal).length, 1);
  });

  it('is told alike by the command and in the editor', () =>
    inFolder({ 'tailler.md': TEXT }, async (folder) => {
      const now = (): Date => new Date(`${DAY}T12:00:00`);
      const outcome = await runHere(['check', '--format', 'json', '--locale', 'fr'], folder, { now });
      const report = parseReport(outcome);
      reportSchema.parse(report);
      const [told, ...more] = (report.documents[0]?.findings ?? []).filter(isInternal);
      assert.ok(told);
      assert.deepEqual(more, []);
      const legible = await runHere(['check', '--locale', 'fr'], folder, { now });
      assert.match(legible.stdout, /Règle interrompue · internal\/rule-failed/);
      const client = startInProcess({ today: () => DAY });
      try {
        client.settings = { locale: 'fr' };
        await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }] });
        const uri = pathToFileURL(join(folder, 'tailler.md')).href;
        await client.open(uri, TEXT);
        const shown = (await client.diagnostics(uri)).filter(({ code }) => code === 'internal/rule-failed');
        assert.deepEqual(
          shown.map(({ range, message }) => ({ range, message })),
          [{ range: told.range, message: told.message }],
        );
      } finally {
        client.connection.dispose();
      }
    }));
});
