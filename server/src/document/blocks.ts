import { spanOfNode } from './nodeSpan.ts';
import type { Nodes, PhrasingContent, TableRow } from 'mdast';
import { readAttributes, readHtml, type Unseen, unseenAfter } from './html.ts';
import { Kept, type Keeping, keeping } from './kept.ts';
import { withSettledBreaks } from './lineBreaks.ts';
import { type PlainText, PlainTextBuilder } from './plainText.ts';
import type { PlacedSection } from './sections.ts';
import { moved, type Span } from './text.ts';
import { findUnseen, unseenWithin } from './unseen.ts';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'html';

/** A run of prose in reading order: what headings, list items, cells and paragraphs have in common. */
export interface Block {
  readonly kind: BlockKind;
  /** Source of the block, markers included. */
  readonly span: Span;
  /** Its words; `\n` where a line ends for good (`lineBreaks.ts`). */
  readonly text: PlainText;
  /** Heading level (1 to 6), list nesting (from 1), else 0. */
  readonly depth: number;
  /** Units of `text` at its start that are bold, 0 when it does not start in bold. */
  readonly strong: number;
  /** Whether it stands in a quotation. */
  readonly quoted: boolean;
  /** The heading that it stands under; of a heading, the next wider one. */
  readonly under: Block | undefined;
  /** Of a list item: whether it is numbered. */
  readonly ordered?: true;
  /** Targets of its links. */
  readonly links: readonly { readonly url: string; readonly span: Span }[];
  /** Place in its table. */
  readonly cell?: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    /** Columns of the widest row; what a comment in a row sets apart is no column. */ readonly columns: number;
  };
  /** The block as its section has it: the same object as long as the section stands, wherever an edit moves it. */
  readonly own: LooseBlock;
  /** Where its section begins: what is to be added to the offsets of `own`. */
  readonly by: number;
}

/** A block of a section. It knows neither where it stands in the document nor what it stands under; its tables are counted from the section. */
export interface LooseBlock extends Omit<Block, 'under' | 'own' | 'by'>, Keeping {}

/** The blocks of one section, in reading order: the same object as long as the section stands. */
export interface SectionBlocks extends Keeping {
  readonly blocks: readonly LooseBlock[];
}

/** Readers of blocks by themselves, and of those of a section, by which each is read once as long as its section stands. */
export const ofBlock = keeping<LooseBlock>();
export const ofSectionBlocks = keeping<SectionBlocks>();

/** The walk through one section; its offsets are those of the section. */
interface Walk {
  readonly source: string;
  readonly blocks: LooseBlock[];
  /** What the reader of the page does not see of what the parser takes for text. */
  readonly unseen: readonly Span[];
  /** The element that hides what follows, up to its end in another block. */
  hidden: Unseen | undefined;
  /** Whether anything was hidden. */
  hid: boolean;
  /** Whether an end tag of that name stands after an offset, in this section or further on. */
  readonly endsAfter: (tag: string, offset: number) => boolean;
  tables: number;
}

/** Lists the blocks of a document in reading order. Code, comments, definitions and front matter hold no prose. */
export function readBlocks(sections: readonly PlacedSection[], source: string): { blocks: Block[]; bySection: SectionBlocks[] } {
  const blocks: Block[] = [];
  const bySection: SectionBlocks[] = [];
  const place = placing();
  const unseen = findUnseen(sections, source);
  const lastEnd = lastEndTags(source);
  let hidden: Unseen | undefined;
  let tables = 0;
  for (const { start, section } of sections) {
    const { text, tree } = section;
    const notes = unseenWithin(unseen, { start, end: start + text.length });
    const isOwn = !hidden && notes.length === 0;
    let own = isOwn ? section.blocks : undefined;
    if (!own) {
      const walk: Walk = {
        source: text,
        blocks: [],
        unseen: notes.map((note) => moved(note, -start)),
        hidden,
        hid: hidden !== undefined,
        endsAfter: (tag, offset) => lastEnd(tag) >= start + offset,
        tables: 0,
      };
      for (const child of tree.children) visit(child, walk, 0, false);
      own = { blocks: walk.blocks, kept: new Kept() };
      hidden = walk.hidden;
      // What hides its words may end elsewhere: then the section alone does not say what is seen.
      if (isOwn && !walk.hid) section.blocks = own;
    }
    bySection.push(own);
    for (const block of own.blocks) blocks.push(place(block, start, tables));
    tables += own.blocks.reduce((most, { cell }) => Math.max(most, cell ? cell.table + 1 : 0), 0);
  }
  return { blocks, bySection };
}

