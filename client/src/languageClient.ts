import {
  CloseAction,
  DiagnosticPullMode,
  type ErrorHandler,
  LanguageClient,
  TransportKind,
} from 'vscode-languageclient/node';
import { SERVER_ID } from '../../server/src/protocol/index.ts';
import { documentSelector } from './documentSelector.ts';
import { message } from './messages.ts';
import { diagnosticsRun } from './settings.ts';

/** The client of the server in `serverModule` (absolute path), not started yet. */
export function createLanguageClient(serverModule: string): LanguageClient {
  const client: LanguageClient = new LanguageClient(
    SERVER_ID,
    'Singulier',
    {
      run: { module: serverModule, transport: TransportKind.ipc },
      debug: { module: serverModule, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: documentSelector(),
      diagnosticPullOptions: {
        onChange: true,
        onSave: true,
        // True leaves the document out: each mode keeps the pulls of its own occasion, and a changed setting counts at once.
        filter: (_document, occasion) => occasion !== (diagnosticsRun() === 'onSave' ? DiagnosticPullMode.onSave : DiagnosticPullMode.onType),
      },
      errorHandler: inTheReadersLanguage(() => client.createDefaultErrorHandler()),
    },
  );
  return client;
}

/** The library's own policy (some restarts, then none), with our words for the message at its end. */
function inTheReadersLanguage(createDefault: () => ErrorHandler): ErrorHandler {
  let handler: ErrorHandler | undefined;
  const policy = () => (handler ??= createDefault());
  return {
    error: (...args) => policy().error(...args),
    async closed() {
      const result = await policy().closed();
      return result.action === CloseAction.DoNotRestart ? { ...result, message: message('crashed') } : result;
    },
  };
}
