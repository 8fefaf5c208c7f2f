// What a check costs, as ratios that hold on any machine; each figure is processor time of fresh processes, taken in turn.
//   npm run bench -- [folder] [--rounds 7] [--build DIR]
//
// "check" runs `singulier check --format json` on the folder (our fixtures by default), once, with nothing kept from another run;
// "parse" reads the same files and gives each to remark-parse with GFM and front matter, bundled likewise. Texts that stand twice
// under the folder are left out, since caches would be flattered. "start" checks one document of three lines, against `node -e 0`.
// Figures are medians over the rounds; a ratio is the median of the rounds' ratios. `--build` measures the dist/ of another folder.
//
// Runs of patterns are counted on one sheet, starting included: a call of `exec` or `test`, or of a string's `match`, `replace`,
// `search` or `split` counts once however much it finds, each step of `matchAll` once. What
// looks at one character alone, as the parser does at each, is left out.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { decodeText } from '../out/server/src/host/decodeText.js';
import { nodeFileSystem } from '../out/server/src/host/fileSystem.js';
import { findDocuments } from '../out/server/src/host/findDocuments.js';

const SHEET = 'test/fixtures/items/labels/bare-cheese/programme.md';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, build: { type: 'string', default: root } },
  allowPositionals: true,
});
const folder = path.resolve(positionals[0] ?? path.join(root, 'test/fixtures'));
const command = path.resolve(values.build, 'dist/cli.cjs');

const PARSE = `
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
for (const name of readdirSync(process.argv[2], { recursive: true })) {
  const file = join(process.argv[2], name);
  if (statSync(file).isFile()) parser.parse(readFileSync(file, 'utf8'));
}`;

const TIMER = `
import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1000));
});`;

const COUNTER = `
import { writeSync } from 'node:fs';
let runs = 0;
let depth = 0;
for (const key of ['exec', 'test', Symbol.match, Symbol.replace, Symbol.search, Symbol.split]) {
  const original = RegExp.prototype[key];
  RegExp.prototype[key] = function (...args) {
    if (depth === 0 && String(args[0]).length > 1) runs++;
    depth++;
    try {
      return original.apply(this, args);
    } finally {
      depth--;
    }
  };
}
process.on('exit', () => writeSync(3, String(runs)));`;

const work = mkdtempSync(path.join(tmpdir(), 'singulier-bench-'));
try {
  await measure();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function measure() {
  const texts = path.join(work, 'texts');
  const { files } = await findDocuments([folder], root, nodeFileSystem);
  const seen = new Set();
  let characters = 0;
  for (const file of files) {
    const { text } = decodeText(readFileSync(file));
    if (text === undefined || seen.has(text)) continue;
    seen.add(text);
    characters += text.length;
    const copy = path.join(texts, path.relative(folder, file));
    mkdirSync(path.dirname(copy), { recursive: true });
    cpSync(file, copy);
  }
  if (seen.size === 0) throw new Error(`No Markdown document under ${folder}`);
  const short = path.join(work, 'short');
  mkdirSync(short);
  writeFileSync(path.join(short, 'programme.md'), '# Tailler un verger\n\nDeux jours.\n');

  const parser = path.join(work, 'parse.cjs');
  await build({
    stdin: { contents: PARSE, resolveDir: root },
    outfile: parser,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
  });
  const timer = script('timer', TIMER);
  const time = (...args) => Number(run(['--import', timer, ...args]));

  const rounds = Array.from({ length: Number(values.rounds) }, () => ({
    parse: time(parser, texts),
    check: time(command, 'check', '--format', 'json', texts),
    node: time('-e', '0'),
    start: time(command, 'check', short),
  }));
  const median = (measured) => rounds.map(measured).toSorted((a, b) => a - b)[rounds.length >> 1];
  const row = (name, value) => console.log(`  ${name.padEnd(72)}${value}`);
  console.log(`${seen.size} documents of ${folder}, ${(characters / 1e6).toFixed(2)} million characters`);
  console.log(`Medians of ${rounds.length} rounds, Node.js ${process.version}`);
  row('parse (remark-parse + gfm + frontmatter)', `${median(({ parse }) => parse).toFixed(0)} ms`);
  row('check', `${median(({ check }) => check).toFixed(0)} ms`);
  row('check / parse', median(({ check, parse }) => check / parse).toFixed(2));
  row('start, a document of three lines', `${median(({ start }) => start).toFixed(0)} ms`);
  row('start / node -e 0', median(({ start, node }) => start / node).toFixed(2));
  row(`runs of patterns on ${SHEET}`, run(['--import', script('counter', COUNTER), command, 'check', path.join(root, SHEET)]));

  function script(name, source) {
    const file = path.join(work, `${name}.mjs`);
    writeFileSync(file, source);
    return pathToFileURL(file).href;
  }
}

/** What a program tells on its fourth channel when it ends. */
function run(args) {
  const { output, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'], encoding: 'utf8' });
  if (error) throw error;
  return output[3];
}
