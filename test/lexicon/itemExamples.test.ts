import assert from 'node:assert/strict';
import { failingItemExamples } from '../../server/src/lexicon/readItemFiles.ts';
import { placeText } from '../../server/src/lexicon/lexiconFile.ts';
import { itemIn } from '../../server/src/programme/itemIn.ts';
import { ITEMS } from '../../server/src/referential/items.ts';
import { itemFiles } from '../support/lexicon.ts';

/** Eight examples at least, each state among them. */
const FEWEST = 8;
const STATES = ['present', 'vague', 'promised', 'missing'] as const;

describe('the examples of the lexicon’s items', () => {
  it('are in files without a fault, one for each item', () => {
    assert.deepEqual(itemFiles.problems, []);
    assert.deepEqual(
      itemFiles.items.map(({ entry }) => entry.item),
      ITEMS,
    );
  });

  for (const item of itemFiles.items) {
    const { examples = [] } = item.entry;
    it(`${item.entry.item}: ${examples.length} are read as they say`, () =>
      assert.deepEqual(
        failingItemExamples([item], itemIn).map((problem) => `${placeText(problem)} ${problem.message.en}`),
        [],
      ));
    it(`${item.entry.item}: show every state`, () => {
      assert.ok(examples.length >= FEWEST, `${examples.length} examples`);
      for (const state of STATES)
        assert.ok(
          examples.some((example) => example.state === state),
          state,
        );
    });
  }
});
