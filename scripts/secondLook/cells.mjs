// A worker: reads labelled documents with part of the lexicon switched off, and gives every item that the rules then do not find.
// What a reader of strangers lacks is words; switching off words that it has shows what is left to see by without them. Each worker
// loads the lexicon anew, so that it can be deafened before anything is compiled from it.
/* oxlint-disable unicorn/require-post-message-target-origin -- the port of a worker has none */
import { parentPort, workerData } from 'node:worker_threads';

const OUT = new URL('../../out/server/src/', import.meta.url);
const load = (path) => import(new URL(path, OUT).href);
const { documents, seed, deaf, only } = workerData;

/** Mulberry32: the same draws for the same seed. */
let state = seed;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const { ITEMS: DATA } = await load('lexicon/generated/items.js');
const { ITEMS } = await load('referential/items.js');
if (deaf > 0) deafen();

function deafen() {
  for (const item of only ?? ITEMS) {
    const data = DATA.items[item];
    const lists = [data.labels, data.weakLabels, data.keys].filter((list) => list !== undefined);
    const own = Object.keys(DATA.labels).filter((label) => DATA.labels[label].some((list) => lists.includes(list)));
    const words = new Set(own.flatMap((label) => label.match(/[a-z]{3,}/g) ?? []));
    const share = deaf * 2 * random();
    const dropped = new Set([...words].filter(() => random() < share));
    for (const label of own) {
      if (!(label.match(/[a-z]{3,}/g) ?? []).some((word) => dropped.has(word))) continue;
      const kept = DATA.labels[label].filter((list) => !lists.includes(list));
      if (kept.length > 0) DATA.labels[label] = kept;
      else delete DATA.labels[label];
    }
    const { range, lists: open } = DATA.openLabels;
    open.forEach((list, index) => lists.includes(list) && random() < share && silence(range[0] + index));
    // A label that nobody knows does not tell of its part of a programme either.
    const { parts, practical } = DATA.sections;
    const ofPart = only ? parts.filter(({ section }) => section === data.section).map(({ pattern }) => pattern) : [];
    for (const [from, to] of only && data.section === 'administrative' ? [...ofPart, practical] : ofPart)
      for (let at = from; at < to; at++) if (random() < share) silence(at);
    const sentences = deaf * 2 * random();
    for (const { pattern } of data.sentences) for (let at = pattern[0]; at < pattern[1]; at++) if (random() < sentences) silence(at);
    const values = deaf * random();
    for (const range of [data.checkable, data.vague, data.clues])
      if (range) for (let at = range[0]; at < range[1]; at++) if (random() < values) silence(at);
  }
}

function silence(number) {
  DATA.sources[number] = '(?!)';
}

const { readDocument } = await load('document/document.js');
const { readLines } = await load('programme/lines.js');
const { readSheet } = await load('programme/sheet.js');
const { readItems } = await load('programme/readItems.js');
const { HITS, hitsAt, placesOf } = await load('programme/secondLook/hits.js');

/** Lines between a place and the one that a person gave: what still is the same place. */
const NEAR = 2;
const numberOf = new Map(HITS.map((hit, index) => [hit, index]));

for (const { name, organisation, text, items } of documents) {
  const document = readDocument(text);
  const lines = readLines(document.blocks);
  const sheet = readSheet(document, lines);
  const facts = readItems(document, sheet);
  const unfound = Object.entries(items).filter(([item]) => (only === undefined || only.includes(item)) && facts[item].state === 'missing');
  if (unfound.length === 0) continue;
  const places = placesOf(document, lines, sheet, facts);
  const at = places.map(({ span }) => document.source.positionAt(span.start).line + 1);
  parentPort.postMessage(
    unfound.map(([item, { stated, lines: told }]) => {
      const hits = hitsAt(item, places);
      return {
        name,
        organisation,
        item,
        stated,
        heard: deaf === 0,
        right: at.flatMap((line, index) => (hits[index] && told.some((other) => Math.abs(other - line) <= NEAR) ? [index] : [])),
        told,
        at: Uint16Array.from(at),
        hits: hits.map((own) => own && Uint8Array.from(own, (hit) => numberOf.get(hit))),
      };
    }),
  );
}
