// The files of the lexicon, and how the build tells what is wrong in them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DATA = 'server/src/lexicon/data';

/** What the reader of items is made of, and what the reader of wordings is: names of files, or of folders with a slash. */
export const ITEM_FILES = ['items/', 'topics.yaml', 'sections.yaml'];
export const WORDING_FILES = ['phrases/', 'questions/', 'terms/'];

/** The files of the lexicon under some names, in the order of their paths. */
export async function lexiconFiles(names) {
  const root = fileURLToPath(new URL(`../../${DATA}/`, import.meta.url));
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .filter((path) => names.some((name) => path === name || (name.endsWith('/') && path.startsWith(name))));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

/** What is wrong in the data: its message says where, to whoever wrote it. */
export class DataFault extends Error {}

/** Throws a `DataFault` that names every fault with its place; nothing where there is none. */
export function refuse(faults) {
  if (faults.length === 0) return;
  const lines = faults.map(({ path, line, column, message }) => `  ${DATA}/${path}:${line}:${column} ${message.en}`);
  throw new DataFault(`The lexicon cannot be compiled:\n${lines.join('\n')}`);
}
