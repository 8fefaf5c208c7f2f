import { basename, dirname, join, relative, resolve as resolvePath, sep } from 'node:path';
import type { ConfigProblem, FileReference, OwnConfig } from '../config/readConfig.ts';
import { type Chain, chainOf, type Layer, NO_CONFIG, resolve, type Trace } from '../config/resolve.ts';
import type { KnownRule } from '../config/schema.ts';
import type { ConfiguredChoice, Settings } from '../config/settings.ts';
import { localized } from '../messages/localized.ts';
import { CONFIG_FILES } from '../messages/config.ts';
import { inputErrorMessage } from '../messages/inputs.ts';
import type { Localized } from '../messages/locale.ts';
import type { EverywhereFile } from '../programme/house.ts';
import type { Edition } from '../referential/editions.ts';
import type { InputError } from '../report/inputErrors.ts';
import { decodeText } from './decodeText.ts';
import { fileFailure, type FileSystem } from './fileSystem.ts';

/** Names of a configuration file; where a folder has several, the first counts. */
export const CONFIG_NAMES = ['singulier.yaml', 'singulier.yml', 'singulier.json'] as const;

/** Longest series of files by `extends`. */
export const MAX_EXTENDS = 10;

export interface ConfigFileProblem extends ConfigProblem {
  /** Absolute path of the file in which it stands. */
  readonly path: string;
}

/** What the configuration decides for one document, and where that comes from. */
export interface ResolvedConfig {
  readonly settings: Settings;
  /** Folder of the organisation: that of its topmost configuration file; where there is none, the workspace's, if any. */
  readonly root: string | undefined;
  /** Configuration files that hold, the nearest first; absolute paths. */
  readonly files: readonly string[];
  /** What is wrong in these files, and in those that they name. The same list for all documents of a configuration. */
  readonly problems: readonly ConfigFileProblem[];
  /** Every choice of these files, whichever documents it names. */
  readonly choices: readonly ConfiguredChoice[];
  readonly trace: Trace;
}

export interface ConfigFilesOptions {
  /** Folder of the workspace: nothing above or outside of it is read. */
  readonly root?: string | undefined;
  readonly knownRules: readonly KnownRule[];
}

/** A configuration file as it was read. */
interface Loaded {
  readonly config: OwnConfig;
  readonly problems: readonly ConfigFileProblem[];
}

interface Unread {
  readonly reason: Localized;
}

/** All that holds for the documents of a folder. */
interface FolderConfig {
  readonly chain: Chain;
  readonly root: string | undefined;
  readonly files: readonly string[];
  readonly problems: readonly ConfigFileProblem[];
}

const START: ConfigProblem['range'] = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Finds and reads the configuration files of documents: the nearest upwards, and those that it extends. What was read is
 * kept until `changed` says that one of these files is no longer the same.
 */
export class ConfigFiles {
  readonly #fileSystem: FileSystem;
  readonly #options: ConfigFilesOptions;
  /** By document: the same settings are the same object, so that whoever keeps them sees that nothing changed. */
  #resolved = new Map<string, Promise<ResolvedConfig>>();
  /** By what they say: most documents of a folder have the same, and thousands of them do not keep it each. */
  readonly #alike = new WeakMap<FolderConfig, Map<string, ResolvedConfig>>();
  #folders = new Map<string, Promise<FolderConfig>>();
  #files = new Map<string, Promise<Loaded | Unread>>();
  /** Paths that were looked for, there or not. */
  #asked = new Set<string>();

  constructor(fileSystem: FileSystem, options: ConfigFilesOptions) {
    this.#fileSystem = fileSystem;
    this.#options = options;
  }

  /**
   * What holds for a document; the same in the editor and in the command. Never fails.
   * @param path absolute
   */
  settingsFor(path: string): Promise<ResolvedConfig> {
    let known = this.#resolved.get(path);
    if (!known) this.#resolved.set(path, (known = this.#resolve(path)));
    return known;
  }

