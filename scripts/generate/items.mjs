// Makes of the files of the lexicon about items what the reader loads: regular expressions, the walk that says which of them may
// be met, traits and texts. Nothing of the lexicon is parsed or compiled when Singulier starts.
import { readdir, readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { compileItem, compileSections, compileTopic } from '../../out/server/src/lexicon/compileItem.js';
import { itemSchema, sectionsSchema, topicsSchema } from '../../out/server/src/lexicon/itemSchema.js';
import { SENT_LATER } from '../../out/server/src/programme/patterns.js';
import { TOPICS } from '../../out/server/src/lexicon/generated.js';
import { ITEMS } from '../../out/server/src/referential/items.js';
import { AMOUNT, DAY_OR_MONTH, DURATION, EMAIL, PHONE } from '../../out/server/src/text/entities.js';
import { requiredWords } from '../lexicon/literals.mjs';

const DATA = 'server/src/lexicon/data';
const ITEMS_DATA = `${DATA}/items`;
const ENTITIES = {
  amount: AMOUNT.source,
  date: DAY_OR_MONTH.source,
  duration: DURATION.source,
  email: EMAIL.source,
  phone: PHONE.source,
  'sent-later': SENT_LATER.source,
};

/** One file of data, held to its shape. Throws an error that names file and line; `compile` may throw a `SyntaxError` of a pattern. */
async function readData(path, schema, compile) {
  const lines = new LineCounter();
  const text = await readFile(path, 'utf8');
  const document = parseDocument(text, { lineCounter: lines });
  for (const { message, pos } of document.errors) throw new Error(`${path}:${lines.linePos(pos[0]).line}: ${message}`);
  const { data, error } = schema.safeParse(document.toJS());
  for (const issue of error?.issues ?? []) {
    // An unknown key stands in its parent: it is named on its own line.
    const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path;
    const known = keys.filter((key, index) => document.hasIn(keys.slice(0, index + 1)));
    const node = known.length > 0 ? document.getIn(known, true) : document.contents;
    throw new Error(`${path}:${lines.linePos(node?.range?.[0] ?? 0).line}: ${keys.join('.')}: ${issue.message}`);
  }
  try {
    return { path, data, compiled: compile(data) };
  } catch (caught) {
    // The pattern is quoted in the message: its place is the first line that has it.
    const pattern = /« (.*) »/.exec(caught.message)?.[1];
    const at = text.split('\n').findIndex((line) => pattern !== undefined && line.includes(pattern));
    throw new Error(`${path}:${at + 1}: ${caught.message}`, { cause: caught });
  }
}

/** The items of the lexicon, in the order of the framework. */
async function readItems() {
  const names = (await readdir(ITEMS_DATA)).sort();
  for (const item of ITEMS)
    if (!names.includes(`${item}.yaml`))
      throw new Error(`${ITEMS_DATA}/${item}.yaml: there is no such file, and the framework has this item`);
  const read = await Promise.all(names.map((name) => readData(`${ITEMS_DATA}/${name}`, itemSchema, (data) => compileItem(data, ENTITIES))));
  for (const { path, data } of read)
    if (!path.endsWith(`/${data.item}.yaml`))
      throw new Error(`${path}:1: item: a file is named after its item: ${data.item}.yaml expected`);
  return ITEMS.map((item) => read.find(({ data }) => data.item === item));
}

export async function generate() {
  const items = await readItems();
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
  const { compiled: topics } = await readData(`${DATA}/topics.yaml`, topicsSchema, (data) =>
    TOPICS.map((topic) => ({ topic, pattern: compileTopic(data[topic], ENTITIES) })),
  );
  const { compiled: sections } = await readData(`${DATA}/sections.yaml`, sectionsSchema, (data) =>
    compileSections(
      data,
      items.map(({ data: { section }, compiled: { headings } }) => ({ section, headings })),
    ),
  );
  const numbered = ({ pattern, ...rest }) => ({ ...rest, pattern: number(pattern) });
  const texts = Object.fromEntries(items.map(({ data: { item, label, settledBy, asks, key } }) => [item, { label, settledBy, asks, key }]));
  // All patterns are numbered before the walk over them is made.
  const withTable = (rest) => ({ sources, table: tableOf(needs), ...rest });
  return [
    module(
      'items',
      'GeneratedItems',
      withTable({
        items: lexicon,
        topics: topics.map(({ topic, pattern }) => {
          const item = items.find(({ data }) => data.item === topic);
          const patterns = [item?.data.traits.courseValue && item.compiled.course, pattern].filter(Boolean);
          return { topic, patterns: patterns.map((source) => number(source, true)) };
        }),
        sections: {
          parts: sections.parts.map(numbered),
          numbered: number(sections.numbered),
          practical: number(sections.practical),
          leadIns: sections.leadIns.map(numbered),
        },
      }),
    ),
    module('itemTexts', 'GeneratedTexts', texts),
  ];
}

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
