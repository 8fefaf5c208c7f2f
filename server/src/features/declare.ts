import type { MarkdownDocument } from '../document/document.ts';
import type { Edit } from './edit.ts';

/**
 * Declares something in the front matter: in its own lines where the document has one that can be edited, in a new one
 * otherwise. Undefined where the front matter is broken.
 * @param key top-level key, not there yet
 */
export function declare({ source, frontMatter }: MarkdownDocument, key: string, value: string): Edit | undefined {
  const { newline, text } = source;
  const line = `${key}: ${value}`;
  if (frontMatter) {
    if (!frontMatter.editable || frontMatter.keys.some((known) => known.key === key)) return undefined;
    return { span: { start: frontMatter.body.start, end: frontMatter.body.start }, newText: line + newline, placeholders: [] };
  }
  const start = text.startsWith('\ufeff') ? 1 : 0;
  // A rule on the first line would close the new front matter twice over.
  return { span: { start, end: start }, newText: `---${newline}${line}${newline}---${newline}${newline}`, placeholders: [] };
}
