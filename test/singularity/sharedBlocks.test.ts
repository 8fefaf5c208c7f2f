import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { readSharedBlocks } from '../../server/src/singularity/sharedBlocks.ts';

const blocks = (text: string): (readonly [string, string | undefined])[] => {
  const document = readDocument(text);
  return readSharedBlocks(document).map(({ span, fault }) => [document.source.slice(span).trim(), fault]);
};

describe('shared blocks', () => {
  it('are read in French, in English and in MDX', () => {
    assert.deepEqual(blocks('<!-- bloc commun : notre manière -->\n\nA\n\n<!-- fin du bloc commun -->\n'), [['A', undefined]]);
    assert.deepEqual(blocks('<!-- Bloc commun\n  raison : notre manière -->\nA\n<!-- Fin de bloc commun -->'), [['A', undefined]]);
    assert.deepEqual(blocks('{/* shared block: our way */}\n\nA\n\n{/* end of the shared block */}'), [['A', undefined]]);
    assert.deepEqual(blocks('<!-- shared block – reason: our way -->A<!-- end of shared block -->'), [['A', undefined]]);
  });

  it('lack something without a reason or an end', () => {
    for (const opening of ['bloc commun', 'bloc commun :', 'bloc commun : raison', 'bloc commun : raison : à compléter', 'shared block: …'])
      assert.deepEqual(blocks(`<!-- ${opening} -->A<!-- fin du bloc commun -->`), [['A', 'unreasoned']], opening);
    assert.deepEqual(blocks('<!-- bloc commun : r1 bis -->A\n<!-- bloc commun : notre manière -->B<!-- fin du bloc commun -->'), [
      ['A', 'unclosed'],
      ['B', undefined],
    ]);
    assert.deepEqual(blocks('<!-- bloc commun : notre manière -->A'), [['A', 'unclosed']]);
  });

  it('are no other comments, and none in code', () => {
    assert.deepEqual(blocks('<!-- fin du bloc commun -->A<!-- bloc communal : la mairie -->B<!-- bloc -->'), []);
    assert.deepEqual(blocks('```html\n<!-- bloc commun : notre manière -->\n```\n\n`<!-- bloc commun : notre manière -->`\n'), []);
    assert.deepEqual(blocks('<!-- bloc commun : jamais fermé'), []);
  });
});
