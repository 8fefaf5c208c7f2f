import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { readLoosely } from './looseProperties.ts';
import { type PlainText, PlainTextBuilder } from './plainText.ts';
import type { DocumentProblem } from './problems.ts';
import { addScalarText, HTML } from './scalarText.ts';
import { SourceText, type Span } from './text.ts';
import { lineTooDeep } from './yamlDepth.ts';

/** One key of the front matter whose value is a scalar or a list of scalars. Nested maps give one property per leaf. */
export interface Property {
  /** Keys from the top, list positions as numbers: `['infobox', 'duration']`, `['faq', 0, 'answer']`. */
  readonly path: readonly (string | number)[];
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
  /** The value's words, one line per list element; HTML tags removed. */
  readonly text: PlainText;
}

export interface FrontMatter {
  /** The whole block, fences included. */
  readonly span: Span;
  /** The YAML between the fences. */
  readonly body: Span;
  readonly properties: readonly Property[];
  /** Top-level keys in order. */
  readonly keys: readonly { readonly key: string; readonly span: Span }[];
  /** Whether new keys may be inserted as `key: value` lines (a block map, without syntax errors). */
  readonly editable: boolean;
}

const FENCE = /^\ufeff?---[ \t]*(?:\r\n?|\n)/;
const CLOSE = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;
const TOML = /^\ufeff?(\+\+\+[ \t]*(?:\r\n?|\n))([^]*?)(?:^|\r\n|\n|\r)\+\+\+[ \t]*(?=\r|\n|$)/;

/** Faults told of one block. */
const MAX_PROBLEMS = 10;

/** Aliases followed in one block. */
const MAX_ALIASES = 100;

