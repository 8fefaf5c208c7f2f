import assert from 'node:assert/strict';
import { foldText } from '../../server/src/document/fold.ts';
import { mentionsIn } from '../../server/src/programme/evidence/numbers.ts';

const numbers = (text: string): number[][] => mentionsIn(foldText(text)).map((mention) => mention.numbers.map(({ number }) => number));

describe('numbers of indicators', () => {
  for (const [text, ...expected] of [
    ['indicateur 8', [8]],
    ['Indicateur n°8', [8]],
    ['l’indicateur 08 du RNQ', [8]],
    ['indicateurs RNQ 8 et 10', [8, 10]],
    ['indicateurs concernés : 8, 10', [8, 10]],
    ['Ind. 8', [8]],
    ['ind 8 et ind. 10', [8, 10]],
    ['I4, I5', [4, 5]],
    ['indicateurs 4, 5 et 8', [4, 5, 8]],
    ['indicateurs de 30 à 32', [30, 31, 32]],
    ['indicateurs 30-32', [30, 31, 32]],
    ['indicateurs 30 – 32 :', [30, 31, 32]],
    ['indicateurs 4-5-8', [4, 5, 8]],
    ['indicateurs 1 à 3, 8 et 11', [1, 2, 3, 8, 11]],
    ['indicateurs 4/5', [4, 5]],
    ['indicators 30 through 32', [30, 31, 32]],
    ['indicateurs 1 à 500', [1, 500]],
    ['indicateur dix-sept', [17]],
    ['indicateur huit : un test', [8]],
    ['indicateurs vingt-trois à vingt-cinq', [23, 24, 25]],
    ['indicateurs quatre et cinq', [4, 5]],
    ['indicateur deux fois relu', []],
    ['indicateur 0 puis indicateur 99', [0], [99]],
    // What stands beside is no number of an indicator.
    ['indicateur 8, 12 janvier 2026', [8]],
    ['indicateur 8, 12/01/2026', [8]],
    ['indicateur 8, 2026-01-12', [8]],
    ['indicateur 8 et 3 enquêtes', [8]],
    ['indicateurs 4 et 5, 12 grilles', [4, 5]],
    ['indicateur 8 à 10 heures', [8]],
    ['indicateur 8/32', []],
    ['indicateur 4,5', []],
    ['indicateur 96 %', []],
    ['indicateurs 2024', []],
    ['3 indicateurs', []],
    ['vis 8', []],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () =>
      assert.deepEqual(
        numbers(text),
        expected.filter((list) => list.length > 0),
      ));
  }
});
