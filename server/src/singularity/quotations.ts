import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../document/document.ts';
import type { Span } from '../document/text.ts';

/** Stretches between quotation marks: words quoted, or held at arm's length. Straight marks must stand like a pair. */
export function quotations(text: string): Span[] {
  if (!mayQuote(text)) return [];
  return Array.from(text.matchAll(/«[^«»]*»|“[^“”]*”|(?<=^|[\s(])"[^"\n]*"(?=$|[\s).,;:!?])/g), (quote) => ({
    start: quote.index,
    end: quote.index + quote[0].length,
  }));
}

/** Whether any quotation opens in a text: most have none. */
export const mayQuote = (text: string): boolean => text.includes('"') || text.includes('«') || text.includes('“');

/** Inline code: names of things, not prose. Most documents have none, and their tree is not gone through. */
export const codeSpans = ({ source, tree }: MarkdownDocument): Span[] => (source.text.includes('`') ? codeIn(tree) : []);

function codeIn(node: Nodes): Span[] {
  if (node.type === 'inlineCode') return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}
