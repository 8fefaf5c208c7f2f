import { dirname } from 'node:path';
import { type ConfigFileProblem, ConfigFiles, type ResolvedConfig } from '../host/configFiles.ts';
import type { FileSystem } from '../host/fileSystem.ts';
import { innermost } from '../host/workspaces.ts';
import { RULES } from '../rules/index.ts';

/** The configuration files of the open folders: of each, nothing above or outside is read. */
export class FolderConfiguration {
  readonly #fileSystem: FileSystem;
  readonly #folders: () => readonly string[];
  readonly #byRoot = new Map<string, ConfigFiles>();
  /** Problems in the files that hold for the documents asked about, by file. */
  readonly #problems = new Map<string, readonly ConfigFileProblem[]>();

  constructor(fileSystem: FileSystem, folders: () => readonly string[]) {
    this.#fileSystem = fileSystem;
    this.#folders = folders;
  }

  async settingsFor(path: string): Promise<ResolvedConfig> {
    const root = innermost(this.#folders(), path) ?? dirname(path);
    let files = this.#byRoot.get(root);
    if (!files) this.#byRoot.set(root, (files = new ConfigFiles(this.#fileSystem, { root, knownRules: RULES.map(({ meta }) => meta) })));
    const config = await files.settingsFor(path);
    for (const file of new Set([...config.files, ...config.problems.map((problem) => problem.path)]))
      this.#problems.set(
        file,
        config.problems.filter((problem) => problem.path === file),
      );
    return config;
  }

  /** What is wrong in each file that was read, files without fault included. */
  problems(): ReadonlyMap<string, readonly ConfigFileProblem[]> {
    return this.#problems;
  }

  /** To be told of every file that appeared, changed or vanished. Returns whether the configuration may have changed. */
  changed(path: string): boolean {
    const concerned = [...this.#byRoot.values()].map((files) => files.changed(path)).some(Boolean);
    if (concerned) this.#problems.clear();
    return concerned;
  }
}
