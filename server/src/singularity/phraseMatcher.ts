import type { Language } from '../document/language.ts';
import { type PatternWord, readingsOf } from './pattern.ts';
import { readWords, type Word } from './words.ts';

/** Words of a text, `from` to `to` (excluded), that read as one of `value`'s patterns. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  /** Words of the pattern that were met: the more, the more telling. */
  readonly weight: number;
}

/** Finds patterns in words. */
export interface PhraseMatcher<Value> {
  readonly language: Language;
  /** Matches that do not overlap, in reading order; where two would, the longer one stands. */
  match(words: readonly Word[]): PhraseMatch<Value>[];
}

interface Node<Value> {
  /** Next words, by stem. */
  readonly next: Map<string, Node<Value>>;
  /** Next words that must be met as written, by their folded form; few phrases have one. */
  exact?: Map<string, Node<Value>>;
  value?: Value;
}

/** Small words that may stand unasked between two words of a phrase: "mises en situation" and "mise dans une situation". */
const MAX_SMALL = 3;

/**
 * Compiles patterns into one trie of stems, walked once from every word: the time depends on the text's length and on the
 * longest pattern, not on how many patterns there are. Of two values with the same pattern, the first keeps it.
 */
export function compilePhrases<Value>(
  entries: Iterable<readonly [pattern: string, value: Value]>,
  language: Language,
): PhraseMatcher<Value> {
  const root: Node<Value> = { next: new Map() };
  const keysOf = keyReader(language);
  for (const [pattern, value] of entries) {
    for (const reading of readingsOf(pattern)) {
      let node = root;
      for (const word of reading)
        for (const key of keysOf(word)) {
          const branches = word.exact ? (node.exact ??= new Map<string, Node<Value>>()) : node.next;
          let next = branches.get(key);
          if (!next) branches.set(key, (next = { next: new Map() }));
          node = next;
        }
      if (node !== root) node.value ??= value;
    }
  }
  return {
    language,
    match(words) {
      const matches: PhraseMatch<Value>[] = [];
      for (let from = 0; from < words.length; from++) {
        const match = longestFrom(root, words, from);
        if (match) matches.push(match);
      }
      return matches.length < 2 ? matches : withoutOverlaps(matches, words.length);
    },
  };
}

/** Keys of a pattern's word. Small words have none: in the text they may stand or not. Exact ones are kept. */
function keyReader(language: Language): (word: PatternWord) => readonly string[] {
  // Readings of one pattern share most of their words.
  const known = new Map<string, readonly string[]>();
  return ({ text, exact }) => {
    const name = exact ? `=${text}` : text;
    let keys = known.get(name);
    if (!keys) {
      keys = text === '#' ? ['#'] : readWords(text, language).flatMap((word) => (exact ? [word.folded] : word.small ? [] : [word.stem]));
      known.set(name, keys);
    }
    return keys;
  };
}

function longestFrom<Value>(root: Node<Value>, words: readonly Word[], from: number): PhraseMatch<Value> | undefined {
  const first = words[from];
  // Half of a compound is another word: no "évaluation" in "auto-évaluation".
  if (!first || first.before === 'hyphen') return undefined;
  if (!root.next.has(first.stem) && !root.exact?.has(first.folded)) return undefined;
  let best: PhraseMatch<Value> | undefined;
  walk(root, from, 0, 0);
  return best;

  function walk(node: Node<Value>, at: number, weight: number, skipped: number): void {
    const follows = words[at];
    if (node.value !== undefined && skipped === 0 && follows?.before !== 'hyphen' && weight > (best?.weight ?? 0)) {
      best = { value: node.value, from, to: at, weight };
    }
    if (!follows || (at > from && follows.before === 'stop')) return;
    // Exact words first: at equal length they say more.
    const exact = node.exact?.get(follows.folded);
    if (exact) walk(exact, at + 1, weight + 1, 0);
    const next = node.next.get(follows.stem);
    if (next) walk(next, at + 1, weight + 1, 0);
    if (follows.small && at > from && skipped < MAX_SMALL) walk(node, at + 1, weight, skipped + 1);
  }
}

function withoutOverlaps<Value>(matches: PhraseMatch<Value>[], length: number): PhraseMatch<Value>[] {
  const taken = new Uint8Array(length);
  return matches
    .toSorted((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .toSorted((a, b) => a.from - b.from);
}
