import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import type { Target } from '../facts.ts';

/** A link, image or reference: what it leads to, and where the whole of it stands. */
export interface PlacedLink {
  readonly at: Span;
  readonly target: Target;
}

const HREF = /<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Longest words of an HTML link, in units. */
const LONGEST_WORDS = 300;

/** Every link of a document in reading order, images, references and HTML included, each with the exact words of its address. */
export function readLinks({ tree, source: { text } }: MarkdownDocument): PlacedLink[] {
  const links: PlacedLink[] = [];
  const definitions = new Map<string, Target>();
  const references: { readonly at: Span; readonly identifier: string }[] = [];
  const visit = (node: Nodes): void => {
    const at = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (node.type === 'link') {
      const words = node.children.at(-1)?.position?.end.offset ?? at.start + 1;
      links.push({ at, target: addressIn(text, { start: words, end: at.end }, node.url, at) });
    } else if (node.type === 'image') {
      links.push({ at, target: addressIn(text, { start: at.start + 2 + (node.alt?.length ?? 0), end: at.end }, node.url, at) });
    } else if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, addressIn(text, at, node.url, at));
    } else if (node.type === 'linkReference' || node.type === 'imageReference') {
      references.push({ at, identifier: node.identifier });
    } else if (node.type === 'html') {
      for (const match of text.slice(at.start, at.end).matchAll(HREF)) {
        const url = match[1] ?? match[2] ?? '';
        const start = at.start + match.index + match[0].length - 1 - url.length;
        const end = start + url.length;
        const closed = text.indexOf('</a>', end);
        const whole = closed >= 0 && closed - end < LONGEST_WORDS ? closed + 4 : end;
        links.push({ at: { start: at.start + match.index, end: whole }, target: { url, span: { start, end } } });
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  for (const { at, identifier } of references) {
    const target = definitions.get(identifier);
    if (target) links.push({ at, target });
  }
  return links.sort((a, b) => a.at.start - b.at.start);
}

/** The address within a link: after the words and `](`, between `<` and `>`, or the whole of a bare address. */
function addressIn(text: string, within: Span, url: string, whole: Span): Target {
  const source = text.slice(within.start, within.end);
  const opened = /^[^\]]*\](?:\(|:)\s*(<)?/.exec(source);
  if (!opened) return { url, span: whole };
  const from = opened[0].length;
  const length = opened[1] ? source.indexOf('>', from) - from : addressLength(source.slice(from));
  const start = within.start + from;
  // An address is nothing but its place where it is empty: `[grille]()`.
  return { url, span: { start, end: start + Math.max(0, length) } };
}

/** Units up to a space, or to the bracket that closes the link. */
function addressLength(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source[at] as string;
    if (unit === '\\') at++;
    else if (/\s/.test(unit)) return at;
    else if (unit === '(') depth++;
    else if (unit === ')' && depth-- === 0) return at;
  }
  return source.length;
}
