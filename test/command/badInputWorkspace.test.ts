import assert from 'node:assert/strict';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../../server/src/report/schema.ts';
import { startInProcess } from '../protocol/harness.ts';
import { COMPLETE_V9, inFolder, parseReport, runHere } from './harness.ts';

const AS_OF = ['--as-of', '2026-10-15'];

/** What the command and the server say of one folder; both must come to an end and agree. */
async function saidOf(folder: string, path: string): Promise<{ code: number | null; stdout: string; said: string[]; broken: string[] }> {
  const pretty = await runHere(['check', ...AS_OF], folder);
  assert.doesNotMatch(pretty.stdout + pretty.stderr, /\n\s+at |node:internal/);
  const { documents } = parseReport(await runHere(['check', '--format', 'json', ...AS_OF], folder));
  const found = documents.find((document) => document.path === path)?.findings ?? [];
  const said = found.map(({ rule, message }) => `${rule} ${message}`);

  const client = startInProcess({ today: () => '2026-10-15' });
  try {
    await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'x' }] });
    const told = (await client.workspace()).get(pathToFileURL(join(folder, path)).href);
    if (told?.kind === 'full')
      assert.deepEqual(
        told.items.map(({ code, message }) => `${code} ${message as string}`),
        said,
      );
  } finally {
    client.connection.dispose();
  }
  const broken = found
    .filter(({ rule }) => rule === 'evidence/broken-link')
    .map(({ range, message }) => `${range.start.line + 1} ${message}`);
  return { code: pretty.code, stdout: pretty.stdout, said, broken };
}

/** A register with one piece of evidence for each link, from line 7 on. */
const register = (...links: readonly string[]): string =>
  `---\nkind: organisation\n---\n\n# Registre des preuves\n\n${links.map((link) => `- **Indicateur 8**, positionnement : [grille](${link}), 2026-01-12\n`).join('')}`;

