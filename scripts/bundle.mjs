// Bundles the three programs of the product into dist/, as CommonJS:
//   extension.cjs  the VS Code client      server.cjs  the language server      cli.cjs  the command `singulier`
// The last two are an entry each into singulier.cjs, which holds the engine once, and runs of it what is asked for.
// Not minified: the .vsix is compressed anyway, and a stack trace sent by a user stays readable.
import { readFileSync, writeFileSync } from 'node:fs';
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

const ENTRIES = {
  server: { main: 'server/src/lsp/main.ts', mode: 0o644, head: '' },
  cli: { main: 'server/src/cli/main.ts', mode: 0o755, head: '#!/usr/bin/env node\n' },
};
const entries = Object.entries(ENTRIES);
// A run tries hundreds of expressions on texts that it sees once. By default V8 interprets each at first and compiles it when it comes again,
// which is work done twice: told to compile at once, a check of 45 programmes costs 10 to 15 % less. Set before any of ours is made.
const COMPILE_EXPRESSIONS_AT_ONCE = `require('node:v8').setFlagsFromString('--regexp-tier-up-ticks=0');\n`;

await Promise.all([
  build({ ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] }),
  build({
    ...common,
    stdin: { contents: entries.map(([name, { main }]) => `exports.${name} = () => require('./${main}');`).join('\n'), resolveDir: root },
    outfile: 'dist/singulier.cjs',
  }),
]);
for (const [name, { head, mode }] of entries) {
  const program = `${head}${COMPILE_EXPRESSIONS_AT_ONCE}require('./singulier.cjs').${name}();\n`;
  writeFileSync(path.join(root, `dist/${name}.cjs`), program, { mode });
}