/**
 * Puts blocks where they stand, one after the other, each under its heading: one closes those of its level or narrower, and one
 * without words is none.
 */
export function placing(): (own: LooseBlock, by?: number, tables?: number) => Block {
  const open: Block[] = [];
  return (own, by = 0, tables = 0) => {
    const { kind, text, depth, strong, quoted, links, ordered, cell } = own;
    const isHeading = kind === 'heading' && text.text.trim() !== '';
    if (isHeading) while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const block: Block = {
      kind,
      span: moved(own.span, by),
      text: text.moved(by),
      depth,
      strong,
      quoted,
      under: open.at(-1),
      links: links.length === 0 ? links : links.map(({ url, span }) => ({ url, span: moved(span, by) })),
      own,
      by,
      ...(ordered && { ordered }),
      ...(cell && { cell: { ...cell, table: cell.table + tables } }),
    };
    if (isHeading) open.push(block);
    return block;
  };
}

/** The list item that a block opens. */
interface ListItem {
  readonly ordered: boolean;
}

function visit(node: Nodes, walk: Walk, listDepth: number, quoted: boolean, opens?: ListItem): void {
  const place = spanOfNode(node);
  // Within a note, and not itself what is set apart: a shortcode may have attributes that are seen.
  if (
    unseenWithin(walk.unseen, place).some(
      ({ start, end }) => start <= place.start && place.end <= end && end - start > place.end - place.start,
    )
  )
    return;
  switch (node.type) {
    case 'heading':
      push(walk, 'heading', node, node.children, node.depth, quoted);
      break;
    case 'paragraph':
      if (pushAttributes(walk, node, quoted)) break;
      push(walk, opens ? 'item' : 'paragraph', node, node.children, opens ? listDepth : 0, quoted, opens?.ordered ? { ordered: true } : {});
      break;
    case 'list':
      for (const item of node.children) visit(item, walk, listDepth + 1, quoted, { ordered: node.ordered === true });
      break;
    case 'listItem':
      node.children.forEach((child, index) => visit(child, walk, listDepth, quoted, index === 0 ? opens : undefined));
      break;
    case 'blockquote': {
      const isOthers = quoted || !isSheet(walk.source.slice(place.start, place.end));
      for (const child of node.children) visit(child, walk, listDepth, isOthers);
      break;
    }
    case 'table': {
      const table = walk.tables++;
      const { start, end } = spanOfNode(node);
      // A bar within a comment parts cells all the same: the reader of the page sees neither.
      const comments = lineComments(walk.source.slice(start, end), start);
      const seen = (row: TableRow): number => row.children.findLastIndex((cell) => !isWithin(spanOfNode(cell), comments)) + 1;
      const columns = Math.max(0, ...node.children.map(seen));
      node.children.forEach((row, rowIndex) =>
        row.children.slice(0, seen(row)).forEach((cell, column) => {
          push(walk, 'cell', cell, cell.children, 0, quoted, { cell: { table, row: rowIndex, column, columns } }, comments);
        }),
      );
      break;
    }
    case 'html':
      pushHtml(walk, place, quoted);
      break;
    case 'footnoteDefinition':
      for (const child of node.children) visit(child, walk, listDepth, quoted);
      break;
    default:
      break;
  }
}

