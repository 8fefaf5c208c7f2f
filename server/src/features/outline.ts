import type { Nodes, Root, RootContent } from 'mdast';
import type { MarkdownDocument } from '../document/document.ts';
import { spanOfNode } from '../document/nodeSpan.ts';
import type { SourceText, Span } from '../document/text.ts';

export const contains = (outer: Span, at: number): boolean => outer.start <= at && at < outer.end;

/** The nodes around an offset, from the root down. */
export function pathTo(tree: Root, at: number): readonly Nodes[] {
  const path: Nodes[] = [tree];
  for (let node: Nodes | undefined = tree; node && 'children' in node;) {
    node = node.children.find((child) => contains(spanOfNode(child), at));
    if (node) path.push(node);
  }
  return path;
}

/** A block and its place among the blocks around it. */
export interface Placed {
  readonly siblings: readonly RootContent[];
  readonly index: number;
}

/** The block at an offset whose neighbours are blocks of the document or of a quotation: that after which a paragraph can be put. */
export function blockAt(tree: Root, at: number): Placed | undefined {
  let siblings: readonly RootContent[] = tree.children;
  for (;;) {
    const index = siblings.findIndex((child) => contains(spanOfNode(child), at));
    const node = siblings[index];
    if (!node) return undefined;
    if (node.type !== 'blockquote') return { siblings, index };
    const inside: readonly RootContent[] = node.children;
    if (!inside.some((child) => contains(spanOfNode(child), at))) return { siblings, index };
    siblings = inside;
  }
}

export const lineOf = (source: SourceText, at: number): number => source.positionAt(at).line;

/** What must stand before a new line that continues what holds `at`: quotation marks kept, list markers turned into indentation. */
export function indentAt(source: SourceText, at: number): string {
  return source
    .lineBefore(at)
    .replace('\ufeff', '')
    .replace(/[^>\s]/g, ' ');
}

/** Whether the line holds no words, quotation marks aside; lines past the end do not either. */
export function isBlankLine(source: SourceText, line: number): boolean {
  return line >= source.lineCount || /^[\s>]*$/.test(source.lineText(line));
}

const HTML_CLOSERS: readonly (readonly [RegExp, string])[] = [
  [/^\s*<!--/, '-->'],
  [/^\s*<\?/, '?>'],
  [/^\s*<!\[CDATA\[/, ']]>'],
  [/^\s*<script\b/i, '</script>'],
  [/^\s*<style\b/i, '</style>'],
  [/^\s*<pre\b/i, '</pre>'],
  [/^\s*<textarea\b/i, '</textarea>'],
];

/** Whether a block that was never closed swallows whatever is written after it. */
function isOpen(node: Nodes, document: MarkdownDocument): boolean {
  if (node.type === 'code')
    return document.problems.some(({ code, span }) => code === 'unclosed-fence' && span.start === spanOfNode(node).start);
  if (node.type !== 'html') return false;
  const closer = HTML_CLOSERS.find(([opener]) => opener.test(node.value))?.[1];
  return closer !== undefined && !node.value.toLowerCase().includes(closer);
}

const VOID_TAG = /^<(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/i;

/** Whether it is only tags that open or close something around other blocks: `<div class="card">`, `</div>`. */
function isScaffold(node: Nodes): boolean {
  if (node.type !== 'html' || !/^(?:\s*<\/?[A-Za-z][^<>]*>)+\s*$/.test(node.value)) return false;
  let depth = 0;
  for (const [tag] of node.value.matchAll(/<[^<>]+>/g)) {
    if (tag.startsWith('</') && --depth < 0) return true;
    if (!/^<\/|\/>$/.test(tag) && !VOID_TAG.test(tag)) depth++;
  }
  return depth !== 0;
}

/**
 * Index of the last block, from `last` back to `first`, after which new text belongs to the section and is read as text:
 * not after the rule or the tags that set off what follows, nor after definitions, nor inside what was never closed.
 * `first - 1` when there is none.
 */
export function lastWritable(document: MarkdownDocument, siblings: readonly RootContent[], first: number, last: number): number {
  let index = last;
  for (; index >= first; index--) {
    const node = siblings[index] as RootContent;
    if (!/^(?:thematicBreak|definition|footnoteDefinition)$/.test(node.type) && !isScaffold(node) && !isOpen(node, document)) break;
  }
  return index;
}

/** Blocks after a closing rule that still make a footer (a revision date, a legal notice) rather than a section. */
const FOOTER_BLOCKS = 3;

/** Index of the first block of the footer: a rule followed by a few blocks without heading or label. The number of blocks when there is none. */
export function footerStart(siblings: readonly RootContent[], labels: readonly Span[]): number {
  const rule = siblings.findLastIndex((node) => node.type === 'thematicBreak');
  if (rule <= 0) return siblings.length;
  const after = siblings.slice(rule + 1);
  const isFooter =
    after.length <= FOOTER_BLOCKS &&
    after.every((node) => node.type !== 'heading' && !labels.some(({ start }) => contains(spanOfNode(node), start)));
  return isFooter ? rule : siblings.length;
}
