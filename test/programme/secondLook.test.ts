import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDocument } from '../../server/src/document/document.ts';
import { readLines } from '../../server/src/programme/lines.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { readItems } from '../../server/src/programme/readItems.ts';
import { HITS } from '../../server/src/programme/secondLook/hits.ts';
import { WEIGHED, WEIGHTS } from '../../server/src/programme/secondLook/weights.ts';
import { readSheet } from '../../server/src/programme/sheet.ts';
import { isApplicable } from '../../server/src/referential/editions.ts';
import { type Item, ITEMS } from '../../server/src/referential/items.ts';
import { itemCases } from '../support/fixtures.ts';

const PIANO = [
  '# Accorder un piano droit',
  '## Objectifs',
  '- Poser la partition au diapason',
  '- Monter les octaves',
  '## Ce que cela représente',
  'Apportez 640 euros le premier matin ; la clé d’accord est prêtée.',
  '## Contact',
  'Maud Kerbiriou, maud@example.org',
];

/** What the second look makes of an item, and on which words. */
function looked(item: Item, lines: readonly string[]): readonly [state: string, words: string] {
  const document = readDocument(lines.join('\n\n'));
  const { state, span } = readFacts(document, 'programme').items[item];
  return [state, span ? document.source.slice(span) : ''];
}

const PRICE = 'Apportez 640 euros le premier matin ; la clé d’accord est prêtée.';

describe('the second look', () => {
  it('doubts where a likely place says the item in other words', () => {
    assert.deepEqual(looked('price', PIANO), ['unconfirmed', PRICE]);
  });

  it('leaves an item missing where nothing is near', () => {
    assert.deepEqual(
      looked(
        'price',
        PIANO.filter((line) => line !== PRICE),
      ),
      ['missing', ''],
    );
    assert.deepEqual(looked('accessibility', PIANO), ['missing', '']);
  });

  it('does not look at a place that the author said not to look at', () => {
    for (const comment of ['<!-- pas ici : tarif -->', '<!-- pas ici : price -->', '<!-- Not here: accessibilité, Tarif -->'])
      assert.deepEqual(
        looked(
          'price',
          PIANO.flatMap((line) => (line === PRICE ? [comment, line] : [line])),
        ),
        ['missing', ''],
        comment,
      );
    const another = PIANO.flatMap((line) => (line === PRICE ? ['<!-- pas ici : durée -->', line] : [line]));
    assert.deepEqual(looked('price', another), ['unconfirmed', PRICE]);
  });

  it('takes a comment above a heading for one on its words alone', () => {
    const above = PIANO.flatMap((line) => (line === '## Ce que cela représente' ? ['<!-- pas ici : tarif -->', line] : [line]));
    assert.deepEqual(looked('price', above), ['unconfirmed', PRICE]);
  });

  it('says nothing of documents that are no programme', () => {
    const { items } = readFacts(readDocument(PIANO.join('\n\n')), 'organisation');
    assert.ok(ITEMS.every((item) => items[item].state !== 'unconfirmed'));
  });

  it('weighs the hits that there are', () => {
    assert.deepEqual(WEIGHED, HITS);
    for (const item of ITEMS) assert.equal(WEIGHTS[item].length, HITS.length + 1, item);
  });

  for (const { name, documents } of itemCases()) {
    it(`${name}: doubts only what the first reading did not find, and changes nothing else`, () => {
      for (const path of documents) {
        const document = readDocument(readFileSync(path, 'utf8'));
        const first = readItems(document, readSheet(document, readLines(document.blocks)));
        const { items, category } = readFacts(document, 'programme');
        for (const item of ITEMS) {
          const { state, span } = items[item];
          if (!isApplicable(item, category.value)) assert.equal(state, 'not-applicable', item);
          else if (state === 'unconfirmed') assert.deepEqual([first[item].state, span !== undefined], ['missing', true], item);
          else assert.deepEqual(items[item], first[item], item);
        }
      }
    });
  }
});
