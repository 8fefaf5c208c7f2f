import { SHORTEST } from '../singularity/sameWords.ts';

/** Words from one to another, excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words that the same others hold. */
export interface Held<Holder> extends Stretch {
  readonly holders: ReadonlySet<Holder>;
}

/**
 * Cuts what is shared where those who share it change: each word is in one piece at most, and none that is `settled` is. What
 * is too short to be a passage of its own goes with the longer of its neighbours, whose holders it takes: a piece
 * is never less than a match, but may overhang one by a few words.
 */
export function heldStretches<Holder>(
  matches: readonly (Stretch & { readonly holder: Holder })[],
  settled: readonly Stretch[],
): Held<Holder>[] {
  const pieces = elementary(matches, settled);
  for (;;) {
    const short = shortest(pieces);
    if (short < 0) break;
    const { from, to } = pieces[short] as Held<Holder>;
    const [left, right] = [pieces[short - 1], pieces[short + 1]].map((piece) =>
      piece && (piece.to === from || piece.from === to) ? piece : undefined,
    );
    const leftward = left && (!right || length(left) >= length(right));
    if (leftward) pieces.splice(short - 1, 2, joined(left, pieces[short] as Held<Holder>));
    else if (right) pieces.splice(short, 2, joined(pieces[short] as Held<Holder>, right));
    else pieces.splice(short, 1);
  }
  return pieces;
}

const length = ({ from, to }: Stretch): number => to - from;

const joined = <Holder>(left: Held<Holder>, right: Held<Holder>): Held<Holder> => ({
  from: left.from,
  to: right.to,
  holders: new Set([...left.holders, ...right.holders]),
});

/** Index of the shortest piece that is no passage, -1 where there is none. */
function shortest(pieces: readonly Stretch[]): number {
  let found = -1;
  for (const [at, piece] of pieces.entries())
    if (length(piece) < SHORTEST && (found < 0 || length(piece) < length(pieces[found] as Stretch))) found = at;
  return found;
}

/** The longest pieces, in order, within which the holders stay the same. */
function elementary<Holder>(matches: readonly (Stretch & { readonly holder: Holder })[], settled: readonly Stretch[]): Held<Holder>[] {
  const pieces: Held<Holder>[] = [];
  const changes = [
    ...matches.flatMap(({ from, to, holder }) => [
      { at: from, by: 1, holder },
      { at: to, by: -1, holder },
    ]),
    ...settled.flatMap(({ from, to }) => [
      { at: from, by: 1, holder: undefined },
      { at: to, by: -1, holder: undefined },
    ]),
  ].sort((a, b) => a.at - b.at);
  const counts = new Map<Holder, number>();
  let settling = 0;
  let start = 0;
  for (let next = 0; next < changes.length;) {
    const { at } = changes[next] as (typeof changes)[number];
    if (counts.size > 0 && settling === 0) append(pieces, { from: start, to: at, holders: new Set(counts.keys()) });
    start = at;
    for (; changes[next]?.at === at; next++) {
      const { by, holder } = changes[next] as (typeof changes)[number];
      if (holder === undefined) settling += by;
      else {
        const count = (counts.get(holder) ?? 0) + by;
        if (count > 0) counts.set(holder, count);
        else counts.delete(holder);
      }
    }
  }
  return pieces;
}

function append<Holder>(pieces: Held<Holder>[], piece: Held<Holder>): void {
  const last = pieces.at(-1);
  const same =
    last?.to === piece.from && last.holders.size === piece.holders.size && [...piece.holders].every((holder) => last.holders.has(holder));
  if (same) pieces[pieces.length - 1] = { ...last, to: piece.to };
  else pieces.push(piece);
}
