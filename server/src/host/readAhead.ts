/** Files under way at once: enough for no one to wait for the disk, few enough for any system's limit on open ones. */
const AHEAD = 32;

/** What `read` gives for each key, in their order, the next ones being read meanwhile. `read` must not reject. */
export async function* readAhead<Key, Value>(
  keys: readonly Key[],
  read: (key: Key) => Promise<Value>,
): AsyncGenerator<readonly [key: Key, value: Value]> {
  const pending: Promise<Value>[] = [];
  for (const [index, key] of keys.entries()) {
    for (let next = index + pending.length; next < Math.min(index + AHEAD, keys.length); next++) pending.push(read(keys[next] as Key));
    yield [key, (await pending.shift()) as Value];
  }
}
