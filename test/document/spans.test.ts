import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlapping } from '../../server/src/document/spans.ts';

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));

describe('overlapping spans', () => {
  it('are told in whatever order they are asked about', () => {
    const tells = overlapping([
      { start: 20, end: 30 },
      { start: 0, end: 5 },
    ]);
    assert.deepEqual(
      [
        { start: 25, end: 26 },
        { start: 4, end: 8 },
        { start: 5, end: 20 },
      ].map(tells),
      [true, true, false],
    );
  });

  it('are those that one of the spans shares a place with', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (spans, asked) => {
        const tells = overlapping(spans);
        for (const one of asked)
          assert.equal(
            tells(one),
            spans.some(({ start, end }) => start < one.end && one.start < end),
          );
      }),
    );
  });
});
