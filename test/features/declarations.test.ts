import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import { declarations, doubtOf } from '../../server/src/features/declarations.ts';
import type { DocumentKind } from '../../server/src/programme/facts.ts';

const LEAFLET = [
  '# Livret d’accueil : ferrer un poulain',
  '**Public visé :** maréchaux en deuxième année',
  '**Prérequis :** avoir déjà tenu un pied',
  '**Objectifs :** à l’issue de la formation, parer un sabot',
  '**Durée :** 14 heures en deux jours',
  '**Tarif :** 520 € par personne',
  '**Contact :** Odile Ferrand, 05 65 00 00 00\n',
].join('\n\n');

const read = (text: string, kind?: DocumentKind) => analyse(text, { asOf: '2026-11-15', locale: 'fr', kind });

describe('what a document may be declared to be', () => {
  it('is any kind where there is a doubt, the likeliest included, and only then', () => {
    const analysis = read(LEAFLET);
    assert.deepEqual(doubtOf(analysis.facts, 'fr'), { about: 'kind', name: 'document de l’organisme' });
    assert.deepEqual(
      declarations(analysis, 'fr').map(({ line }) => line),
      ['kind: programme', 'kind: organisation', 'kind: session', 'kind: other'],
    );
    const settled = read(LEAFLET, 'organisation');
    assert.equal(doubtOf(settled.facts, 'fr'), undefined);
    assert.deepEqual(
      declarations(settled, 'fr').map(({ value }) => value),
      ['programme', 'session', 'other'],
    );
  });

  it('is nothing where the front matter says all', () => {
    const analysis = read(`---\nkind: programme\ncategorie: AF\n---\n\n${LEAFLET}`);
    assert.deepEqual([doubtOf(analysis.facts, 'fr'), declarations(analysis, 'fr')], [undefined, []]);
  });

  it('doubts the category of what is surely a programme, and of nothing else', () => {
    const text = '# Devenir consultante en bilan de compétences\n\n**Durée :** 5 jours\n';
    assert.deepEqual(doubtOf(read(text, 'programme').facts, 'en'), { about: 'category', name: 'training' });
    assert.equal(doubtOf(read(text, 'other').facts, 'en'), undefined);
  });
});
