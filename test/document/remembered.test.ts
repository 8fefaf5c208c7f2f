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
    for (const text of ['bcd', 'a', 'efgh']) answer(text);
    // "a" was asked again before the first generation was forgotten, "" was not.
    assert.deepEqual(['a', ''].map(answer), [1, undefined]);
    assert.deepEqual(made, ['a', '', 'bcd', 'efgh', '']);
  });
});
