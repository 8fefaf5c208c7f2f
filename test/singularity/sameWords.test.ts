import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BORDER, numbersOf, SameWords, SHORTEST } from '../../server/src/singularity/sameWords.ts';

type Run = readonly [from: number, to: number, other: number];

const letters = (alphabet: string, maxLength: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...alphabet.split('')), { maxLength });

/** Every run of `SHORTEST` and more that two texts share, by looking everywhere. */
function everyRun(a: readonly string[], b: readonly string[]): Run[] {
  const same = (x: number, y: number): boolean => a[x] !== undefined && a[x] !== BORDER && a[x] === b[y];
  const runs: Run[] = [];
  for (let x = 0; x < a.length; x++)
    for (let y = 0; y < b.length; y++) {
      if (same(x - 1, y - 1)) continue;
      let length = 0;
      while (same(x + length, y + length)) length++;
      if (length >= SHORTEST) runs.push([x, x + length, y]);
    }
  return runs;
}

/** What a text shares with each of those that are held. */
function found(held: SameWords<string>, text: readonly string[]): Map<string, Run[]> {
  const runs = new Map<string, Run[]>();
  for (const { from, to, other, owner } of held.matches(numbersOf(text)))
    runs.set(
      owner,
      [...(runs.get(owner) ?? []), [from, to, other] as const].sort((x, y) => x[0] - y[0] || x[2] - y[2]),
    );
  return runs;
}

function holding(texts: Readonly<Record<string, readonly string[]>>): SameWords<string> {
  const held = new SameWords<string>();
  for (const [owner, tokens] of Object.entries(texts)) held.set(owner, numbersOf(tokens));
  return held;
}

const foundIn = (a: readonly string[], b: readonly string[]): Run[] => found(holding({ b }), a).get('b') ?? [];

describe('the same words', () => {
  it('are every run that is planted in two texts, exactly', () => {
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
          const whole: Run = [beforeA.length, beforeA.length + planted.length, beforeB.length];
          assert.deepEqual(
            foundIn(a, b).filter(([from, , other]) => from - other === whole[0] - whole[2]),
            [whole],
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are what looking everywhere finds, and nothing else, whatever texts came, changed and went', () => {
    // Few words, so that much is shared; borders among them.
    const text = letters(`abc${'ab'.repeat(3)}`, 60).chain((words) =>
      fc.nat(words.length).map((at) => [...words.slice(0, at), BORDER, ...words.slice(at)]),
    );
    const owner = fc.constantFrom('p', 'q', 'r', 's');
    fc.assert(
      fc.property(fc.array(fc.tuple(owner, fc.option(text)), { maxLength: 25 }), text, (changes, asked) => {
        const held = new SameWords<string>();
        const texts = new Map<string, readonly string[]>();
        for (const [name, tokens] of changes) {
          held.set(name, tokens ? numbersOf(tokens) : undefined);
          if (tokens) texts.set(name, tokens);
          else texts.delete(name);
        }
        for (const [name, tokens] of texts) assert.deepEqual([...held.wordsOf(name)], [...numbersOf(tokens)]);
        const expected = [...texts].map(([name, tokens]) => [name, everyRun(asked, tokens)] as const).filter(([, runs]) => runs.length > 0);
        assert.deepEqual(found(held, asked), new Map(expected));
      }),
      { numRuns: 500 },
    );
  });

  it('take no more room for texts that are replaced again and again', () => {
    const held = new SameWords<number>();
    const text = (seed: number): Uint32Array =>
      Uint32Array.from({ length: 200 }, (_, at) => Math.imul(seed * 1000 + at + 1, 0x9e3779b1) >>> 0);
    const rooms = Array.from({ length: 12 }, (_, round) => {
      for (let owner = 0; owner < 50; owner++) held.set(owner, text(round * 50 + owner));
      return held.wordsOf(0).buffer.byteLength;
    });
    assert.ok(Math.max(...rooms) <= 2 * 4 * 50 * 201, String(rooms));
    assert.deepEqual(
      held.matches(text(11 * 50 + 7)).map(({ owner }) => owner),
      [7],
    );
    assert.deepEqual(held.matches(text(7)), []);
  });

  it('are none in short or empty texts', () => {
    const short = 'abcdefg'.split('');
    const parted = [...'abcd'.split(''), BORDER, ...'efgh'.split('')];
    assert.deepEqual(foundIn(short, short), []);
    assert.deepEqual(foundIn([], []), []);
    assert.deepEqual(foundIn(parted, parted), []);
  });
});
