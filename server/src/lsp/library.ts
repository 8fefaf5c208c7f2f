import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS, type Settings } from '../config/settings.ts';
import type { Analysis, AnalysisOptions } from '../engine/analyse.ts';
import { Project } from '../engine/project.ts';
import { decodeText } from '../host/decodeText.ts';
import type { FileSystem } from '../host/fileSystem.ts';
import { findDocuments, MARKDOWN } from '../host/findDocuments.ts';
import { baseAmong, type Configuration, type Place, Workspaces } from '../host/workspaces.ts';

export interface LibraryOptions {
  readonly fileSystem: FileSystem;
  readonly configuration: Configuration;
  /** Paths of the open folders. */
  folders(): readonly string[];
  /** The open document that is this file, however its URI is written. */
  openAt(path: string): TextDocument | undefined;
  optionsFor(path: string, settings: Settings): Omit<AnalysisOptions, 'settings'>;
  readonly projectFor?: ((organisation: Settings) => Project) | undefined;
}

/** An analysis with an id that is never given twice, so that equal ids mean equal answers. */
export interface Analysed {
  readonly id: string;
  readonly analysis: Analysis;
  /** Where the document stands, for what is said of its neighbours; undefined outside of any folder. */
  readonly place: Place | undefined;
}

/** Path of a document on this machine's disk, undefined for others (never saved, on a server). */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The documents that the editor has at hand: those of the open folders as they are on disk, and the open ones as they are
 * typed. Changes are made one after the other, in the order in which they are told.
 */
export class Library {
  readonly #options: LibraryOptions;
  #workspaces: Workspaces;
  /** Documents outside of the disk, each alone. */
  readonly #loose = new Map<string, Project>();
  /** Version of each open document that was analysed last. */
  readonly #versions = new Map<string, number>();
  readonly #ids = new WeakMap<Analysis, string>();
  #count = 0;
  #work: Promise<unknown> = Promise.resolve();
  /** Whether all documents of the folders are read: before, nothing is said of what is missing among them. */
  #complete = false;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#workspaces = this.#newWorkspaces();
  }

  get workspaces(): Workspaces {
    return this.#workspaces;
  }

  /** Day of the audit that a configuration file sets; of several, the first. */
  auditDate(): string | undefined {
    for (const { project } of this.#workspaces.projects()) if (project.organisation.audit.date) return project.organisation.audit.date;
    return undefined;
  }

  /**
   * Reads all documents of the open folders, from scratch. Stops where it is when cancelled: documents are then checked
   * each on its own, as before.
   * @param report told how many of how many are read
   */
  async readFolders(report: (done: number, total: number) => void, token: CancellationToken): Promise<void> {
    this.#complete = false;
    this.#workspaces = this.#newWorkspaces();
    const workspaces = this.#workspaces;
    const { files } = await findDocuments(this.#options.folders(), '/', this.#options.fileSystem);
    for (const [index, file] of files.entries()) {
      if (token.isCancellationRequested || workspaces !== this.#workspaces) return;
      report(index, files.length);
      await this.#inTurn(() => this.#read(file));
      await setImmediate();
    }
    await this.#inTurn(async () => {
      if (workspaces !== this.#workspaces) return;
      this.#complete = true;
      await workspaces.settle(workspaces.paths().flatMap((path) => workspaces.placeOf(path) ?? []));
    });
  }

  /** Has all documents taken up again, after a change of what is not in them: settings, the day, configuration files. */
  async reread(): Promise<void> {
    const paths = this.#workspaces.paths();
    for (const path of paths) await this.#inTurn(() => this.#read(path));
  }

  /** The analysis of an open document, as it is now. */
  analyse(document: TextDocument): Promise<Analysed> {
    return this.#inTurn(async () => {
      this.#versions.set(document.uri, document.version);
      const path = pathOf(document.uri);
      if (path === undefined) return this.#analyseLoose(document);
      const place = await this.#workspaces.set(path, document.getText());
      return this.#analysed(place);
    });
  }

  /** Whether it was analysed in an earlier version only: its author is at work on it. */
  isOutdated({ uri, version }: TextDocument): boolean {
    const known = this.#versions.get(uri);
    return known !== undefined && known !== version;
  }

  /** Resolves when all that was told has been taken up. */
  async settled(): Promise<void> {
    await this.#work;
  }

  /** The analyses of the documents that are not open, with their paths. */
  async *closed(): AsyncGenerator<Analysed & { readonly path: string; readonly uri: string }> {
    if (!this.#complete) return;
    for (const path of this.#workspaces.paths()) {
      const uri = pathToFileURL(path).href;
      const place = this.#workspaces.placeOf(path);
      if (!place || this.#options.openAt(path)) continue;
      yield { ...(await this.#inTurn(() => this.#analysed(place))), path, uri };
    }
  }

  /** A file has appeared, changed or gone. Returns whether findings may have changed. */
  fileChanged(uri: string, exists: boolean): Promise<boolean> {
    return this.#inTurn(async () => {
      const path = pathOf(uri);
      if (path === undefined || this.#options.openAt(path)) return false;
      if (!MARKDOWN.test(path)) {
        this.#workspaces.touch(path);
        return true;
      }
      if (exists) await this.#read(path);
      else {
        this.#workspaces.delete(path);
        this.#workspaces.touch(path);
      }
      return true;
    });
  }

  /** An open document was closed: what is on disk counts again. */
  close(uri: string): Promise<void> {
    this.#loose.delete(uri);
    this.#versions.delete(uri);
    return this.#inTurn(async () => {
      const path = pathOf(uri);
      if (path !== undefined) await this.#read(path);
    });
  }

  #newWorkspaces(): Workspaces {
    const { fileSystem, configuration, optionsFor, projectFor } = this.#options;
    return new Workspaces({
      fileSystem,
      configuration,
      optionsFor,
      projectFor,
      baseOf: (path) => baseAmong(this.#options.folders(), path),
    });
  }

  /** Takes up a document as it is on disk, or as it is typed where it is open. */
  async #read(path: string): Promise<void> {
    const open = this.#options.openAt(path);
    if (open) {
      await this.#workspaces.set(path, open.getText());
      return;
    }
    try {
      const decoded = decodeText(await this.#options.fileSystem.read(path));
      if ('text' in decoded) {
        await this.#workspaces.set(path, decoded.text);
        return;
      }
    } catch {
      // Gone, or not ours to read: an editor shows that by itself.
    }
    this.#workspaces.delete(path);
  }

  async #analysed(place: Place): Promise<Analysed> {
    if (this.#complete) await this.#workspaces.settle([place]);
    const { project, path } = place;
    const analysis = (this.#complete ? project.analysis(path) : project.preview(path)) as Analysis;
    return { analysis, place, id: this.#idOf(analysis) };
  }

  #analyseLoose(document: TextDocument): Analysed {
    const project = this.#loose.get(document.uri) ?? this.#options.projectFor?.(DEFAULT_SETTINGS) ?? new Project();
    this.#loose.set(document.uri, project);
    project.set('', document.getText(), { ...this.#options.optionsFor('', DEFAULT_SETTINGS), settings: DEFAULT_SETTINGS });
    const analysis = project.analysis('') as Analysis;
    return { analysis, place: undefined, id: this.#idOf(analysis) };
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
