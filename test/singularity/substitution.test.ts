import assert from 'node:assert/strict';
import { isInterchangeable } from '../../server/src/singularity/substitution.ts';

const UNIT = { zone: 'pedagogical', section: 'methods', content: 5, interchangeability: 0.8 } as const;

describe('isInterchangeable', () => {
  it('holds of pedagogical wording from its threshold on', () => {
    assert.ok(isInterchangeable(UNIT));
    assert.ok(!isInterchangeable({ ...UNIT, interchangeability: 0.3 }));
  });

  it('never holds of required wording, of what is taught or for whom, or of too few words', () => {
    assert.ok(!isInterchangeable({ ...UNIT, zone: 'required', interchangeability: 1 }));
    for (const section of ['objectives', 'content', 'audience'] as const)
      assert.ok(!isInterchangeable({ ...UNIT, section, interchangeability: 1 }), section);
    assert.ok(!isInterchangeable({ ...UNIT, content: 2, interchangeability: 1 }));
  });
});
