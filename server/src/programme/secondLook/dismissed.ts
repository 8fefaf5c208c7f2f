import type { MarkdownDocument } from '../../document/document.ts';
import { fold } from '../../document/fold.ts';
import type { Span } from '../../document/text.ts';
import type { Item } from '../../referential/items.ts';
import { itemNamed } from '../choice/terms.ts';
import { type AnnouncedComment, wordsOn } from '../comments/announced.ts';
import { coveredBy } from '../comments/covered.ts';

/** Words of which the author says that they are not what an item is about. */
export interface Dismissed {
  readonly item: Item;
  readonly covers: Span;
}

/** `# pas ici : price`, on a line of its own in the front matter: about the line below it. */
const IN_YAML = /^[ \t]*#[ \t]*(?:pas ici|not here)[ \t\u00a0\u202f]*:[ \t]*(.*)$/gim;

/**
 * The places at which a document says not to look for an item: `<!-- pas ici : durée -->` beside the words, or a comment above a line
 * of the front matter. Several items are parted by commas.
 */
export function readDismissed(document: MarkdownDocument, comments: readonly AnnouncedComment[]): Dismissed[] {
  const stated = comments.filter(({ kind, closed }) => kind === 'elsewhere' && closed);
  if (stated.length === 0) return inFrontMatter(document);
  const covers = coveredBy(document);
  return [
    ...inFrontMatter(document),
    ...stated.flatMap(({ span, body }) => dismissals(wordsOn(document.source, body), headingAlone(document, covers(span)))),
  ];
}

/** Above a heading, the comment is about its words: what stands below may well be the item. */
function headingAlone({ blocks }: MarkdownDocument, covers: Span): Span {
  const first = blocks.find(({ text, span }) => text.text !== '' && span.end > covers.start);
  return first?.kind === 'heading' ? { start: covers.start, end: Math.min(covers.end, first.span.end) } : covers;
}

function inFrontMatter({ source, frontMatter }: MarkdownDocument): Dismissed[] {
  if (!frontMatter) return [];
  return Array.from(source.slice(frontMatter.body).matchAll(IN_YAML)).flatMap(({ 0: line, 1: names = '', index }) => {
    const below = source.positionAt(frontMatter.body.start + index + line.length).line + 1;
    return dismissals(names, { start: source.lineStart(below), end: source.lineEnd(below) });
  });
}

const dismissals = (names: string, covers: Span): Dismissed[] =>
  names.split(',').flatMap((name) => {
    const item = itemNamed(fold(name).text.trim());
    return item ? [{ item, covers }] : [];
  });
