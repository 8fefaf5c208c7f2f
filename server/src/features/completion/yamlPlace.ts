import type { SourceText } from '../../document/text.ts';

/** Where the cursor stands in a map of YAML that may be half typed. */
export interface YamlPlace {
  readonly at: number;
  readonly wants: 'key' | 'value';
  /** From the top: keys, and `LIST` for an element of a list. Of a value, its own key is the last. */
  readonly path: readonly string[];
  /** What is typed of the key or value, and whether behind a quotation mark. */
  readonly typed: string;
  readonly quoted: boolean;
  /** Of a key: those that the map has already. */
  readonly siblings: ReadonlySet<string>;
  /** Whether a list is written on the line, between brackets. */
  readonly inFlow: boolean;
}

export const LIST = '[]';

/** A line taken apart: where its dashes stand, and what follows them. */
interface Row {
  readonly dashes: readonly number[];
  /** Where its words begin, or would. */
  readonly column: number;
  readonly key?: string | undefined;
  /** Whether the key has its value on the line. */
  readonly isFull: boolean;
}

const INDENT = /^ */;
const MARKS = /^(?:- +)*-?/;
const KEYED = /^(?:"([^"]*)"|'([^']*)'|([^\s#"'[{&*!|>%@-][^#]*?)):(?:[ \t]+(.*))?$/;

function rowOf(line: string): Row {
  const [indent = ''] = INDENT.exec(line) ?? [];
  const [marks = ''] = MARKS.exec(line.slice(indent.length)) ?? [];
  const words = line.slice(indent.length + marks.length);
  // A dash is one before a space: "-5" is a number.
  const dashed = marks.endsWith('-') && words !== '' ? marks.slice(0, -1) : marks;
  const rest = line.slice(indent.length + dashed.length);
  const [, double, single, bare, value = ''] = KEYED.exec(rest) ?? [];
  return {
    dashes: Array.from(dashed.matchAll(/-/g), ({ index }) => indent.length + index),
    column: indent.length + dashed.length,
    key: double ?? single ?? bare,
    isFull: value.replace(/(?:^|[ \t])#.*$/, '').trim() !== '',
  };
}

/**
 * Where an offset stands, by the indentation of the lines above: the text is being typed, and a parser would know least of the
 * line that matters. Undefined in a comment, behind a value, or where the lines above make no block.
 */
export function yamlPlace(source: SourceText, at: number): YamlPlace | undefined {
  const { line, character } = source.positionAt(at);
  const text = source.lineText(line);
  const before = text.slice(0, character);
  if (/(?:^|\s)#|\t/.test(before) || text.slice(character).replace(/[\]"'\s,]|#.*/g, '') !== '') return undefined;
  const row = rowOf(before);
  const words = before.slice(row.column);
  // Behind its colon a key is followed by a space, or the colon is a part of it.
  if (row.key === undefined && words.includes(':')) return undefined;
  const value = row.key === undefined ? words : words.slice(words.indexOf(':', row.key.length) + 1).trimStart();
  if (row.key !== undefined && words.endsWith(':')) return undefined;
  const flow = row.key === undefined ? undefined : /^\[(?:[^[\]]*,)?([^[\],]*)$/.exec(value)?.[1]?.trimStart();
  const [, mark = '', typed = ''] = /^(["']?)(.*)$/.exec(flow ?? value) as RegExpExecArray;
  if (/["'{}[\]|>&]/.test(typed)) return undefined;
  const found = standing(source, line, row);
  if (!found) return undefined;
  const { path, siblings } = found;
  const place = { at, typed, quoted: mark !== '', siblings, inFlow: flow !== undefined };
  return row.key === undefined ? { ...place, wants: 'key', path } : { ...place, wants: 'value', path: [...path, row.key] };
}

/** The keys above a line, and those beside it in its map. */
function standing(source: SourceText, line: number, { dashes, column: start }: Row): Pick<YamlPlace, 'path' | 'siblings'> | undefined {
  const path: string[] = [];
  const siblings = new Set<string>();
  let column = start;
  let level = 0;
  const enter = (marks: readonly number[]): void => {
    for (const mark of marks.toReversed()) {
      path.unshift(LIST);
      column = mark;
      level++;
    }
  };
  enter(dashes);
  for (let above = line - 1; above >= 0; above--) {
    const text = source.lineText(above);
    if (/^\s*(?:#|$|---)/.test(text)) continue;
    const row = rowOf(text);
    const inList = path[0] === LIST;
    // A list may stand at the column of its key.
    const isParent = row.column < column || (inList && row.column === column && row.dashes.length === 0);
    if (isParent) {
      if (row.key === undefined || row.isFull) return undefined;
      path.unshift(row.key);
      column = row.column;
      level++;
      enter(row.dashes);
    } else if (row.column === column && !inList) {
      if (level === 0 && row.key !== undefined) siblings.add(row.key);
      enter(row.dashes);
    }
  }
  for (let below = line + 1; below < source.lineCount; below++) {
    const text = source.lineText(below);
    if (/^\s*(?:#|$)/.test(text)) continue;
    const row = rowOf(text);
    if (Math.min(row.column, ...row.dashes) < start) break;
    if (row.column === start && row.key !== undefined) siblings.add(row.key);
  }
  return { path, siblings };
}
