// npm run test:desktop: the host suite in a desktop VS Code, which @vscode/test-electron downloads.
// VSCODE_EXECUTABLE=/path runs an installed one instead. On Linux without a display, run it under xvfb-run.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { bundleHostTests } from './bundle.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const vscodeExecutablePath = process.env.VSCODE_EXECUTABLE ?? (await download());
if (vscodeExecutablePath !== undefined) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'singulier-desktop-'));
  const workspace = path.join(temporary, 'workspace');
  cpSync(path.join(root, 'test/workbench/workspace'), workspace, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleHostTests(),
      launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${path.join(temporary, 'data')}`],
    });
  } catch (error) {
    console.error(`The desktop suite failed: ${String(error)}`);
    process.exitCode = 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Path of the downloaded VS Code, or undefined after saying why there is none. */
async function download() {
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.join(root, '.vscode-test') });
  } catch (error) {
    console.error(
      [
        `VS Code could not be downloaded: ${String(error)}`,
        'The desktop suite needs its download site, or VSCODE_EXECUTABLE=/path/to/code.',
        'Without either, "npm run test:workbench" runs the same suite in a VS Code made of npm packages.',
      ].join('\n'),
    );
    process.exitCode = 1;
    return undefined;
  }
}
