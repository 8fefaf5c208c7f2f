import assert from 'node:assert/strict';

describe('a programme in the workbench', () => {
  it('shows what is missing, and one quick fix makes it promised', async function () {
    const { workbench } = this;
    await workbench.openFile('sans-tarif.md');
    await workbench.squiggles('error').first().waitFor();
    await workbench.openProblems();
    const missing = workbench.problem(/Tarif/).filter({ hasText: 'missing-item' });
    await missing.waitFor();
    assert.equal(await missing.count(), 1);

    // From the problem to its place, as a user goes there, then the menu of quick fixes and its first entry about the price.
    await workbench.goTo(missing);
    const fix = await workbench.openQuickFixes(/tarif/i);
    await fix.click();

    await workbench.line('## Tarif').waitFor();
    await workbench.squiggles('warning').first().waitFor();
    await workbench.problem(/Tarif/).filter({ hasText: 'promised-item' }).waitFor();
    await missing.waitFor({ state: 'detached' });
    assert.equal(await workbench.squiggles('error').count(), 0);
  });

  it('says in the language status which edition is in force, and why', async function () {
    const { workbench } = this;
    await workbench.openFile('complet-avant-2026.md');
    const status = await workbench.languageStatus();
    await status.filter({ hasText: 'RNQ 2026 · 22/11/2026' }).filter({ hasText: 'jour fixé dans les réglages' }).waitFor();
  });
});
