import { spanOfNode } from '../../document/nodeSpan.ts';
import type { Nodes } from 'mdast';
import { ofBlock } from '../../document/blocks.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import { inSections } from '../../document/sections.ts';
import { moved, type Span } from '../../document/text.ts';
import type { Anchor } from '../facts.ts';

const ATTRIBUTE = /\s(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'=<>`]+))/gi;
/** "## Positionnement {#entree}", as Pandoc, Hugo and Kramdown have it. */
const ATTRIBUTES = /\{([^{}]*)\}\s*$/;
const GIVEN = /^.*#(\S+)/s;

/** What a link's `#anchor` may name in this document: heading slugs as GitHub and VS Code make them, and HTML ids. */
export const readSlugs = (document: MarkdownDocument): Set<string> => new Set(readAnchors(document).map(({ name }) => name));

/** The same, each with the first line of what it names: of two that have one name, the first, as in browsers. */
export function readAnchors(document: MarkdownDocument): Anchor[] {
  const { source } = document;
  const anchors = new Map<string, Span>();
  const add = (anchor: string, { start, end }: Span): void => {
    if (!anchors.has(anchor)) anchors.set(anchor, { start, end: Math.min(end, source.lineEnd(source.positionAt(start).line)) });
  };
  for (const { names, at } of headingAnchors(document)) for (const name of names) add(name, at);
  for (const { id, at } of idsIn(document.sections)) add(id, at);
  return Array.from(anchors, ([name, span]) => ({ name, span }));
}

/** A heading and what links may call it, its own name first. */
export interface HeadingAnchor {
  readonly title: string;
  readonly names: readonly [string, ...string[]];
  readonly at: Span;
}

/** The headings of a document in reading order. */
export function headingAnchors(document: MarkdownDocument): HeadingAnchor[] {
  const anchors: HeadingAnchor[] = [];
  const taken = { github: new Map<string, number>(), vscode: new Map<string, number>() };
  for (const block of document.blocks) {
    if (block.kind !== 'heading') continue;
    const { title, given, github, vscode } = slugsOf(block.own);
    const made = [free(github, taken.github), numbered(vscode, taken.vscode)] as const;
    anchors.push({ title, names: given === undefined ? made : [given, ...made], at: block.span });
  }
  return anchors;
}

const slugsOf = ofBlock((heading) => {
  const whole = heading.text.text.replaceAll('\n', ' ');
  const attributes = ATTRIBUTES.exec(whole);
  const given = GIVEN.exec(attributes?.[1] ?? '')?.[1];
  const title = given === undefined ? whole : whole.slice(0, attributes?.index).trimEnd();
  return { title, given, github: githubSlug(title), vscode: vscodeSlug(title) };
});

/** Lower case, spaces to hyphens one by one, nothing but letters, figures, `-` and `_`. */
const githubSlug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

/** The same, but for runs of spaces, hyphens at the ends and the punctuation that it keeps (« », –). */
const vscodeSlug = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[\][!/'"#$%&()*+,.:;<=>?@\\^{|}~`。，、；：？！…—·‘’“”]/g, '')
    .replace(/^-+|(?<!-)-+$/g, '');

/** The second heading of a name is `-1`, the third `-2`. */
function numbered(slug: string, taken: Map<string, number>): string {
  const count = taken.get(slug) ?? 0;
  taken.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}

/** The same, passing over what is the name of another heading: as GitHub does, and VS Code does not. */
function free(slug: string, taken: Map<string, number>): string {
  let name = numbered(slug, taken);
  while (name !== slug && taken.has(name)) name = numbered(slug, taken);
  taken.set(name, taken.get(name) ?? 1);
  return name;
}

interface PlacedId {
  readonly id: string;
  /** The element, or the block of HTML, that bears it. */
  readonly at: Span;
}

const idsIn = inSections(
  ({ tree }) => idsOf(tree),
  ({ id, at }, by): PlacedId => ({ id, at: moved(at, by) }),
);

function idsOf(node: Nodes): PlacedId[] {
  if (node.type === 'html') {
    const at = spanOfNode(node);
    return Array.from(node.value.matchAll(ATTRIBUTE), (match) => ({ id: (match[1] ?? match[2] ?? match[3]) as string, at }));
  }
  return 'children' in node ? node.children.flatMap(idsOf) : [];
}
