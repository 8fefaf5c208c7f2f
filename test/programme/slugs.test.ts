import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { readSlugs } from '../../server/src/programme/evidence/slugs.ts';

const slugs = (text: string): string[] => [...readSlugs(readDocument(text))];

describe('slugs', () => {
  it('are the slugs of headings, as GitHub makes them', () => {
    const found = slugs('# Positionnement à l’entrée\n\n## 2. Où ?\n\n### `code` & _autre_');
    assert.deepEqual(found, ['positionnement-à-lentrée', '2-où-', '2-où', 'code--autre']);
    assert.ok(slugs('# Un – deux').includes('un--deux'));
    assert.ok(slugs('# Un – deux').includes('un-–-deux'), 'VS Code keeps the dash');
  });

  it('count repeated headings', () => {
    assert.deepEqual(slugs('# A\n\n## A\n\n## A'), ['a', 'a-1', 'a-2']);
  });

  it('pass over what is the name of another heading, so that each can be named', () => {
    assert.deepEqual(slugs('# A\n\n## A 1\n\n## A'), ['a', 'a-1', 'a-2']);
  });

  it('are given by the author too', () => {
    const found = slugs('# Titre {#mon-id}\n\n<a id="ici"></a>\n\n<a name=\'là\'></a> <p id=bas>\n\n```html\n<a id="code">\n```');
    for (const anchor of ['mon-id', 'titre', 'ici', 'là', 'bas']) assert.ok(found.includes(anchor), anchor);
    assert.ok(!found.includes('code'));
  });
});
