import assert from 'node:assert/strict';
import { pathInFolders } from '../../server/src/lsp/folders.ts';

describe('pathInFolders', () => {
  const folders = ['file:///c%3A/Qualit%C3%A9', 'file:///c%3A/Qualit%C3%A9/formations/', 'file:///autre'];

  it('is relative to the innermost folder, however either is escaped', () => {
    assert.equal(pathInFolders('file:///c:/Qualité/veille 1.md', folders), 'veille 1.md');
    assert.equal(pathInFolders('file:///c%3A/Qualit%C3%A9/formations/a%20b.md', folders), 'a b.md');
    assert.equal(pathInFolders('file:///autre/100%.md', folders), '100%.md');
  });

  it('is nothing outside', () => {
    assert.equal(pathInFolders('file:///autrement/a.md', folders), undefined);
    assert.equal(pathInFolders('untitled:Untitled-1', folders), undefined);
  });
});
