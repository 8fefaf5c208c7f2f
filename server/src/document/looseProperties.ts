import { addScalarText } from './scalarText.ts';
import type { Property } from './frontMatter.ts';
import { PlainTextBuilder } from './plainText.ts';
import type { Span } from './text.ts';

/** What could be read of a block line by line. */
export interface LooseReading {
  readonly properties: Property[];
  /** Top-level keys in order. */
  readonly keys: { readonly key: string; readonly span: Span }[];
}

type Path = readonly (string | number)[];

/** A key or a list entry that holds what stands further right, below. */
interface Level {
  readonly indent: number;
  readonly path: Path;
  readonly isEntry: boolean;
  /** Entries seen below it. */
  entries: number;
  open?: Draft;
}

/** A property that is being read. */
interface Draft {
  readonly path: Path;
  readonly key: string;
  readonly keySpan: Span;
  readonly builder: PlainTextBuilder;
  readonly start: number;
  end: number;
}

/** A key and its sign: a few words, perhaps in quotation marks. */
const KEY = {
  yaml: /^(["']?)([\p{L}_][^:"'\n#[\]{}]{0,60})\1[ \t]*:(?=\s|$)/u,
  toml: /^(["']?)([\p{L}_][\p{L}\d_. -]{0,60}?)\1[ \t]*=/u,
} as const;

/** The mark of a list entry at the start of a line, which TOML does not have. */
const ENTRY = { yaml: /^-(?:\s+|$)/, toml: /^(?!)/ } as const;

/** `[params]` holds the keys below it, `[[modules]]` is one of several. */
const TOML_TABLE = /^(\[{1,2})([^\]"=,]+)\]{1,2}[ \t]*(?:#.*)?$/;

/** What opens a text that may go on below: quotation marks of either format. */
const OPENING = /^(?:"""|'''|["'])/;

/**
 * Reads front matter line by line: keys, indents, list marks, and the words after them. For what no parser takes: YAML with a
 * colon or a quotation mark too many, and TOML. What an author wrote is told apart from what is missing, no more.
 * @param offset where the source stands in the file
 */
export function readLoosely(source: string, offset: number, format: keyof typeof KEY): LooseReading {
  const root: Level = { indent: -1, path: [], isEntry: false, entries: 0 };
  let levels: Level[] = [root];
  const drafts: Draft[] = [];
  const keys: LooseReading['keys'] = [];
  /** The mark that ends the text that is open. */
  let quote: string | undefined;
  let last: Draft | undefined;
  /** How far right the key stands whose text is set below it (`texte: |`). */
  let blockIndent: number | undefined;
  const top = (): Level => levels.at(-1) as Level;

  const addTo = (draft: Draft, words: string, at: number): void => {
    if (draft.builder.text) draft.builder.addFor('\n', at, at);
    addScalarText(words, at, draft.builder);
    draft.end = at + words.length;
    last = draft;
  };
  /** Adds a value, without its quotation marks; one that is not closed goes on below. */
  const addValue = (draft: Draft, raw: string, at: number): void => {
    for (const { words, from } of raw.startsWith('[') || format === 'toml' ? elements(raw) : [{ words: raw, from: 0 }]) {
      const mark = OPENING.exec(words)?.[0];
      const isClosed = mark !== undefined && words.length >= 2 * mark.length && words.endsWith(mark);
      if (mark && !isClosed) quote = mark;
      const inner = mark ? words.slice(mark.length, isClosed ? -mark.length : undefined) : words.replace(/\s#.*$/, '');
      if (inner.trim()) addTo(draft, inner, at + from + (mark?.length ?? 0));
      last = draft;
    }
  };

  let lineStart = offset;
  for (const piece of source.split(/(\r\n?|\n)/)) {
    const start = lineStart;
    lineStart += piece.length;
    const line = piece.trimEnd();
    const indent = line.length - line.trimStart().length;
    if (indent === line.length) continue;
    const isKey = indent === 0 && KEY[format].test(line);
    if (quote && last && !isKey) {
      const closes = line.endsWith(quote);
      const words = closes ? line.slice(indent, -quote.length) : line.slice(indent);
      if (words.trim()) addTo(last, words, start + indent);
      if (closes) quote = undefined;
      continue;
    }
    quote = undefined;
    if (last && blockIndent !== undefined && indent > blockIndent) {
      addTo(last, line.slice(indent), start + indent);
      continue;
    }
    blockIndent = undefined;
    if (line[indent] === '#') continue;
    const table = format === 'toml' ? TOML_TABLE.exec(line.trim()) : null;
    if (table) {
      const path = (table[2] as string).split('.').map((name) => name.trim());
      const known = drafts
        .filter((draft) => path.every((name, index) => draft.path[index] === name))
        .map((draft) => draft.path[path.length]);
      const index = table[1] === '[[' ? [Math.max(-1, ...known.filter((name) => typeof name === 'number')) + 1] : [];
      levels = [{ indent: -1, path: [...path, ...index], isEntry: false, entries: 0 }];
      continue;
    }
    let at = indent;
    for (let mark = ENTRY[format].exec(line.slice(at)); mark?.[0]; mark = ENTRY[format].exec(line.slice(at))) {
      while (top().indent > at || (top().indent === at && top().isEntry)) levels.pop();
      const holder = top();
      levels.push({ indent: at, path: [...holder.path, holder.entries++], isEntry: true, entries: 0 });
      at += mark[0].length;
    }
    const rest = line.slice(at);
    const named = KEY[format].exec(rest);
    // "- Dresser un étal : vite" is a text, whatever YAML makes of its colon.
    if (named && !(at > indent && named[0].includes(' '))) {
      // Indents mean nothing in TOML.
      const column = format === 'toml' ? 0 : at;
      while (levels.length > 1 && top().indent >= column) levels.pop();
      const key = (named[2] as string).trim();
      const path = [...top().path, key];
      const keyStart = start + at + (named[1] as string).length;
      const keySpan = { start: keyStart, end: keyStart + key.length };
      if (path.length === 1) keys.push({ key, span: keySpan });
      const value = rest.slice(named[0].length).trim();
      const valueStart = start + at + rest.length - value.length;
      const draft: Draft = { path, key, keySpan, builder: new PlainTextBuilder(valueStart), start: valueStart, end: valueStart };
      drafts.push(draft);
      levels.push({ indent: at, path, isEntry: false, entries: 0, open: draft });
      last = draft;
      if (/^[|>][-+\d]*$/.test(value)) blockIndent = at;
      else if (value) addValue(draft, value, valueStart);
    } else {
      // An entry without a key belongs to the nearest key above it; any other line goes on with the last value.
      const draft = at > indent ? levels.findLast(({ open }) => open)?.open : last;
      if (draft && rest) addValue(draft, rest, start + at);
    }
  }
  const properties = drafts
    .filter(
      ({ builder, path }, index) => builder.text || !drafts[index + 1]?.path.slice(0, path.length).every((name, at) => name === path[at]),
    )
    .map(({ path, key, keySpan, builder, start, end }): Property => ({
      path,
      key,
      keySpan,
      valueSpan: { start, end },
      text: builder.build(),
    }));
  return { properties, keys };
}

/** The elements of a list between brackets, or of a piece of one on a line of its own; a text alone is one. */
function elements(raw: string): { words: string; from: number }[] {
  return Array.from(raw.matchAll(/"""[^]*|'''[^]*|"(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s[\],"'][^,\]]*/g), ({ 0: words, index }) => ({
    words: words.trimEnd(),
    from: index,
  })).filter(({ words }) => words.trim() && !/^\s*#/.test(words));
}
