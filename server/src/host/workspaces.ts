import { dirname, join, relative, sep } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { TextWanted } from '../document/text.ts';
import type { AnalysisOptions } from '../engine/analyse.ts';
import { Project, type Stance } from '../engine/project.ts';
import type { ConfigFiles } from './configFiles.ts';
import type { FileSystem } from './fileSystem.ts';
import { Lookout } from './lookAt.ts';
import { readAhead } from './readAhead.ts';

/** Where configuration is looked for: the files on disk, or a stand-in in tests. */
export type Configuration = Pick<ConfigFiles, 'settingsFor'>;

export interface WorkspacesOptions {
  readonly fileSystem: FileSystem;
  readonly configuration: Configuration;
  /** The folder whose documents go together where no configuration file says so: the editor's workspace folder, the command's. */
  baseOf(path: string): string;
  /** What the host decides for a document, given its settings. */
  optionsFor(path: string, settings: Settings): Omit<AnalysisOptions, 'settings'>;
  /** The text of a document as it is now, undefined where there is none any more: for a host that lays documents to rest. */
  textOf?(path: string): Promise<string | undefined>;
  /** Replaced in tests of what happens when a project fails. */
  readonly projectFor?: ((organisation: Settings) => Project) | undefined;
}

/** A document of a project. */
export interface Place {
  readonly project: Project;
  /** Folder of the project. */
  readonly root: string;
  /** Path of the document from it, with `/`. */
  readonly path: string;
}

/**
 * All documents that a host has at hand, each in the project of its organisation. The editor and the command both read
 * through this, so that they cannot disagree: the one keeps it up to date, the other fills it once.
 */
export class Workspaces {
  readonly #options: WorkspacesOptions;
  readonly #projects = new Map<string, Project>();
  readonly #places = new Map<string, Place>();

  constructor(options: WorkspacesOptions) {
    this.#options = options;
  }

