// Makes of the files of the lexicon about items what the reader loads: regular expressions, the walk that says which of them may
// be met, traits and texts. Nothing of the lexicon is parsed or compiled when Singulier starts.
// What is wrong in a file is told with its place, examples that the reader belies included, and nothing is written.
import { Worker } from 'node:worker_threads';
import { compileItem } from '../../out/server/src/lexicon/compileItem.js';
import { compileSections } from '../../out/server/src/lexicon/compileSections.js';
import { compileLabels } from '../../out/server/src/lexicon/compileWords.js';
import { TOPICS } from '../../out/server/src/lexicon/generated.js';
import { COURSE_QUALIFIER, QUALIFIER } from '../../out/server/src/lexicon/qualifier.js';
import { readItemFiles } from '../../out/server/src/lexicon/readItemFiles.js';
import { lexiconName, markedName } from '../../out/server/src/programme/lexiconNames.js';
import { MARKS } from '../../out/server/src/text/marks.js';
import { DATA, ITEM_FILES, lexiconFiles, refuse } from '../lexicon/dataFiles.mjs';
import { longestWord, requiredWords } from '../lexicon/literals.mjs';
import { tableOf } from '../lexicon/scanTable.mjs';

const QUALIFIERS = { item: QUALIFIER, course: COURSE_QUALIFIER, none: '' };

export async function generate() {
  const { items: files, topics, sections: parts, problems } = readItemFiles(await lexiconFiles(ITEM_FILES), lexiconName);
  refuse(problems);
  const items = files.map(({ entry: data }) => ({ data, compiled: compileItem(data, markedName) }));
  const sources = [];
  const needs = [];
  const marked = {};
  /** The places of these expressions. */
  const range = (list, wholeWords = false) => {
    if (list === undefined) return undefined;
    const from = sources.length;
    for (const source of list) {
      const kinds = Object.keys(MARKS).filter((kind) => source.includes(signOf(kind)));
      if (kinds.length > 0) marked[sources.length] = kinds;
      sources.push(source);
      // The words that it needs are those of the text before it is marked.
      needs.push(requiredWords(spelledOut(source), { wholeWords }));
    }
    return [from, sources.length];
  };
  const labels = {};
  const open = { whole: [], parts: [] };
  const qualifiers = [];
  /** Number of a list of labels. */
  const list = (words, qualified) => {
    if (words === undefined) return undefined;
    const number = qualifiers.push(qualified) - 1;
    for (const label of words.known) (labels[label] ??= []).push(number);
    for (const source of words.open) {
      // One that looks at what follows it must see what is added to it.
      const looks = /\(\?<?[=!]/.test(source);
      open[looks ? 'whole' : 'parts'].push({ source: `^(?:${spelledOut(source)})${looks ? QUALIFIERS[qualified] : ''}$`, number });
    }
    return number;
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
      sureSymbols: data.sureSymbols,
      labels: list(compiled.labels, 'item'),
      byName: list(compiled.byName, 'item'),
      weakLabels: list(compiled.weakLabels, 'item'),
      keys: list(compiled.keys, 'none'),
      // Of the others, only the section that they announce is asked.
      headings: data.traits.courseValue && range(compiled.headings),
      checkable: range(compiled.checkable),
      empty: range(compiled.empty),
      vague: range(compiled.vague),
      foreign: range(compiled.foreign),
      clues: range(compiled.clues),
      sentences: (data.sentences ?? []).map(({ state, in: where }, index) => ({
        state,
        in: where,
        pattern: range(compiled.sentences[index].pattern),
        not: range(compiled.sentences[index].not),
      })),
    };
  }
  const sections = compileSections(
    parts,
    items.map(({ data: { section }, compiled: { headings } }) => ({ section, headings })),
  );
  const ranged = ({ pattern, ...rest }) => ({ ...rest, pattern: range(pattern) });
  const texts = Object.fromEntries(items.map(({ data: { item, label, settledBy, asks, key } }) => [item, { label, settledBy, asks, key }]));
  const rest = {
    items: lexicon,
    topics: TOPICS.map((topic) => {
      const item = items.find(({ data }) => data.item === topic);
      // The item's own labels, where the topic is one, and those that come on top.
      const lists = [item?.data.traits.courseValue && item.compiled.course, compileLabels(topics[topic], lexiconName)].filter(Boolean);
      return { topic, lists: lists.map((words) => list(words, 'course')) };
    }),
    sections: {
      parts: sections.parts.map(ranged),
      numbered: range(sections.numbered),
      reasons: range(sections.reasons),
      practical: range(sections.practical),
      leadIns: sections.leadIns.map(ranged),
    },
  };
  const all = [...open.whole, ...open.parts];
  const sourcesOf = all.map(({ source }) => source);
  const openLabels = { range: range(sourcesOf, true), lists: all.map(({ number }) => number), whole: open.whole.length };
  // What has none of these words is no label, but for those that go on with any words.
  const labelWords = [...new Set(Object.keys(labels).map(longestWord))];
  // All patterns are numbered before the walk over them is made.
  const made = JSON.parse(JSON.stringify({ sources, marked, table: tableOf(needs), labels, labelWords, openLabels, qualifiers, ...rest }));
  refuse(await failingExamples(made));
  return [module('items', 'GeneratedItems', made), module('itemTexts', 'GeneratedTexts', texts)];
}

/** How a pattern names what is marked in a text, and the same in full: labels are not marked. */
const signOf = (kind) => `(?:${markedName(kind)})`;
const spelledOut = (source) =>
  Object.keys(MARKS).reduce((text, kind) => text.replaceAll(signOf(kind), () => `(?:${lexiconName(kind)})`), source);

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
