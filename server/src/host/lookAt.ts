import { join, sep } from 'node:path';
import { readDocument } from '../document/document.ts';
import { readSlugs } from '../programme/evidence/slugs.ts';
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
      if (onDisk === undefined) return { kind: 'missing' };
      const full = join(this.root, onDisk);
      this.#realRoot ??= this.fileSystem.realPath(this.root);
      const [real, realRoot] = [await this.fileSystem.realPath(full), await this.#realRoot];
      if (real !== realRoot && !real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) return { kind: 'outside' };
      // Accents in one unit or in two look the same to everybody.
      const actual = onDisk.normalize('NFC');
      if (actual !== path.normalize('NFC')) return { kind: 'other-case', actual };
      if ((await this.fileSystem.typeOf(full)) === 'directory') return { kind: 'folder' };
      return {
        kind: 'file',
        ...(onDisk !== path && { actual: onDisk }),
        ...(MARKDOWN.test(full) && { anchors: await this.#anchorsOf(full) }),
      };
    } catch {
      // Gone in between, or not ours to see: nothing that can be shown stands there.
      return { kind: 'missing' };
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
  readonly exact: ReadonlyMap<string, string>;
  readonly anyCase: ReadonlyMap<string, string>;
}

const NOTHING: Listing = { exact: new Map(), anyCase: new Map() };
