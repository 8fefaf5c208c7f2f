// Compares all that two builds say of the same documents: a net for changes that are to change nothing.
//
//   node scripts/compareBuilds.mjs FOLDER... --old DIR [--new DIR] [--limit N]    both snapshots and their differences; the old one is kept
//   node scripts/compareBuilds.mjs snapshot --build DIR --out FILE FOLDER...      what one build says, a document a line
//   node scripts/compareBuilds.mjs diff OLD NEW [--limit N]                       how two snapshots differ; exits with 1 where they do
//   node scripts/compareBuilds.mjs variants SNAPSHOT [--limit N]                  what line ends and line breaks alone change; exits with 1 likewise
//
// Options of what is taken: --variants as-is,crlf,wrap72 (or any other width); --workers N (processes a build, 1 by default).
// A build is a folder with `out/` (`tsc -b`), from which the command runs in this process and the language server in another.
//
// Of each document, alone in its folder, in each variant of its text: `check` under both editions, `coverage`, `delta`, `mirror`,
// and what the server offers: diagnostics, all quick fixes with their edits. The same of documents that go together, those under a
// configuration file; `check`, `coverage` and `delta` of those that merely stand in one folder.
import { fork, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { toCrlf, wrapText } from './textVariants.mjs';

const DAYS = { V9: '2026-10-01', 2026: '2026-11-15' };
const TODAY = DAYS[2026];
const DEFAULT_VARIANTS = 'as-is,crlf,wrap72';
const DOCUMENT = /\.(?:md|mdx)$/i;
const CONFIGURATION = /^singulier\.(?:ya?ml|json)$/;

// ------------------------------------------------------------------------------------------------------- variants of a text

function varied(text, variant) {
  if (variant === 'as-is') return text;
  return variant === 'crlf' ? toCrlf(text) : wrapText(text, Number(variant.slice('wrap'.length)));
}

// ---------------------------------------------------------------------------------------------------------------- documents

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .filter((file) => !file.split('/').some((part) => part === 'node_modules' || part.startsWith('.')))
    .toSorted();
}

/** The text of a file as it is, byte order mark included; undefined for what is not UTF-8, of which there is one variant. */
function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A folder's documents, and those of them that go together; `label` stands for the folder in a snapshot. */
async function readFolder(folder, label) {
  const files = await filesUnder(folder);
  const documents = files.filter((file) => DOCUMENT.test(file));
  const parentOf = (file) => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '');
  const holds = (parent, file) => parent === '' || file.startsWith(`${parent}/`);
  const configured = files
    .filter((file) => CONFIGURATION.test(path.basename(file)))
    .map(parentOf)
    .filter((parent, _, all) => !all.some((other) => other !== parent && holds(other, parent)));
  const loose = documents.filter((file) => !configured.some((parent) => holds(parent, file)));
  const tops = groupBy(loose, topOf);
  const groups = [
    ...new Set(configured),
    ...[...tops].flatMap(([top, members]) => (members.length > 1 && !configured.includes(top) ? [top] : [])),
  ];
  return {
    folder,
    label,
    documents,
    groups: groups.toSorted(compare).map((group) => {
      const isConfigured = configured.includes(group);
      // Files right in the folder go together without those of its subfolders, each of which is a group of its own.
      const members = files.filter((file) => (isConfigured || group !== '' ? holds(group, file) : parentOf(file) === ''));
      const others = configured.filter((parent) => parent !== group);
      return { group, isConfigured, files: members.filter((file) => !others.some((parent) => parent !== '' && holds(parent, file))) };
    }),
  };
}

const topOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (groups.has(key)) groups.get(key).push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** A name for each folder that is the same in every checkout: its last part, and more of it where two would be alike. */
function labelsOf(folders) {
  const parts = folders.map((folder) => path.resolve(folder).split(path.sep));
  const named = (length) => parts.map((part) => part.slice(-length).join('/'));
  let length = 1;
  while (new Set(named(length)).size < folders.length && length < 20) length++;
  return named(length);
}

// ----------------------------------------------------------------------------------------------------------------- snapshot

