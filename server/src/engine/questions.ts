import { PathsByKey } from '../workspace/pathsByKey.ts';
import type { Key } from '../workspace/workspaceIndex.ts';

/** Documents that asked the same of the organisation. */
interface Group {
  readonly name: string;
  readonly keys: ReadonlySet<Key>;
  readonly paths: Set<string>;
}

/**
 * Which document asked what, to find those again whom a new answer concerns. What is asked of the organisation, dozens of questions, is
 * the same for most of its documents: it is kept once for all who ask it.
 */
export class Questions {
  readonly #asked = new Map<string, { readonly group: Group; readonly own: readonly Key[] }>();
  readonly #groups = new Map<string, Group>();
  readonly #own = new PathsByKey<Key>();

  /** Notes what a document asked, instead of what it had asked before. */
  note(path: string, asked: ReadonlySet<Key>): void {
    this.forget(path);
    const keys = [...asked];
    const ofAll = keys.filter(isOfAll).sort();
    const name = ofAll.join(' ');
    const group = this.#groups.get(name) ?? { name, keys: new Set(ofAll), paths: new Set() };
    this.#groups.set(name, group);
    group.paths.add(path);
    const own = keys.filter((key) => !isOfAll(key));
    for (const key of own) this.#own.add(key, path);
    this.#asked.set(path, { group, own });
  }

  forget(path: string): void {
    const asked = this.#asked.get(path);
    if (!asked) return;
    this.#asked.delete(path);
    asked.group.paths.delete(path);
    if (asked.group.paths.size === 0) this.#groups.delete(asked.group.name);
    for (const key of asked.own) this.#own.delete(key, path);
  }

  /** The documents that asked a question. */
  askers(key: Key): readonly string[] {
    if (!isOfAll(key)) return this.#own.get(key);
    return Array.from(this.#groups.values()).flatMap(({ keys, paths }) => (keys.has(key) ? [...paths] : []));
  }
}

const isOfAll = (key: Key): boolean => key === 'spokesman' || key === 'profile' || key.startsWith('proofs:');
