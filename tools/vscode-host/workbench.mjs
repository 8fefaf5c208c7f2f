// The workbench as a user sees it: what tests and screenshots do with keyboard and mouse.

/** How long a user would wait for anything before calling it broken, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Address of a workbench.
 * @param {string} authority host:port of the server
 * @param {string} opened folder, or file that names several (`.code-workspace`), absolute path
 * @param {{ extension?: string, tests?: string }} [development] folder of an extension under development; module with its tests
 */
export function workbenchAddress(authority, opened, { extension, tests } = {}) {
  const remote = (file) => `vscode-remote://${authority}${file}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const kind = opened.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://${authority}/?${new URLSearchParams({ [kind]: opened, payload: JSON.stringify(payload) })}`;
}

export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
  }

  /** Waits until it listens to the keyboard: its last part to come is the explorer with the files. */
  async ready() {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Squiggles of the open editor. @param {'error' | 'warning' | 'info' | 'hint'} severity */
  squiggles(severity) {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /**
   * The words of each line that the open editor underlines with dots.
   * @param {(words: string[]) => boolean} [until] waits for such words
   * @returns {Promise<string[]>}
   */
  async hints(until = () => true) {
    for (const deadline = Date.now() + PATIENCE; ;) {
      const words = await this.page.locator('.monaco-editor .view-line').evaluateAll((lines) =>
        lines
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((line) => Array.from(line.querySelectorAll('span > span')))
          .map((parts) => parts.filter((part) => getComputedStyle(part).textDecorationStyle === 'dotted'))
          .map((parts) => parts.map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')).join(''))
          .filter((text) => text !== ''),
      );
      if (until(words)) return words;
      if (Date.now() > deadline) throw new Error(`underlined with dots: ${JSON.stringify(words)}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Puts the cursor into words of the open editor. @param {string} words */
  async clickOn(words) {
    await this.page.locator('.monaco-editor .view-line').getByText(words).first().click();
  }

  /** Puts the cursor on a line of the open editor, in its middle. @param {number} line */
  async goToLine(line) {
    await this.page.keyboard.press('Control+G');
    await this.page.keyboard.type(String(line));
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Where the cursor is, as the status bar says it. */
  async position() {
    return this.page.locator('#status\\.editor\\.selection').innerText();
  }

  /** The lines that the open editor shows, as the eye sees them: they are drawn in any order. @returns {Promise<string[]>} */
  async lines() {
    return this.page
      .locator('.monaco-editor .view-line')
      .evaluateAll((lines) =>
        lines
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')),
      );
  }

  /** What is told where the mouse points. */
  hover() {
    return this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
  }

  /** Lines of the open editor that hold the text; the editor shows spaces as no-break ones. @param {string} text */
  line(text) {
    return this.page.locator('.monaco-editor .view-line', { hasText: text });
  }

  /** Rows of the Problems panel that hold the text. @param {string | RegExp} text */
  problem(text) {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text });
  }

  /** Opens a file of the workspace by its name, as Ctrl+P does. @param {string} name */
  async openFile(name) {
    await this.page.keyboard.press('Control+P');
    await this.page.keyboard.type(name);
    // That one is chosen: before the list is filtered, it shows others that were opened.
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator(`.monaco-editor[data-uri$="/${name}"]`).waitFor();
  }

  /** Runs a command of the palette. @param {string} title as shown there */
  async run(title) {
    await this.page.keyboard.press('F1');
    await this.page.keyboard.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The page inside a preview that holds the text, once it is there. @param {string} text */
  async preview(text) {
    for (const deadline = Date.now() + PATIENCE; ;) {
      for (const frame of this.page.frames().slice(1)) {
        const body = frame.locator('.markdown-body', { hasText: text });
        if ((await body.count().catch(() => 0)) > 0) return body;
      }
      if (Date.now() > deadline) throw new Error(`no preview with "${text}"`);
      await this.page.waitForTimeout(100);
    }
  }

  async openProblems() {
    await this.page.keyboard.press('Control+Shift+M');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** Leaves in the Problems panel those of the open document alone. */
  async showProblemsOfActiveFile() {
    await this.page.locator('.markers-panel-action-filter-container .codicon-filter, .viewpane-filter .codicon-filter').first().click();
    await this.page.locator('.monaco-menu').getByText('Show Active File Only').click();
    await this.page.keyboard.press('Escape');
  }

  /** Goes from a row of the Problems panel to the words it is about. @param {import('playwright-core').Locator} problem */
  async goTo(problem) {
    await problem.dblclick();
    await this.page.locator('.monaco-editor .selected-text').first().waitFor();
  }

  /**
   * Opens the quick-fix menu at the cursor and waits for the action of that title.
   * @param {string | RegExp} title
   */
  async openQuickFixes(title) {
    const action = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    // A provider that registers at this moment (VS Code's own Markdown support) cancels the request: ask again, as a user does.
    for (let attempts = 1; ; attempts++) {
      // The editor first: in the panel the same keys open another menu.
      await this.page.keyboard.press('Control+1');
      await this.page.keyboard.press('Control+.');
      try {
        await action.waitFor({ timeout: 2000 });
        return action;
      } catch (error) {
        if (attempts === 10) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Titles of the open quick-fix menu, in its order. */
  async quickFixes() {
    return this.page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
  }

  /** What the language status of the active editor says: the entries behind the braces in the status bar. */
  async languageStatus() {
    await this.page.locator('#status\\.languageStatus').hover();
    return this.page.locator('.monaco-hover .hover-language-status');
  }
}
