import assert from 'node:assert/strict';
import { join } from 'node:path';
import { COMPLETE_V9, inFolder, parseReport, runHere } from './harness.ts';

const CONFIG = 'organisation:\n  categories: [AF]\n';
const REGISTER = `---
kind: organisation
---

# Registre des preuves

- **Indicateur 8**, positionnement à l’entrée : questionnaire du 12 janvier 2026, 2026-01-12
- **Indicateur 10**, adaptation : [grille](../commun/grille.md), 2026-01-12
`;

const FILES = {
  'of/singulier.yaml': `${CONFIG}audit:\n  date: 2026-10-15\nlocale: en\ndocuments:\n  other: [notes/**]\n`,
  'of/registre/preuves.md': REGISTER,
  'of/commun/grille.md': '# Grille\n',
  'of/programmes/p.md': COMPLETE_V9,
  'of/notes/n.md': COMPLETE_V9,
  'seul/p.md': COMPLETE_V9,
};

const NO_DAY: readonly string[] = ['check', '--format', 'json', '--fail-on', 'never'];

describe('what a command reads', function () {
  this.timeout(20_000);

  const missingIn = async (args: readonly string[], cwd: string): Promise<Record<string, (number | undefined)[]>> =>
    Object.fromEntries(
      parseReport(await runHere([...NO_DAY, ...args], cwd)).documents.map(({ path, findings }) => [
        path,
        findings.filter(({ rule }) => rule === 'evidence/missing-indicator').map(({ indicator }) => indicator),
      ]),
    );

  it('is also what stands beside the document in its organisation, wherever it runs', () =>
    inFolder(FILES, async (outer) => {
      const whole = await missingIn(['of'], outer);
      const alone = whole['of/programmes/p.md'];
      for (const [cwd, path] of [
        ['of/programmes', 'p.md'],
        ['of', './programmes/p.md'],
        ['of/registre', '../programmes/p.md'],
        ['seul', join(outer, 'of/programmes/p.md')],
      ] as const) {
        const [said] = Object.values(await missingIn([path], join(outer, cwd)));
        assert.deepEqual(said, alone, cwd);
      }
      // The register speaks for the organisation: it lacks the rest, not what it states.
      const [register] = Object.values(await missingIn(['preuves.md'], join(outer, 'of/registre')));
      assert.deepEqual(register, whole['of/registre/preuves.md']);
      assert.ok(register && register.length > 5 && !register.includes(8) && !register.includes(10));
    }));

  it('is only what is asked for where no configuration file names an organisation', () =>
    inFolder(FILES, async (outer) => {
      const { documents } = parseReport(await runHere([...NO_DAY, 'p.md'], join(outer, 'seul')));
      assert.deepEqual(
        documents.map(({ path }) => path),
        ['p.md'],
      );
    }));

  it('is of the kind that is said of what is asked for, not of what stands beside it', () =>
    inFolder({ ...FILES, 'of/brouillon.md': '# Brouillon\n\nDeux mots.\n' }, async (outer) => {
      const kinds = async (...args: string[]): Promise<string[]> =>
        parseReport(await runHere([...NO_DAY, ...args], join(outer, 'of'))).documents.map(({ kind }) => kind);
      // A flag wins over the configuration; a glob over the plain kind.
      assert.deepEqual(await kinds('notes/n.md'), ['other']);
      assert.deepEqual(await kinds('notes/n.md', '--kind', 'programme'), ['programme']);
      assert.deepEqual(await kinds('notes/n.md', '--kind', 'programme', '--kind', 'session=notes/*'), ['session']);
      const { documents } = parseReport(await runHere([...NO_DAY, '--kind', 'programme', 'registre/preuves.md'], join(outer, 'of')));
      assert.deepEqual(
        documents.map(({ path, kind }) => [path, kind]),
        [['registre/preuves.md', 'organisation']],
      );
      const coverage = await runHere(['coverage', '--format', 'json', '--kind', 'programme', 'programmes/p.md'], join(outer, 'of'));
      const { organisations } = JSON.parse(coverage.stdout) as { organisations: readonly { programmes: readonly { path: string }[] }[] };
      assert.deepEqual(
        organisations.flatMap(({ programmes }) => programmes.map(({ path }) => path)),
        ['programmes/p.md'],
      );
    }));

  it('is judged on the day that is given, else the configured one, else today', () =>
    inFolder(FILES, async (outer) => {
      const asOf = async (path: string, ...args: string[]): Promise<string> =>
        parseReport(await runHere([...NO_DAY, ...args, path], outer)).referential.asOf;
      assert.equal(await asOf('of'), '2026-10-15');
      assert.equal(await asOf('of', '--as-of', '2026-12-01'), '2026-12-01');
      assert.equal(await asOf('seul'), '2026-10-01');
    }));

  it('is told in the language that is asked for, else the configured one, else the system’s; in one for all', () =>
    inFolder(FILES, async (outer) => {
      const said = async (path: string, ...args: string[]): Promise<string> => (await runHere(['check', ...args, path], outer)).stdout;
      assert.match(await said('of'), /document/);
      assert.doesNotMatch(await said('of'), /«|Indicateur|édition/);
      assert.match(await said('of', '--locale', 'fr'), /Rien sur l’indicateur|édition/);
      assert.match(await said('seul'), /édition/);
      for (const command of ['coverage', 'delta', 'choices']) {
        assert.doesNotMatch((await runHere([command, 'of'], outer)).stdout, /édition|Choix/, command);
      }
    }));

  it('has a configuration whose faults count only for the documents asked for', () =>
    inFolder({ ...FILES, 'of/autre/singulier.yaml': 'zzz: 1\n', 'of/autre/a.md': '# A\n' }, async (outer) => {
      assert.equal((await runHere([...NO_DAY, 'of/programmes/p.md'], outer)).code, 0);
      for (const command of ['check', 'coverage', 'delta']) {
        const { code, stdout, stderr } = await runHere([command, 'of/autre'], outer);
        assert.equal(code, 2, command);
        assert.match(stdout + stderr, /of\/autre\/singulier\.yaml[^]*zzz/, command);
      }
    }));
});
