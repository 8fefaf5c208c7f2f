import assert from 'node:assert/strict';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigFiles, MAX_EXTENDS, type ResolvedConfig } from '../../server/src/host/configFiles.ts';
import { type FileSystem, nodeFileSystem } from '../../server/src/host/fileSystem.ts';
import { inFolder } from '../command/harness.ts';
import { ROOT } from '../support/paths.ts';
import { KNOWN_RULES } from './support.ts';

const knownRules = KNOWN_RULES;

/** What is wrong, as "path:line message". */
const told = (folder: string, { problems }: ResolvedConfig): string[] =>
  problems.map(({ path, range, message }) => `${relative(folder, path).split(sep).join('/')}:${range.start.line + 1} ${message.fr}`);

const filesOf = (folder: string, { files }: ResolvedConfig): string[] => files.map((path) => relative(folder, path).split(sep).join('/'));

/** The configuration of one document in a folder of these files. */
const configured = (
  files: Readonly<Record<string, string | Uint8Array>>,
  document: string,
  use: (config: ResolvedConfig, folder: string) => void,
  options: { root?: string } = { root: '.' },
): Promise<void> =>
  inFolder(files, async (folder) => {
    const root = options.root === undefined ? undefined : resolve(folder, options.root);
    use(await new ConfigFiles(nodeFileSystem, { root, knownRules }).settingsFor(join(folder, document)), folder);
  });

