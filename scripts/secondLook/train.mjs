// Trains the second look (server/src/programme/secondLook/) on labelled folders, and writes its weights:
//   npx tsc -b && node scripts/secondLook/train.mjs FOLDER… [--write] [--rounds N] [--test FOLDER]
// A folder is of either shape that `labelled.mjs` reads; test/fixtures/items is one. Organisations are left out by turns to tell what
// the look is worth on others, or those of the folder after --test are, which nothing is trained on; with --write all are used, and the weights replace server/src/programme/secondLook/weights.ts.
// Nothing of the documents goes there but counts. Read again with other rules, the same documents give other weights: train again
// after the lexicon has changed much.
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { labelledDocuments } from './labelled.mjs';
import { fit, look } from './model.mjs';

const OUT = new URL('../../out/server/src/', import.meta.url);
const { ITEMS } = await import(new URL('referential/items.js', OUT).href);
const { HITS } = await import(new URL('programme/secondLook/hits.js', OUT).href);

const options = process.argv.slice(2);
const rounds = options.includes('--rounds') ? Number(options[options.indexOf('--rounds') + 1]) : 4;
const folders = options.filter((option, index) => !option.startsWith('--') && !['--rounds', '--test'].includes(options[index - 1]));
const tested = options.includes('--test') ? labelledDocuments(options[options.indexOf('--test') + 1]) : [];
if (folders.length === 0) {
  console.error('node scripts/secondLook/train.mjs FOLDER… [--write] [--rounds N] [--test FOLDER]');
  process.exit(2);
}

/**
 * How much of the lexicon is switched off, a round each: of all items at once, as with a writer hardly any of whose words is known, or
 * of a few in turn, as in a sheet that says these in words of its own among others that all know. The first hears all.
 */
const DEAF = [{ share: 0 }, { share: 0.8, apart: 5 }, { share: 0.4 }, { share: 0.6 }];
/** Share of stated items that the rules do not find in documents of organisations that they were not tuned on. */
const MISSED = 0.09;
const FOLDS = 4;
/** Likelihoods from which a place may be asked about: `LIKELY` of secondLook.ts is one. */
const LEAST = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
/** Lines within which a place is right. */
const NEAR = 3;

const documents = folders.flatMap(labelledDocuments);
const cells = [];
for (let round = 0; round < rounds; round++) {
  const { share, apart } = DEAF[round % DEAF.length];
  for (const only of apart ? turns(apart) : [undefined]) cells.push(...(await cellsOf(documents, round, share, only)));
  console.error(`round ${round + 1} of ${rounds}: ${cells.length} items not found`);
}
weigh();
if (options.includes('--write')) write(fit(visible(cells), ITEMS, HITS.length));
if (tested.length > 0) test(await cellsOf(tested, 0, 0), fit(visible(cells), ITEMS, HITS.length));
else evaluate();

/** The items, each in one of so many turns. */
function turns(count) {
  return Array.from({ length: count }, (_, turn) => ITEMS.filter((_, index) => index % count === turn));
}

/** The items that the rules do not find, with what there is to see of them. */
function cellsOf(documents, seed, deaf, only) {
  return new Promise((resolve, reject) => {
    const found = [];
    const worker = new Worker(new URL('cells.mjs', import.meta.url), { workerData: { documents, seed, deaf, only } });
    worker.on('message', (message) => found.push(...message));
    worker.on('error', reject);
    worker.on('exit', () => resolve(found));
  });
}

/** Those from which there is something to learn: of what is stated, those whose place is looked at. */
function visible(some) {
  return some.filter(({ stated, right }) => !stated || right.length > 0);
}

/** As many of each item as there would be in documents of strangers: gaps as they are labelled, and the share of the stated that is missed. */
function weigh() {
  for (const item of ITEMS) {
    const labelled = documents.flatMap(({ items }) => items[item] ?? []);
    for (const stated of [true, false]) {
      const own = cells.filter((cell) => cell.item === item && cell.stated === stated);
      const expected = labelled.filter((label) => label.stated === stated).length * (stated ? MISSED : 1);
      for (const cell of own) cell.weight = expected / own.length;
    }
  }
}