/** Reads HTML or a component, which may hide the blocks that follow, up to its end tag. */
function pushHtml(walk: Walk, { start, end }: Span, quoted: boolean): void {
  const { source, hidden } = walk;
  const firstTable = walk.tables;
  const { runs, unseen } = readHtml(source.slice(start, end), start, hidden);
  hide(walk, unseen && walk.endsAfter(unseen.tag, end) ? unseen : undefined);
  const widths = new Map<number, number>();
  for (const { cell } of runs) if (cell) widths.set(cell.table, Math.max(widths.get(cell.table) ?? 0, cell.column + 1));
  for (const run of runs) {
    const cell = run.cell && { ...run.cell, table: firstTable + run.cell.table, columns: widths.get(run.cell.table) ?? 0 };
    if (cell) walk.tables = Math.max(walk.tables, cell.table + 1);
    walk.blocks.push({
      kind: run.heading ? 'heading' : cell ? 'cell' : run.item ? 'item' : 'html',
      span: run.text.span,
      text: run.text,
      depth: run.heading || (run.item ? 1 : 0),
      strong: run.strong ? run.text.text.length : 0,
      quoted,
      links: [],
      ...(cell && { cell }),
      kept: new Kept(),
    });
  }
}

function hide(walk: Walk, hidden: Unseen | undefined): void {
  walk.hidden = hidden;
  walk.hid ||= hidden !== undefined;
}

/** Where the last end tag of a name stands in a document: an element that is never closed hides nothing. */
function lastEndTags(source: string): (tag: string) => number {
  const known = new Map<string, number>();
  return (tag) => {
    const at = known.get(tag) ?? source.toLowerCase().lastIndexOf(`</${tag}`);
    known.set(tag, at);
    return at;
  };
}