  async #resolve(path: string): Promise<ResolvedConfig> {
    const folder = await this.#configOf(dirname(path));
    const { chain, root, files, problems } = folder;
    const { settings, trace } = resolve(chain, slashed(relative(root ?? dirname(path), path)));
    const { referential: _referential, phrases: _phrases, shared: _shared, house: _house, ...own } = settings;
    const said = JSON.stringify([own, [...trace.values], trace.kind]);
    const alike = this.#alike.get(folder) ?? new Map<string, ResolvedConfig>();
    this.#alike.set(folder, alike);
    const known = alike.get(said) ?? { settings, trace, root, files, problems, choices: chain.choices.map(({ choice }) => choice) };
    alike.set(said, known);
    return known;
  }

  /**
   * To be told of every file that appeared, changed or vanished, or of the folder with which it did.
   * @returns whether a configuration may have changed: then everything is read again when it is next asked for
   */
  changed(path: string): boolean {
    const concerned = CONFIG_NAMES.some((name) => name === basename(path)) || [...this.#asked].some((asked) => isInside(asked, path));
    if (concerned) {
      this.#resolved = new Map();
      this.#folders = new Map();
      this.#files = new Map();
      this.#asked = new Set();
    }
    return concerned;
  }

  #configOf(folder: string): Promise<FolderConfig> {
    let known = this.#folders.get(folder);
    if (!known) this.#folders.set(folder, (known = this.#findConfig(folder)));
    return known;
  }

  async #findConfig(folder: string): Promise<FolderConfig> {
    const { root } = this.#options;
    const none: FolderConfig = { chain: NO_CONFIG, root, files: [], problems: [] };
    if (root !== undefined && !isInside(folder, root)) return none;
    const found: string[] = [];
    for (const name of CONFIG_NAMES) if (await this.#isFile(join(folder, name))) found.push(join(folder, name));
    const [nearest, ...others] = found;
    if (nearest !== undefined) return this.#readChain(nearest, others);
    const parent = dirname(folder);
    return folder === root || parent === folder ? none : this.#configOf(parent);
  }

  async #isFile(path: string): Promise<boolean> {
    try {
      return (await this.#fileSystem.typeOf(path)) === 'file';
    } catch {
      return false;
    }
  }

  /** The nearest file and all that it extends, directly or not; `others` beside it are not read. */
  async #readChain(nearest: string, others: readonly string[]): Promise<FolderConfig> {
    const problems: ConfigFileProblem[] = others.map((path) => ({
      path,
      severity: 'warning',
      message: localized(CONFIG_FILES.shadowed, { used: basename(nearest) }),
      range: START,
    }));
    // What several files extend is put after all of them: it lies beneath.
    const farthestFirst = new Map<string, Loaded>();
    const visit = async (path: string, { config, problems: own }: Loaded, series: readonly string[]): Promise<void> => {
      problems.push(...own);
      for (const reference of config.extends) {
        const target = resolvePath(dirname(path), reference.path);
        const refuse = (reason: Localized): unknown => problems.push(unread(path, reference, reason));
        if (series.includes(target)) refuse(CONFIG_FILES.cycle);
        else if (series.length > MAX_EXTENDS) refuse(localized(CONFIG_FILES.tooDeep, { most: MAX_EXTENDS }));
        else if (!farthestFirst.has(target)) {
          const loaded = await this.#load(target);
          if ('reason' in loaded) refuse(loaded.reason);
          else await visit(target, loaded, [...series, target]);
        }
      }
      farthestFirst.set(path, { config, problems: own });
    };
    const first = await this.#load(nearest);
    if ('reason' in first) {
      problems.push({
        path: nearest,
        severity: 'error',
        message: localized(CONFIG_FILES.unreadItself, { reason: first.reason }),
        range: START,
      });
      return { chain: NO_CONFIG, root: dirname(nearest), files: [nearest], problems };
    }
    await visit(nearest, first, [nearest]);

    const files = [...farthestFirst.keys()].toReversed();
    const root = rootOf(files);
    const layers = files.map((path): Layer => ({
      path: slashed(relative(root, path)),
      config: (farthestFirst.get(path) as Loaded).config,
    }));
    const referential = await this.#readReferential(files, layers, problems);
    const everywhere = await this.#readEverywhere(files, layers, root, problems);
    return { chain: chainOf(layers, referential, everywhere), root, files, problems };
  }

  #load(path: string): Promise<Loaded | Unread> {
    let known = this.#files.get(path);
    if (!known) this.#files.set(path, (known = this.#readConfig(path)));
    return known;
  }

  async #readConfig(path: string): Promise<Loaded | Unread> {
    const text = await this.#read(path);
    if (typeof text !== 'string') return text;
    // Zod comes with it, and takes longer to load than all the rest: most folders have no configuration.
    const { readConfig } = await import('../config/readConfig.ts');
    const { config, problems } = readConfig(text, this.#options.knownRules);
    return { config, problems: problems.map((problem) => ({ ...problem, path })) };
  }

  /** The framework of the nearest file that names one. */
  async #readReferential(files: readonly string[], layers: readonly Layer[], problems: ConfigFileProblem[]): Promise<Edition | undefined> {
    const at = layers.findIndex(({ config }) => config.referential !== undefined);
    const reference = layers[at]?.config.referential;
    const file = files[at];
    if (!reference || file === undefined) return undefined;
    const path = resolvePath(dirname(file), reference.path);
    const text = await this.#read(path);
    if (typeof text !== 'string') {
      problems.push(unread(file, reference, text.reason));
      return undefined;
    }
    const { readReferential } = await import('../referential/readReferential.ts');
    const { edition, problems: own } = readReferential(text);
    for (const { message, line, column } of own) {
      const at = { line: line - 1, character: column - 1 };
      problems.push({ path, severity: 'error', message, range: { start: at, end: at } });
    }
    return edition;
  }

  /** The files that the nearest file which names some says hold for all programmes. */
  async #readEverywhere(
    files: readonly string[],
    layers: readonly Layer[],
    root: string,
    problems: ConfigFileProblem[],
  ): Promise<EverywhereFile[]> {
    const at = layers.findIndex(({ config }) => config.everywhere.length > 0);
    const file = files[at];
    if (file === undefined) return [];
    const read: EverywhereFile[] = [];
    for (const reference of layers[at]?.config.everywhere ?? []) {
      const path = resolvePath(dirname(file), reference.path);
      const text = await this.#read(path);
      if (typeof text === 'string') read.push({ path: slashed(relative(root, path)), text });
      else problems.push(unread(file, reference, text.reason));
    }
    return read;
  }

  async #read(path: string): Promise<string | Unread> {
    this.#asked.add(path);
    const { root } = this.#options;
    try {
      // The name may be inside and what it links to outside.
      if (
        root !== undefined &&
        !(isInside(path, root) && isInside(await this.#fileSystem.realPath(path), await this.#fileSystem.realPath(root)))
      )
        return { reason: CONFIG_FILES.outside };
      if ((await this.#fileSystem.typeOf(path)) !== 'file') return { reason: CONFIG_FILES.notFile };
      const decoded = decodeText(await this.#fileSystem.read(path));
      return 'text' in decoded ? decoded.text : { reason: inputReason(path, decoded) };
    } catch (error) {
      const failure = fileFailure(error);
      return { reason: failure.code === 'not-found' ? CONFIG_FILES.missing : inputReason(path, failure) };
    }
  }
}

function unread(path: string, reference: FileReference, reason: Localized): ConfigFileProblem {
  return { path, severity: 'error', message: localized(CONFIG_FILES.unread, { path: reference.path, reason }), range: reference.range };
}

const inputReason = (path: string, failure: Omit<InputError, 'path'>): Localized => ({
  fr: inputErrorMessage({ path, ...failure }, 'fr'),
  en: inputErrorMessage({ path, ...failure }, 'en'),
});

/** Of the files, the topmost folder that holds the nearest one. */
function rootOf(files: readonly string[]): string {
  const [nearest = '', ...others] = files.map((path) => dirname(path));
  return others.filter((folder) => isInside(nearest, folder)).reduce((top, folder) => (folder.length < top.length ? folder : top), nearest);
}

const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const slashed = (path: string): string => path.split(sep).join('/');
