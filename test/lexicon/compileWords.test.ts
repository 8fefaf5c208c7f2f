import assert from 'node:assert/strict';
import { foldText } from '../../server/src/document/fold.ts';
import { compileLabels } from '../../server/src/lexicon/compileWords.ts';
import { lexiconName } from '../../server/src/programme/lexiconNames.ts';

describe('compileLabels', () => {
  const isLabel = (label: string): boolean =>
    new RegExp(compileLabels({ fr: ['ce que ça coûte', 'participation au[x] frais'] }, lexiconName)).test(foldText(label));

  it('reads labels in the base’s syntax, whatever qualifies them', () => {
    for (const label of [
      'Ce que ça coûte',
      'PARTICIPATION AUX FRAIS',
      'Participation au frais du stage',
      'Participation aux frais par personne',
    ])
      assert.ok(isLabel(label), label);
    for (const label of ['Ce que ça coûte vraiment', 'Sans participation aux frais', 'Participation']) assert.ok(!isLabel(label), label);
  });
});
