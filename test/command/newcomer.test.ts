import assert from 'node:assert/strict';
import { inFolder, runHere } from './harness.ts';

const PROGRAMME = '---\ntype: programme\ncategorie: AF\n---\n\n# Rempailler une chaise\n\n**Durée :** 14 h\n\n**Prérequis :** aucun\n';
const organisation = (audit: string): string =>
  `organisation:\n  name: Atelier de Ploumoguer\n  categories: [AF]\n  newEntrant: true\naudit:\n  type: ${audit}\n`;

describe('a new entrant', () => {
  /** What is said of published results. */
  const results = async (audit: string, text: string): Promise<string[]> => {
    let messages: string[] = [];
    await inFolder({ 'singulier.yaml': organisation(audit), 'chaise.md': text }, async (cwd) => {
      const { stdout } = await runHere(['check', '--format', 'json', '--locale', 'fr', '--as-of', '2026-12-01'], cwd);
      const { documents } = JSON.parse(stdout) as { documents: { findings: { indicator?: number; message: string }[] }[] };
      messages = documents.flatMap(({ findings }) => findings.flatMap(({ indicator, message }) => (indicator === 2 ? [message] : [])));
    });
    return messages;
  };

  it('is asked to name the results that it will follow, and no figure, in its initial audit', async () => {
    const [told, ...others] = await results('initial', PROGRAMME);
    assert.match(
      told ?? '',
      /aucun chiffre n’est demandé à l’audit initial\. À écrire : les résultats que vous suivrez.* guide de lecture V9/,
    );
    assert.doesNotMatch(told ?? '', /décret|mode de calcul/);
    assert.deepEqual(others, []);
    assert.deepEqual(await results('initial', `${PROGRAMME}\n## Résultats\n\nÀ venir.\n`), []);
  });

  it('publishes them as any other by its surveillance audit', async () => {
    const [told] = await results('surveillance', PROGRAMME);
    assert.match(told ?? '', /Indicateur 2, texte de l’édition 2026.*mode de calcul/);
  });
});
