import { spanOfNode } from '../../document/nodeSpan.ts';
import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../../document/document.ts';
import { inSections } from '../../document/sections.ts';
import { moved, type Span } from '../../document/text.ts';
import type { PlacedLink, Statement, Target } from '../facts.ts';
import { isLocalTarget } from './make.ts';

const HREF = /<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Longest words of an HTML link, in units. */
const LONGEST_WORDS = 300;

/** A link with its address, or by the name of the definition that has it; or that definition. */
interface Found {
  readonly at: Span;
  readonly target?: Target;
  readonly name?: string;
}

/** Every link of a document in reading order, images, references and HTML included, each with the exact words of its address. */
export function readLinks({ sections }: MarkdownDocument): PlacedLink[] {
  const found = linksAndAddresses(sections);
  const addresses = new Map<string, Target>();
  for (const { name, target } of found) if (name !== undefined && target && !addresses.has(name)) addresses.set(name, target);
  const links = found.flatMap(({ at, name, target }): PlacedLink[] => {
    if (name === undefined) return target ? [{ at, target }] : [];
    const address = target ? undefined : addresses.get(name);
    return address ? [{ at, target: address }] : [];
  });
  return links.sort((a, b) => a.at.start - b.at.start);
}

/** Where a document links to in the workspace: the evidence of its front matter, then its prose. */
export function localLinks(document: MarkdownDocument, evidence: readonly Statement[]): PlacedLink[] {
  const properties = evidence.filter(({ form }) => form === 'property').flatMap(({ targets }) => targets);
  return [...properties.map((target) => ({ at: target.span, target })), ...readLinks(document)].filter(({ target }) =>
    isLocalTarget(target),
  );
}

const linksAndAddresses = inSections(
  ({ tree, text }) => foundIn(tree, text),
  ({ at, target, ...found }, by): Found => ({
    ...found,
    at: moved(at, by),
    ...(target && { target: { url: target.url, span: moved(target.span, by) } }),
  }),
);

function foundIn(node: Nodes, text: string): Found[] {
  const at = spanOfNode(node);
  const within = 'children' in node ? node.children.flatMap((child) => foundIn(child, text)) : [];
  switch (node.type) {
    case 'link': {
      const words = node.children.at(-1)?.position?.end.offset ?? at.start + 1;
      return [{ at, target: addressIn(text, { start: words, end: at.end }, node.url, at) }, ...within];
    }
    case 'image':
      return [{ at, target: addressIn(text, { start: at.start + 2 + (node.alt?.length ?? 0), end: at.end }, node.url, at) }];
    case 'definition':
      return [{ at, name: node.identifier, target: addressIn(text, at, node.url, at) }];
    case 'linkReference':
    case 'imageReference':
      return [{ at, name: node.identifier }, ...within];
    case 'html':
      return htmlLinks(text, at);
    default:
      return within;
  }
}

function htmlLinks(text: string, at: Span): Found[] {
  return Array.from(text.slice(at.start, at.end).matchAll(HREF), (match) => {
    const url = match[1] ?? match[2] ?? '';
    const start = at.start + match.index + match[0].length - 1 - url.length;
    const end = start + url.length;
    const closed = text.indexOf('</a>', end);
    const whole = closed >= 0 && closed - end < LONGEST_WORDS ? closed + 4 : end;
    return { at: { start: at.start + match.index, end: whole }, target: { url, span: { start, end } } };
  });
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
