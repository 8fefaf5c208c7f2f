import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';

/** The folded value of the first top-level front matter key that matches, or undefined. */
export function declared(document: MarkdownDocument, key: RegExp): string | undefined {
  const property = document.frontMatter?.properties.find(
    ({ path, text }) => path.length === 1 && key.test(foldText(String(path[0]))) && text.text.trim(),
  );
  return property && foldText(property.text.text.trim());
}
