import type { MarkdownDocument } from '../document/document.ts';
import type { StatedChoice } from './facts.ts';

/** The choices that a document states in comments, in reading order. */
export function readChoices(_document: MarkdownDocument): StatedChoice[] {
  return [];
}
