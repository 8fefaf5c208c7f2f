import type { Nodes, Root } from 'mdast';
import { type Block, readBlocks, type SectionBlocks } from './blocks.ts';
import { type FrontMatter, readFrontMatter } from './frontMatter.ts';
import { type Language, languageOf } from './language.ts';
import { findUnreadable } from './limits.ts';
import type { DocumentProblem } from './problems.ts';
import { type PlacedSection, readSections, type SectionMemo, treeOf } from './sections.ts';
import { moved, SourceText, type Span } from './text.ts';

/** A Markdown file as read: its text, tree, blocks of prose and front matter. Immutable; any string gives one. */
export interface MarkdownDocument {
  readonly source: SourceText;
  /** The pieces that it was parsed in, in reading order; none where it could not be parsed. */
  readonly sections: readonly PlacedSection[];
  /** Its sections by their text, for its next version. */
  readonly memo: SectionMemo;
  /** The Markdown tree of the whole; made when first asked for. */
  readonly tree: Root;
  readonly blocks: readonly Block[];
  /** The same blocks, for each of the sections. */
  readonly bySection: readonly SectionBlocks[];
  readonly frontMatter: FrontMatter | undefined;
  readonly language: Language;
  /** The first level-1 heading, else the front matter's title, else the first heading. */
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  readonly problems: readonly DocumentProblem[];
}

const LANGUAGE_KEYS = /^(?:lang|language|langue|locale)$/i;
const TITLE_KEYS = /^(?:title|titre|intitule|intitulé|name|nom)$/i;

/**
 * Reads a file's text. Never throws; what could not be read is in `problems`.
 * @param before the same document before its last edit: what did not change of it is not parsed again
 */
export function readDocument(text: string, before?: MarkdownDocument): MarkdownDocument {
  const source = new SourceText(text);
  const unreadable = findUnreadable(source);
  if (unreadable) return unread(source, unreadable);
  const problems: DocumentProblem[] = [];
  const frontMatter = readFrontMatter(text, problems);
  let cut: ReturnType<typeof readSections>;
  let read: ReturnType<typeof readBlocks>;
  try {
    cut = readSections(text, before?.memo);
    read = readBlocks(cut.sections, text);
  } catch (error) {
    // Thousands of lists and quotations one inside the other exhaust the parser's stack; nothing else it does throws.
    if (!(error instanceof RangeError)) throw error;
    return unread(source, { code: 'too-intricate', severity: 'error', span: { start: 0, end: Math.min(1, text.length) } });
  }
  findUnclosedFences(cut.sections, problems);
  const declared = frontMatter?.properties.find(({ path }) => path.length === 1 && LANGUAGE_KEYS.test(String(path[0])))?.text.text;
  const language = declared && /^(?:fr|en)/i.test(declared) ? (declared.slice(0, 2).toLowerCase() as Language) : languageOf(read.bySection);
  let tree: Root | undefined;
  return {
    source,
    ...cut,
    get tree() {
      return (tree ??= treeOf(cut.sections, text));
    },
    ...read,
    frontMatter,
    language,
    title: readTitle(read.blocks, frontMatter),
    problems,
  };
}

/** A document of which nothing could be read. */
const unread = (source: SourceText, problem: DocumentProblem): MarkdownDocument => ({
  source,
  sections: [],
  memo: new Map(),
  tree: { type: 'root', children: [] },
  blocks: [],
  bySection: [],
  frontMatter: undefined,
  language: 'fr',
  title: undefined,
  problems: [problem],
});

function readTitle(blocks: readonly Block[], frontMatter: FrontMatter | undefined): MarkdownDocument['title'] {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.text.text);
  const heading = headings.find((block) => block.depth === 1);
  if (heading) return { text: heading.text.text, span: heading.text.span };
  const declared = titleIn(frontMatter);
  if (declared) return declared;
  const first = headings[0];
  return first && { text: first.text.text, span: first.text.span };
}

/** The title that the front matter gives. */
export function titleIn(frontMatter: FrontMatter | undefined): MarkdownDocument['title'] {
  const property = frontMatter?.properties.find(({ path, text }) => path.length === 1 && TITLE_KEYS.test(String(path[0])) && text.text);
  return property && { text: property.text.text, span: property.valueSpan };
}

/** A fence that is never closed swallows the rest of the document, and so stands in its last section: worth saying where it opened. */
function findUnclosedFences(sections: readonly PlacedSection[], problems: DocumentProblem[]): void {
  const last = sections.at(-1);
  if (last)
    for (const fence of unclosedFences(last.section.tree, last.section.text))
      problems.push({ code: 'unclosed-fence', severity: 'warning', span: moved(fence, last.start) });
}

function unclosedFences(node: Nodes, text: string): Span[] {
  const found = 'children' in node ? node.children.flatMap((child) => unclosedFences(child, text)) : [];
  if (node.type !== 'code' || !node.position) return found;
  const start = node.position.start.offset ?? 0;
  const end = node.position.end.offset ?? 0;
  const fence = /^(`{3,}|~{3,})/.exec(text.slice(start, start + 200))?.[1];
  if (fence === undefined || text.slice(end).trim() !== '') return found;
  const lines = text.slice(start, end).split(/\r\n?|\n/);
  const closed = lines.length > 1 && new RegExp(`^[\\s>]*${fence[0]}{${fence.length},}\\s*$`).test(lines.at(-1) ?? '');
  return closed ? found : [...found, { start, end: start + fence.length }];
}
