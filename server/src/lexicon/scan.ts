/**
 * One walk over a text that says which patterns may be met in it. Every pattern has words without which it cannot match, found
 * when the lexicon is built; a text that has none of them is not even shown to its regular expression. The automaton is that of
 * Aho and Corasick: its time depends on the length of the text, not on the number of patterns.
 */
export interface ScanTable {
  /** Characters that occur in the words looked for; any other leads back to the start. */
  readonly alphabet: string;
  /** For each node, its character in the alphabet and its parent; the root, 0, is left out. Parents come first, by depth. */
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
}

/** Makes the walk from its table; the table itself costs nothing to load. */
export function scanner({ alphabet, characters, parents, patterns, always, count }: ScanTable): (text: string) => Hits {
  const width = alphabet.length + 1;
  const nodes = characters.length + 1;
  const next = new Int32Array(nodes * width);
  const fail = new Int32Array(nodes);
  const words = (count + 31) >>> 5;
  const start = new Uint32Array(words);
  for (const pattern of always) set(start, pattern);
  const sets: (Uint32Array | undefined)[] = [];
  for (let node = 1; node < nodes; node++) next[(parents[node - 1] as number) * width + (characters[node - 1] as number)] = node;
  // By depth: the node that a failed step falls back to is always complete already.
  for (let node = 0; node < nodes; node++) {
    const fallback = fail[node] as number;
    const own = patterns[node];
    const inherited = node === 0 ? undefined : sets[fallback];
    if (own) {
      const made = inherited ? Uint32Array.from(inherited) : new Uint32Array(words);
      for (const pattern of own) set(made, pattern);
      sets[node] = made;
    } else sets[node] = inherited;
    for (let character = 1; character < width; character++) {
      const at = node * width + character;
      const child = next[at] as number;
      const other = node === 0 ? 0 : (next[fallback * width + character] as number);
      if (child === 0) next[at] = other;
      else fail[child] = other;
    }
  }
  const classes = new Uint8Array(128);
  const others = new Map<number, number>();
  alphabet.split('').forEach((character, index) => {
    const code = character.charCodeAt(0);
    if (code < 128) classes[code] = index + 1;
    else others.set(code, index + 1);
  });
  return (text) => {
    const met = Uint32Array.from(start);
    let node = 0;
    let last: Uint32Array | undefined;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const character = code < 128 ? (classes[code] as number) : (others.get(code) ?? 0);
      node = character === 0 ? 0 : (next[node * width + character] as number);
      const found = sets[node];
      if (found && found !== last) {
        for (let index = 0; index < words; index++) met[index] = (met[index] as number) | (found[index] as number);
        last = found;
      }
    }
    return { has: (pattern) => ((met[pattern >>> 5] as number) & (1 << (pattern & 31))) !== 0 };
  };
}

function set(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}