  /** Adds or replaces a document. */
  async set(path: string, text: string, stance: Stance = 'open'): Promise<Place> {
    const { settings, root = this.#options.baseOf(path) } = await this.#options.configuration.settingsFor(path);
    const known = this.#places.get(path);
    if (known?.root !== root) this.delete(path);
    const project = await this.#projectAt(root);
    const place = { project, root, path: slashed(relative(root, path)) };
    this.#places.set(path, place);
    const options = this.#options.optionsFor(path, settings);
    project.set(place.path, text, { ...options, settings }, stance);
    return place;
  }

  delete(path: string): void {
    const place = this.#places.get(path);
    place?.project.delete(place.path);
    this.#places.delete(path);
    this.touch(path);
  }

  placeOf(path: string): Place | undefined {
    return this.#places.get(path);
  }

  /** Absolute paths of all documents. */
  paths(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** The projects that hold documents, by their root. */
  projects(): readonly { readonly root: string; readonly project: Project }[] {
    return [...this.#projects].flatMap(([root, project]) => (project.paths().length > 0 ? [{ root, project }] : []));
  }

  /** What stands at a path, or below it, has changed: links to it are looked at again, in whatever case they are written. Returns whether any was. */
  touch(path: string): boolean {
    const target = folded(path);
    let known = false;
    for (const [root, project] of this.#projects) {
      const from = withSeparator(folded(root));
      if (from.startsWith(withSeparator(target))) known = project.forgetFiles(() => true) || known;
      else if (target.startsWith(from)) {
        const at = `${slashed(target.slice(from.length))}/`;
        const folder = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1);
        // With a file, the folders above it may have come or gone, and what is known of its neighbours names it.
        known =
          project.forgetFiles(
            (file) => `${folded(file)}/`.startsWith(at) || at.startsWith(`${folded(file)}/`) || isDirectlyIn(folded(file), folder),
          ) || known;
      }
    }
    return known;
  }

  /** Looks at the files that these documents link to and analyses them, until nothing is left unknown. */
  async settle(places: readonly Place[]): Promise<void> {
    try {
      await this.#settle(places);
    } finally {
      for (const { project } of places) project.takeBack();
    }
  }

  /** Has all texts at hand while a task looks at any of them, which must not keep them. */
  async withTexts<Result>(task: () => Result): Promise<Result> {
    try {
      for (const { root, project } of this.projects()) {
        const texts = readAhead(project.withoutText(), async (path) => this.#options.textOf?.(join(root, path)));
        for await (const [path, text] of texts) await this.#take(join(root, path), text);
      }
      await this.#settle([...this.#places.values()]);
      return task();
    } finally {
      for (const project of this.#projects.values()) project.takeBack();
    }
  }

  /** What a task finds out of one project. It is run again with the files looked at, and the texts at hand, that it asked for in vain. */
  async answer<Answer>({ project, root }: Pick<Place, 'project' | 'root'>, task: () => Answer): Promise<Answer> {
    const lookout = new Lookout(root, this.#options.fileSystem);
    try {
      for (;;) {
        const answer = unlessTextWanted(task);
        if (answer && project.wanted().length === 0) return answer.value;
        await look(project, lookout);
        await this.#takeUnread(project, root);
      }
    } finally {
      project.takeBack();
    }
  }

  async #settle(places: readonly Place[]): Promise<void> {
    const projects = new Map(places.map(({ project, root }) => [project, new Lookout(root, this.#options.fileSystem)]));
    let changed: boolean;
    do {
      changed = false;
      for (const [project, lookout] of projects) await look(project, lookout);
      for (const place of places) {
        try {
          place.project.analysis(place.path);
          changed = (await this.#takeUnread(place.project, place.root)) || changed;
          place.project.analysis(place.path);
        } catch {
          // Singulier's own fault: told to whoever asks for this document, and no reason to leave the others.
        }
      }
      // What links lead to is known by now; what was forgotten meanwhile, or else a rule asks about, is looked at next, and who had asked
      // about a document that changed meanwhile is judged again.
    } while (changed || [...projects.keys()].some((project) => project.wanted().length > 0));
  }

  /** Gives the texts that were asked for in vain. Returns whether any was another version than was read. */
  async #takeUnread(project: Project, root: string): Promise<boolean> {
    let changed = false;
    for (const wanted of project.unread()) {
      const path = join(root, wanted);
      changed = (await this.#take(path, await this.#options.textOf?.(path))) || changed;
    }
    return changed;
  }

  /**
   * Gives the text of a document at rest to those who want it. Another version than was read takes its place; where there is no text
   * any more, there is no document. Returns whether either was so.
   */
  async #take(path: string, text: string | undefined): Promise<boolean> {
    const known = this.#places.get(path);
    if (!known || (text !== undefined && known.project.lend(known.path, text))) return false;
    if (text === undefined) this.delete(path);
    else {
      const { project, path: inProject } = await this.set(path, text, 'resting');
      project.lend(inProject, text);
    }
    return true;
  }

  /** The project of a folder, held by what the configuration says of the folder itself. */
  async #projectAt(root: string): Promise<Project> {
    const known = this.#projects.get(root);
    if (known) return known;
    const { settings } = await this.#options.configuration.settingsFor(join(root, 'singulier.md'));
    const project = this.#projects.get(root) ?? this.#options.projectFor?.(settings) ?? new Project(settings);
    this.#projects.set(root, project);
    return project;
  }
}

/** Looks at the files that were asked about. */
async function look(project: Project, lookout: Lookout): Promise<void> {
  const files = readAhead(project.wanted(), (path) => lookout.lookAt(path));
  for await (const [path, state] of files) project.setFile(path, state);
}

/** What a task gives; undefined where it lacks the text of a document at rest. */
function unlessTextWanted<Value>(task: () => Value): { readonly value: Value } | undefined {
  try {
    return { value: task() };
  } catch (error) {
    if (error instanceof TextWanted) return undefined;
    throw error;
  }
}

const withSeparator = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

const slashed = (path: string): string => path.split(sep).join('/');

/** One form for all ways of writing a name that some file system takes for the same. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** The folders that hold a path, the innermost first. */
export const foldersOf = (folders: readonly string[], path: string): string[] =>
  folders.filter((folder) => path.startsWith(withSeparator(folder))).toSorted((a, b) => b.length - a.length);

/** The base of a document for a host whose folders are these; outside of them, the document's own folder. */
export const baseAmong = (folders: readonly string[], path: string): string => foldersOf(folders, path)[0] ?? dirname(path);

/** @param folder with its last `/`, empty for the root */
const isDirectlyIn = (path: string, folder: string): boolean => path.startsWith(folder) && !path.includes('/', folder.length);