/** A component whose attributes stand on several lines, and shortcodes with nothing between them: to the parser they are paragraphs. */
const COMPONENT = /^<[A-Z][\w.]*\s*[\r\n][^<>]*>/;
const SHORTCODES =
  /^(?:\{\{[<%](?:(?![>%]\}\})[\s\S]){1,500}[>%]\}\}\s*|\{%-?[ \t]*\w(?:(?!%\})[\s\S]){1,500}%\}\s*|\[\w+[ \t][^[\]]{0,500}=["'][^[\]]{1,500}\]\s*)+$/;
const SHORTCODE = /\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\[[^[\]]*\]/g;

/** Reads a paragraph that is nothing but components or shortcodes by their attributes; false where it is something else. */
function pushAttributes(walk: Walk, node: Nodes, quoted: boolean): boolean {
  const place = spanOfNode(node);
  const source = walk.source.slice(place.start, place.end);
  if (COMPONENT.test(source)) {
    pushHtml(walk, place, quoted);
    return true;
  }
  if (!SHORTCODES.test(source)) return false;
  for (const { 0: tag, index } of source.matchAll(SHORTCODE)) {
    const builder = new PlainTextBuilder(place.start + index);
    readAttributes(tag, place.start + index, builder);
    const text = builder.build();
    if (text.text && !walk.hidden)
      walk.blocks.push({ kind: 'html', span: text.span, text, depth: 0, strong: 0, quoted, links: [], kept: new Kept() });
  }
  return true;
}

/** A label with what answers it; an indicator and its wording are a quotation of the standard. */
const LABELLED_LINE =
  /^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*|__)?(?!Indicat(?:eur|or)\b)\p{Lu}[^:.!?,;*_\n]{1,40}[ \u00a0\u202f]?(?:(?:\*\*|__)[ \u00a0\u202f]?:|:[ \u00a0\u202f]?(?:\*\*|__)?)(?=[ \t])/gmu;

/**
 * Whether a quotation holds what the author says of the course: a callout, or labels with what answers them; one alone says so in
 * bold. Others' words stand in marks.
 */
function isSheet(source: string): boolean {
  if (/^>[ \t]*\[![\w-]+\]/.test(source)) return true;
  if (/["“”«»]/.test(source)) return false;
  const labels = source.match(LABELLED_LINE) ?? [];
  return labels.length > 1 || labels.some((label) => /\*\*|__/.test(label));
}

function push(
  walk: Walk,
  kind: BlockKind,
  node: Nodes,
  children: readonly PhrasingContent[],
  depth: number,
  quoted: boolean,
  place: Pick<Block, 'cell' | 'ordered'> = {},
  hidden: readonly Span[] = [],
): void {
  const links: { url: string; span: Span }[] = [];
  const at = spanOfNode(node);
  const builder = new PlainTextBuilder(at.start);
  const state: InlineState = {
    strong: -1,
    afterStrong: false,
    afterCode: '',
    comments: [...hidden, ...unseenWithin(walk.unseen, at)].sort((a, b) => a.start - b.start),
    hidden: walk.hidden,
  };
  for (const child of children) inline(child, walk.source, builder, links, state);
  const wasHidden = walk.hidden !== undefined;
  if (wasHidden) hide(walk, state.hidden);
  const built = withSettledBreaks(builder.build(), walk.source, kind === 'heading');
  const text = built.withSingleSpaces();
  const strong = built.slice(0, Math.max(0, state.strong)).withSingleSpaces().text.length;
  const lead = text.text.length - text.text.trimStart().length;
  if (!text.text.trim() && (wasHidden || state.comments.length > hidden.length)) return;
  walk.blocks.push({
    kind,
    span: at,
    text: text.trim(),
    depth,
    strong: Math.max(0, Math.min(strong, text.text.length) - lead),
    quoted,
    links,
    ...place,
    kept: new Kept(),
  });
}

/** Comments of HTML and MDX that open and close on one line, as they must in a table. */
function lineComments(source: string, offset: number): Span[] {
  return Array.from(source.matchAll(/<!--(?:(?!-->)[^\n])*-->|\{\/\*(?:(?!\*\/\})[^\n])*\*\/\}/g), ({ 0: comment, index }) => ({
    start: offset + index,
    end: offset + index + comment.length,
  }));
}

/** Whether a cell begins inside a comment, or after its end with nothing but that end: it holds no words of its own. */
const isWithin = ({ start, end }: Span, comments: readonly Span[]): boolean =>
  comments.some((comment) => comment.start < start && end <= comment.end + 3);

interface InlineState {
  /** Units of leading bold text; -1 until something is known. */
  strong: number;
  /** Whether the last thing added was bold. */
  afterStrong: boolean;
  /** All that was added when code ended, the last time. */
  afterCode: string;
  /** What of the block is not seen. */
  readonly comments: readonly Span[];
  /** The element in which words are not seen. */
  hidden: Unseen | undefined;
}

function inline(
  node: PhrasingContent,
  source: string,
  builder: PlainTextBuilder,
  links: { url: string; span: Span }[],
  state: InlineState,
): void {
  const at = spanOfNode(node);
  if (state.comments.some(({ start, end }) => start <= at.start && at.end <= end)) return;
  if (node.type === 'html') state.hidden = unseenAfter(node.value, state.hidden);
  // What is struck through is what the author takes back.
  if (state.hidden || node.type === 'delete') return;
  switch (node.type) {
    case 'text': {
      // "**Durée**14 h": authors leave the space to the page's layout.
      if (state.afterStrong && /^[\p{L}\p{N}]/u.test(node.value) && /[\p{L}\p{N}]$/u.test(builder.text))
        builder.addFor(' ', at.start, at.start);
      state.afterStrong = false;
      const read = state.comments.length > 0 ? new PlainTextBuilder(at.start) : builder;
      read.addDecoded(node.value, source.slice(at.start, at.end), at.start);
      if (read !== builder) builder.addOutside(state.comments, read.build());
      break;
    }
    case 'inlineCode': {
      // "`28 h` `8 places`": with nothing but space between them they are chips, one fact each.
      if (state.afterCode && state.afterCode === builder.text.trimEnd()) builder.addFor('\n', at.start, at.start);
      const inside = source.indexOf(node.value, at.start);
      if (inside >= 0 && inside < at.end) builder.add(node.value, inside);
      else builder.addFor(node.value, at.start, at.end);
      state.afterCode = builder.text;
      break;
    }
    case 'break':
      builder.addFor('\n', at.start, at.end);
      break;
    case 'html':
      if (/^<br\b/i.test(node.value)) builder.addFor('\n', at.start, at.end);
      break;
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      break;
    default: {
      const before = builder.text.length;
      for (const child of node.children) inline(child, source, builder, links, state);
      state.afterStrong = node.type === 'strong';
      if (node.type === 'link') links.push({ url: node.url, span: at });
      // Bold counts as leading only when nothing but symbols (an emoji, a bullet) stands before it.
      if (node.type === 'strong' && state.strong < 0) {
        state.strong = /^[^\p{L}\p{N}]*$/u.test(builder.text.slice(0, before)) ? builder.text.length : 0;
      }
    }
  }
}
