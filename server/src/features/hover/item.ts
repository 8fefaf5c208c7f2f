import { shortened } from '../../document/text.ts';
import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import { format } from '../../messages/format.ts';
import { HOVER } from '../../messages/hover.ts';
import { indicatorsIn } from '../../messages/indicators.ts';
import { ITEM_STATE_NAMES } from '../../messages/names.ts';
import { quoted } from '../../messages/quotes.ts';
import type { ItemFact } from '../../programme/facts.ts';
import { asksForItems, type Edition, indicatorOf } from '../../referential/editions.ts';
import { CARRIED_BY_ITEMS, type Item, ITEMS } from '../../referential/items.ts';
import type { Finding } from '../../rules/finding.ts';
import { cite } from '../../rules/cite.ts';
import { type About, isAt, linkTo, type Subject } from './about.ts';
import type { Line } from './telling.ts';

/** The label of an item of public information: what settles it, its state here and why, whom it serves and who asks for it. */
export const itemAt: Subject = (at, about) => {
  const { facts, edition, locale } = about.analysis;
  if (!asksForItems(edition)) return undefined;
  for (const item of ITEMS) {
    const label = facts.items[item].label?.span;
    if (!label || !isAt(label, at)) continue;
    const served = Object.entries(CARRIED_BY_ITEMS).flatMap(([number, items]) =>
      items.includes(item) ? (indicatorOf(edition, Number(number)) ?? []) : [],
    );
    return {
      span: label,
      lines: [
        { name: ITEM_TEXTS[item].label[locale], text: ITEM_TEXTS[item].settledBy[locale] },
        stateLine(facts.items[item], about),
        ...whyLines(item, about),
        { name: HOVER.serves[locale], text: indicatorsIn(served, locale) },
        { name: HOVER.asker[locale], text: askerOf(item, edition, about) },
      ],
    };
  }
  return undefined;
};

function stateLine({ state, span, elsewhere }: ItemFact, about: About): Line {
  const { document, locale } = about.analysis;
  const words = span ? document.source.words(span) : elsewhere && shortened(elsewhere.words);
  return {
    name: HOVER.here[locale],
    text: [ITEM_STATE_NAMES[state][locale], ...(words ? [quoted(words)[locale]] : [])].join(', '),
    links: elsewhere && [linkTo(elsewhere.path, elsewhere.span, about)],
  };
}

/** What was found against it, or the choice by which it is stood by. */
function whyLines(item: Item, { analysis: { findings, choices, locale } }: About): Line[] {
  const isOfItem = (finding: Finding): boolean => finding.item === item && finding.rule.startsWith('evidence/');
  return [
    ...findings.filter(isOfItem).map(({ message }) => ({ text: message })),
    ...choices.flatMap(({ state, used, choice }) =>
      state === 'in-force' && used.some(isOfItem) ? [{ name: HOVER.choice[locale], text: choice.reason }] : [],
    ),
  ];
}

const askerOf = (item: Item, edition: Edition, { analysis: { locale } }: About): string =>
  edition.items[item]
    ? cite(['item'], { edition, locale, item, inFull: true }).basis
    : format(HOVER.nobodyAsks[locale], { edition: edition.id });
