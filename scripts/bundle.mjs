// Bundles the three programs of the product into dist/, each one self-contained CommonJS file:
//   extension.cjs  the VS Code client      server.cjs  the language server      cli.cjs  the command `singulier`
// Not minified: the .vsix is compressed anyway, and a stack trace sent by a user stays readable.
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The same library sometimes ships both forms: the ESM one leaves out what is not used.
  mainFields: ['module', 'main'],
  sourcemap: 'linked',
  sourcesContent: false,
  define: { 'process.env.SINGULIER_VERSION': JSON.stringify(version) },
  logLevel: 'warning',
};

await Promise.all([
  build({ ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] }),
  build({ ...common, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.cjs' }),
  build({ ...common, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } }),
]);
chmodSync(path.join(root, 'dist/cli.cjs'), 0o755);
