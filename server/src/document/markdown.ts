import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
const withGfm = plain().use(remarkGfm).freeze();

/**
 * Without one of these a text has no table, footnote, strikethrough, task or bare address, spelt out by entities either. GFM makes
 * the parser try each letter for the start of an address: a quarter of its time, which half of the sheets need not pay.
 */
const MAY_HAVE_GFM = /[@~|]|www|http|\[[\s^x]|:-|-:|&[#\w]+;/i;

/** The tree of a text, as the parser with all of GFM gives it. */
const parse = (text: string): Root => (MAY_HAVE_GFM.test(text) ? withGfm : plain).parse(text);

/**
 * Parses CommonMark with GFM and front matter. Any string has a tree; offsets count UTF-16 units of `text`.
 * A byte order mark is cut off first (front matter must stand at the very start) and counted again in every offset.
 */
export function parseMarkdown(text: string): Root {
  if (!text.startsWith('\ufeff')) return parse(text);
  const tree = parse(text.slice(1));
  shift(tree as unknown as Positioned);
  return tree;
}

interface Positioned {
  position?: { start: { line: number; column: number; offset?: number }; end: { line: number; column: number; offset?: number } };
  children?: Positioned[];
}

/** Moves every offset one unit to the right, for the byte order mark that the parser did not see. */
function shift(node: Positioned): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    if (point.offset !== undefined) point.offset += 1;
    if (point.line === 1) point.column += 1;
  }
  for (const child of node.children ?? []) shift(child);
}
