import { setImmediate, setTimeout } from 'node:timers/promises';
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kindByGlob } from '../config/kinds.ts';
import type { Analysis, AnalysisOptions } from '../engine/analyse.ts';
import { codeActions } from '../features/codeActions.ts';
import { format } from '../messages/format.ts';
import { type Locale, localeOf } from '../messages/locale.ts';
import { SERVER_MESSAGES } from '../messages/server.ts';
import { CODE_ACTION_KINDS, SERVER_ID, STATUS_NOTIFICATION, type StatusParams } from '../protocol/index.ts';
import { editionOn } from '../referential/editions.ts';
import type { RuleId } from '../rules/finding.ts';
import { type Analysed, Analyses } from './analyses.ts';
import { type ClientSupport, foldersOf, supportOf } from './clientSupport.ts';
import { type Conversion, toCodeAction, toDiagnostics } from './convert.ts';
import { decodeUri, pathInFolders } from './folders.ts';
import { DEFAULT_SETTINGS, invalidSettingMessage, readSettings, sectionOf } from './settings.ts';

/** What the server needs from where it runs. */
export interface ServerDependencies {
  readonly version: string;
  /** Today's date (ISO, local time): asked for at every request, so that the edition changes at midnight without a restart. */
  today(): string;
  /** URI of the page of a rule in the user's language, undefined where there is none. */
  rulePage(rule: RuleId, locale: Locale): string | undefined;
  analyse(text: string, options: AnalysisOptions): Analysis;
}

/** Milliseconds without a change before a document that is being typed in is read again. */
const TYPING_PAUSE = 150;

/** Serves one client over a connection until it ends. The only state: open documents, their last analysis, settings. */
export function serve(connection: Connection, dependencies: ServerDependencies): void {
  const documents = new TextDocuments(TextDocument);
  const analyses = new Analyses(dependencies.analyse);
  const folders = new Set<string>();
  const pushTimers = new Map<string, NodeJS.Timeout>();
  let client: ClientSupport = supportOf({});
  let editorLocale: Locale = 'fr';
  let settings = DEFAULT_SETTINGS;
  let settingsRead: Promise<void> = Promise.resolve();
  let lastStatus = '';
  let toldKeys: ReadonlySet<string> = new Set();
  let toldFailure = false;

  connection.onInitialize((params): InitializeResult => {
    client = supportOf(params.capabilities);
    editorLocale = localeOf(params.locale);
    for (const uri of foldersOf(params)) folders.add(uri);
    if (!client.configuration) applySettings(sectionOf(params.initializationOptions));
    return {
      serverInfo: { name: SERVER_ID, version: dependencies.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        ...(client.pull && { diagnosticProvider: { identifier: SERVER_ID, interFileDependencies: false, workspaceDiagnostics: false } }),
        ...(client.codeActions && { codeActionProvider: { codeActionKinds: Object.values(CODE_ACTION_KINDS) } }),
        ...(client.folderChanges && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
      },
    };
  });

  connection.onInitialized(() => {
    if (client.configuration) settingsRead = askForSettings();
    if (client.configurationChanges)
      logRefusal(connection.client.register(DidChangeConfigurationNotification.type, { section: SERVER_ID }));
    if (client.folderChanges) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(uri);
        for (const { uri } of added) folders.add(uri);
        refresh();
      });
    }
    void settingsRead.then(tellStatus);
  });

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (client.configuration) settingsRead = askForSettings();
    else applySettings(sectionOf(sent));
    void settingsRead.then(() => {
      tellStatus();
      refresh();
    });
  });

  documents.onDidChangeContent(({ document }) => {
    if (!client.pull) schedulePush(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    analyses.forget(uri);
    if (client.pull) return;
    clearTimeout(pushTimers.get(uri));
    pushTimers.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(pull);
  connection.onCodeAction(actionsAt);
  documents.listen(connection);
  connection.listen();

  // ------------------------------------------------------------------------------------------------------------ requests

  async function pull(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const before = documents.get(uri);
    // Clients pull at every keystroke and cancel at the next: the pause is where a burst of typing ends early.
    await (before && analyses.isOutdated(before) ? setTimeout(TYPING_PAUSE) : setImmediate());
    await settingsRead;
    throwIfCancelled(token);
    const document = documents.get(uri);
    const analysed = document && analyse(document);
    if (!analysed) return empty;
    if (analysed.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysed.id };
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId: analysed.id,
      items: toDiagnostics(conversionOf(document, analysed.analysis)),
    };
  }

  async function actionsAt(
    { textDocument: { uri }, range, context: { only } }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    await setImmediate();
    await settingsRead;
    throwIfCancelled(token);
    const document = documents.get(uri);
    const analysed = document && analyse(document);
    if (!analysed) return [];
    const conversion = conversionOf(document, analysed.analysis);
    const span = analysed.analysis.document.source.spanOf(range);
    const wants = (kind: string): boolean =>
      (only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))) &&
      // MDX has no HTML comments: one would break its compilation.
      !(kind === CODE_ACTION_KINDS.insertQuestion && document.languageId === 'mdx');
    return codeActions(analysed.analysis, span, locale(), wants).map((action) => toCodeAction(action, conversion, client.edits));
  }

  // ---------------------------------------------------------------------------------------------------------- publishing

  function schedulePush(uri: string): void {
    clearTimeout(pushTimers.get(uri));
    pushTimers.set(
      uri,
      globalThis.setTimeout(() => logRefusal(push(uri)), TYPING_PAUSE),
    );
  }

  async function push(uri: string): Promise<void> {
    await settingsRead;
    // As it is now: it may have changed, or closed, while the settings were on their way.
    const document = documents.get(uri);
    const analysed = document && analyse(document);
    if (document)
      await connection.sendDiagnostics({
        uri,
        version: document.version,
        diagnostics: analysed ? toDiagnostics(conversionOf(document, analysed.analysis)) : [],
      });
  }

  /** Has every open document read again, after a change that is not in the documents. */
  function refresh(): void {
    if (!client.pull) for (const uri of documents.keys()) schedulePush(uri);
    else if (client.refresh) logRefusal(connection.languages.diagnostics.refresh());
  }

  // ------------------------------------------------------------------------------------------------------------ analysis

  /** Undefined when Singulier itself failed, which is logged and told once: an editor must not lose its server to one document. */
  function analyse(document: TextDocument): Analysed | undefined {
    tellStatus();
    try {
      const path = pathInFolders(document.uri, [...folders]);
      return analyses.get(document, {
        asOf: asOf(),
        locale: locale(),
        kind: path === undefined ? undefined : kindByGlob(path, settings.documents),
      });
    } catch (error) {
      connection.console.error(`${document.uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (!toldFailure)
        tell(
          MessageType.Error,
          format(SERVER_MESSAGES.analysisFailed[locale()], { name: decodeUri(document.uri.split('/').at(-1) ?? '') }),
        );
      toldFailure = true;
      return undefined;
    }
  }

  function conversionOf(document: TextDocument, analysis: Analysis): Conversion {
    return { document, analysis, locale: locale(), rulePage: dependencies.rulePage };
  }

  // ------------------------------------------------------------------------------------------------------------ settings

  function asOf(): string {
    return settings.asOf || dependencies.today();
  }

  function locale(): Locale {
    return settings.locale === 'auto' ? editorLocale : settings.locale;
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
      origin: settings.asOf ? 'setting' : 'today',
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