describe('configuration files', () => {
  it('hold from the nearest folder upwards, alone unless they extend others', () =>
    configured(
      { 'singulier.yaml': 'locale: en', 'nord/singulier.json': '{"audit": {"type": "initial"}}' },
      'nord/a/b/c.md',
      (config, folder) => {
        assert.deepEqual(filesOf(folder, config), ['nord/singulier.json']);
        assert.equal(config.root, join(folder, 'nord'));
        assert.equal(config.settings.locale, undefined);
        assert.equal(config.settings.audit.type, 'initial');
      },
    ));

  it('are not needed', () =>
    configured({}, 'a/b.md', (config, folder) => {
      assert.deepEqual({ files: config.files, problems: config.problems, root: config.root }, { files: [], problems: [], root: folder });
      assert.equal(config.settings.declared, false);
    }));

  it('are looked for up to the top where no folder bounds them', () =>
    configured({}, 'a/b.md', ({ files, root }) => assert.deepEqual([files, root], [[], undefined]), {}));

  it('are not looked for above the workspace, nor for documents outside of it', () =>
    inFolder({ 'singulier.yaml': 'locale: en', 'w/a.md': '' }, async (folder) => {
      const files = new ConfigFiles(nodeFileSystem, { root: join(folder, 'w'), knownRules });
      assert.deepEqual((await files.settingsFor(join(folder, 'w/a.md'))).files, []);
      assert.deepEqual((await files.settingsFor(join(folder, 'b.md'))).files, []);
    }));

  it('of one folder: the first counts, the others are told', () =>
    configured({ 'singulier.yaml': 'locale: en', 'singulier.yml': 'locale: fr', 'singulier.json': '{}' }, 'a.md', (config, folder) => {
      assert.equal(config.settings.locale, 'en');
      const says = 'Ce fichier n’est pas lu : « singulier.yaml », dans le même dossier, passe avant. Réunissez-les en un seul.';
      assert.deepEqual(told(folder, config), [`singulier.yml:1 ${says}`, `singulier.json:1 ${says}`]);
      assert.ok(config.problems.every(({ severity }) => severity === 'warning'));
    }));

  it('are no folders', () =>
    inFolder({ 'singulier.yaml/a.md': '' }, async (folder) => {
      const { files } = await new ConfigFiles(nodeFileSystem, { root: folder, knownRules }).settingsFor(join(folder, 'b.md'));
      assert.deepEqual(files, []);
    }));

  it('name what is said once for all programmes, from their own folder', () =>
    configured(
      {
        'singulier.yaml': 'everywhere: organisation/pied.md',
        'organisation/pied.md': '**Contact :** Jeanne Morel, jeanne@example.org',
        'nord/singulier.yaml': 'extends: ../singulier.yaml\nlabels: {duration: [Le temps du saule]}',
      },
      'nord/a.md',
      ({ settings: { house }, problems, root }) => {
        assert.deepEqual(problems, []);
        assert.deepEqual(house.labels, [{ item: 'duration', label: 'Le temps du saule' }]);
        assert.deepEqual(house.everywhere, [{ path: 'organisation/pied.md', text: '**Contact :** Jeanne Morel, jeanne@example.org' }]);
        assert.equal(house.settled.get('contact')?.elsewhere?.line, 1);
        assert.notEqual(root, undefined);
      },
    ));

  it('do not have that checked as a programme, whatever it holds', () =>
    configured({ 'singulier.yaml': 'locale: fr\neverywhere: pied.md', 'pied.md': '' }, 'pied.md', ({ settings, trace }) => {
      assert.equal(settings.kind, 'other');
      assert.deepEqual(trace.kind, { value: 'other', glob: 'pied.md', origin: { path: 'singulier.yaml', line: 2 } });
    }));

  it('tell what is said for all programmes and cannot be read', () =>
    configured(
      { 'w/singulier.yaml': 'everywhere:\n  - organisation/pied.md\n  - ../dehors.md\n  - a\n', 'dehors.md': 'x', 'w/a/b.md': '' },
      'w/a.md',
      (config, folder) => {
        assert.deepEqual(
          told(folder, config).map((line) => line.replace(/ : .*/, '')),
          [
            'w/singulier.yaml:2 « organisation/pied.md » n’est pas lu',
            'w/singulier.yaml:3 « ../dehors.md » n’est pas lu',
            'w/singulier.yaml:4 « a » n’est pas lu',
          ],
        );
        assert.deepEqual(config.settings.house.everywhere, []);
      },
      { root: 'w' },
    ));

  it('extend others: of several the last wins, and what two extend lies beneath both', () =>
    configured(
      {
        'nord/singulier.yaml': 'extends: [../communs/a.yaml, ../communs/b.yaml]',
        'communs/a.yaml': 'extends: base.yaml\nlocale: fr\naudit: {type: initial}',
        'communs/b.yaml': 'extends: base.yaml\nlocale: en',
        'communs/base.yaml': 'locale: fr\naudit: {type: renewal, date: 2026-11-15}',
      },
      'nord/x.md',
      (config, folder) => {
        assert.deepEqual(filesOf(folder, config), ['nord/singulier.yaml', 'communs/b.yaml', 'communs/a.yaml', 'communs/base.yaml']);
        assert.deepEqual([config.settings.locale, config.settings.audit], ['en', { type: 'initial', date: '2026-11-15' }]);
        // A folder that does not hold the document is no root.
        assert.equal(config.root, join(folder, 'nord'));
        assert.deepEqual(config.trace.values.get('locale')?.origin, { path: '../communs/b.yaml', line: 2 });
        assert.deepEqual(config.problems, []);
      },
    ));

  it('have their root in the topmost folder that they extend', () =>
    configured(
      {
        'a/b/singulier.yaml': 'extends: ../singulier.yaml',
        'a/singulier.yaml': 'extends: ../base/x.yaml',
        'base/x.yaml': 'extends: ../top.yaml',
        'top.yaml': '{locale: fr}',
      },
      'a/b/c/d.md',
      (config, folder) => {
        assert.equal(config.root, folder);
        assert.deepEqual(config.trace.values.get('locale')?.origin, { path: 'top.yaml', line: 1 });
      },
    ));

  it('tell where a wrong line is, whichever file it is in', () =>
    configured(
      { 'nord/singulier.yaml': 'extends: ../singulier.yaml\nlocale: de', 'singulier.yaml': 'zzz: 1' },
      'nord/a.md',
      (config, folder) => {
        const [first = '', second = '', ...others] = told(folder, config);
        assert.match(first, /^nord\/singulier\.yaml:2 « locale » : « de »/);
        assert.match(second, /^singulier\.yaml:1 Clé inconnue : « zzz »/);
        assert.deepEqual(others, []);
      },
    ));

  const wrong: readonly [what: string, files: Record<string, string | Uint8Array>, ...expected: RegExp[]][] = [
    [
      'is missing',
      { 'singulier.yaml': 'locale: en\nextends: [x.yaml]' },
      /^singulier\.yaml:2 « x\.yaml » n’est pas lu : ce fichier n’existe pas\. Le chemin part du dossier/,
    ],
    [
      'is a folder',
      { 'singulier.yaml': 'locale: en\nextends: d', 'd/x': '' },
      /^singulier\.yaml:2 « d » n’est pas lu : ce n’est pas un fichier\.$/,
    ],
    [
      'is no text',
      { 'singulier.yaml': 'locale: en\nextends: d.yaml', 'd.yaml': Buffer.from([0]) },
      /« d\.yaml » n’est pas lu : ce fichier n’est pas du texte/,
    ],
    [
      'is outside of the workspace',
      { 'singulier.yaml': 'locale: en\nextends: ../../x.yaml' },
      /^singulier\.yaml:2 « \.\.\/\.\.\/x\.yaml » n’est pas lu : ce fichier est hors du dossier ouvert/,
    ],
    [
      'is itself',
      { 'singulier.yaml': 'locale: en\nextends: ./singulier.yaml' },
      /« \.\/singulier\.yaml » n’est pas lu : il mène, de fichier en fichier, à celui-ci/,
    ],
    [
      'leads back',
      { 'singulier.yaml': 'locale: en\nextends: [b.yaml, c.yaml]', 'b.yaml': '{extends: c.yaml}', 'c.yaml': 'extends:\n  - b.yaml' },
      /^c\.yaml:2 « b\.yaml » n’est pas lu : il mène, de fichier en fichier, à celui-ci/,
    ],
    [
      'goes on and on',
      {
        'singulier.yaml': 'locale: en\nextends: 0.yaml',
        ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.yaml`, `extends: ${index + 1}.yaml`])),
        '12.yaml': '{}',
      },
      /^9\.yaml:1 « 10\.yaml » n’est pas lu : plus de 10 fichiers se suivent par « extends »/,
    ],
  ];
  for (const [what, files, ...expected] of wrong) {
    it(`go on without a file that ${what}`, () =>
      configured(files, 'a.md', (config, folder) => {
        const found = told(folder, config);
        assert.equal(found.length, expected.length, found.join('\n'));
        for (const [index, pattern] of expected.entries()) assert.match(found[index] as string, pattern);
        assert.equal(config.settings.locale, 'en');
      }));
  }

  it('may extend as many as that', () => assert.equal(MAX_EXTENDS, 10));

  it('go on without a file that a link leads out of the workspace to', async function () {
    if (process.platform === 'win32') this.skip();
    await inFolder({ 'secret.yaml': 'locale: fr', 'w/singulier.yaml': 'locale: en\nextends: x.yaml' }, async (folder) => {
      await symlink(join(folder, 'secret.yaml'), join(folder, 'w/x.yaml'));
      const root = join(folder, 'w');
      const config = await new ConfigFiles(nodeFileSystem, { root, knownRules }).settingsFor(join(root, 'a.md'));
      assert.match(told(root, config).join('\n'), /« x\.yaml » n’est pas lu : ce fichier est hors du dossier ouvert/);
    });
  });

  it('that cannot be read are told, and the defaults hold', () =>
    inFolder({ 'singulier.yaml': 'locale: en', 'a.md': '' }, async (folder) => {
      const refused: FileSystem = {
        ...nodeFileSystem,
        read: (path) => Promise.reject(Object.assign(new Error(path), { code: 'EACCES' })),
      };
      const config = await new ConfigFiles(refused, { root: folder, knownRules }).settingsFor(join(folder, 'a.md'));
      assert.match(told(folder, config).join('\n'), /^singulier\.yaml:1 Configuration non lue : lecture refusée\./);
      assert.deepEqual(filesOf(folder, config), ['singulier.yaml']);
      assert.equal(config.settings.locale, undefined);
    }));

  describe('name a framework', () => {
    it('that is missing: told, and the national one holds', () =>
      configured(
        { 'nord/singulier.yaml': 'extends: ../singulier.yaml', 'singulier.yaml': 'referential: x.yaml' },
        'nord/a.md',
        (config, folder) => {
          assert.match(told(folder, config).join('\n'), /^singulier\.yaml:1 « x\.yaml » n’est pas lu : ce fichier n’existe pas/);
          assert.equal(config.settings.referential, undefined);
        },
      ));

    it('that is wrong: told where it is wrong', () =>
      configured({ 'singulier.yaml': 'referential: cadres/x.yaml', 'cadres/x.yaml': '' }, 'a.md', (config, folder) => {
        assert.match(told(folder, config)[0] ?? '', /^cadres\/x\.yaml:1 /);
        assert.equal(config.settings.referential, undefined);
      }));
  });

  it('are read once, until one of them changes', () =>
    inFolder({ 'singulier.yaml': 'extends: base.yaml', 'base.yaml': 'locale: en', 'n/a.md': '' }, async (folder) => {
      let reads = 0;
      const counting: FileSystem = { ...nodeFileSystem, read: (path) => (reads++, nodeFileSystem.read(path)) };
      const files = new ConfigFiles(counting, { root: folder, knownRules });
      const locale = async (): Promise<unknown> => (await files.settingsFor(join(folder, 'n/a.md'))).settings.locale;
      assert.deepEqual([await locale(), await locale(), reads], ['en', 'en', 2]);

      await writeFile(join(folder, 'base.yaml'), 'locale: fr');
      assert.equal(files.changed(join(folder, 'n/a.md')), false);
      assert.equal(await locale(), 'en');
      assert.equal(files.changed(join(folder, 'base.yaml')), true);
      assert.equal(await locale(), 'fr');

      // A nearer file appears, then what it extends, which was missing.
      await writeFile(join(folder, 'n/singulier.yml'), 'extends: late.yaml');
      assert.equal(files.changed(join(folder, 'n/singulier.yml')), true);
      assert.equal(await locale(), undefined);
      await writeFile(join(folder, 'n/late.yaml'), 'locale: en');
      assert.equal(files.changed(join(folder, 'n/late.yaml')), true);
      assert.equal(await locale(), 'en');

      await rm(join(folder, 'n/singulier.yml'));
      assert.equal(files.changed(join(folder, 'n/singulier.yml')), true);
      assert.equal(await locale(), 'fr');
    }));

  it('give the same to every document of a folder', () =>
    inFolder({ 'singulier.yaml': 'phrases: [{patterns: x y, question: q}]\ndocuments: {other: [notes/**]}' }, async (folder) => {
      await mkdir(join(folder, 'n'));
      await mkdir(join(folder, 'notes'));
      const files = new ConfigFiles(nodeFileSystem, { root: folder, knownRules });
      const [a, b, note] = await Promise.all(['a.md', 'n/b.md', 'notes/c.md'].map((path) => files.settingsFor(join(folder, path))));
      assert.equal(a, b);
      assert.equal(note?.settings.kind, 'other');
      assert.equal(note?.settings.phrases, a?.settings.phrases);
      assert.equal(note?.problems, a?.problems);
    }));
});

describe('the check', () => {
  it('loads Zod only for those who have a configuration file', async () => {
    const seen = new Set<string>();
    const visit = async (file: string): Promise<void> => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = await readFile(file, 'utf8');
      for (const [, from = ''] of text.matchAll(/^(?:import|export)\b[^;'"]*?from '([^']+)'/gm)) {
        if (from.startsWith('.')) await visit(resolve(dirname(file), from));
        else seen.add(from);
      }
    };
    // As compiled: what is imported for its type alone is gone.
    for (const start of ['cli/check.js', 'host/configFiles.js', 'cli/printConfig.js']) await visit(join(ROOT, 'out/server/src', start));
    assert.ok(seen.has('yaml') && seen.has('picomatch'));
    assert.ok(!seen.has('zod'));
  });
});
