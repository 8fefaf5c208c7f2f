import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './support/paths.ts';

const CORE = 'The core is pure: no Node, no VS Code. Take what is needed as an argument.';
const ARROW = (folder: string): string => `Not from server/src/${folder}: see ARCHITECTURE.md, who may import whom.`;

/** What the lint says of a module that stands there and imports that; undefined where it may. */
const CASES: readonly (readonly [file: string, imported: string, told: string | undefined])[] = [
  ['server/src/document/a.ts', '../rules/finding.ts', ARROW('document')],
  ['server/src/text/inner/a.ts', '../../programme/facts.ts', ARROW('text')],
  ['server/src/rules/a.ts', '../engine/analyse.ts', ARROW('rules')],
  ['server/src/rules/b.ts', '../document/text.ts', undefined],
  ['server/src/messages/a.ts', '../document/text.ts', undefined],
  ['server/src/messages/locale.ts', '../document/text.ts', ARROW('messages')],
  ['server/src/rules/evidence/a.ts', './b.ts', 'Rules never import each other: what they share lives beside their folders.'],
  ['server/src/rules/evidence/c.ts', '../../engine/analyse.ts', ARROW('rules')],
  ['server/src/engine/a.ts', 'node:fs', CORE],
  ['server/src/host/a.ts', 'node:fs', undefined],
  ['server/src/host/b.ts', 'vscode', 'Only the client knows VS Code.'],
  ['server/src/lsp/a.ts', '../cli/run.ts', ARROW('lsp')],
  ['server/src/cli/a.ts', '../features/edit.ts', ARROW('cli')],
  ['client/src/a.ts', '../../server/src/engine/analyse.ts', 'The client imports the protocol and nothing else of the server.'],
  ['client/src/b.ts', '../../server/src/protocol/index.ts', undefined],
];

describe('who may import whom', () => {
  const told = new Map<string, string[]>();
  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'arrows-'));
    try {
      for (const name of ['.oxlintrc.json', '.oxlintrc.arrows.json']) copyFileSync(join(ROOT, name), join(folder, name));
      for (const [file, imported] of CASES) {
        mkdirSync(join(folder, dirname(file)), { recursive: true });
        writeFileSync(join(folder, file), `import { it } from '${imported}';\n\nexport const itself = [it];\n`);
        told.set(file, []);
      }
      const lint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
      const { stdout } = spawnSync(process.execPath, [lint, '--format=json'], { cwd: folder, encoding: 'utf8' });
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; help: string }[] };
      for (const { filename, help } of diagnostics) told.get(filename.replaceAll('\\', '/'))?.push(help);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  for (const [file, imported, message] of CASES) {
    it(`${file} ${message === undefined ? 'may' : 'may not'} import ${imported}`, () => {
      assert.deepEqual(told.get(file), message === undefined ? [] : [message]);
    });
  }
});
