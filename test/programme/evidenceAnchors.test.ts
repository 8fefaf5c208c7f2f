import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { readAnchors } from '../../server/src/programme/evidence/anchors.ts';

const anchors = (text: string): string[] => [...readAnchors(readDocument(text))];

describe('anchors', () => {
  it('are the slugs of headings, as GitHub makes them', () => {
    const found = anchors('# Positionnement à l’entrée\n\n## 2. Où ?\n\n### `code` & _autre_');
    assert.deepEqual(found, ['positionnement-à-lentrée', '2-où-', '2-où', 'code--autre']);
    assert.ok(anchors('# Un – deux').includes('un--deux'));
    assert.ok(anchors('# Un – deux').includes('un-–-deux'), 'VS Code keeps the dash');
  });

  it('count repeated headings', () => {
    assert.deepEqual(anchors('# A\n\n## A\n\n## A'), ['a', 'a-1', 'a-2']);
  });

  it('are given by the author too', () => {
    const found = anchors('# Titre {#mon-id}\n\n<a id="ici"></a>\n\n<a name=\'là\'></a> <p id=bas>\n\n```html\n<a id="code">\n```');
    for (const anchor of ['mon-id', 'titre', 'ici', 'là', 'bas']) assert.ok(found.includes(anchor), anchor);
    assert.ok(!found.includes('code'));
  });
});