/** What is asked about in documents that nothing was trained on, as they are read: counts, as the note on strangers counts. */
function test(unfound, weights) {
  const seen = unfound.map((cell) => ({ cell, ...look(cell, weights[cell.item]) }));
  report(seen);
}

function isNear({ cell: { told, at }, placeAt }, least) {
  const place = at[placeAt(least)];
  return told.some((line) => Math.abs(line - place) <= NEAR);
}

function report(seen) {
  console.log(`${seen.length} items not found, ${seen.filter(({ cell }) => cell.stated).length} of them stated`);
  console.log('likely  doubts  on what is stated  right');
  for (const least of LEAST) {
    const doubts = seen.filter(({ chance }) => chance >= least);
    const stated = doubts.filter(({ cell }) => cell.stated);
    const right = stated.filter((doubt) => isNear(doubt, least));
    console.log([least.toFixed(2), doubts.length, stated.length, right.length].join('  '));
  }
}

function evaluate() {
  const organisations = [...new Set(cells.map(({ organisation }) => organisation))].sort((a, b) => a.localeCompare(b));
  const foldOf = new Map(organisations.map((organisation, index) => [organisation, (index * 7) % FOLDS]));
  const seen = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(visible(cells.filter(({ organisation }) => foldOf.get(organisation) !== fold)), ITEMS, HITS.length);
    for (const cell of cells) if (foldOf.get(cell.organisation) === fold) seen.push({ cell, ...look(cell, weights[cell.item]) });
  }
  const asRead = seen.filter(({ cell }) => cell.heard);
  report(asRead);
  console.log('\nwith part of the lexicon switched off, weighed as among strangers');
  console.log('likely  of the stated doubted  of the gaps doubted  right  precision of missing');
  for (const least of LEAST) {
    const sums = { stated: 0, statedDoubted: 0, right: 0, gap: 0, gapDoubted: 0 };
    for (const doubt of seen) {
      const { cell } = doubt;
      const doubted = doubt.chance >= least;
      sums[cell.stated ? 'stated' : 'gap'] += cell.weight;
      if (!doubted) continue;
      sums[cell.stated ? 'statedDoubted' : 'gapDoubted'] += cell.weight;
      if (isNear(doubt, least)) sums.right += cell.weight;
    }
    const { stated, statedDoubted, right, gap, gapDoubted } = sums;
    const kept = gap - gapDoubted;
    const row = [statedDoubted / stated, gapDoubted / gap, right / (statedDoubted + gapDoubted), kept / (kept + stated - statedDoubted)];
    console.log(`${least.toFixed(2)}  ${row.map((share) => `${(100 * share).toFixed(1)} %`.padStart(8)).join('  ')}`);
  }
}

function write(weights) {
  const trained = {
    documents: documents.length,
    organisations: new Set(documents.map(({ organisation }) => organisation)).size,
    rounds,
    unfound: cells.length,
  };
  const rows = ITEMS.map((item) => `  '${item}': [${weights[item].map((weight) => Math.round(100 * weight)).join(', ')}],`);
  writeFileSync(
    new URL('../../server/src/programme/secondLook/weights.ts', import.meta.url),
    `// Made by scripts/secondLook/train.mjs, which says how; do not edit.
import type { Item } from '../../referential/items.ts';

/** What it was trained on: counts alone. \`unfound\`: items that the rules did not find, in all rounds. */
export const TRAINED_ON = ${JSON.stringify(trained)};

/** The hits that are weighed, in the order of the weights. */
export const WEIGHED: readonly string[] = ${JSON.stringify(HITS)};

/** Of each item, hundredths for each hit, and last what any place starts with. */
export const WEIGHTS: Readonly<Record<Item, readonly number[]>> = {
${rows.join('\n')}
};
`,
  );
}