async function takeSnapshot({ build, out, folders, variants, workers, part }) {
  const started = performance.now();
  if (workers > 1) await inParts({ build, out, folders, variants, workers });
  else {
    warnIfStale(
      build,
      await newest(path.join(build, 'server/src'), /\.ts$/),
      await newest(path.join(build, 'out'), /\.tsbuildinfo$/, false),
    );
    const entries = await allEntries({ build, folders, variants, part });
    await write(out, [
      JSON.stringify({ snapshot: 1, variants, folders: labelsOf(folders) }),
      ...entries.map((entry) => JSON.stringify(entry)),
    ]);
  }
  if (!part) log(`${out}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

async function write(file, lines) {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await writeFile(`${file}.part`, `${lines.join('\n')}\n`);
  await rename(`${file}.part`, file);
}

/** Each worker takes every n-th of the documents and groups. */
async function inParts({ build, out, folders, variants, workers }) {
  const files = Array.from({ length: workers }, (_, index) => `${out}.${index}`);
  await Promise.all(
    files.map((file, index) =>
      runSelf(['snapshot', '--build', build, '--out', file, '--variants', variants.join(), '--part', `${index}/${workers}`, ...folders]),
    ),
  );
  const parts = await Promise.all(files.map(async (file) => (await readFile(file, 'utf8')).trimEnd().split('\n')));
  const entries = parts.flatMap(([, ...lines]) => lines.map((line) => ({ line, key: keyOf(JSON.parse(line)) })));
  await write(out, [parts[0][0], ...entries.toSorted((a, b) => compare(a.key, b.key)).map(({ line }) => line)]);
  await Promise.all(files.map((file) => rm(file)));
}

const keyOf = ({ type, path: at, variant }) => `${type}\n${at}\n${variant}`;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function runSelf(args) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), args, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))));
  });
}

async function newest(folder, name, recursive = true) {
  if (!existsSync(folder)) return 0;
  const entries = await readdir(folder, { recursive, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && name.test(entry.name));
  const times = await Promise.all(files.map(async (entry) => (await stat(path.join(entry.parentPath ?? entry.path, entry.name))).mtimeMs));
  return Math.max(0, ...times);
}

function warnIfStale(build, source, compiled) {
  if (source > compiled) log(`warning: the sources of ${build} are newer than its out/: run "npx tsc -b" there first`);
}

async function allEntries({ build, folders, variants, part }) {
  const root = realpathSync(await mkdtemp(path.join(tmpdir(), 'compare-builds-')));
  const command = await commandOf(build);
  let server = await Server.start(build);
  try {
    const labels = labelsOf(folders);
    const read = await Promise.all(folders.map((folder, index) => readFolder(path.resolve(folder), labels[index])));
    const tasks = read.flatMap(({ folder, label, documents, groups }) => [
      ...groups.map((group) => ({ folder, label, ...group })),
      ...documents.map((file) => ({ folder, label, file })),
    ]);
    const entries = [];
    for (const [index, task] of tasks.entries()) {
      if (part && index % part.of !== part.index) continue;
      if (process.stderr.isTTY) process.stderr.write(`\r${index} / ${tasks.length} `);
      for (const variant of variants) {
        const at = path.join(root, `${index}-${variant}`);
        const place = { root: at, variant, command, build };
        if (server.isDead) server = await Server.start(build);
        entries.push(...(task.file === undefined ? [await entryOfGroup(task, place)] : await entryOfDocument(task, place, server)));
        await rm(at, { recursive: true, force: true });
      }
    }
    if (process.stderr.isTTY) process.stderr.write('\r');
    return entries.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  } finally {
    await server.stop();
    await rm(root, { recursive: true, force: true });
  }
}

async function put(file, content) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** A document alone: no neighbours, no configuration. */
async function entryOfDocument({ folder, label, file }, { root, variant, command }, server) {
  const bytes = await readFile(path.join(folder, file));
  const original = textOf(bytes);
  if (original === undefined && variant !== 'as-is') return [];
  const text = original === undefined ? undefined : varied(original, variant);
  await put(path.join(root, file), text ?? bytes);
  // The server gets its text from the editor, which has decoded it; it works while the command does.
  const asked = text === undefined ? undefined : server.ask(`file:///${encodeURI(file)}`, text.replace(/^\uFEFF/, ''));
  const runs = {};
  const run = async (name, ...args) => (runs[name] = await command([...args, '--format', 'json', file], root));
  for (const [edition, day] of Object.entries(DAYS)) await run(`check ${edition}`, 'check', '--with-passages', '--as-of', day);
  const isProgramme = runs['check 2026'].report?.documents?.[0]?.kind === 'programme';
  await run('coverage', 'coverage', '--as-of', TODAY);
  await run('delta', 'delta', '--as-of', TODAY);
  if (isProgramme) await run('mirror', 'mirror', '--as-of', TODAY);
  if (asked) runs['lsp'] = await asked;
  return [{ type: 'document', path: `${label}/${file}`, variant, text: text ?? '', runs }];
}

/** Documents together, as they stand, with all other files of their folder. */
async function entryOfGroup({ folder, label, group, isConfigured, files }, { root, variant, command, build }) {
  const inGroup = (file) => (group === '' ? file : file.slice(group.length + 1));
  const texts = new Map();
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file));
    const text = DOCUMENT.test(file) ? textOf(bytes) : undefined;
    const changed = text === undefined ? bytes : varied(text, variant);
    if (text !== undefined) texts.set(inGroup(file), changed);
    await put(path.join(root, inGroup(file)), changed);
  }
  const runs = {};
  const run = async (name, ...args) => (runs[name] = await command([...args, '--format', 'json'], root));
  for (const [edition, day] of Object.entries(DAYS)) {
    await run(`check ${edition}`, 'check', '--with-passages', '--as-of', day);
    if (isConfigured || day === TODAY) await run(`coverage ${edition}`, 'coverage', '--as-of', day);
  }
  await run('delta', 'delta', '--as-of', TODAY);
  const entry = { type: 'group', path: group === '' ? label : `${label}/${group}`, variant, runs };
  // Without a configuration file, mirror and fixes are those of each document alone, or nearly.
  if (!isConfigured) return entry;
  const server = await Server.start(build, root);
  try {
    for (const [file, text] of texts) {
      const isProgramme = runs['check 2026'].report?.documents?.some((document) => document.path === file && document.kind === 'programme');
      if (isProgramme) await run(`mirror ${file}`, 'mirror', file, '--as-of', TODAY);
      if (!server.isDead) runs[`lsp ${file}`] = await server.ask(pathToFileURL(path.join(root, file)).href, text.replace(/^\uFEFF/, ''));
    }
  } finally {
    await server.stop();
  }
  return entry;
}

