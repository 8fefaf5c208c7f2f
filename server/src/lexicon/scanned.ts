import { rememberedOfLine } from '../document/remembered.ts';
import { ITEMS as DATA } from './generated/items.ts';
import { fold, type Folded } from '../document/fold.ts';
import { type Marked, withMarks } from '../text/marks.ts';
import { Kept, type Keeping, keeping } from '../document/kept.ts';
import { type Hits, scanner } from './scan.ts';

let scan: ((text: string) => Hits) | undefined;

/** Which patterns of the lexicon may be met in a folded text. */
export const hitsIn = (folded: string): Hits => (scan ??= scanner(DATA.table))(folded);

/** A text on which patterns of the lexicon are tried, and those that may be met in it. */
export interface Scanned extends Keeping {
  readonly text: string;
  readonly hits: Hits;
  /** The text with what is named marked in it (`text/marks.ts`); made once. */
  marked(kinds: readonly Marked[]): string;
  /** Whether a pattern is met in it; tried once. */
  meets(pattern: number, isMet: () => boolean): boolean;
}

/** A reader of texts by themselves, which each is read by once. */
export const ofText = keeping<Scanned>();

/** Whether a pattern is met in a text; tried once on each. It must not be global. */
export const meeting = (pattern: RegExp): ((text: Scanned) => boolean) => ofText(({ text }) => pattern.test(text));

/** Folded text that is walked once, when a pattern is first tried on it. */
export interface ScannedText extends Folded, Scanned {}

export const scanned = (text: string): Scanned => new Walked(text);

export const foldScanned = rememberedOfLine((original): ScannedText => new WalkedFolded(fold(original)));

class Walked implements Scanned {
  #hits: Hits | undefined;
  #marked: Map<string, string> | undefined;
  #met: Map<number, boolean> | undefined;
  #kept: Kept | undefined;
  constructor(readonly text: string) {}
  get kept(): Kept {
    return (this.#kept ??= new Kept());
  }
  get hits(): Hits {
    return (this.#hits ??= hitsIn(this.text));
  }
  marked(kinds: readonly Marked[]): string {
    const key = kinds.join(' ');
    let text = (this.#marked ??= new Map()).get(key);
    if (text === undefined) this.#marked.set(key, (text = withMarks(this.text, kinds)));
    return text;
  }
  meets(pattern: number, isMet: () => boolean): boolean {
    let met = (this.#met ??= new Map()).get(pattern);
    if (met === undefined) this.#met.set(pattern, (met = isMet()));
    return met;
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
