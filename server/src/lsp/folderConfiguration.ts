import { dirname } from 'node:path';
import { type ConfigFileProblem, ConfigFiles, type ResolvedConfig } from '../host/configFiles.ts';
import type { FileSystem } from '../host/fileSystem.ts';
import { foldersOf } from '../host/workspaces.ts';
import { RULES } from '../rules/index.ts';

/** The configuration files of the open folders: nothing above or outside of them is read. */
export class FolderConfiguration {
  readonly #fileSystem: FileSystem;
  readonly #folders: () => readonly string[];
  readonly #byRoot = new Map<string, ConfigFiles>();
  /** What is wrong in the files that hold for the documents asked about; one list for each configuration. */
  readonly #problems = new Set<readonly ConfigFileProblem[]>();

  constructor(fileSystem: FileSystem, folders: () => readonly string[]) {
    this.#fileSystem = fileSystem;
    this.#folders = folders;
  }

  async settingsFor(path: string): Promise<ResolvedConfig> {
    // The outermost: of two folders one inside the other, the configuration of the one holds for the other.
    const root = foldersOf(this.#folders(), path).at(-1) ?? dirname(path);
    let files = this.#byRoot.get(root);
    if (!files) this.#byRoot.set(root, (files = new ConfigFiles(this.#fileSystem, { root, knownRules: RULES.map(({ meta }) => meta) })));
    const config = await files.settingsFor(path);
    if (config.problems.length > 0) this.#problems.add(config.problems);
    return config;
  }

  /** What is wrong, by file. */
  problems(): ReadonlyMap<string, readonly ConfigFileProblem[]> {
    const byFile = new Map<string, Map<string, ConfigFileProblem>>();
    for (const problem of Array.from(this.#problems).flat()) {
      // Several configurations may extend one file, and each tells of it.
      const known = byFile.get(problem.path) ?? new Map();
      byFile.set(problem.path, known.set(JSON.stringify(problem), problem));
    }
    return new Map(Array.from(byFile, ([path, problems]) => [path, [...problems.values()]]));
  }

  /** To be told of every file that appeared, changed or vanished. Returns whether the configuration may have changed. */
  changed(path: string): boolean {
    return [...this.#byRoot.values()].map((files) => files.changed(path)).some(Boolean);
  }
}
