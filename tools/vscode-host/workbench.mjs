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
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator(`.monaco-editor[data-uri$="/${name}"]`).waitFor();
  }

  /** Runs a command of the palette. @param {string} title as shown there */
  async run(title) {
    await this.page.keyboard.press('F1');
    await this.page.keyboard.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
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

  /** What the language status of the active editor says: the entries behind the braces in the status bar. */
  async languageStatus() {
    await this.page.locator('#status\\.languageStatus').hover();
    return this.page.locator('.monaco-hover .hover-language-status');
  }
}
