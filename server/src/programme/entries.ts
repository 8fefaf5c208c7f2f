import { ITEM_LEXICON } from '../lexicon/items.ts';
import { foldScanned } from '../lexicon/scanned.ts';
import type { Item } from '../referential/items.ts';
import type { ItemFact } from './facts.ts';
import type { Words } from './words.ts';

/** A label found in the document, and the words that answer it. */
export interface Entry {
  readonly items: readonly Item[];
  /** A label that counts only when the value is checkable or vague in the item's own terms. */
  readonly weak: boolean;
  /** Items that any words answer, since the label names them as the framework does. */
  readonly byName?: readonly Item[] | undefined;
  /** Absent where a key above the value's own announces it (`duree: { heures: 14 }`). */
  readonly label?: ItemFact['label'] | undefined;
  readonly value: readonly Answer[];
  /** Whether an empty value is worth telling: under a heading or after "Durée :" it is; a bare word may be a menu. */
  readonly announced: boolean;
  /** How surely the label announces its items; decides between two entries of the same state. */
  readonly strength: number;
}

/** Words of an answer. */
export interface Answer extends Words {
  /** Items that a label of its own, below the entry's label, gives these words to; any item where absent. */
  readonly only?: readonly Item[] | undefined;
}

/** How surely an item is announced: by a label, a question, a weak label or symbol, or only said in a sentence. */
export const STRENGTH = { label: 4, question: 3, weak: 2, sentence: 1 } as const;

/** A bare figure under `prix:` or after "Nombre de jours :" is a value: the label says what it counts. */
export function withUnit(items: readonly Item[], value: readonly Answer[]): readonly Answer[] {
  // Under "Durée et tarif" a bare figure is the price.
  const unit = items.flatMap((item) => ITEM_LEXICON[item].bareUnit ?? []).at(-1);
  if (!unit) return value;
  return value.map((words) =>
    /^(?=.*[1-9])\d+(?: \d{3})*(?:[.,]\d+)?$/.test(words.folded.text)
      ? { ...words, folded: foldScanned(`${words.folded.text} ${unit}`) }
      : words,
  );
}
