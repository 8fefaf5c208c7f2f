/** Paths by what they are looked for by. One path alone is no set: most keys are one document's. */
export class PathsByKey<Key> {
  readonly #paths = new Map<Key, string | Set<string>>();

  get(key: Key): readonly string[] {
    const paths = this.#paths.get(key);
    return paths === undefined ? [] : typeof paths === 'string' ? [paths] : [...paths];
  }

  add(key: Key, path: string): void {
    const known = this.#paths.get(key);
    if (known === undefined) this.#paths.set(key, path);
    else if (typeof known === 'object') known.add(path);
    else if (known !== path) this.#paths.set(key, new Set([known, path]));
  }

  delete(key: Key, path: string): void {
    const known = this.#paths.get(key);
    if (typeof known === 'object') {
      known.delete(path);
      const [last] = known;
      if (known.size === 1) this.#paths.set(key, last as string);
    } else if (known === path) this.#paths.delete(key);
  }
}
