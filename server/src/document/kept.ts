/** What was found in something that an edit elsewhere leaves as it is: it goes when that goes. */
export class Kept {
  #found: unknown[] | undefined;

  /** What the reader of this number found; read once. */
  of<Of, Found>(reader: number, read: (of: Of) => Found, of: Of): Found {
    let found = this.#found?.[reader];
    if (found === undefined) {
      found = read(of) ?? NOTHING;
      (this.#found ??= [])[reader] = found;
    }
    return (found === NOTHING ? undefined : found) as Found;
  }
}

/** That a reader found nothing is known too. */
const NOTHING = Symbol('nothing');

/** Something that keeps what is found in it. */
export interface Keeping {
  readonly kept: Kept;
}

/** Of readers of the same sort of thing: each has a place for what it finds. */
export function keeping<Of extends Keeping>(): <Found>(read: (of: Of) => Found) => (of: Of) => Found {
  let readers = 0;
  return (read) => {
    const reader = readers++;
    return (of) => of.kept.of(reader, read, of);
  };
}
