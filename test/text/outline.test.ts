import assert from 'node:assert/strict';
import type { Block } from '../../server/src/document/blocks.ts';
import { readDocument } from '../../server/src/document/document.ts';
import { inherited, sectionEnd, standing } from '../../server/src/text/outline.ts';

const blocksOf = (text: string): readonly Block[] => readDocument(text).blocks;

describe('outline', () => {
  it('puts each block under its heading, and each heading under the next wider one', () => {
    const within = inherited('', ({ text }, above) => `${above}/${text.text}`);
    assert.deepEqual(blocksOf('before\n\n# title\n\n## a\n\n### b\n\nline\n\n##\n\n- item\n\n## c\n\n# other').map(within), [
      '',
      '/title',
      '/title/a',
      '/title/a/b',
      '/title/a/b',
      '/title/a/b/',
      '/title/a/b',
      '/title/c',
      '/other',
    ]);
  });

  it('asks each heading once, and only where something stands under it', () => {
    const asked: string[] = [];
    const within = inherited(0, ({ text }, above) => {
      asked.push(text.text);
      return above + 1;
    });
    const blocks = blocksOf('# title\n\n## a\n\none\n\ntwo\n\n## b').filter(({ kind }) => kind === 'paragraph');
    assert.deepEqual(blocks.map(within), [2, 2]);
    assert.deepEqual(asked, ['title', 'a']);
  });

  /** Where each block stands, labels being the lines in capitals; what has a question mark opens nothing. */
  const stands = (text: string): string[] =>
    standing(
      blocksOf(text).map((block) => ({ block })),
      '',
      ({ block: { kind, text: words } }, above) =>
        !words.text.endsWith('?') && (kind === 'heading' || words.text === words.text.toUpperCase()) ? `${above}/${words.text}` : undefined,
    );

  it('sets a label below every heading, up to the next label or heading', () => {
    assert.deepEqual(stands('###### deep\n\nLABEL\n\nline\n\nNEXT\n\n## wide\n\nline'), [
      '/deep',
      '/deep/LABEL',
      '/deep/LABEL',
      '/deep/NEXT',
      '/wide',
      '/wide',
    ]);
  });

  it('leaves what stands under a heading that opens nothing to the one above it', () => {
    assert.deepEqual(stands('## a\n\nLABEL\n\n### why?\n\nline'), ['/a', '/a/LABEL', '/a', '/a']);
  });

  it('ends a section where the next begins, or with the list', () => {
    const levels = [1, 2, 0, 3, 0, 2, 0];
    const endOf = (index: number): number => sectionEnd(levels, index, (level) => level);
    assert.deepEqual([0, 1, 3, 5].map(endOf), [7, 5, 5, 7]);
  });
});
