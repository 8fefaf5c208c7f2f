import { window } from 'vscode';
import type { Refusal } from '../../server/src/protocol/index.ts';
import { message } from './messages.ts';
import type { Server } from './server.ts';

/** An answer of the server's; what it refuses, it says why. */
export async function ask<Answer extends object>(server: Server, request: string, params: unknown): Promise<Answer | undefined> {
  const answer = await server.ask<Answer | Refusal>(request, params);
  if (answer === undefined) void window.showWarningMessage(message('notRunning'));
  else if ('refusal' in answer) void window.showWarningMessage(answer.refusal);
  else return answer;
  return undefined;
}
