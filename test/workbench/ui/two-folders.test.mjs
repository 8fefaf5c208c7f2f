import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { output } from '../session.mjs';

// Two organisations in one window: Atelier du fil is audited under the 2026 edition, Murs du Diois under V9.
describe('two folders, each with its own configuration', function () {
  let session;
  let workbench;

  before(async function () {
    session = await this.openSession('test/workbench/two-folders');
    workbench = await session.openWorkbench({ file: 'deux-maisons.code-workspace', display: { viewport: { width: 1280, height: 960 } } });
  });

  afterEach(async function () {
    const { state, title } = this.currentTest;
    if (state === 'failed') await workbench.page.screenshot({ path: path.join(output, `${title.replace(/\W+/g, '-')}.png`) });
  });

  after(async () => {
    await session?.close();
  });

  it('tells of documents that nobody opened, each under the edition of its folder', async () => {
    await workbench.openProblems();
    const gaps = workbench.problem('missing-indicator').filter({ hasText: 'indicateur 32' });
    await gaps.filter({ hasText: 'Édition 2026' }).waitFor();
    await gaps.filter({ hasText: 'Édition V9' }).waitFor();
    // What the new edition adds is asked in one folder alone; the gap of the organisation is told on its register.
    assert.equal(await gaps.count(), 2);
    assert.equal(await workbench.problem('missing-item').count(), 3);
    assert.equal(await workbench.problem('relier-un-carnet.md').count(), 1);
    assert.equal(await workbench.problem('caler-une-pierre.md').count(), 0);
    assert.equal(await workbench.problem('registre-des-preuves.md').count(), 2);
    assert.equal(await workbench.page.locator('.editor-instance').count(), 0);
  });

  it('takes a link for whole as soon as its file is there', async () => {
    const broken = workbench.problem('broken-link');
    await broken.filter({ hasText: 'cahier-des-retours.md' }).waitFor();
    writeFileSync(path.join(session.workspace, 'atelier-du-fil/organisation/preuves/cahier-des-retours.md'), '# Cahier des retours\n');
    await broken.waitFor({ state: 'detached' });
  });

  it('inserts a line for the indicator that the register lacks', async () => {
    const gap = workbench.problem('missing-indicator').filter({ hasText: 'Édition 2026' });
    await workbench.goTo(gap);
    const fix = await workbench.openQuickFixes(/ligne pour l’indicateur 32/);
    await fix.click();
    await workbench.line('Indicateur 32').first().waitFor();
    await workbench.problem('promised-evidence').filter({ hasText: 'Indicateur 32' }).waitFor();
    await gap.waitFor({ state: 'detached' });
  });

  it('shows the coverage of both organisations on a page', async () => {
    await workbench.run('Show Coverage of the Indicators');
    const page = await workbench.preview('Atelier du fil');
    const text = await page.innerText();
    for (const words of ['Murs du Diois', 'Relier un carnet à la main', 'Caler une pierre dans un mur à sec', '2027', '2026'])
      assert.ok(text.includes(words), words);
  });
});
