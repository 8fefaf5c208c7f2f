import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { analyse } from '../engine/analyse.ts';
import type { Locale } from '../messages/locale.ts';
import type { RuleId } from '../rules/finding.ts';
import { serve } from './server.ts';

/** Starts the server in this process, over the transport that its arguments name: `--stdio`, `--node-ipc`, `--socket=…`. */
export function startServer(): void {
  serve(createConnection(ProposedFeatures.all), { version: process.env['SINGULIER_VERSION'] ?? '0.0.0-dev', today, rulePage, analyse });
}

/** The day where the user is. */
function today(): string {
  const now = new Date();
  return [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
}

/** The pages are installed next to the bundles; run from sources there is no `__dirname`, and there are no pages. */
function rulePage(rule: RuleId, locale: Locale): string | undefined {
  if (typeof __dirname === 'undefined') return undefined;
  return pathToFileURL(path.join(__dirname, '..', 'docs', 'rules', locale, `${rule}.md`)).href;
}
