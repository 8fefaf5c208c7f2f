import assert from 'node:assert/strict';
import { nearAnchor, sameAnchor } from '../../server/src/workspace/nearAnchor.ts';

describe('anchors that were meant', () => {
  it('are those of the same letters, in any writing', () => {
    assert.equal(sameAnchor('le-tri-du-matin', new Set(['soir', 'le-tri--du-matin'])), 'le-tri--du-matin');
    assert.equal(sameAnchor('παραγωγή-γάλακτος', new Set(['στόχοι', 'παραγωγή--γάλακτος'])), 'παραγωγή--γάλακτος');
    assert.equal(sameAnchor('الفرز-الصباحي', new Set(['الأهداف', 'الفرزالصباحي'])), 'الفرزالصباحي');
  });

  it('are none where the letters differ, nor where there are no letters', () => {
    assert.equal(sameAnchor('الفرز', new Set(['الأهداف'])), undefined);
    assert.equal(sameAnchor('目标', new Set(['内容', '---'])), undefined);
    assert.equal(sameAnchor('--', new Set(['-'])), undefined);
    assert.equal(nearAnchor('سجل', new Set(['الأهداف', 'المحتوى'])), undefined);
  });
});
