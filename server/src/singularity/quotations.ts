import type { MarkdownDocument } from '../document/document.ts';
import { inlineCodeSpans } from '../document/verbatim.ts';
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

/** Inline code: names of things, not prose. */
export const codeSpans = ({ sections }: MarkdownDocument): Span[] => inlineCodeSpans(sections);
