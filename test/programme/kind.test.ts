import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

const facts = (text: string, kind?: 'programme' | 'other') => readFacts(readDocument(text), kind);

const SHEET =
  '# Formation à la taille\n\n**Objectifs :** tailler un pommier\n\n**Public :** jardiniers\n\n**Durée :** 2 jours\n\n**Tarif :** 400 €\n';

describe('kind of a document', () => {
  it('is read off the content', () => {
    assert.deepEqual(facts(SHEET).kind, { value: 'programme', origin: 'content' });
    assert.equal(facts('# Journal de mars\n\nIl a gelé trois nuits de suite.\n').kind.value, 'other');
    assert.equal(facts('').kind.value, 'other');
    assert.equal(facts('# Feuille d’émargement\n\n| Nom | Signature |\n|---|---|\n').kind.value, 'session');
    assert.equal(facts('# Procédure d’accueil\n\n## Objectifs\n\nAccueillir chaque stagiaire.\n').kind.value, 'organisation');
  });

  it('is silent on chapters and exercises, which also have objectives, prerequisites and a duration', () => {
    const chapter = '# Les boucles\n\n## Objectifs\n\n- Écrire une boucle\n\n## Prérequis\n\nAucun\n\n## Durée\n\n2 heures\n';
    assert.equal(facts(chapter).kind.value, 'other');
  });

  it('is what the document declares, else what the user set', () => {
    assert.deepEqual(facts(`---\ntype: article\n---\n\n${SHEET}`, 'programme').kind, { value: 'other', origin: 'declared' });
    assert.deepEqual(facts('# Rien\n', 'programme').kind, { value: 'programme', origin: 'configured' });
    assert.deepEqual(facts('---\nkind: programme\n---\n', 'other').kind, { value: 'programme', origin: 'declared' });
  });
});

describe('category of action', () => {
  it('is declared, else read off the title or the body, else a training action', () => {
    assert.deepEqual(facts(`---\ncategorie: VAE\n---\n\n${SHEET}`).category, { value: 'VAE', origin: 'declared' });
    assert.deepEqual(facts('# Bilan de compétences\n').category, { value: 'BC', origin: 'content' });
    assert.deepEqual(facts('# CAP maçon\n\nContrat d’apprentissage de deux ans ; le maître d’apprentissage signe.\n').category, {
      value: 'CFA',
      origin: 'content',
    });
    assert.deepEqual(facts(SHEET).category, { value: 'AF', origin: 'default' });
  });

  it('is not misled by words that resemble', () => {
    for (const words of ['Alternance d’apports théoriques et d’alternance entre ateliers.', 'Chacun suit son rythme d’apprentissage.']) {
      assert.equal(facts(`${SHEET}\n${words}\n`).category.value, 'AF');
    }
  });

  it('asks no prerequisites of a skills assessment', () => {
    assert.equal(facts('# Bilan de compétences\n').items.prerequisites.state, 'not-applicable');
  });
});
