import type { MarkdownDocument } from '../document/document.ts';
import type { DocumentFacts } from '../programme/facts.ts';

/** What identifies the programme that a document is about; documents that share a key are about the same one. */
export function programmeKeys(_facts: DocumentFacts, _document: MarkdownDocument): string[] {
  return [];
}
