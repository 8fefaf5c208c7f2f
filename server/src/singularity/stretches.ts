import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../document/document.ts';
import type { Span } from '../document/text.ts';

/** Stretches between quotation marks: words quoted, or held at arm's length. Straight marks must stand like a pair. */
export function quotations(text: string): Span[] {
  if (!/[«“"]/.test(text)) return [];
  return Array.from(text.matchAll(/«[^«»]*»|“[^“”]*”|(?<=^|[\s(])"[^"\n]*"(?=$|[\s).,;:!?])/g), (quote) => ({
    start: quote.index,
    end: quote.index + quote[0].length,
  }));
}

/** Inline code: names of things, not prose. Most documents have none, and their tree is not gone through. */
export const codeSpans = ({ source, tree }: MarkdownDocument): Span[] => (source.text.includes('`') ? codeIn(tree) : []);

function codeIn(node: Nodes): Span[] {
  if (node.type === 'inlineCode') return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

/** Tells whether a span overlaps one of `spans`. To be asked in reading order: each of `spans` is looked at once. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  let next = 0;
  return (span) => {
    while (next < merged.length && (merged[next] as Span).end <= span.start) next++;
    const candidate = merged[next];
    return candidate !== undefined && candidate.start < span.end;
  };
}
