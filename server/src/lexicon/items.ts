import { ITEMS as DATA } from './generated/items.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import type { GeneratedItem, ItemTraits, LabelList, Range } from './generated.ts';
import { Pattern, patternOf } from './patterns.ts';

/** How one item is recognised: what `data/items/<item>.yaml` says. */
export interface ItemLexicon extends ItemTraits {
  /** Its lists of labels: `listsWith` says which a label stands in. */
  readonly labels: LabelList;
  readonly byName?: LabelList;
  readonly weakLabels?: LabelList;
  readonly keys?: LabelList;
  readonly headings: Pattern | undefined;
  readonly checkable: Pattern | undefined;
  readonly empty: Pattern | undefined;
  readonly vague: Pattern | undefined;
  readonly foreign: Pattern | undefined;
  readonly clues: Pattern | undefined;
  readonly sentences: readonly ItemSentence[];
  /** The patterns of all its sentences, and of what keeps them away, as one. */
  readonly anySentence: Pattern;
}

/** A sentence that carries an item without a label. */
export interface ItemSentence {
  readonly pattern: Pattern;
  readonly state: 'present' | 'vague';
  /** Sentences that look alike and are about something else. */
  readonly not: Pattern | undefined;
  /** Where it may stand: anywhere, in chips (short lines) alone, or in headings alone. */
  readonly in?: 'chip' | 'heading';
}

function lexiconOf(data: GeneratedItem): ItemLexicon {
  return {
    ...data,
    headings: patternOf(data.headings),
    checkable: patternOf(data.checkable),
    empty: patternOf(data.empty),
    vague: patternOf(data.vague),
    foreign: patternOf(data.foreign),
    clues: patternOf(data.clues),
    sentences: data.sentences.map(({ pattern, not, ...rest }) => ({ ...rest, pattern: new Pattern(pattern), not: patternOf(not) })),
    anySentence: new Pattern(around(data.sentences.flatMap(({ pattern, not }) => (not ? [pattern, not] : [pattern])))),
  };
}

/** The patterns of an item are numbered one after the other. */
const around = (ranges: readonly Range[]): Range => [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))];

/** Whether a text holds one of the emoji that stand for the item's label. */
export const hasSymbol = (item: Item, text: string): boolean => hasAny(ITEM_LEXICON[item].symbols, text);

/** Whether it holds one that stands for nothing else. */
export const hasSureSymbol = (item: Item, text: string): boolean => hasAny(ITEM_LEXICON[item].sureSymbols, text);

const hasAny = (symbols: string | undefined, text: string): boolean => Array.from(symbols ?? '').some((symbol) => text.includes(symbol));

/** How each item is recognised. */
export const ITEM_LEXICON = Object.fromEntries(ITEMS.map((item) => [item, lexiconOf(DATA.items[item])])) as Readonly<
  Record<Item, ItemLexicon>
>;
