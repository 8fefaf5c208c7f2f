import type { Nodes } from 'mdast';
import { inSections } from './sections.ts';
import { moved, type Span } from './text.ts';

/** Code, and front matter, in reading order: what looks like a comment in them is none. */
export const verbatimSpans = inSections(({ tree }) => spansOf(tree, /^(?:code|inlineCode|yaml|toml)$/), moved);

/** HTML, comments included. */
export const htmlSpans = inSections(({ tree }) => spansOf(tree, /^html$/), moved);

/** Inline code alone. */
export const inlineCodeSpans = inSections(({ tree, text }) => (text.includes('`') ? spansOf(tree, /^inlineCode$/) : []), moved);

function spansOf(node: Nodes, types: RegExp): Span[] {
  if (types.test(node.type)) return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap((child) => spansOf(child, types)) : [];
}
