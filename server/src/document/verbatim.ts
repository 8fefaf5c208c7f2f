import type { Nodes } from 'mdast';
import { spanOfNode } from './nodeSpan.ts';
import { inSections, type PlacedSection } from './sections.ts';
import { moved, type Span } from './text.ts';

/**
 * The places of nodes of these types, in reading order.
 * @param sign what a section has that has any: one without it is not gone through
 */
const spansOfTypes = (types: ReadonlySet<string>, sign = ''): ((sections: readonly PlacedSection[]) => Span[]) => {
  const within = (node: Nodes): Span[] => {
    if (types.has(node.type)) return [spanOfNode(node)];
    return 'children' in node ? node.children.flatMap(within) : [];
  };
  return inSections(({ tree, text }) => (text.includes(sign) ? within(tree) : []), moved);
};

/** Code, and front matter, in reading order: what looks like a comment in them is none. */
export const verbatimSpans = spansOfTypes(new Set(['code', 'inlineCode', 'yaml', 'toml']));

/** Code, and front matter in YAML, in which marks for authors and generators are what they are. */
export const codeSpans = spansOfTypes(new Set(['code', 'inlineCode', 'yaml']));

/** Inline code alone. */
export const inlineCodeSpans = spansOfTypes(new Set(['inlineCode']), '`');

/** HTML, comments included. */
export const htmlSpans = spansOfTypes(new Set(['html']));
