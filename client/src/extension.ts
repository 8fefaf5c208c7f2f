import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerCommands } from './commands.ts';
import { createLanguageClient } from './languageClient.ts';
import { createStatus } from './status.ts';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  client = createLanguageClient(context.asAbsolutePath('dist/server.cjs'));
  context.subscriptions.push(createStatus(client), ...registerCommands(client));
  try {
    await client.start();
  } catch {
    // The client has told and logged it, and the status item shows it. Staying active keeps "restart" at hand.
  }
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
