import type { MarkdownDocument } from '../../document/document.ts';
import type { Statement } from '../facts.ts';
import type { Line } from '../lines.ts';

/** Every statement of evidence in a document, in reading order. */
export function readEvidence(_document: MarkdownDocument, _lines: readonly Line[]): Statement[] {
  return [];
}
