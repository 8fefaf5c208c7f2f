/**
 * One walk over a text that says which patterns may be met in it. Every pattern has words without which it cannot match, found
 * when the lexicon is built; a text that has none of them is not even shown to its regular expression. The automaton is that of
 * Aho and Corasick: its time depends on the length of the text, not on the number of patterns.
 */
export interface ScanTable {
  /** Characters that occur in the words looked for; any other leads back to the start. */
  readonly alphabet: string;
  /** For each node but the root, 0: its character, a place in the alphabet, and its parent. By depth, children of one node together. */
  readonly characters: readonly number[];
  readonly parents: readonly number[];
  /** For each node that ends a word, the patterns that need it. */
  readonly patterns: Readonly<Record<number, readonly number[]>>;
  /** Patterns that no word tells: they may be met anywhere. */
  readonly always: readonly number[];
  /** How many patterns there are. */
  readonly count: number;
}

/** Which patterns may be met in a text. */
export interface Hits {
  has(pattern: number): boolean;
  /** The patterns from one number to another, excluded, in their order. */
  between(from: number, to: number): number[];
  /** Whether there are any. */
  any(from: number, to: number): boolean;
}

/** Makes the walk from its table; the table itself costs nothing to load. */
export function scanner(table: ScanTable): (text: string) => Hits {
  const { alphabet, characters, patterns, always, count } = table;
  const placeOf = places(alphabet);
  const children = childrenOf(table);
  const child = (node: number, place: number): number => {
    for (let each = children[node] as number; each < (children[node + 1] as number); each++)
      if (characters[each - 1] === place) return each;
    return 0;
  };
  const { fail, ends } = fallbacks(table, child);
  const follow = (from: number, place: number): number => {
    let node = from;
    let next = child(node, place);
    while (next === 0 && node !== 0) {
      node = fail[node] as number;
      next = child(node, place);
    }
    return next;
  };
  // Texts are made of few turns: which node follows another on a character is found when it is first met. Plus one: 0 is not known yet.
  const width = alphabet.length;
  const ending = Array.from({ length: characters.length + 1 }, (_, node) => patterns[node] ?? NONE);
  const turns = new Int32Array((characters.length + 1) * width);
  const start = new Uint32Array((count + 31) >>> 5);
  for (const pattern of always) set(start, pattern);
  return (text) => {
    const met = start.slice();
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const place = placeOf(text.charCodeAt(at));
      if (place < 0) {
        node = 0;
        continue;
      }
      const turn = node * width + place;
      if (turns[turn] === 0) turns[turn] = follow(node, place) + 1;
      node = (turns[turn] as number) - 1;
      for (let end = ends[node] as number; end !== 0; end = ends[fail[end] as number] as number)
        for (const pattern of ending[end] as readonly number[]) set(met, pattern);
    }
    return new Met(met);
  };
}

const NONE: readonly number[] = [];

class Met implements Hits {
  constructor(private readonly bits: Uint32Array) {}

  has(pattern: number): boolean {
    return ((this.bits[pattern >>> 5] as number) & (1 << (pattern & 31))) !== 0;
  }

  between(from: number, to: number): number[] {
    const found: number[] = [];
    for (let pattern = from; pattern < to; pattern++) {
      if (this.bits[pattern >>> 5] === 0) pattern |= 31;
      else if (this.has(pattern)) found.push(pattern);
    }
    return found;
  }

  any(from: number, to: number): boolean {
    for (let pattern = from; pattern < to; pattern++) {
      if (this.bits[pattern >>> 5] === 0) pattern |= 31;
      else if (this.has(pattern)) return true;
    }
    return false;
  }
}

function set(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

/** The place of a character in the alphabet, -1 where it has none. */
function places(alphabet: string): (code: number) => number {
  const ascii = new Int8Array(128).fill(-1);
  const others = new Map<number, number>();
  for (let place = 0; place < alphabet.length; place++) {
    const code = alphabet.charCodeAt(place);
    if (code < 128) ascii[code] = place;
    else others.set(code, place);
  }
  return (code) => (code < 128 ? (ascii[code] as number) : (others.get(code) ?? -1));
}

/** For each node, its first child; the last one's is before the first of the next node. */
function childrenOf({ parents }: ScanTable): Int32Array {
  const nodes = parents.length + 1;
  const first = new Int32Array(nodes + 1).fill(nodes);
  for (let node = nodes - 1; node > 0; node--) first[parents[node - 1] as number] = node;
  for (let node = nodes - 1; node >= 0; node--) first[node] = Math.min(first[node] as number, first[node + 1] as number);
  return first;
}

/** For each node, the node of its longest ending that begins a word too; and the nearest that ends one, itself included, 0 where none does. */
function fallbacks(
  { characters, parents, patterns }: ScanTable,
  child: (node: number, place: number) => number,
): { fail: Int32Array; ends: Int32Array } {
  const nodes = parents.length + 1;
  const fail = new Int32Array(nodes);
  const ends = new Int32Array(nodes);
  for (let node = 1; node < nodes; node++) {
    const place = characters[node - 1] as number;
    let from = parents[node - 1] as number;
    let found = 0;
    // A child of the root falls back to the root.
    while (from !== 0 && found === 0) {
      from = fail[from] as number;
      found = child(from, place);
    }
    fail[node] = found;
    ends[node] = patterns[node] ? node : (ends[found] as number);
  }
  return { fail, ends };
}
