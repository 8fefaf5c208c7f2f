import assert from 'node:assert/strict';
import { isInterchangeable, measure } from '../../server/src/singularity/substitution.ts';

const UNIT = { zone: 'pedagogical', content: 5, ...measure({ content: 5, stock: 2, usual: 2, anchors: 0 }) } as const;

describe('the substitution test', () => {
  it('tells the share of words that could be anybody’s', () => {
    const { commonness, vagueness, interchangeability } = UNIT;
    assert.deepEqual([commonness, vagueness, interchangeability], [0.4, 0.4, 0.8]);
  });

  it('says nothing of a unit without content', () =>
    assert.equal(measure({ content: 0, stock: 0, usual: 0, anchors: 0 }).interchangeability, 0));

  it('is cleared by one anchor, whatever the words; more than one adds little', () => {
    const standard = { content: 4, stock: 4, usual: 0 };
    const of = (anchors: number): number => measure({ ...standard, anchors }).interchangeability;
    assert.equal(of(0), 1);
    assert.ok(!isInterchangeable({ ...UNIT, interchangeability: of(1) }));
    assert.ok(of(1) > of(2) && of(2) > of(8));
  });
});

describe('isInterchangeable', () => {
  it('holds of pedagogical wording from its threshold on', () => {
    assert.ok(isInterchangeable(UNIT));
    assert.ok(!isInterchangeable({ ...UNIT, interchangeability: 0.3 }));
  });

  it('never holds of required wording, nor of too few words', () => {
    assert.ok(!isInterchangeable({ ...UNIT, zone: 'required', interchangeability: 1 }));
    assert.ok(!isInterchangeable({ ...UNIT, content: 2, interchangeability: 1 }));
  });
});
