import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  Emitter,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kindByGlob } from '../config/kinds.ts';
import type { Settings } from '../config/settings.ts';
import type { Analysis } from '../engine/analyse.ts';
import type { Project } from '../engine/project.ts';
import { doubtOf } from '../features/declarations.ts';
import type { FileSystem } from '../host/fileSystem.ts';
import { format } from '../messages/format.ts';
import { type Locale, localeOf } from '../messages/locale.ts';
import { DOUBTS, SERVER_MESSAGES } from '../messages/server.ts';
import { DOUBT_NOTIFICATION, type Doubt, type DoubtParams, SERVER_ID, STATUS_NOTIFICATION, type StatusParams } from '../protocol/index.ts';
import { editionOn } from '../referential/editions.ts';
import type { FindingId } from '../rules/findingId.ts';
import { type ClientSupport, openFolders, supportOf } from './clientSupport.ts';
import type { Conversion } from './convert.ts';
import { fileNameOf, pathInFolders } from './folders.ts';
import { type Analysed, type FileChange, Library, pathOf } from './library.ts';
import { isDocument } from './openDocument.ts';
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

/** What is known of one client, from its first message to its last: what it can do, its settings, its folders, its documents. */
export class Session {
  readonly connection: Connection;
  readonly dependencies: ServerDependencies;
  readonly documents = new TextDocuments(TextDocument);
  readonly library: Library;
  readonly #folders = new Set<string>();
  readonly #stale = new Emitter<void>();
  /** Told when every document is to be asked for again, after a change that is not in the open ones. */
  readonly onStale = this.#stale.event;
  #client: ClientSupport = supportOf({});
  #editorLocale: Locale = 'fr';
  #settings = DEFAULT_SETTINGS;
  #settingsRead: Promise<void> = Promise.resolve();
  #day: string;
  #lastStatus = '';
  /** What was last told of open documents in doubt. */
  readonly #doubts = new Map<string, string>();
  #toldKeys: ReadonlySet<string> = new Set();
  #toldFailure = false;
  #reading = new CancellationTokenSource();
  #foldersRead: Promise<void> = Promise.resolve();
  #changesTaken: Promise<void> = Promise.resolve();

  constructor(connection: Connection, dependencies: ServerDependencies) {
    this.connection = connection;
    this.dependencies = dependencies;
    this.#day = dependencies.today();
    this.library = new Library({
      ...dependencies,
      folders: () => this.folderPaths(),
      openAt: (path) => this.documents.all().find(({ uri }) => pathOf(uri) === path),
      optionsFor: (uri, { audit, locale: configured, kind }) => ({
        asOf: this.#settings.asOf || (audit.date ?? dependencies.today()),
        locale: this.#settings.locale === 'auto' ? (configured ?? this.#editorLocale) : this.#settings.locale,
        kind: kind ?? kindByGlob(this.pathInFolders(uri) ?? '', this.#settings.documents),
      }),
      failed: (uri, error) => this.#failed(uri, error),
    });
  }

  // ----------------------------------------------------------------------------------------------------------- lifecycle

  initialize(params: InitializeParams): void {
    this.#client = supportOf(params.capabilities, params.initializationOptions);
    this.#editorLocale = localeOf(params.locale);
    for (const uri of openFolders(params)) this.#folders.add(uri);
    if (!this.#client.configuration) this.#applySettings(sectionOf(params.initializationOptions));
  }

  /** Asks for the settings, then reads the open folders. */
  start(): void {
    if (this.#client.configuration) this.#settingsRead = this.#askForSettings();
    this.#foldersRead = this.#settingsRead.then(() => {
      this.#tellStatus();
      this.readFolders();
    });
  }

  stop(): void {
    this.#reading.cancel();
  }

  // ------------------------------------------------------------------------------------------------ what the client tells

  /** @param sent what old clients send with the notification, instead of being asked */
  configurationChanged(sent: unknown): void {
    const before = this.#settings;
    if (this.#client.configuration) this.#settingsRead = this.#askForSettings();
    else this.#applySettings(sectionOf(sent));
    void this.#settingsRead.then(async () => {
      // Some settings are the client's own; some change what is shown, and nothing that was found.
      const found = ({ inlayHints: _shown, ...settings }: typeof before): string => JSON.stringify(settings);
      if (found(this.#settings) !== found(before)) {
        this.#tellStatus();
        await this.library.reread();
      } else if (this.#settings.inlayHints === before.inlayHints) return;
      this.#stale.fire();
    });
  }

  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.#folders.delete(uri);
    for (const { uri } of added) this.#folders.add(uri);
    this.readFolders();
  }

  filesChanged(changes: readonly FileEvent[]): void {
    this.#changesTaken = this.#changesTaken.then(() => this.#takeChanges(changes)).catch((error: unknown) => this.#logError(error));
  }

  async #takeChanges(changes: readonly FileEvent[]): Promise<void> {
    const kinds = new Set<FileChange>();
    for (const { uri, type } of changes) kinds.add(await this.library.fileChanged(uri, type !== FileChangeType.Deleted));
    if (kinds.has('everything')) this.readFolders();
    else if (kinds.has('documents')) this.#stale.fire();
  }

