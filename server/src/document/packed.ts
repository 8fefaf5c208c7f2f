import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const SET = '$set';

/** How many first values, and how many bytes of them, are enough to tell how others of their sort are made; and the most that is looked back on. */
const FEW = 16;
const ENOUGH = 6144;
const MOST = 32_768;

/**
 * Makes plain data and sets of them small, for what is kept of thousands of documents: each as one text of a byte a character, by what it
 * has in common with the first ones of its sort.
 */
export class Packer {
  /** What values are told by: more of it with each of the first ones. */
  readonly #models: Uint8Array[] = [new Uint8Array()];

  pack(value: unknown): string {
    const bytes = strToU8(JSON.stringify(value, (_, inner: unknown) => (inner instanceof Set ? { [SET]: [...inner] } : inner)));
    const last = this.#models.length - 1;
    const dictionary = this.#models[last] as Uint8Array;
    if (last < FEW && dictionary.length < ENOUGH) this.#models.push(joined(dictionary, bytes.subarray(-MOST)));
    return strFromU8(joined(Uint8Array.of(last), deflateSync(bytes, { dictionary })), true);
  }

  /** What was packed, as a copy: members that were undefined are absent. */
  unpack(text: string): unknown {
    const dictionary = this.#models[text.charCodeAt(0)] as Uint8Array;
    const json = strFromU8(inflateSync(strToU8(text, true).subarray(1), { dictionary }));
    if (!json.includes(SET)) return JSON.parse(json);
    return JSON.parse(json, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && SET in inner ? new Set(inner[SET] as unknown[]) : inner,
    );
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** The longest step that one character tells. */
const STEP = 0xffff;

/** Numbers that rise, as one text: a character for each step. */
export function packedSteps(numbers: readonly number[]): string {
  const units: number[] = [];
  let before = 0;
  for (const number of numbers) {
    for (before = number - before; before >= STEP; before -= STEP) units.push(STEP);
    units.push(before);
    before = number;
  }
  return Array.from(units, (unit) => String.fromCharCode(unit)).join('');
}

export function unpackedSteps(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    number += unit;
    if (unit < STEP) numbers.push(number);
  }
  return numbers;
}
