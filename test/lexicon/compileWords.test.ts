import assert from 'node:assert/strict';
import { compileLabels } from '../../server/src/lexicon/compileWords.ts';
import { lexiconName } from '../../server/src/programme/lexiconNames.ts';

describe('compileLabels', () => {
  it('writes labels out, folded, without the generator: a configuration’s labels are read so', () => {
    assert.deepEqual(compileLabels({ fr: ['ce que ça coûte', 'participation au[x] frais'] }, lexiconName), {
      known: ['ce que ca coute', 'participation aux frais', 'participation au frais'],
      open: [],
    });
  });

  it('keeps the expression of those that go on with any words, or that stand for too many', () => {
    const { known, open } = compileLabels({ fr: ['coût …40', 'combien <amount>', '(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)'] }, lexiconName);
    assert.deepEqual(known, []);
    assert.equal(open.length, 3);
    assert.match('cout pour deux', new RegExp(`^(?:${open[0]})$`));
    assert.match('ace', new RegExp(`^(?:${open[2]})$`));
  });
});
