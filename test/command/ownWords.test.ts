import assert from 'node:assert/strict';
import { inFolder, parseReport, runHere } from './harness.ts';

const FILES = {
  'singulier.yaml': `organisation:
  name: Le Gué
audit:
  date: 2026-11-15
labels:
  enrolment: [Pousser la porte]
  price: [Durée]
everywhere: [organisation/pied.md, organisation/absent.md]
`,
  'organisation/pied.md': '# Pied de page\n\n**Contact :** Odile Ferrand, odile@example.org\n\n**Financement :** nous consulter\n',
  'programmes/a.md': '---\nkind: programme\n---\n\n# Vannerie\n\n## Pousser la porte\n\nVenir un mardi, puis remplir la feuille bleue.\n',
};

describe('the house’s own words, in the command', () => {
  it('are read in each programme, and what is said once for all bears its place', () =>
    inFolder(FILES, async (cwd) => {
      const { documents, configuration } = parseReport(await runHere(['check', '.', '--format', 'json'], cwd));
      const [foot, sheet] = documents;
      assert.deepEqual([foot?.path, foot?.kind, foot?.findings], ['organisation/pied.md', 'other', []]);
      assert.equal(sheet?.items.enrolment?.state, 'present');
      assert.deepEqual(sheet?.items.contact, { state: 'present', source: { path: 'organisation/pied.md', line: 3 } });
      assert.deepEqual(sheet?.items.funding, { state: 'vague', source: { path: 'organisation/pied.md', line: 5 } });
      assert.deepEqual(
        configuration.map(({ path, range, message }) => [path, range.start.line + 1, message.replace(/[.:] .*/, '')]),
        [
          ['singulier.yaml', 7, '« labels.price » '],
          ['singulier.yaml', 8, '« organisation/absent.md » n’est pas lu '],
        ],
      );
    }));

  it('show in the coverage where they stand', () =>
    inFolder(FILES, async (cwd) => {
      const { stdout } = await runHere(['coverage', '.', '--format', 'json'], cwd);
      assert.match(stdout, /"path": "organisation\/pied\.md",[^}]+\}[^}]+\}[^}]+\}[^}]+"words": "Odile Ferrand, odile@example\.org"/);
    }));

  it('are printed with the configuration', () =>
    inFolder(FILES, async (cwd) => {
      const text = await runHere(['print-config', 'programmes/a.md'], cwd);
      assert.match(text.stdout, /^Libellés propres\n {2}Modalités d’accès : Pousser la porte$/m);
      assert.match(text.stdout, /^ {2}everywhere +\["organisation\/pied\.md","organisation\/absent\.md"\] +singulier\.yaml:8$/m);
      const { stdout } = await runHere(['print-config', 'programmes/a.md', '--format', 'json'], cwd);
      assert.deepEqual((JSON.parse(stdout) as { labels: unknown }).labels, [{ item: 'enrolment', label: 'Pousser la porte' }]);
    }));
});
