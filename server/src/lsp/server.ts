import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  CancellationTokenSource,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  FileChangeType,
  type FileEvent,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  PositionEncodingKind,
  ResponseError,
  type ResultProgressReporter,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  WatchKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kindByGlob } from '../config/kinds.ts';
import type { Settings } from '../config/settings.ts';
import type { Project } from '../engine/project.ts';
import type { FileSystem } from '../host/fileSystem.ts';
import type { Workspaces } from '../host/workspaces.ts';
import { codeActions } from '../features/codeActions.ts';
import { format } from '../messages/format.ts';
import { type Locale, localeOf } from '../messages/locale.ts';
import { SERVER_MESSAGES } from '../messages/server.ts';
import {
  CODE_ACTION_KINDS,
  COVERAGE_REQUEST,
  DELTA_REQUEST,
  type MarkdownPage,
  MIRROR_REQUEST,
  type MirrorParams,
  SERVER_ID,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '../protocol/index.ts';
import { editionOn } from '../referential/editions.ts';
import type { FindingId } from '../rules/finding.ts';
import { type ClientSupport, openFolders, supportOf } from './clientSupport.ts';
import { type Conversion, toCodeAction, toConfigDiagnostics, toDiagnostics } from './convert.ts';
import { decodeUri, pathInFolders } from './folders.ts';
import { type Analysed, type FileChange, Library, pathOf } from './library.ts';
import { coveragePage, deltaPage, mirrorPage } from './pages.ts';
import { DEFAULT_SETTINGS, invalidSettingMessage, readSettings, sectionOf } from './settings.ts';

/** What the server needs from where it runs. */
export interface ServerDependencies {
  readonly version: string;
  /** Today's date (ISO, local time): asked for at every request, so that the edition changes at midnight without a restart. */
  today(): string;
  /** URI of the page of a rule in the user's language, undefined where there is none. */
  rulePage(rule: FindingId, locale: Locale): string | undefined;
  readonly fileSystem: FileSystem;
  /** Replaced in tests of what happens when a project fails. */
  readonly projectFor?: ((organisation: Settings) => Project) | undefined;
}

/** Documents to read again, configuration files and what they name, and whatever else a link may lead to. */
const WATCHERS = [
  { globPattern: '**/*.{md,mdx,markdown,yaml,yml,json}' },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** Documents told of at once. */
const PARTIAL_RESULT = 20;

/** Milliseconds without a change before findings are published to a client that does not ask for them. */
const TYPING_PAUSE = 150;

/** Serves one client over a connection until it ends. The only state: open documents, their last analysis, settings. */
export function serve(connection: Connection, dependencies: ServerDependencies): void {
  const documents = new TextDocuments(TextDocument);
  const folders = new Set<string>();
  /** What was last published of each open document, by the id of its analysis. */
  const pushed = new Map<string, string>();
  let pushedConfiguration: readonly string[] = [];
  let pushTimer: NodeJS.Timeout | undefined;
  let client: ClientSupport = supportOf({});
  let editorLocale: Locale = 'fr';
  let settings = DEFAULT_SETTINGS;
  let settingsRead: Promise<void> = Promise.resolve();
  let day = dependencies.today();
  let lastStatus = '';
  let toldKeys: ReadonlySet<string> = new Set();
  let toldFailure = false;
  let reading = new CancellationTokenSource();
  let foldersRead: Promise<void> = Promise.resolve();
  let changesTaken: Promise<void> = Promise.resolve();
  const library = new Library({
    ...dependencies,
    folders: folderPaths,
    openAt: (path) => documents.all().find(({ uri }) => pathOf(uri) === path),
    optionsFor: (uri, { audit, locale: configured, kind }) => ({
      asOf: settings.asOf || (audit.date ?? dependencies.today()),
      locale: settings.locale === 'auto' ? (configured ?? editorLocale) : settings.locale,
      kind: kind ?? kindByGlob(pathInFolders(uri, [...folders]) ?? '', settings.documents),
    }),
    failed,
  });

  connection.onInitialize((params): InitializeResult => {
    client = supportOf(params.capabilities, params.initializationOptions);
    editorLocale = localeOf(params.locale);
    for (const uri of openFolders(params)) folders.add(uri);
    if (!client.configuration) applySettings(sectionOf(params.initializationOptions));
    return {
      serverInfo: { name: SERVER_ID, version: dependencies.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        ...(client.pull && { diagnosticProvider: { identifier: SERVER_ID, interFileDependencies: true, workspaceDiagnostics: true } }),
        ...(client.codeActions && { codeActionProvider: { codeActionKinds: Object.values(CODE_ACTION_KINDS) } }),
        ...(client.folderChanges && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
      },
    };
  });

  connection.onInitialized(() => {
    if (client.configuration) settingsRead = askForSettings();
    if (client.configurationChanges)
      logRefusal(connection.client.register(DidChangeConfigurationNotification.type, { section: SERVER_ID }));
    if (client.watchedFiles) logRefusal(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }));
    if (client.folderChanges) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(uri);
        for (const { uri } of added) folders.add(uri);
        readFolders();
      });
    }
    foldersRead = settingsRead.then(() => {
      tellStatus();
      readFolders();
    });
  });

  connection.onShutdown(() => {
    reading.cancel();
    clearTimeout(pushTimer);
  });

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    const before = JSON.stringify(settings);
    if (client.configuration) settingsRead = askForSettings();
    else applySettings(sectionOf(sent));
    void settingsRead.then(async () => {
      // Some settings are the client's own: they change nothing that was found.
      if (JSON.stringify(settings) === before) return;
      tellStatus();
      await library.reread();
      refresh();
    });
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    changesTaken = changesTaken.then(() => filesChanged(changes)).catch((error: unknown) => connection.console.error(String(error)));
  });

  documents.onDidChangeContent(({ document }) => {
    if (client.pull) return;
    pushed.delete(document.uri);
    schedulePush();
  });
  documents.onDidClose(({ document: { uri } }) => {
    logRefusal(library.close(uri));
    if (client.pull) return;
    pushed.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    // What it says on disk may be something else to those that depend on it.
    schedulePush();
  });

  connection.languages.diagnostics.on(pull);
  connection.languages.diagnostics.onWorkspace(pullWorkspace);
  connection.onCodeAction(actionsAt);
  connection.onRequest(COVERAGE_REQUEST, () => inMarkdown(coveragePage));
  connection.onRequest(DELTA_REQUEST, () => inMarkdown(deltaPage));
  connection.onRequest(MIRROR_REQUEST, mirrorOf);
  documents.listen(connection);
  connection.listen();

  // ------------------------------------------------------------------------------------------------------------ requests

  async function pull(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    // Clients pull at every keystroke and cancel at the next: what has arrived by now is heard first.
    await setImmediate();
    await settingsRead;
    throwIfCancelled(token);
    await followDay();
    const document = documents.get(uri);
    const analysed = document && (await analyse(document));
    if (!analysed) return empty;
    if (analysed.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysed.id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: analysed.id, items: toDiagnostics(conversionOf(document, analysed)) };
  }

  /** What there is to say of documents that are not open. Only what changed since the client last asked is sent again. */
  async function pullWorkspace(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    _progress: unknown,
    partial?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
  ): Promise<WorkspaceDiagnosticReport> {
    await settingsRead;
    // Before all is read there is nothing to tell, and nothing to take back of what was told earlier.
    await allRead();
    await followDay();
    const started = foldersRead;
    const known = new Map(previousResultIds.map(({ uri, value }) => [decodeUri(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    /** Under the URI by which the client knows it. */
    const tell = (at: string, resultId: string, diagnostics: (uri: string) => Diagnostic[]): void => {
      const before = known.get(decodeUri(at));
      known.delete(decodeUri(at));
      const uri = before?.uri ?? at;
      items.push(
        before?.value === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: diagnostics(uri) },
      );
    };
    for await (const analysed of library.closed()) {
      throwIfCancelled(token);
      tell(analysed.uri, analysed.id, (uri) => toDiagnostics(conversionOf({ uri, version: 0 }, analysed)));
      if (partial && items.length >= PARTIAL_RESULT) partial.report({ items: items.splice(0) });
      await setImmediate();
    }
    // Read anew in between: what was not met is not gone.
    if (started !== foldersRead) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'changed', { retriggerRequest: true });
    for (const [path, problems] of library.configurationProblems()) {
      tell(pathToFileURL(path).href, JSON.stringify([locale(), problems]), () => toConfigDiagnostics(problems, locale()));
    }
    // What was told of a document that is gone is taken back; of an open one, its own pull speaks.
    for (const { uri } of known.values()) {
      if (!documents.get(uri)) items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return { items };
  }

  async function actionsAt(
    { textDocument: { uri }, range, context: { only } }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    await setImmediate();
    await settingsRead;
    throwIfCancelled(token);
    const document = documents.get(uri);
    const analysed = document && (await analyse(document));
    if (!analysed) return [];
    const conversion = conversionOf(document, analysed);
    const span = analysed.analysis.document.source.spanOf(range);
    const wants = (kind: string): boolean =>
      only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
    return codeActions(analysed.analysis, span, {
      locale: analysed.analysis.locale,
      today: dependencies.today(),
      mdx: document.languageId === 'mdx',
      commands: client.commands,
      wants,
    }).flatMap((action) => toCodeAction(action, conversion, client.edits) ?? []);
  }

  /** A report on all projects as a Markdown page. */
  async function inMarkdown(page: (workspaces: Workspaces, folders: readonly string[], locale: Locale) => string): Promise<MarkdownPage> {
    await settingsRead;
    await allRead();
    // Who stopped the reading and asks for a report now wants it whole.
    if (!library.complete) readFolders();
    await allRead();
    await library.settle();
    return { markdown: page(library.workspaces, folderPaths(), locale()) };
  }

  /** The mirror of an open document, as it is typed. */
  async function mirrorOf({ uri }: MirrorParams): Promise<MarkdownPage | null> {
    await settingsRead;
    // What other programmes share with it is known once they are read.
    await allRead();
    const document = documents.get(uri);
    const analysed = document && (await analyse(document));
    const markdown = analysed && mirrorPage(analysed.analysis, pathInFolders(uri, [...folders]) ?? decodeUri(uri.split('/').at(-1) ?? ''));
    return markdown === undefined ? null : { markdown };
  }

  // ------------------------------------------------------------------------------------------------------- documents read

  /** Reads the open folders anew, under the eyes of the user, who can stop it. */
  function readFolders(): void {
    reading.cancel();
    const source = new CancellationTokenSource();
    reading = source;
    foldersRead = (async () => {
      const progress = client.progress ? await connection.window.createWorkDoneProgress().catch(() => undefined) : undefined;
      progress?.begin(SERVER_MESSAGES.reading[locale()], 0, '', true);
      progress?.token.onCancellationRequested(() => source.cancel());
      let told = 0;
      const report = (done: number, total: number): void => {
        const percentage = Math.floor((100 * done) / total);
        if (percentage > told) progress?.report((told = percentage), `${done} / ${total}`);
      };
      try {
        await library.readFolders(report, source.token);
      } finally {
        progress?.done();
      }
      // Else the next reading tells.
      if (reading === source) {
        tellStatus();
        refresh();
      }
    })().catch((error: unknown) => connection.console.error(String(error)));
  }

  /** Resolves when the folders are read, however often that has been started anew, with all changes told of before. */
  async function allRead(): Promise<void> {
    await changesTaken;
    for (let awaited: unknown; awaited !== foldersRead;) {
      awaited = foldersRead;
      await awaited;
    }
  }

  /** At midnight everything is judged anew, documents that are not open included. */
  async function followDay(): Promise<void> {
    const today = dependencies.today();
    if (today === day) return;
    day = today;
    tellStatus();
    await library.reread();
    refresh();
  }

  async function filesChanged(changes: readonly FileEvent[]): Promise<void> {
    const kinds = new Set<FileChange>();
    for (const { uri, type } of changes) kinds.add(await library.fileChanged(uri, type !== FileChangeType.Deleted));
    if (kinds.has('everything')) readFolders();
    else if (kinds.has('documents')) refresh();
  }

  // ---------------------------------------------------------------------------------------------------------- publishing

  function schedulePush(): void {
    clearTimeout(pushTimer);
    pushTimer = setTimeout(() => logRefusal(push()), TYPING_PAUSE);
  }

  /** Publishes what is new of the open documents: a change in one may concern the others. */
  async function push(): Promise<void> {
    await settingsRead;
    await followDay();
    // All are taken up before any is told of.
    for (const document of documents.all()) await analyse(document);
    for (const uri of documents.keys()) {
      // As it is now: it may have changed, or closed, in the meantime.
      const document = documents.get(uri);
      const analysed = document && (await analyse(document));
      if (!document || documents.get(uri)?.version !== document.version || pushed.get(uri) === analysed?.id) continue;
      if (analysed) pushed.set(uri, analysed.id);
      await connection.sendDiagnostics({
        uri,
        version: document.version,
        diagnostics: analysed ? toDiagnostics(conversionOf(document, analysed)) : [],
      });
    }
  }

  function pushConfiguration(): void {
    const problems = new Map(
      Array.from(library.configurationProblems(), ([path, list]) => [pathToFileURL(path).href, toConfigDiagnostics(list, locale())]),
    );
    for (const uri of new Set([...pushedConfiguration, ...problems.keys()]))
      void connection.sendDiagnostics({ uri, diagnostics: problems.get(uri) ?? [] });
    pushedConfiguration = [...problems.keys()];
  }

  /** Has every document asked for again, after a change that is not in the open ones. */
  function refresh(): void {
    if (!client.pull) {
      pushConfiguration();
      schedulePush();
    } else if (client.refresh) logRefusal(connection.languages.diagnostics.refresh());
  }

  // ------------------------------------------------------------------------------------------------------------ analysis

  /** Undefined when Singulier itself failed, which is logged and told once: an editor must not lose its server to one document. */
  async function analyse(document: TextDocument): Promise<Analysed | undefined> {
    tellStatus();
    try {
      return await library.analyse(document);
    } catch (error) {
      failed(document.uri, error);
      return undefined;
    }
  }

  function failed(uri: string, error: unknown): void {
    connection.console.error(`${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    if (toldFailure) return;
    toldFailure = true;
    tell(MessageType.Error, format(SERVER_MESSAGES.analysisFailed[locale()], { name: decodeUri(uri.split('/').at(-1) ?? '') }));
  }

  function conversionOf(document: Conversion['document'], { analysis, place }: Analysed): Conversion {
    return {
      document,
      analysis,
      rulePage: dependencies.rulePage,
      locate: (path, span) => {
        const source = place?.project.context(path)?.reading.document.source;
        return place && source && { uri: pathToFileURL(join(place.root, path)).href, range: source.rangeOf(span) };
      },
    };
  }

  // ------------------------------------------------------------------------------------------------------------ settings

  function folderPaths(): string[] {
    return [...folders].flatMap((uri) => pathOf(uri) ?? []);
  }

  function asOf(): string {
    return settings.asOf || (configuredDay() ?? dependencies.today());
  }

  function configuredDay(): string | undefined {
    return library.configured(({ audit }) => audit.date);
  }

  /** Language of all that is not about one document. */
  function locale(): Locale {
    return settings.locale === 'auto' ? (library.configured((organisation) => organisation.locale) ?? editorLocale) : settings.locale;
  }

  async function askForSettings(): Promise<void> {
    try {
      applySettings(await connection.workspace.getConfiguration(SERVER_ID));
    } catch (error) {
      connection.console.warn(`workspace/configuration: ${String(error)}`);
    }
  }

  function applySettings(section: unknown): void {
    const read = readSettings(section);
    settings = read.settings;
    for (const key of read.invalid) if (!toldKeys.has(key)) tell(MessageType.Warning, invalidSettingMessage(key, locale()));
    // A key is told again once it was right in between.
    toldKeys = new Set(read.invalid);
  }

  /** A request that the client answers with an error is of no consequence; unheard, that error would end the process. */
  function logRefusal(request: Promise<unknown>): void {
    request.catch((error: unknown) => connection.console.warn(String(error)));
  }

  /** By notification: the library's own `window.show…Message` are requests, which a client may refuse. */
  function tell(type: MessageType, message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  function tellStatus(): void {
    const status: StatusParams = {
      edition: editionOn(asOf()).id,
      asOf: asOf(),
      origin: settings.asOf ? 'setting' : configuredDay() ? 'configuration' : 'today',
      locale: locale(),
    };
    const key = JSON.stringify(status);
    if (key === lastStatus) return;
    lastStatus = key;
    void connection.sendNotification(STATUS_NOTIFICATION, status);
  }
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
