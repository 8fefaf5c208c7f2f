import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ConfigFiles } from '../../server/src/host/configFiles.ts';
import type { FileSystem } from '../../server/src/host/fileSystem.ts';
import { MARKDOWN } from '../../server/src/host/findDocuments.ts';
import { Workspaces } from '../../server/src/host/workspaces.ts';
import type { Project } from '../../server/src/engine/project.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { ORGANISATION_FIXTURES } from './paths.ts';

/** Where the organisations of the fixtures stand on disk. */
export const organisationFolder = (name: string): string => join(ORGANISATION_FIXTURES, name);

/** A root that no machine has: nothing is read from it by mistake. */
const ROOT = `${sep}organisation`;

/** The files of a folder and of those in it, by their paths from it, with `/`. */
export async function filesUnder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string): Promise<[string, string]> => [
    path
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
    await readFile(path, 'utf8'),
  ];
  return new Map((await Promise.all(paths.map(read))).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An organisation in memory, as the editor holds it: a change of one file has no more read again than it must. */
export class Organisation {
  readonly #files: Map<string, string>;
  readonly #workspaces: Workspaces;

  private constructor(files: ReadonlyMap<string, string>, asOf: string | undefined) {
    this.#files = new Map(files);
    const fileSystem = memoryFileSystem(this.#files);
    this.#workspaces = new Workspaces({
      fileSystem,
      configuration: new ConfigFiles(fileSystem, { knownRules: RULES.map(({ meta }) => meta) }),
      baseOf: () => ROOT,
      optionsFor: (_, { audit, kind }) => ({ asOf: asOf ?? audit.date ?? '2026-12-08', locale: 'fr', kind }),
    });
  }

  /** @param asOf day of the audit, whatever its configuration says */
  static async of(files: ReadonlyMap<string, string>, asOf?: string): Promise<Organisation> {
    const organisation = new Organisation(files, asOf);
    for (const [path, text] of files) await organisation.set(path, text);
    return organisation;
  }

  get project(): Project {
    return this.#workspaces.projects()[0]?.project as Project;
  }

  /** Replaces a file, or (undefined) removes it. */
  async set(path: string, text: string | undefined): Promise<void> {
    const full = join(ROOT, path);
    if (text === undefined) this.#files.delete(path);
    else this.#files.set(path, text);
    if (!MARKDOWN.test(path)) this.#workspaces.touch(full);
    else if (text === undefined) this.#workspaces.delete(full);
    else await this.#workspaces.set(full, text);
  }

  /** Every finding, with the path of its document. */
  async findings(): Promise<(Finding & { readonly path: string })[]> {
    const places = this.#workspaces.paths().map((path) => this.#workspaces.placeOf(path) as NonNullable<ReturnType<Workspaces['placeOf']>>);
    await this.#workspaces.settle(places);
    return places.flatMap(({ project, path }) => (project.analysis(path)?.findings ?? []).map((finding) => ({ ...finding, path })));
  }
}

/** A file system that holds these files below the root. */
function memoryFileSystem(files: ReadonlyMap<string, string>): FileSystem {
  const inside = (path: string): string =>
    path === ROOT
      ? ''
      : path
          .slice(ROOT.length + 1)
          .split(sep)
          .join('/');
  const isFolder = (path: string): boolean => path === '' || [...files.keys()].some((file) => file.startsWith(`${path}/`));
  const missing = (): never => {
    throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
  };
  return {
    typeOf: async (path) => (files.has(inside(path)) ? 'file' : path.startsWith(ROOT) && isFolder(inside(path)) ? 'directory' : missing()),
    entries: async (path) => {
      const folder = inside(path);
      if (!path.startsWith(ROOT) || !isFolder(folder)) return missing();
      const below = [...files.keys()].filter((file) => folder === '' || file.startsWith(`${folder}/`));
      const names = new Set(below.map((file) => file.slice(folder === '' ? 0 : folder.length + 1).split('/')[0] as string));
      return [...names].map((name) => ({
        name,
        type: files.has(folder === '' ? name : `${folder}/${name}`) ? ('file' as const) : ('directory' as const),
      }));
    },
    realPath: async (path) => path,
    read: async (path) => new TextEncoder().encode(files.get(inside(path)) ?? missing()),
  };
}
