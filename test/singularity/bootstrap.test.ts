import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LEVEL, shareInterval, shareOf, type Weighed } from '../../server/src/singularity/bootstrap.ts';

const passages = fc.array(fc.record({ weight: fc.integer({ min: 0, max: 40 }), counted: fc.boolean() }), { maxLength: 60 });

/** Numbers from 0 to 1, unlike those of the code under test. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** A text of `count` passages, of which about one in `1 / rate` is counted, whatever its length. */
function draw(random: () => number, count: number, rate: number): Weighed[] {
  return Array.from({ length: count }, () => ({ weight: 4 + Math.floor(random() * 26), counted: random() < rate }));
}

describe('shareInterval', () => {
  it('is the same for the same passages and seed', () =>
    fc.assert(
      fc.property(passages, fc.nat(), (all, seed) => {
        assert.deepEqual(shareInterval(all, seed), shareInterval([...all], seed));
      }),
    ));

  it('stays between 0 and 1, low before high, and holds the share of an even text', () =>
    fc.assert(
      fc.property(passages, fc.nat(), (all, seed) => {
        const { low, high } = shareInterval(all, seed);
        assert.ok(low >= 0 && low <= high && high <= 1);
        const share = shareOf(all);
        if (share === 0) assert.equal(low, 0);
        if (share === 1) assert.equal(high, 1);
      }),
    ));

  it('claims no certainty where all passages are alike', () => {
    const none = Array.from({ length: 30 }, () => ({ weight: 12, counted: false }));
    const { low, high } = shareInterval(none, 1);
    assert.equal(low, 0);
    // The rule of three, for the 97.5 % bound: about 3.7 / n.
    assert.ok(high > 0.1 && high < 0.13, String(high));
    const whole = shareInterval(
      none.map(({ weight }) => ({ weight, counted: true })),
      1,
    );
    assert.equal(whole.high, 1);
    assert.ok(Math.abs(1 - whole.low - high) < 1e-12);
    // One long passage among short ones is worth fewer.
    assert.ok(shareInterval([...none, { weight: 400, counted: false }], 1).high > high);
  });

  it('narrows as the text grows', () => {
    const width = (count: number): number => {
      const { low, high } = shareInterval(draw(randomFrom(count), count, 0.3), 1);
      return high - low;
    };
    assert.ok(width(400) < width(100) && width(100) < width(25));
  });

  for (const { count, rate, least } of [
    { count: 40, rate: 0.3, least: 0.9 },
    { count: 40, rate: 0.1, least: 0.88 },
    { count: 120, rate: 0.2, least: 0.91 },
  ])
    it(`holds the true share about as often as it says: ${count} passages, one in ${Math.round(1 / rate)}`, () => {
      const random = randomFrom(20261129);
      const texts = 400;
      let held = 0;
      for (let text = 0; text < texts; text++) {
        const { low, high } = shareInterval(draw(random, count, rate), text);
        if (low <= rate && rate <= high) held++;
      }
      assert.ok(held / texts >= least && held / texts <= LEVEL + 0.04, `held in ${held} of ${texts}`);
    });
});
