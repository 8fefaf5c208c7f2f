import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/document.ts';
import { readLines } from '../../server/src/programme/lines.ts';
import type { ResultsFact } from '../../server/src/programme/facts.ts';
import { readResults } from '../../server/src/programme/results/readResults.ts';
import { readSheet } from '../../server/src/programme/sheet.ts';
import { readUnits } from '../../server/src/programme/units.ts';

function read(text: string): ResultsFact & { words: (span: { start: number; end: number }) => string } {
  const document = readDocument(text);
  const results = readResults(document, readUnits(document, readSheet(document, readLines(document.blocks)).lines));
  return { ...results, words: (span) => document.source.slice(span) };
}

/** Each figure as "measure: words [details]". */
function figuresOf(text: string): string[] {
  const { figures, words } = read(text);
  return figures.map(({ measure, span, details }) => `${measure}: ${words(span)} [${[...details].sort().join(' ')}]`);
}

/** The state, by what, and the words that carry it. */
function stateOf(text: string): string {
  const { state, by, span, words } = read(text);
  return [state, by, span && words(span)].filter(Boolean).join(' | ');
}

describe('figures of results', () => {
  const cases: readonly [text: string, ...figures: string[]][] = [
    // Where authors put them.
    ['98 % de satisfaction', 'satisfaction: 98 % de satisfaction []'],
    ['Taux de réussite 2025 : 88 %', 'success: Taux de réussite 2025 : 88 % [period]'],
    ['**96 %** de satisfaction', 'satisfaction: 96 %** de satisfaction []'],
    ['85 %\n\nTaux de réussite', 'success: 85 % []'],
    ['## Taux de réussite\n\n94 % en 2025 (312 candidats)', 'success: 94 % [period population]'],
    ['0\n\nabandon depuis 2023', 'drop-out: 0 [period]'],
    ['1 200\n\nStagiaires formés', 'trained: 1 200 []'],
    ['---\nresultats:\n  taux_satisfaction: 96 %\n---\n', 'satisfaction: 96 % []'],
    ['| Satisfaction | Insertion à 6 mois |\n|---|---|\n| 96 % | 71 % |', 'satisfaction: 96 % []', 'employment: 71 % []'],
    ['| Indicateur | Valeur |\n|---|---|\n| Taux d’abandon | 4 % |', 'drop-out: 4 % []'],
    ['⭐ 4,8/5 sur 63 avis', 'rating: 4,8/5 sur 63 avis [population]'],
    ['## Avis des stagiaires\n\n4,7 / 5', 'rating: 4,7 / 5 []'],
    ['42 reçus sur 45 présentés en juin 2025', 'success: 42 reçus sur 45 [method period population]'],

    // Several on one line: each keeps its own measure, and what the line says holds for all.
    [
      '92 % de satisfaction – 78 % d’admis – objectif : 90 % en 2027',
      'satisfaction: 92 % de satisfaction [period]',
      'success: 78 % d’admis [period]',
    ],
    [
      '97 % de satisfaction et 95 % de recommandation',
      'satisfaction: 97 % de satisfaction []',
      'recommendation: 95 % de recommandation []',
    ],
    [
      'Satisfaction 97 % et assiduité 95 %, recommandation 90 %',
      'satisfaction: Satisfaction 97 % []',
      'attendance: assiduité 95 % []',
      'recommendation: recommandation 90 % []',
    ],

    // What makes a figure readable.
    ['Satisfaction (2025, 54 répondants) : 96 %', 'satisfaction: Satisfaction (2025, 54 répondants) : 96 % [period population]'],
    ['Satisfaction : 96 % (n = 54)', 'satisfaction: Satisfaction : 96 % [population]'],
    ['Satisfaction : 96 % sur les 12 derniers mois', 'satisfaction: Satisfaction : 96 % [period]'],
    ['Satisfaction : 96 % (50 avis favorables sur 52)', 'satisfaction: Satisfaction : 96 % [method population]'],
    ['Satisfaction : 96 % (avis favorables / répondants)', 'satisfaction: Satisfaction : 96 % [method]'],
    ['Taux de réussite : 88 % (22 présentés)', 'success: Taux de réussite : 88 % [method population]'],
    ['92 % des stagiaires ont terminé le parcours', 'completion: 92 % des stagiaires ont terminé le parcours [method]'],
    ['Réussite 2024 : 88 % – données InserJeunes', 'success: Réussite 2024 : 88 % [method period population]'],

    // Said once for all: in a heading, in a note, in another row of the table, above the heading.
    [
      '## Résultats 2025\n\n- Satisfaction : 96 %\n- Réussite : 88 %\n\n*Sur 54 répondants.*',
      'satisfaction: Satisfaction : 96 % [period population]',
      'success: Réussite : 88 % [period population]',
    ],
    [
      '| Indicateur | 2024 | 2025 |\n|---|---|---|\n| Satisfaction | 92 % | 96 % |\n| Répondants | 25 | 28 |',
      'satisfaction: 92 % [period population]',
      'satisfaction: 96 % [period population]',
    ],
    ['Résultats au 31/12/2025\n\n## Ils en parlent\n\n96 %\n\nde satisfaction', 'satisfaction: 96 % [period]'],
    [
      '- 47 candidats accompagnés en 2025\n- 83 % de validation totale',
      'trained: 47 candidats accompagnés [period population]',
      'success: 83 % de validation totale [period population]',
    ],

    // But not what is said of another figure, nor other dates and numbers.
    [
      '- Satisfaction : 96 % (2025, 54 répondants)\n- Réussite : 88 %',
      'satisfaction: Satisfaction : 96 % [period population]',
      'success: Réussite : 88 % []',
    ],
    ['98 % de satisfaction\n\nProchaine session : 12 mars 2026, 8 personnes au maximum', 'satisfaction: 98 % de satisfaction []'],
    ['98 % de satisfaction (mise à jour : janvier 2026)', 'satisfaction: 98 % de satisfaction []'],

    // A figure that is repeated is one figure.
    ['⭐ 4,8/5', 'rating: ⭐ 4,8/5 []'],
    ['4,7/5 (198 avis) en 2025', 'rating: 4,7/5 (198 avis [period population]'],
    ['Note moyenne en sortant : 9,2 sur 10', 'satisfaction: Note moyenne en sortant : 9,2 sur 10 [method]'],
    ['92 % de nos élèves travaillent un an après', 'employment: 92 % de nos élèves travaillent [method]'],
    ['| Taux d’obtention | 88 % (22 reçus sur 25 présentés) |\n|---|---|', 'success: 88 % [method population]'],
    ['38 présentés, 33 admis, soit 87 %', 'success: admis, soit 87 % [method population]'],
    ['95 % de réussite\n\n## Nos résultats\n\n95% de réussite en 2025', 'success: 95 % de réussite [period]'],
  ];
  for (const [text, ...figures] of cases) {
    it(`are read in ${JSON.stringify(text)}`, () => assert.deepEqual(figuresOf(text), figures));
  }

  const silent = [
    'Examen : 70 % de bonnes réponses requises pour la réussite',
    'Quinze questions, 80 % de réussite demandés',
    'Assiduité : 90 % au moins',
    'Note minimale : 14/20 pour la réussite',
    '80 % de pratique',
    '100 % finançable par le CPF',
    'Prise en charge à 100 % et taux de réussite garanti',
    'Objectif 2026 : 95 % de satisfaction',
    '100 % de réussite garantie !',
    'Acompte de 30 % à l’inscription',
    'De 27 % à 100 % du SMIC',
    '## Résultats attendus\n\nAugmenter sa satisfaction client de 20 %',
    '## Programme\n\n### Piloter la qualité\n\n- Satisfaction client : 92 % en moyenne dans le secteur',
    '## Évaluation\n\nRéussite : 70 %',
    '« Je recommande à 100 %, quelle réussite ! »',
    'Certificateur : ministère de l’Insertion\n\n100 % GRATUIT',
    'Un avis sur deux est positif à 60 %',
    'Satisfait ou remboursé à 100 %',
    'Abandon en cours de formation : 30 % du prix reste dû',
    'Questionnaire de satisfaction noté de 1/5 à 5/5',
    '70 % en entreprise et insertion professionnelle suivie',
    'Épreuve selon la recommandation R489 : 70 % de la note',
    'Réussite : 12/20',
    'Selon une enquête, 90 % des candidats à un MOOC l’abandonnent : abandon, échec',
    '8 personnes au plus',
    '12\n\nAteliers par an',
    'Réduire de 15 % les abandons de panier',
    '| Module | Part |\n|---|---|\n| Gestes | 40 % |',
  ];
  for (const text of silent) it(`are not read in ${JSON.stringify(text)}`, () => assert.deepEqual(figuresOf(text), []));

  it('are read under a heading of results inside the programme', () => {
    assert.deepEqual(figuresOf('## Programme\n\n### Indicateurs de résultats\n\n98 % de satisfaction'), [
      'satisfaction: 98 % de satisfaction []',
    ]);
  });

  it('of an exam count when they are called a rate', () => {
    assert.deepEqual(figuresOf('## Examen\n\nTaux de réussite : 80 %'), ['success: Taux de réussite : 80 % []']);
  });

  it('belong to the section or the table that they stand in', () => {
    const { figures } = read('## A\n\n98 % de satisfaction\n\n88 % de réussite\n\n| Abandon |\n|---|\n| 4 % |\n\n## B\n\n71 % en emploi');
    assert.deepEqual(
      figures.map(({ section }) => section),
      ['1', '1', '1, table 0', '2'],
    );
  });
});

