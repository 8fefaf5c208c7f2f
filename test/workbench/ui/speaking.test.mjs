import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { output } from '../session.mjs';

// What people ask of an editor all day: what this is, what may stand here, what else uses it, what is still to do.
describe('an editor that answers', function () {
  let session;
  let workbench;
  const file = (name) => path.join(session.workspace, name);
  const textOf = (name) => readFileSync(file(name), 'utf8');
  const picture = (name) => workbench.page.screenshot({ path: path.join(output, `speaking-${name}.png`) });
  const lens = (words) => workbench.page.locator('.monaco-editor .codelens-decoration a', { hasText: words });
  const option = (words) => workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: words });
  const tab = (name) => workbench.page.locator('.tabs-container .tab', { hasText: name });
  const inExplorer = (name) => workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });

  before(async function () {
    session = await this.openSession('test/workbench/speaking');
    workbench = await session.openWorkbench({ language: 'fr', display: { viewport: { width: 1400, height: 900 } } });
  });

  afterEach(async function () {
    const { state, title } = this.currentTest;
    if (state === 'failed') await picture(title.replace(/\W+/g, '-'));
  });

  after(async () => {
    await session?.close();
  });

  it('counts above the title what is to write, and lists it with the fixes of each thing', async () => {
    await workbench.openFile('souffler-une-coupe.md');
    await lens('portrait').waitFor();
    const count = async () => Number.parseInt(await lens('à écrire').innerText(), 10);
    await lens('à écrire').waitFor();
    const before = await count();
    assert.ok(before > 4);
    await picture('title');
    await lens('à écrire').click();
    await option('Tarif').waitFor();
    await picture('list');
    await option('Tarif').click();
    // Of one with several fixes, which; the first is the stub.
    await option('Insérer « Tarif »').first().click();
    await workbench.line('## Tarif').waitFor();
    await lens(`${before - 1} à écrire`).waitFor();
  });

  it('says of a passage what is known of it where one points', async () => {
    await workbench.openFile('registre.md');
    await workbench.clickOn('Indicateur 8');
    await workbench.goToLine(3);
    await workbench.page.keyboard.press('Home');
    for (let letter = 0; letter < 15; letter++) await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('Control+I');
    await workbench.hover().filter({ hasText: 'Indicateur 8' }).waitFor();
    await picture('hover');
    await workbench.page.keyboard.press('Escape');
  });

  it('offers the indicators of the edition where one is named', async () => {
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('- Indicateur ');
    const suggestion = workbench.page.locator('.suggest-widget.visible .monaco-list-row').first();
    try {
      await suggestion.waitFor({ timeout: 5000 });
    } catch {
      await workbench.page.keyboard.press('Control+Space');
      await suggestion.waitFor();
    }
    await picture('completion');
    assert.match(await suggestion.getAttribute('aria-label'), /^\d+/);
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Control+Shift+K');
    await workbench.page.keyboard.press('Control+S');
  });

  it('counts above an indicator its proofs everywhere, and shows where they are', async () => {
    await workbench.goToLine(1);
    await lens('3 preuves · 1 périmée').waitFor();
    await lens('aucune preuve · 1 promise').waitFor();
    await picture('register');
    await lens('3 preuves · 1 périmée').click();
    const peek = workbench.page.locator('.peekview-widget');
    await peek.waitFor();
    await peek.locator('.monaco-list-row', { hasText: 'souffler-une-coupe.md' }).first().waitFor();
    await picture('places');
    await workbench.page.keyboard.press('Escape');
  });

  it('has all documents follow a file of evidence that is renamed among the files', async () => {
    await workbench.page.locator('.explorer-folders-view .monaco-list-row').first().click();
    for (const folder of ['organisation', 'preuves']) {
      if ((await inExplorer(folder).first().getAttribute('aria-expanded')) === 'false') await inExplorer(folder).first().click();
    }
    await inExplorer('grille.md').click();
    await workbench.page.keyboard.press('F2');
    const box = workbench.page.locator('.explorer-folders-view .monaco-inputbox input');
    await box.waitFor();
    await box.fill('grille d’entrée.md');
    await picture('rename');
    await workbench.page.keyboard.press('Enter');
    // The editor asks its user in its own way whether what we propose is to be done.
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await picture('dialog');
    await dialog
      .locator('.monaco-button', { hasText: /^(OK|Yes)$/ })
      .first()
      .click();
    for (const deadline = Date.now() + 30_000; !existsSync(file('organisation/preuves/grille d’entrée.md')) && Date.now() < deadline;)
      await workbench.page.waitForTimeout(100);
    assert.ok(existsSync(file('organisation/preuves/grille d’entrée.md')));
    await tab('grille d’entrée.md').waitFor();
    await tab('registre.md').click();
    await workbench.line('(preuves/grille%20d’entrée.md#les-gestes), 2027-02-02').waitFor();
    await picture('renamed');
    await workbench.run('File: Save All Files');
    const expected = '../organisation/preuves/grille%20d’entrée.md#les-gestes';
    for (const deadline = Date.now() + 10_000; !textOf('programmes/souffler-une-coupe.md').includes(expected) && Date.now() < deadline;)
      await workbench.page.waitForTimeout(100);
    assert.ok(textOf('programmes/souffler-une-coupe.md').includes(expected));
    assert.ok(!textOf('organisation/registre.md').includes('grille.md'));
    // No link is broken by it.
    await workbench.openProblems();
    await workbench.problem('missing-').first().waitFor();
    assert.equal(await workbench.problem('broken-link').count(), 0);
  });

  it('has the links follow a heading, once one has looked at what changes', async () => {
    await tab('grille d’entrée.md').click();
    await workbench.clickOn('Les gestes');
    await workbench.page.keyboard.press('F2');
    const box = workbench.page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('Trois gestes');
    // With a look first.
    await workbench.page.keyboard.press('Control+Enter');
    const apply = workbench.page.locator('.monaco-button', { hasText: 'Apply' });
    await apply.waitFor();
    await picture('preview');
    // As it is shown: a link that waited to be ticked would be left behind.
    await apply.click();
    await tab('registre.md').click();
    await workbench.line('#trois-gestes').first().waitFor();
    assert.equal(await workbench.line('#les-gestes').count(), 0);
  });

  it('corrects at once what is certain, and nothing else', async () => {
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('- **Indicateur 12**, engagement : [grille](preuves/GRILLE%20d’entrée.md), 2027-01-05');
    await lens('1 preuve · 1 lien rompu').waitFor();
    await workbench.run('Fix All');
    await workbench.line('(preuves/grille%20d’entrée.md), 2027-01-05').waitFor();
    await picture('fixed');
    assert.equal(await workbench.line('à compléter').count(), 1);
  });
});
