import assert from 'node:assert/strict';
import fc from 'fast-check';
import { longDate } from '../../server/src/text/longDate.ts';

describe('a date in a sentence', () => {
  it('is what the platform writes, with the first of a month as one says it in French', () => {
    const days = fc.integer({ min: 0, max: 80_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        const written = (locale: string): string =>
          new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
        assert.equal(longDate(day, 'en'), written('en-GB'));
        assert.equal(longDate(day, 'fr'), written('fr-FR').replace(/^1 /, '1er '));
      }),
    );
  });
});
