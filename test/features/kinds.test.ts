import assert from 'node:assert/strict';
import { kindByGlob } from '../../server/src/config/kinds.ts';

describe('kindByGlob', () => {
  const documents = { programme: ['formations/**', './offre*.md'], organisation: ['qualité/**/*.md'], other: ['formations/archives/**'] };

  it('matches globs against the path, hidden files included', () => {
    assert.equal(kindByGlob('formations/broder.md', documents), 'programme');
    assert.equal(kindByGlob('formations/.brouillons/broder.md', documents), 'programme');
    assert.equal(kindByGlob('qualité/2026/veille.md', documents), 'organisation');
    assert.equal(kindByGlob('README.md', documents), undefined);
    assert.equal(kindByGlob('formations/broder.md', {}), undefined);
  });

  it('reads paths as any system writes them', () => {
    assert.equal(kindByGlob('qualité\\2026\\veille.md', documents), 'organisation');
    assert.equal(kindByGlob('./offre-perles.md', documents), 'programme');
  });

  it('takes an empty glob for one that matches nothing', () => {
    assert.equal(kindByGlob('formations/broder.md', { programme: ['', './'], other: ['formations/**'] }), 'other');
  });

  it('takes the first kind where several match', () => {
    assert.equal(kindByGlob('formations/archives/broder.md', documents), 'programme');
  });
});
