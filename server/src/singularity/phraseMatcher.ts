import type { Language } from '../document/language.ts';
import { type PatternWord, readingsOf } from '../lexicon/readings.ts';
import { buildTrie, NOWHERE, ROOT, type Trie, type TrieWalker } from '../lexicon/trie.ts';
import { readWords, type Word } from './words.ts';

/** Words of a text, `from` to `to` (excluded), that read as one of `value`'s patterns. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  /** Words of the pattern that were met: the more, the more telling. */
  readonly weight: number;
}

/** A pattern, and the number of what it stands for. */
export interface PatternEntry {
  readonly pattern: string;
  readonly kind: number;
  readonly value: number;
}

/** Where a match led: to the value of a kind, in one of the tries that were walked. */
export interface Ending {
  readonly trie: number;
  readonly kind: number;
  readonly value: number;
}

/** Small words that may stand unasked between two words of a phrase: "mises en situation" and "mise dans une situation". */
const MAX_SMALL = 3;

/** Compiles patterns into one trie of stems. Of two values of one kind with the same pattern, the first keeps it. */
export function compilePatterns(entries: Iterable<PatternEntry>, kinds: number, language: Language): Trie {
  const keysOf = keyReader(language);
  const sequences = Array.from(entries, ({ pattern, kind, value }) =>
    readingsOf(pattern).map((reading) => ({ keys: reading.flatMap(keysOf), values: { [kind]: value } })),
  );
  return buildTrie(sequences.flat(), kinds);
}

/**
 * Walks tries side by side, once from every word: the time depends on the text's length and on the longest pattern, not on how
 * many patterns there are. Each reader names the kinds it reads and gets matches that do not overlap, in reading order; where two
 * would, the longer one stands. Of several values for the same words, a reader gets its first kind's, and of those the first trie's.
 */
export function matchPatterns(
  words: readonly Word[],
  tries: readonly TrieWalker[],
  readers: readonly (readonly number[])[],
): PhraseMatch<Ending>[][] {
  const matches = readers.map((): PhraseMatch<Ending>[] => []);
  for (let from = 0; from < words.length; from++) {
    const longest = longestFrom(words, from, tries, readers);
    if (longest) for (const [reader, match] of longest.entries()) if (match) matches[reader]?.push(match);
  }
  return matches.map((found) => (found.length < 2 ? found : withoutOverlaps(found, words.length)));
}

/** Keys of a pattern's word. Small words have none: in the text they may stand or not. Exact ones are kept, behind a mark. */
function keyReader(language: Language): (word: PatternWord) => readonly string[] {
  // Readings of one pattern share most of their words.
  const known = new Map<string, readonly string[]>();
  return ({ text, exact }) => {
    const name = exact ? `=${text}` : text;
    let keys = known.get(name);
    if (!keys) {
      keys =
        text === '#' ? ['#'] : readWords(text, language).flatMap((word) => (exact ? [`=${word.folded}`] : word.small ? [] : [word.stem]));
      known.set(name, keys);
    }
    return keys;
  };
}

function longestFrom(
  words: readonly Word[],
  from: number,
  tries: readonly TrieWalker[],
  readers: readonly (readonly number[])[],
): (PhraseMatch<Ending> | undefined)[] | undefined {
  const first = words[from];
  // Half of a compound is another word: no "évaluation" in "auto-évaluation".
  if (!first || first.before === 'hyphen') return undefined;
  // Most words open no phrase: nothing is made for them.
  if (!tries.some((trie) => trie.step(ROOT, first.stem) !== NOWHERE || trie.stepExact(ROOT, first.folded) !== NOWHERE)) return undefined;
  const best: (PhraseMatch<Ending> | undefined)[] = readers.map(() => undefined);
  const roots = tries.map(() => ROOT);
  walk(roots, from, 0, 0);
  return best;

  function walk(nodes: readonly number[], at: number, weight: number, skipped: number): void {
    const follows = words[at];
    if (skipped === 0 && weight > 0 && follows?.before !== 'hyphen') {
      for (const [reader, kinds] of readers.entries()) {
        if (weight <= (best[reader]?.weight ?? 0)) continue;
        const value = endingAt(nodes, kinds);
        if (value) best[reader] = { value, from, to: at, weight };
      }
    }
    if (!follows || (at > from && follows.before === 'stop')) return;
    // Exact words first: at equal length they say more.
    const exact = tries.map((trie, index) => trie.stepExact(nodes[index] as number, follows.folded));
    if (exact.some(leadsOn)) walk(exact, at + 1, weight + 1, 0);
    const next = tries.map((trie, index) => trie.step(nodes[index] as number, follows.stem));
    if (next.some(leadsOn)) walk(next, at + 1, weight + 1, 0);
    if (follows.small && at > from && skipped < MAX_SMALL) walk(nodes, at + 1, weight, skipped + 1);
  }

  function endingAt(nodes: readonly number[], kinds: readonly number[]): Ending | undefined {
    for (const kind of kinds) {
      for (const [index, trie] of tries.entries()) {
        const value = trie.value(nodes[index] as number, kind);
        if (value !== undefined) return { trie: index, kind, value };
      }
    }
    return undefined;
  }
}

const leadsOn = (node: number): boolean => node !== NOWHERE;

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
