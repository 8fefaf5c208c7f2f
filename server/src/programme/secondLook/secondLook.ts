import { overlap } from '../../document/spans.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import { ITEMS, type Item } from '../../referential/items.ts';
import type { ItemFact } from '../facts.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import type { Dismissed } from './dismissed.ts';
import { HITS, type Hit, hitsAt, type Place, placesOf } from './hits.ts';
import { WEIGHTS } from './weights.ts';

/** How likely a place must be, its neighbours included, to be asked about. */
const LIKELY = 0.35;

/** Places before and after one that are one with it to a reader; counted in places, so that blank lines and comments change nothing. */
const NEIGHBOURS = 2;

const NUMBER_OF: Readonly<Record<Hit, number>> = Object.fromEntries(HITS.map((hit, index) => [hit, index])) as Record<Hit, number>;

/**
 * Looks again for the items that the rules did not find, over what they look for, relaxed. Where a likely place is seen, the item is
 * `unconfirmed` there: a doubt, never a finding, and never more than that. The others stay as they are.
 * @param items what the first reading found
 */
export function secondLook(
  document: MarkdownDocument,
  lines: readonly Line[],
  sheet: Sheet,
  items: Readonly<Record<Item, ItemFact>>,
  dismissed: readonly Dismissed[],
): Readonly<Record<Item, ItemFact>> {
  const unfound = ITEMS.filter((item) => items[item].state === 'missing');
  if (unfound.length === 0) return items;
  const places = placesOf(document, lines, sheet, items);
  const looked = { ...items };
  for (const item of unfound) {
    const span = likeliest(item, places, dismissed);
    if (span) looked[item] = { item, state: 'unconfirmed', span };
  }
  return looked;
}

/** How many more items than the rules found are likely somewhere in a document, in whatever words: the sum of how likely each is. */
export function likelyBesides(
  document: MarkdownDocument,
  lines: readonly Line[],
  sheet: Sheet,
  items: Readonly<Record<Item, ItemFact>>,
): number {
  const places = placesOf(document, lines, sheet, items);
  return ITEMS.filter((item) => items[item].state === 'missing').reduce((sum, item) => {
    const all = hitsAt(item, places).reduce((chances, hits) => chances + (hits ? Math.exp(scoreOf(item, hits)) : 0), 0);
    return sum + all / (1 + all);
  }, 0);
}

/** The place at which the item is likeliest, with those around it, if that is likely at all. */
function likeliest(item: Item, places: readonly Place[], dismissed: readonly Dismissed[]): Span | undefined {
  const not = dismissed.flatMap((one) => (one.item === item ? [one.covers] : []));
  const hits = hitsAt(item, places);
  const chances = places.map(({ span }, index) => {
    const own = hits[index];
    return !own || not.some((dismissal) => overlap(dismissal, span)) ? 0 : Math.exp(scoreOf(item, own));
  });
  const all = 1 + chances.reduce((sum, chance) => sum + chance, 0);
  let best = 0;
  let found: Span | undefined;
  places.forEach(({ span }, index) => {
    const own = chances[index] as number;
    if (own === 0) return;
    // Of places that are likely with their neighbours, the one that is likeliest itself: it is what is shown.
    if (own <= best || sumAround(chances, index) < LIKELY * all) return;
    best = own;
    found = span;
  });
  return found;
}

function sumAround(chances: readonly number[], index: number): number {
  let sum = 0;
  for (let at = Math.max(0, index - NEIGHBOURS); at <= index + NEIGHBOURS && at < chances.length; at++) sum += chances[at] as number;
  return sum;
}

function scoreOf(item: Item, hits: readonly Hit[]): number {
  const weights = WEIGHTS[item];
  let score = weights.at(-1) as number;
  for (const hit of hits) score += weights[NUMBER_OF[hit]] as number;
  return score / 100;
}