/** The command of a build, in this process. */
async function commandOf(build) {
  const load = (file) => import(pathToFileURL(path.resolve(build, 'out/server/src', file)).href);
  const [{ run }, { nodeFileSystem }] = await Promise.all([load('cli/run.js'), load('host/fileSystem.js')]);
  return async (args, cwd) => {
    const outputs = { stdout: '', stderr: '' };
    const code = await run(args, {
      cwd,
      variables: { LANG: 'fr_FR.UTF-8' },
      fileSystem: nodeFileSystem,
      stdout: { write: (text) => (outputs.stdout += text) },
      stderr: { write: (text) => (outputs.stderr += text) },
      now: () => new Date(2026, 10, 15, 12),
    });
    const [stdout, stderr] = [outputs.stdout, outputs.stderr].map((text) => text.replaceAll(cwd, '.'));
    return { code, ...(stderr && { stderr }), ...parsed(stdout) };
  };
}

function parsed(text) {
  try {
    return { report: JSON.parse(text) };
  } catch {
    return text ? { stdout: text } : {};
  }
}

/** The day of a process, for a program that has no option for it. */
const CLOCK = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args) { if (args.length === 0) super(2026, 10, 15, 12); else super(...args); }
  };
`)}`;

const CAPABILITIES = {
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** The language server of a build as a process, and an editor reduced to its messages. */
class Server {
  static async start(build, root) {
    const rpc = await import('vscode-languageserver/node');
    const main = path.resolve(build, 'out/server/src/cli/main.js');
    const child = spawn(process.execPath, ['--import', CLOCK, main, 'lsp', '--stdio'], {
      cwd: tmpdir(),
      env: { ...process.env, LANG: 'fr_FR.UTF-8' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const server = new Server();
    server.child = child;
    server.base = root === undefined ? undefined : pathToFileURL(root).href;
    server.death = new Promise((resolve) =>
      child.once('exit', () => {
        server.isDead = true;
        resolve({ code: 'the server died' });
      }),
    );
    child.stdin.on('error', () => {});
    const connection = rpc.createProtocolConnection(new rpc.StreamMessageReader(child.stdout), new rpc.StreamMessageWriter(child.stdin));
    server.connection = connection;
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
    for (const ignored of ['client/registerCapability', 'workspace/diagnostic/refresh']) connection.onRequest(ignored, () => null);
    connection.listen();
    const { capabilities } = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      locale: 'fr',
      workspaceFolders: root === undefined ? null : [{ uri: server.base, name: path.basename(root) }],
      capabilities: CAPABILITIES,
      initializationOptions: { commands: true },
    });
    server.resolves = capabilities.codeActionProvider?.resolveProvider === true;
    await connection.sendNotification('initialized', {});
    // Answered when the folder is read.
    await connection.sendRequest('singulier/coverage');
    return server;
  }

  /** Diagnostics of a document, and every action that is offered for them or for the whole. */
  async ask(uri, text) {
    const { connection } = this;
    const textDocument = { uri };
    const languageId = /\.mdx$/i.test(uri) ? 'mdx' : 'markdown';
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    const asked = async () => {
      const { items: diagnostics } = await connection.sendRequest('textDocument/diagnostic', { textDocument });
      const range = { start: { line: 0, character: 0 }, end: { line: text.split(/\r\n|\r|\n/).length, character: 0 } };
      const offered = (await connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics } })) ?? [];
      const actions = await Promise.all(
        offered.map((action) => (this.resolves && !action.edit ? connection.sendRequest('codeAction/resolve', action) : action)),
      );
      return { diagnostics, actions: actions.flatMap(unfolded) };
    };
    const answer = await Promise.race([asked(), this.death]);
    if (this.isDead) return answer;
    await connection.sendNotification('textDocument/didClose', { textDocument });
    const json = JSON.stringify(answer);
    return JSON.parse(this.base === undefined ? json : json.replaceAll(this.base, 'file://'));
  }

  async stop() {
    if (this.isDead) return;
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const timer = setTimeout(() => this.child.kill(), 5000);
    await this.death;
    clearTimeout(timer);
    this.connection.dispose();
  }
}

