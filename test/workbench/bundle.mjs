// The host suite as VS Code needs it: CommonJS files in one folder, next to the module that runs them.
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** @returns {Promise<string>} the module for `extensionTestsPath`, absolute path */
export async function bundleHostTests() {
  const outdir = path.join(root, 'out/workbench');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/workbench/host/run.ts', 'test/workbench/host/*.test.ts'],
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return path.join(outdir, 'run.cjs');
}
