import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import {
  CODE_ACTION_KINDS,
  COVERAGE_REQUEST,
  DECLARATIONS_REQUEST,
  type Declarations,
  type DeclarationsParams,
  DELTA_REQUEST,
  type Lesson,
  MIRROR_REQUEST,
  type MirrorParams,
  type Refusal,
  SERVER_ID,
  TEACH_REQUEST,
  TEACHABLE_REQUEST,
  type Teachable,
  type TeachableParams,
  type TeachParams,
} from '../protocol/index.ts';
import type { ClientSupport } from './clientSupport.ts';
import { codeAction, resolveCodeAction } from './codeAction.ts';
import { COMPLETION_TRIGGERS, completion } from './completion.ts';
import { documentDeclarations } from './declarations.ts';
import { documentDiagnostic, workspaceDiagnostic } from './diagnostic.ts';
import { hover } from './hover.ts';
import { lensCapabilities, serveLenses } from './lenses.ts';
import { navigationCapabilities, serveNavigation } from './navigation.ts';
import { documentMirror, projectsPage } from './pageRequests.ts';
import { coveragePage, deltaPage } from './pages.ts';
import { Publisher } from './publishDiagnostics.ts';
import { fileOperations, renameCapabilities, serveRename } from './rename.ts';
import { teach, teachable } from './teach.ts';
import { type ServerDependencies, Session } from './session.ts';

/** Documents to read again, configuration files and what they name, and whatever else a link may lead to. */
const WATCHERS = [
  { globPattern: '**/*.{md,mdx,markdown,yaml,yml,json}' },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** Serves one client over a connection until it ends. */
export function serve(connection: Connection, dependencies: ServerDependencies): void {
  const session = new Session(connection, dependencies);
  const publisher = new Publisher(session);
  const { documents, library } = session;

  connection.onInitialize((params): InitializeResult => {
    session.initialize(params);
    return { serverInfo: { name: SERVER_ID, version: dependencies.version }, capabilities: capabilitiesFor(session.client) };
  });

  connection.onInitialized(() => {
    session.start();
    const { client } = session;
    if (client.configurationChanges)
      session.logRefusal(connection.client.register(DidChangeConfigurationNotification.type, { section: SERVER_ID }));
    if (client.watchedFiles) session.logRefusal(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }));
    if (client.folderChanges) connection.workspace.onDidChangeWorkspaceFolders((event) => session.foldersChanged(event));
  });

  connection.onShutdown(() => {
    session.stop();
    publisher.stop();
  });

  connection.onDidChangeConfiguration(({ settings }) => session.configurationChanged(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes));

  documents.onDidChangeContent(({ document }) => {
    if (!session.client.pull) publisher.documentChanged(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    session.logRefusal(library.close(uri));
    session.tellDoubt(uri, undefined);
    if (!session.client.pull) publisher.documentClosed(uri);
  });
  session.onStale(() => {
    if (!session.client.pull) {
      publisher.publishConfiguration();
      publisher.schedule();
    } else if (session.client.refresh) session.logRefusal(connection.languages.diagnostics.refresh());
  });

  connection.languages.diagnostics.on((params, token) => documentDiagnostic(session, params, token));
  connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) => workspaceDiagnostic(session, params, token, partial));
  connection.onCodeAction((params, token) => codeAction(session, params, token));
  connection.onCodeActionResolve((action) => resolveCodeAction(session, action));
  serveNavigation(connection, session);
  serveRename(connection, session);
  serveLenses(connection, session);
  connection.onHover((params, token) => hover(session, params, token));
  connection.onCompletion((params, token) => completion(session, params, token));
  connection.onRequest(COVERAGE_REQUEST, () => projectsPage(session, coveragePage));
  connection.onRequest(DELTA_REQUEST, () => projectsPage(session, deltaPage));
  connection.onRequest(MIRROR_REQUEST, (params: MirrorParams) => documentMirror(session, params));
  connection.onRequest<Teachable | Refusal, void>(TEACHABLE_REQUEST, (params: TeachableParams) => teachable(session, params));
  connection.onRequest<Lesson | Refusal, void>(TEACH_REQUEST, (params: TeachParams) => teach(session, params));
  connection.onRequest<Declarations | Refusal, void>(DECLARATIONS_REQUEST, (params: DeclarationsParams) =>
    documentDeclarations(session, params),
  );
  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor(client: ClientSupport): InitializeResult['capabilities'] {
  const workspace = {
    ...(client.folderChanges && { workspaceFolders: { supported: true, changeNotifications: true } }),
    ...fileOperations(client),
  };
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.pull && { diagnosticProvider: { identifier: SERVER_ID, interFileDependencies: true, workspaceDiagnostics: true } }),
    ...(client.codeActions && {
      codeActionProvider: { codeActionKinds: Object.values(CODE_ACTION_KINDS), ...(client.resolvesActions && { resolveProvider: true }) },
    }),
    ...navigationCapabilities(client),
    ...renameCapabilities(client),
    ...lensCapabilities(client),
    ...(client.hover && { hoverProvider: true }),
    ...(client.completion && { completionProvider: { triggerCharacters: COMPLETION_TRIGGERS } }),
    ...(Object.keys(workspace).length > 0 && { workspace }),
  };
}
