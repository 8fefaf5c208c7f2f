import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/arguments.ts';
import { check } from '../../server/src/cli/check.ts';
import { describeFault } from '../../server/src/cli/fault.ts';
import { Project } from '../../server/src/engine/project.ts';
import { type FileSystem, nodeFileSystem } from '../../server/src/host/fileSystem.ts';
import { COMMAND, COMPLETE_V9, inFolder, type Outcome, parseReport, runHere, singulier } from './harness.ts';

const AS_OF = ['--as-of', '2026-10-15'];

/** What must hold whatever is wrong: no trace of the program's inside, and the healthy document beside it is checked. */
function assertRestWasChecked(outcome: Outcome): void {
  assert.doesNotMatch(outcome.stdout + outcome.stderr, /\n\s+at |node:internal/);
  assert.match(outcome.stdout, /^sain\.md {2}programme/m);
}

/** Checks a folder of one odd file and one healthy one; both reports must name the odd one, with the remedy. */
async function checkBeside(files: Readonly<Record<string, string | Uint8Array>>, expected: { code: number; says: RegExp }): Promise<void> {
  await inFolder({ 'sain.md': COMPLETE_V9, ...files }, async (cwd) => {
    const pretty = await runHere(['check', ...AS_OF], cwd);
    assert.equal(pretty.code, expected.code, pretty.stdout + pretty.stderr);
    assert.match(pretty.stdout, expected.says);
    assertRestWasChecked(pretty);
    const json = await runHere(['check', '--format', 'json', ...AS_OF], cwd);
    assert.equal(json.code, expected.code);
    assert.ok(parseReport(json).documents.some(({ path }) => path === 'sain.md'));
    if (expected.code === 2) assert.match(json.stderr, /^singulier: /);
  });
}

const failing = (path: string, method: 'read' | 'entries' | 'typeOf', code: string): FileSystem => ({
  ...nodeFileSystem,
  [method]: (asked: string) =>
    asked === path ? Promise.reject(Object.assign(new Error(`${code}: ${path}`), { code })) : nodeFileSystem[method](asked),
});

