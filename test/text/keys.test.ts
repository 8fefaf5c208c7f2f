import assert from 'node:assert/strict';
import { keyWords } from '../../server/src/text/keys.ts';

describe('keys', () => {
  for (const [key, words] of [
    ['tauxDeReussite', 'taux de reussite'],
    ['durée_formation', 'duree formation'],
    ['duree-formation', 'duree formation'],
    ['og.title', 'og title'],
    ['codeRNCP', 'code rncp'],
    [3, '3'],
  ] as const)
    it(`reads ${key} as ${words}`, () => assert.equal(keyWords(key), words));
});