/** An action, and those behind it where the editor would ask which; without the diagnostics, of which their place is enough. */
function unfolded({ diagnostics, ...action }) {
  const options = action.command?.arguments?.[0]?.options;
  const told = { ...action, answers: diagnostics?.map(({ code, range }) => ({ code, range })) };
  if (!Array.isArray(options)) return [told];
  const { command: _, ...fold } = told;
  return [{ ...fold, folds: options.length }, ...options.map((option) => ({ ...option, kind: action.kind, behind: action.title }))];
}

// -------------------------------------------------------------------------------------------------------------- differences

async function readSnapshot(file) {
  const entries = new Map();
  let header;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (!line) continue;
    const value = JSON.parse(line);
    if (header) entries.set(keyOf(value), value);
    else header = value;
  }
  if (header?.snapshot !== 1) throw new Error(`${file} is no snapshot`);
  return { header, entries };
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const isRange = (value) => value?.start?.line !== undefined && value?.end?.line !== undefined;
const shown = (range) => `${range.start.line + 1}:${range.start.character + 1}`;
const short = (text, length = 110) => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > length ? `${flat.slice(0, length - 1)}…` : flat;
};

/** The words at a range, as they stand. */
function wordsAt(text, { start, end }) {
  const lines = text.split(/\r\n|\r|\n/).slice(start.line, end.line + 1);
  if (lines.length === 0) return '';
  const last = end.line - start.line;
  if (lines.length > last) lines[last] = lines[last].slice(0, end.character);
  lines[0] = lines[0].slice(start.character);
  return lines.join('\n');
}

/** One side of a difference, for the eye: ranges with their words, everything else as JSON. */
function told(value, text) {
  if (value === undefined) return '(none)';
  if (isRange(value)) return `${shown(value)}–${shown({ start: value.end })} « ${short(wordsAt(text, value))} »`;
  if (typeof value === 'string') return `“${short(value, 200)}”`;
  const json = JSON.stringify(value, (key, part) =>
    key !== '' && isRange(part) ? `${shown(part)} « ${short(wordsAt(text, part), 50)} »` : part,
  );
  return short(json, 320);
}

