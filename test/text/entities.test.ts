import assert from 'node:assert/strict';
import { AMOUNT, DAY_OR_MONTH, DURATION, EMAIL, EUROS, PHONE, RNCP, RS } from '../../server/src/text/entities.ts';

describe('entities', () => {
  for (const [name, pattern, said, others] of [
    ['a duration', DURATION, ['14 h', '2,5 jours', 'vingt-quatre heures', 'un a deux mois', '112 heure(s)'], ['14 rue', 'deux personnes']],
    ['an amount', AMOUNT, ['1 200 €', 'eur 300', "1'200.- chf"], ['1 200 personnes']],
    ['a sum in euros', EUROS, ['1 200 €', '1200,50 euros', '€1,200'], ['300 chf', '1200']],
    ['an address', EMAIL, ['a.b@example.org', 'a [at] example.org'], ['@example', 'a@b']],
    ['a phone number', PHONE, ['01 99 00 12 34', '+33 6 39 98 12 34'], ['02 xx xx xx xx', '12/10/2025']],
    ['a day or a month', DAY_OR_MONTH, ['02/06/2026', '12 mars', 'avril 2026', '12 feb'], ['2026', 'en mars']],
    ['a number of the national register', RNCP, ['rncp 37948', 'rncp n° 37948', 'rncp37948'], ['rncp', 'rncp 12']],
    ['a number of the specific register', RS, ['rs 5467', 'rs5467'], ['rs 232', 'cours 5467']],
  ] as const)
    it(`${name} is told from what looks like it`, () => {
      for (const words of said) assert.match(words, pattern);
      for (const words of others) assert.doesNotMatch(words, pattern);
    });
});
