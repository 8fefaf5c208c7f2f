import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { output } from '../session.mjs';

// Two skills assessments of one house, on one template: it says how to enrol and how one works in words of its own.
const ENROLMENT = 'Modalités d’accès';
const METHODS = 'Méthodes mobilisées';
/** What is called missing, or doubted. */
const ASKED = /evidence\/(?:missing|unconfirmed)-item/;
const DOUBTED = /evidence\/unconfirmed-item/;
const AGREED = 'C’est ainsi que nous le disons';

describe('a house that says it in words of its own', function () {
  let session;
  let workbench;
  const file = (name) => path.join(session.workspace, name);
  const dialog = () => workbench.page.locator('.monaco-dialog-box');
  const notification = (words) => workbench.page.locator('.notifications-center .notification-list-item', { hasText: words });
  const choose = (words) => workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click();
  const picture = (name) => workbench.page.screenshot({ path: path.join(output, `own-words-${name}.png`) });
  let configuration;

  before(async function () {
    session = await this.openSession('test/workbench/own-words');
    configuration = readFileSync(file('singulier.yaml'), 'utf8');
    workbench = await session.openWorkbench({ language: 'fr', display: { viewport: { width: 1400, height: 1100 } } });
    await workbench.openFile('faire-le-point.md');
    await workbench.openProblems();
  });

  afterEach(async function () {
    const { state, title } = this.currentTest;
    if (state === 'failed') await picture(title.replace(/\W+/g, '-'));
  });

  after(async () => {
    await session?.close();
  });

  it('doubts about two of its labels, in either sheet, and accuses of nothing', async () => {
    for (const item of [ENROLMENT, METHODS]) await workbench.problem(item).nth(1).waitFor();
    assert.equal(await workbench.problem(DOUBTED).count(), 4);
    assert.equal(await workbench.problem(ASKED).count(), 4);
    await picture('doubts');
  });

  it('is asked on the heading what it is about, and shown what changes in which sheets', async () => {
    await workbench.clickOn('Pousser la porte');
    await (await workbench.openQuickFixes(/« Pousser la porte » : c’est ainsi que nous le disons/)).click();
    await choose(ENROLMENT);
    await dialog().waitFor();
    const told = await dialog().innerText();
    for (const words of [
      '« Pousser la porte »',
      ENROLMENT,
      'singulier.yaml',
      'changer-de-cap.md',
      'faire-le-point.md',
      '→ présente, ligne 17',
    ])
      assert.ok(told.includes(words), `${words} in ${told}`);
    await picture('preview');
    // Nothing is written before one agrees.
    assert.equal(readFileSync(file('singulier.yaml'), 'utf8'), configuration);
    await dialog().getByText(AGREED, { exact: true }).click();
    await workbench.problem(ENROLMENT).first().waitFor({ state: 'detached' });
    assert.equal(readFileSync(file('singulier.yaml'), 'utf8'), `${configuration}labels:\n  enrolment:\n    - "Pousser la porte"\n`);
  });

  it('says from the doubt which words are meant', async () => {
    await workbench.goTo(workbench.problem(METHODS).nth(1));
    await (await workbench.openQuickFixes(`${AGREED} : ${METHODS}…`)).click();
    // Of the two, only one is left that nobody knows.
    await dialog().getByText('« Autour de la grande table »').waitFor();
    await dialog().getByText(AGREED, { exact: true }).click();
    await workbench.problem(ASKED).first().waitFor({ state: 'detached' });
    assert.equal(
      readFileSync(file('singulier.yaml'), 'utf8'),
      `${configuration}labels:\n  enrolment:\n    - "Pousser la porte"\n  methods:\n    - "Autour de la grande table"\n`,
    );
  });

  it('opens the sibling without a word to say', async () => {
    await workbench.openFile('changer-de-cap.md');
    await workbench.line('Changer de cap').first().waitFor();
    await picture('sibling');
    assert.equal(await workbench.problem(ASKED).count(), 0);
    assert.equal(await workbench.page.locator('.monaco-editor [class*="squiggly-"]').count(), 0);
  });

  it('takes back what it taught last', async () => {
    // Under test the workbench keeps what it is told in its bell.
    await workbench.run('Show Notifications');
    await notification('« Pousser la porte » est écrit dans « singulier.yaml »').waitFor();
    await picture('taught');
    await notification('Autour de la grande table').getByText('Reprendre').click();
    await workbench.problem(METHODS).nth(1).waitFor();
    assert.equal(readFileSync(file('singulier.yaml'), 'utf8'), `${configuration}labels:\n  enrolment:\n    - "Pousser la porte"\n`);
  });

  it('copies what was read, and nothing else of the document', async () => {
    await workbench.openFile('faire-le-point.md');
    await workbench.goTo(workbench.problem(METHODS).nth(1));
    await (await workbench.openQuickFixes('Copier ce qui a été lu')).click();
    await workbench.page.locator('.statusbar-item', { hasText: 'ce qui a été lu est copié' }).waitFor();
  });

  it('creates the configuration where there is none, and takes that back too', async () => {
    rmSync(file('singulier.yaml'));
    await workbench.problem(ENROLMENT).nth(1).waitFor();
    // The doubt before stands further down than this heading.
    await workbench.goTo(workbench.problem(ENROLMENT).nth(1));
    await workbench.clickOn('Pousser la porte');
    await workbench.run(AGREED);
    await choose(ENROLMENT);
    await dialog().getByText('« singulier.yaml » est créé').waitFor();
    await dialog().getByText(AGREED, { exact: true }).click();
    await workbench.problem(ENROLMENT).first().waitFor({ state: 'detached' });
    assert.equal(readFileSync(file('singulier.yaml'), 'utf8'), 'labels:\n  enrolment:\n    - "Pousser la porte"\n');
    await workbench.run('Show Notifications');
    await notification('Pousser la porte').first().getByText('Reprendre').click();
    await workbench.problem(ENROLMENT).nth(1).waitFor();
    assert.ok(!existsSync(file('singulier.yaml')));
  });
});
