import { lettersIn } from '../document/characters.ts';
import { rememberedOfLine } from '../document/remembered.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import { ITEMS as DATA } from './generated/items.ts';

/** Shorter words stand between those that tell. */
const SHORTEST = 4;
/** A word of more items than this tells none of them apart: "formation", "modalités". */
const MOST_ITEMS = 2;

/** The words of labels that point at an item, whatever label they are part of; made when first asked for. */
let known: ReadonlyMap<string, readonly Item[]> | undefined;

/** The items at which the words of a folded text point. */
export const itemsOfWords = rememberedOfLine((folded): ReadonlySet<Item> => {
  const items = new Set<Item>();
  known ??= labelWords();
  for (const word of lettersIn(folded)) if (word.length >= SHORTEST) for (const item of known.get(word) ?? []) items.add(item);
  return items;
});

function labelWords(): Map<string, readonly Item[]> {
  const itemOf = new Map<number, Item>();
  for (const item of ITEMS) {
    const { labels, weakLabels, keys } = DATA.items[item];
    for (const list of [labels, weakLabels, keys]) if (list !== undefined) itemOf.set(list, item);
  }
  const found = new Map<string, Set<Item>>();
  for (const [label, lists] of Object.entries(DATA.labels)) {
    for (const word of lettersIn(label)) {
      if (word.length < SHORTEST) continue;
      const items = found.get(word) ?? new Set();
      for (const list of lists) {
        const item = itemOf.get(list);
        if (item) items.add(item);
      }
      found.set(word, items);
    }
  }
  return new Map([...found].filter(([, items]) => items.size > 0 && items.size <= MOST_ITEMS).map(([word, items]) => [word, [...items]]));
}
