import assert from 'node:assert/strict';
import { MONTH, monthNames, monthNumber } from '../../server/src/text/calendar.ts';

describe('calendar', () => {
  it('numbers the months of both languages, shortened or not', () => {
    for (const language of ['fr', 'en'] as const)
      assert.deepEqual(
        monthNames(language).map(monthNumber),
        Array.from({ length: 12 }, (_, index) => index + 1),
      );
    for (const [word, number] of [
      ['janv', 1],
      ['feb', 2],
      ['juil', 7],
      ['jul', 7],
      ['sept', 9],
      ['lundi', undefined],
      ['mardi', undefined],
    ] as const)
      assert.equal(monthNumber(word), number, word);
  });

  it('matches a name whole, although a shorter form opens it', () => {
    const whole = new RegExp(`^${MONTH}$`);
    for (const word of ['mars', 'march', 'janvier', 'juin', 'june', 'september']) assert.match(word, whole);
    assert.doesNotMatch('marc', whole);
  });
});
