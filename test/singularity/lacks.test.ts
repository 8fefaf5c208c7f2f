import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';

function message(text: string, locale: Locale = 'fr'): string {
  const { findings } = analyse(text, { asOf: '2026-10-01', locale, kind: 'programme' });
  const [hint] = findings.filter(({ rule }) => rule === 'singularity/interchangeable-passage');
  assert.ok(hint, 'no hint');
  return hint.message;
}

const METHODS = 'Les participants échangent sur leurs pratiques et avancent ensemble vers leurs objectifs.';

describe('what a question says to be lacking', () => {
  it('is all that would tie the passage, where nothing of it is named', () =>
    assert.match(
      message(`# Tailler les fruitiers\n\n## Méthodes\n\n${METHODS}\n`),
      /, ni situation de travail, ni objet fabriqué, ni outil nommé\. /,
    ));

  it('is not what the neighbours name', () => {
    const told = message(`# Tailler les fruitiers\n\n## Méthodes\n\n${METHODS}\n\nOn y monte un projet filmé.\n`);
    assert.doesNotMatch(told, /objet/);
    assert.match(told, /ni situation de travail, ni outil nommé/);
  });

  it('is one thing alone', () =>
    assert.match(
      message(`# Tailler les fruitiers\n\n## Méthodes\n\n${METHODS}\n\nDes mises en situation, avec un logiciel.\n`),
      /, pas d’objet fabriqué\. /,
    ));

  it('is nothing where all of it is named', () => {
    const told = message(`# Tailler les fruitiers\n\n## Méthodes\n\n${METHODS}\n\nUn projet, sur des cas, avec un logiciel.\n`);
    assert.match(told, /les mots de tous les programmes\. Et chez vous/);
  });

  it('is not a choice beside « notre choix est différent »', () => {
    const told = message(
      '# Conduire une chèvrerie\n\n**Notre choix est différent.**\n\nUn accompagnement personnalisé vous attend. Une équipe à votre écoute vous accompagne tout au long du parcours.\n',
    );
    assert.doesNotMatch(told, /choix,|ni choix|pas de choix/);
  });

  it('is not said in English either, where the section names it', () => {
    const text =
      '# Pruning fruit trees\n\n## Methods\n\nParticipants share what they have learnt and move forward together towards their goals.\n';
    assert.match(message(text, 'en'), /, no work situation, nothing made, no tool named\. /);
    assert.match(message(`${text}\nThey build a trellis, in real situations.\n`, 'en'), /, no tool named\. /);
  });
});

describe('what may be asked about', () => {
  const asked = (text: string): number =>
    analyse(text, { asOf: '2026-10-01', locale: 'fr', kind: 'programme' }).findings.filter(({ rule }) =>
      rule.startsWith('singularity/inter'),
    ).length;

  it('is words of any programme where they say how the course is run', () => {
    assert.equal(asked(`# Tailler les fruitiers\n\n## Méthodes\n\n${METHODS}\n`), 1);
    assert.equal(asked('# Poser un enduit\n\n## Évaluation\n\n- Retour du formateur sur les progrès\n'), 1);
  });

  it('is not the same words outside of such a section, without a stock phrase', () => {
    assert.equal(asked(`# Tailler les fruitiers\n\n${METHODS}\n`), 0);
    assert.equal(asked(`# Tailler les fruitiers\n\n## La suite\n\n${METHODS}\n`), 0);
  });

  it('is them too beside a stock phrase', () =>
    assert.equal(asked(`# Tailler les fruitiers\n\n${METHODS} Une équipe à votre écoute vous accompagne tout au long du parcours.\n`), 1));

  it('is neither equipment nor the instruments of an assessment', () => {
    assert.equal(asked('# Poser un enduit\n\n## Méthodes\n\n- Supports de formation remis à chaque participant\n'), 0);
    assert.equal(asked('# Poser un enduit\n\n## Évaluation\n\n- Test de niveau en début de formation\n'), 0);
  });

  it('is not what the author goes on to tell', () =>
    assert.equal(asked('# Poser un enduit\n\n## Méthodes\n\n- Exercices individuels et collectifs : échanges, retours\n'), 0));
});
