// Writes the files that are made from the code; with --check, writes nothing and fails naming each one that is out of step.
// Each module in scripts/generate/ is one generator. It exports:
//   generate(): [{ path, text }], paths from the project's root, with `/`, in any order (or a promise of it);
//   folders (optional): folders that hold nothing but its files, so that one it no longer makes is removed.
// Generators read the compiled code in out/: run `tsc -b` first, as `npm run generate` does
// (`--noCheck`: what a list was called by mistake is mended in the data, though the code no longer compiles). Names after the command run those
// generators alone: the lexicon's come first, since the others read code that is compiled with it.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataFault } from './lexicon/dataFiles.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GENERATORS = fileURLToPath(new URL('generate/', import.meta.url));

/** The text on disk, or undefined where there is no such file. Line ends do not count: git may have changed them. */
async function readIfAny(path) {
  try {
    return (await readFile(join(ROOT, path), 'utf8')).replaceAll('\r\n', '\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Paths of all files under a folder of the project. */
async function filesUnder(folder) {
  try {
    const entries = await readdir(join(ROOT, folder), { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** What a generator makes. Of a fault in the data the places are told, and no stack. */
async function outputsOf(generate) {
  try {
    return await generate();
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const check = process.argv.includes('--check');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const stale = [];
for (const module of (await readdir(GENERATORS))
  .filter((name) => (only.length > 0 ? only.includes(name.replace(/\.mjs$/, '')) : name.endsWith('.mjs')))
  .sort()) {
  const { generate, folders = [] } = await import(new URL(`generate/${module}`, import.meta.url).href);
  const outputs = await outputsOf(generate);
  const made = new Set(outputs.map(({ path }) => posix.normalize(path)));
  for (const { path, text } of outputs) {
    if ((await readIfAny(path)) === text) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(join(ROOT, dirname(path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
  }
  for (const folder of folders) {
    for (const path of await filesUnder(folder)) {
      if (made.has(path)) continue;
      stale.push(path);
      if (!check) await rm(join(ROOT, path));
    }
  }
}

if (!check) {
  console.log(stale.length ? `Written or removed:\n${stale.map((path) => `  ${path}`).join('\n')}` : 'All generated files are in step.');
} else if (stale.length) {
  console.error(`Out of step with the code; run "npm run generate" and commit:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
}
