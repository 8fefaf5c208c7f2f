import assert from 'node:assert/strict';
import { inFolder, runHere } from './harness.ts';

/** Under V9 how to enrol is required; 2026 leaves it to be confirmed, and asks for more. */
const FILES = {
  'a.md':
    '---\ntype: programme\ncategorie: AF\n---\n\n# Ferrer un cheval\n\n**Objectifs :** ferrer un pied\n\n**Durée :** 14 h\n\n**Prérequis :** aucun\n',
};

describe('singulier delta', () => {
  it('tells a gap that is no longer as grave once, as a change, and the texts once', () =>
    inFolder(FILES, async (cwd) => {
      const { stdout } = await runHere(['delta', '--as-of', '2026-11-15'], cwd);
      assert.match(stdout, /\n {2}Change\n[^]* {4}6:3 {5}erreur → avertissement · Rubrique absente : Modalités d’accès/);
      assert.doesNotMatch(stdout, /Ne s’applique plus/);
      assert.equal(stdout.match(/2026-728/g)?.length, 1);
      assert.match(stdout, /\nS’ajoute : \d+ · Change : \d+\n/);
      const markdown = await runHere(['delta', '--format', 'markdown', '--locale', 'en', '--as-of', '2026-11-15'], cwd);
      assert.match(markdown.stdout, /\*\*Changed\*\*\n\n- error → warning, 6:3: /);
      const { documents } = JSON.parse((await runHere(['delta', '--format', 'json', '--as-of', '2026-11-15'], cwd)).stdout) as {
        documents: { changed: { before: string; finding: { severity: string } }[] }[];
      };
      assert.ok(documents[0]?.changed.some(({ before, finding }) => before === 'error' && finding.severity === 'warning'));
    }));

  it('says when the edition changes nothing', () =>
    inFolder(FILES, async (cwd) => {
      const { stdout } = await runHere(['delta', '--from', '2026', '--to', '2026'], cwd);
      assert.match(stdout, /L’édition ne change rien/);
    }));
});

describe('singulier coverage', () => {
  it('gathers what has no evidence anywhere, and tells which programmes lack the rest', () =>
    inFolder(
      { ...FILES, 'b.md': `${FILES['a.md']}\n## Résultats 2025\n\nSatisfaction : 92 % (11 avis favorables sur 12 répondants)\n` },
      async (cwd) => {
        const { stdout } = await runHere(['coverage', '--as-of', '2026-11-15'], cwd);
        assert.match(stdout, /\n {3}2 {2}résultats publiés\n {6}1 : sans preuve\n/);
        assert.match(stdout, /\n {2}Sans preuve nulle part : 4 \(analyse du besoin\)/);
        assert.equal(stdout.match(/sans preuve$/gm)?.length, 1);
        const { stdout: page } = await runHere(['coverage', '--format', 'markdown', '--locale', 'en', '--as-of', '2026-11-15'], cwd);
        assert.match(page, /\n- Without evidence anywhere: 4 \(needs analysis\)/);
      },
    ));
});
