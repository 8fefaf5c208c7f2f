import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands.ts';
import { showDoubt } from './doubt.ts';
import { showHints } from './hints.ts';
import { Server } from './server.ts';
import { createStatusItem } from './status.ts';

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  server = new Server(context.asAbsolutePath('dist/server.cjs'));
  context.subscriptions.push(createStatusItem(server), showDoubt(server), showHints(), ...registerCommands(server));
  await server.start();
}

/** VS Code waits for this, as it does not for subscriptions: the server gets the time to end. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
}
