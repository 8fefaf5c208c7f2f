import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wholePhrase } from '../../server/src/singularity/wholePhrase.ts';

const whole = (text: string, words: string): string => {
  const at = text.indexOf(words);
  const { start, end } = wholePhrase(text, at, at + words.length);
  return text.slice(start, end);
};

describe('a phrase that is quoted', () => {
  for (const [text, words, quoted] of [
    ['vous optimisez vos gestes de pose, puis vous posez', 'optimisez vos gestes', 'optimisez vos gestes de pose'],
    ['tenir la posture de soudeur sans perdre sa main. ensuite', 'posture', 'posture de soudeur sans perdre sa main'],
    ['un groupe de 4 a 8 participants maximum', '8 participants', '4 a 8 participants'],
    ["tenir un esprit d'equipe a l'atelier", "d'equipe", "esprit d'equipe a l'atelier"],
    ['un suivi personnalise qui dure', 'suivi personnalise', 'suivi personnalise'],
    ['la montee en gamme de chacun est suivie', 'montee en gamme', 'montee en gamme de chacun'],
    ['la pression des delais pese sur les vergers', 'pression', 'pression des delais'],
    [
      'optimiser vos competences redactionnelles au guichet',
      'optimiser vos competence',
      'optimiser vos competences redactionnelles au guichet',
    ],
    ['monter en competences', 'monter en competence', 'monter en competences'],
    ['a hands-on course on hives (two days)', 'hands-on course', 'hands-on course on hives'],
    ["etre a l'ecoute – toujours", "etre a l'ecoute", "etre a l'ecoute"],
  ] as const)
    it(`is whole: ${quoted}`, () => assert.equal(whole(text, words), quoted));

  it('holds what was found, within its line', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.'0-9-]{0,80}$/), fc.nat(80), fc.nat(20), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const found = wholePhrase(text, start, end);
        assert.ok(found.start <= start && found.start >= 0 && found.end >= end && found.end <= text.length);
      }),
    );
  });
});
