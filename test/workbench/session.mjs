// One VS Code server and one browser, on a copy of a workspace: what all suites and the screenshots run in.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureInstalled } from '../../tools/vscode-host/install.mjs';

export const root = path.resolve(import.meta.dirname, '../..');
/** Logs, and pictures of what failed. */
export const output = path.join(root, 'test-output');

/**
 * @param {object} options
 * @param {string} options.folder workspace to copy, relative to the project
 * @param {string} [options.vsix] package to install, absolute path; without it the working copy runs, as under F5
 * @param {Record<string, unknown>} [options.settings] user settings
 */
export async function openSession({ folder, vsix, settings }) {
  ensureInstalled();
  // After the installation: these import what it installs.
  const { startServer, installExtension } = await import('../../tools/vscode-host/server.mjs');
  const { launchBrowser } = await import('../../tools/vscode-host/browser.mjs');
  const { Workbench, workbenchAddress } = await import('../../tools/vscode-host/workbench.mjs');

  const temporary = mkdtempSync(path.join(tmpdir(), 'singulier-workbench-'));
  // Of the same name: the workbench shows it.
  const workspace = path.join(temporary, path.basename(folder));
  cpSync(path.join(root, folder), workspace, { recursive: true });
  const data = path.join(temporary, 'data');
  const extensions = path.join(temporary, 'extensions');
  if (vsix) installExtension({ vsix, data, extensions });
  const server = await startServer({ data, extensions, settings });
  const browser = await launchBrowser();
  const log = [];

  return {
    /** Where the copy stands: what is written there, the window sees. */
    workspace,

    /**
     * A new window on the workspace, ready for use.
     * @param {object} [options]
     * @param {string} [options.tests] module for the extension host to run, absolute path
     * @param {(line: string) => void} [options.onLog] sees each line of the log
     * @param {(code: number) => void} [options.onExit] called when the tests have ended
     * @param {string} [options.file] file that names several folders, from the workspace
     * @param {string} [options.language] language of VS Code, in which the manifest of the extension is shown
     * @param {import('playwright-core').BrowserContextOptions} [options.display] size and resolution of the window
     */
    async openWorkbench({
      file = '',
      tests,
      onLog = () => {},
      onExit = () => {},
      language,
      display = { viewport: { width: 1280, height: 800 } },
    } = {}) {
      const page = await browser.newPage(display);
      // The names that the workbench calls under --enable-smoke-test-driver; they must be there before it loads.
      await page.exposeFunction('codeAutomationLog', (type, values) => {
        const line = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
        log.push(`[${type}] ${line}`);
        onLog(line);
      });
      await page.exposeFunction('codeAutomationExit', onExit);
      // What a language pack sets; its own texts stay in English without one.
      if (language) await page.addInitScript((name) => (globalThis._VSCODE_NLS_LANGUAGE = name), language);
      await page.goto(workbenchAddress(server.authority, path.join(workspace, file), { extension: vsix ? undefined : root, tests }));
      const workbench = new Workbench(page);
      await workbench.ready();
      return workbench;
    },

    async close() {
      await browser.close();
      await server.stop();
      mkdirSync(output, { recursive: true });
      writeFileSync(path.join(output, 'workbench.log'), [...log, '--- server', server.log()].join('\n'));
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
