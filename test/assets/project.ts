import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ROOT } from '../support/paths.ts';

/** The text of a file of the project. */
export const readText = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');

/** The JSON in a file of the project, to be looked into by the caller. */
export async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readText(path)) as T;
}

/** Markdown files under a folder of the project, as paths from its root with `/`, sorted. */
export async function markdownUnder(folder: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/'))
    .sort();
}
