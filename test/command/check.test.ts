import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { type FileSystem, nodeFileSystem } from '../../server/src/host/fileSystem.ts';
import { COMMAND, COMPLETE_V9, inFolder, parseReport, runHere, singulier, WITHOUT_PRICE } from './harness.ts';

const V9 = ['--as-of', '2026-10-15'];
const EDITION_2026 = ['--as-of', '2026-11-15'];

describe('singulier check', function () {
  this.timeout(20_000); // processes, on machines that may be busy

  it('exits 0 on a programme that lacks nothing', () =>
    inFolder({ 'programme.md': COMPLETE_V9 }, async (cwd) => {
      const outcome = await singulier(['check', ...V9], { cwd });
      assert.equal(outcome.code, 0, outcome.stdout);
      assert.equal(outcome.stderr, '');
      assert.match(outcome.stdout, /édition V9 \(décret n° 2019-565/);
    }));

  it('exits 1 when a required item is missing, and names it and its place', () =>
    inFolder({ 'programme.md': WITHOUT_PRICE }, async (cwd) => {
      const { code, stdout, stderr } = await singulier(['check', 'programme.md', ...V9], { cwd });
      assert.equal(code, 1);
      assert.equal(stderr, '');
      assert.match(stdout, /^programme\.md {2}programme/);
      assert.match(
        stdout,
        /^ {2}erreur · Rubrique absente · indicateur 1 · evidence\/missing-item\n {4}1:3 {2}Tarif\. À écrire : .*par groupe\.$/m,
      );
      assert.doesNotMatch(stdout, /conforme/i);
    }));

  it('asks what the edition in force on the audit day asks', () =>
    inFolder({ 'programme.md': COMPLETE_V9 }, async (cwd) => {
      const missing = async (asOf: string[]): Promise<string[]> => {
        const [document] = parseReport(await runHere(['check', '--format', 'json', ...asOf], cwd)).documents;
        return document?.findings.filter(({ severity }) => severity === 'error').map(({ item }) => item ?? '') ?? [];
      };
      assert.deepEqual(await missing(V9), []);
      assert.deepEqual((await missing(EDITION_2026)).sort(), ['funding', 'recognition']);
    }));

  it('reports the items that the edition asks for, and no others', () =>
    inFolder({ 'programme.md': COMPLETE_V9 }, async (cwd) => {
      const itemsOf = async (asOf: string[]): Promise<string[]> =>
        Object.keys(parseReport(await runHere(['check', '--format', 'json', ...asOf], cwd)).documents[0]?.items ?? {});
      const inV9 = await itemsOf(V9);
      assert.ok(inV9.includes('audience'));
      assert.ok(!inV9.includes('funding'));
      assert.deepEqual(new Set(await itemsOf(EDITION_2026)), new Set([...inV9, 'recognition', 'delivery', 'funding']));
    }));

  it('takes the day of the machine where none is given', () =>
    inFolder({ 'programme.md': COMPLETE_V9 }, async (cwd) => {
      const { stdout } = await runHere(['check', '--format', 'json'], cwd, { now: () => new Date(2026, 10, 1, 0, 30) });
      assert.deepEqual(JSON.parse(stdout).referential, {
        edition: '2026',
        title: 'Référentiel national qualité',
        reference: 'décret n° 2026-728 du 1er août 2026',
        asOf: '2026-11-01',
      });
    }));

  it('fails from the chosen severity on', () =>
    inFolder({ 'programme.md': WITHOUT_PRICE, 'autre/complet.md': COMPLETE_V9 }, async (cwd) => {
      const code = async (path: string, failOn: string): Promise<number | null> =>
        (await runHere(['check', path, ...V9, '--fail-on', failOn], cwd)).code;
      assert.equal(await code('programme.md', 'error'), 1);
      assert.equal(await code('programme.md', 'hint'), 1);
      assert.equal(await code('programme.md', 'never'), 0);
      assert.equal(await code('autre', 'error'), 0);
    }));

  it('walks folders in the order of paths, leaving out dependencies and hidden folders', () =>
    inFolder(
      {
        'b.md': COMPLETE_V9,
        'a/z.mdx': COMPLETE_V9,
        'a/y.markdown': COMPLETE_V9,
        'A.MD': COMPLETE_V9,
        'notes.txt': COMPLETE_V9,
        'dossier.md/dedans.md': COMPLETE_V9,
        'node_modules/x/README.md': COMPLETE_V9,
        '.brouillons/x.md': COMPLETE_V9,
      },
      async (cwd) => {
        const report = parseReport(await runHere(['check', '.', 'a/z.mdx', '--format', 'json', ...V9], cwd));
        assert.deepEqual(
          report.documents.map(({ path }) => path),
          ['A.MD', 'a/y.markdown', 'a/z.mdx', 'b.md', 'dossier.md/dedans.md'],
        );
        assert.equal(report.summary.documents, 5);
      },
    ));

  it('reads a file that is named, whatever its extension', () =>
    inFolder({ 'programme.txt': COMPLETE_V9 }, async (cwd) => {
      assert.equal(parseReport(await runHere(['check', 'programme.txt', '--format', 'json', ...V9], cwd)).summary.documents, 1);
    }));

  it('takes the kind of a file from --kind, the glob over the plain kind, the document over both', () =>
    inFolder(
      { 'seances/s1.md': '# Séance\n\nTexte.\n', 'x.md': '# Texte\n\nRien.\n', 'dit.md': '---\nkind: programme\n---\n\n# Texte\n' },
      async (cwd) => {
        const { documents } = parseReport(
          await runHere(['check', '--format', 'json', '--kind', 'organisation', '--kind', 'session=seances/**', ...V9], cwd),
        );
        assert.deepEqual(
          documents.map(({ path, kind, kindOrigin }) => [path, kind, kindOrigin]),
          [
            ['dit.md', 'programme', 'declared'],
            ['seances/s1.md', 'session', 'configured'],
            ['x.md', 'organisation', 'configured'],
          ],
        );
      },
    ));

  it('stays silent on other documents, in one line each', () =>
    inFolder({ 'recette.md': '# Tarte aux pommes\n\nÉpluchez les pommes.\n' }, async (cwd) => {
      const { code, stdout } = await runHere(['check', ...V9], cwd);
      assert.equal(code, 0);
      assert.match(stdout, /^recette\.md {2}lu comme autre document : aucun contrôle$/m);
    }));

  it('speaks English when asked, or when the system does', () =>
    inFolder({ 'programme.md': WITHOUT_PRICE }, async (cwd) => {
      const asked = await runHere(['check', '--locale', 'en', ...V9], cwd);
      const system = await runHere(['check', ...V9], cwd, { variables: { LC_ALL: 'en_GB.UTF-8' } });
      assert.match(asked.stdout, /error · [^]*Price\./);
      assert.equal(system.stdout, asked.stdout);
      assert.match((await runHere(['check', ...V9], cwd, { variables: { LANG: 'C' } })).stdout, /erreur/);
    }));

  it('colours on demand only, when it does not write to a terminal', () =>
    inFolder({ 'programme.md': WITHOUT_PRICE }, async (cwd) => {
      const escapes = async (variables: Record<string, string>): Promise<boolean> =>
        (await runHere(['check', ...V9], cwd, { variables })).stdout.includes('\u001b[');
      assert.equal(await escapes({}), false);
      assert.equal(await escapes({ FORCE_COLOR: '1' }), true);
      assert.equal(await escapes({ FORCE_COLOR: '0' }), false);
    }));

  it('colours on a terminal unless NO_COLOR is set', () =>
    inFolder({ 'programme.md': WITHOUT_PRICE }, async (cwd) => {
      const onTerminal = async (variables: Record<string, string>): Promise<string> => {
        let stdout = '';
        await runHere(['check', ...V9], cwd, { variables, stdout: { isTTY: true, columns: 80, write: (text) => (stdout += text) } });
        return stdout;
      };
      assert.ok((await onTerminal({})).includes('\u001b['));
      assert.ok(!(await onTerminal({ NO_COLOR: '1' })).includes('\u001b['));
    }));

  it('writes the whole of a report that is larger than a pipe holds', () =>
    inFolder(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}.md`, WITHOUT_PRICE])), async (cwd) => {
      const outcome = await singulier(['check', '--format', 'json', ...V9], { cwd });
      assert.ok(outcome.stdout.length > 2 ** 16);
      assert.equal(parseReport(outcome).documents.length, 60);
      assert.equal(outcome.code, 1);
    }));

  it('ends quietly when the reader of its output goes away', () =>
    inFolder(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}.md`, WITHOUT_PRICE])), async (cwd) => {
      const child = spawn(process.execPath, [COMMAND, 'check', '--format', 'json', ...V9], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.stdout.destroy();
      const code = await new Promise((resolve) => child.on('close', resolve));
      assert.equal(stderr, '');
      assert.equal(code, 1);
    }));

  it('tells on a terminal how far a long reading is, and leaves no trace of it', () =>
    inFolder({ 'a.md': COMPLETE_V9, 'b.md': COMPLETE_V9 }, async (cwd) => {
      let progress = '';
      const slow: FileSystem = {
        ...nodeFileSystem,
        async read(path) {
          if (path.endsWith('a.md')) await new Promise((resolve) => setTimeout(resolve, 1050));
          return nodeFileSystem.read(path);
        },
      };
      const stderr = { isTTY: true, write: (text: string) => (progress += text) };
      await runHere(['check', 'a.md', 'b.md', ...V9], cwd, { fileSystem: slow, stderr });
      // On a slow machine the second is told of as well.
      assert.equal(progress.replace('\r\u001b[KLecture : 2 sur 2', ''), '\r\u001b[KLecture : 1 sur 2\r\u001b[K');
    }));
});
