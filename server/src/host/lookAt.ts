import { join, sep } from 'node:path';
import { readDocument } from '../document/document.ts';
import { readAnchors } from '../programme/evidence/anchors.ts';
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
  readonly #listings = new Map<string, Promise<readonly string[]>>();
  #realRoot: Promise<string> | undefined;

  constructor(
    private readonly root: string,
    private readonly fileSystem: FileSystem,
  ) {}

  /** @param path from the root, with `/`, without `.` or `..` */
  async lookAt(path: string): Promise<FileState> {
    try {
      const actual = await this.#actualName(path);
      if (actual === undefined) return { kind: 'missing' };
      const full = join(this.root, actual);
      this.#realRoot ??= this.fileSystem.realPath(this.root);
      const [real, realRoot] = [await this.fileSystem.realPath(full), await this.#realRoot];
      if (real !== realRoot && !real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) return { kind: 'outside' };
      if (actual !== path.normalize('NFC')) return { kind: 'other-case', actual };
      if ((await this.fileSystem.typeOf(full)) === 'directory') return { kind: 'folder' };
      return MARKDOWN.test(full) ? { kind: 'file', anchors: await this.#anchorsOf(full) } : { kind: 'file' };
    } catch {
      // Gone in between, or not ours to see: nothing that can be shown stands there.
      return { kind: 'missing' };
    }
  }

  async #anchorsOf(path: string): Promise<ReadonlySet<string> | undefined> {
    const decoded = decodeText(await this.fileSystem.read(path));
    return 'text' in decoded ? readAnchors(readDocument(decoded.text)) : undefined;
  }

  /** The path as it is written on disk, undefined where there is none. */
  async #actualName(path: string): Promise<string | undefined> {
    let actual = '';
    for (const segment of path.normalize('NFC').split('/').filter(Boolean)) {
      const names = await this.#list(join(this.root, actual));
      const name =
        names.find((candidate) => candidate === segment) ?? names.find((candidate) => candidate.toLowerCase() === segment.toLowerCase());
      if (name === undefined) return undefined;
      actual = actual ? `${actual}/${name}` : name;
    }
    return actual;
  }

  #list(folder: string): Promise<readonly string[]> {
    const known = this.#listings.get(folder);
    if (known) return known;
    const listing = this.fileSystem.entries(folder).then(
      (entries) => entries.map(({ name }) => name.normalize('NFC')),
      () => [],
    );
    this.#listings.set(folder, listing);
    return listing;
  }
}
