import assert from 'node:assert/strict';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { output } from '../session.mjs';

// Two programmes of one school. In the first: three stock lines, a paragraph of its own, one that could be anybody's, and a
// passage that the second holds too.
const STOCK_LINES = [
  'Alternance d’apports théoriques et pratiques',
  'Pédagogie active et participative',
  'Accompagnement personnalisé tout au long de la formation',
];
const ANYBODY_S = 'à votre rythme';
const SHARED = 'Chacun accroche son ouvrage au clou, dit aux autres ce qu’il referait autrement, et repart avec une botte de brins';
const ITS_OWN = 'Avant de tresser, chacune tord vingt brins les yeux fermés';
const QUESTION = 'À quel moment précis la pratique vient-elle d’abord, et avec quoi en main ?';

describe('questions on the wording of a programme', function () {
  let session;
  let workbench;
  /** Waits until these words are underlined, and no other. */
  const underlined = (expected) => workbench.hints((words) => isDeepStrictEqual(words, expected));

  before(async function () {
    session = await this.openSession('test/workbench/singularity');
    // In French; high enough to show the whole programme, and the menus below its words; wide enough for its questions.
    workbench = await session.openWorkbench({ language: 'fr', display: { viewport: { width: 2400, height: 1800 } } });
    await workbench.openFile('tresser-un-panier.md');
    await workbench.squiggles('hint').first().waitFor();
  });

  afterEach(async function () {
    const { state, title } = this.currentTest;
    if (state === 'failed') await workbench.page.screenshot({ path: path.join(output, `${title.replace(/\W+/g, '-')}.png`) });
  });

  after(async () => {
    await session?.close();
  });

  it('underlines the very words, and nothing in the paragraph that is nobody else’s', async () => {
    await workbench.line(ITS_OWN).waitFor();
    await underlined([...STOCK_LINES, ANYBODY_S, SHARED]);
  });

  it('asks its question wherever one points at them', async () => {
    // Far from the first letters, which are all that VS Code itself marks.
    await workbench.line('active et participative').getByText('active et participative').hover();
    const told = workbench.hover();
    await told.filter({ hasText: QUESTION }).waitFor();
    assert.match(await told.innerText(), /^3 formulations de suite, vraies aussi pour « .+ » ou « .+ »/);
  });

  it('offers to note the question, to require the wording, to read it singularly, or to stand by it', async () => {
    await workbench.clickOn('active et participative');
    await workbench.openQuickFixes(/Noter la question/);
    assert.deepEqual(await workbench.quickFixes(), [
      'Noter la question en commentaire : À quel moment précis la pratique vient-elle d’abord, et avec quoi en…',
      'Marquer comme formulation exigée : « Alternance d’apports théoriques et… »',
      'Écrire à la suite une lecture singulière, à compléter (indicateur 6)',
      'Copier ce qui a été lu',
      'Assumer ce choix : passage interchangeable (Alternance d’apports théoriques et…)',
    ]);
  });

  it('notes the question after the lines, and asks no more', async () => {
    await workbench.page.getByText('Noter la question en commentaire').click();
    await workbench.line(`<!-- question : ${QUESTION} -->`).waitFor();
    await underlined([ANYBODY_S, SHARED]);
    const lines = await workbench.lines();
    assert.equal(lines[lines.indexOf(`- ${STOCK_LINES[2]}`) + 1], `  <!-- question : ${QUESTION} -->`);
  });

  it('takes a wording for required once the text that requires it is named', async () => {
    await workbench.clickOn('à votre rythme');
    await (await workbench.openQuickFixes(/formulation exigée/)).click();
    await workbench.line('<!-- formulation exigée : à compléter -->').waitFor();
    await underlined([ANYBODY_S, SHARED]);
    // What is to be completed stands selected.
    await workbench.page.keyboard.type('convention avec la région, annexe 3');
    await workbench.line('<!-- formulation exigée : convention avec la région, annexe 3 -->').waitFor();
    await underlined([SHARED]);
  });

  it('opens the other programme at the passage that it shares', async () => {
    await workbench.clickOn('accroche son ouvrage');
    await (await workbench.openQuickFixes('Ouvrir le passage de « programmes/canner-une-chaise.md »')).click();
    await workbench.page.locator('.monaco-editor[data-uri$="/canner-une-chaise.md"]').waitFor();
    await workbench.page.locator('.monaco-editor .selected-text').first().waitFor();
    assert.equal(await workbench.position(), 'Ln 52, Col 213 (114 selected)');
    // Over two lines, where the window ends.
    await workbench.hints((words) => words.join('') === SHARED);
  });

  it('shows what is singular in the programme, section by section', async () => {
    await workbench.openFile('tresser-un-panier.md');
    await workbench.run('Montrer ce que ce programme a de singulier');
    const page = await workbench.preview('Ce qui n’est qu’à ce programme');
    const map = page.locator('table').first();
    const cells = (row) => map.locator('tr', { hasText: row }).locator('th, td').allInnerTexts();
    assert.deepEqual(await cells('scène'), ['Rubrique', 'scène', 'ouvrage', 'critère', 'lieu', 'public', 'source', 'choix', 'limite']);
    // « Vingt brins »: a figure that only a course on baskets has.
    assert.deepEqual(await cells('Méthodes'), ['Méthodes', '', '', '●', '', '', '', '', '']);
    const text = await page.innerText();
    for (const words of ['vingt brins', STOCK_LINES[0], QUESTION]) assert.ok(text.includes(words), words);
    assert.ok(!text.includes(ANYBODY_S), 'what is required is not asked about');
  });
});
