import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDocument } from '../../server/src/document/document.ts';
import { readLines } from '../../server/src/programme/lines.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { readItems } from '../../server/src/programme/readItems.ts';
import { HITS, hitsAt, placesOf } from '../../server/src/programme/secondLook/hits.ts';
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

/** What is met of an item at the words; undefined where they are not asked about. */
function hitsOn(item: Item, text: string, words: string): readonly string[] | undefined {
  const document = readDocument(text);
  const lines = readLines(document.blocks);
  const sheet = readSheet(document, lines);
  const places = placesOf(document, lines, sheet, readItems(document, sheet));
  return hitsAt(item, places)[places.findIndex(({ span }) => document.source.slice(span).includes(words))];
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

  it('asks about no words that state another item for sure', () => {
    const text = '# Tresser un panier\n\n## Tarif\n\n600 € net\n\n## Délai d’accès\n\nTrois semaines\n\n## Durée\n\n3 jours à Lyon\n';
    for (const item of ['audience', 'prerequisites', 'methods', 'recognition'] as const) {
      assert.equal(hitsOn(item, text, '600 € net'), undefined, item);
      assert.equal(hitsOn(item, text, 'Trois semaines'), undefined, item);
    }
    // What goes with the item may stand beside the other.
    const funded = '# Dorer une lame de verre\n\n## Tarif\n\n600 € net, une part revient à l’employeur\n';
    assert.ok(hitsOn('funding', funded, '600 € net'));
  });

  it('asks about no keys that say something else than an item, and about no title', () => {
    const keys = [
      'lecture-singuliere: Chez nous, un public se forme à table.',
      'indicateurs: [17, 22]',
      'preuves: Un public de vanniers signe la feuille.',
      'categorie: action de formation pour un public adulte',
      'titre: Vannerie pour un public de débutants',
    ];
    for (const key of keys) {
      const words = key.slice(key.indexOf(':') + 2);
      for (const item of ['audience', 'methods', 'assessment'] as const)
        assert.equal(hitsOn(item, `---\n${key}\n---\n\n# Vannerie\n`, words), undefined, `${key}, ${item}`);
    }
    assert.ok(hitsOn('audience', '---\naccroche: Vannerie pour un public de débutants\n---\n\n# Osier\n', 'pour un public'));
    assert.equal(hitsOn('audience', '# Vannerie pour un public de débutants\n\n## Objectifs\n\nTresser\n', 'pour un public'), undefined);
  });

  it('asks about no line of evidence', () => {
    for (const line of [
      'Indicateur 17 : deux ateliers et un banc d’essai pour les groupes',
      '- Ind. 21 – travaux pratiques relus par le formateur',
      'Indicator 4: group workshop notes',
    ])
      assert.equal(hitsOn('methods', `# Vannerie\n\n${line}\n`, line.slice(15)), undefined, line);
    assert.ok(hitsOn('methods', '# Vannerie\n\nDeux ateliers et un banc d’essai pour les groupes\n', 'Deux ateliers'));
  });

  it('knows a label in words of the author’s own by the labels around it', () => {
    const sheet = (...labels: string[]): string =>
      `# Tresser\n\n${labels.map((label) => `## ${label}\n\nUn mardi avec Ana, puis une signature\n\n`).join('')}`;
    const own = (text: string): boolean => {
      const document = readDocument(text);
      const lines = readLines(document.blocks);
      const read = readSheet(document, lines);
      return placesOf(document, lines, read, readItems(document, read)).some(({ hits }) => hits.includes('ownLabel'));
    };
    assert.ok(own(sheet('Durée', 'Public', 'Tarif', 'Pousser la porte')));
    // Headings of a page that are no items, one like the other.
    assert.ok(!own(sheet('Durée', 'Pousser la porte', 'Le saule', 'Le fleuve')));
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
