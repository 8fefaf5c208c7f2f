import assert from 'node:assert/strict';
import { EDITIONS, editionOn, isApplicable } from '../../server/src/referential/editions.ts';
import { CATEGORIES } from '../../server/src/referential/indicator.ts';
import { ITEMS } from '../../server/src/referential/items.ts';

describe('the editions of the standard', () => {
  it('change on 1 November 2026, without transition', () => {
    assert.equal(editionOn('2026-10-31').id, 'V9');
    assert.equal(editionOn('2026-11-01').id, '2026');
    assert.equal(editionOn('2024-03-08').id, 'V9');
    assert.equal(editionOn('2030-01-01').id, '2026');
  });

  it('ask the ten items of the 2019 decree, and two more since 2026', () => {
    const required = (id: 'V9' | '2026') => ITEMS.filter((item) => EDITIONS[id].items[item] === 'required').sort();
    const decree2019 = [
      'accessibility',
      'assessment',
      'contact',
      'duration',
      'enrolment',
      'lead-time',
      'methods',
      'objectives',
      'prerequisites',
      'price',
    ];
    assert.deepEqual(required('V9'), decree2019);
    // What the guide alone asks for is no demand of the text.
    assert.equal(EDITIONS.V9.items.content, 'expected');
    assert.deepEqual(required('2026'), [...decree2019.filter((item) => item !== 'enrolment'), 'funding', 'recognition'].sort());
    assert.equal(EDITIONS['2026'].items.enrolment, 'expected');
    assert.equal(EDITIONS['2026'].items.content, 'expected');
    // « Modalités pédagogiques », of which no text says yet what they must tell.
    assert.equal(EDITIONS['2026'].items.delivery, 'expected');
    assert.equal(EDITIONS.V9.items.audience, 'suggested');
    assert.deepEqual([EDITIONS.V9.indicators.length, EDITIONS['2026'].indicators.length], [32, 33]);
  });

  it('ask no prerequisites of a skills assessment, and everything of the others', () => {
    for (const category of CATEGORIES) {
      for (const item of ITEMS) assert.equal(isApplicable(item, category), !(category === 'BC' && item === 'prerequisites'));
    }
  });
});