describe('state of the results', () => {
  const cases: readonly [text: string, state: string][] = [
    ['98 % de satisfaction', 'present | figures | 98 % de satisfaction'],
    [
      'Nos [indicateurs de résultats](https://atelier.example.org/chiffres)',
      'present | link | [indicateurs de résultats](https://atelier.example.org/chiffres)',
    ],
    ['[Ici](https://atelier.example.org/nos-resultats)', 'present | link | [Ici](https://atelier.example.org/nos-resultats)'],
    ['## Résultats de la formation\n\nVoir [ici](chiffres.md).', 'present | link | [ici](chiffres.md)'],
    ['---\nresultats: https://atelier.example.org/r\n---\n', 'present | link | https://atelier.example.org/r'],
    [
      '## Résultats\n\nFormation nouvelle : satisfaction et réussite publiées en juin 2027.',
      'present | announcement | Formation nouvelle : satisfaction et réussite publiées en juin 2027.',
    ],
    [
      'Nouvel organisme : nos indicateurs paraîtront après la session de mai.',
      'present | announcement | Nouvel organisme : nos indicateurs paraîtront après la session de mai.',
    ],
    ['**Taux de satisfaction :** XX %', 'promised | XX %'],
    ['## Indicateurs de résultats\n\nÀ compléter', 'promised | À compléter'],
    ['## Nos résultats\n\n—\n\nApprenants formés\n\nEn cours de collecte', 'vague | En cours de collecte'],
    ['## Indicateurs 2025\n\n1 candidat\n\nTaux de réussite : /', 'vague | Taux de réussite : /'],
    ['Taux de satisfaction : excellent', 'vague | excellent'],
    ['Taux de satisfaction\n\nEn cours', 'vague | En cours'],
    ['| Résultats | sur demande |\n|---|---|\n| Durée | 2 jours |', 'vague | sur demande'],
    ['Nos taux de réussite sont disponibles sur demande.', 'vague | taux de réussite sont disponibles sur demande'],
    ['## Nos résultats', 'vague | Nos résultats'],
    ['Résultats de 2025 : 39 inscrits, 35 parcours terminés', 'present | figures | 39 inscrits, 35 parcours terminés'],
    [
      '## Résultats\n\nOnze personnes formées depuis mars : onze conduisent la ligne.',
      'present | figures | Onze personnes formées depuis mars : onze conduisent la ligne.',
    ],
    ['## Résultats\n\nGroupe de 12 personnes pendant 3 jours.', 'vague | Groupe de 12 personnes pendant 3 jours.'],
    ['## Résultats\n\nFormation nouvelle : à compléter\n\nÀ compléter', 'promised | Formation nouvelle : à compléter'],
    ['## Nos résultats\n\nEn cours. [Réserver](https://atelier.example.org/inscription)', 'vague | En cours. [Réserver'],
    ['Nouvelle formation : satisfaction garantie, taux plein.', 'missing'],
    ['', 'missing'],
    ['## Résultats attendus\n\nÊtre autonome', 'missing'],
    ['| Indicateur | Preuve |\n|---|---|\n| Indicateur 8 | questionnaire |\n| Indicateur 10 | à compléter |', 'missing'],
    ['- **Indicateur 8** : questionnaire d’entrée, 2026-09-02', 'missing'],
    ['Satisfaction\n\nContact', 'missing'],
    ['[Questionnaire : taux de satisfaction](https://atelier.example.org/q)', 'missing'],
    ['[Nos résultats](#resultats)', 'missing'],
    ['## Programme\n\n- Résultats disponibles sur demande : qu’en penser ?', 'missing'],
    ['La première session ouvre en mai.', 'missing'],
    // What comes of something, whoever is there.
    ['Résultat : dès que l’essaim bouge, les participants reculent.', 'missing'],
    ['Résultat : à la troisième session, le pain lève sans que le stagiaire y touche.', 'missing'],
    ['Result: once the glue sets, learners turn the chair over.', 'missing'],
    // How it is asked is not what was answered.
    ['**Satisfaction :** questionnaire à chaud', 'missing'],
    ['**Satisfaction :** avis recueillis en tour de table, puis enquête à froid à 3 mois', 'missing'],
    ['## Satisfaction\n\nUn questionnaire de 10 questions est remis à chaque stagiaire.', 'missing'],
    ['| Rubrique | Contenu |\n|---|---|\n| Satisfaction | formulaire en ligne |', 'missing'],
    ['**Satisfaction:** survey on the last day', 'missing'],
    ['**Satisfaction :** questionnaire à chaud, résultats sur demande', 'vague | questionnaire à chaud, résultats sur demande'],
    [
      '## Résultats\n\nEnquête à chaud : 9 stagiaires sur 10 reviendraient.',
      'present | figures | Enquête à chaud : 9 stagiaires sur 10 reviendraient.',
    ],
    [
      'Résultats de 2025 : 39 inscrits, 35 parcours terminés (enquête par téléphone)',
      'present | figures | 39 inscrits, 35 parcours terminés (enquête par téléphone)',
    ],
    ['Satisfaction : très bons retours', 'vague | très bons retours'],
  ];
  for (const [text, state] of cases) it(`of ${JSON.stringify(text)} is ${state}`, () => assert.equal(stateOf(text), state));

  it('can be told of any text, on words that are there', () => {
    const pieces = fc.constantFrom(
      'Taux de réussite',
      '85 %',
      ' : ',
      '\n\n',
      '\n',
      '| ',
      '## ',
      '- ',
      '(2025',
      ')',
      '4,8/5',
      ' avis',
      'XX',
      '"',
      '[a](b)',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { span, figures } = read(text);
        for (const { start, end } of [...(span ? [span] : []), ...figures.map((figure) => figure.span)]) {
          assert.ok(start >= 0 && start <= end && end <= text.length);
        }
      }),
    );
  });

  it('is read in a long document, whatever it repeats', () => {
    const lines = [
      'Satisfaction : 96 % (2025, 54 répondants) – réussite : 88 %',
      '1 200 1 200 1 200 nombre de a a a a a a',
      '"(((((',
      'présenté '.repeat(60),
    ];
    assert.equal(read(lines.join('\n\n').concat('\n\n').repeat(200)).figures.length, 2);
  });
});
