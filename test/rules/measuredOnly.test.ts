import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { analyse, contextOf } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import rule from '../../server/src/rules/singularity/measured-only.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';
import { ALONE } from '../../server/src/workspace/view.ts';

/** What the rule finds, whatever other hints would stand on the same words. */
function hints(text: string, locale: Locale = 'fr'): Finding[] {
  const document = readDocument(text);
  const options = { asOf: '2026-10-01', locale };
  return rule.run(contextOf('', readingOf(document, readFacts(document, 'programme'), []), options, ALONE));
}
const wordsIn = (text: string): string[] => hints(text).map(({ span }) => text.slice(span.start, span.end));
const sheet = (body: string): string => `# Accueillir au téléphone\n\n${body}\n`;

const COUNTED = sheet(
  '## Objectifs\n\n- Décrocher en moins de 20 secondes\n- Réduire les rappels de 15 %\n- Saisir un appel avec 0 erreur\n\n## Évaluation\n\nQCM de fin de journée.',
);

describe('singularity/measured-only', () => {
  it('stands on the words that say that all can be measured, wherever they announce it', () => {
    for (const [body, words] of [
      ['Tous nos objectifs sont SMART.', 'objectifs sont SMART'],
      ['Des objectifs opérationnels et mesurables sont fixés.', 'objectifs opérationnels et mesurables'],
      ['## Objectifs SMART\n\n- Décrocher', 'Objectifs SMART'],
      ['**Objectifs mesurables :**\n\n- Décrocher', 'Objectifs mesurables'],
      ['## Évaluation\n\nLa progression est mesurable, par des critères chiffrés.', 'progression est mesurable'],
    ] as const)
      assert.deepEqual(wordsIn(sheet(body)), [words], body);
    assert.deepEqual(wordsIn('# Answering the telephone\n\n## SMART objectives\n\n- Pick up the call\n'), ['SMART objectives']);
    assert.deepEqual(wordsIn('# Answering the telephone\n\nThe outcomes are specific and measurable.\n'), [
      'outcomes are specific and measurable',
    ]);
  });

  it('asks once of a document, on the first words, and shows the others', () => {
    const [hint, ...others] = hints(COUNTED);
    assert.equal(others.length, 0);
    assert.equal(COUNTED.slice(hint?.span.start, hint?.span.end), 'en moins de 20 secondes');
    assert.equal(hint?.granularity, 'document');
    assert.equal(hint.severity, 'hint');
    assert.deepEqual(
      hint.related?.map(({ span }) => COUNTED.slice(span.start, span.end)),
      ['Réduire les rappels de 15 %', 'avec 0 erreur'],
    );
  });

  it('speaks the reader’s language, and writes the document’s; always the same question', () => {
    const [french] = hints(COUNTED);
    const [english] = hints(COUNTED, 'en');
    assert.match(french?.message ?? '', /^« en moins de 20 secondes », et d’autres chiffres ensuite : .+ \?$/);
    assert.match(english?.message ?? '', /^“en moins de 20 secondes”, and other figures after it: .+\?$/);
    assert.deepEqual(english?.data, french?.data);
    assert.deepEqual(hints(COUNTED), hints(COUNTED));
    assert.ok(french?.data.fix === 'insert-question' && french.message.endsWith(french.data.question));
  });

  it('stands on a figure or a measure put in the place of an aptitude, a tie or a change, in several trades', () => {
    for (const [body, words] of [
      ['Après deux jours au rucher, vous êtes 100 % opérationnel.', '100 % opérationnel'],
      ['Être à l’aise dans 90 % des situations de guichet.', 'à l’aise dans 90 % des situations de guichet'],
      [
        '## Suivi\n\nUn questionnaire de satisfaction permet d’évaluer le transfert à l’atelier.',
        'satisfaction permet d’évaluer le transfert à l’atelier',
      ],
      ['Augmenter son quotient relationnel.', 'Augmenter son quotient relationnel'],
      ['## Des chiffres qui parlent d’eux-mêmes\n\nQuarante ruchers.', 'chiffres qui parlent d’eux-mêmes'],
      ['## Suivi\n\n- Un appel le mardi\n- Traçabilité des connexions', 'Traçabilité des connexions'],
      ['## Suivi\n\n- Une visite à l’étable\n- Relevé des connexions', 'Relevé des connexions'],
    ] as const)
      assert.deepEqual(wordsIn(sheet(body)), [words], body);
    assert.deepEqual(wordsIn('# Keeping bees\n\nYou leave 100% confident.\n'), ['100% confident']);
  });

  it('stands on objectives that have to be SMART, taught or not, and on results that have to be measurable', () => {
    for (const [body, words] of [
      ['## Programme\n\n- Répartir les tournées\n- Donner des objectifs SMART à chaque livreur', 'objectifs SMART à chaque livreur'],
      ['Chacun suit des indicateurs de motivation au fil des semaines.', 'indicateurs de motivation au fil des semaines'],
      ['Des veillées plus calmes, pour des effets concrets et mesurables.', 'effets concrets et mesurables'],
    ] as const)
      assert.deepEqual(wordsIn(`# Conduire une tournée\n\n${body}\n`), [words], body);
    assert.deepEqual(wordsIn('# Running a night shelter\n\nCalmer nights, with measurable results.\n'), ['measurable results']);
    assert.deepEqual(wordsIn('# Câbler une maison\n\n## Programme\n\n- Relier une box smart home\n'), []);
  });

  it('stands on a test taken for what has to be seen at work, and on a gap of scores taken for learning', () => {
    for (const [body, words] of [
      [
        '## Suivi\n\nUn test de fin de stage permet de valider les compétences des bergers.',
        'test de fin de stage permet de valider les compétences',
      ],
      ['## Objectifs\n\n- Valider ses acquis par un QCM', 'Valider ses acquis par un QCM'],
      [
        '## Évaluation\n\n- Progression moyenne entre les deux tests d’au moins 30 %',
        'Progression moyenne entre les deux tests d’au moins 30 %',
      ],
      ['À la sortie, 90 % des participants sont autonomes.', '90 % des participants sont autonomes'],
    ] as const)
      assert.deepEqual(wordsIn(`# Tondre un mouton\n\n${body}\n`), [words], body);
    for (const body of [
      '## Évaluation\n\nUn test et une mise en situation permettent de valider les compétences.',
      '## Évaluation\n\nValidation des acquis par un QCM.',
      '## Évaluation\n\nUn questionnaire d’auto-évaluation des compétences.',
      '## Résultats\n\n- 94 % de satisfaction',
    ])
      assert.deepEqual(wordsIn(`# Tondre un mouton\n\n${body}\n`), [], body);
  });

  it('stands on a rate given as the reason to come, and on a judgement set aside for an instrument', () => {
    for (const [body, words] of [
      ['Notre maison a obtenu 99 % de réussite avec tous ses pâtissiers.', 'obtenu 99 % de réussite avec tous ses pâtissiers'],
      ['Une évaluation chiffrée remplace les impressions du jury.', 'évaluation chiffrée'],
      ['Les élèves sont classés sans aucune subjectivité.', 'sans aucune subjectivité'],
      ['Un questionnaire validé scientifiquement vous place dans la brigade.', 'questionnaire validé scientifiquement'],
      ['Le retour sur investissement de vos équipes se voit vite.', 'retour sur investissement de vos équipes'],
    ] as const)
      assert.deepEqual(wordsIn(`# Dresser une assiette\n\n${body}\n`), [words], body);
    assert.deepEqual(
      wordsIn('# Dresser une assiette\n\nPlates are judged by the hour, without any guesswork, in the kitchen of the school.\n'),
      ['without any guesswork'],
    );
    assert.deepEqual(wordsIn('# Dresser une assiette\n\n## Nos résultats\n\nAvec 97 % de satisfaction en 2025.\n'), []);
  });

  it('leaves figures of time, money, places, format and published results alone', () => {
    for (const body of [
      'Une journée 100 % à distance, pour 8 personnes.',
      '## Résultats\n\n- 96 % de satisfaction\n- 92 % de réussite',
      'Finançable à 100 % par un fonds de branche.',
      '## Programme\n\n- Mesurer un impact sur une plaque de tôle',
      'Nous ne mesurons pas la progression : elle s’entend.',
    ])
      assert.deepEqual(wordsIn(sheet(body)), [], body);
  });

  it('needs three figures, and that they be most of what is aimed at and checked', () => {
    assert.deepEqual(wordsIn(sheet('## Évaluation\n\n- QCM de 20 questions\n- Seuil : 14/20')), []);
    assert.deepEqual(
      wordsIn(
        sheet(
          '## Objectifs\n\n- Décrocher un appel entrant\n- Transférer un appel en cours\n- Prendre un message\n\n## Évaluation\n\n- QCM de 20 questions\n- Score minimum de 14\n- 80 % de bonnes réponses',
        ),
      ),
      [],
    );
  });

  it('is silent as soon as one word speaks of what no figure shows', () => {
    for (const sentence of [
      'On y apprend à écouter.',
      'Ce qui compte ne se mesure pas toujours.',
      'Il faut du tact.',
      'Cela vient avec le temps.',
      'Quand hésiter ? On en parle le soir.',
      'Prendre soin de celui qui appelle.',
      'Chacun raconte un appel.',
    ])
      assert.deepEqual(wordsIn(`${COUNTED}\n## Méthodes\n\n${sentence}\n`), [], sentence);
    assert.deepEqual(wordsIn(`${COUNTED}\n## Lecture singulière de l’indicateur 11\n\nNous tenons un cahier.\n`), []);
    assert.deepEqual(wordsIn('# Answering the telephone\n\nThe outcomes are measurable. Listening takes longer.\n'), []);
    assert.equal(wordsIn(`${COUNTED}\n## Méthodes\n\nChacun prend douze appels.\n`).length, 1);
  });

  it('is silent where measuring is the matter, or a text lays the thresholds down', () => {
    assert.deepEqual(wordsIn('# Animer un entretien annuel\n\n## Objectifs\n\n- Fixer des objectifs SMART\n'), []);
    assert.deepEqual(wordsIn(COUNTED.replace('Accueillir au téléphone', 'Calculer un prix de revient')), []);
    assert.deepEqual(wordsIn(`${COUNTED}\n**Certification :** RNCP99431\n`), []);
    assert.deepEqual(wordsIn('# Bilan de compétences\n\nDes objectifs SMART sont fixés.\n'), []);
  });

  it('does not read quantities of the trade, results or dates as figures of learning', () => {
    assert.deepEqual(
      wordsIn(
        '# Monter un mur\n\n## Objectifs\n\n- Monter deux mètres avec 15 % de fruit\n- Doser une chaux à 8 %\n- Lire un plan au 1/200\n- Poser 12 pierres\n\n## Résultats\n\n- Satisfaction : 96 %\n- Réussite : 92 %\n- Note : 9/10\n',
      ),
      [],
    );
  });

  it('keeps the stock phrase of the same words from asking too', () => {
    const { findings } = analyse(sheet('Des objectifs SMART.'), { asOf: '2026-10-01', locale: 'fr', kind: 'programme' });
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'hint').map(({ rule }) => rule),
      ['singularity/measured-only'],
    );
  });
});
