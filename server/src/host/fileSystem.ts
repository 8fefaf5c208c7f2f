import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { InputErrorCode } from '../report/inputErrors.ts';

export type EntryType = 'file' | 'directory' | 'link' | 'other';

/** What is read of a file system. A port, so that refusals and vanishing files can be tested. All paths are absolute. */
export interface FileSystem {
  /** What the path leads to, links followed. */
  typeOf(path: string): Promise<Exclude<EntryType, 'link'>>;
  /** Entries of a folder, links not followed, in any order. */
  entries(path: string): Promise<readonly { readonly name: string; readonly type: EntryType }[]>;
  /** The path without links. */
  realPath(path: string): Promise<string>;
  read(path: string): Promise<Uint8Array>;
}

interface Typed {
  isFile(): boolean;
  isDirectory(): boolean;
}

const plainType = (entry: Typed): Exclude<EntryType, 'link'> => (entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : 'other');

export const nodeFileSystem: FileSystem = {
  async typeOf(path) {
    return plainType(await stat(path));
  },
  async entries(path) {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, type: entry.isSymbolicLink() ? 'link' : plainType(entry) }));
  },
  realPath: (path) => realpath(path),
  read: (path) => readFile(path),
};

const CODES: Readonly<Record<string, InputErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'permission',
  EPERM: 'permission',
  ELOOP: 'link-loop',
};

/** What an error of the file system means to the reader. Its own words are left out: they are English and repeat full paths. */
export function fileFailure(error: unknown): { readonly code: InputErrorCode; readonly detail?: string } {
  const system = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const code = CODES[system];
  return code ? { code } : { code: 'not-readable', detail: system };
}