  // ----------------------------------------------------------------------------------------------------- what is awaited

  /** Resolves when the settings are those of the client. */
  get settingsRead(): Promise<void> {
    return this.#settingsRead;
  }

  /** Before a request about an open document: clients ask at every keystroke and cancel at the next, so what has arrived by now is heard first. */
  async heard(token: CancellationToken): Promise<void> {
    await setImmediate();
    await this.#settingsRead;
    throwIfCancelled(token);
  }

  /** The last reading of the folders: another one once it was started anew. */
  get foldersRead(): Promise<void> {
    return this.#foldersRead;
  }

  /** Resolves when the folders are read, however often that has been started anew, with all changes told of before. */
  async allRead(): Promise<void> {
    await this.#changesTaken;
    for (let awaited: unknown; awaited !== this.#foldersRead;) {
      awaited = this.#foldersRead;
      await awaited;
    }
  }

  /** At midnight everything is judged anew, documents that are not open included. */
  async followDay(): Promise<void> {
    const today = this.dependencies.today();
    if (today === this.#day) return;
    this.#day = today;
    this.#tellStatus();
    await this.library.reread();
    this.#stale.fire();
  }

  // ----------------------------------------------------------------------------------------------------------- documents

  /** Reads the open folders anew, under the eyes of the user, who can stop it. */
  readFolders(): void {
    this.#reading.cancel();
    const source = new CancellationTokenSource();
    this.#reading = source;
    this.#foldersRead = (async () => {
      const { window } = this.connection;
      const progress = this.#client.progress ? await window.createWorkDoneProgress().catch(() => undefined) : undefined;
      progress?.begin(SERVER_MESSAGES.reading[this.locale], 0, '', true);
      progress?.token.onCancellationRequested(() => source.cancel());
      let told = 0;
      const report = (done: number, total: number): void => {
        const percentage = Math.floor((100 * done) / total);
        if (percentage > told) progress?.report((told = percentage), `${done} / ${total}`);
      };
      try {
        await this.library.readFolders(report, source.token);
      } finally {
        progress?.done();
      }
      // Else the next reading tells.
      if (this.#reading === source) {
        this.#tellStatus();
        this.#stale.fire();
      }
    })().catch((error: unknown) => this.#logError(error));
  }

  /**
   * Undefined of what is no document, and when Singulier itself failed, which is logged and told once: an editor must not lose its
   * server to one document.
   * @param token of the request that it is for: cancelled, it goes no further
   */
  async analyse(document: TextDocument, token?: CancellationToken): Promise<Analysed | undefined> {
    if (!isDocument(document)) return undefined;
    this.#tellStatus();
    try {
      const analysed = await this.library.analyse(document, () => token && throwIfCancelled(token));
      // Closed in the meantime, it is no longer told of.
      if (this.documents.get(document.uri)) this.tellDoubt(document.uri, doubtIn(analysed.analysis));
      return analysed;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.#failed(document.uri, error);
      return undefined;
    }
  }

