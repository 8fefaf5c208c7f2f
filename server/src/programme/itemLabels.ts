import { remembered } from '../document/remembered.ts';
import { ITEM_LEXICON, type ItemLexicon } from '../lexicon/items.ts';
import { LABEL_LENGTH, listsWith, mayBeLabel } from '../lexicon/labelLists.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import { labelParts, undress } from './labels.ts';
import { NO_OWN_LABELS, type OwnLabels } from './ownLabels.ts';

/** The items that a label announces. */
export interface LabelMatch {
  readonly items: readonly Item[];
  /** Too common a label to be trusted without a value in the item's own terms. */
  readonly weak: boolean;
  /** Of the items, those that the label names as the framework does: any words answer them. */
  readonly byName?: readonly Item[];
}

/** Says which items a folded label announces. Remembers its answers: the same labels come again and again. */
export type LabelMatcher = (folded: string, asKey?: boolean) => LabelMatch;

const NONE: LabelMatch = { items: [], weak: false };

function matcherWith(own: OwnLabels): LabelMatcher {
  const ofLabel = remembered((folded) => itemsOfLabel(folded, false, own), 5000);
  const ofKey = remembered((folded) => itemsOfLabel(folded, true, own), 500);
  return (folded, asKey = false) => (asKey ? ofKey : ofLabel)(folded);
}

/** What anybody's labels announce is the same in every document. */
const anybodys = matcherWith(NO_OWN_LABELS);

/** Those of organisations, as long as their labels are known. */
const matchers = new WeakMap<OwnLabels, LabelMatcher>([[NO_OWN_LABELS, anybodys]]);

export function labelMatcher(own: OwnLabels = NO_OWN_LABELS): LabelMatcher {
  const known = matchers.get(own) ?? matcherWith(own);
  matchers.set(own, known);
  return known;
}

/** The items that a folded label announces, however it is dressed: as anybody says it, else as the organisation does. */
export const itemsOfLabel = (folded: string, asKey = false, own: OwnLabels = NO_OWN_LABELS): LabelMatch =>
  // What undressing takes off never makes a label of what has no word of one.
  mayBeLabel(folded) || own.mayHave(folded) ? matchLabel(undress(folded), asKey, own) : NONE;

function matchLabel(label: string, asKey: boolean, own: OwnLabels): LabelMatch {
  if (label.length < 2 || label.length > LABEL_LENGTH) return NONE;
  const lists = listsWith(label);
  const known = itemsWhere(({ labels, keys }) => lists.has(labels) || (asKey && keys !== undefined && lists.has(keys)));
  const whole = known.length > 0 ? known : own.itemsOf(label);
  const parts = labelParts(label);
  const among = parts.length <= 4 ? parts.map((part) => ({ lists: listsWith(part), own: own.itemsOf(part) })) : [];
  const inParts = itemsWhere(
    ({ item, labels }) => !whole.includes(item) && among.some((part) => part.lists.has(labels) || part.own.includes(item)),
  );
  const byName = whole.filter((item) => lists.has(ITEM_LEXICON[item].byName ?? -1));
  if (whole.length + inParts.length > 0)
    return { items: [...whole, ...inParts], weak: false, ...(byName.length > 0 ? { byName } : undefined) };
  const weak = itemsWhere(({ weakLabels }) => weakLabels !== undefined && lists.has(weakLabels));
  return weak.length > 0 ? { items: weak, weak: true } : NONE;
}

/** The items that anybody takes a whole label, undressed, to announce; those that it only may announce are left out. */
export function itemsNamed(label: string): Item[] {
  const lists = listsWith(label);
  return itemsWhere(({ labels }) => lists.has(labels));
}

const itemsWhere = (holds: (lexicon: ItemLexicon) => boolean): Item[] => ITEMS.filter((item) => holds(ITEM_LEXICON[item]));
