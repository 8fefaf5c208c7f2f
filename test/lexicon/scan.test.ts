import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ITEMS } from '../../server/src/lexicon/generated/items.ts';
import { scanner } from '../../server/src/lexicon/scan.ts';
import { hitsIn } from '../../server/src/lexicon/scanned.ts';
import { foldText } from '../../server/src/document/fold.ts';
import { fixtureDocuments } from '../support/fixtures.ts';

const regexes = ITEMS.sources.map((source) => new RegExp(source));

/** A pattern that matches and is not among the hits would never be tried. */
function assertSound(text: string): void {
  const hits = hitsIn(text);
  regexes.forEach((regex, number) => {
    if (regex.test(text)) assert.ok(hits.has(number), `${regex} matches « ${text} » and is not looked for`);
  });
}

describe('the walk that says which patterns may be met', () => {
  it('misses none on the lines of our fixtures', () => {
    const lines = new Set(fixtureDocuments().flatMap(({ text }) => text.split('\n').map(foldText)));
    assert.ok(lines.size > 5000);
    for (const line of lines) assertSound(line);
  });

  it('misses none on words of the lexicon put together at random', () => {
    const words = Array.from(new Set(ITEMS.sources.flatMap((source) => source.match(/[a-z']{3,}/g) ?? [])));
    const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom('12', '1 200 €', 'a@b.fr', '14 h', '.', ':', '-', '€'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        assertSound(pieces.join(' '));
      }),
    );
  });

  it('looks for few on an ordinary line, since that is its purpose', () => {
    const hits = hitsIn('nous avons pose la derniere pierre du muret avant la pluie');
    const tried = regexes.filter((_, number) => hits.has(number)).length;
    assert.ok(tried < regexes.length / 5, `${tried} of ${regexes.length}`);
  });

  it('finds words within words, one after the other and at the end', () => {
    // The words he, she, his, hers.
    const scan = scanner({
      alphabet: 'ehirs',
      characters: [1, 4, 0, 2, 1, 3, 4, 0, 4],
      parents: [0, 0, 1, 1, 2, 3, 4, 5, 6],
      patterns: { 3: [0], 7: [2], 8: [1], 9: [3] },
      always: [4],
      count: 40,
    });
    const met = (text: string): number[] => [0, 1, 2, 3, 4, 39].filter((number) => scan(text).has(number));
    assert.deepEqual(met('ushers'), [0, 1, 3, 4]);
    assert.deepEqual(met('ahis!'), [2, 4]);
    assert.deepEqual(met('h-e'), [4]);
    assert.deepEqual(met(''), [4]);
    assert.deepEqual(scan('ushers his').between(0, 40), [0, 1, 2, 3, 4]);
    assert.deepEqual(scan('ushers his').between(1, 3), [1, 2]);
  });
});
