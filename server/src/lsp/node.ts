import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFileSystem } from '../host/fileSystem.ts';
import { localDay } from '../host/localDay.ts';
import { VERSION } from '../host/version.ts';
import type { Locale } from '../messages/locale.ts';
import { type FindingId, RULE_FAILED } from '../rules/findingId.ts';
import { serve } from './server.ts';

/** By how much the heap may grow over what is in use before it is cleared, in percent. */
const HEAP_GROWTH = 25;

/** Starts the server in this process, over the transport that its arguments name: `--stdio`, `--node-ipc`, `--socket=…`. */
export function startServer(): void {
  // Most of what a reading makes is let go at once. Left alone, V8 lets its heap grow to a multiple of what is kept before it looks.
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  serve(createConnection(ProposedFeatures.all), {
    version: VERSION,
    today: () => localDay(new Date()),
    rulePage,
    fileSystem: nodeFileSystem,
  });
}

/** The pages are installed next to the bundles; run from sources there is no `__dirname`, and there are no pages. */
function rulePage(rule: FindingId, locale: Locale): string | undefined {
  if (typeof __dirname === 'undefined') return undefined;
  return pathToFileURL(path.join(__dirname, '..', 'docs', 'rules', locale, `${rule === RULE_FAILED ? 'README' : rule}.md`)).href;
}
