import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/paths.ts';
import { readJson } from './project.ts';

interface Contributions {
  readonly grammars: readonly { readonly scopeName: string; readonly path: string; readonly injectTo: readonly string[] }[];
  readonly snippets: readonly { readonly language: string; readonly path: string }[];
}

describe('package.json', () => {
  it('contributes files that exist', async () => {
    const { contributes } = await readJson<{ contributes: Contributions }>('package.json');
    assert.equal(contributes.snippets.length, 2);
    for (const { path } of [...contributes.grammars, ...contributes.snippets]) await access(join(ROOT, path));
  });

  it('injects the grammar under its own name', async () => {
    const { contributes } = await readJson<{ contributes: Contributions }>('package.json');
    for (const { scopeName, path } of contributes.grammars) {
      const grammar = await readJson<{ scopeName: string; injectionSelector: string }>(path);
      assert.equal(grammar.scopeName, scopeName);
      assert.match(grammar.injectionSelector, /^L:text\.html\.markdown\b/);
    }
  });

  it('pins every dependency to one version', async () => {
    const { devDependencies, dependencies = {} } = await readJson<{
      devDependencies: Record<string, string>;
      dependencies?: Record<string, string>;
    }>('package.json');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });
});
