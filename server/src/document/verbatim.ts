import type { Nodes } from 'mdast';
import type { Span } from './text.ts';

/** Code, and front matter, in reading order: what looks like a comment in them is none. */
export function verbatimSpans(node: Nodes): Span[] {
  if (/^(?:code|inlineCode|yaml|toml)$/.test(node.type))
    return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap(verbatimSpans) : [];
}
