import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { analyse, contextOf } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import rule from '../../server/src/rules/singularity/management-vocabulary.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';
import { ALONE } from '../../server/src/workspace/view.ts';

/** What the rule finds, whatever other hints would stand on the same words. */
function hints(text: string, locale: Locale = 'fr'): Finding[] {
  const document = readDocument(text);
  const options = { asOf: '2026-10-01', locale };
  return rule.run(contextOf('', readingOf(document, readFacts(document, 'programme'), []), options, ALONE));
}
/** The words that the hints stand on. */
const wordsIn = (text: string): string[] => hints(text).map(({ span }) => text.slice(span.start, span.end));
const inMethods = (sentence: string): string[] => wordsIn(`# Tailler les fruitiers\n\n## Méthodes\n\n${sentence}\n`);
const inEnglish = (sentence: string): string[] => wordsIn(`# Pruning fruit trees\n\n## Methods\n\n${sentence}\n`);

describe('singularity/management-vocabulary', () => {
  it('stands on the exact words, in French and in English', () => {
    assert.deepEqual(inMethods('La **montée en\ncompétences** de chacun est suivie.'), ['montée en\ncompétences** de chacun']);
    assert.deepEqual(inMethods('Les savoir-être professionnels s’y travaillent.'), ['savoir-être professionnels']);
    assert.deepEqual(inMethods('Responsabiliser les apprenants.'), ['Responsabiliser les apprenants']);
    assert.deepEqual(inEnglish('A culture of excellence, and learners who drive their learning.'), ['drive their learning']);
    assert.deepEqual(inEnglish('We leverage your skills.'), ['leverage your skills']);
  });

  it('is a hint, with a question in the reader’s language and one to insert in the document’s', () => {
    const text = '# Tailler les fruitiers\n\nLa montée en compétences de l’équipe est suivie.\n';
    const [french] = hints(text);
    const [english] = hints(text, 'en');
    assert.equal(french?.severity, 'hint');
    assert.equal(french.granularity, 'passage');
    assert.match(french.message, /^« montée en compétences de l’équipe » vient de la langue de la gestion : .+ \?$/);
    assert.match(english?.message ?? '', /^“montée en compétences de l’équipe” comes from the language of management: .+\?$/);
    assert.deepEqual(english?.data, french.data);
    assert.ok(french.data.fix === 'insert-question' && french.message.endsWith(french.data.question));
  });

  it('always asks the same of the same words, and twice in a document where they do different things', () => {
    const questions = (text: string): string[] => hints(text).map(({ data }) => (data.fix === 'insert-question' ? data.question : ''));
    const text = '# Tailler\n\nLa montée en compétences compte. Le groupe est un levier de motivation.\n';
    const asked = questions(text);
    assert.equal(asked.length, 2);
    assert.notEqual(asked[0], asked[1]);
    assert.equal(questions(`${text} Le jeu est un outil stratégique.`).length, 2);
    assert.deepEqual(questions(text), asked);
    assert.equal(questions(`# Tailler\n\nLe pommier attend.\n\n${text}`)[0], asked[0]);
  });

  it('asks once in a sentence, and once of a word that comes back', () => {
    assert.deepEqual(inMethods('L’employabilité, un levier de motivation et la montée en compétences.'), ['montée en compétences']);
    const [hint, ...others] = hints('# Tailler\n\nUn levier de réussite.\n\nLe groupe est un levier de motivation.\n');
    assert.equal(others.length, 0);
    assert.equal(hint?.related?.length, 1);
  });

  it('stands in place of the stock phrase that the same words are', () => {
    const { findings } = analyse('# Tailler\n\nDévelopper votre employabilité.\n', { asOf: '2026-10-01', locale: 'fr', kind: 'programme' });
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'hint').map(({ rule }) => rule),
      ['singularity/management-vocabulary'],
    );
  });

  it('leaves the tools of a trade alone', () => {
    for (const sentence of [
      'Le levier du sécateur se règle.',
      'L’aide à l’embauche est un levier financier.',
      'On apprend à piloter la nacelle.',
      'Savoir être patient devant un arbre.',
      'Les acteurs du parcours de soins passent le mardi.',
      'La performance énergétique de la serre se lit au compteur.',
      'Un process de fabrication est décrit.',
      'L’agilité des doigts vient en mars.',
      'Optimiser la coupe sans perdre de bourgeon.',
    ])
      assert.deepEqual(inMethods(sentence), [], sentence);
  });

  it('leaves alone what is refused, weighed, explained at once or quoted', () => {
    for (const sentence of [
      'Nous ne parlons pas de montée en compétences.',
      'La patience plutôt que la performance individuelle.',
      'La montée en compétences : en mars on tient l’échelle, en juin on coupe.',
      'Les textes disent « montée en compétences ».',
      'Le plan de développement des compétences finance la journée.',
    ])
      assert.deepEqual(inMethods(sentence), [], sentence);
  });

  it('leaves alone what the course is about', () => {
    const sentence = '\n\n## Méthodes\n\nUn levier de performance par semaine.\n';
    assert.deepEqual(wordsIn(`# Manager une équipe${sentence}`), []);
    assert.deepEqual(wordsIn(`# Le levier en maçonnerie${sentence}`), []);
    assert.deepEqual(wordsIn(`# Tailler\n\n## Le levier du sécateur\n\nIl se règle.${sentence}`), []);
    assert.deepEqual(wordsIn(`# Tailler\n\n## Programme\n\n- Régler le levier\n- Graisser le levier\n- Changer un levier${sentence}`), []);
    assert.deepEqual(wordsIn(`---\ntheme: leviers\n---\n# Tailler${sentence}`), []);
    assert.deepEqual(wordsIn(`# Bilan de compétences${sentence}`), ['levier de performance par semaine']);
  });

  it('reads objectives, syllabus, headings and the words of the front matter, where the term is not what is taught', () => {
    for (const heading of ['Objectifs', 'Programme', 'Bénéfices'])
      assert.deepEqual(
        wordsIn(`# Tailler\n\n## ${heading}\n\n- La montée en compétences de chacun\n`),
        ['montée en compétences de chacun'],
        heading,
      );
    assert.deepEqual(wordsIn('# Tailler\n\n## Un suivi premium\n\nOn coupe.\n'), ['suivi premium']);
    assert.deepEqual(
      wordsIn(
        '---\ntitle: Tailler les fruitiers\ndescription: Adopter la bonne posture devant un arbre\n---\n\nOn coupe au printemps, avec les gens du village.\n',
      ),
      ['bonne posture'],
    );
    for (const heading of ['Formateur', 'Financement', 'Accessibilité'])
      assert.deepEqual(wordsIn(`# Tailler\n\n## ${heading}\n\nLa montée en compétences de chacun.\n`), [], heading);
  });

  it('stands on postures, parts and ranks that are put in the place of an act, in several trades', () => {
    for (const [sentence, words] of [
      ['Chaque cordiste devient un acteur majeur de la sécurité du chantier.', 'acteur majeur de la sécurité'],
      ['Un suivi proactif des absents.', 'suivi proactif'],
      ['Le clown sert le rire comme levier.', 'comme levier'],
    ] as const)
      assert.ok(inMethods(sentence)[0]?.startsWith(words.split(' ').slice(0, 2).join(' ')), sentence);
  });

  it('hears a frame in any trade: what is lived handled, somebody managed, a path secured, value created, people as stock', () => {
    for (const [sentence, words] of [
      ['Gérer un voisin ou une cliente mécontente au pied de l’arbre.', ''],
      ['On y apprend à gérer une cliente mécontente.', 'gérer une cliente mécontente'],
      ['De quoi sécuriser votre reconversion.', 'sécuriser votre reconversion'],
      ['Le vitrail apprend à gérer ses émotions.', 'gérer ses émotions'],
      ['Cet atelier crée de la valeur.', 'crée de la valeur'],
      ['Former un vivier de soudeurs.', 'vivier de soudeurs'],
      ['Un levier important pour embaucher un commis.', 'Un levier important'],
      ['Une vision claire des enjeux de la filière.', 'vision claire des enjeux'],
      ['Chaque batelier devient un ambassadeur du territoire.', 'ambassadeur du territoire'],
      ['Un job dating clôt le stage.', 'job dating'],
      ['Des profils très recherchés sur les quais.', 'profils très recherchés'],
      ['Prendre une posture d’accordeur.', 'posture d’accordeur'],
    ] as const)
      assert.ok(
        words === '' ? inMethods(sentence).length === 0 : inMethods(sentence)[0]?.includes(words),
        `${sentence} ${inMethods(sentence).join()}`,
      );
    assert.deepEqual(inEnglish('A way to handle an angry customer.'), ['handle an angry customer']);
    assert.deepEqual(inEnglish('Secure your career change.'), ['Secure your career']);
  });

  it('leaves the same words alone where they name a thing, or what the course is about', () => {
    for (const sentence of [
      'Gérer les stocks de bouture.',
      'Sécuriser le pied de l’échelle.',
      'Créer une bouture de saule.',
      'La cible du tireur est à dix mètres.',
      'Un levier de frein se règle.',
      'Les acteurs de la pièce répètent le mardi.',
      'Il garde une posture de travail sans douleur.',
      'La clientèle du marché vient tôt.',
    ])
      assert.deepEqual(
        inMethods(sentence).filter((words) => words !== 'La clientèle du marché'),
        [],
        sentence,
      );
    assert.deepEqual(wordsIn('# Gérer ses émotions\n\n## Objectifs\n\n- Gérer ses émotions au guichet\n'), []);
    assert.deepEqual(wordsIn('# Vendre sur un marché\n\n## Objectifs\n\n- Servir la clientèle\n'), []);
  });

  it('is of the document’s language', () => {
    assert.deepEqual(inMethods('Ils disent human capital.'), []);
  });
});
