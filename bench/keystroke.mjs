// What a keystroke costs, over the protocol: from the change to the findings, as a share of one full parse of the document.
//   node bench/keystroke.mjs [--lines 200,3000,20000] [--documents 1,1000] [--edits 40] [--answers] [--build DIR]
//
// With `--answers`, what the other answers of the server cost after each keystroke, in the same share: lenses, inlay hints, what an indicator
// asks and where its proofs stand, what may be written after "Indicateur " and as the path of a link, where a link leads and how it is renamed.
// A link to each of the first hundred documents stands at the end of the document, and a statement of evidence in each document around it.
//
// The document is made of the programmes of the fixtures, one below the other, each once, until it has so many lines. Of ten edits eight fall in the
// body, one and a half in a heading, half a one in the title; each adds a word. Around it stand so many documents. A "parse" is remark-parse with
// GFM and front matter, in this process, of the text as it is after the edit; edits and parses take turns, so that other work of the machine
// weighs on both. "bare" is a request that the server answers without looking at any document. Wall-clock times.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '200,3000,20000' },
    documents: { type: 'string', default: '1,1000' },
    edits: { type: 'string', default: '40' },
    answers: { type: 'boolean', default: false },
    build: { type: 'string', default: root },
  },
});
const numbers = (list) => list.split(',').map(Number);
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** The programmes of the fixtures without front matter, and without fences that would swallow the next. */
const programmes = readdirSync(path.join(root, 'test/fixtures'), { recursive: true })
  .filter((name) => /(?:^|[/\\])[^/\\]*\.md$/.test(name) && !name.endsWith('README.md'))
  .toSorted()
  .map((name) => readFileSync(path.join(root, 'test/fixtures', name), 'utf8').replaceAll('\r\n', '\n'))
  .filter((text) => !/^\ufeff?(?:---|\+\+\+)|```|~~~|<!--/m.test(text) && /^# /m.test(text));

/** A text of so many lines: a title, then programmes as parts of it. Beyond all of them, they come again with other figures. */
function textOf(lines) {
  const parts = ['# Programmes de la maison\n'];
  let count = 2;
  for (let at = 0; count < lines; at++) {
    const round = Math.floor(at / programmes.length);
    const text = programmes[at % programmes.length]
      .replace(/^#{1,5} /gm, '#$&')
      .replace(/\d+/g, (figure) => (round ? Number(figure) + round : figure));
    parts.push(text);
    count += text.split('\n').length;
  }
  return parts.join('\n').split('\n').slice(0, lines).join('\n');
}

/** A text with one word more, at the end of a line of the body, a heading or the title. */
function edited(text, turn) {
  const lines = text.split('\n');
  const kind = turn % 20 === 19 ? 'title' : turn % 20 >= 16 ? 'heading' : 'body';
  const isOf = (line) => (kind === 'heading' ? /^##+ /.test(line) : /^[^#\s|>-]/.test(line));
  const from = Math.floor(lines.length * ((turn * 0.37) % 1));
  const found =
    kind === 'title' ? lines.findIndex((line) => line.startsWith('# ')) : lines.findIndex((line, at) => at > from && isOf(line));
  const at = found > 0 || kind === 'title' ? found : lines.findLastIndex((line, index) => index > 0 && isOf(line));
  return { line: at, character: lines[at].length, text: ` mot${turn}`, after: lines.with(at, `${lines[at]} mot${turn}`).join('\n') };
}

const quantile = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const percent = (share) => `${(share * 100).toFixed(1)} %`;

/** The last lines of the document, and where in each of them something is asked for. */
const ASKED = {
  path: ['- [une grille](p1/', (line) => line.length],
  number: ['- Indicateur ', (line) => line.length],
  indicator: ['- **Indicateur 8**, positionnement : [grille](p1/1.md), 2026-10-01', (line) => line.indexOf('8')],
  link: ['', (line) => line.indexOf('#') + 3],
};

/** What is asked for after a keystroke, and where. */
const ANSWERS = {
  lenses: ['textDocument/codeLens', 'link', () => ({})],
  inlays: [
    'textDocument/inlayHint',
    'link',
    (_, text) => ({ range: { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } } }),
  ],
  hover: ['textDocument/hover', 'indicator', () => ({})],
  'definition of an indicator': ['textDocument/definition', 'indicator', () => ({})],
  'definition of a link': ['textDocument/definition', 'link', () => ({})],
  'completion of an indicator': ['textDocument/completion', 'number', () => ({})],
  'completion of a path': ['textDocument/completion', 'path', () => ({})],
  prepareRename: ['textDocument/prepareRename', 'link', () => ({})],
  rename: ['textDocument/rename', 'link', () => ({ newName: 'But' })],
  willRename: [
    'workspace/willRenameFiles',
    'link',
    (uri) => ({ files: [{ oldUri: new URL('p1/1.md', uri).href, newUri: new URL('p1/un.md', uri).href }] }),
  ],
};

/** A statement of evidence, for what is asked of all of them. */
const stated = (number) => (values.answers ? `\n- **Indicateur 8**, positionnement : [grille](grille-${number}.pdf), 2026-10-01\n` : '');

async function measure(lines, documents) {
  const folder = mkdtempSync(path.join(tmpdir(), 'singulier-keystroke-'));
  for (let at = 1; at < documents; at++) {
    mkdirSync(path.join(folder, `p${at % 10}`), { recursive: true });
    writeFileSync(
      path.join(folder, `p${at % 10}`, `${at}.md`),
      `${programmes[at % programmes.length].replace(/^# .*/m, `$& ${at}`)}${stated(at)}`,
    );
  }
  let text = textOf(lines);
  if (values.answers) {
    const links = Array.from({ length: Math.min(documents - 1, 100) }, (_, at) => at + 1).flatMap((at) => {
      const heading = /^## ([\p{L} ]+)$/mu.exec(programmes[at % programmes.length])?.[1];
      return heading ? `- [programme ${at}](p${at % 10}/${at}.md#${heading.toLowerCase().replaceAll(' ', '-')})` : [];
    });
    text = `---\nkind: programme\n---\n\n${text}\n\n## Nos autres programmes\n\n${Object.values(ASKED)
      .flatMap(([line]) => (line ? [line, ''] : []))
      .join('\n')}\n${links.join('\n')}\n`;
  }
  const file = path.join(folder, 'programme.md');
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  const server = spawn(process.execPath, [path.resolve(values.build, 'dist/server.cjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  try {
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'maison' }],
      capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true, diagnostics: {} } },
      initializationOptions: { commands: true, inlayHints: true },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 0, text } });
    const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    // All is read, and has run often enough to be compiled.
    await connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    const timed = async (work) => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };
    const keys = [];
    const parses = [];
    const bare = [];
    const answers = values.answers ? ANSWERS : {};
    const spent = Object.fromEntries(Object.keys(answers).map((name) => [name, []]));
    const edits = Number(values.edits);
    for (let turn = -5; turn < edits; turn++) {
      const { line, character, text: word, after } = edited(text, turn + 5);
      text = after;
      const position = { line, character };
      const key = await timed(async () => {
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: turn + 6 },
          contentChanges: [{ range: { start: position, end: position }, text: word }],
        });
        await pull();
      });
      for (const [name, [method, where, params]] of Object.entries(answers)) {
        const rows = text.split('\n');
        const [asked, characterIn] = ASKED[where];
        const line = asked ? rows.lastIndexOf(asked) : rows.length - 2;
        const at = { line, character: characterIn(rows[line] ?? '') };
        const time = await timed(async () => {
          const answer = await connection.sendRequest(method, { textDocument: { uri }, position: at, ...params(uri, text) });
          // What costs nothing because it says nothing is no figure.
          if (!answer || answer.length === 0 || answer.items?.length === 0) throw new Error(`${name}: no answer`);
        });
        if (turn >= 0) spent[name].push(time);
      }
      const parse = await timed(async () => parser.parse(text));
      const echo = await timed(() => connection.sendRequest('singulier/nothing', {}).catch(() => {}));
      if (turn >= 0) {
        keys.push(key);
        parses.push(parse);
        bare.push(echo);
      }
    }
    const parse = quantile(parses, 0.5);
    const row = [
      lines,
      documents,
      percent(quantile(keys, 0.5) / parse),
      percent(quantile(keys, 0.95) / parse),
      percent(quantile(bare, 0.5) / parse),
      ...Object.values(spent).map((times) => percent(quantile(times, 0.5) / parse)),
    ];
    console.log(`| ${[...row, `${parse.toFixed(0)} ms`].join(' | ')} |`);
  } finally {
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const columns = [
  'lines',
  'documents',
  'keystroke / parse, median',
  '95th percentile',
  'bare round trip',
  ...Object.keys(values.answers ? ANSWERS : {}),
  'parse',
];
console.log(`| ${columns.join(' | ')} |`);
console.log(`|${' --- |'.repeat(columns.length)}`);
for (const lines of numbers(values.lines)) for (const documents of numbers(values.documents)) await measure(lines, documents);
