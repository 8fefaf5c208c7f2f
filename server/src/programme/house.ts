import { readDocument } from '../document/document.ts';
import type { Item } from '../referential/items.ts';
import { type ItemFact, RANK } from './facts.ts';
import { readLines } from './lines.ts';
import { type OwnLabel, type OwnLabels, ownLabels } from './ownLabels.ts';
import { statedItems } from './readItems.ts';
import { readSheet } from './sheet.ts';

/** A file by which an organisation says something once for all its programmes: the foot of its pages. */
export interface EverywhereFile {
  /** From the root of the organisation, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What an organisation says once for all its documents. What costs much of it is made when a document is first read with it. */
export class House {
  #own: OwnLabels | undefined;
  #settled: ReadonlyMap<Item, ItemFact> | undefined;

  constructor(
    readonly labels: readonly OwnLabel[],
    readonly everywhere: readonly EverywhereFile[],
  ) {}

  /** Its labels, to be looked up. */
  get own(): OwnLabels {
    return (this.#own ??= ownLabels(this.labels));
  }

  /** The items that it settles for every programme, each where it is first said best. */
  get settled(): ReadonlyMap<Item, ItemFact> {
    return (this.#settled ??= this.#readEverywhere());
  }

  #readEverywhere(): Map<Item, ItemFact> {
    const settled = new Map<Item, ItemFact>();
    for (const { path, text } of this.everywhere) {
      const document = readDocument(text);
      const facts = statedItems(document, readSheet(document, readLines(document.blocks), this.own));
      for (const { item, state, span } of Object.values(facts)) {
        // What is only promised there settles nothing.
        if (!span || state === 'promised' || RANK[state] <= RANK[settled.get(item)?.state ?? 'missing']) continue;
        const line = document.source.positionAt(span.start).line + 1;
        settled.set(item, { item, state, elsewhere: { path, span, line, words: document.source.words(span) } });
      }
    }
    return settled;
  }
}

/** Of whom nothing is known. */
export const NO_HOUSE = new House([], []);
