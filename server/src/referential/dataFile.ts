import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { lineTooDeep } from '../document/yamlDepth.ts';
import { DATA_FILE, EXPECTED, YAML_FAULTS, YAML_SYNTAX } from '../messages/dataFile.ts';
import { localized } from '../messages/localized.ts';
import type { Localized } from '../messages/locale.ts';

/** What is wrong in a data file, and where. Line and column from 1. */
export interface DataProblem {
  readonly message: Localized;
  readonly line: number;
  readonly column: number;
}

/** A path in the data: keys, and positions in lists from 0. */
export type DataPath = readonly PropertyKey[];

/** A file of data written by hand, in YAML or JSON: its value, or what keeps it from being read. */
export interface DataFile {
  readonly value: unknown;
  readonly problems: readonly DataProblem[];
  /** Whether the file says anything at that path. */
  has(path: DataPath): boolean;
  /** Whether that path is there, and says nothing. */
  isBlank(path: DataPath): boolean;
  /** The words at that path where they are a single value. */
  wordsAt(path: DataPath): string | undefined;
  /** Where the value at that path stands, or the nearest thing above it; `key`: where its key stands. */
  placeOf(path: DataPath, which?: 'value' | 'key'): { readonly line: number; readonly column: number };
}

/** Reads a data file. Never throws, whatever the text. JSON is YAML. */
export function readDataFile(text: string): DataFile {
  const at = placesIn(text);
  const problems: DataProblem[] = [];
  let document: Document | undefined;
  let value: unknown;
  const deep = lineTooDeep(text);
  if (deep !== undefined) problems.push({ message: YAML_FAULTS.tooIntricate, line: deep + 1, column: 1 });
  else {
    document = parseDocument(text, { prettyErrors: false, stringKeys: true });
    // One per place: a fault leads to others at the same spot.
    for (const { code, message, pos } of new Map(document.errors.toReversed().map((error) => [error.pos[0], error])).values()) {
      problems.push({ message: YAML_SYNTAX[code] ?? localized(YAML_FAULTS.syntax, { detail: oneLine(message) }), ...at(pos[0]) });
    }
    if (document.contents === null)
      problems.push({ message: localized(DATA_FILE.empty, { expected: EXPECTED.object }), line: 1, column: 1 });
    problems.sort(byPlace);
  }
  if (document && problems.length === 0) {
    try {
      value = document.toJS();
    } catch {
      // The one thing left that the parser cannot turn into data: references without end, or without a beginning.
      problems.push({ message: YAML_FAULTS.alias, ...at(startOf(firstBadAlias(document))) });
    }
  }

  const resolve = (node: unknown): unknown => (isAlias(node) && document ? node.resolve(document) : node);

  /** The pair or element at a path, and the deepest node that holds it. */
  function find(path: DataPath): { readonly found: boolean; readonly key?: Node | undefined; readonly node: Node | undefined } {
    let node = document?.contents as Node | undefined;
    let key: Node | undefined;
    for (const step of path) {
      const holder = resolve(node);
      if (isMap(holder)) {
        const pair = holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (!pair) return { found: false, key, node };
        key = pair.key as Node;
        node = pair.value as Node;
      } else if (isSeq(holder) && holder.items[Number(step)] !== undefined) {
        node = holder.items[Number(step)] as Node;
        key = undefined;
      } else return { found: false, key, node };
    }
    return { found: true, key, node };
  }

  function scalarAt(path: DataPath): string | undefined {
    const { found, node } = find(path);
    const held = resolve(node);
    return found && isScalar(held) ? (held.value === null ? '' : held.source) : undefined;
  }

  return {
    value,
    problems,
    has: (path) => find(path).found,
    isBlank: (path) => scalarAt(path)?.trim() === '',
    wordsAt: scalarAt,
    placeOf(path, which = 'value') {
      const { key, node } = find(path);
      // A key without a value: the value is nowhere, the key is there.
      const empty = isScalar(node) && node.value === null;
      return at(startOf(key && (which === 'key' || empty) ? key : node));
    },
  };
}

export const byPlace = (a: DataProblem, b: DataProblem): number => a.line - b.line || a.column - b.column;

/** Line and column of an offset. The parser's own count of lines misses some after a fault. */
function placesIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let line = 0;
    let after = starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] as number) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (starts[line] as number) + 1 };
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const startOf = (node: Node | undefined): number => node?.range?.[0] ?? 0;

/** The first alias that cannot be followed, else the first of all: the one to blame when following them fails. */
function firstBadAlias(document: Document): Node | undefined {
  let first: Node | undefined;
  let bad: Node | undefined;
  visit(document, {
    Alias(_, alias) {
      first ??= alias;
      if (alias.resolve(document)) return undefined;
      bad = alias;
      return visit.BREAK;
    },
  });
  return bad ?? first;
}
