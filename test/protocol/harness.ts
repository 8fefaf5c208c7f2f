import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PassThrough } from 'node:stream';
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../server/src/engine/analyse.ts';
import { Project } from '../../server/src/engine/project.ts';
import { nodeFileSystem } from '../../server/src/host/fileSystem.ts';
import { serve } from '../../server/src/lsp/server.ts';
import type { ServerDependencies } from '../../server/src/lsp/session.ts';
import { COVERAGE_REQUEST, STATUS_NOTIFICATION, type StatusParams } from '../../server/src/protocol/index.ts';
import { ROOT } from '../support/paths.ts';

/** What VS Code can do, of what the server looks at. */
export const FULL_CAPABILITIES: InitializeParams['capabilities'] = {
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, isPreferredSupport: true },
    definition: { linkSupport: true },
    references: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, labelSupport: true },
    documentLink: {},
    foldingRange: {},
    selectionRange: {},
    rename: { prepareSupport: true },
    codeLens: {},
    inlayHint: {},
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: {
      documentChanges: true,
      snippetEditSupport: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    fileOperations: { willRename: true, didRename: true },
    symbol: {},
  },
};

/** An answer about the whole workspace. */
export type WorkspacePull = ReadonlyMap<string, WorkspaceDocumentDiagnosticReport>;

/** An editor reduced to its messages, and all that the server told it. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly statuses: StatusParams[] = [];
  readonly shown: string[] = [];
  readonly logged: string[] = [];
  readonly published: { readonly uri: string; readonly version?: number; readonly diagnostics: readonly Diagnostic[] }[] = [];
  readonly registered: string[] = [];
  refreshes = 0;
  /** The `singulier` section of the settings. */
  settings: unknown = {};
  readonly #versions = new Map<string, number>();

  constructor(connection: ProtocolConnection) {
    this.connection = connection;
    connection.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => void this.statuses.push(status));
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => void this.shown.push(message));
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.logged.push(message));
    connection.onNotification('textDocument/publishDiagnostics', (params: Client['published'][number]) => void this.published.push(params));
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (section === 'singulier' ? this.settings : null)),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    connection.listen();
  }

  async initialize(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      locale: 'fr',
      workspaceFolders: [{ uri: 'file:///projet', name: 'projet' }],
      capabilities: FULL_CAPABILITIES,
      ...params,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces the range, or the whole text. */
  async change(uri: string, text: string, range?: Range): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  /** What is said of documents that are not open, by URI; `previous` as in the answer before. */
  async workspace(previous: WorkspacePull = new Map(), token?: CancellationToken): Promise<WorkspacePull> {
    const items = await this.workspaceItems(previous, token);
    return new Map(items.map((item) => [item.uri, item]));
  }

  async workspaceItems(
    previous: WorkspacePull = new Map(),
    token?: CancellationToken,
    partialResultToken?: string,
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const previousResultIds = Array.from(previous, ([uri, { resultId }]) => ({ uri, value: resultId ?? '' }));
    const report: WorkspaceDiagnosticReport = await this.connection.sendRequest(
      'workspace/diagnostic',
      { identifier: 'singulier', previousResultIds, ...(partialResultToken !== undefined && { partialResultToken }) },
      ...(token ? [token] : []),
    );
    return report.items;
  }

  /** Tells that files changed on disk. */
  async disk(...changes: readonly (readonly [path: string, what: keyof typeof FileChangeType])[]): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(([path, what]) => ({ uri: pathToFileURL(path).href, type: FileChangeType[what] })),
    });
  }

  async folders(event: { readonly added?: readonly string[]; readonly removed?: readonly string[] }): Promise<void> {
    const named = (paths: readonly string[] = []) =>
      paths.map((folder) => ({ uri: pathToFileURL(folder).href, name: path.basename(folder) }));
    await this.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: named(event.added), removed: named(event.removed) },
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: { singulier: settings } });
  }

  /** Resolves when the open folders are read. */
  async ready(): Promise<void> {
    await this.connection.sendRequest(COVERAGE_REQUEST);
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
  }
}

/** Dependencies under which every analysis comes out changed. */
export function analysing(change: (analysis: Analysis) => Analysis): Pick<ServerDependencies, 'projectFor'> {
  class Changed extends Project {
    override analysis(path: string): Analysis | undefined {
      const analysis = super.analysis(path);
      return analysis && change(analysis);
    }
    override preview(path: string): Analysis | undefined {
      const analysis = super.preview(path);
      return analysis && change(analysis);
    }
  }
  return { projectFor: (organisation) => new Changed(organisation) };
}

/** A server in this process; it works as if it were 15 November 2026 unless told otherwise. */
export function startInProcess(dependencies: Partial<ServerDependencies> = {}): Client {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  serve(createConnection(toServer, toClient), {
    version: '1.2.3',
    today: () => '2026-11-15',
    rulePage: (rule, locale) => `file:///pages/${locale}/${rule}.md`,
    fileSystem: nodeFileSystem,
    ...dependencies,
  });
  return new Client(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)));
}

export const BUNDLE = path.join(ROOT, 'dist', 'server.cjs');

/** The bundled server as a process of its own. */
export function startBundle(transport: 'stdio' | 'ipc'): { client: Client; server: ChildProcess } {
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is missing: run "npm run build" first.`);
  if (transport === 'ipc') {
    const server = fork(BUNDLE, ['--node-ipc'], { silent: true });
    return { server, client: new Client(createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server))) };
  }
  const server = spawn(process.execPath, [BUNDLE, '--stdio'], { stdio: 'pipe' });
  return {
    server,
    client: new Client(createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))),
  };
}

/** Waits until the condition holds, for what arrives without an answer. */
export async function until(condition: () => boolean, what: string, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The text after a code action without snippets. */
export function applyAction(text: string, action: CodeAction | undefined): string {
  const change = action?.edit?.documentChanges?.[0];
  const edits = change && 'edits' in change ? change.edits : (Object.values(action?.edit?.changes ?? {})[0] ?? []);
  return TextDocument.applyEdits(
    TextDocument.create('file:///any', 'markdown', 1, text),
    edits.map((edit) => ('newText' in edit ? edit : { range: edit.range, newText: edit.snippet.value })),
  );
}
