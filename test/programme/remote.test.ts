import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

function read(text: string): [extent: string, words: string, unsaid: readonly string[]] | undefined {
  const { remote } = readFacts(readDocument(text), 'programme');
  return remote && [remote.extent, text.slice(remote.span.start, remote.span.end), remote.unsaid];
}

/** Where it is said, without the supports. */
const said = (text: string): [string, string] | undefined => {
  const found = read(text);
  return found && [found[0], found[1]];
};

const delivered = (delivery: string): string => `# Tenir la paie\n\n## Modalité\n\n${delivery}\n`;

describe('a course at a distance', () => {
  it('is wholly so', () => {
    assert.deepEqual(said(delivered('100 % à distance (classe virtuelle)')), ['full', '100 % à distance']);
    assert.deepEqual(said(delivered('À distance, en visioconférence')), ['full', 'À distance']);
    assert.deepEqual(said(delivered('Distance')), ['full', 'Distance']);
    assert.deepEqual(said('---\ntitle: Tenir la paie\nformat: e-learning\n---\n'), ['full', 'e-learning']);
    assert.deepEqual(said('# Tenir la paie\n\nFormation entièrement en ligne\n'), ['full', 'entièrement en ligne']);
    assert.deepEqual(said('# Tenir la paie\n\nLa formation se déroule en classe virtuelle, le mardi.\n'), ['full', 'en classe virtuelle']);
    assert.deepEqual(said('# Tenir la paie\n\nLa formation se suit à distance.\n'), ['full', 'à distance']);
    assert.deepEqual(said('# Payroll\n\nThe course is delivered online, on Tuesdays.\n'), ['full', 'online']);
  });

  it('is so in part', () => {
    assert.deepEqual(said(delivered('Hybride : deux jours en salle, deux en ligne')), ['part', 'Hybride']);
    assert.deepEqual(said(delivered('Un jour en présentiel et deux jours en distanciel')), ['part', 'en distanciel'.slice(3)]);
    assert.deepEqual(said(delivered('Salle Courbet, trois jours sur douze en ligne')), ['part', 'en ligne']);
  });

  it('is not one that may be so, or whose besides are', () => {
    for (const delivery of [
      'Présentiel ou distanciel',
      'Présentiel / distanciel',
      'En présentiel ; à distance sur demande',
      'Possible à distance',
      'En présentiel, inscription en ligne',
      'En présentiel, avec un suivi à distance',
      'Mérignac-les-Bains ; distance de la gare : deux kilomètres',
      'Salle Courbet, vestiaires mixtes',
      '- Présentiel\n- Distanciel',
      'à compléter : à distance ?',
      'En salle, à Mérignac-les-Bains',
    ])
      assert.equal(said(delivered(delivery)), undefined, delivery);
    assert.equal(said('# Tenir la paie\n\nLe dossier se dépose 100 % en ligne.\n'), undefined);
    assert.equal(said('# Tenir la paie\n\n> Formation 100 % à distance, très bien !\n'), undefined);
    assert.equal(
      said('# Tenir la paie\n\n| Date | Format |\n|---|---|\n| 3 mars | Salle Courbet |\n| 9 juin | Classe virtuelle |\n'),
      undefined,
    );
  });

  it('is not one about work at a distance, unless it says so of itself', () => {
    assert.equal(said('# Manager une équipe à distance\n\nFormation 100 % en ligne ou presque\n'), undefined);
    assert.equal(said('# Animer une classe virtuelle\n\nLa formation se déroule en ligne.\n'), undefined);
    assert.deepEqual(said('# Manager une équipe à distance\n\n## Modalité\n\nÀ distance\n'), ['full', 'À distance']);
  });

  it('lacks what is said nowhere', () => {
    const unsaid = (more: string) => read(`${delivered('100 % à distance')}\n${more}\n`)?.[2];
    assert.deepEqual(unsaid(''), ['assistance', 'activities', 'assessments', 'follow-up']);
    for (const said of [
      'Noé Lambris répond sous quatre heures.',
      'Un tuteur vous appelle.',
      'Assistance technique par téléphone.',
      'Besoin d’aide ? noe@example.org',
    ])
      assert.deepEqual(unsaid(said), ['activities', 'assessments', 'follow-up'], said);
    assert.equal(unsaid('Une question sur l’accessibilité : noe@example.org')?.includes('assistance'), true);
    for (const said of [
      'Module 1 : 3 h de vidéos',
      'Durée moyenne des activités indiquée.',
      '### Jour 1',
      '| Module | Durée |\n|---|---|\n| Bulletins | 3 |\n| Charges | 4 |',
    ])
      assert.deepEqual(unsaid(said), ['assistance', 'assessments', 'follow-up'], said);
    assert.deepEqual(unsaid('## Évaluation\n\nQCM en fin de parcours'), ['assistance', 'activities', 'follow-up']);
    for (const said of ['Relevés de connexion et émargement.', 'Chaque exercice rendu est relu.', 'Un mot-clé après chaque chapitre.'])
      assert.deepEqual(unsaid(said), ['assistance', 'activities', 'assessments'], said);
    assert.deepEqual(read('---\ntitle: Tenir la paie\nformat: e-learning\nduree_estimee: 3 h\ntutorat: Noé Lambris\n---\n')?.[2], [
      'assessments',
      'follow-up',
    ]);
  });
});
