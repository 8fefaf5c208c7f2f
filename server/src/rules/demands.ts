import type { ItemFact } from '../programme/facts.ts';
import type { Demand, Edition } from '../referential/editions.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { INDICATOR } from '../referential/rnq/numbers.ts';
import { format } from '../messages/format.ts';
import type { Locale, Localized } from '../messages/locale.ts';
import type { Severity } from './finding.ts';
import type { Circumstances, Report } from './rule.ts';
import type { Slices } from './slices.ts';

/** The items that the edition in force asks for, with what the document says of each. */
export function demands({ items }: Pick<Slices, 'items'>, edition: Edition): { item: Item; demand: Demand; fact: ItemFact }[] {
  return ITEMS.flatMap((item) => {
    const demand = edition.items[item];
    return demand ? [{ item, demand, fact: items[item] }] : [];
  });
}

/** How grave it is that an item is vague or only promised: a suggestion stays one. */
const graveness = (demand: Demand): Severity => (demand === 'suggested' ? 'information' : 'warning');

/** What to report of every item in that state, on the words that carry it; the rule adds its message. */
export function inState(
  state: 'vague' | 'promised',
  facts: Pick<Slices, 'items'>,
  { edition, locale, quote, head }: Circumstances,
): Omit<Report<never>, 'message'>[] {
  return demands(facts, edition).flatMap(({ item, demand, fact }) => {
    const { span, elsewhere } = fact;
    const words = span ? quote(span) : elsewhere?.words;
    if (fact.state !== state || words === undefined) return [];
    return [
      {
        params: { ...itemParams(item, edition, locale), words, ...(elsewhere && { path: elsewhere.path }) },
        severity: graveness(demand),
        // What the organisation says once for all its programmes is no words of this one.
        span: span ?? head,
        granularity: span ? 'passage' : 'document',
        indicator: INDICATOR.publicInformation,
        item,
        data: { fix: 'none', item, state },
        ...(elsewhere && {
          related: [{ path: elsewhere.path, span: elsewhere.span, message: format(ELSEWHERE[locale], { path: elsewhere.path }) }],
        }),
      },
    ];
  });
}

const ELSEWHERE: Localized = { fr: 'Dit pour tous les programmes : {path}', en: 'Said for all programmes: {path}' };

/** What every message on an item names. */
export function itemParams(item: Item, edition: Edition, locale: Locale): Record<'label' | 'settledBy' | 'edition' | 'reference', string> {
  const texts = ITEM_TEXTS[item];
  return { label: texts.label[locale], settledBy: texts.settledBy[locale], edition: edition.id, reference: edition.legalReference[locale] };
}
