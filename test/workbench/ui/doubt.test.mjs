import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { output } from '../session.mjs';

// Leaflets whose title names a document of the organisation, over all that a programme says; and a course open to apprentices too.
const READ_AS = 'Lu comme document de l’organisme, sans certitude';
const CATEGORY = 'Lu comme apprentissage, sans certitude';

describe('a document that is read without certainty', function () {
  let session;
  let workbench;
  let configuration;
  const file = (name) => path.join(session.workspace, name);
  const entry = (text) => workbench.page.locator('.statusbar-item[id$="singulier.doubt"]', { hasText: text });
  const option = (words) => workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: words });
  const picture = (name) => workbench.page.screenshot({ path: path.join(output, `doubt-${name}.png`) });
  /** Its own problems: those of its neighbours are listed below theirs. */
  const problemsOf = (name) => workbench.page.locator(`.markers-panel .monaco-list-row[aria-label*="${name}"]`);

  before(async function () {
    session = await this.openSession('test/workbench/doubt');
    configuration = readFileSync(file('singulier.yaml'), 'utf8');
    workbench = await session.openWorkbench({ language: 'fr', display: { viewport: { width: 1400, height: 900 } } });
    await workbench.openFile('accorder-un-piano.md');
    await workbench.openProblems();
  });

  afterEach(async function () {
    const { state, title } = this.currentTest;
    if (state === 'failed') await picture(title.replace(/\W+/g, '-'));
  });

  after(async () => {
    await session?.close();
  });

  it('says so in the status bar and in the language status, and finds nothing', async () => {
    await entry(READ_AS).waitFor();
    assert.match(await entry(READ_AS).locator('a').getAttribute('aria-label'), /sans certitude\. Rien n’y est contrôlé/);
    assert.equal(await workbench.page.locator('.monaco-editor [class*="squiggly-"]').count(), 0);
    assert.equal(await problemsOf('accorder-un-piano.md').count(), 0);
    const status = await workbench.languageStatus();
    const declare = status.filter({ hasText: READ_AS }).getByText('Déclarer');
    await declare.waitFor();
    await picture('status');
    await declare.click();
    await option('kind: programme').waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('is declared a programme by a click, and the findings come; undone, it is in doubt again', async () => {
    await entry(READ_AS).click();
    await option('kind: programme').waitFor();
    await workbench.page.locator('.quick-input-list', { hasText: 'Dans « singulier.yaml »' }).waitFor();
    await picture('choice');
    await option('kind: programme').click();
    await workbench.line('kind: programme').waitFor();
    await workbench.squiggles('error').first().waitFor();
    await entry('').waitFor({ state: 'hidden' });
    await picture('declared');
    await workbench.clickOn('Tarif');
    await workbench.page.keyboard.press('Control+Z');
    await entry(READ_AS).waitFor();
    await workbench.squiggles('error').first().waitFor({ state: 'detached' });
  });

  it('is declared in the configuration, for itself alone, and that is taken back', async () => {
    await entry(READ_AS).click();
    await option('documents.programme: accorder-un-piano.md').click();
    await workbench.squiggles('error').first().waitFor();
    await entry('').waitFor({ state: 'hidden' });
    assert.equal(readFileSync(file('singulier.yaml'), 'utf8'), `${configuration}documents:\n  programme:\n    - "accorder-un-piano.md"\n`);
    // Its sibling stays in doubt.
    await workbench.openFile('reparer-un-accordeon.md');
    await entry(READ_AS).waitFor();
    await workbench.openFile('accorder-un-piano.md');
    await entry('').waitFor({ state: 'hidden' });
    await workbench.run('Show Notifications');
    await workbench.page.locator('.notifications-center .notification-list-item').getByText('Reprendre').click();
    await entry(READ_AS).waitFor();
    assert.equal(readFileSync(file('singulier.yaml'), 'utf8'), configuration);
  });

  it('has its category declared in the same way', async () => {
    await workbench.openFile('menuisier.md');
    await entry(CATEGORY).click();
    await option('categorie: CFA').click();
    await workbench.line('categorie: CFA').waitFor();
    await entry('').waitFor({ state: 'hidden' });
  });
});
