import type { SourceText, Span } from '../../document/text.ts';
import type { DocumentFacts, LabelForm } from '../../programme/facts.ts';
import { type Item, ITEMS } from '../../referential/items.ts';
import type { Slot, Stub } from '../slot.ts';

/** An item that the document announces with a label: a sample of its style and a landmark for its neighbours. */
export interface Labelled {
  readonly item: Item;
  /** The label's words, without the colon. */
  readonly span: Span;
  /** End of what is known to belong to the item. */
  readonly end: number;
  readonly form: LabelForm;
  readonly depth: number;
}

/** Writes stubs in one style. */
export interface StubWriter {
  /** Where the item goes, and next to which sample; undefined when it cannot be written in this style. */
  place(item: Item): Placement | undefined;
  write(item: Item, near: Labelled | undefined): Stub;
}

export interface Placement {
  readonly slot: Slot;
  readonly near?: Labelled;
}

const BOLD: Readonly<Partial<Record<LabelForm, LabelForm>>> = { plain: 'bold', 'plain-item': 'bold-item' };

const BOLD_TAG = /<(?:strong|b|dt|th|summary)(?:\s[^<>]*)?>[^\p{L}\p{N}<>]*$/iu;

/** `**` or `__` where it opens right before the words at `at` (an emoji may stand between), else nothing. */
export function boldSign(source: SourceText, at: number): string {
  return /(\*\*|__)(?!\s)[^\p{L}\p{N}*_|>]*$/u.exec(source.lineBefore(at))?.[1] ?? '';
}

/** The labelled items, in the order of `ITEMS`. */
export function labelledItems(facts: DocumentFacts, source: SourceText): Labelled[] {
  return ITEMS.flatMap((item): Labelled[] => {
    const { label, span } = facts.items[item];
    if (!label) return [];
    const words = source.slice(label.span).replace(/(?<![\s:])[\s:]+$/, '');
    // A symbol for a label ("⏱ 14 h") cannot be copied: each item has its own.
    if (!/\p{L}/u.test(words)) return [];
    const { start } = label.span;
    const end = start + words.length;
    // Facts tell bold from plain at the head of a paragraph; its further lines, and HTML, may be bold as well.
    const form = boldSign(source, start) === '' && !BOLD_TAG.test(source.lineBefore(start)) ? label.form : (BOLD[label.form] ?? label.form);
    return [{ item, span: { start, end }, end: Math.max(end, span?.end ?? 0), form, depth: label.depth }];
  });
}

/** After the nearest item that comes before in the order of `ITEMS`, else before (or else after) the nearest that comes next. */
export function placeAmong(
  samples: readonly Labelled[],
  item: Item,
  slots: { after(sample: Labelled): Slot | undefined; before(sample: Labelled): Slot | undefined },
): Placement | undefined {
  const rank = ITEMS.indexOf(item);
  const previous = samples.findLast((sample) => ITEMS.indexOf(sample.item) < rank);
  const next = samples.find((sample) => ITEMS.indexOf(sample.item) > rank);
  const near = previous ?? next;
  if (!near) return undefined;
  const slot = previous ? slots.after(previous) : (slots.before(near) ?? slots.after(near));
  return slot && { slot, near };
}

/** The value that occurs most often, the first of them when several do. */
export function mostCommon<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return values.find((value) => counts.get(keyOf(value)) === most);
}
