import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';

function message(text: string, locale: Locale = 'fr'): string {
  const { findings } = analyse(text, { asOf: '2026-10-01', locale, kind: 'programme' });
  const [hint] = findings.filter(({ rule }) => rule === 'singularity/interchangeable-passage');
  assert.ok(hint, 'no hint');
  return hint.message;
}

const METHODS = 'Une pédagogie active. Des activités individuelles et collectives, des temps de réflexion en groupe.';

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

  it('is not what is told elsewhere in the document either', () => {
    const told = message(`# Tailler les fruitiers\n\n## Méthodes\n\n${METHODS}\n\n## Le dernier jour\n\nOn y monte un projet filmé.\n`);
    assert.doesNotMatch(told, /objet/);
  });

  it('is one thing alone', () =>
    assert.match(
      message(`# Tailler les fruitiers\n\n## Méthodes\n\n${METHODS}\n\nDes mises en situation, avec un logiciel.\n`),
      /, pas d’objet fabriqué\. /,
    ));

  it('is nothing where all of it is named', () => {
    const told = message(`# Tailler les fruitiers\n\n## Méthodes\n\n${METHODS}\n\nUn projet, sur des cas, avec un logiciel.\n`);
    assert.match(told, /»\)\. Et chez vous/);
  });

  it('is not a choice beside « notre choix est différent »', () => {
    const told = message(
      '# Conduire une chèvrerie\n\n**Notre choix est différent.**\n\nUn accompagnement personnalisé vous attend. Une équipe à votre écoute vous accompagne tout au long du parcours.\n',
    );
    assert.doesNotMatch(told, /choix,|ni choix|pas de choix/);
  });

  it('is not said in English either, where the section names it', () => {
    const text =
      '# Pruning fruit trees\n\n## Methods\n\nA mix of theory and practice. Participants share what they have learnt and move forward together towards their goals.\n';
    assert.match(message(text, 'en'), /, no work situation, nothing made, no tool named\. /);
    assert.match(message(`${text}\nThey build a trellis, in real situations.\n`, 'en'), /, no tool named\. /);
  });
});

describe('what may be asked about', () => {
  const asked = (text: string): number =>
    analyse(text, { asOf: '2026-10-01', locale: 'fr', kind: 'programme' }).findings.filter(({ rule }) =>
      rule.startsWith('singularity/inter'),
    ).length;

  const PLAIN = 'Les participants échangent sur leurs pratiques et avancent ensemble vers leurs objectifs.';

  it('is words of any programme beside a stock phrase', () => {
    assert.equal(asked(`# Tailler les fruitiers\n\n${METHODS}\n`), 1);
    assert.equal(asked('# Poser un enduit\n\n## Méthodes\n\n- Cas concrets et variés\n- Échanges entre participants\n'), 1);
  });

  it('is not methods that are only named, one below the other', () => {
    assert.equal(asked('# Poser un enduit\n\n## Méthodes\n\n- Cas concrets\n- Échanges entre participants\n'), 0);
    assert.equal(asked('# Binding a notebook\n\n## Methods\n\n- Case studies\n- Group discussions\n- Practical exercises\n'), 0);
  });

  it('is not the same words without a stock phrase, under whatever heading', () => {
    assert.equal(asked(`# Tailler les fruitiers\n\n${PLAIN}\n`), 0);
    assert.equal(asked(`# Tailler les fruitiers\n\n## Méthodes\n\n${PLAIN} ${PLAIN}\n`), 0);
    assert.equal(asked('# Poser un enduit\n\n## Évaluation\n\n- Retour du formateur sur les progrès\n'), 0);
  });

  it('is not a line beside it that says something, or counts people', () => {
    assert.equal(asked('# Poser un enduit\n\n## Méthodes\n\n- Apports théoriques variés\n- Gâchage de trois chaux côte à côte\n'), 0);
    assert.equal(asked('# La taille\n\n## Méthodes\n\n- Cas concrets et variés\n- Séances en groupe de 6 participants\n'), 0);
  });

  it('is neither equipment nor the instruments of an assessment', () => {
    assert.equal(
      asked('# Poser un enduit\n\n## Méthodes\n\n- Apports théoriques variés\n- Supports de formation remis à chaque participant\n'),
      0,
    );
    assert.equal(
      asked('# Poser un enduit\n\n## Évaluation\n\n- Évaluation continue et bienveillante\n- Test de niveau en début de formation\n'),
      0,
    );
  });

  it('is not what the author goes on to tell', () =>
    assert.equal(
      asked('# Poser un enduit\n\n## Méthodes\n\n- Apports théoriques variés\n- Exercices individuels et collectifs : échanges, retours\n'),
      0,
    ));
});

