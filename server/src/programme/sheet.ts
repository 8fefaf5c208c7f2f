import type { MarkdownDocument } from '../document/document.ts';
import type { Entry } from './entries.ts';
import { type Head, headOf } from './heads.ts';
import { type LabelMatcher, labelMatcher } from './itemLabels.ts';
import { lineEntries } from './lineEntries.ts';
import type { Line } from './lines.ts';
import { NO_OWN_LABELS, type OwnLabels } from './ownLabels.ts';
import { propertyEntries } from './propertyEntries.ts';
import { scoped, type SheetLine, withoutAsides } from './scope.ts';
import { tableEntries } from './tableEntries.ts';
import { withTitles } from './titles.ts';

/** A document laid out as a course sheet: its lines with their labels, and the words that answer each label. */
export interface Sheet {
  /** All lines but asides: other courses, other people's words. */
  readonly lines: readonly SheetLine[];
  readonly entries: readonly Entry[];
  /** The items that a label announces; it remembers those of this document. */
  readonly itemsOf: LabelMatcher;
  /** Of these labels, those of the organisation's own. */
  readonly own: OwnLabels;
}

/** @param own labels of the organisation's own */
export function readSheet(document: MarkdownDocument, allLines: readonly Line[], own: OwnLabels = NO_OWN_LABELS): Sheet {
  const itemsOf = labelMatcher(own);
  const kept = withoutAsides(allLines);
  // The title names the course ("Sécurité incendie et handicap"): it announces no item.
  const title = kept.find(({ heading }) => heading > 0);
  const isTitle = (line: Line): boolean => line === title && line.heading === 1;
  const label = (line: Line): Head | undefined => (isTitle(line) ? undefined : headOf(line, itemsOf));
  const asItems = scoped(kept, label);
  const titled = withTitles(asItems, itemsOf);
  const lines = titled === asItems ? asItems : scoped(titled, label);
  const entries = [...propertyEntries(document.frontMatter, itemsOf), ...tableEntries(document.blocks, itemsOf), ...lineEntries(lines)];
  return { lines, entries, itemsOf, own };
}
