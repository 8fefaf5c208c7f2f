import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

const dateOf = (words: string) => readFacts(readDocument(`- Indicateur 8 : ${words}`), 'organisation').evidence[0]?.date;

describe('the date of a proof', () => {
  for (const [words, iso, precision] of [
    ['grille, 2026-01-12', '2026-01-12', 'day'],
    ['grille du 12/01/2026', '2026-01-12', 'day'],
    ['grille du 12.01.26', '2026-01-12', 'day'],
    ['grid of 01/25/2026', '2026-01-25', 'day'],
    ['grille du 1er mars 2026', '2026-03-01', 'day'],
    ['grid of March 3rd, 2026', '2026-03-03', 'day'],
    ['grid of 3 May 2026', '2026-05-03', 'day'],
    ['grille de février 2024', '2024-02-29', 'month'],
    ['grille, 2026-04', '2026-04-30', 'month'],
    ['grille, 08/2025', '2025-08-31', 'month'],
    ['grille 2025', '2025-12-31', 'year'],
    // A day and month before an ISO date are not completed by its year.
    ['[fiches du 9 mars](f.csv), 2026-03-12', '2026-03-12', 'day'],
    ['grille de l’année 2024-2025', '2025-12-31', 'year'],
    // The latest of those beside the proof.
    ['[grille](g.pdf) du 12/01/2025, revue le 03/02/2026', '2025-01-12', 'day'],
    ['[a](a.pdf), 2025-01-12 ; [b](b.pdf), 2026-02-03', '2026-02-03', 'day'],
    ['2025-01-12 : [a](a.pdf)', '2025-01-12', 'day'],
    ['créée le 12/01/2025, revue le 03/02/2026', '2026-02-03', 'day'],
    // Where nothing else says.
    ['[bilan 2025](b.pdf)', '2025-12-31', 'year'],
    ['[bilan](bilans/bilan-2025-11.pdf#page=2)', '2025-11-30', 'month'],
    ['[bilan](20251103_bilan.pdf)', '2025-11-03', 'day'],
    ['[bilan](b-2024.pdf), 2026', '2026-12-31', 'year'],
  ] as const) {
    it(`reads ${iso} in ${JSON.stringify(words)}`, () => {
      const date = dateOf(words);
      assert.deepEqual([date?.iso, date?.precision], [iso, precision]);
    });
  }

  for (const words of [
    'grille du 31/02/2026',
    'grille du 2026-13-01',
    'registre tenu depuis 2019',
    'grille, décret n° 2026-728 du 1er août 2026',
    'grille, édition 2026',
    'prochaine revue le 12/01/2027',
    'grille prévue pour mars 2027',
    'salle 2026b',
    'contrat n° 2026',
    '2025 € de matériel',
    'grille',
    '[grille](g1234.pdf)',
    'abonnement jusqu’au 12/01/2027',
  ]) {
    it(`reads none in ${JSON.stringify(words)}`, () => assert.equal(dateOf(words), undefined));
  }

  it('stands on its words', () => {
    const text = '- Indicateur 8 : [grille](g.pdf) du **12 janvier 2026**';
    const span = readFacts(readDocument(text), 'organisation').evidence[0]?.date?.span;
    assert.equal(text.slice(span?.start, span?.end), '12 janvier 2026');
  });
});
