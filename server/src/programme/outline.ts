import type { Item } from '../referential/items.ts';
import { type Head, headOf } from './heads.ts';
import { labelMatcher, type LabelMatcher } from './itemLabels.ts';
import type { Line } from './lines.ts';
import { taughtLines, withoutAsides } from './sections.ts';

/** The lines that are about this course, and what announces them. All lists run in parallel. */
export interface Outline {
  readonly lines: readonly Line[];
  /** The label at the head of each line. */
  readonly heads: readonly (Head | undefined)[];
  /** Whether it stands in the syllabus. */
  readonly taught: readonly boolean[];
  /** The items that the nearest label, else the nearest heading above announces, its own label included. */
  readonly under: readonly (readonly Item[])[];
  readonly itemsOf: LabelMatcher;
}

/** Sets out a document's lines by what announces them; other courses and other people's words are left out. */
export function readOutline(allLines: readonly Line[]): Outline {
  const itemsOf = labelMatcher();
  const lines = withoutAsides(allLines);
  // The title names the course ("Sécurité incendie et handicap"): it announces no item.
  const title = lines.findIndex(({ heading }) => heading > 0);
  const heads = lines.map((line, index) => (index === title && line.heading === 1 ? undefined : headOf(line, itemsOf)));
  return { lines, heads, taught: taughtLines(lines, heads), under: announced(lines, heads), itemsOf };
}

const NOTHING: readonly Item[] = [];

function announced(lines: readonly Line[], heads: readonly (Head | undefined)[]): (readonly Item[])[] {
  let headings: { readonly level: number; readonly items: readonly Item[] }[] = [];
  let label: readonly Item[] | undefined;
  return lines.map((line, index) => {
    const head = heads[index];
    const items = head && !head.weak ? head.items : undefined;
    if (line.heading) {
      headings = headings.filter(({ level }) => level < line.heading);
      // A sub-heading that announces nothing stays under the one above it.
      headings.push({ level: line.heading, items: items ?? headings.at(-1)?.items ?? NOTHING });
      label = undefined;
    } else if (items) {
      label = items;
    }
    return label ?? headings.at(-1)?.items ?? NOTHING;
  });
}
