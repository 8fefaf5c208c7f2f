import assert from 'node:assert/strict';
import { LABEL_LEVEL, Outline, sectionEnd } from '../../server/src/text/outline.ts';

/** What holds at each of these levels and words, a word without a level being a line. */
function walk(list: readonly (readonly [level: number, words: string])[]): string[] {
  const outline = new Outline('');
  return list.map(([level, words]) => {
    if (level > 0) outline.open(level, (above) => `${above}/${words}`);
    return outline.current;
  });
}

describe('outline', () => {
  it('closes a section at the next of its level or above', () => {
    assert.deepEqual(
      walk([
        [0, 'before'],
        [1, 'title'],
        [2, 'a'],
        [3, 'b'],
        [0, 'line'],
        [2, 'c'],
        [1, 'other'],
      ]),
      ['', '/title', '/title/a', '/title/a/b', '/title/a/b', '/title/c', '/other'],
    );
  });

  it('sets a label below every heading, up to the next label', () => {
    assert.deepEqual(
      walk([
        [6, 'deep'],
        [LABEL_LEVEL, 'label'],
        [LABEL_LEVEL, 'next'],
        [2, 'wide'],
      ]),
      ['/deep', '/deep/label', '/deep/next', '/wide'],
    );
  });

  it('takes a meaning of nothing for one', () => {
    const outline = new Outline<string | undefined>('outside');
    outline.open(1, () => undefined);
    assert.equal(outline.current, undefined);
  });

  it('ends a section where the next begins, or with the list', () => {
    const levels = [1, 2, 0, 3, 0, 2, 0];
    const endOf = (index: number): number => sectionEnd(levels, index, (level) => level);
    assert.deepEqual([0, 1, 3, 5].map(endOf), [7, 5, 5, 7]);
  });
});