/** Finds and reads front matter at the very start of the file: YAML, else line by line. Syntax errors become problems. */
export function readFrontMatter(text: string, problems: DocumentProblem[]): FrontMatter | undefined {
  if (/^\ufeff?\+\+\+[ \t]*(?:\r|\n)/.test(text)) return readToml(text, problems);
  const open = FENCE.exec(text);
  if (!open) return undefined;
  const bodyStart = open[0].length;
  const fenceStart = text.indexOf('---');
  CLOSE.lastIndex = bodyStart - 1;
  const close = CLOSE.exec(text);
  if (!close) {
    // A lone `---` on the first line is also a thematic break: only keys below it make it front matter that was not closed.
    if (/^[\w-]+[ \t]*:/.test(text.slice(bodyStart))) {
      problems.push({ code: 'front-matter-unclosed', severity: 'error', span: { start: fenceStart, end: fenceStart + 3 } });
    }
    return undefined;
  }
  const bodyEnd = Math.max(bodyStart, close.index);
  const source = text.slice(bodyStart, bodyEnd);
  const span = { start: fenceStart, end: close.index + close[0].length };
  const body = { start: bodyStart, end: bodyEnd };
  const deep = lineTooDeep(source);
  if (deep !== undefined) {
    const start = bodyStart + new SourceText(source).lineStart(deep);
    problems.push({ code: 'front-matter-syntax', severity: 'error', span: { start, end: start + 1 } });
    return { span, body, properties: [], keys: [], editable: false };
  }
  const yaml = parseDocument(source, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: true,
    strict: false,
    logLevel: 'silent',
  });
  const isBroken = yaml.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
  const loose = isBroken ? readLoosely(source, bodyStart, 'yaml') : undefined;
  // One fault leads the parser to others: the first within each key is told.
  const told = new Set<number>();
  for (const error of yaml.errors) {
    const start = Math.min(bodyStart + error.pos[0], bodyEnd);
    const end = Math.max(start + 1, Math.min(bodyStart + error.pos[1], bodyEnd));
    const key = loose?.keys.findLastIndex(({ span: { start: first } }) => first <= start) ?? start;
    if (told.has(key)) continue;
    if (told.size === MAX_PROBLEMS) break;
    told.add(key);
    problems.push({ code: 'front-matter-syntax', severity: 'error', span: { start, end }, detail: error.message });
  }
  if (loose) return { span, body, ...loose, editable: false };
  let aliases = 0;
  const properties: Property[] = [];
  const keys: { key: string; span: Span }[] = [];
  const root = yaml.contents;
  if (isMap(root)) {
    for (const pair of root.items) if (isScalar(pair.key)) keys.push({ key: String(pair.key.value), span: nodeSpan(pair.key, bodyStart) });
    readMap(root, [], 0);
  }
  return {
    span,
    body,
    properties,
    keys,
    editable: yaml.errors.length === 0 && (root === null || (isMap(root) && root.flow !== true)),
  };

  function readMap(map: YAMLMap, path: readonly (string | number)[], depth: number): void {
    for (const pair of map.items) if (isPair(pair)) readPair(pair as Pair<Node, Node | null>, path, depth);
  }

  function readPair(pair: Pair<Node, Node | null>, parent: readonly (string | number)[], depth: number): void {
    if (!isScalar(pair.key)) return;
    const key = String(pair.key.value);
    const path = [...parent, key];
    const keySpan = nodeSpan(pair.key, bodyStart);
    const value = follow(pair.value);
    if (isMap(value)) {
      if (depth < 8) readMap(value, path, depth + 1);
    } else if (isSeq(value)) {
      const valueSpan = nodeSpan(value, bodyStart);
      const builder = new PlainTextBuilder(valueSpan.start);
      value.items.forEach((element, index) => {
        const item = follow(element);
        if (isMap(item)) {
          if (depth < 8) readMap(item, [...path, index], depth + 1);
        } else if (isScalar(item)) {
          if (builder.text) builder.addFor('\n', spanEnd(item), spanEnd(item));
          addScalar(item, builder);
        }
      });
      if (builder.text) properties.push({ path, key, keySpan, valueSpan, text: builder.build() });
    } else {
      const valueSpan = value ? nodeSpan(value as Node, bodyStart) : { start: keySpan.end, end: keySpan.end };
      const builder = new PlainTextBuilder(valueSpan.start);
      if (isScalar(value)) addScalar(value, builder);
      properties.push({ path, key, keySpan, valueSpan, text: builder.build() });
    }
  }

  /** What an alias stands for. Finding it takes a walk over the whole block, and aliases of aliases multiply: some are followed, not all. */
  function follow(node: unknown): unknown {
    return isAlias(node) && aliases++ < MAX_ALIASES ? node.resolve(yaml) : node;
  }

  function spanEnd(node: Node): number {
    return bodyStart + (node.range?.[0] ?? 0);
  }

  /** Adds the words of a scalar, placed exactly where the value stands verbatim in the source, else on the whole value. */
  function addScalar(scalar: Node, builder: PlainTextBuilder): void {
    if (!isScalar(scalar) || scalar.value === null || scalar.value === undefined) return;
    const at = nodeSpan(scalar, bodyStart);
    const value = typeof scalar.value === 'string' ? scalar.value : text.slice(at.start, at.end).trim();
    const source = text.slice(at.start, at.end);
    if (HTML.test(value)) {
      addScalarText(
        source.replace(/^[|>][-+\d]*/, (marker) => ' '.repeat(marker.length)),
        at.start,
        builder,
      );
      return;
    }
    let from = 0;
    for (const line of value.split(/(\n)/)) {
      if (line === '') continue;
      if (line === '\n') {
        builder.addFor('\n', at.start + from, at.start + from);
        continue;
      }
      addWords(line, source, at, from, builder);
      const found = source.indexOf(line, from);
      if (found >= 0) from = found + line.length;
    }
  }
}

/** TOML is read line by line, and never written to: that is told. */
function readToml(text: string, problems: DocumentProblem[]): FrontMatter | undefined {
  const start = text.indexOf('+++');
  problems.push({ code: 'front-matter-format', severity: 'warning', span: { start, end: start + 3 } });
  const [whole, open = '', source = ''] = TOML.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const body = { start: start + open.length, end: start + open.length + source.length };
  return { span: { start, end: whole.length }, body, ...readLoosely(source, body.start, 'toml'), editable: false };
}

/** Adds a line whose words stand in `source` after `from`, perhaps folded over several source lines. */
function addWords(line: string, source: string, at: Span, from: number, builder: PlainTextBuilder): void {
  let cursor = from;
  for (const word of line.split(/(\s+)/)) {
    if (word === '') continue;
    const found = /^\s/.test(word) ? -1 : source.indexOf(word, cursor);
    if (found >= 0) {
      builder.add(word, at.start + found);
      cursor = found + word.length;
    } else {
      const stop = Math.min(at.start + cursor + (/^\s/.test(word) ? 1 : 0), at.end);
      builder.addFor(word, Math.min(at.start + cursor, at.end), stop);
    }
  }
}

function nodeSpan(node: Node, offset: number): Span {
  const range = node.range ?? [0, 0, 0];
  return { start: offset + range[0], end: offset + range[1] };
}
