// Compares ways to tell interchangeable passages from the others, on units that people labelled.
//   npm run build && node bench/substitution.mjs [folder]
//
// The folder is either one like test/fixtures/substitution (the default: a folder for each programme, with units.json beside it;
// those held out stand in test/fixtures/held/substitution) or one with programmes/ and sentences.json, labels by file name. A label is
// `interchangeable`, `required`, `topic`, `singular` or `unsure`; the last counts for nothing. Everything is read off the JSON
// report of `check --with-passages`: what is compared is what users get.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** Rules that ask whether words could be anybody's; the questions of the sources ask something else. */
const SUBSTITUTION = new Set(['stock-phrase', 'interchangeable-passage', 'shared-passage'].map((name) => `singularity/${name}`));

const { positionals } = parseArgs({ allowPositionals: true });
const folder = path.resolve(positionals[0] ?? 'test/fixtures/substitution');

/** Path of each programme, with its labelled units: line from 1, column from 0. */
function readLabels() {
  const all = path.join(folder, 'sentences.json');
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  if (existsSync(all)) return Object.entries(read(all)).map(([name, units]) => [path.join(folder, 'programmes', name), units]);
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'units.json')))
    .map((name) => [path.join(folder, name, 'programme.md'), read(path.join(folder, name, 'units.json'))]);
}

function check(files) {
  const command = ['dist/cli.cjs', 'check', ...files, '--kind', 'programme', '--format', 'json', '--with-passages'];
  try {
    return JSON.parse(execFileSync('node', command, { encoding: 'utf8', maxBuffer: 1 << 29, stdio: ['ignore', 'pipe', 'inherit'] }));
  } catch (error) {
    if (error.status !== 1) throw error;
    return JSON.parse(error.stdout);
  }
}

const isBefore = (a, b) => a.line < b.line || (a.line === b.line && a.character <= b.character);
const overlap = (a, b) => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

const labels = readLabels();
const documents = new Map(check(labels.map(([file]) => file)).documents.map((document) => [path.resolve(document.path), document]));
const units = labels.flatMap(([file, list]) => {
  const { passages = [], findings = [] } = documents.get(file) ?? {};
  return list.map(({ line, column, text, label }) => {
    const range = { start: { line: line - 1, character: column }, end: { line: line - 1, character: column + text.length } };
    return {
      label,
      length: text.split(/\s+/).length,
      passages: passages.filter((passage) => overlap(passage.range, range)),
      flagged: findings.some(
        (finding) => SUBSTITUTION.has(finding.rule) && finding.granularity === 'passage' && overlap(finding.range, range),
      ),
    };
  });
});

const free = ({ anchors }) => Math.exp(-0.7 * anchors.length);
const inZone = (score) => (unit) => Math.max(0, ...unit.passages.map((passage) => (passage.zone === 'required' ? 0 : score(passage))));
const SCORES = {
  'shipped: free × (stock + usual words)': inZone((passage) => passage.interchangeability),
  'free × [1 − (1 − stock)(1 − usual / 2)]': inZone(
    (passage) => free(passage) * (1 - (1 - passage.commonness) * (1 - passage.vagueness / 2)),
  ),
  'stock + usual words, without anchors': inZone((passage) => passage.commonness + passage.vagueness),
  'free × stock words': inZone((passage) => free(passage) * passage.commonness),
  'usual words alone': inZone((passage) => passage.vagueness),
  'lexicon alone (stock words)': inZone((passage) => passage.commonness),
  'anchors alone (few is high)': inZone((passage) => 1 / (1 + passage.anchors.length)),
  'zone alone': inZone(() => 1),
  'length alone (short is high)': (unit) => -unit.length,
};

const positive = units.filter(({ label }) => label === 'interchangeable');
const negative = units.filter(({ label }) => ['required', 'topic', 'singular'].includes(label));

/** How often an interchangeable unit scores above another one; pairs of like length alone where `near` says so. */
function auc(score, near = () => true) {
  let wins = 0;
  let pairs = 0;
  for (const p of positive)
    for (const q of negative) {
      if (!near(p, q)) continue;
      pairs++;
      const [a, b] = [score(p), score(q)];
      wins += a > b ? 1 : a === b ? 0.5 : 0;
    }
  return (wins / pairs).toFixed(3);
}

const count = (label) => units.filter((unit) => unit.label === label).length;
console.log(`${labels.length} programmes, ${units.length} units of ${path.relative('.', folder) || folder}`);
console.log(['interchangeable', 'required', 'topic', 'singular', 'unsure'].map((label) => `${count(label)} ${label}`).join(', '));
console.log(`\n${'AUC'.padEnd(46)}${'all'.padStart(7)}${'±3 words'.padStart(10)}`);
for (const [name, score] of Object.entries(SCORES))
  console.log(`  ${name.padEnd(44)}${auc(score).padStart(7)}${auc(score, (p, q) => Math.abs(p.length - q.length) <= 3).padStart(10)}`);

const flagged = (label) => units.filter((unit) => unit.label === label && unit.flagged).length;
const wrong = flagged('required') + flagged('topic') + flagged('singular');
const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
console.log('\nHints as shown (with their limits for a screen and a thousand words)');
console.log(
  `  precision ${percent(flagged('interchangeable'), flagged('interchangeable') + wrong)}, recall ${percent(flagged('interchangeable'), positive.length)}`,
);
for (const label of ['required', 'topic', 'singular'])
  console.log(`  ${label} flagged: ${flagged(label)} of ${count(label)} (${percent(flagged(label), count(label))})`);