describe('a stock phrase', () => {
  const phrases = (text: string): number =>
    analyse(text, { asOf: '2026-10-01', locale: 'fr', kind: 'programme' }).findings.filter(
      ({ rule }) => rule === 'singularity/stock-phrase',
    ).length;

  it('is not asked about where it takes up what is said elsewhere', () => {
    assert.equal(phrases('# La forge\n\nUne journée d’ateliers pratiques.\n'), 1);
    assert.equal(phrases('# La forge\n\nUne journée avec les mêmes ateliers pratiques.\n'), 0);
    assert.equal(phrases('# Tenir une caisse\n\nCaissiers, vendeuses, gérants : tous ceux qui veulent progresser.\n'), 0);
    assert.equal(phrases('# Tenir une caisse\n\nUn premier regard sur soi (auto-évaluation).\n'), 0);
  });

  it('is not asked about as that of who teaches, where it is the reader’s', () => {
    assert.equal(phrases('# La forge\n\nUne équipe avec une solide expérience du terrain.\n'), 1);
    assert.equal(phrases('# La forge\n\nFaites reconnaître votre expérience terrain.\n'), 0);
    assert.equal(phrases('# Tenir une caisse\n\nDire devant un jury votre expérience terrain.\n'), 0);
  });

  it('is not asked about where the author goes on to say what it is', () =>
    assert.equal(phrases('# La forge\n\n## Méthodes\n\n- Groupe réduit – 4 personnes devant l’enclume\n'), 0));

  it('is not asked about where exercises are named one by one', () => {
    const named = '- Atelier : poser un oculus\n- Atelier : tirer un fer plat\n- Atelier : souder un coin\n';
    assert.equal(phrases('# La forge\n\n## Méthodes\n\n- Une pédagogie active\n'), 1);
    assert.equal(phrases(`# La forge\n\n## Programme\n\n${named}\n## Méthodes\n\n- Une pédagogie active\n`), 0);
    assert.equal(
      phrases(
        '# La paie\n\n## Programme\n\n### Mise en pratique\n\n- Lire un bulletin\n\n### Mise en pratique\n\n- Corriger une absence\n\n### Mise en pratique\n\n- Solder un compte\n\n## Méthodes\n\n- Une pédagogie active\n',
      ),
      0,
    );
  });

  it('is not asked about where the same is told with its means', () =>
    assert.equal(
      phrases(
        '# La forge\n\n- Accompagnement personnalisé\n\n## La suite\n\nUn accompagnement personnalisé par Odile, au marteau, trois samedis devant le feu de la forge d’Aubrac.\n',
      ),
      0,
    ));

  it('is not asked about among the instruments of an assessment, equipment, or matters of the syllabus', () => {
    assert.equal(phrases('# La paie\n\n## Évaluation\n\nDes exercices pratiques\n\n## Programme\n\n- Un formateur passionné\n'), 0);
    assert.equal(phrases('# La soie\n\n## Méthodes\n\nDes supports pédagogiques numériques\n'), 0);
    assert.equal(phrases('# La paie\n\n## Évaluation\n\nUne évaluation continue tout au long du parcours vous est proposée.\n'), 1);
  });
});
