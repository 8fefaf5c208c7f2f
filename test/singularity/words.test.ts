import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWords, stem } from '../../server/src/singularity/words.ts';

describe('words', () => {
  it('stand where the text has them', () => {
    const text = 'L’élève, 1 250 € : « mise-en-scène »';
    assert.deepEqual(
      readWords(text, 'fr').map(({ start, end, before }) => [text.slice(start, end), before]),
      [
        ['L', 'stop'],
        ['élève', 'space'],
        ['1 250', 'list'],
        ['mise', 'stop'],
        ['en', 'hyphen'],
        ['scène', 'hyphen'],
      ],
    );
  });

  it('take the endings of inclusive writing with them', () => {
    const text = 'participant·e·s et formateur(rice)s';
    const [participants, , trainers] = readWords(text, 'fr');
    assert.equal(participants?.stem, stem('participants', 'fr'));
    assert.equal(trainers?.stem, stem('formateur', 'fr'));
    assert.equal(text.slice(participants?.start, participants?.end), 'participant·e·s');
  });

  it('meet numbers in figures and letters', () => {
    for (const number of ['20', '4,9', '1 000', '1\u202f000', 'vingt'])
      assert.equal(readWords(`${number} ans`, 'fr')[0]?.stem, '#', number);
    assert.equal(readWords('twenty years', 'en')[0]?.stem, '#');
  });

  for (const [language, forms] of [
    ['fr', 'actif active actifs actives'],
    ['fr', 'professionnel professionnelle professionnels professionnelles'],
    ['fr', 'formateur formatrice formateurs formatrices'],
    ['fr', 'maitriser maitrisez maitrise maitrises'],
    ['fr', 'local locale locaux locales'],
    ['fr', 'premier premiere premiers premieres'],
    ['fr', 'acquis acquise acquises'],
    ['fr', 'jeu jeux'],
    ['en', 'practice practices'],
    ['en', 'activity activities'],
    ['en', 'tailor tailored tailoring'],
    ['en', 'program programs programmes programme'],
  ] as const) {
    it(`have one stem for ${forms}`, () => assert.equal(new Set(forms.split(' ').map((form) => stem(form, language))).size, 1));
  }

  for (const [one, other] of ['formation formateur', 'pratique praticien', 'evaluation evaluateur', 'cas case', 'mise mesure'].map(
    (pair) => pair.split(' ') as [string, string],
  )) {
    it(`keep ${one} and ${other} apart`, () => assert.notEqual(stem(one, 'fr'), stem(other, 'fr')));
  }

  it('lie inside any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('fr' as const, 'en' as const), (text, language) => {
        let end = 0;
        for (const word of readWords(text, language)) {
          assert.ok(end <= word.start && word.start < word.end && word.end <= text.length);
          end = word.end;
        }
      }),
    );
  });
});
