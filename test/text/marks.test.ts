import assert from 'node:assert/strict';
import { foldText } from '../../server/src/document/fold.ts';
import { MARKS, withMarks } from '../../server/src/text/marks.ts';

describe('marks', () => {
  it('stand for each length of time and each day, unit for unit', () => {
    const text = foldText('Du 12 au 14 mars 2027 : 3 jours, soit vingt-et-une heures');
    assert.equal(withMarks(text, ['duration']), 'du 12 au 14 mars 2027 : DDDDDDD, soit DDDDDDDDDDDDDDDDDDD');
    assert.equal(withMarks(text, ['date', 'duration']), 'du TTTTTTTTTTTTT 2027 : DDDDDDD, soit DDDDDDDDDDDDDDDDDDD');
    assert.equal(withMarks(text, []), text);
  });

  it('are none that a folded text has of its own', () => {
    for (const mark of Object.values(MARKS)) assert.ok(!foldText('DURÉE : 3 J, TARIF ET DÉLAI').includes(mark));
  });
});
