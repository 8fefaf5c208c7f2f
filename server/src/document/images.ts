import { spanOfNode } from './nodeSpan.ts';
import type { Nodes } from 'mdast';
import { inSections, type PlacedSection } from './sections.ts';
import { moved, type Span } from './text.ts';

/** An image as the reader would see it: Markdown, by reference too, HTML, or an MDX component named for one. */
export interface Image {
  /** As written; the component's name where it has no source (`<LogoVille />`); empty for image data set in the text. */
  readonly url: string;
  readonly alt: string;
  readonly span: Span;
}

/** Comments, which the reader does not see, and tags with their attributes. */
const TOKEN = /<!--[\s\S]*?(?:-->|$)|\{\/\*[\s\S]*?(?:\*\/\}|$)|<([A-Za-z][\w.:-]*)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)>/g;
const IMAGE_TAG = /^(?:img|image|source|object|embed)$/i;
const IMAGE_COMPONENT = /^[A-Z][\w.]*$/;
const IMAGE_NAME = /image|img|picture|photo|logo/i;
const ATTRIBUTE = /(?:^|\s)([A-Za-z-]+)\s*=\s*(?:\{\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"'{}>]+))/g;

/** An image, or the name of the definition that has its source; or that definition. */
type Found = Image & { readonly name?: string; readonly defines?: true };

/** Every image of a document, in reading order. */
export function readImages(sections: readonly PlacedSection[], source: string): Image[] {
  const found = imagesAndSources(sections);
  const sources = new Map<string, string>();
  for (const { name, url, defines } of found) if (name !== undefined && defines && !sources.has(name)) sources.set(name, url);
  const images = found.flatMap(({ url, alt, span, name, defines }) => {
    if (defines) return [];
    return name === undefined ? [{ url, alt, span }] : [imageOf(sources.get(name), alt, span)];
  });
  const comments = images.length > 0 ? mdxComments(source) : [];
  return images.filter(({ span }) => !comments.some(({ start, end }) => start < span.start && span.end < end));
}

const imagesAndSources = inSections(
  ({ tree, text }) => foundIn(tree, text),
  (found, by) => ({ ...found, span: moved(found.span, by) }),
);

function foundIn(node: Nodes, source: string): Found[] {
  const span = spanOfNode(node);
  switch (node.type) {
    case 'image':
      return [imageOf(node.url, node.alt, span)];
    case 'imageReference':
      return [{ ...imageOf(undefined, node.alt, span), name: node.identifier }];
    case 'definition':
      return [{ url: node.url, alt: '', span, name: node.identifier, defines: true }];
    case 'html':
      return htmlImages(source.slice(span.start, span.end), span.start);
    default:
      return 'children' in node ? node.children.flatMap((child) => foundIn(child, source)) : [];
  }
}

/** Comments of MDX, which Markdown takes for text. */
function mdxComments(source: string): Span[] {
  const comments: Span[] = [];
  for (let start = source.indexOf('{/*'); start >= 0;) {
    const close = source.indexOf('*/}', start);
    if (close < 0) break;
    comments.push({ start, end: close + 3 });
    start = source.indexOf('{/*', close);
  }
  return comments;
}

function htmlImages(source: string, offset: number): Image[] {
  return [...source.matchAll(TOKEN)].flatMap(({ 0: token, 1: tag = '', 2: written = '', index }) => {
    if (!IMAGE_TAG.test(tag) && !(IMAGE_COMPONENT.test(tag) && IMAGE_NAME.test(tag))) return [];
    const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? '']));
    const url = ['src', 'srcset', 'href', 'data'].map((name) => attributes.get(name)).find(Boolean);
    return [
      imageOf(url ?? (IMAGE_TAG.test(tag) ? '' : tag), attributes.get('alt'), {
        start: offset + index,
        end: offset + index + token.length,
      }),
    ];
  });
}

const imageOf = (url: string | undefined, alt: string | null | undefined, span: Span): Image => ({
  url: !url || /^data:/i.test(url) ? '' : url,
  alt: alt ?? '',
  span,
});
