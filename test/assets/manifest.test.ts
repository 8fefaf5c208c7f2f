import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/paths.ts';
import { CONFIG_NAMES } from '../../server/src/host/configFiles.ts';
import { readJson, readText } from './project.ts';

interface Contributions {
  readonly grammars: readonly { readonly scopeName: string; readonly path: string; readonly injectTo: readonly string[] }[];
  readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
  readonly yamlValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  readonly snippets: readonly { readonly language: string; readonly path: string }[];
}

describe('package.json', () => {
  it('contributes files that exist', async () => {
    const { contributes } = await readJson<{ contributes: Contributions }>('package.json');
    assert.equal(contributes.snippets.length, 2);
    for (const { path } of [...contributes.grammars, ...contributes.snippets]) await access(join(ROOT, path));
  });

  it('has editors check the configuration files, and ships what they check them by', async () => {
    const { contributes } = await readJson<{ contributes: Contributions }>('package.json');
    const checked = [...contributes.jsonValidation, ...contributes.yamlValidation];
    assert.deepEqual(
      checked.flatMap(({ fileMatch }) => fileMatch),
      CONFIG_NAMES.toSorted(),
    );
    const shipped = (await readText('.vscodeignore')).split('\n');
    for (const { url } of checked) {
      await access(join(ROOT, url));
      assert.ok(shipped.includes(url.replace('./', '!')), url);
    }
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