describe('singulier check on bad input', function () {
  this.timeout(20_000); // processes, on machines that may be busy

  it('broken YAML front matter: the line, the rest of the document read, exit 2', () =>
    checkBeside(
      { 'casse.md': `---\ntitre: "Médiation\nduree: 14 h\n---\n${COMPLETE_V9}` },
      { code: 2, says: /casse\.md.*\n +erreur · Lecture incomplète\n +\d:\d+ +L’en-tête YAML est mal formé/ },
    ));

  it('front matter never closed: exit 2', () =>
    checkBeside(
      { 'ouvert.md': `---\ntitre: Médiation\n\n${COMPLETE_V9}` },
      { code: 2, says: /ouvert\.md.*\n +erreur · Lecture incomplète\n +1:1 +L’en-tête ouvert par « --- » n’est jamais fermé/ },
    ));

  it('an unclosed fence is only a warning', () =>
    checkBeside(
      { 'bloc.md': `${COMPLETE_V9}\n\`\`\`js\nlet a;\n` },
      { code: 0, says: /bloc\.md.*\n +avertissement · Lecture incertaine\n +\d+:1 +Ce bloc de code n’est jamais fermé/ },
    ));

  it('a line of 5 MB', () =>
    checkBeside(
      { 'long.md': `# Titre\n\n${'a '.repeat(2_500_000)}\n` },
      { code: 2, says: /long\.md.*\n +erreur · Lecture incomplète\n +3:1 +Cette ligne est trop longue/ },
    ));

  it('thousands of the same mark before a letter, in no time', () =>
    inFolder({ 'sain.md': COMPLETE_V9 }, async (cwd) => {
      const marks = ['.', '?', '-', '_', '[', ' '];
      const lines = [...marks.map((mark) => `${mark.repeat(4000)}a`), `{${'#'.repeat(4000)}`, `${'.'.repeat(4000)}[a]`];
      await writeFile(join(cwd, 'marques.md'), lines.map((line) => `# A${line}\n\n## ${line}\n\n- b ${line}\n`).join('\n'));
      const start = performance.now();
      assertRestWasChecked(await runHere(['check', ...AS_OF], cwd));
      // Cubic patterns take minutes.
      assert.ok(performance.now() - start < 5000);
    }));

  it('bytes that are no text', () =>
    checkBeside(
      { 'image.md': Buffer.from([0x50, 0x4b, 0x0a, 0x00, 0xff]) },
      { code: 2, says: /image\.md\n +ce fichier n’est pas du texte \(octet nul ligne 2\)[^]*exportez-le en texte/ },
    ));

  it('Latin-1', () =>
    checkBeside(
      { 'ancien.md': Buffer.from('# Durée\n\nété\n', 'latin1') },
      { code: 2, says: /ancien\.md\n +ce fichier n’est pas en UTF-8 \(premier caractère illisible ligne 1\)[^]*Enregistrez-le en UTF-8/ },
    ));

  it('UTF-16 with its mark is read', async () => {
    const bytes = Buffer.from(`\ufeff${COMPLETE_V9}`, 'utf16le');
    await checkBeside({ 'windows.md': bytes }, { code: 0, says: /^windows\.md {2}programme/m });
    await checkBeside({ 'mac.md': Buffer.from(bytes).swap16() }, { code: 0, says: /^mac\.md {2}programme/m });
  });

  it('a UTF-8 mark is read over, and positions are those of the editor', () =>
    inFolder({ 'marque.md': `\ufeff${COMPLETE_V9}` }, async (cwd) => {
      const report = parseReport(await runHere(['check', '--format', 'json', '--as-of', '2026-11-15'], cwd));
      assert.deepEqual(report.documents[0]?.findings[0]?.range.start, { line: 0, character: 2 });
    }));

  it('an empty file', () =>
    checkBeside(
      { 'vide.md': '', 'blanc.md': '\n \n' },
      { code: 0, says: /^blanc\.md {2}fichier vide : rien à lire\nvide\.md {2}fichier vide : rien à lire$/m },
    ));

  it('an empty file that is said to be a programme lacks everything', () =>
    inFolder({ 'vide.md': '' }, async (cwd) => {
      assert.equal((await runHere(['check', '--kind', 'programme', ...AS_OF], cwd)).code, 1);
    }));

  it('a path that does not exist', () =>
    inFolder({ 'sain.md': COMPLETE_V9 }, async (cwd) => {
      const outcome = await runHere(['check', 'abesnt.md', 'sain.md', ...AS_OF], cwd);
      assert.equal(outcome.code, 2);
      assert.match(outcome.stdout, /abesnt\.md\n +ce chemin n’existe pas\. Vérifiez/);
      assertRestWasChecked(outcome);
    }));

  it('2 wins over 1', () =>
    inFolder({ 'manque.md': '---\nkind: programme\n---\n# Rien\n' }, async (cwd) => {
      assert.equal((await runHere(['check', 'manque.md', ...AS_OF], cwd)).code, 1);
      assert.equal((await runHere(['check', 'manque.md', 'absent.md', ...AS_OF], cwd)).code, 2);
    }));

  it('a folder without any Markdown', () =>
    inFolder({ 'notes/a.txt': 'x' }, async (cwd) => {
      const { code, stdout } = await runHere(['check', 'notes'], cwd);
      assert.equal(code, 2);
      assert.match(stdout, /notes\n +aucun document Markdown/);
    }));

  it('a file, then a folder, that may not be read', () =>
    inFolder({ 'sain.md': COMPLETE_V9, 'secret.md': COMPLETE_V9, 'prive/a.md': COMPLETE_V9 }, async (cwd) => {
      for (const [path, method] of [
        ['secret.md', 'read'],
        ['prive', 'entries'],
      ] as const) {
        const outcome = await runHere(['check', ...AS_OF], cwd, { fileSystem: failing(join(cwd, path), method, 'EACCES') });
        assert.equal(outcome.code, 2);
        assert.match(outcome.stdout, new RegExp(`  ${path}\n +lecture refusée`));
        assertRestWasChecked(outcome);
      }
    }));

  it('a real folder without permission', async function () {
    if (process.getuid?.() === 0) this.skip(); // root may read anything
    await inFolder({ 'sain.md': COMPLETE_V9, 'prive/a.md': COMPLETE_V9 }, async (cwd) => {
      await chmod(join(cwd, 'prive'), 0);
      const outcome = await singulier(['check', ...AS_OF], { cwd });
      await chmod(join(cwd, 'prive'), 0o700);
      assert.equal(outcome.code, 2);
      assertRestWasChecked(outcome);
    });
  });

  it('a file that vanishes between finding and reading', () =>
    inFolder({ 'sain.md': COMPLETE_V9, 'parti.md': COMPLETE_V9 }, async (cwd) => {
      const outcome = await runHere(['check', ...AS_OF], cwd, { fileSystem: failing(join(cwd, 'parti.md'), 'read', 'ENOENT') });
      assert.equal(outcome.code, 2);
      assert.match(outcome.stdout, /parti\.md\n +ce fichier a disparu/);
      assertRestWasChecked(outcome);
    }));

  it('any other trouble of the system, without its paths', () =>
    inFolder({ 'sain.md': COMPLETE_V9, 'disque.md': COMPLETE_V9 }, async (cwd) => {
      const outcome = await runHere(['check', ...AS_OF], cwd, { fileSystem: failing(join(cwd, 'disque.md'), 'read', 'EIO') });
      assert.match(outcome.stdout, /disque\.md\n +lecture impossible \(EIO\)/);
      assert.ok(!outcome.stdout.includes(cwd));
    }));

  it('links: loops end, what lies inside is read once, what lies outside is not', () =>
    inFolder({ 'dehors/secret.md': COMPLETE_V9, 'cours/sain.md': COMPLETE_V9 }, async (root) => {
      const cwd = join(root, 'cours');
      await symlink('.', join(cwd, 'boucle'));
      await symlink('sain.md', join(cwd, 'alias.md'));
      await symlink('../dehors', join(cwd, 'lien'));
      await symlink('../dehors/secret.md', join(cwd, 'lien.md'));
      await symlink('tourne.md', join(cwd, 'tourne.md'));
      const outcome = await runHere(['check', '--format', 'json', ...AS_OF], cwd);
      const { documents, skipped, errors } = parseReport(outcome);
      assert.deepEqual(
        documents.map(({ path }) => path),
        ['sain.md'],
      );
      assert.deepEqual(
        skipped.map(({ path, code }) => [path, code]),
        [
          ['lien', 'link-outside'],
          ['lien.md', 'link-outside'],
        ],
      );
      assert.deepEqual(
        errors.map(({ path, code }) => [path, code]),
        [['tourne.md', 'link-loop']],
      );
      assert.equal(outcome.code, 2);
      // Named by the user, a link is followed.
      assert.equal(parseReport(await runHere(['check', 'lien', 'lien.md', '--format', 'json', ...AS_OF], cwd)).documents.length, 2);
    }));

  it('a path that is neither file nor folder', async function () {
    if (process.platform === 'win32') this.skip();
    await inFolder({}, async (cwd) => {
      const { code, stdout } = await runHere(['check', '/dev/null'], cwd);
      assert.equal(code, 2);
      assert.match(stdout, /ce n’est ni un fichier ni un dossier/);
    });
  });

  it('a folder named like a document', () =>
    inFolder({ 'sain.md': COMPLETE_V9 }, async (cwd) => {
      await mkdir(join(cwd, 'dossier.md'));
      const outcome = await runHere(['check', ...AS_OF], cwd);
      assert.equal(outcome.code, 0);
      assertRestWasChecked(outcome);
    }));

  it('a file name that would play with the terminal', async function () {
    if (process.platform === 'win32') this.skip();
    await inFolder({ 'x\u001b[31m\ny.md': COMPLETE_V9 }, async (cwd) => {
      assert.ok(!(await runHere(['check', ...AS_OF], cwd)).stdout.includes('\u001b'));
    });
  });

  it('all of it at once, in the command as it is installed', () =>
    inFolder(
      {
        'sain.md': COMPLETE_V9,
        'casse.md': '---\na: "b\n---\n# Texte\n',
        'ouvert.md': '---\na: b\n',
        'long.md': 'a '.repeat(2_500_000),
        'image.md': new Uint8Array([0]),
        'ancien.md': new Uint8Array([0xe9]),
        'vide.md': '',
      },
      async (cwd) => {
        await symlink('tourne.md', join(cwd, 'tourne.md'));
        const outcome = await singulier(['check', '.', 'absent.md', ...AS_OF], { cwd });
        assert.equal(outcome.code, 2);
        assert.equal(outcome.stderr, '');
        assertRestWasChecked(outcome);
        for (const path of ['casse', 'ouvert', 'long', 'image', 'ancien', 'vide', 'tourne', 'absent'])
          assert.match(outcome.stdout, new RegExp(`^ *${path}\\.md`, 'm'));
      },
    ));

  it('a current folder that was removed', async function () {
    if (process.platform === 'win32') this.skip();
    await inFolder({ 'ici/x.md': COMPLETE_V9 }, async (cwd) => {
      const script = 'rm -r "$PWD" && exec "$0" "$1" check x.md';
      const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, COMMAND], { cwd: join(cwd, 'ici'), encoding: 'utf8' });
      assert.equal(status, 2);
      assert.match(stderr, /^singulier: .*ENOENT.*\n$/);
    });
  });

  it('a fault of its own is told in one line', () =>
    inFolder({ 'sain.md': COMPLETE_V9 }, async (cwd) => {
      const now = (): Date => {
        throw new TypeError(`no clock in '${cwd}/x'`);
      };
      const { code, stderr } = await runHere(['check'], cwd, { now });
      assert.equal(code, 2);
      assert.match(
        stderr,
        /^singulier: Singulier \S+ s’est arrêté sur un défaut qui lui est propre \(TypeError: no clock in '…\/x', badInput\.test\.js:\d+:\d+\)\. .*\n$/,
      );
    }));

  class Trapped extends Project {
    override analysis(path: string): ReturnType<Project['analysis']> {
      if (path === 'piege.md') throw new RangeError('too deep');
      return super.analysis(path);
    }
  }

  it('a document on which the reader itself fails', () =>
    inFolder({ 'sain.md': COMPLETE_V9, 'piege.md': '# Piège\n' }, async (cwd) => {
      const outcome = await runHere(['check', ...AS_OF], cwd, {}, (args, environment) => {
        const request = readArguments(args);
        assert.ok(request.command === 'check');
        return check(request.options, environment, (organisation) => new Trapped(organisation));
      });
      assert.equal(outcome.code, 2);
      assert.match(
        outcome.stdout,
        /piege\.md\n +Singulier n’a pas su lire ce document : c’est un défaut de Singulier, pas du document \(RangeError: too deep/,
      );
      assertRestWasChecked(outcome);
    }));

  it('its faults show no folder of the machine', () => {
    assert.equal(describeFault('?'), 'unknown');
    assert.equal(describeFault(Object.assign(new RangeError('a\nb C:\\Users\\x\\y.md'), { stack: '' })), 'RangeError: a b …/y.md');
  });
});
