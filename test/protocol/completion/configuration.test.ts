import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { RULES } from '../../../server/src/rules/index.ts';
import { inFolder } from '../../command/harness.ts';
import { FULL_CAPABILITIES, startInProcess } from '../harness.ts';
import { type Asked, complete, type Situation } from './asking.ts';

const ask = (marked: string, situation: Situation = {}): Promise<Asked> => complete(marked, { path: 'singulier.yaml', ...situation });

describe('completion in the configuration', () => {
  it('offers the keys that are not there yet, each told in the language of the reader', async () => {
    const { labels, told, take } = await ask('audit:\n  date: 2026-11-15\n‸\nlocale: fr\n');
    assert.ok(labels.includes('organisation') && labels.includes('choices') && labels.includes('labels'));
    assert.ok(!labels.includes('audit') && !labels.includes('locale'));
    assert.match(told('organisation'), /^Qui vous êtes/);
    assert.equal(take('referential'), 'audit:\n  date: 2026-11-15\nreferential: \nlocale: fr\n');
    assert.equal((await ask("rules:\n  'evidence/m‸'\n")).take('evidence/vague-item'), "rules:\n  'evidence/vague-item'\n");
    assert.equal((await ask('"org‸"')).take('organisation'), '"organisation"');
    assert.match((await ask('or‸', { locale: 'en' })).told('organisation'), /^Who you are/);
  });

  for (const [marked, expected] of [
    ['audit:\n  ‸', ['date', 'type']],
    ['audit:\n  date: 2026-11-15\n  ‸', ['type']],
    ['audit:\n  type: ‸', ['initial', 'surveillance', 'renewal']],
    ['organisation:\n  newEntrant: t‸', ['true', 'false']],
    ['organisation:\n  categories: [AF, ‸]', ['AF', 'BC', 'VAE', 'CFA']],
    ['organisation:\n  categories:\n    - ‸', ['AF', 'BC', 'VAE', 'CFA']],
    ['organisation:\n  categories:\n  - ‸', ['AF', 'BC', 'VAE', 'CFA']],
    ['locale: "‸"', ['fr', 'en']],
    ['rules:\n  evidence/missing-item: ‸', ['off', 'hint', 'information', 'warning', 'error']],
    ['rules:\n  evidence/missing-item:\n    ‸', ['severity']],
    ['choices:\n  - rule: evidence/vague-item\n    item: price\n    ‸\n    until: 2027-01-01', ['indicator', 'files', 'reason', 'role']],
    ['choices:\n  - rule: a\n    item: b\n  - re‸', ['rule', 'item', 'indicator', 'files', 'reason', 'until', 'role']],
    ['overrides:\n- organisation:\n    ‸', ['conditions']],
    // Nothing where nothing is known, or where something is said already.
    ['# or‸', []],
    ['audit:\n  date: ‸', []],
    ['inconnu:\n  ‸', []],
    ['locale: fr ‸ou pas', []],
    ['locale: |\n  ‸', []],
    ['audit: 2026-11-15\n  ‸', []],
    ['audit:‸', []],
  ] as const satisfies readonly (readonly [string, readonly string[]])[]) {
    it(`at ${JSON.stringify(marked)} is ${expected.join(', ') || 'nothing'}`, async () =>
      assert.deepEqual((await ask(marked)).labels, expected));
  }

  it('names rules by id and title, and indicators by number and subject', async () => {
    const rules = await ask('choices:\n  - rule: ‸');
    assert.deepEqual(
      rules.labels,
      RULES.map(({ meta }) => meta.id),
    );
    assert.equal(rules.items.find(({ label }) => label === 'evidence/vague-item')?.detail, 'Rubrique vague');
    assert.equal(rules.take('evidence/vague-item'), 'choices:\n  - rule: evidence/vague-item');
    assert.deepEqual((await ask('rules:\n  evid‸')).labels, rules.labels);
    const indicators = await ask('choices:\n  - indicator: 2‸');
    assert.equal(indicators.items.find(({ label }) => label === '8')?.detail, 'positionnement à l’entrée');
  });

  it('offers patterns that name something, from the folder of the file', () =>
    inFolder(
      {
        'maison/singulier.yaml': '',
        'maison/programmes/greffer.md': '# Greffer\n',
        'maison/programmes/hiver/tailler un if.md': '# Tailler\n',
        'autre/seul.md': '# Seul\n',
      },
      async (folder) => {
        const { items, take } = await ask('documents:\n  programme:\n    - ‸\n', { folder, path: 'maison/singulier.yaml' });
        assert.deepEqual(
          items.map(({ label, detail }) => [label, detail]),
          [
            ['programmes/**', 'documents désignés : 2'],
            ['programmes/hiver/**', 'documents désignés : 1'],
            ['programmes/greffer.md', undefined],
            ['programmes/hiver/tailler un if.md', undefined],
          ],
        );
        assert.equal(take('programmes/**'), 'documents:\n  programme:\n    - programmes/**\n');
        const quoted = await ask('documents:\n  programme: ["prog‸"]\n', { folder, path: 'maison/singulier.yaml' });
        assert.equal(quoted.take('programmes/**'), 'documents:\n  programme: ["programmes/**"]\n');
      },
    ));

  it('is nothing in other YAML, of which nothing else is said either', async () => {
    assert.deepEqual((await ask('or‸', { path: 'mkdocs.yaml' })).labels, []);
    const client = startInProcess();
    await client.initialize({ capabilities: FULL_CAPABILITIES });
    for (const name of ['mkdocs.yaml', 'singulier.yaml']) {
      const uri = `file:///projet/${name}`;
      await client.open(uri, 'title: Greffer un pommier\nduree: 2 jours\ntarif: sur devis\nobjectifs: savoir greffer\n', 'yaml');
      assert.deepEqual(await client.pull(uri), { kind: 'full', items: [] }, name);
      for (const method of ['hover', 'documentSymbol', 'codeLens', 'foldingRange', 'documentLink', 'definition']) {
        const params = { textDocument: { uri }, position: { line: 1, character: 2 } };
        const answer: unknown = await client.connection.sendRequest(`textDocument/${method}`, params);
        assert.deepEqual(answer ?? [], [], `${method} in ${name}`);
      }
    }
    client.connection.dispose();
  });

  it('leaves what is wrong in an open configuration file in sight, to a client that asks and to one that does not', () =>
    inFolder({ 'singulier.yaml': 'locale: de\n', 'a.md': '# Greffer\n' }, async (folder) => {
      const uri = pathToFileURL(join(folder, 'singulier.yaml')).href;
      const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'w' }];
      const asking = startInProcess();
      await asking.initialize({ capabilities: FULL_CAPABILITIES, workspaceFolders });
      await asking.ready();
      await asking.open(uri, 'locale: de\n', 'yaml');
      const report = await asking.pull(uri);
      assert.equal(report.kind === 'full' && report.items.length, 1);
      asking.connection.dispose();

      const { diagnostic: _, ...textDocument } = FULL_CAPABILITIES.textDocument ?? {};
      const told = startInProcess();
      const published: number[] = [];
      told.connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: readonly unknown[] }) => {
        if (params.uri === uri) published.push(params.diagnostics.length);
      });
      await told.initialize({ capabilities: { ...FULL_CAPABILITIES, textDocument }, workspaceFolders });
      await told.ready();
      await told.open(uri, 'locale: de\n', 'yaml');
      await told.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await new Promise((resolve) => setTimeout(resolve, 400));
      assert.ok(published.length > 0 && published.every((count) => count === 1), published.join());
      told.connection.dispose();
    }));
});
