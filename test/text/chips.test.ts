import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { chipsOf } from '../../server/src/text/chips.ts';

function chipsIn(text: string, dashes: 'anyDash' | 'lastDash'): string[] {
  const [block] = readDocument(text).blocks;
  assert.ok(block);
  return chipsOf(block.text, dashes).map((chip) => chip.text);
}

describe('chips', () => {
  it('are parted by marks with space around them', () => {
    assert.deepEqual(chipsIn('Présentiel · 2 jours | Niveau 1', 'lastDash'), ['Présentiel', '2 jours', 'Niveau 1']);
    assert.deepEqual(chipsIn('Les participant·e·s', 'anyDash'), ['Les participant·e·s']);
  });

  it('are parted by a dash, in a sentence only before a few last words', () => {
    const line = '2 jours – 14 heures – pour cuisiniers en poste depuis un an au moins';
    assert.equal(chipsIn(line, 'anyDash').length, 3);
    assert.deepEqual(chipsIn(line, 'lastDash'), [line]);
    assert.deepEqual(chipsIn('2 jours – 14 heures', 'lastDash'), ['2 jours', '14 heures']);
  });

  it('remember their place in the file', () => {
    const [, second] = readDocument('# A · **B**\n').blocks.flatMap(({ text }) => chipsOf(text, 'anyDash'));
    assert.deepEqual(second?.span, { start: 8, end: 9 });
  });
});
