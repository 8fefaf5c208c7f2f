import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BORDER, type Match, SHINGLE, SHORTEST, sharedRuns, WINDOW, winnow } from '../../server/src/singularity/winnowing.ts';

const letters = (alphabet: string, maxLength: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...alphabet.split('')), { maxLength });

/** Every run of `SHORTEST` and more that two texts share, by looking everywhere. */
function everyRun(a: readonly string[], b: readonly string[]): Match[] {
  const same = (x: number, y: number): boolean => a[x] !== undefined && a[x] !== BORDER && a[x] === b[y];
  const runs: Match[] = [];
  for (let x = 0; x < a.length; x++)
    for (let y = 0; y < b.length; y++) {
      if (same(x - 1, y - 1)) continue;
      let length = 0;
      while (same(x + length, y + length)) length++;
      if (length >= SHORTEST) runs.push({ from: x, to: x + length, other: y });
    }
  return runs;
}

const found = (a: readonly string[], b: readonly string[], hashOf?: (token: string) => number): Match[] =>
  sharedRuns(winnow(a, hashOf), winnow(b, hashOf));

describe('winnowing', () => {
  it('finds runs of eight words', () => {
    assert.equal(SHORTEST, SHINGLE + WINDOW - 1);
    assert.equal(SHORTEST, 8);
  });

  it('finds every run that is planted in two texts, and covers it exactly', () => {
    const own = (name: string) => fc.array(fc.nat(300), { maxLength: 60 }).map((numbers) => numbers.map((number) => `${name}${number}`));
    fc.assert(
      fc.property(
        own('a'),
        own('a'),
        own('b'),
        own('b'),
        letters('pqrstu', 40).filter(({ length }) => length >= SHORTEST),
        (beforeA, afterA, beforeB, afterB, planted) => {
          const a = [...beforeA, ...planted, ...afterA];
          const b = [...beforeB, ...planted, ...afterB];
          const whole = { from: beforeA.length, to: beforeA.length + planted.length, other: beforeB.length };
          assert.deepEqual(
            found(a, b).filter(({ from, other }) => from - other === whole.from - whole.other),
            [whole],
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds what looking everywhere finds, and nothing else', () => {
    // Few words, so that much is shared; borders among them.
    const text = letters(`abc${'ab'.repeat(3)}`, 60).chain((words) =>
      fc.nat(words.length).map((at) => [...words.slice(0, at), BORDER, ...words.slice(at)]),
    );
    fc.assert(
      fc.property(text, text, (a, b) => assert.deepEqual(found(a, b), everyRun(a, b))),
      { numRuns: 500 },
    );
  });

  it('is not misled by words that have the same hash', () => {
    const text = letters('abcdef', 40);
    for (const hashOf of [() => 7, (token: string) => token.charCodeAt(0) % 2])
      fc.assert(fc.property(text, text, (a, b) => assert.deepEqual(found(a, b, hashOf), everyRun(a, b))));
  });

  it('keeps two prints of five, as the authors say', () => {
    let seed = 1;
    const tokens = Array.from({ length: 20_000 }, () => `w${(seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % 5000}`);
    const density = winnow(tokens).hashes.length / tokens.length;
    assert.ok(Math.abs(density - 2 / (WINDOW + 1)) < 0.02, String(density));
  });

  it('has nothing to say of short or empty texts', () => {
    const short = 'abcdefg'.split('');
    const parted = [...'abcd'.split(''), BORDER, ...'efgh'.split('')];
    assert.deepEqual(found(short, short), []);
    assert.deepEqual(found([], []), []);
    assert.deepEqual(found(parted, parted), []);
  });
});
