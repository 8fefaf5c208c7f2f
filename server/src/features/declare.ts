import type { MarkdownDocument } from '../document/document.ts';
import type { Edit } from './edit.ts';

/**
 * Declares something in the front matter: on its first line, where it wins over what stands below, in a new one where there
 * is none. Undefined where it cannot be added to: broken, in another format than YAML, on one line in braces.
 * @param key top-level key; one that is there already is not written twice, nor changed
 */
export function declare({ source, frontMatter, problems }: MarkdownDocument, key: string, value: string): Edit | undefined {
  const { newline, text } = source;
  const line = `${key}: ${value}${newline}`;
  if (frontMatter) {
    if (!frontMatter.editable || frontMatter.keys.some((known) => known.key === key)) return undefined;
    return insertion(frontMatter.body.start, line);
  }
  if (problems.some(({ code }) => code.startsWith('front-matter'))) return undefined;
  return insertion(text.startsWith('\ufeff') ? 1 : 0, `---${newline}${line}---${newline}${newline}`);
}

const insertion = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText, placeholders: [] });
