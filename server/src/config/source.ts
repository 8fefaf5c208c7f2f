import { type Document, type Node, parseDocument, type YAMLError } from 'yaml';
import type { SourceText, Span } from '../document/text.ts';
import { lineTooDeep } from '../document/yamlDepth.ts';
import { CONFIG } from '../messages/config.ts';
import type { Localized } from '../messages/locale.ts';
import { localized } from '../messages/localized.ts';

/** Tells what is wrong, and on which words. */
export type Tell = (span: Span, message: Localized) => void;

/** A configuration file's tree, and up to where it was understood. */
export interface ConfigTree {
  readonly contents: Node | null;
  /** Offset of the first syntax error; the end of the text where there is none. */
  readonly soundUntil: number;
}

/** Far above what anybody writes by hand; below what makes the parser slow. */
const MAX_LENGTH = 200_000;

/** Reads YAML, of which JSON is a part. Syntax errors are told; what stands before the first of them can be used. */
export function readTree(source: SourceText, tell: Tell): ConfigTree | undefined {
  const { text } = source;
  const line = text.length > MAX_LENGTH ? 0 : lineTooDeep(text);
  if (line !== undefined) {
    const start = source.lineStart(line);
    tell(clip({ start, end: start + 1 }, source), CONFIG.tooLarge);
    return undefined;
  }
  // Duplicate keys are told by whoever reads the keys: the parser would compare each with all others.
  const tree: Document.Parsed = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  for (const error of tree.errors) tell(clip({ start: error.pos[0], end: error.pos[1] }, source), syntaxMessage(error));
  const breaks = tree.errors.filter(({ code }) => code !== 'MULTIPLE_DOCS').map(({ pos }) => pos[0]);
  return { contents: tree.contents, soundUntil: Math.min(text.length + 1, ...breaks) };
}

function syntaxMessage({ code, message }: YAMLError): Localized {
  if (code === 'TAB_AS_INDENT') return CONFIG.tab;
  if (code === 'MULTIPLE_DOCS') return CONFIG.severalDocuments;
  return localized(CONFIG.syntax, { detail: message });
}

/** On one line, since a mark over half a file shows nothing; at least one character, where the line has one. */
export function clip({ start, end }: Span, source: SourceText): Span {
  const { line } = source.positionAt(start);
  const lineEnd = source.lineEnd(line);
  const from = Math.max(source.lineStart(line), Math.min(start, lineEnd - 1));
  return { start: from, end: Math.min(lineEnd, Math.max(from + 1, end)) };
}
