import { ITEMS as DATA } from './generated/items.ts';
import { fold, type Folded } from '../document/fold.ts';
import { type Hits, scanner } from './scan.ts';

let scan: ((text: string) => Hits) | undefined;

/** Which patterns of the lexicon may be met in a folded text. */
export const hitsIn = (folded: string): Hits => (scan ??= scanner(DATA.table))(folded);

/** A text on which patterns of the lexicon are tried, and those that may be met in it. */
export interface Scanned {
  readonly text: string;
  readonly hits: Hits;
}

/** Folded text that is walked once, when a pattern is first tried on it. */
export interface ScannedText extends Folded, Scanned {}

export const scanned = (text: string): Scanned => new Walked(text);

export function foldScanned(original: string): ScannedText {
  const folded = fold(original);
  return new WalkedFolded(folded);
}

class Walked implements Scanned {
  #hits: Hits | undefined;
  constructor(readonly text: string) {}
  get hits(): Hits {
    return (this.#hits ??= hitsIn(this.text));
  }
}

class WalkedFolded extends Walked implements ScannedText {
  constructor(private readonly folded: Folded) {
    super(folded.text);
  }
  toOriginal(at: number): number {
    return this.folded.toOriginal(at);
  }
}
