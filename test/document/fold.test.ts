import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldText } from '../../server/src/document/fold.ts';

describe('fold', () => {
  it('makes what reads the same compare equal', () => {
    const same = ['Durée d’accès', "DURÉE D'ACCÈS", 'Dure\u0301e d\u2019acce\u0300s', 'durée\u00a0d’accès'];
    for (const text of same) assert.equal(foldText(text), "duree d'acces");
    assert.equal(foldText('Œuvre'), 'oeuvre');
    assert.equal(foldText('12 – 14'), '12 - 14');
  });

  it('places a match on the original words', () => {
    const original = 'Le\u00a0de\u0301lai d’œuvre 👩‍🏫 : 3 semaines';
    const folded = fold(original);
    for (const [words, expected] of [
      ['delai', 'de\u0301lai'],
      ['oeuvre', 'œuvre'],
      ['3 semaines', '3 semaines'],
    ] as const) {
      const at = folded.text.indexOf(words);
      assert.equal(original.slice(folded.toOriginal(at), folded.toOriginal(at + words.length)), expected);
    }
  });

  it('keeps offsets in order and inside any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const folded = fold(original);
        let before = 0;
        for (let at = 0; at <= folded.text.length; at++) {
          const offset = folded.toOriginal(at);
          assert.ok(offset >= before && offset <= original.length);
          before = offset;
        }
        assert.equal(folded.toOriginal(folded.text.length), original.length);
      }),
    );
  });
});
