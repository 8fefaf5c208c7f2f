// npm run screenshots: draws docs/images/ anew. The pictures of the README, out of the real workbench on examples/;
// and the icon, out of its SVG.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSession, root } from '../test/workbench/session.mjs';

const images = path.join(root, 'docs/images');

const session = await openSession({
  folder: 'examples',
  settings: {
    // In French; the configuration of the examples says on which day, so that the picture is the same every day.
    'singulier.locale': 'fr',
    // Readable when a README shows it smaller, with nothing on it that is not the point.
    'breadcrumbs.enabled': false,
    'editor.cursorBlinking': 'solid',
    'editor.fontSize': 15,
    'editor.hover.delay': 100,
    'editor.lineHeight': 1.6,
    'editor.minimap.enabled': false,
    'editor.occurrencesHighlight': 'off',
    'editor.renderLineHighlight': 'none',
    'editor.scrollBeyondLastLine': false,
    'editor.stickyScroll.enabled': false,
    'editor.wordWrap': 'on',
    'markdown.preview.fontSize': 13,
    'problems.autoReveal': false,
    'window.commandCenter': false,
    'workbench.activityBar.location': 'hidden',
    'workbench.colorTheme': 'Light 2026',
    'workbench.editor.showTabs': 'single',
    'workbench.layoutControl.enabled': false,
    'workbench.reduceMotion': 'on',
  },
});
try {
  const workbench = await session.openWorkbench({ display: { viewport: { width: 1120, height: 720 }, deviceScaleFactor: 1.5 } });
  const { page } = workbench;
  // Before the file, so that no problem is selected and the cursor stays in the text.
  await workbench.openProblems();
  await workbench.openFile('vae-murailler.md');
  await page.keyboard.press('Control+B');
  await workbench.showProblemsOfActiveFile();
  await workbench.squiggles('error').first().waitFor();
  await workbench.problem('missing-item').first().waitFor();
  // Only known once all documents are read.
  await workbench.problem('missing-indicator').first().waitFor();
  await settle(page);
  await page.screenshot({ path: path.join(images, 'problems.png') });

  // What follows, alone on the window. First the fixes, with the cursor on the title, where all that is missing is told.
  await page.keyboard.press('Control+J');
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Control+ArrowRight');
  await workbench.openQuickFixes(/insérer/i);
  // The chosen one has less room: a short one.
  await page.keyboard.press('ArrowDown');
  await settle(page);
  await page.screenshot({ path: path.join(images, 'quick-fix.png') });

  // A question, where the mouse points.
  await page.keyboard.press('Escape');
  await workbench.goToLine(30);
  await workbench.hints((words) => words.length > 0);
  await settle(page);
  await workbench.line('alternance').getByText('théoriques').hover();
  await workbench.hover().filter({ hasText: 'Et chez vous ?' }).waitFor();
  // It fades in.
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(images, 'singularity.png') });

  await workbench.openFile('remonter-un-mur-de-soutenement.md');
  await workbench.run('Show What Is Singular in This Programme');
  await workbench.preview('Ce qui n’est qu’à ce programme');
  await settle(page);
  await page.screenshot({ path: path.join(images, 'mirror.png') });

  await workbench.run('Show Coverage of the Indicators');
  await workbench.preview('information du public');
  await settle(page);
  await page.screenshot({ path: path.join(images, 'coverage.png') });

  await drawIcon(page.context().browser());
} finally {
  await session.close();
}

/** Leaves nothing on the picture that passes by: a mouse over something, a message of progress. @param {import('playwright-core').Page} page */
async function settle(page) {
  await page.mouse.move(560, 715);
  await page.locator('.statusbar-item', { hasText: /Saving|Writing|Singulier lit/ }).waitFor({ state: 'detached' });
}

/** The 128 × 128 PNG that a marketplace asks for. @param {import('playwright-core').Browser} browser */
async function drawIcon(browser) {
  const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(path.join(images, 'icon.svg'), 'utf8')}`);
  await page.screenshot({ path: path.join(images, 'icon.png'), omitBackground: true });
}
