import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { relative } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS, type Settings } from '../config/settings.ts';
import { type Analysis, type AnalysisOptions, unfolded } from '../engine/analyse.ts';
import { Project } from '../engine/project.ts';
import { decodeText } from '../host/decodeText.ts';
import type { ConfigFileProblem, ResolvedConfig } from '../host/configFiles.ts';
import type { FileSystem } from '../host/fileSystem.ts';
import { findDocuments, isDocumentIn } from '../host/findDocuments.ts';
import { baseAmong, foldersOf, type Place, Workspaces } from '../host/workspaces.ts';
import { FolderConfiguration } from './folderConfiguration.ts';

/** What a change on disk concerns; after one of `everything`, the folders are to be read anew. */
export type FileChange = 'nothing' | 'documents' | 'everything';

export interface LibraryOptions {
  readonly fileSystem: FileSystem;
  /** Paths of the open folders. */
  folders(): readonly string[];
  /** The open document that is this file, however its URI is written. */
  openAt(path: string): TextDocument | undefined;
  optionsFor(uri: string, settings: Settings): Omit<AnalysisOptions, 'settings'>;
  /** Told of a document on which Singulier itself failed. */
  failed(uri: string, error: unknown): void;
  readonly projectFor?: ((organisation: Settings) => Project) | undefined;
}

/** An analysis with an id that is never given twice, so that equal ids mean equal answers. */
export interface Analysed {
  readonly uri: string;
  readonly id: string;
  readonly analysis: Analysis;
  /** Where the document stands, for what is said of its neighbours; undefined outside of the open folders. */
  readonly place: Place | undefined;
  /** Its project, which outside of the open folders is its own, and its path there. */
  readonly home: Pick<Place, 'project' | 'path'>;
}

/** Path of a document on this machine's disk, undefined for others (never saved, on a server). */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** Turns of the event loop: until bytes have arrived, until they are read as messages, until these are taken up. */
const TURNS = 3;

/** To read a long document takes a while: what the client has said in the meantime is heard before it is judged. */
async function hearing(goOn: () => void): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await setImmediate();
  goOn();
}

const uriOf = (path: string): string => pathToFileURL(path).href;

/**
 * The documents that the editor has at hand: those of the open folders as they are on disk, and the open ones as they are
 * typed. Changes are made one after the other, in the order in which they are told.
 */
