import type { MarkdownDocument } from '../../document/document.ts';

/** What a link's `#anchor` may name in this document: heading slugs as GitHub and VS Code make them, and HTML ids. */
export function readAnchors(_document: MarkdownDocument): Set<string> {
  return new Set();
}
