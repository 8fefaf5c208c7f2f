import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSentences } from '../../server/src/singularity/sentences.ts';

const cut = (text: string): string[] => readSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end on their mark', () => assert.deepEqual(cut('Un. Deux ! Trois ?\nQuatre'), ['Un.', 'Deux !', 'Trois ?', 'Quatre']));
  it('take closing quotation marks along', () => assert.deepEqual(cut('“Go.” Then stop.'), ['“Go.”', 'Then stop.']));
  it('do not end on an abbreviation', () => assert.deepEqual(cut('Voir art. 3 et M. Martin, p. 2.'), ['Voir art. 3 et M. Martin, p. 2.']));
  it('do not end inside a number or an address', () => assert.deepEqual(cut('Version 2.1 sur exemple.fr'), ['Version 2.1 sur exemple.fr']));
  it('are none in a blank text', () => assert.deepEqual(cut(' \n '), []));
  it('lose no visible character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(cut(text).join('').replace(/\s/g, ''), text.replace(/\s/g, ''))),
    );
  });
});