export class Library {
  readonly #options: LibraryOptions;
  #configuration: FolderConfiguration;
  #workspaces: Workspaces;
  /** Open documents that belong to no open folder: each alone. */
  readonly #loose = new Map<string, Project>();
  readonly #ids = new WeakMap<Analysis, string>();
  #count = 0;
  #work: Promise<unknown> = Promise.resolve();
  #complete = false;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#configuration = this.#newConfiguration();
    this.#workspaces = this.#newWorkspaces();
  }

  get workspaces(): Workspaces {
    return this.#workspaces;
  }

  /** Whether all documents of the folders are read: before, nothing is said of what is missing among them. */
  get complete(): boolean {
    return this.#complete;
  }

  /** What the configuration of an organisation decides; of several, the first that does. */
  configured<Value>(pick: (organisation: Settings) => Value | undefined): Value | undefined {
    for (const { project } of this.#workspaces.projects()) {
      const value = pick(project.organisation);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /**
   * Reads all documents of the open folders, from scratch. Stops where it is when cancelled: documents are then checked
   * each on its own, as before.
   * @param report told how many of how many are read
   */
  async readFolders(report: (done: number, total: number) => void, token: CancellationToken): Promise<void> {
    await this.#inTurn(() => {
      this.#complete = false;
      this.#configuration = this.#newConfiguration();
      this.#workspaces = this.#newWorkspaces();
    });
    const { files } = await findDocuments(this.#options.folders(), '/', this.#options.fileSystem);
    for (const [index, file] of files.entries()) {
      if (token.isCancellationRequested) return;
      report(index, files.length);
      await this.#inTurn(() => this.#read(file));
      // Whoever asks for a document in the meantime has an answer.
      await setImmediate();
    }
    await this.#inTurn(() => {
      this.#complete = !token.isCancellationRequested;
    });
  }

  /** Has all documents taken up again, after a change of what is not in them: settings, the day. */
  async reread(): Promise<void> {
    for (const path of this.#workspaces.paths()) await this.#inTurn(() => this.#workspaces.placeOf(path) && this.#read(path));
  }

  /**
   * The analysis of an open document, as it is now.
   * @param goOn asked when its turn comes, and once it is read: it throws where nobody wants to know any more
   */
  analyse(document: TextDocument, goOn: () => void = () => {}): Promise<Analysed> {
    return this.#inTurn(async () => {
      goOn();
      const { uri } = document;
      const path = pathOf(uri);
      if (path === undefined || !this.#isOurs(path)) return this.#analyseLoose(document, path, goOn);
      const place = await this.#workspaces.set(path, document.getText());
      await hearing(goOn);
      return this.#analysed(uri, place);
    });
  }

  /** What a task finds out of the documents around one, which outside of the open folders has none. */
  answer<Answer>({ place }: { readonly place: Pick<Place, 'project' | 'root'> | undefined }, ask: () => Answer): Promise<Answer> {
    return this.#inTurn(() => (place ? this.#workspaces.answer(place, ask) : ask()));
  }

  /** Resolves when all that was told is taken up, and every link of the documents followed. */
  async settle(): Promise<void> {
    for (const path of this.#workspaces.paths()) {
      await this.#inTurn(async () => {
        const place = this.#workspaces.placeOf(path);
        if (place) await this.#workspaces.settle([place]);
      });
      await setImmediate();
    }
  }

  /** What a report says of all documents: every link followed, and every text at hand. */
  async report<Result>(make: (workspaces: Workspaces) => Result): Promise<Result> {
    await this.settle();
    return this.#inTurn(() => this.#workspaces.withTexts(() => make(this.#workspaces)));
  }

  /** The analyses of the documents that are not open. */
  async *closed(): AsyncGenerator<Analysed> {
    for (const path of this.#workspaces.paths()) {
      const analysed = await this.#inTurn(() => this.#analyseClosed(path));
      if (analysed) yield analysed;
    }
  }

  /** What the configuration decides for a document, and in which files. */
  configurationFor(path: string): Promise<ResolvedConfig> {
    return this.#configuration.settingsFor(path);
  }

  /** The text of a file that is no document, as it is on disk; undefined where it cannot be read. */
  async textOf(path: string): Promise<string | undefined> {
    try {
      const decoded = decodeText(await this.#options.fileSystem.read(path));
      return 'text' in decoded ? decoded.text : undefined;
    } catch {
      return undefined;
    }
  }

  /** What is wrong in the configuration files, by file. */
  configurationProblems(): ReadonlyMap<string, readonly ConfigFileProblem[]> {
    return this.#configuration.problems();
  }

  /** A file or folder has appeared, changed or gone. */
  fileChanged(uri: string, exists: boolean): Promise<FileChange> {
    return this.#inTurn(async (): Promise<FileChange> => {
      const path = pathOf(uri);
      if (path === undefined) return 'nothing';
      if (this.#configuration.changed(path)) return 'everything';
      const linked = this.#workspaces.touch(path);
      if (this.#isOurs(path)) {
        if (exists) await this.#read(path);
        else if (!this.#options.openAt(path)) this.#workspaces.delete(path);
        return 'documents';
      }
      // A folder comes and goes without a word on what is in it.
      if (await this.#holdsDocuments(path, exists)) return 'everything';
      return linked ? 'documents' : 'nothing';
    });
  }

  /** An open document was closed: what is on disk counts again. */
  close(uri: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#loose.delete(uri);
      const path = pathOf(uri);
      if (path !== undefined && this.#isOurs(path)) await this.#read(path);
    });
  }

  #newConfiguration(): FolderConfiguration {
    return new FolderConfiguration(this.#options.fileSystem, () => this.#options.folders());
  }

  #newWorkspaces(): Workspaces {
    const { fileSystem, optionsFor, projectFor } = this.#options;
    return new Workspaces({
      fileSystem,
      configuration: this.#configuration,
      optionsFor: (path, settings) => optionsFor(uriOf(path), settings),
      projectFor,
      textOf: (path) => this.#textOf(path),
      baseOf: (path) => baseAmong(this.#options.folders(), path),
    });
  }

  /** Whether the path is, by its name, a document of an open folder. */
  #isOurs(path: string): boolean {
    return foldersOf(this.#options.folders(), path).some((folder) => isDocumentIn(folder, path));
  }

  async #holdsDocuments(path: string, exists: boolean): Promise<boolean> {
    if (!exists) return this.#workspaces.paths().some((document) => foldersOf([path], document).length > 0);
    // As if it were the document that it may hold: what is hidden is not looked into.
    if (!this.#isOurs(`${path}.md`)) return false;
    const { fileSystem } = this.#options;
    const type = await fileSystem.typeOf(path).catch(() => 'other');
    return type === 'directory' && (await findDocuments([path], '/', fileSystem)).files.length > 0;
  }

  /** Takes up a document as it is on disk, or as it is typed where it is open. */
  async #read(path: string): Promise<void> {
    try {
      const text = await this.#textOf(path);
      if (text === undefined) this.#workspaces.delete(path);
      else await this.#workspaces.set(path, text, this.#options.openAt(path) ? 'open' : 'resting');
    } catch (error) {
      this.#options.failed(uriOf(path), error);
      this.#workspaces.delete(path);
    }
  }

  async #textOf(path: string): Promise<string | undefined> {
    return this.#options.openAt(path)?.getText() ?? (await this.#textOnDisk(path));
  }

  /** Undefined where there is no text, or none of ours to read: an editor shows that by itself. */
  async #textOnDisk(path: string): Promise<string | undefined> {
    const { fileSystem, folders } = this.#options;
    try {
      const real = await fileSystem.realPath(path);
      const [folder = ''] = foldersOf(folders(), path);
      // Links are not followed, here no more than by those who walk through the folder.
      if (relative(await fileSystem.realPath(folder), real) !== relative(folder, path)) return undefined;
      const decoded = decodeText(await fileSystem.read(path));
      return 'text' in decoded ? decoded.text : undefined;
    } catch {
      return undefined;
    }
  }

  async #analysed(uri: string, place: Place): Promise<Analysed> {
    if (this.#complete) await this.#workspaces.settle([place]);
    const { project, path } = place;
    const analysis = (this.#complete ? project.analysis(path) : project.preview(path)) as Analysis;
    return { uri, analysis, place, home: place, id: this.#idOf(analysis) };
  }

  async #analyseClosed(path: string): Promise<Analysed | undefined> {
    const place = this.#workspaces.placeOf(path);
    if (!this.#complete || !place || this.#options.openAt(path)) return undefined;
    const uri = uriOf(path);
    try {
      await this.#workspaces.settle([place]);
      const analysis = place.project.analysis(place.path);
      // Gone, when its text was wanted again. What is kept of it is unfolded once.
      return analysis && { uri, analysis: unfolded(analysis), place, home: place, id: this.#idOf(analysis) };
    } catch (error) {
      this.#options.failed(uri, error);
      return undefined;
    }
  }

  async #analyseLoose(document: TextDocument, path: string | undefined, goOn: () => void): Promise<Analysed> {
    const { uri } = document;
    const project = this.#loose.get(uri) ?? this.#options.projectFor?.(DEFAULT_SETTINGS) ?? new Project();
    this.#loose.set(uri, project);
    const own = path === undefined ? DEFAULT_SETTINGS : (await this.#configuration.settingsFor(path)).settings;
    // Its neighbours are not read, so nothing can be missing among them.
    const settings = own.declared ? { ...own, declared: false } : own;
    project.set('', document.getText(), { ...this.#options.optionsFor(uri, settings), settings });
    await hearing(goOn);
    const analysis = project.analysis('') as Analysis;
    return { uri, analysis, place: undefined, home: { project, path: '' }, id: this.#idOf(analysis) };
  }

  #idOf(analysis: Analysis): string {
    const id = this.#ids.get(analysis) ?? String(++this.#count);
    this.#ids.set(analysis, id);
    return id;
  }

  #inTurn<Result>(task: () => Promise<Result> | Result): Promise<Result> {
    const turn = this.#work.then(task);
    this.#work = turn.catch(() => {});
    return turn;
  }
}
