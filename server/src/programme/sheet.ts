import type { MarkdownDocument } from '../document/document.ts';
import type { Entry } from './entries.ts';
import { type Head, headOf } from './heads.ts';
import { labelMatcher } from './itemLabels.ts';
import { lineEntries } from './lineEntries.ts';
import type { Line } from './lines.ts';
import { propertyEntries } from './propertyEntries.ts';
import { taughtLines, withoutAsides } from './sections.ts';
import { tableEntries } from './tableEntries.ts';

/** A document laid out as a course sheet: its lines with their labels, and the words that answer each label. */
export interface Sheet {
  /** All lines but asides: other courses, other people's words. */
  readonly lines: readonly Line[];
  /** The label at the head of each line. */
  readonly heads: readonly (Head | undefined)[];
  /** Whether each line stands in the syllabus. */
  readonly taught: readonly boolean[];
  readonly entries: readonly Entry[];
}

export function readSheet(document: MarkdownDocument, allLines: readonly Line[]): Sheet {
  const itemsOf = labelMatcher();
  const lines = withoutAsides(allLines);
  // The title names the course ("Sécurité incendie et handicap"): it announces no item.
  const title = lines.findIndex(({ heading }) => heading > 0);
  const heads = lines.map((line, index) => (index === title && line.heading === 1 ? undefined : headOf(line, itemsOf)));
  const taught = taughtLines(lines, heads);
  const entries = [
    ...propertyEntries(document.frontMatter, itemsOf),
    ...tableEntries(document.blocks, itemsOf),
    ...lineEntries(lines, heads, taught),
  ];
  return { lines, heads, taught, entries };
}
