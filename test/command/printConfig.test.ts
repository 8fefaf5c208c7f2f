import assert from 'node:assert/strict';
import { inFolder, runHere } from './harness.ts';

const ATELIER = {
  'singulier.yaml': `organisation:
  name: Atelier des Deux-Rives
  categories: [AF]
audit:
  date: 2026-10-15
documents:
  session: ['**/seances/**']
choices:
  - rule: evidence/missing-item
    item: price
    reason: Le tarif se fixe avec chaque employeur.
phrases:
  - patterns: [au plus près du terrain, proche du terrain]
    question: Quel terrain ?
shared:
  - text: Chacun montre d’abord ce qu’il a apporté, et dit ce qui lui a résisté.
    reason: notre manière
`,
  'nord/singulier.yml': `extends: ../singulier.yaml
rules:
  singularity/stock-phrase: off
overrides:
  - files: [programmes/**]
    kind: programme
`,
  'nord/programmes/a.md': '# Tailler\n',
  'nord/b.md': '---\nnature: session\n---\n# Notes\n',
};

interface Printed {
  readonly path: string;
  readonly root: string | null;
  readonly files: readonly string[];
  readonly kind: { readonly value: string; readonly origin: string; readonly configured: unknown };
  readonly referential: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, { readonly value: unknown; readonly origin: unknown }>>;
  readonly choices: readonly unknown[];
  readonly phrases: readonly unknown[];
  readonly shared: readonly unknown[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

describe('singulier print-config', () => {
  it('says what holds for a document, and where it comes from', () =>
    inFolder(ATELIER, async (cwd) => {
      const { code, stdout } = await runHere(['print-config', 'nord/programmes/a.md'], cwd);
      assert.equal(code, 0);
      assert.match(
        stdout,
        /^nord\/programmes\/a\.md\n\nFichiers de configuration, du plus proche au plus lointain\n {2}nord\/singulier\.yml\n {2}singulier\.yaml\n\n/,
      );
      assert.match(stdout, /^Racine de l’organisme : \.$/m);
      assert.match(stdout, /^Nature du document : programme {2}motif « programmes\/\*\* », nord\/singulier\.yml:6$/m);
      assert.match(stdout, /^Référentiel : V9 \(décret n° 2019-565 du 6 juin 2019\) {2}audit le 15 octobre 2026, singulier\.yaml:5$/m);
      assert.match(stdout, /^ {2}organisation\.name +"Atelier des Deux-Rives" +singulier\.yaml:2$/m);
      assert.match(stdout, /^ {2}rules\.singularity\/stock-phrase\.severity +"off" +nord\/singulier\.yml:3$/m);
      assert.match(stdout, /^ {2}rules\.evidence\/missing-item\.severity +"error" +par défaut$/m);
      assert.match(stdout, /^ {2}evidence\.validity\.contract +null +par défaut$/m);
      assert.match(
        stdout,
        /^Choix assumés pour ce document\n {2}evidence\/missing-item: Le tarif se fixe avec chaque employeur\. {2}singulier\.yaml:9$/m,
      );
      assert.match(stdout, /^Formules propres\n {2}au plus près du terrain · proche du terrain$/m);
      assert.doesNotMatch(stdout, /Problèmes/);
    }));

  it('says it in English, and what the document says of itself', () =>
    inFolder(ATELIER, async (cwd) => {
      const { stdout } = await runHere(['print-config', 'nord/b.md', '--locale', 'en', '--as-of', '2026-12-01'], cwd);
      assert.match(stdout, /^Kind of the document: session {2}stated in the document$/m);
      assert.match(stdout, /^Framework: 2026 \(decree no\. 2026-728 of 1 August 2026\) {2}audit on 1 December 2026, by --as-of$/m);
    }));

  it('says that there is none', () =>
    inFolder({ 'a.md': '# x' }, async (cwd) => {
      const { code, stdout } = await runHere(['print-config', 'a.md'], cwd);
      assert.equal(code, 0);
      assert.match(
        stdout,
        /^Aucun fichier de configuration \(singulier\.yaml, singulier\.yml ou singulier\.json\) dans ce dossier ni au-dessus\.$/m,
      );
      assert.match(stdout, /^Nature du document : other {2}lue dans son contenu$/m);
      assert.match(stdout, / {2}le 1er octobre 2026, aujourd’hui, faute de date d’audit$/m);
      assert.doesNotMatch(stdout, /Racine/);
      const json = JSON.parse((await runHere(['print-config', 'a.md', '--format', 'json'], cwd)).stdout) as Printed;
      assert.deepEqual([json.root, json.files, json.kind.configured, json.problems], [null, [], null, []]);
    }));

  it('says it to programs', () =>
    inFolder(ATELIER, async (cwd) => {
      const { code, stdout } = await runHere(['print-config', 'nord/programmes/a.md', '--format', 'json'], cwd);
      assert.equal(code, 0);
      const printed = JSON.parse(stdout) as Printed;
      assert.deepEqual(printed.files, ['nord/singulier.yml', 'singulier.yaml']);
      assert.equal(printed.root, '.');
      assert.deepEqual(printed.kind, {
        value: 'programme',
        origin: 'configured',
        configured: { value: 'programme', glob: 'programmes/**', origin: { path: 'nord/singulier.yml', line: 6 } },
      });
      assert.deepEqual(printed.referential, {
        edition: 'V9',
        reference: 'décret n° 2019-565 du 6 juin 2019',
        asOf: '2026-10-15',
        reason: 'configured',
      });
      assert.deepEqual(printed.values['audit.date'], { value: '2026-10-15', origin: { path: 'singulier.yaml', line: 5 } });
      assert.deepEqual(printed.values['organisation.newEntrant'], { value: false, origin: null });
      assert.deepEqual(printed.choices, [
        {
          rule: 'evidence/missing-item',
          item: 'price',
          reason: 'Le tarif se fixe avec chaque employeur.',
          origin: { path: 'singulier.yaml', line: 9 },
        },
      ]);
      assert.deepEqual(printed.phrases, [
        { id: 'own/au-plus-pres-du-terrain', patterns: ['au plus près du terrain', 'proche du terrain'] },
      ]);
      assert.deepEqual(printed.shared, [
        { text: 'Chacun montre d’abord ce qu’il a apporté, et dit ce qui lui a résisté.', reason: 'notre manière' },
      ]);
    }));

  it('tells what is wrong with its place, and fails', () =>
    inFolder({ 'singulier.yaml': 'locale: en\naudit: {type: initail}\n', 'singulier.json': '{}', 'a.md': '# x' }, async (cwd) => {
      const { code, stdout } = await runHere(['print-config', 'a.md'], cwd);
      assert.equal(code, 2);
      // In the language of the configuration, since nobody asked for another.
      assert.match(
        stdout,
        /^Problems\n {2}singulier\.json, line 1 · warning · This file is not read: [^\n]+\n {2}singulier\.yaml, line 2 · error · "audit\.type": "initail" is not a possible value/m,
      );
      const json = JSON.parse((await runHere(['print-config', 'a.md', '--format', 'json', '--locale', 'fr'], cwd)).stdout) as Printed;
      assert.deepEqual(
        json.problems.map(({ path }) => path),
        ['singulier.json', 'singulier.yaml'],
      );
      assert.match(json.problems[1]?.message ?? '', /^« audit\.type »/);
    }));

  it('does not fail for a warning', () =>
    inFolder({ 'singulier.yaml': 'locale: fr', 'singulier.yml': '', 'a.md': '# x' }, async (cwd) => {
      assert.equal((await runHere(['print-config', 'a.md'], cwd)).code, 0);
    }));

  it('needs a document that can be read', () =>
    inFolder({ 'd/a.md': '', 'x.md': Buffer.from([0]) }, async (cwd) => {
      for (const [path, says] of [
        ['nope.md', /^singulier: nope\.md: ce chemin n’existe pas/],
        ['d', /^singulier: d: ce n’est ni un fichier ni un dossier/],
        ['x.md', /^singulier: x\.md: ce fichier n’est pas du texte/],
      ] as const) {
        const { code, stdout, stderr } = await runHere(['print-config', path], cwd);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, says);
      }
    }));
});
