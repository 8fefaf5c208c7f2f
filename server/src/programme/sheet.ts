import type { MarkdownDocument } from '../document/document.ts';
import type { Item } from '../referential/items.ts';
import { LABEL_LEVEL, Outline } from '../text/outline.ts';
import type { Entry } from './entries.ts';
import { type Head, headOf } from './heads.ts';
import { type LabelMatcher, labelMatcher } from './itemLabels.ts';
import { lineEntries } from './lineEntries.ts';
import type { Line } from './lines.ts';
import type { OwnLabels } from './ownLabels.ts';
import { propertyEntries } from './propertyEntries.ts';
import { taughtLines, withoutAsides } from './sections.ts';
import { tableEntries } from './tableEntries.ts';
import { withTitles } from './titles.ts';

/** A document laid out as a course sheet: its lines with their labels, and the words that answer each label. */
export interface Sheet {
  /** All lines but asides: other courses, other people's words. */
  readonly lines: readonly Line[];
  /** The label at the head of each line. */
  readonly heads: readonly (Head | undefined)[];
  /** Whether each line stands in the syllabus. */
  readonly taught: readonly boolean[];
  /** The items that the nearest label, else the nearest heading above announces, its own label included. */
  readonly under: readonly (readonly Item[])[];
  readonly entries: readonly Entry[];
  /** The items that a label announces; it remembers those of this document. */
  readonly itemsOf: LabelMatcher;
}

/** @param own labels of the organisation's own */
export function readSheet(document: MarkdownDocument, allLines: readonly Line[], own?: OwnLabels): Sheet {
  const itemsOf = labelMatcher(own);
  const asItems = withoutAsides(allLines);
  // The title names the course ("Sécurité incendie et handicap"): it announces no item.
  const title = asItems.findIndex(({ heading }) => heading > 0);
  const itemHeads = asItems.map((line, index) => (index === title && line.heading === 1 ? undefined : headOf(line, itemsOf)));
  const inLists = taughtLines(asItems, itemHeads);
  const lines = withTitles(asItems, inLists, itemsOf);
  const heads = lines.map((line, index) => (line.title ? headOf(line, itemsOf) : itemHeads[index]));
  const taught = lines === asItems ? inLists : taughtLines(lines, heads);
  const entries = [
    ...propertyEntries(document.frontMatter, itemsOf),
    ...tableEntries(document.blocks, itemsOf),
    ...lineEntries(lines, heads, taught),
  ];
  return { lines, heads, taught, under: announced(lines, heads), entries, itemsOf };
}

function announced(lines: readonly Line[], heads: readonly (Head | undefined)[]): (readonly Item[])[] {
  const under = new Outline<readonly Item[]>([]);
  return lines.map((line, index) => {
    const head = heads[index];
    const items = head && !head.weak ? head.items : undefined;
    // A sub-heading that announces nothing stays under the one above it.
    if (line.heading || items) under.open(line.heading || LABEL_LEVEL, (above) => items ?? above);
    return under.current;
  });
}
