import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { isNull } from './validate.ts';

/** Text to be inserted at an offset: all the rest of the file stays as its author wrote it. */
export interface Insertion {
  readonly at: number;
  readonly newText: string;
}

/** A list that a configuration file has two levels deep (`labels: { duration: […] }`), and the words that it is to hold. */
export interface ListEntry {
  readonly section: string;
  readonly key: string;
  readonly words: string;
}

/**
 * What adds words to a list of a configuration file, in YAML or JSON; undefined where the file is written in a way that leaves
 * no place for it. Whoever calls it reads the result again: only the reader knows whether it holds.
 */
export function addToList(text: string, { section, key, words }: ListEntry): Insertion | undefined {
  const { contents, errors } = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  if (errors.length > 0) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  // A text in quotation marks is the same in YAML, in a flow of YAML and in JSON.
  const third = JSON.stringify(words);
  const second = `"${key}": [${third}]`;
  const first = `"${section}": {${second}}`;
  const block = [`${section}:`, `  ${key}:`, `    - ${third}`];
  if (contents === null || isNull(contents)) return atEnd(text, block, eol);
  if (!isMap(contents)) return undefined;
  const lists = pairOf(contents, section);
  if (!lists) return contents.flow ? inFlow(text, contents, first) : atEnd(text, block, eol);
  if (isNull(lists.value)) return contents.flow ? undefined : below(text, lists.key, block.slice(1), eol);
  if (!isMap(lists.value)) return undefined;
  const list = pairOf(lists.value, key);
  if (!list) {
    if (lists.value.flow) return inFlow(text, lists.value, second);
    const last = lists.value.items.at(-1) as Pair<Node, Node | null>;
    return after(text, last.value ?? last.key, indentOf(text, lists.value), [`${key}:`, `  - ${third}`], eol);
  }
  if (isNull(list.value)) return lists.value.flow ? undefined : below(text, list.key, [`  - ${third}`], eol);
  if (!isSeq(list.value)) return undefined;
  if (list.value.flow) return inFlow(text, list.value, third);
  return after(text, list.value.items.at(-1) as Node, indentOf(text, list.value), [`- ${third}`], eol);
}

const pairOf = (map: YAMLMap, key: string): Pair<Node, Node | null> | undefined =>
  (map.items as Pair<Node, Node | null>[]).find((pair) => isScalar(pair.key) && pair.key.value === key);

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[1] ?? 0;

/** The end of the line that holds an offset, its ending left out. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** What stands before the first element of a block, which every other is set below. */
function indentOf(text: string, collection: Node): string {
  const at = startOf(collection);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace(/\S/g, ' ');
}

/** On lines of their own after the one on which a value ends: its comment stays with it. */
function after(text: string, value: Node, indent: string, lines: readonly string[], eol: string): Insertion {
  const [start, end] = [startOf(value), endOf(value)];
  // A text over several lines ends on the line after its last.
  const at = lineEnd(text, start + text.slice(start, end).trimEnd().length);
  return { at, newText: lines.map((line) => eol + indent + line).join('') };
}

const below = (text: string, key: Node, lines: readonly string[], eol: string): Insertion =>
  after(text, key, indentOf(text, key), lines, eol);

function atEnd(text: string, lines: readonly string[], eol: string): Insertion {
  const opens = text === '' || text.endsWith('\n');
  return { at: text.length, newText: `${opens ? '' : eol}${lines.join(eol)}${eol}` };
}

/** Between brackets or braces, after the last element, on a line of its own where the others stand so. */
function inFlow(text: string, collection: YAMLMap | YAMLSeq, words: string): Insertion {
  const nodes = (collection.items as (Node | Pair<Node, Node | null>)[]).map((item) =>
    'key' in item ? [item.key, item.value ?? item.key] : [item, item],
  );
  const [first, last] = [nodes[0]?.[0], nodes.at(-1)?.[1]];
  if (!first || !last) return { at: startOf(collection) + 1, newText: words };
  const lead = text.slice(startOf(collection) + 1, startOf(first));
  return { at: endOf(last), newText: `,${lead.includes('\n') ? lead : ' '}${words}` };
}
