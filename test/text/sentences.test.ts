import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSentences } from '../../server/src/text/sentences.ts';

const cut = (text: string): string[] => readSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end on their mark', () => assert.deepEqual(cut('Un. Deux ! Trois ?\nQuatre'), ['Un.', 'Deux !', 'Trois ?', 'Quatre']));
  it('take closing quotation marks along', () => assert.deepEqual(cut('“Go.” Then stop.'), ['“Go.”', 'Then stop.']));
  it('take closing French quotation marks along', () =>
    assert.deepEqual(cut('On dit « Stop. » Puis on reprend.'), ['On dit « Stop. »', 'Puis on reprend.']));
  for (const whole of [
    'Voir art. 3 et M. Martin, p. 2.',
    'Selon l’art. L. 6313-1 du code du travail, cf. annexe.',
    'Salle n° 4, éd. 2026, avec J.-P. Roux.',
    'La grille répond à l’ind. 8 du référentiel.',
    'Taille, greffe, etc. pour les pommiers.',
    'See e.g. Dr. Lee, pp. 12 and 13.',
  ])
    it(`do not end on an abbreviation: ${whole}`, () => assert.deepEqual(cut(whole), [whole]));
  it('end on an abbreviation where the next begins', () =>
    assert.deepEqual(cut('Taille, greffe, etc. On goûte ensuite.'), ['Taille, greffe, etc.', 'On goûte ensuite.']));
  it('do not end inside a decimal', () =>
    assert.deepEqual(cut('Comptez 2,5 jours, soit 17.5 h. Et un café.'), ['Comptez 2,5 jours, soit 17.5 h.', 'Et un café.']));
  for (const whole of [
    'Nous voyons plusieurs outils (Claude, outils sans code…) pour que chacun choisisse.',
    'On hésite… puis l’on coupe.',
    'On hésite ... puis l’on coupe.',
    'Le mot « encore ! » revient souvent.',
    'Whoever asks “why?” gets an answer.',
  ])
    it(`go on where a small letter follows an ellipsis or a closing mark: ${whole}`, () => assert.deepEqual(cut(whole), [whole]));
  it('end on an ellipsis where the next begins', () =>
    assert.deepEqual(cut('On hésite… Puis l’on coupe.'), ['On hésite…', 'Puis l’on coupe.']));
  it('are lines set one below the other, without any mark', () =>
    assert.deepEqual(cut('Tailler un pommier\nGreffer en fente\nAffûter sa serpette'), [
      'Tailler un pommier',
      'Greffer en fente',
      'Affûter sa serpette',
    ]));
  it('go on below where a small letter follows', () => {
    const wrapped = 'Chacune prend une branche dans le tas, la retourne, cherche\nl’œil qui donnera le fruit et coupe au-dessus.';
    assert.deepEqual(cut(wrapped), [wrapped]);
  });
  it('do not end inside a number or an address', () => assert.deepEqual(cut('Version 2.1 sur exemple.fr'), ['Version 2.1 sur exemple.fr']));
  it('are none in a blank text', () => assert.deepEqual(cut(' \n '), []));
  it('lose no visible character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(cut(text).join('').replace(/\s/g, ''), text.replace(/\s/g, ''))),
    );
  });
});
