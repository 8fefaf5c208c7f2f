import type { MarkdownDocument } from '../document/document.ts';
import type { Span } from '../document/text.ts';
import { LABEL_LENGTH } from '../lexicon/labelLists.ts';
import { itemsOfLabel } from './itemLabels.ts';
import type { Line } from './lines.ts';
import type { OwnLabels } from './ownLabels.ts';
import { foldText } from '../document/fold.ts';
import { keyWords } from '../text/keys.ts';

/** Words that a document sets as a label and that announce no item that is known. */
export interface UnknownLabel {
  /** As a configuration would hold it. */
  readonly label: string;
  readonly span: Span;
}

/** Most words of a label that nothing but its place shows to be one. */
const LABEL_WORDS = 9;

/**
 * What a document sets as labels, and nobody knows: headings but its title, bold words and words before a colon at the head of a
 * line, the heads of rows and columns, front matter keys. In reading order, each once.
 */
export function unknownLabels({ frontMatter, source }: MarkdownDocument, lines: readonly Line[], own: OwnLabels): UnknownLabel[] {
  const title = lines.find(({ heading }) => heading > 0);
  const keys = (frontMatter?.properties ?? []).flatMap(({ key, keySpan, path }) =>
    path.length === 1 && itemsOfLabel(keyWords(key), true, own).items.length === 0 && !/^(?:kind|nature|type|categor)/i.test(key)
      ? [{ label: key, span: keySpan }]
      : [],
  );
  const set = lines.flatMap((line): UnknownLabel[] => {
    const end = line === title ? 0 : labelEnd(line);
    const label = written(line.text.text.slice(0, end));
    if (label === '' || label.length > LABEL_LENGTH || label.split(' ').length > LABEL_WORDS) return [];
    if (itemsOfLabel(foldText(label), false, own).items.length > 0) return [];
    return [{ label, span: line.text.spanOf(0, end) }];
  });
  const seen = new Set<string>();
  return [...keys, ...set].filter(({ label, span }) => {
    const key = foldText(label);
    return source.slice(span).trim() !== '' && !seen.has(key) && seen.add(key);
  });
}

/** Units at the head of a line that are set as its label. */
function labelEnd({ heading, strong, text, block }: Line): number {
  if (heading > 0) return /^(.{2,80}?)\s?:\s/u.exec(text.text)?.[1]?.length ?? text.text.length;
  // A cell that opens on a figure is a value.
  if (block.cell) return (block.cell.column === 0 || block.cell.row === 0) && !/^\W*\d/u.test(text.text) ? text.text.length : 0;
  // With a comma before the colon it is a sentence that announces something.
  return strong || (/^[^:.!?,;]{2,60}?(?=\s?:(?:\s|$))/u.exec(text.text)?.[0].length ?? 0);
}

/** The words of a label without its dress: what a configuration should hold. Marks of the patterns' language stand for nothing here. */
const written = (words: string): string =>
  words
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[[\]()|*_<>#…$^"«»“”]/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d{1,2}(?:[.)]\d{0,2})*|[ivx]{1,4}) ?[.):/–-] ?/iu, '')
    .replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
