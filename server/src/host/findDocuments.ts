import { join, relative, resolve, sep } from 'node:path';
import type { InputErrorCode } from '../report/inputErrors.ts';
import { fileFailure, type FileSystem } from './fileSystem.ts';

/** A Markdown document, by its name. */
export const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

/** Never holds what an author wrote; entries that start with a dot are left out too. */
const IGNORED = new Set(['node_modules']);

const isVisible = (name: string): boolean => !name.startsWith('.') && !IGNORED.has(name);

/** Whether a path below a folder is, by its name, one that a walk through the folder finds. */
export const isDocumentIn = (folder: string, path: string): boolean =>
  MARKDOWN.test(path) && relative(folder, path).split(sep).every(isVisible);

/** What was found under the paths asked for. All paths are absolute. */
export interface FoundDocuments {
  /** Files to read, each once, sorted. */
  readonly files: readonly string[];
  /** Links met in a folder that lead out of it: not followed. */
  readonly linksOutside: readonly string[];
  readonly failures: readonly { readonly path: string; readonly code: InputErrorCode; readonly detail?: string }[];
}

/**
 * Finds the Markdown documents under paths: a file is taken whatever its name, a folder is walked.
 *
 * Links met on the way are not followed: what they lead to inside the folder is found at its own place, what lies outside
 * was not asked for, and no loop can be. A path given by the user is followed.
 */
export async function findDocuments(paths: readonly string[], cwd: string, fileSystem: FileSystem): Promise<FoundDocuments> {
  const files = new Set<string>();
  const linksOutside = new Set<string>();
  const failures = new Map<string, FoundDocuments['failures'][number]>();

  for (const given of paths) {
    const path = resolve(cwd, given);
    await attempt(path, async () => {
      const type = await fileSystem.typeOf(path);
      if (type === 'file') files.add(path);
      else if (type === 'directory') await walk(path, await fileSystem.realPath(path));
      else failures.set(path, { path, code: 'not-a-file' });
    });
  }
  return { files: [...files].sort(), linksOutside: [...linksOutside].sort(), failures: [...failures.values()] };

  async function walk(folder: string, root: string): Promise<void> {
    for (const { name, type } of await fileSystem.entries(folder)) {
      if (!isVisible(name)) continue;
      const path = join(folder, name);
      if (type === 'directory') await attempt(path, () => walk(path, root));
      else if (type === 'file' && MARKDOWN.test(name)) files.add(path);
      else if (type === 'link') await attempt(path, () => noteLink(path, root));
    }
  }

  /** A link is worth a word when it hides a document: it leads to one outside, or it is named like one and leads nowhere. */
  async function noteLink(path: string, root: string): Promise<void> {
    const namedLikeDocument = MARKDOWN.test(path);
    let target: string;
    try {
      target = await fileSystem.realPath(path);
    } catch (error) {
      if (namedLikeDocument) throw error;
      return;
    }
    const inside = target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
    if (!inside && (namedLikeDocument || (await fileSystem.typeOf(target)) === 'directory')) linksOutside.add(path);
  }

  /** What cannot be read is noted, and the rest goes on. */
  async function attempt(path: string, action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      failures.set(path, { path, ...fileFailure(error) });
    }
  }
}
