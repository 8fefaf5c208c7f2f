import assert from 'node:assert/strict';
import { NUMBER_WORD, numberOf } from '../../server/src/text/numbers.ts';

describe('numbers in letters', () => {
  const whole = new RegExp(`^${NUMBER_WORD}$`);
  for (const [words, number] of [
    ['une', 1],
    ['quatorze', 14],
    ['vingt', 20],
    ['vingt-quatre', 24],
    ['trente-et-un', 31],
    ['twenty-one', 21],
  ] as const)
    it(`${words} is ${number}`, () => {
      assert.match(words, whole);
      assert.equal(numberOf(words), number);
    });

  it('figures are read as they are grouped', () => {
    assert.deepEqual(['7', '2,5', '1 200'].map(numberOf), [7, 2.5, 1200]);
  });
});
