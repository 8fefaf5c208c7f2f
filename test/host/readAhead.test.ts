import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { readAhead } from '../../server/src/host/readAhead.ts';

describe('readAhead', () => {
  it('gives all in their order, whatever comes first, few being under way at a time', async () => {
    let pending = 0;
    let most = 0;
    const keys = Array.from({ length: 100 }, (_, index) => index);
    const read = async (key: number): Promise<string> => {
      most = Math.max(most, ++pending);
      await setTimeout((100 - key) % 7);
      pending--;
      return `n° ${key}`;
    };
    const given: (readonly [number, string])[] = [];
    for await (const entry of readAhead(keys, read)) given.push(entry);
    assert.deepEqual(
      given,
      keys.map((key) => [key, `n° ${key}`]),
    );
    assert.ok(most > 1 && most < 50, String(most));
  });
});