/** The values of both lists that have no equal in the other, and whether the common ones stand in another order. */
function unequal(a, b) {
  const left = new Map();
  for (const value of b) {
    const key = JSON.stringify(value);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const take = (counts, value) => {
    const key = JSON.stringify(value);
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count > 0;
  };
  const onlyA = a.filter((value) => !take(left, value));
  const onlyB = [];
  // From the end, so that of equal values the first are those in common.
  for (const value of b.toReversed()) if (take(left, value)) onlyB.unshift(value);
  const reordered = onlyA.length === 0 && onlyB.length === 0 && !same(a, b);
  return { onlyA, onlyB, reordered };
}

/** Pairs what is left of two lists by the first of the keys under which both sides have a value. */
function paired(a, b, keys) {
  let [restA, restB] = [[...a], [...b]];
  const pairs = [];
  for (const key of keys) {
    const byKey = groupBy(restB, key);
    restA = restA.filter((value) => {
      const other = byKey.get(key(value))?.shift();
      if (other === undefined) return true;
      pairs.push([value, other]);
      restB = restB.filter((candidate) => candidate !== other);
      return false;
    });
  }
  return { pairs, removed: restA, added: restB };
}

const IDENTITY = ['path', 'number', 'indicator', 'rule', 'item', 'code', 'id', 'question', 'words', 'text', 'title', 'kind', 'name'];
const identity = (value) => JSON.stringify(IDENTITY.map((name) => (typeof value === 'object' ? value?.[name] : value)));

/** Collects differences of one document under one run. */
class Collector {
  constructor(list) {
    this.list = list;
  }

  at(place, textA, textB) {
    return Object.assign(Object.create(this), { place, textA, textB });
  }

  add(kind, { rule, what, a, b, range }) {
    this.list.push({
      kind,
      ...this.place,
      rule,
      what,
      at: range ? shown(range) : '',
      old: told(a, this.textA),
      new: told(b, this.textB),
    });
  }

  /** Any two values: what differs, with its path. */
  deep(kind, a, b, what = '', near) {
    if (same(a, b)) return;
    if (Array.isArray(a) && Array.isArray(b)) {
      const { onlyA, onlyB, reordered } = unequal(a, b);
      if (reordered) this.add(kind, { what: `${what} order`, a, b, range: near });
      const { pairs, removed, added } = paired(onlyA, onlyB, [
        identity,
        (value) => (isRange(value?.range) ? shown(value.range) : identity(value)),
      ]);
      for (const [x, y] of pairs) this.deep(kind, x, y, `${what}[${nameOf(x)}]`, x?.range ?? near);
      for (const x of removed) this.add(kind, { what: `${what} removed`, a: x, range: x?.range ?? near });
      for (const y of added) this.add(kind, { what: `${what} added`, b: y, range: y?.range ?? near });
    } else if (isObject(a) && isObject(b) && !isRange(a)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        this.deep(kind, a[key], b[key], what ? `${what}.${key}` : key, a.range ?? near);
    } else this.add(kind, { what, a, b, range: isRange(b) ? b : isRange(a) ? a : near });
  }

  items(a = {}, b = {}) {
    for (const item of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [x, y] = [a[item], b[item]];
      if (same(x, y)) continue;
      const { range: from, ...restX } = x ?? {};
      const { range: to, ...restY } = y ?? {};
      if (x?.state === y?.state && same(restX, restY))
        this.add('items range', { what: `${item} (${x.state})`, a: from, b: to, range: to ?? from });
      else this.add('items state', { what: item, a: x, b: y, range: to ?? from });
    }
  }

  /** Two lists of what has a range each, told by kind: `… added`, `… removed`, `… changed`. */
  ranged(kind, a = [], b = [], ruleOf = () => undefined) {
    const { onlyA, onlyB, reordered } = unequal(a, b);
    if (reordered) this.add(`${kind} order`, { a: a.map(ruleOf), b: b.map(ruleOf) });
    const about = (value) => [ruleOf(value), value.item, value.indicator];
    const { pairs, removed, added } = paired(onlyA, onlyB, [
      (value) => JSON.stringify([about(value), value.range]),
      // Words are looked up on both sides, each in its own text.
      (value) => JSON.stringify([about(value), wordsAt(onlyA.includes(value) ? this.textA : this.textB, value.range)]),
      (value) => JSON.stringify([about(value), value.range.start]),
      (value) => JSON.stringify([about(value), value.range.start.line]),
      (value) => JSON.stringify([about(value), value.granularity === 'document' || value.range]),
    ]);
    for (const [x, y] of pairs) {
      const changed = [...new Set([...Object.keys(x), ...Object.keys(y)])].filter((key) => !same(x[key], y[key]));
      const only = (value) => (changed.length === 1 ? value[changed[0]] : Object.fromEntries(changed.map((key) => [key, value[key]])));
      const subject = changed.includes('range') ? '' : ` of « ${short(wordsAt(this.textB, y.range), 60)} »`;
      this.add(`${kind} changed`, { rule: ruleOf(y), what: changed.join(', ') + subject, a: only(x), b: only(y), range: y.range });
    }
    for (const x of removed) this.add(`${kind} removed`, { rule: ruleOf(x), what: x.message, a: x.range, range: x.range });
    for (const y of added) this.add(`${kind} added`, { rule: ruleOf(y), what: y.message, b: y.range, range: y.range });
  }

  document(a, b) {
    const { items: itemsA, findings: findingsA, passages: unitsA, ...restA } = a;
    const { items: itemsB, findings: findingsB, passages: unitsB, ...restB } = b;
    this.items(itemsA, itemsB);
    this.ranged('findings', findingsA, findingsB, ({ rule }) => rule);
    this.ranged('units', unitsA, unitsB);
    this.deep('document', restA, restB);
  }

  server(a, b) {
    this.ranged('diagnostics', a.diagnostics, b.diagnostics, ({ code }) => code);
    const { onlyA, onlyB, reordered } = unequal(a.actions ?? [], b.actions ?? []);
    if (reordered) this.add('fixes order', { a: a.actions.map(({ title }) => title), b: b.actions.map(({ title }) => title) });
    const { pairs, removed, added } = paired(onlyA, onlyB, [
      ({ kind, title, edit }) => JSON.stringify([kind, title, edit]),
      ({ kind, title, answers }) => JSON.stringify([kind, title, answers]),
      ({ kind, title }) => JSON.stringify([kind, title]),
      ({ kind, edit }) => JSON.stringify([kind, edit]),
    ]);
    for (const [x, y] of pairs) this.deep('fixes', x, y, y.title, y.answers?.[0]?.range);
    for (const x of removed) this.add('fixes', { what: `removed: ${x.title}`, a: editsOf(x), range: x.answers?.[0]?.range });
    for (const y of added) this.add('fixes', { what: `added: ${y.title}`, b: editsOf(y), range: y.answers?.[0]?.range });
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const nameOf = (value) =>
  isObject(value) ? short(String(IDENTITY.map((name) => value[name]).find((part) => part !== undefined) ?? ''), 50) : '';
const editsOf = ({ edit, command }) =>
  edit?.documentChanges?.flatMap((change) => change.edits ?? [change]) ?? edit?.changes ?? edit ?? command ?? null;

/** Everything in which two snapshots differ. */
function differences(a, b) {
  const list = [];
  const collector = new Collector(list);
  const textIn = (snapshot, at, variant) => snapshot.entries.get(keyOf({ type: 'document', path: at, variant }))?.text ?? '';
  for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
    const [x, y] = [a.entries.get(key), b.entries.get(key)];
    const { path: at, variant, type } = x ?? y;
    const of = (run, document = at) =>
      collector.at(
        { document, variant, run: type === 'group' ? `${run} in ${at}` : run },
        textIn(a, document, variant),
        textIn(b, document, variant),
      );
    if (!x || !y) of('').add('documents', { what: x ? `${type} removed` : `${type} added` });
    else if (x.text !== y.text) of('').add('documents', { what: 'not the same text: nothing else is compared' });
    else
      for (const run of new Set([...Object.keys(x.runs), ...Object.keys(y.runs)])) compareRun(run, x.runs[run], y.runs[run], at, type, of);
  }
  return list;
}

function compareRun(run, a, b, at, type, of) {
  if (same(a, b)) return;
  const [name, file] = [run.split(' ')[0], run.slice(run.indexOf(' ') + 1)];
  const document = type === 'group' ? (inner) => `${at}/${inner}` : () => at;
  if (!a || !b) {
    of(run).add('runs', { what: a ? `${run} removed` : `${run} added` });
    return;
  }
  if (name === 'lsp') {
    of('lsp', document(file)).server(a, b);
    if (a.code !== b.code) of('lsp').add('runs', { what: 'code', a: a.code, b: b.code });
    return;
  }
  const { report: reportA, ...restA } = a;
  const { report: reportB, ...restB } = b;
  if (name !== 'check' || !reportA || !reportB) {
    of(run).deep('runs', restA, restB, run);
    of(name === 'mirror' ? name : run, name === 'mirror' ? document(file) : at).deep(name === 'check' ? 'runs' : name, reportA, reportB);
    return;
  }
  of(run).deep('runs', restA, restB, run);
  const { documents: documentsA, ...aroundA } = reportA;
  const { documents: documentsB, ...aroundB } = reportB;
  const byPath = new Map(documentsB.map((inner) => [inner.path, inner]));
  for (const inner of documentsA) {
    const other = byPath.get(inner.path);
    if (other) of(run, document(inner.path)).document(inner, other);
  }
  of(run).deep(
    'runs',
    documentsA.map((inner) => inner.path),
    documentsB.map((inner) => inner.path),
    'documents',
  );
  // Counts say nothing that the findings themselves do not.
  const { summary: _a, ...otherA } = aroundA;
  const { summary: _b, ...otherB } = aroundB;
  of(run).deep('runs', otherA, otherB, 'report');
  if (same(documentsA, documentsB)) of(run).deep('runs', reportA.summary, reportB.summary, 'summary');
}

/** Prints the differences by kind, what differs in the same way in several runs or variants once; returns the exit code. */
function report(list, limit) {
  const merged = groupBy(list, ({ kind, document, rule, what, old, new: later }) =>
    JSON.stringify([kind, document, rule, what, ...[old, later].map((side) => side.replaceAll(/\d+:\d+–\d+:\d+ |\d+:\d+ (?=«)/g, ''))]),
  );
  const byKind = new Map([...groupBy([...merged.values()], ([{ kind }]) => kind)].toSorted(([a], [b]) => compare(a, b)));
  for (const [kind, groups] of byKind) {
    print(`\n── ${kind} (${groups.length})`);
    for (const group of groups.slice(0, limit)) {
      const [{ document, at, rule, what, old, new: later }] = group;
      const variants = [...new Set(group.map(({ variant }) => variant))].join(' ');
      const runs = [...new Set(group.map(({ run }) => run))].filter(Boolean).join(', ');
      print(`${document}${at && `:${at}`}  [${variants}${runs && `; ${runs}`}]`);
      print(`  ${[rule, what].filter(Boolean).join('  ')}`);
      print(`    - ${old}`);
      print(`    + ${later}`);
    }
    if (groups.length > limit) print(`  … and ${groups.length - limit} more (--limit)`);
  }
  if (list.length === 0) {
    print('No differences.');
    return 0;
  }
  print('\n── by kind: differences, of which several may be one in several runs and variants (documents)');
  for (const [kind, groups] of byKind) {
    const documents = new Set(groups.map(([{ document }]) => document)).size;
    print(`${String(groups.length).padStart(6)}  ${kind} (${documents}; ${groups.flat().length} in all)`);
  }
  const ruled = [...byKind].flatMap(([kind, groups]) => (kind.startsWith('findings ') ? groups.map(([{ rule }]) => ({ kind, rule })) : []));
  const byRule = [...groupBy(ruled, ({ rule }) => String(rule))].toSorted(([a], [b]) => compare(a, b));
  if (byRule.length > 0) print('\n── findings by rule');
  for (const [rule, all] of byRule) {
    const counts = [...groupBy(all, ({ kind }) => kind.slice('findings '.length))].map(([what, { length }]) => `${length} ${what}`);
    print(`${String(all.length).padStart(6)}  ${rule}: ${counts.join(', ')}`);
  }
  return 1;
}

/** What a document says, whatever its line ends: each finding by its rule and words, each item by its state, and what it is read as. */
function sayings({ runs, text }) {
  return Object.keys(DAYS).flatMap((edition) => {
    const document = runs[`check ${edition}`]?.report?.documents?.[0];
    if (!document) return [`${edition}  not read`];
    const words = (range) => wordsAt(text, range).replace(/\s+/g, ' ').trim();
    return [
      `${edition}  kind ${document.kind}, ${document.language}, ${document.category ?? 'no category'}`,
      ...Object.entries(document.items).map(([item, { state }]) => `${edition}  item ${item}: ${state}`),
      ...document.findings.map(
        ({ rule, item, indicator, range }) =>
          `${edition}  finding ${[rule, item ?? indicator].filter(Boolean).join(' ')} « ${short(words(range), 160)} »`,
      ),
    ];
  });
}

/** Lists what the other variants of each document's text change; returns the exit code. */
function compareVariants({ header, entries }, limit) {
  const documents = [...entries.values()].filter(({ type }) => type === 'document');
  const byPath = groupBy(documents, (entry) => entry.path);
  const totals = [];
  for (const variant of header.variants.filter((name) => name !== 'as-is')) {
    const total = { variant, documents: 0, touched: 0, differing: 0, findings: 0, items: 0 };
    totals.push(total);
    print(`\n── ${variant}`);
    for (const [at, all] of byPath) {
      const plain = all.find((entry) => entry.variant === 'as-is');
      const other = all.find((entry) => entry.variant === variant);
      if (!plain || !other) continue;
      total.documents++;
      if (plain.text !== other.text) total.touched++;
      const { onlyA, onlyB } = unequal(sayings(plain), sayings(other));
      const lines = [...onlyA.map((line) => ({ sign: '-', line })), ...onlyB.map((line) => ({ sign: '+', line }))];
      if (lines.length === 0) continue;
      total.differing++;
      if (lines.some(({ line }) => line.includes('  finding '))) total.findings++;
      if (lines.some(({ line }) => line.includes('  item '))) total.items++;
      if (total.differing > limit) continue;
      print(at);
      for (const { sign, line } of lines.toSorted((x, y) => compare(x.line.slice(6), y.line.slice(6)))) print(`  ${sign} ${line}`);
    }
  }
  print('');
  for (const { variant, documents: all, touched, differing, findings, items } of totals)
    print(
      `${variant}: ${differing} of ${all} documents are told otherwise (findings of ${findings}, items of ${items}); the text of ${touched} differs`,
    );
  return totals.some(({ differing }) => differing > 0) ? 1 : 0;
}

// -------------------------------------------------------------------------------------------------------------- command line

const print = (line) => process.stdout.write(`${line}\n`);
const log = (line) => process.stderr.write(`${line}\n`);

/** A print of all that a snapshot depends on: the build, the documents, this script. */
async function printOf(build, folders, variants) {
  const hash = createHash('sha256').update(variants.join());
  const add = async (folder, files) => {
    for (const file of files) hash.update(`\0${file}\0`).update(await readFile(path.join(folder, file)));
  };
  await add(path.dirname(fileURLToPath(import.meta.url)), [path.basename(fileURLToPath(import.meta.url)), 'textVariants.mjs']);
  await add(path.join(build, 'out/server'), await filesUnder(path.join(build, 'out/server')));
  for (const folder of folders) await add(folder, await filesUnder(folder));
  return hash.digest('hex').slice(0, 16);
}

async function compareBuilds(folders, { old, new: later, variants, workers, limit }) {
  const taking = ['--variants', variants.join(), '--workers', String(workers)];
  const snapshot = async (build) => {
    const kept = path.join(build, 'out', 'snapshots');
    const asked = createHash('sha256')
      .update(JSON.stringify([folders.map((folder) => path.resolve(folder)), variants]))
      .digest('hex')
      .slice(0, 8);
    const out = path.join(kept, `${asked}-${await printOf(build, folders, variants)}.ndjson`);
    if (existsSync(out)) log(`${out}: kept from before`);
    else {
      // One is kept for each set of folders: they are large.
      for (const name of existsSync(kept) ? await readdir(kept) : []) if (name.startsWith(`${asked}-`)) await rm(path.join(kept, name));
      const { status } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), 'snapshot', '--build', build, '--out', out, ...taking, ...folders],
        { stdio: 'inherit' },
      );
      if (status !== 0) throw new Error(`no snapshot of ${build}`);
    }
    return out;
  };
  const [before, after] = [await snapshot(old), await snapshot(later)];
  return report(differences(await readSnapshot(before), await readSnapshot(after)), limit);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      build: { type: 'string' },
      out: { type: 'string' },
      old: { type: 'string' },
      new: { type: 'string', default: '.' },
      variants: { type: 'string', default: DEFAULT_VARIANTS },
      workers: { type: 'string', default: '1' },
      limit: { type: 'string', default: '30' },
      part: { type: 'string' },
    },
  });
  const variants = values.variants.split(',');
  const wrong = variants.find((variant) => !/^(?:as-is|crlf|wrap\d+)$/.test(variant));
  if (wrong !== undefined) throw new Error(`no such variant: ${wrong}`);
  const limit = Number(values.limit) || Infinity;
  const workers = Number(values.workers) || 1;
  const [command, ...rest] = positionals;
  if (command === 'snapshot' && values.build && values.out && rest.length > 0) {
    const [index, of] = values.part?.split('/').map(Number) ?? [];
    await takeSnapshot({ build: values.build, out: values.out, folders: rest, variants, workers, part: of ? { index, of } : undefined });
    return 0;
  }
  if (command === 'diff' && rest.length === 2) return report(differences(await readSnapshot(rest[0]), await readSnapshot(rest[1])), limit);
  if (command === 'variants' && rest.length === 1) return compareVariants(await readSnapshot(rest[0]), limit);
  if (values.old && positionals.length > 0) return compareBuilds(positionals, { ...values, variants, workers, limit });
  throw new Error('usage: see the first lines of this script');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().then(
    (code) => (process.exitCode = code),
    (error) => {
      log(error.stack ?? String(error));
      process.exitCode = 2;
    },
  );
}
