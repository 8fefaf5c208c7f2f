import type { FrontMatter } from '../../document/frontMatter.ts';
import type { PlainText } from '../../document/plainText.ts';
import { sectionByWords } from '../../lexicon/sections.ts';
import type { Item } from '../../referential/items.ts';
import { keyWords } from '../../text/keys.ts';
import { standing } from '../../text/outline.ts';
import type { Line } from '../lines.ts';
import type { SheetLine } from '../scope.ts';
import type { Sheet } from '../sheet.ts';
import { MACHINE_KEY } from '../unlabelled.ts';

/** What the label that words stand under shows of them, in a document most labels of which are known. */
export interface Labelled {
  /** Whether it is one that nobody knows among labels that announce items: likely an item in the author's own words. */
  readonly own: boolean;
  /** Whether the words stand right behind or below it. */
  readonly direct: boolean;
  /** The items that the labels before and after it announce: authors keep to an order. */
  readonly around: readonly Item[];
}

const UNLABELLED: Labelled = { own: false, direct: false, around: [] };

/** Fewest labels of a form that announce items, for one that announces none to be of the same kind. */
const FEWEST_KNOWN = 3;
/** How many times as many as those that announce none: else they are headings like those of any page. */
const TIMES_KNOWN = 3;
/** Longest label, in units. */
const LABEL_LENGTH = 60;
/** Lines below a label that stand right below it. */
const RIGHT_BELOW = 2;
/** Words before a colon: with a comma or a full stop among them they are a sentence. */
const BEFORE_COLON = /^[^:.!?,;]{2,60}?(?= ?:(?: |$))/;

interface SetLabel {
  /** How it is set: labels of the same form are of the same kind. */
  readonly form: string;
  readonly items: readonly Item[];
  /** Whether it names a part of a programme that is no item, or stands in the syllabus or beside the course. */
  readonly otherwise: boolean;
  /** Whether words follow it on its line. */
  readonly answered: boolean;
}

/** For each line, what its label shows; `placed` has those of the sheet. */
export function labelledLines(lines: readonly Line[], placed: ReadonlyMap<PlainText, SheetLine>): Labelled[] {
  const title = lines.find(({ heading }) => heading > 0);
  const labels = lines.map((line) => (line === title ? undefined : labelOf(line, placed.get(line.text))));
  const isOwn = unknownAmong(labels.flatMap((label) => label ?? []));
  // Of each label, the items of those before and after it.
  const around = new Map<number, readonly Item[]>();
  const numbers = labels.flatMap((label, index) => (label ? [index] : []));
  const itemsAt = (number: number | undefined): readonly Item[] => (number === undefined ? [] : (labels[number]?.items ?? []));
  numbers.forEach((number, at) => around.set(number, [...itemsAt(numbers[at - 1]), ...itemsAt(numbers[at + 1])]));
  const open = standing<Line, { readonly label?: number }>(lines, {}, ({ heading }, _, __, index) => {
    const label = labels[index];
    if (!heading && (!label || label.answered)) return undefined;
    return label ? { label: index } : {};
  });
  return lines.map((_, index) => {
    const by = labels[index]?.answered ? index : open[index]?.label;
    const label = by === undefined ? undefined : labels[by];
    // A label itself stands under none.
    if (by === undefined || !label || (by === index && !label.answered)) return UNLABELLED;
    return { own: isOwn(label), direct: index - by <= RIGHT_BELOW, around: around.get(by) ?? [] };
  });
}

function labelOf({ heading, strong, text, folded, item }: Line, place: SheetLine | undefined): SetLabel | undefined {
  const head = place?.head;
  const length = text.text.length;
  const colon = BEFORE_COLON.exec(folded.text)?.[0].length ?? 0;
  const end = heading ? length : strong || colon;
  if (!head && (end === 0 || end > LABEL_LENGTH)) return undefined;
  return {
    form: heading ? `heading ${heading}` : strong ? 'bold' : item ? 'item' : colon ? 'colon' : 'plain',
    items: head?.items ?? [],
    otherwise: !place || place.taught || (!head && sectionByWords(folded.text.slice(0, end)) !== undefined),
    answered: !heading && (head ? head.rest !== undefined : length - end > 2),
  };
}

/** Tells the labels that announce nothing among those of their form that mostly announce items. */
function unknownAmong(labels: readonly SetLabel[]): (label: SetLabel) => boolean {
  const known = new Map<string, number>();
  const unknown = new Map<string, number>();
  for (const { form, items, otherwise } of labels) {
    if (items.length === 0 && otherwise) continue;
    const counts = items.length > 0 ? known : unknown;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return ({ form, items, otherwise }) => items.length === 0 && !otherwise && isAmongKnown(known.get(form) ?? 0, unknown.get(form) ?? 0);
}

const isAmongKnown = (known: number, unknown: number): boolean => known >= FEWEST_KNOWN && known >= TIMES_KNOWN * unknown;

/** Whether the keys of a front matter mostly announce items, so that others may be items in words of the author's own. */
export function holdsItems(frontMatter: FrontMatter | undefined, { itemsOf }: Sheet): boolean {
  const keys = (frontMatter?.keys ?? []).filter(({ key }) => !MACHINE_KEY.test(key));
  const known = keys.filter(({ key }) => itemsOf(keyWords(key), true).items.length > 0).length;
  return isAmongKnown(known, keys.length - known);
}
