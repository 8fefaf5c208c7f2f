// Makes of the files of the lexicon about items what the reader loads: regular expressions, the walk that says which of them may
// be met, traits and texts. Nothing of the lexicon is parsed or compiled when Singulier starts.
// What is wrong in a file is told with its place, examples that the reader belies included, and nothing is written.
import { Worker } from 'node:worker_threads';
import { compileItem, compileTopic } from '../../out/server/src/lexicon/compileItem.js';
import { compileSections } from '../../out/server/src/lexicon/compileSections.js';
import { TOPICS } from '../../out/server/src/lexicon/generated.js';
import { readItemFiles } from '../../out/server/src/lexicon/readItemFiles.js';
import { lexiconName } from '../../out/server/src/programme/lexiconNames.js';
import { DATA, ITEM_FILES, lexiconFiles, refuse } from '../lexicon/dataFiles.mjs';
import { requiredWords } from '../lexicon/literals.mjs';

export async function generate() {
  const { items: files, topics, sections: parts, problems } = readItemFiles(await lexiconFiles(ITEM_FILES), lexiconName);
  refuse(problems);
  const items = files.map(({ entry: data }) => ({ data, compiled: compileItem(data, lexiconName) }));
  const sources = [];
  const needs = [];
  const known = new Map();
  /** Number of a pattern; the same expression has the same. */
  const number = (source, wholeWords = false) => {
    if (source === undefined) return undefined;
    let at = known.get(source);
    if (at === undefined) {
      at = sources.push(source) - 1;
      known.set(source, at);
      needs.push(requiredWords(source, { wholeWords }));
    }
    return at;
  };
  const lexicon = {};
  for (const { data, compiled } of items) {
    const { sheetWeight, ...traits } = data.traits;
    lexicon[data.item] = {
      item: data.item,
      section: data.section,
      sheetWeight,
      ...traits,
      symbols: data.symbols,
      labels: number(compiled.labels, true),
      weakLabels: number(compiled.weakLabels, true),
      keys: number(compiled.keys, true),
      checkable: number(compiled.checkable),
      empty: number(compiled.empty),
      vague: number(compiled.vague),
      foreign: number(compiled.foreign),
      sentences: (data.sentences ?? []).map(({ state, in: where }, index) => ({
        state,
        in: where,
        pattern: number(compiled.sentences[index].pattern),
        not: number(compiled.sentences[index].not),
      })),
    };
  }
  const sections = compileSections(
    parts,
    items.map(({ data: { section }, compiled: { headings } }) => ({ section, headings })),
  );
  const numbered = ({ pattern, ...rest }) => ({ ...rest, pattern: number(pattern) });
  const texts = Object.fromEntries(items.map(({ data: { item, label, settledBy, asks, key } }) => [item, { label, settledBy, asks, key }]));
  const rest = {
    items: lexicon,
    topics: TOPICS.map((topic) => {
      const item = items.find(({ data }) => data.item === topic);
      const patterns = [item?.data.traits.courseValue && item.compiled.course, compileTopic(topics[topic], lexiconName)].filter(Boolean);
      return { topic, patterns: patterns.map((source) => number(source, true)) };
    }),
    sections: {
      parts: sections.parts.map(numbered),
      numbered: number(sections.numbered),
      practical: number(sections.practical),
      leadIns: sections.leadIns.map(numbered),
    },
  };
  // All patterns are numbered before the walk over them is made.
  const made = JSON.parse(JSON.stringify({ sources, table: tableOf(needs), ...rest }));
  refuse(await failingExamples(made));
  return [module('items', 'GeneratedItems', made), module('itemTexts', 'GeneratedTexts', texts)];
}

/** Examples that the reader belies, with the lexicon just made: in a thread of its own, since this one may hold the former already. */
const failingExamples = (made) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../lexicon/itemExamples.mjs', import.meta.url), { workerData: made });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** A module that is quick to load: a text, parsed as JSON once. */
function module(name, type, value) {
  const json = JSON.stringify(value, (_, each) => (Array.isArray(each) && typeof each[0] === 'number' ? `\0${each.join(',')}\0` : each), 1)
    // Numbers stay on one line.
    .replace(/"\\u0000([\d,]*)\\u0000"/g, '[$1]');
  if (/`|\$\{/.test(json)) throw new Error(`${name}: a backtick or \${ cannot stand in the lexicon`);
  return {
    path: `server/src/lexicon/generated/${name}.ts`,
    text: `// Made from ${DATA}/ by \`npm run generate\`.\nimport type { ${type} } from '../generated.ts';\n\nexport const ${constant(name)} = JSON.parse(String.raw\`${json}\`) as ${type};\n`,
  };
}

const constant = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The automaton's nodes by depth, from the words that each pattern needs. */
function tableOf(needs) {
  const root = { children: new Map(), patterns: [] };
  const always = [];
  needs.forEach((words, pattern) => {
    if (!words) always.push(pattern);
    for (const word of words ?? []) {
      let node = root;
      for (const unit of word.split('')) {
        let child = node.children.get(unit);
        if (!child) node.children.set(unit, (child = { children: new Map(), patterns: [] }));
        node = child;
      }
      node.patterns.push(pattern);
    }
  });
  const alphabet = [...new Set(needs.flatMap((words) => (words ?? []).flatMap((word) => word.split(''))))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join('');
  const characters = [];
  const parents = [];
  const patterns = {};
  const queue = [root];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node.patterns.length > 0) patterns[at] = node.patterns;
    for (const [unit, child] of node.children) {
      queue.push(child);
      characters.push(alphabet.indexOf(unit));
      parents.push(at);
    }
  }
  return { alphabet, characters, parents, patterns, always, count: needs.length };
}
