import { type Disposable, EventEmitter, type Uri, window, type WorkspaceEdit as VsCodeEdit } from 'vscode';
import {
  CloseAction,
  DiagnosticPullMode,
  type ErrorHandler,
  LanguageClient,
  State,
  TransportKind,
  type WorkspaceEdit,
} from 'vscode-languageclient/node';
import {
  DOUBT_NOTIFICATION,
  type Doubt,
  type DoubtParams,
  type MarkdownPage,
  MIRROR_REQUEST,
  type MirrorParams,
  SERVER_ID,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '../../server/src/protocol/index.ts';
import { CONFIGURATION_SELECTOR, documentSelector } from './documentSelector.ts';
import { message } from './messages.ts';
import { diagnosticsRun } from './settings.ts';

/**
 * The language server, as the rest of the client sees it: one at a time. A restart replaces the library's client as a
 * whole, because one whose start has failed never starts again.
 */
export class Server {
  readonly #module: string;
  readonly #changed = new EventEmitter<void>();
  /** One for all its lives, so that what the last one said before it failed can still be read. */
  readonly #output = window.createOutputChannel('Singulier', { log: true });
  #client: LanguageClient | undefined;
  #listeners: Disposable[] = [];
  #status: StatusParams | undefined;
  /** By the name under which the server knows the document. */
  readonly #doubts = new Map<string, Doubt>();

  /** Its state, its status or a doubt has changed. */
  readonly onDidChange = this.#changed.event;

  /** @param module the bundled server, absolute path */
  constructor(module: string) {
    this.#module = module;
  }

  get state(): State {
    return this.#client?.state ?? State.Stopped;
  }

  /** What it last said of itself; undefined until it has spoken. */
  get status(): StatusParams | undefined {
    return this.#status;
  }

  /** What an open document is read as without certainty; undefined where nothing is in doubt. */
  doubtOf(uri: Uri): Doubt | undefined {
    return this.#doubts.get(this.nameOf(uri));
  }

  /** A report of the server, undefined when it is not running. */
  async page(request: string): Promise<MarkdownPage | undefined> {
    return this.#client?.state === State.Running ? this.#client.sendRequest<MarkdownPage>(request) : undefined;
  }

  /** The mirror of an open document: `null` of one that is no programme, undefined when the server is not running. */
  async mirror(uri: Uri): Promise<MarkdownPage | null | undefined> {
    if (this.#client?.state !== State.Running) return undefined;
    const params: MirrorParams = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    return this.#client.sendRequest<MarkdownPage | null>(MIRROR_REQUEST, params);
  }

  /** An answer of the server's, undefined when it is not running. */
  async ask<Answer>(request: string, params: unknown): Promise<Answer | undefined> {
    return this.#client?.state === State.Running ? this.#client.sendRequest<Answer>(request, params) : undefined;
  }

  /** How the server knows a document. */
  nameOf(uri: Uri): string {
    return this.#client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  /** An edit of the server's as VS Code has it, undefined when it is not running. */
  async editOf(edit: WorkspaceEdit): Promise<VsCodeEdit | undefined> {
    return this.#client?.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  showOutput(): void {
    this.#output.show();
  }

  /** Starts it; when that fails, the user is told and `state` says so. */
  async start(): Promise<void> {
    const client = createClient(this.#module, this.#output);
    this.#client = client;
    this.#listeners = [
      client.onDidChangeState(({ newState }) => {
        // What a server said does not hold for the one that follows a crash.
        if (newState !== State.Running) this.#forget();
        this.#changed.fire();
      }),
      client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => {
        this.#status = status;
        this.#changed.fire();
      }),
      client.onNotification(DOUBT_NOTIFICATION, ({ uri, doubt }: DoubtParams) => {
        if (doubt) this.#doubts.set(uri, doubt);
        else this.#doubts.delete(uri);
        this.#changed.fire();
      }),
    ];
    try {
      await client.start();
    } catch {
      // The library has logged it and told the user. Not thrown further: the extension stays active, with "restart" at hand.
    }
  }

  async restart(): Promise<void> {
    await this.#stop();
    // Asked for twice, it starts one server: the second request may have found the first at work.
    if (this.#client === undefined) await this.start();
  }

  async dispose(): Promise<void> {
    await this.#stop();
    this.#changed.dispose();
    this.#output.dispose();
  }

  #forget(): void {
    this.#status = undefined;
    this.#doubts.clear();
  }

  async #stop(): Promise<void> {
    for (const listener of this.#listeners.splice(0)) listener.dispose();
    this.#forget();
    const client = this.#client;
    this.#client = undefined;
    try {
      // The library refuses to stop what is still starting; asked again, it gives the start under way.
      if (client?.state === State.Starting) await client.start();
      await client?.dispose();
    } catch {
      // It hangs, and the library ends its process; or it never came up, and there is nothing to stop.
    }
    this.#changed.fire();
  }
}

function createClient(module: string, output: LanguageClient['outputChannel']): LanguageClient {
  const client: LanguageClient = new LanguageClient(
    SERVER_ID,
    'Singulier',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: [...documentSelector(), ...CONFIGURATION_SELECTOR],
      outputChannel: output,
      initializationOptions: { commands: true },
      diagnosticPullOptions: {
        onChange: true,
        onSave: true,
        // True leaves the document out: each mode keeps the pulls of its own occasion, and a changed setting counts at once.
        filter: (_document, occasion) =>
          occasion !== (diagnosticsRun() === 'onSave' ? DiagnosticPullMode.onSave : DiagnosticPullMode.onType),
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
