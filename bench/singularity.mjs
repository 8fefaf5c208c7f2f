// Times all that serves the second voice (wording, its rules) as a ratio to parsing the same texts and nothing else, and checks
// that the time grows no faster than the text.
//   node bench/singularity.mjs [folder] [--times 10] [--rounds 5]
//
// "parse" is remark-parse with GFM and front matter; "wording" cuts, masks, matches and measures; "rules" runs every rule of the
// family on it. Each round takes one document after the other through all of them, as the editor and the command do, so that
// other work of the machine weighs on all, and that what each leaves to be collected is paid in the measure in which it leaves it.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { DEFAULT_SETTINGS } from '../out/server/src/config/settings.js';
import { readDocument } from '../out/server/src/document/document.js';
import { contextOf } from '../out/server/src/engine/analyse.js';
import { decodeText } from '../out/server/src/host/decodeText.js';
import { nodeFileSystem } from '../out/server/src/host/fileSystem.js';
import { findDocuments } from '../out/server/src/host/findDocuments.js';
import { readFacts } from '../out/server/src/programme/readFacts.js';
import { RULES } from '../out/server/src/rules/index.js';
import { readingOf } from '../out/server/src/singularity/reading.js';
import { ALONE } from '../out/server/src/workspace/view.js';

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '10' }, rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'examples';
const times = Number(values.times);
const rounds = Number(values.rounds);
const OPTIONS = { asOf: '2026-11-01', locale: 'fr' };

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
const rules = RULES.filter(({ meta }) => meta.id.startsWith('singularity/'));
const { phrases } = DEFAULT_SETTINGS;

const { files } = await findDocuments([folder], process.cwd(), nodeFileSystem);
const texts = [];
for (const file of files) {
  const decoded = decodeText(await readFile(file));
  if ('text' in decoded) texts.push(decoded.text);
}
if (texts.length === 0) throw new Error(`No Markdown document under ${folder}`);

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of each part for some texts, each read anew so that nothing is remembered from the pass before. */
function round(read, passes) {
  const spent = { parse: 0, wording: 0, rules: 0 };
  for (let pass = 0; pass < passes; pass++)
    for (const text of read) {
      spent.parse += timed(() => parser.parse(text));
      const document = readDocument(text);
      const facts = readFacts(document, 'programme');
      const reading = readingOf(document, facts, phrases);
      const context = contextOf('programme.md', reading, OPTIONS, ALONE);
      spent.wording += timed(() => reading.wording);
      spent.rules += timed(() => rules.forEach((rule) => rule.run(context)));
    }
  return spent;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const show = (name, value, unit = '') => console.log(`  ${name.padEnd(46)}${value.padStart(7)} ${unit}`.trimEnd());

round(texts, Math.min(times, 3));
const results = Array.from({ length: rounds }, () => round(texts, times));
const of = (measure) => median(results.map(measure));
console.log(`${texts.length} documents of ${folder} × ${times}, medians of ${rounds} rounds, Node.js ${process.version}`);
show('parse (remark-parse + gfm + frontmatter)', of(({ parse }) => parse).toFixed(0), 'ms');
show('wording', of(({ wording }) => wording).toFixed(0), 'ms');
show('rules of singularity', of((spent) => spent.rules).toFixed(0), 'ms');
show('singularity / parse', of((spent) => (spent.wording + spent.rules) / spent.parse).toFixed(2));

// Paragraphs of one sentence: twice the text must take about twice the time.
const SENTENCES = [
  'Les participants échangent sur leurs pratiques et avancent ensemble vers leurs objectifs.',
  'Le matin, chacun taille un pommier de quinze ans et dit pourquoi il coupe là.',
  'La formation repose sur une alternance d’apports théoriques et de mises en pratique.',
  'Une pédagogie active, des études de cas et un accompagnement personnalisé tout au long du parcours.',
];
const paragraphs = (size) => {
  let text = '# Tailler les fruitiers\n';
  for (let at = 0; text.length < size; at++) text += `\n${SENTENCES[at % SENTENCES.length]}\n`;
  return text;
};
const long = [250_000, 500_000, 1_000_000].map((size) => {
  const spent = Array.from({ length: 3 }, () => round([paragraphs(size)], 1));
  return median(spent.map(({ wording, rules: ruled }) => wording + ruled));
});
console.log('Paragraphs of one sentence');
show('250 kB, 500 kB, 1 MB', long.map((spent) => spent.toFixed(0)).join(', '), 'ms');
show('1 MB / 500 kB', (long[2] / long[1]).toFixed(2));
