// Times the check of a folder of documents, taken several times over, as a ratio to parsing the same texts and nothing else.
//   npm run bench -- [folder] [--times 20] [--rounds 5]
//
// "check" is what `singulier check --format json` does between the files and the output: decode, parse, read the facts, run
// the rules, write the report. "parse" is remark-parse with GFM and front matter. Both get the same bytes, in memory, in
// this process: neither starting Node.js nor the disk is timed. Each round runs both, one after the other, so that other work
// of the machine weighs on both; the figures are medians over the rounds, after a shorter one that is thrown away.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { readDocument } from '../out/server/src/document/document.js';
import { analyse, analyseDocument } from '../out/server/src/engine/analyse.js';
import { decodeText } from '../out/server/src/host/decodeText.js';
import { nodeFileSystem } from '../out/server/src/host/fileSystem.js';
import { findDocuments } from '../out/server/src/host/findDocuments.js';
import { readFacts } from '../out/server/src/programme/readFacts.js';
import { editionOn } from '../out/server/src/referential/editions.js';
import { formatJson } from '../out/server/src/report/json.js';
import { assembleReport, reportDocument } from '../out/server/src/report/report.js';

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '20' }, rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'examples';
const times = Number(values.times);
const rounds = Number(values.rounds);

const OPTIONS = { asOf: '2026-11-01', locale: 'fr' };
const { files } = await findDocuments([folder], process.cwd(), nodeFileSystem);
const inputs = [];
for (const file of files) {
  const bytes = await readFile(file);
  const decoded = decodeText(bytes);
  if ('text' in decoded) inputs.push({ path: file, bytes, text: decoded.text, document: readDocument(decoded.text) });
}
if (inputs.length === 0) throw new Error(`No Markdown document under ${folder}`);

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** Every document, `passes` over; what is made is returned, so that nothing can be optimised away. */
function forAll(passes, work) {
  let last;
  for (let pass = 0; pass < passes; pass++) for (const input of inputs) last = work(input);
  return last;
}

const tasks = (passes) => ({
  parse: () => forAll(passes, ({ bytes }) => parser.parse(decodeText(bytes).text)),
  check() {
    const documents = [];
    forAll(passes, ({ path, bytes }) => documents.push(reportDocument(path, analyse(decodeText(bytes).text, OPTIONS), OPTIONS.locale)));
    return formatJson(
      assembleReport(
        { asOf: OPTIONS.asOf, edition: editionOn(OPTIONS.asOf), documents, skipped: [], errors: [], configuration: [] },
        OPTIONS.locale,
      ),
    );
  },
  // The parts of a check, in one pass: they only say where its time goes.
  document: () => forAll(1, ({ text }) => readDocument(text)),
  facts: () => forAll(1, ({ document }) => readFacts(document)),
  factsAndRules: () => forAll(1, ({ document }) => analyseDocument(document, OPTIONS)),
});

/** Milliseconds of each task in one round. */
async function runRound(passes) {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true });
  // Said to be synchronous: to find out, the library would run each task once more.
  for (const [name, task] of Object.entries(tasks(passes))) bench.add(name, task, { async: false });
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, result.latency.mean]));
}

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

await runRound(Math.min(times, 3));
const results = [];
for (let round = 0; round < rounds; round++) results.push(await runRound(times));

const medianOf = (measure) => median(results.map(measure));
const row = (name, value, unit) => console.log(`  ${name.padEnd(42)}${value.padStart(7)} ${unit}`.trimEnd());
const milliseconds = (name, measure) => row(name, medianOf(measure).toFixed(0), 'ms');
const share = (name, measure) =>
  row(`  ${name}`, medianOf((round) => (100 * measure(round)) / (round.document + round.factsAndRules)).toFixed(0), '%');

const characters = inputs.reduce((sum, { text }) => sum + text.length, 0) * times;
console.log(`${inputs.length} documents of ${folder} × ${times}: ${(characters / 1e6).toFixed(2)} million characters`);
console.log(`Medians of ${rounds} rounds, Node.js ${process.version}`);
milliseconds('parse (remark-parse + gfm + frontmatter)', ({ parse }) => parse);
milliseconds('check', ({ check }) => check);
share('reading the document', ({ document }) => document);
share('reading the facts', ({ facts }) => facts);
share('rules', ({ facts, factsAndRules }) => factsAndRules - facts);
row('check / parse', medianOf(({ check, parse }) => check / parse).toFixed(2), '');
