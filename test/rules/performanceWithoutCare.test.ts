import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import type { Finding } from '../../server/src/rules/finding.ts';

const RULE = 'singularity/performance-without-care';

function findings(text: string, locale: Locale = 'fr'): Finding[] {
  return analyse(text, { asOf: '2026-10-01', locale, kind: 'programme' }).findings.filter(({ rule }) => rule === RULE);
}

/** The words that the findings stand on, in reading order. */
const on = (text: string): string[] => findings(text).map(({ span }) => text.slice(span.start, span.end));

const course = (sentence: string, title = 'Tenir un café-restaurant'): string => `# ${title}\n\n## Présentation\n\n${sentence}\n`;

describe(RULE, () => {
  it('is a hint about the document, on the words of the side that stands alone', () => {
    const text = course('La formation développe **le pouvoir d’agir** des habitants.');
    const [hint] = findings(text);
    assert.equal(hint?.severity, 'hint');
    assert.equal(hint.granularity, 'document');
    assert.equal(text.slice(hint.span.start, hint.span.end), 'pouvoir d’agir');
    assert.match(hint.message, /^« pouvoir d’agir » a un pendant, la solidarité, .* \?$/);
    assert.ok(hint.data.fix === 'insert-question' && hint.message.endsWith(hint.data.question));
  });

  it('speaks the reader’s language, and writes the document’s', () => {
    const [hint] = findings(course('La formation développe le pouvoir d’agir des habitants.'), 'en');
    assert.match(hint?.message ?? '', /^“pouvoir d’agir” has a counterpart, solidarity, .*\?$/);
    assert.ok(hint?.data.fix === 'insert-question' && hint.data.question.endsWith(' ?'));
  });

  it('asks the same question of the same words, whatever stands around', () => {
    const questionOf = (text: string): unknown => findings(text)[0]?.data;
    const sentence = 'Une démarche inclusive guide le service.';
    assert.deepEqual(questionOf(course(sentence)), questionOf(course(`Le café ouvre à six heures.\n\n${sentence}`)));
  });

  const pairs: readonly (readonly [words: string, sentence: string, answered: string])[] = [
    ['performance collective', 'On vise la performance collective du samedi soir.', 'Le chef regarde aussi la fatigue de la plonge.'],
    ['respect des droits des personnes', 'Le respect des droits des personnes guide l’accueil.', 'Un dilemme ouvre chaque séance.'],
    ['repères éthiques', 'Le service a ses repères éthiques.', 'Le droit de se taire en fait partie.'],
    ['démarche inclusive', 'La démarche inclusive se lit sur la carte.', 'Les savoirs d’usage des clients l’ont écrite.'],
    ['expertise d’usage', 'L’expertise d’usage des clients compte.', 'Une table a sa place de plain-pied.'],
    ['participation des usagers', 'La participation des usagers est attendue.', 'La carte se décide en avril.'],
    ['pouvoir d’agir', 'Le pouvoir d’agir se gagne chaque soir.', 'L’entraide vient ensuite.'],
    ['esprit d’entraide', 'Un esprit d’entraide règne en cuisine.', 'Le commis décide du dernier geste.'],
    ['engagement citoyen', 'L’engagement citoyen du lieu se voit au comptoir.', 'La responsabilité de la caisse tourne.'],
    ['responsabilité partagée', 'La caisse est une responsabilité partagée.', 'Le client y a voix au chapitre.'],
  ];
  for (const [words, sentence, answered] of pairs)
    it(`asks about « ${words} » alone, and is silent once the other side is touched upon`, () => {
      assert.deepEqual(on(course(sentence)), [words]);
      assert.deepEqual(on(course(`${sentence} ${answered}`)), []);
      assert.deepEqual(on(course(`${sentence}\n\n## Méthodes\n\n${answered}`)), [], 'in another section');
    });

  it('reads English programmes alike', () => {
    assert.deepEqual(on(course('The aim is team performance, and the user involvement of guests.', 'Running a small café')), [
      'team performance',
      'user involvement',
    ]);
    assert.deepEqual(
      on(course('The aim is team performance. The cook looks after tired hands and trusts them.', 'Running a small café')),
      [],
    );
  });

  it('leaves ordinary words alone', () => {
    for (const sentence of [
      'Une participation de 20 € est demandée.',
      'Participation active aux exercices.',
      'Le moteur gagne en performance à froid.',
      'Améliorer les performances énergétiques de la cuisine.',
      'Améliorer la performance des requêtes.',
      'Le serveur travaille en autonomie.',
      'Le piano accepte une inclusion de résine.',
      'Le respect des droits d’auteur sur la musique diffusée.',
    ])
      assert.deepEqual(on(course(sentence)), [], sentence);
  });

  it('leaves alone what is quoted, refused, or given a reason or a limit', () => {
    for (const sentence of [
      'Le mot « pouvoir d’agir » se lit sur une affiche.',
      'Le service se fait sans performance individuelle.',
      'Nous avons préféré parler de gestes plutôt que de pouvoir d’agir.',
    ])
      assert.deepEqual(on(course(sentence)), [], sentence);
  });

  it('does not ask twice about words on which a stock phrase is asked about already', () => {
    const text = course('La bienveillance est au centre de la salle.');
    const { findings: all } = analyse(text, { asOf: '2026-10-01', locale: 'fr', kind: 'programme' });
    assert.deepEqual(
      all.filter(({ rule }) => rule.startsWith('singularity/')).map(({ rule }) => rule),
      ['singularity/stock-phrase'],
    );
  });

  it('asks about the value that a course is named after, unless one word of the document answers it', () => {
    const title = 'Développer la performance collective';
    const text = course('Le service du samedi commence à onze heures.', title);
    assert.deepEqual(on(text), ['performance collective']);
    assert.deepEqual(on(`${text}\n## Accessibilité\n\nPour un handicap, notre référente est à l’écoute au 01 99 00 11 22.\n`), []);
  });

  it('leaves alone the objectives that a certification lays down', () => {
    const text =
      '# Titre professionnel Serveur en restauration\n\nRNCP99410, niveau 3.\n\n## Objectifs\n\n- Contribuer à la performance commerciale de l’établissement\n';
    assert.deepEqual(on(text), []);
  });

  it('asks once per pair, and twice in a document', () => {
    const text = course(
      'Le pouvoir d’agir, puis le pouvoir d’agir encore. La démarche inclusive se lit à la carte. La démarche participative la précède.',
    );
    assert.deepEqual(on(text), ['pouvoir d’agir', 'démarche inclusive']);
  });

  it('stands on a result for its own sake, on people made objects, on care as decoration, in several trades', () => {
    for (const [sentence, words] of [
      ['De quoi booster votre productivité au fournil.', 'booster votre productivité'],
      ['Former des équipes soudées et performantes.', 'équipes soudées et performantes'],
      ['Transformer chaque plainte en opportunité.', 'Transformer chaque plainte en opportunité'],
      ['Les quatre types de clients.', 'types de clients'],
      ['Bienveillance, écoute et respect sont nos mots.', 'Bienveillance, écoute et respect'],
    ] as const)
      assert.ok(on(course(sentence))[0]?.startsWith(words.slice(0, 14)), sentence);
    assert.deepEqual(on(course('Turn every complaint into an opportunity.', 'Running a small café')), [
      'Turn every complaint into an opportunity',
    ]);
  });

  it('leaves alone a result beside which people are looked after, care with its means, and money where selling is taught', () => {
    for (const sentence of [
      'Booster votre productivité au fournil. Le dos du boulanger fatigue le premier.',
      'Un accueil bienveillant, avec la même personne du premier café au dernier.',
      'Nous n’écrivons pas « booster votre productivité ».',
      'Les types de farine se goûtent.',
    ])
      assert.deepEqual(on(course(sentence)), [], sentence);
    assert.deepEqual(on(course('Augmenter votre chiffre d’affaires.', 'Vendre sur un marché')), []);
  });

  it('hears a frame in any trade: somebody in the way, made to follow, moulded, time saved, an image kept', () => {
    for (const [sentence, words] of [
      ['Gérer les clients difficiles du samedi.', 'Gérer les clients difficiles du samedi'],
      ['Savoir neutraliser les résistances au changement en cuisine.', 'neutraliser les résistances au changement en cuisine'],
      ['Mobiliser vos équipes autour du four.', 'Mobiliser vos équipes'],
      ['Aligner les équipes de salle sur la carte.', 'Aligner les équipes de salle sur la carte'],
      ['Former votre futur commis à vos méthodes.', 'Former votre futur commis à vos méthodes'],
      ['De quoi gagner du temps sur la mise en place.', 'gagner du temps sur la mise en place'],
      ['Protéger la réputation de votre maison.', 'Protéger la réputation de votre maison'],
      ['Maximiser vos chances de réussite.', 'Maximiser vos chances de réussite'],
      ['Goûter pour décider efficacement.', 'décider efficacement'],
      ['Un projet adapté au marché du travail.', 'adapté au marché du travail'],
      ['Chacun est suivi avec rigueur et bienveillance.', 'avec rigueur et bienveillance'],
    ] as const)
      assert.deepEqual(on(course(sentence)), [words], sentence);
    assert.deepEqual(on(course('Handling difficult customers on a Saturday.', 'Running a small café')), [
      'Handling difficult customers on a Saturday',
    ]);
    assert.deepEqual(on(course('Save time on every order.', 'Running a small café')), ['Save time on every order']);
  });

  it('leaves the same words alone where they name a thing, or say in what and how', () => {
    for (const sentence of [
      'Gérer les stocks difficiles à garder au frais.',
      'Lever les filets de sole.',
      'Mobiliser un bras avant de porter.',
      'Former le boudin à la main.',
      'Le temps de repos de la pâte.',
      'Décider efficacement de la carte avec le producteur.',
      'Protéger la pâte du froid.',
      'Adapter la carte au marché du mardi.',
    ])
      assert.deepEqual(on(course(sentence)), [], sentence);
  });

  it('asks twice where two passages do different things', () => {
    assert.deepEqual(on(course('De quoi booster votre productivité. Savoir gérer les clients difficiles.')), [
      'booster votre productivité',
      'gérer les clients difficiles',
    ]);
    assert.equal(on(course('De quoi booster votre productivité. Améliorer la performance des équipes.')).length, 1);
  });

  it('says nothing of other documents', () => {
    const { findings: found } = analyse(course('Le pouvoir d’agir.'), { asOf: '2026-10-01', locale: 'fr', kind: 'organisation' });
    assert.deepEqual(
      found.filter(({ rule }) => rule === RULE),
      [],
    );
  });
});
