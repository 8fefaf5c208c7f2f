import assert from 'node:assert/strict';
import { inFolder, runHere } from './harness.ts';

interface Printed {
  readonly referential: { readonly edition: string };
  readonly readOn: string;
  readonly sources: readonly { readonly id: string; readonly voice: string }[];
  readonly facts: readonly { readonly id: string; readonly from?: string }[];
  readonly provisional: readonly { readonly indicator: number | null }[];
}

describe('singulier referential', () => {
  it('prints the edition of the day, who says what since when, and what is not settled', () =>
    inFolder({}, async (cwd) => {
      const { code, stdout } = await runHere(['referential', '--as-of', '2026-12-01', '--locale', 'fr'], cwd);
      assert.equal(code, 0);
      assert.match(
        stdout,
        /^Référentiel national qualité, édition 2026 \(décret n° 2026-728 du 1er août 2026\), pour un audit le 1er décembre 2026\.$/m,
      );
      assert.match(stdout, /relues .* le 30 novembre 2026 ; .* le 2 octobre 2026/);
      assert.match(stdout, /^ {2}guide {2}guide de lecture V9 \(8 janvier 2024\)/m);
      assert.match(stdout, /certificat .*site \(arrêté du 31 mai 2023, depuis le 1er septembre 2023\)\.$/m);
      assert.match(stdout, /^ {4}Incertain : montant rapporté/m);
      assert.match(stdout, /^ {2}33 : gravité à confirmer/m);
      assert.match(stdout, /Une erreur \?/);
      const english = await runHere(['referential', '--as-of', '2026-12-01', '--locale', 'en'], cwd);
      assert.match(english.stdout, /, 2026 edition \(decree no\. 2026-728/);
    }));

  it('follows the day', () =>
    inFolder({}, async (cwd) => {
      const on = async (day: string): Promise<Printed> =>
        JSON.parse((await runHere(['referential', '--format', 'json', '--as-of', day], cwd)).stdout) as Printed;
      const [before, after] = [await on('2025-01-15'), await on('2026-11-15')];
      assert.deepEqual([before.referential.edition, after.referential.edition], ['V9', '2026']);
      const ids = ({ facts }: Printed) => facts.map(({ id }) => id);
      assert.ok(ids(before).includes('professional-interview') && !ids(before).includes('cpf-licence'));
      assert.ok(ids(after).includes('career-path-interview') && ids(after).includes('cpf-licence'));
      assert.ok(!after.sources.some(({ id }) => id === 'decree-2019'));
      assert.equal(after.readOn, '2026-11-30');
      assert.deepEqual(
        after.provisional.map(({ indicator }) => indicator),
        [null, ...Array.from({ length: 33 }, (_, index) => index + 1)],
      );
    }));

  it('reads no document', () =>
    inFolder({}, async (cwd) => {
      const { code, stderr } = await runHere(['referential', 'a.md', '--locale', 'fr'], cwd);
      assert.equal(code, 2);
      assert.match(stderr, /ne lit aucun document/);
    }));
});
