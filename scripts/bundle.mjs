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

// Told to V8 before any of our code runs.
// A run tries hundreds of expressions on texts that it sees once: interpreted first and compiled when they come again, as by default, they are made
// twice. Compiled at once, a check of 45 programmes costs 10 to 15 % less.
const FLAGS = `const { setFlagsFromString } = require('node:v8');\nsetFlagsFromString('--regexp-tier-up-ticks=0');\n`;
// Node.js 20 optimises functions that a command of a few seconds hardly calls again, later versions do not: told to wait, a check of 45 or of
// 600 documents costs a quarter less or more. A server lives long enough to gain by it.
// From Node.js 22 on, what was compiled of our own code once is kept in the system's folder for such things: a start takes a quarter less.
const CLI_FLAGS = `require('node:module').enableCompileCache?.();\n${FLAGS}if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000');\n`;

const ENTRIES = {
  server: { main: 'server/src/lsp/main.ts', mode: 0o644, head: FLAGS },
  cli: { main: 'server/src/cli/main.ts', mode: 0o755, head: `#!/usr/bin/env node\n${CLI_FLAGS}` },
};
const entries = Object.entries(ENTRIES);

await Promise.all([
  build({ ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] }),
  build({
    ...common,
    stdin: { contents: entries.map(([name, { main }]) => `exports.${name} = () => require('./${main}');`).join('\n'), resolveDir: root },
    outfile: 'dist/singulier.cjs',
  }),
]);
for (const [name, { head, mode }] of entries) {
  const program = `${head}require('./singulier.cjs').${name}();\n`;
  writeFileSync(path.join(root, `dist/${name}.cjs`), program, { mode });
}
