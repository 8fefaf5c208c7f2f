import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { ROOT } from './paths.ts';

/**
 * In a thread of its own, where nothing is loaded yet: loads all of the server, checks the examples, and tells every pattern
 * that the server's own code made with `new RegExp`.
 */
const here = pathToFileURL(join(ROOT, 'out/server/src')).href;
const made = new Set<string>();

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args: [string, string?]) {
    const pattern = new target(...args);
    if (new Error().stack?.split('\n')[2]?.includes(here)) made.add(String(pattern));
    return pattern;
  },
});

/** They would start. */
const ENTRIES = new Set([join('cli', 'main.ts'), join('lsp', 'main.ts')]);
for (const file of readdirSync(join(ROOT, 'server/src'), { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.ts') && !ENTRIES.has(file)) await import(`${here}/${file.replaceAll('\\', '/').replace(/ts$/, 'js')}`);
}
const { runHere } = await import('../command/harness.ts');
await runHere(['check', 'examples'], ROOT);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- between threads there is none
parentPort?.postMessage([...made]);
