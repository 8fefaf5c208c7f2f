import type { Nodes, Root } from 'mdast';
import { type Block, readBlocks } from './blocks.ts';
import { type FrontMatter, readFrontMatter } from './frontMatter.ts';
import { detectLanguage, type Language } from './language.ts';
import { findUnreadable } from './limits.ts';
import { parseMarkdown } from './markdown.ts';
import type { DocumentProblem } from './problems.ts';
import { SourceText, type Span } from './text.ts';

/** A Markdown file as read: its text, tree, blocks of prose and front matter. Immutable; any string gives one. */
export interface MarkdownDocument {
  readonly source: SourceText;
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | undefined;
  readonly language: Language;
  /** The first level-1 heading, else the front matter's title, else the first heading. */
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  readonly problems: readonly DocumentProblem[];
}

const LANGUAGE_KEYS = /^(?:lang|language|langue|locale)$/i;
const TITLE_KEYS = /^(?:title|titre|intitule|intitulé|name|nom)$/i;

/** Reads a file's text. Never throws; what could not be read is in `problems`. */
export function readDocument(text: string): MarkdownDocument {
  const source = new SourceText(text);
  const unreadable = findUnreadable(source);
  if (unreadable) return unread(source, unreadable);
  const problems: DocumentProblem[] = [];
  const frontMatter = readFrontMatter(text, problems);
  let tree: Root;
  let blocks: Block[];
  try {
    tree = parseMarkdown(text);
    blocks = readBlocks(tree, text);
  } catch (error) {
    // Thousands of lists and quotations one inside the other exhaust the parser's stack; nothing else it does throws.
    if (!(error instanceof RangeError)) throw error;
    return unread(source, { code: 'too-intricate', severity: 'error', span: { start: 0, end: Math.min(1, text.length) } });
  }
  findUnclosedFences(tree, text, problems);
  const declared = frontMatter?.properties.find(({ path }) => path.length === 1 && LANGUAGE_KEYS.test(String(path[0])))?.text.text;
  const language =
    declared && /^(?:fr|en)/i.test(declared)
      ? (declared.slice(0, 2).toLowerCase() as Language)
      : detectLanguage(blocks.map((block) => block.text.text).join(' '));
  return { source, tree, blocks, frontMatter, language, title: readTitle(blocks, frontMatter), problems };
}

/** A document of which nothing could be read. */
const unread = (source: SourceText, problem: DocumentProblem): MarkdownDocument => ({
  source,
  tree: { type: 'root', children: [] },
  blocks: [],
  frontMatter: undefined,
  language: 'fr',
  title: undefined,
  problems: [problem],
});

function readTitle(blocks: readonly Block[], frontMatter: FrontMatter | undefined): MarkdownDocument['title'] {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.text.text);
  const heading = headings.find((block) => block.depth === 1);
  if (heading) return { text: heading.text.text, span: heading.text.span };
  const property = frontMatter?.properties.find(({ path, text }) => path.length === 1 && TITLE_KEYS.test(String(path[0])) && text.text);
  if (property) return { text: property.text.text, span: property.valueSpan };
  const first = headings[0];
  return first && { text: first.text.text, span: first.text.span };
}

/** A fence that is never closed swallows the rest of the document: worth saying where it opened. */
function findUnclosedFences(node: Nodes, text: string, problems: DocumentProblem[]): void {
  if (node.type === 'code' && node.position) {
    const start = node.position.start.offset ?? 0;
    const end = node.position.end.offset ?? 0;
    const open = /^(`{3,}|~{3,})/.exec(text.slice(start, start + 200));
    if (open) {
      const lines = text.slice(start, end).split(/\r\n?|\n/);
      const last = lines.at(-1) ?? '';
      const fence = open[1] as string;
      const closed = lines.length > 1 && new RegExp(`^[\\s>]*${fence[0]}{${fence.length},}\\s*$`).test(last);
      if (!closed && text.slice(end).trim() === '')
        problems.push({ code: 'unclosed-fence', severity: 'warning', span: { start, end: start + fence.length } });
    }
  }
  if ('children' in node) for (const child of node.children) findUnclosedFences(child, text, problems);
}
