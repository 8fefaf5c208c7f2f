// Times the check of a folder of documents, taken several times over, as a ratio to parsing the same texts and nothing else.
//   npm run bench -- [folder] [--times 20] [--rounds 5]
//
// "check" is what `singulier check --format json` does between the files and the output: decode, parse, read the facts, run
// the rules, write the report. "parse" is remark-parse with GFM and front matter. Both get the same bytes, in memory, in
// this process: neither starting Node.js nor the disk is timed. Each round runs both, one after the other, so that other work
// of the machine weighs on both; the figures are medians over the rounds, after one round that is thrown away.
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

/** Every document, `times` over; what is made is returned, so that nothing can be optimised away. */
function forAll(work) {
  let last;
  for (let time = 0; time < times; time++) for (const input of inputs) last = work(input);
  return last;
}

const TASKS = {
  parse: () => forAll(({ bytes }) => parser.parse(decodeText(bytes).text)),
  check() {
    const documents = [];
    forAll(({ path, bytes }) => documents.push(reportDocument(path, analyse(decodeText(bytes).text, OPTIONS), OPTIONS.locale)));
    return formatJson(assembleReport({ asOf: OPTIONS.asOf, documents, skipped: [], errors: [] }, OPTIONS.locale));
  },
  // The parts of a check. The rules are what the rest of an analysis costs beside the facts.
  document: () => forAll(({ text }) => readDocument(text)),
  facts: () => forAll(({ document }) => readFacts(document)),
  analysis: () => forAll(({ document }) => analyseDocument(document, OPTIONS)),
};

/** Milliseconds of each task in one round. */
async function runRound() {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true });
  // Said to be synchronous: to find out, the library would run each task once more.
  for (const [name, task] of Object.entries(TASKS)) bench.add(name, task, { async: false });
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, result.latency.mean]));
}

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

await runRound();
const results = [];
for (let round = 0; round < rounds; round++) results.push(await runRound());

const time = (measure) => median(results.map(measure));
const milliseconds = (value) => `${value.toFixed(0).padStart(7)} ms`;
const characters = inputs.reduce((sum, { text }) => sum + text.length, 0) * times;
console.log(
  `${inputs.length} documents of ${folder} × ${times} = ${(characters / 1e6).toFixed(2)} million characters; medians of ${rounds} rounds, Node.js ${process.version}`,
);
console.log(`  parse (remark-parse + gfm + frontmatter)  ${milliseconds(time(({ parse }) => parse))}`);
console.log(`  check                                     ${milliseconds(time(({ check }) => check))}`);
console.log(`    reading the document                    ${milliseconds(time(({ document }) => document))}`);
console.log(`    reading the facts                       ${milliseconds(time(({ facts }) => facts))}`);
console.log(`    rules                                   ${milliseconds(time(({ analysis, facts }) => Math.max(0, analysis - facts)))}`);
console.log(
  `  check / parse                             ${time(({ check, parse }) => check / parse)
    .toFixed(2)
    .padStart(7)}`,
);