describe('a workspace that is wrong', function () {
  this.timeout(60_000);

  describe('in its configuration', () => {
    it('in many ways at once: each with its file and line, the rest holds', () =>
      inFolder(
        {
          'p.md': COMPLETE_V9,
          'singulier.yaml': [
            'extends: [base.yaml, absent.yaml]',
            'organisation:',
            '  categories: [AF, XX]',
            '  newEntrant: peut-être',
            'audit:',
            '  date: 2026-02-30',
            'rules:',
            '  evidence/vague-itme: off',
            '  evidence/missing-item: hint',
            'referential: charte.yaml',
            'zzz: 1',
            'locale: fr',
          ].join('\n'),
          'base.yaml': 'extends: singulier.yaml\n',
          'charte.yaml': 'id: x\n',
        },
        async (folder) => {
          const { code, stdout } = await saidOf(folder, 'p.md');
          assert.equal(code, 2);
          for (const fault of [
            /base\.yaml[^]*1:10 .*singulier\.yaml/,
            /1:22 .*absent\.yaml/,
            /3:20 .*XX/,
            /4:\d+ .*peut-être/,
            /6:9 .*2026-02-30/,
            /8:3 .*evidence\/vague-item/,
            /11:1 .*zzz/,
            /charte\.yaml/,
          ])
            assert.match(stdout, fault);
          assert.match(stdout, /^p\.md {2}programme/m);
        },
      ));

    it('in its framework, which has a number twice', () =>
      inFolder(
        {
          'p.md': COMPLETE_V9,
          'singulier.yaml': 'referential: charte.yaml\n',
          'charte.yaml': `id: charte
title: Charte
legalReference: Notre charte
criteria:
  - { number: 1, title: Accueil }
indicators:
  - { number: 1, criterion: 1, label: accueil, asks: Qui accueille ?, homes: [programme], gravity: minor, categories: [AF], evidence: [{ kind: procedure, words: accueil }] }
  - { number: 1, criterion: 1, label: suivi, asks: Qui suit ?, homes: [programme], gravity: minor, categories: [AF], evidence: [{ kind: procedure, words: suivi }] }
`,
        },
        async (folder) => {
          const { code, stdout } = await saidOf(folder, 'p.md');
          assert.equal(code, 2);
          assert.match(stdout, /charte\.yaml[^]*8:\d+ .*/);
        },
      ));

    it('nested without end', () =>
      inFolder({ 'p.md': COMPLETE_V9, 'singulier.yaml': `a: ${'['.repeat(50_000)}` }, async (folder) => {
        const { code, stdout } = await saidOf(folder, 'p.md');
        assert.equal(code, 2);
        assert.match(stdout, /singulier\.yaml[^]*1:1 .*trop emboîté/);
        assert.match(stdout, /^p\.md {2}programme/m);
      }));
  });

  describe('in its links', () => {
    it('that leave it, by whatever way', () =>
      inFolder({ 'of/singulier.yaml': '', 'secret.pdf': '', 'dossier/secret.pdf': '' }, async (outer) => {
        const folder = join(outer, 'of');
        await symlink(join(outer, 'secret.pdf'), join(folder, 'lien.pdf'));
        await symlink(join(outer, 'dossier'), join(folder, 'lien'));
        const links = [
          '../secret.pdf',
          '../../../../../../etc/passwd',
          '%2e%2e/secret.pdf',
          '..\\secret.pdf',
          '/../secret.pdf',
          'file:///etc/passwd',
          'C:\\\\preuves\\\\a.pdf',
          'lien.pdf',
          'lien/secret.pdf',
        ];
        await writeFile(join(folder, 'r.md'), register(...links));
        const { broken } = await saidOf(folder, 'r.md');
        assert.deepEqual(
          broken.map((message) => [Number.parseInt(message, 10), /sort de l’espace de travail/.test(message)]),
          links.map((_, index) => [7 + index, true]),
        );
      }));

    it('to names of all sorts, each found', () => {
      const names = [
        '100 %.pdf',
        'a#b.pdf',
        'quoi ?.pdf',
        'deux  espaces.pdf',
        'été.pdf',
        'e\u0301te\u0301 bis.pdf',
        "l'accueil (1).pdf",
        '%41.pdf',
        'a&b+c.pdf',
        '日本.pdf',
      ];
      const links = names.map((name) => encodeURIComponent(name).replace(/[()']/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`));
      return inFolder(
        {
          ...Object.fromEntries(names.map((name) => [`preuves/${name}`, ''])),
          'r.md': register(
            ...links.map((link) => `preuves/${link}`),
            '<preuves/deux  espaces.pdf>',
            'preuves\\été.pdf',
            'preuves/e%CC%81te%CC%81.pdf',
            'preuves/%C3%A9t%C3%A9%20bis.pdf',
            './preuves/./x/../été.pdf?raw=1',
            '/preuves/été.pdf',
          ),
        },
        async (folder) => assert.deepEqual((await saidOf(folder, 'r.md')).broken, []),
      );
    });

    it('in another case, to folders, to nothing, to headings that are not there', () =>
      inFolder(
        {
          'preuves/Grille.pdf': '',
          'preuves/suivi.md': '# Suivi\n',
          'r.md': register(
            'preuves/grille.pdf',
            'Preuves/Grille.pdf',
            'preuves/',
            'absent.pdf',
            'preuves/suivi.md#bilan',
            'absent/%00.pdf',
            '#',
            '',
          ),
        },
        async (folder) => {
          const { broken } = await saidOf(folder, 'r.md');
          assert.match(broken[0] ?? '', /^7 .*« preuves\/Grille\.pdf »/);
          assert.match(broken[1] ?? '', /^8 .*« preuves\/Grille\.pdf »/);
          assert.match(broken[2] ?? '', /^9 .*dossier/);
          assert.match(broken[3] ?? '', /^10 .*absent\.pdf/);
          assert.match(broken[4] ?? '', /^11 .*#bilan/);
        },
      ));

    it('that go round in circles', () =>
      inFolder({ 'r.md': register('a.pdf', 'boucle/x.pdf', 'r.md', 'b.md#x'), 'b.md': '# B\n\n[x](r.md)\n' }, async (folder) => {
        await symlink('b.pdf', join(folder, 'a.pdf'));
        await symlink('a.pdf', join(folder, 'b.pdf'));
        await symlink('.', join(folder, 'boucle'));
        const { broken } = await saidOf(folder, 'r.md');
        assert.deepEqual(
          broken.map((message) => Number.parseInt(message, 10)),
          [7, 8, 10],
        );
      }));

    it('ten thousand of them', () =>
      inFolder(
        {
          'preuves/a.pdf': '',
          'r.md': register(...Array.from({ length: 10_000 }, (_, index) => (index % 2 ? 'preuves/a.pdf' : `preuves/${index}.pdf`))),
        },
        async (folder) => {
          const { code, stdout } = await runHere(['check', '--format', 'json', ...AS_OF], folder);
          assert.equal(code, 0);
          const { documents } = JSON.parse(stdout) as Report;
          assert.equal(documents[0]?.findings.filter(({ rule }) => rule === 'evidence/broken-link').length, 5000);
        },
      )).timeout(180_000);
  });

  it('in its folders: one that may not be read, one below hundreds of others', async function () {
    const deep = Array.from({ length: 300 }, () => 'd').join('/');
    await inFolder(
      { 'r.md': register('ferme/a.pdf', `${deep}/p.md`), 'ferme/a.pdf': '', [`${deep}/p.md`]: COMPLETE_V9 },
      async (folder) => {
        const root = process.getuid?.() === 0;
        if (!root) await chmod(join(folder, 'ferme'), 0o000);
        const { code, stdout, broken } = await saidOf(folder, 'r.md');
        if (!root) await chmod(join(folder, 'ferme'), 0o700);
        assert.equal(code, root ? 0 : 2);
        assert.deepEqual(broken.length, root ? 0 : 1);
        assert.match(stdout, new RegExp(`^${deep}/p\\.md`, 'm'));
      },
    );
  });

  it('by a configuration that is a folder, or a link to itself', () =>
    inFolder({ 'p.md': COMPLETE_V9 }, async (folder) => {
      await mkdir(join(folder, 'singulier.yaml'));
      await symlink('singulier.yml', join(folder, 'singulier.yml'));
      assert.equal((await saidOf(folder, 'p.md')).code, 0);
    }));
});
