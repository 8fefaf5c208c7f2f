import { ITEM_LEXICON } from '../lexicon/items.ts';
import { scanned } from '../lexicon/scanned.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import { LABEL_LENGTH, labelParts, undress } from './labels.ts';

/** The items that a label announces. */
export interface LabelMatch {
  readonly items: readonly Item[];
  /** Too common a label to be trusted without a value in the item's own terms. */
  readonly weak: boolean;
}

/** Says which items a folded label announces. Remembers its answers: the same labels come again and again in a document. */
export type LabelMatcher = (folded: string, asKey?: boolean) => LabelMatch;

const NONE: LabelMatch = { items: [], weak: false };

export function labelMatcher(): LabelMatcher {
  const known = new Map<string, LabelMatch>();
  return (folded, asKey = false) => {
    const key = (asKey ? '=' : '-') + folded;
    let match = known.get(key);
    if (!match) {
      match = matchLabel(undress(folded), asKey);
      known.set(key, match);
    }
    return match;
  };
}

function matchLabel(label: string, asKey: boolean): LabelMatch {
  if (label.length < 2 || label.length > LABEL_LENGTH) return NONE;
  const words = scanned(label);
  const whole = ITEMS.filter((item) => ITEM_LEXICON[item].labels.test(words) || (asKey && ITEM_LEXICON[item].keys?.test(words)));
  const parts = labelParts(label);
  const among = parts.length <= 4 ? parts.map(scanned) : [];
  const inParts = ITEMS.filter((item) => !whole.includes(item) && among.some((part) => ITEM_LEXICON[item].labels.test(part)));
  if (whole.length + inParts.length > 0) return { items: [...whole, ...inParts], weak: false };
  const weak = ITEMS.filter((item) => ITEM_LEXICON[item].weakLabels?.test(words));
  return weak.length > 0 ? { items: weak, weak: true } : NONE;
}
