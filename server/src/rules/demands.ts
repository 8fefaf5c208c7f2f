import type { Span } from '../document/text.ts';
import type { MarkdownDocument } from '../document/document.ts';
import type { ItemFact } from '../programme/facts.ts';
import type { Demand, Edition } from '../referential/editions.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { INDICATOR } from '../referential/rnq/numbers.ts';
import type { Locale } from '../messages/locale.ts';
import type { Severity } from './finding.ts';
import type { Report, RuleContext } from './rule.ts';

/** The items that the edition in force asks for, with what the document says of each. */
export function demands({ edition, facts }: RuleContext): { item: Item; demand: Demand; fact: ItemFact }[] {
  return ITEMS.flatMap((item) => {
    const demand = edition.items[item];
    return demand ? [{ item, demand, fact: facts.items[item] }] : [];
  });
}

/** How grave it is that an item is vague or only promised: a suggestion stays one. */
const graveness = (demand: Demand): Severity => (demand === 'suggested' ? 'information' : 'warning');

/** What to report of every item in that state, on the words that carry it; the rule adds its message. */
export function inState(context: RuleContext, state: 'vague' | 'promised'): Omit<Report<never>, 'message'>[] {
  const { document, edition, locale } = context;
  return demands(context).flatMap(({ item, demand, fact }) =>
    fact.state === state && fact.span
      ? [
          {
            params: { ...itemParams(item, edition, locale), words: document.source.words(fact.span) },
            severity: graveness(demand),
            span: fact.span,
            granularity: 'passage',
            indicator: INDICATOR.publicInformation,
            item,
            data: { fix: 'none', item, state },
          },
        ]
      : [],
  );
}

/** What every message on an item names. */
export function itemParams(item: Item, edition: Edition, locale: Locale): Record<'label' | 'settledBy' | 'edition' | 'reference', string> {
  const texts = ITEM_TEXTS[item];
  return { label: texts.label[locale], settledBy: texts.settledBy[locale], edition: edition.id, reference: edition.legalReference[locale] };
}

/** Where to say what a document lacks: on its title, else on its first words. Never the whole file. */
export function documentAnchor(document: MarkdownDocument): Span {
  if (document.title) return document.title.span;
  const first = document.blocks.find((block) => block.text.text)?.text.lines()[0];
  if (first) return first.trim().span;
  const fence = document.frontMatter?.span.start;
  return fence === undefined ? { start: 0, end: 0 } : { start: fence, end: fence + 3 };
}
