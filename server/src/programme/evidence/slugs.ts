import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../../document/document.ts';
import { inSections } from '../../document/sections.ts';

const ATTRIBUTE = /\s(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'=<>`]+))/gi;
/** "## Positionnement {#entree}", as Pandoc, Hugo and Kramdown have it. */
const ATTRIBUTES = /\{([^{}]*)\}\s*$/;
const GIVEN = /^.*#(\S+)/s;

/** What a link's `#anchor` may name in this document: heading slugs as GitHub and VS Code make them, and HTML ids. */
export function readSlugs(document: MarkdownDocument): Set<string> {
  const anchors = new Set<string>();
  const taken = { github: new Map<string, number>(), vscode: new Map<string, number>() };
  for (const block of document.blocks) {
    if (block.kind !== 'heading') continue;
    const title = block.text.text.replaceAll('\n', ' ');
    const attributes = ATTRIBUTES.exec(title);
    const given = GIVEN.exec(attributes?.[1] ?? '')?.[1];
    if (given !== undefined) anchors.add(given);
    const words = given === undefined ? title : title.slice(0, attributes?.index).trimEnd();
    anchors.add(numbered(githubSlug(words), taken.github));
    anchors.add(numbered(vscodeSlug(words), taken.vscode));
  }
  for (const id of idsIn(document.sections)) anchors.add(id);
  return anchors;
}

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

/** Ids are the same wherever their section stands. */
const idsIn = inSections(({ tree }) => idsOf(tree), String);

function idsOf(node: Nodes): string[] {
  if (node.type === 'html') return Array.from(node.value.matchAll(ATTRIBUTE), (match) => (match[1] ?? match[2] ?? match[3]) as string);
  return 'children' in node ? node.children.flatMap(idsOf) : [];
}
