import assert from 'node:assert/strict';
import { remembered } from '../../server/src/document/remembered.ts';

describe('a function that remembers', () => {
  it('makes each answer once, an undefined one too, and keeps no more than it may', () => {
    const made: string[] = [];
    const answer = remembered((text: string) => {
      made.push(text);
      return text === '' ? undefined : text.length;
    }, 2);
    assert.deepEqual(['a', '', 'a', ''].map(answer), [1, undefined, 1, undefined]);
    assert.deepEqual(made, ['a', '']);
    answer('bcd');
    assert.equal(answer('a'), 1);
    assert.deepEqual(made, ['a', '', 'bcd', 'a']);
  });
});
