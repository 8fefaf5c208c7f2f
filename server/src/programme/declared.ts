import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Property } from '../document/frontMatter.ts';

/** Keys of the front matter that declare what the document is, and of which category of action. */
export const KIND_KEY = /^(?:kind|nature|type|singulier)$/;
export const CATEGORY_KEY = /^(?:categorie|category|type(?:[ _]d)?[ _]?action|action)$/;

/** Whether a key declares something of the document. */
export const isDeclaration = (key: string): boolean => KIND_KEY.test(foldText(key)) || CATEGORY_KEY.test(foldText(key));

/** The first top-level front matter key that matches and has a value. */
export const declaration = (document: MarkdownDocument, key: RegExp): Property | undefined =>
  document.frontMatter?.properties.find(({ path, text }) => path.length === 1 && key.test(foldText(String(path[0]))) && text.text.trim());

/** The folded value of that key, or undefined. */
export function declared(document: MarkdownDocument, key: RegExp): string | undefined {
  const property = declaration(document, key);
  return property && foldText(property.text.text.trim());
}
