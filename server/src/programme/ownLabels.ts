import { type CompiledLabels, compileLabels } from '../lexicon/compileWords.ts';
import { QUALIFIER } from '../lexicon/qualifier.ts';
import type { Item } from '../referential/items.ts';
import { keyWords } from '../text/keys.ts';
import { undress, withoutArticles } from './labels.ts';
import { lexiconName } from './lexiconNames.ts';

/** A label of an organisation's own, in the marks of the lexicon's ("[Votre] parcours en temps"), and the item that it announces. */
export interface OwnLabel {
  readonly item: Item;
  readonly label: string;
}

/** What an organisation calls the items, beside what anybody does. */
export interface OwnLabels {
  /** Whether a folded text may be one of them, however it is dressed. */
  mayHave(folded: string): boolean;
  /** The items that an undressed label announces. */
  itemsOf(undressed: string): readonly Item[];
}

export const NO_OWN_LABELS: OwnLabels = { mayHave: () => false, itemsOf: () => [] };

/** The labels that a pattern of an organisation's own stands for, undressed as those of documents are. Throws a `PatternError`. */
export function compileOwnLabel(label: string): CompiledLabels {
  const { known, open } = compileLabels({ fr: [label] }, lexiconName);
  const key = keyWords(label);
  return {
    known: [...new Set([...known, ...(/^[\w-]+$/.test(label) ? [key] : [])].map(undress).filter((wording) => wording !== ''))],
    open: open.map(withoutArticles),
  };
}

const ADDED = new RegExp(`^${QUALIFIER}$`);
/** Longest word of a text: without it the text is not said. */
const longest = (text: string): string => (text.match(/[a-z0-9]+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');

/** Makes what is looked up of what is written; the nearest first. */
export function ownLabels(labels: readonly OwnLabel[]): OwnLabels {
  if (labels.length === 0) return NO_OWN_LABELS;
  const known = new Map<string, Item>();
  const open: { readonly item: Item; readonly pattern: RegExp }[] = [];
  for (const { item, label } of labels) {
    const compiled = compileOwnLabel(label);
    // What two files give to two items is the nearer one's.
    for (const wording of compiled.known) if (!known.has(wording)) known.set(wording, item);
    for (const source of compiled.open) open.push({ item, pattern: new RegExp(`^(?:${source})$`) });
  }
  const words = [...new Set(Array.from(known.keys(), longest))];
  return {
    mayHave: (folded) => open.length > 0 || words.some((word) => folded.includes(word)),
    itemsOf(undressed) {
      const found = new Set<Item>();
      for (let end = undressed.length; end > 0; end = undressed.lastIndexOf(' ', end - 1)) {
        const item = known.get(undressed.slice(0, end));
        // "Votre parcours en temps, prévu" is still that label; "… en temps partiel" is another.
        if (item && ADDED.test(undressed.slice(end))) found.add(item);
      }
      for (const { item, pattern } of open) if (pattern.test(undressed)) found.add(item);
      return [...found];
    },
  };
}
