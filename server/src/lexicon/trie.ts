/**
 * Word sequences that lead to values, in arrays of numbers: a file holds them as they are, and nothing is built when it is read.
 * Ends that several sequences share are kept once.
 */
export interface Trie {
  /** Words that lead on, sorted, each by its number: stems, and words to be met as written behind `=`. */
  readonly keys: readonly string[];
  /** For each node, how many branches come before its own, and at the end how many there are. The first node is the root. */
  readonly starts: readonly number[];
  /** Branches of all nodes: number of a key, then of the node that it leads to; those of one node by key. */
  readonly branches: readonly number[];
  /** For each kind of value, by node: the value that ends there, plus one; 0 for none. */
  readonly values: readonly (readonly number[])[];
}

/** A sequence of words, and the values that it stands for, by kind. Of two values of one kind, the first given keeps the sequence. */
export interface Sequence {
  readonly keys: readonly string[];
  readonly values: Readonly<Record<number, number>>;
}

interface Draft {
  readonly next: Map<string, Draft>;
  readonly values: number[];
}

/** @param kinds how many kinds of values there are */
export function buildTrie(sequences: Iterable<Sequence>, kinds: number): Trie {
  const draft = (): Draft => ({ next: new Map(), values: Array.from({ length: kinds }, () => 0) });
  const root = draft();
  const used = new Set<string>();
  for (const { keys, values } of sequences) {
    let node = root;
    for (const key of keys) {
      used.add(key);
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = draft()));
      node = next;
    }
    // What is made of small words only stands for nothing.
    if (node !== root) for (const [kind, value] of Object.entries(values)) node.values[Number(kind)] ||= value + 1;
  }

  const keys = [...used].sort();
  const numberOf = new Map(keys.map((key, number) => [key, number]));
  // Numbered from the root, each node once for all that have the same branches and values.
  const nodes: { readonly branches: readonly number[]; readonly values: readonly number[] }[] = [];
  const known = new Map<string, number>();
  const place = ({ next, values }: Draft): number => {
    const branches = [...next]
      .map(([key, node]): [number, number] => [numberOf.get(key) as number, place(node)])
      .sort(([a], [b]) => a - b)
      .flat();
    const print = `${values.join()};${branches.join()}`;
    let number = known.get(print);
    if (number === undefined) {
      number = nodes.push({ branches, values }) - 1;
      known.set(print, number);
    }
    return number;
  };
  place(root);
  // The root was placed last: counted backwards, it comes first.
  nodes.reverse();
  const renumbered = (number: number): number => nodes.length - 1 - number;
  const starts = [0];
  const branches: number[] = [];
  for (const node of nodes) {
    for (let at = 0; at < node.branches.length; at += 2)
      branches.push(node.branches[at] as number, renumbered(node.branches[at + 1] as number));
    starts.push(branches.length / 2);
  }
  return { keys, starts, branches, values: Array.from({ length: kinds }, (_, kind) => nodes.map(({ values }) => values[kind] as number)) };
}

/** A trie at work. */
export class TrieWalker {
  readonly #stems = new Map<string, number>();
  /** Words to be met as written, without their mark: no word of a text is put behind it to be looked up. */
  readonly #exact = new Map<string, number>();

  constructor(private readonly trie: Trie) {
    for (const [number, key] of trie.keys.entries()) {
      if (key.startsWith('=')) this.#exact.set(key.slice(1), number);
      else this.#stems.set(key, number);
    }
  }

  /** The node that a stem leads to from another, `NOWHERE` where it leads nowhere. */
  step(node: number, stem: string): number {
    return node === NOWHERE ? NOWHERE : this.#follow(node, this.#stems.get(stem));
  }

  /** The same of a word as it is written. */
  stepExact(node: number, word: string): number {
    return node === NOWHERE ? NOWHERE : this.#follow(node, this.#exact.get(word));
  }

  #follow(node: number, number: number | undefined): number {
    if (number === undefined) return NOWHERE;
    const { starts, branches } = this.trie;
    let from = starts[node] as number;
    let to = starts[node + 1] as number;
    while (from < to) {
      const middle = (from + to) >> 1;
      const found = branches[2 * middle] as number;
      if (found === number) return branches[2 * middle + 1] as number;
      if (found < number) from = middle + 1;
      else to = middle;
    }
    return NOWHERE;
  }

  /** The value of a kind that ends on a node, if any. */
  value(node: number, kind: number): number | undefined {
    const value = node === NOWHERE ? 0 : (this.trie.values[kind] as readonly number[])[node];
    return value ? value - 1 : undefined;
  }
}

export const ROOT = 0;
export const NOWHERE = -1;