  #failed(uri: string, error: unknown): void {
    this.connection.console.error(`${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    if (this.#toldFailure) return;
    this.#toldFailure = true;
    this.#tell(MessageType.Error, format(SERVER_MESSAGES.analysisFailed[this.locale], { name: fileNameOf(uri) }));
  }

  /** What its findings and edits need to be said in the protocol's terms. */
  conversionOf(document: Conversion['document'], { analysis, place }: Analysed): Conversion {
    return {
      document,
      analysis,
      rulePage: this.dependencies.rulePage,
      locate: (path, span) => {
        const source = place?.project.source(path);
        return place && source && { uri: pathToFileURL(join(place.root, path)).href, range: source.rangeOf(span) };
      },
    };
  }

  /** As the client writes it, where the document is open. */
  uriOf(path: string): string {
    return this.documents.all().find(({ uri }) => pathOf(uri) === path)?.uri ?? pathToFileURL(path).href;
  }

  folderPaths(): string[] {
    return [...this.#folders].flatMap((uri) => pathOf(uri) ?? []);
  }

  /** From the innermost open folder that holds it; undefined where none does. */
  pathInFolders(uri: string): string | undefined {
    return pathInFolders(uri, [...this.#folders]);
  }

  // ------------------------------------------------------------------------------------------------------------ settings

  /** What the client can do: nothing, before it has said so. */
  get client(): ClientSupport {
    return this.#client;
  }

  /** Language of all that is not about one document. */
  get locale(): Locale {
    const { locale } = this.#settings;
    return locale === 'auto' ? (this.library.configured((organisation) => organisation.locale) ?? this.#editorLocale) : locale;
  }

  /** Whether the user wants to see the state of each part at the end of its line. */
  get inlayHints(): boolean {
    return this.#settings.inlayHints;
  }

  /** Day of the audit, for all that is not about one document. */
  get asOf(): string {
    return this.#settings.asOf || (this.#configuredDay ?? this.dependencies.today());
  }

  get #configuredDay(): string | undefined {
    return this.library.configured(({ audit }) => audit.date);
  }

  async #askForSettings(): Promise<void> {
    try {
      this.#applySettings(await this.connection.workspace.getConfiguration(SERVER_ID));
    } catch (error) {
      this.connection.console.warn(`workspace/configuration: ${String(error)}`);
    }
  }

  #applySettings(section: unknown): void {
    const read = readSettings(section);
    this.#settings = read.settings;
    for (const key of read.invalid) {
      if (!this.#toldKeys.has(key)) this.#tell(MessageType.Warning, invalidSettingMessage(key, this.locale));
    }
    // A key is told again once it was right in between.
    this.#toldKeys = new Set(read.invalid);
  }

  // ------------------------------------------------------------------------------------------------ what the client is told

  /** A request that the client answers with an error is of no consequence; unheard, that error would end the process. */
  logRefusal(request: Promise<unknown>): void {
    request.catch((error: unknown) => this.connection.console.warn(String(error)));
  }

  #logError(error: unknown): void {
    this.connection.console.error(String(error));
  }

  /** By notification: the library's own `window.show…Message` are requests, which a client may refuse. */
  #tell(type: MessageType, message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  /** What an open document is read as without certainty; undefined where nothing is in doubt, or no longer. */
  tellDoubt(uri: string, doubt: Doubt | undefined): void {
    const key = doubt && JSON.stringify(doubt);
    if (key === this.#doubts.get(uri)) return;
    if (key === undefined) this.#doubts.delete(uri);
    else this.#doubts.set(uri, key);
    const params: DoubtParams = { uri, doubt: doubt ?? null };
    void this.connection.sendNotification(DOUBT_NOTIFICATION, params);
  }

  #tellStatus(): void {
    const configured = this.#configuredDay;
    const { asOf } = this;
    const status: StatusParams = {
      edition: editionOn(asOf).id,
      asOf,
      origin: this.#settings.asOf ? 'setting' : configured ? 'configuration' : 'today',
      locale: this.locale,
    };
    const key = JSON.stringify(status);
    if (key === this.#lastStatus) return;
    this.#lastStatus = key;
    void this.connection.sendNotification(STATUS_NOTIFICATION, status);
  }
}

function doubtIn({ facts, locale }: Analysis): Doubt | undefined {
  const doubt = doubtOf(facts, locale);
  return doubt && { text: format(DOUBTS.text[locale], { name: doubt.name }), detail: DOUBTS[doubt.about][locale] };
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
