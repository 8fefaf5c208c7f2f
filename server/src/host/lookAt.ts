import { join, sep } from 'node:path';
import { readDocument } from '../document/document.ts';
import { readSlugs } from '../programme/evidence/slugs.ts';
import { shapeOf } from '../workspace/nearPath.ts';
import type { FileState } from '../workspace/view.ts';
import { decodeText } from './decodeText.ts';
import type { FileSystem } from './fileSystem.ts';
import { MARKDOWN } from './findDocuments.ts';

/**
 * Looks at what links lead to, below one folder. Names are compared letter by letter, because a link that works on this
 * machine for want of attention to case breaks on the next. Each folder is listed once; nothing outside the root is read,
 * not even through a symbolic link.
 */
export class Lookout {
  readonly #listings = new Map<string, Promise<Listing>>();
  #realRoot: Promise<string> | undefined;

  constructor(
    private readonly root: string,
    private readonly fileSystem: FileSystem,
  ) {}

  /** @param path from the root, with `/`, without `.` or `..` */
  async lookAt(path: string): Promise<FileState> {
    try {
      const onDisk = await this.#nameOnDisk(path);
      if (onDisk === undefined) return { kind: 'missing', ...beside(await this.#filesIn(folderOf(path))) };
      const full = join(this.root, onDisk);
      if (!(await this.#isInside(full))) return { kind: 'outside' };
      // Accents in one unit or in two look the same to everybody.
      const actual = onDisk.normalize('NFC');
      if (actual !== path.normalize('NFC')) return { kind: 'other-case', actual };
      if ((await this.fileSystem.typeOf(full)) === 'directory') return { kind: 'folder', ...beside(await this.#filesIn(onDisk)) };
      const versions = (await this.#filesIn(folderOf(onDisk))).filter((other) => other !== onDisk && shapeOf(other) === shapeOf(onDisk));
      return {
        kind: 'file',
        ...(onDisk !== path && { actual: onDisk }),
        ...(shapeOf(onDisk) !== onDisk && beside(versions)),
        ...(MARKDOWN.test(full) && { anchors: await this.#anchorsOf(full) }),
      };
    } catch {
      // Gone in between, or not ours to see: nothing that can be shown stands there.
      return { kind: 'missing' };
    }
  }

  async #isInside(full: string): Promise<boolean> {
    this.#realRoot ??= this.fileSystem.realPath(this.root);
    const [real, realRoot] = [await this.fileSystem.realPath(full), await this.#realRoot];
    return real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
  }

  /** Paths of the files that stand in a folder, hidden ones left out; none where there is no such folder below the root. */
  async #filesIn(folder: string): Promise<string[]> {
    try {
      const onDisk = await this.#nameOnDisk(folder);
      if (onDisk === undefined || !(await this.#isInside(join(this.root, onDisk)))) return [];
      const { files } = await this.#list(join(this.root, onDisk));
      return files.map((name) => (onDisk === '' ? name : `${onDisk}/${name}`));
    } catch {
      return [];
    }
  }

  async #anchorsOf(path: string): Promise<ReadonlySet<string> | undefined> {
    const decoded = decodeText(await this.fileSystem.read(path));
    return 'text' in decoded ? readSlugs(readDocument(decoded.text)) : undefined;
  }

  /** The path as it is written on disk, undefined where there is none. */
  async #nameOnDisk(path: string): Promise<string | undefined> {
    let found = '';
    for (const segment of path.normalize('NFC').split('/').filter(Boolean)) {
      const { exact, anyCase } = await this.#list(join(this.root, found));
      const name = exact.get(segment) ?? anyCase.get(segment.toLowerCase());
      if (name === undefined) return undefined;
      found = found ? `${found}/${name}` : name;
    }
    return found;
  }

  #list(folder: string): Promise<Listing> {
    const known = this.#listings.get(folder);
    if (known) return known;
    const listing = this.fileSystem.entries(folder).then(
      (entries) => {
        const names = entries.map(({ name }) => name).sort();
        return {
          files: entries.flatMap(({ name, type }) => (type === 'file' && !name.startsWith('.') ? name : [])).sort(),
          exact: new Map(names.map((name) => [name.normalize('NFC'), name])),
          anyCase: new Map(names.map((name) => [name.normalize('NFC').toLowerCase(), name])),
        };
      },
      () => NOTHING,
    );
    this.#listings.set(folder, listing);
    return listing;
  }
}

/** The names in a folder as they are on disk, by the ways of writing them. */
interface Listing {
  readonly files: readonly string[];
  readonly exact: ReadonlyMap<string, string>;
  readonly anyCase: ReadonlyMap<string, string>;
}

const NOTHING: Listing = { files: [], exact: new Map(), anyCase: new Map() };

/** Most files of a folder that are told of. */
const MOST = 200;

const beside = (paths: readonly string[]): Pick<FileState & { kind: 'missing' }, 'beside'> =>
  paths.length > 0 && paths.length <= MOST ? { beside: paths } : {};

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
