// The walk that says which patterns may be met in a text (server/src/lexicon/scan.ts), from the words that each of them needs: the
// automaton's nodes by depth. A pattern of which no word tells (undefined) may be met anywhere.
export function tableOf(needs) {
  const root = { children: new Map(), patterns: [] };
  const always = [];
  needs.forEach((words, pattern) => {
    if (!words) always.push(pattern);
    for (const word of words ?? []) {
      let node = root;
      for (const unit of word.split('')) {
        let child = node.children.get(unit);
        if (!child) node.children.set(unit, (child = { children: new Map(), patterns: [] }));
        node = child;
      }
      node.patterns.push(pattern);
    }
  });
  const alphabet = [...new Set(needs.flatMap((words) => (words ?? []).flatMap((word) => word.split(''))))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join('');
  const characters = [];
  const parents = [];
  const patterns = {};
  const queue = [root];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node.patterns.length > 0) patterns[at] = node.patterns;
    for (const [unit, child] of node.children) {
      queue.push(child);
      characters.push(alphabet.indexOf(unit));
      parents.push(at);
    }
  }
  return { alphabet, characters, parents, patterns, always, count: needs.length };
}
