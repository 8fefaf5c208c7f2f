import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Code, Effects, Extension, ParseContext, State, TokenizeContext } from 'micromark-util-types';

/** Names that `[links][name]` and `[^notes]` of a text may refer to, as the parser writes them. */
export interface Defined {
  readonly links: readonly string[];
  readonly notes: readonly string[];
}

export const NOTHING_DEFINED: Defined = { links: [], notes: [] };

/** A text as parsed: its tree, and what it defines for the rest of its document. */
export interface Parsed {
  readonly tree: Root;
  readonly defines: Defined;
}

/**
 * Without one of these a text has no table, footnote, strikethrough, task or bare address, spelt out by entities either. GFM makes
 * the parser try each letter for the start of an address: a quarter of its time, which most sections need not pay.
 */
const MAY_HAVE_GFM = /[@~|]|www|http|\[[\s^x]|:-|-:|&[#\w]+;/i;

const MATTERS = ['yaml', 'toml'] as const;
const FRONT = { syntax: frontmatter([...MATTERS]), tree: frontmatterFromMarkdown([...MATTERS]) };
const GFM = { syntax: gfm(), tree: gfmFromMarkdown() };

/**
 * Parses CommonMark with GFM, and front matter where it stands first: the extensions of remark. Any string has a tree; offsets count
 * UTF-16 units of `text`.
 * @param outside what the rest of the document defines
 * @param first whether the document begins here: elsewhere `---` opens no front matter
 */
export function parseMarkdown(text: string, outside: Defined = NOTHING_DEFINED, first = true): Parsed {
  const parts = [...(first ? [FRONT] : []), ...(MAY_HAVE_GFM.test(text) ? [GFM] : [])];
  const names = text.includes('[') ? definitions(outside) : undefined;
  const tree = fromMarkdown(text, {
    extensions: [...parts.map(({ syntax }) => syntax), ...(names ? [names.syntax] : [])],
    mdastExtensions: parts.map(({ tree: extension }) => extension),
  });
  return { tree, defines: names?.found() ?? NOTHING_DEFINED };
}

/** What the parser keeps of definitions: it says so in its code alone. */
interface Names extends ParseContext {
  gfmFootnotes?: string[];
}

/** An extension that reads nothing: it lets the parser know of definitions from elsewhere, and keeps those that it meets. */
function definitions(outside: Defined): { readonly syntax: Extension; readonly found: () => Defined } {
  let parser: Names | undefined;
  function tokenize(this: TokenizeContext, _: Effects, __: State, nok: State): State {
    if (!parser) {
      parser = this.parser;
      parser.defined.push(...outside.links);
      if (outside.notes.length > 0) (parser.gfmFootnotes ??= []).push(...outside.notes);
    }
    return (code: Code) => nok(code);
  }
  return {
    // Tried where a line begins, before any text is looked at.
    syntax: { document: { null: { tokenize } } },
    found: () => ({
      links: parser?.defined.slice(outside.links.length) ?? [],
      notes: parser?.gfmFootnotes?.slice(outside.notes.length) ?? [],
    }),
  };
}

/** A node's place, as far as it has one. */
interface Positioned {
  position?: { start: Point; end: Point };
  children?: readonly Positioned[];
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

/** The same nodes elsewhere: `by.offset` units and `by.lines` lines further down, those of the first line `by.columns` to the right. */
export function movedNodes(nodes: readonly RootContent[], by: { offset: number; lines: number; columns: number }): RootContent[] {
  const point = ({ line, column, offset = 0 }: Point): Point => ({
    line: line + by.lines,
    column: line === 1 ? column + by.columns : column,
    offset: offset + by.offset,
  });
  const moved = (node: Positioned): Positioned => ({
    ...node,
    ...(node.children && { children: node.children.map(moved) }),
    ...(node.position && { position: { start: point(node.position.start), end: point(node.position.end) } }),
  });
  return nodes.map((node) => moved(node as Positioned) as RootContent);
}
