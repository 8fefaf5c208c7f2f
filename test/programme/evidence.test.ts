import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/document.ts';
import type { DocumentKind, Statement } from '../../server/src/programme/facts.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

const statements = (text: string, kind: DocumentKind = 'organisation'): readonly Statement[] =>
  readFacts(readDocument(text), kind).evidence;

/** Numbers, state, and what the author gave: what a reader would note of a statement. */
function noted(text: string, kind?: DocumentKind): string[] {
  return statements(text, kind).map(({ indicators, state, targets, date, until, id, form }) =>
    [
      `${form} ${indicators.map(({ number }) => number).join('+')} ${state}`,
      ...targets.map(({ url }) => url),
      ...(date ? [date.iso] : []),
      ...(until ? [`until ${until.iso}`] : []),
      ...(id ? [`id ${id.value}`] : []),
    ].join(' | '),
  );
}

/** The words of the file that a part of a statement stands on. */
function on(text: string, part: (statement: Statement) => { start: number; end: number } | undefined): string {
  const [statement] = statements(text);
  const span = statement && part(statement);
  return span ? text.slice(span.start, span.end) : '';
}

type Case = readonly [text: string, ...noted: string[]];

function reads(cases: readonly Case[], kind?: DocumentKind): void {
  for (const [text, ...expected] of cases) {
    it(`reads ${JSON.stringify(text.length > 90 ? `${text.slice(0, 87)}…` : text)}`, () => assert.deepEqual(noted(text, kind), expected));
  }
}

describe('evidence', () => {
  describe('in list items', () => {
    reads([
      [
        '- **Indicateur 8**, positionnement à l’entrée : [grille](preuves/grille.pdf), 2026-01-12',
        'item 8 present | preuves/grille.pdf | 2026-01-12',
      ],
      ['- Ind. 11 – évaluation, [quiz](quiz.pdf) du 12 janvier 2026, réf. P-08', 'item 11 present | quiz.pdf | 2026-01-12 | id P-08'],
      ['- Indicateurs 4, 5 et 8 : [fiche](fiche.md#entree)', 'item 4+5+8 present | fiche.md#entree'],
      ['- Indicators 30 to 32: [book](book.md), March 2026', 'item 30+31+32 present | book.md | 2026-03-31'],
      ['- Indicateur n° 12 : registre des ruptures, valable jusqu’au 31/12/2027', 'item 12 present | until 2027-12-31'],
      ['- C6-I23 : [veille](veille.md), maj mars 2026', 'item 23 present | veille.md | 2026-03-31'],
      [
        '- Positionnement (indicateur 8) : [grille](<preuves/ma grille.pdf>), 2026 [P-12]',
        'item 8 present | preuves/ma grille.pdf | 2026-12-31 | id P-12',
      ],
      ['- Grille remplie avec chacun (ind. 8)', 'item 8 present'],
      // The date of something that nobody names.
      ['- **Indicateur 17**, moyens : voir le dossier interne, 2026-01-20', 'item 17 vague | 2026-01-20'],
      ['- **Indicateur 17**, moyens : plan affiché, 2026-01-20', 'item 17 present | 2026-01-20'],
      ['- **Indicateur 17**, moyens : 2026-01-20', 'item 17 present | 2026-01-20'],
      ['- Réclamations, ind. 31 : cahier à l’accueil depuis 2019', 'item 31 present'],
      ['- Preuve de l’indicateur 22 : plan 2026', 'item 22 present | 2026-12-31'],
      [
        '- Indicateur 17, ateliers :\n  - [plan](plan.pdf), 2025-02-03\n  - ![photo](four.jpg)\n- autre chose',
        'item 17 present | plan.pdf | four.jpg | 2025-02-03',
      ],
      ['- Indicateur 17 : ateliers\n  - [plan](plan.pdf)\n  - à compléter', 'item 17 present | plan.pdf'],
      ['- Indicateur 8 : [grille][g]\n\n[g]: <la grille.pdf> "Grille"\n', 'item 8 present | la grille.pdf'],
      ['- Indicateur 18 : [a](%E0%A4%A)', 'item 18 present | %E0%A4%A'],
      ['- Indicateur 20 (référents) : affichage', 'item 20 present'],
      // Nothing is claimed.
      ['- Indicateur 8 – Positionnement à l’entrée'],
      ['- Indicateur 13 : non applicable'],
      ['- Indicateurs de résultats : 3'],
      ['- 3 indicateurs suivis'],
      ['- Indicateur 2 : 96 %', 'item 2 present'],
      ['- Indicateur 8,5 : note'],
      ['- Indicateur 96 %'],
      // "I8" is a figure or a level where nothing can be shown.
      ['- I8 : entretien avec Lina'],
      ['- Niveau atteint (I8)'],
      ['- I20 : [organigramme](o.pdf)', 'item 20 present | o.pdf'],
    ]);
  });

  describe('in tables', () => {
    reads([
      [
        '| Indicateur | Libellé | Preuve | Date | Réf |\n|---|---|---|---|---|\n| 8 | Entrée | [grille](g.pdf) | 12/01/2026 | P-1 |\n| 30 à 32 | Suivi | | | |\n| Taux | 12 | [x](y) | | |',
        'row 8 present | g.pdf | 2026-01-12 | id P-1',
        'row 30+31+32 vague',
      ],
      [
        '| Critère | Ind. | Exigence | Éléments de preuve | Responsable | Mise à jour |\n|---|---|---|---|---|---|\n| 1 | 1 – Information | Diffuser | Plaquette | Lina | 01/2026 |\n| 1 | I2 | Résultats | à compléter | Lina | |',
        'row 1 present | 2026-01-31',
        'row 2 promised',
      ],
      [
        '| Indicateur | 4 | 5 |\n|---|---|---|\n| Preuve | [a](a.md) | [b](b.md) |\n| Date | 2025-01-01 | 2025-02 |',
        'row 4 present | a.md | 2025-01-01',
        'row 5 present | b.md | 2025-02-28',
      ],
      ['| Quoi | Où |\n|---|---|\n| Indicateur 8 | [grille](g.pdf) |', 'row 8 present | g.pdf'],
      ['<table><tr><th>Indicateur</th><th>Preuve</th></tr><tr><td>21</td><td>CV</td></tr></table>', 'row 21 present'],
      // Figures and modules have numbers too.
      ['Notre indicateur 4 baisse.\n\n| Indicateur | Valeur 2024 |\n|---|---|\n| 1 | 96 % |'],
      ['Voir indicateur 4.\n\n| N° | Module | Durée |\n|---|---|---|\n| 1 | Accueil | 2 h |'],
    ]);
  });

  describe('in headings', () => {
    reads([
      [
        '## Indicateur 21 – Compétences\n\nCV à jour, voir [dossier](cv/), revu le 3 mars 2026.\n\n## Suite\n\n[x](y.md)',
        'heading 21 present | cv/ | 2026-03-03',
      ],
      ['## Réclamations (indicateur 31)\n\nCahier à l’accueil. Décret du 6 juin 2019.', 'heading 31 present'],
      ['## Indicateur 22 : plan\n\n## Suite', 'heading 22 vague'],
      ['## Indicateur 22 : plan\n\nà compléter', 'heading 22 promised'],
      ['## Critère 6 : indicateurs 23 à 25\n\n- Indicateur 23 : OK', 'item 23 vague'],
      [
        '## Indicateur 30\n\n### Indicateur 30 – à chaud\n\n[a](a.md)\n\n### Indicateur 30 – à froid\n\n[b](b.md)',
        'heading 30 present | a.md',
        'heading 30 present | b.md',
      ],
      ['## Indicateur 8\n\nNotre grille répond à l’indicateur 8 : [grille](g.md).', 'heading 8 present | g.md'],
      ['---\nmaj: 2026-02-03\n---\n\n# Procédure de réclamation (indicateur 31)\n\nOn note, on répond.', 'heading 31 present | 2026-02-03'],
      // The title of a chapter, and the framework's own text.
      ['## Indicateurs 9 à 16\n\nNous accompagnons.'],
      ['# Indicateur 1\n\n## Énoncé\n\nDiffuser une information.\n\n## Exemples de preuves\n\nPlaquette'],
      ['## I8 – Entretien\n\nLina raconte.'],
    ]);
  });

  describe('in sentences', () => {
    reads([
      ['Ce questionnaire répond à l’indicateur 30.', 'sentence 30 present'],
      ['Notre grille répond aux\nindicateurs 4, 5 et 8 : [g](g.pdf), 2026.', 'sentence 4+5+8 present | g.pdf | 2026-12-31'],
      [
        'Les indicateurs 4 et 5 sont couverts par [la fiche](fiche.md) du 3 février 2026. Autre phrase.',
        'sentence 4+5 present | fiche.md | 2026-02-03',
      ],
      ['Ce plan (ind. 8) est revu. Evidence for indicator 12: [x](y.md).', 'sentence 8 present', 'sentence 12 present | y.md'],
      ['Pour l’indicateur 8, nous avons [la grille](g.pdf).', 'sentence 8 present | g.pdf'],
      ['Ce livret couvre l’indicateur 9 : <a href="livret.pdf">livret</a>', 'sentence 9 present | livret.pdf'],
      ['Indicateur 8 : questionnaire\nIndicateur 9 : livret (pas encore imprimé)', 'sentence 8 present', 'sentence 9 promised'],
      [
        '**Indicateur 30 – Avis**\n\nEnquête à chaud, [modèle](m.docx) (juin 2026).\n\n**Autre**\n\n[x](y.md)',
        'sentence 30 present | m.docx | 2026-06-30',
      ],
      ['Indicateur 32 :\n\n- plan 2026\n- [suivi](s.md)\n\nFin.', 'sentence 32 present | s.md | 2026-12-31'],
      // About an indicator, and no evidence of it.
      ['L’indicateur 8 demande un positionnement.'],
      ['Pour l’indicateur 8, nous réfléchissons.'],
      ['Il faut répondre à l’indicateur 30. Ce document ne répond pas à l’indicateur 8. Voir l’indicateur 12.'],
      ['Est-ce que cela répond à l’indicateur 8 ?'],
      ['Le référentiel compte les indicateurs 1 à 32.'],
      ['> Indicateur 1 : diffuser une information, 2026.'],
      ['## Lecture singulière\n\nIndicateur 11 : l’épreuve est le mur.'],
      ['**Lecture singulière**\n\nIndicateur 11 : l’épreuve est le mur.'],
      ['Lecture singulière (indicateur 11) : l’épreuve est le mur.'],
    ]);
  });

  describe('in front matter', () => {
    reads([
      ['---\nindicateurs: [8, 30 à 32]\ndate: 2026-01-12\n---\n\n# Livret', 'property 8+30+31+32 present | 2026-01-12'],
      ['---\nindicateur: 31\n---\n\n# Réclamations\n\nMise à jour le 3 février 2026.', 'property 31 present | 2026-02-03'],
      [
        '---\npreuves:\n  8: grille.pdf\n  10: [a.pdf, b.pdf]\n  12: à compléter\n---\n',
        'property 8 present | grille.pdf',
        'property 10 present | a.pdf | b.pdf',
        'property 12 promised',
      ],
      [
        '---\nevidence:\n  - indicator: 8\n    file: the grid.pdf\n    date: 2026-01-12\n    id: P-3\n    label: Placement\n  - indicator: 30 to 32\n    file: TODO\n  - "Indicator 4: x.pdf, 2026-01-12"\n---\n',
        'property 8 present | the grid.pdf | 2026-01-12 | id P-3',
        'property 30+31+32 promised',
        'property 4 present | x.pdf | 2026-01-12',
      ],
      [
        '---\npreuves:\n  17:\n    fichier: pont.pdf\n    jusqu’au: 2027-01-01\n---\n'.replace('’', "'"),
        'property 17 present | pont.pdf | until 2027-01-01',
      ],
      // Malformed, and read line by line.
      ['---\npreuves:\n  - Indicateur 8 : [grille](g.pdf)\n---\n', 'property 8 present | g.pdf'],
      ['---\npreuves:\n  - "Indicateur 8 : [grille](g.pdf)"\n---\n', 'property 8 present | g.pdf'],
      ['---\nindicateurs: [taux de réussite]\npreuves:\n  réussite: 96 %\n  - x\n---\n'],
      ['---\nindicateurs:\n  satisfaction: 96\n---\n'],
      ['---\nindicateur: 1\nsource: guide\n---\n\n# Fiche\n\n## Énoncé\n\nDiffuser.'],
      ['---\npreuves: ["grille.pdf"]\n---\n'],
    ]);
  });

  describe('states', () => {
    for (const words of [
      'voir dossier',
      'disponible sur demande',
      'OK',
      'oui',
      'nous consulter',
      'procédure interne',
      '',
      'voir le classeur qualité, sur demande',
    ]) {
      it(`finds nothing to show in ${JSON.stringify(words)}`, () =>
        assert.equal(statements(`- Indicateur 9 : ${words}`)[0]?.state, 'vague'));
    }
    for (const words of [
      'à compléter : où est la grille ?',
      'TODO',
      'grille, à rédiger',
      'livret pas encore imprimé',
      'convention à signer',
      '[grille]()',
      '[grille](TODO)',
      '[nom du document]',
      '…',
      '[grille](g.pdf), à compléter',
    ]) {
      it(`takes ${JSON.stringify(words)} for a promise`, () => assert.equal(statements(`- Indicateur 9 : ${words}`)[0]?.state, 'promised'));
    }
    for (const words of ['grille remplie à l’accueil', '[dossier](d.pdf)', 'affichée, 2026-01-12', '2026-01-12', 'voir [dossier](d.pdf)']) {
      it(`finds something to show in ${JSON.stringify(words)}`, () =>
        assert.equal(statements(`- Indicateur 9 : ${words}`)[0]?.state, 'present'));
    }
  });

  it('finds nothing to show in a date beside words that name nothing', () => {
    for (const words of ['oui, 2026-01-12', 'voir dossier, 12 janvier 2026'])
      assert.equal(statements(`- Indicateur 9 : ${words}`)[0]?.state, 'vague', words);
  });

  describe('places', () => {
    it('stands on the number, on the whole of a range', () => {
      assert.equal(
        on('- Indicateurs 4 et 8 : x', ({ indicators }) => indicators[1]?.span),
        '8',
      );
      assert.equal(
        on('- Indicateurs 30 à 32 : x', ({ indicators }) => indicators[1]?.span),
        '30 à 32',
      );
      assert.equal(
        on('---\npreuves:\n  8:\n    fichier: g.pdf\n---\n', ({ indicators }) => indicators[0]?.span),
        '8',
      );
    });

    it('stands on the address of a link, and on nothing but it', () => {
      for (const [link, address] of [
        ['[a](b.md)', 'b.md'],
        ['[a [b]](c_d.md "t")', 'c_d.md'],
        ['[a](<b c.md>)', 'b c.md'],
        ['[a](b(1).md)', 'b(1).md'],
        ['[a](b\\(1.md)', 'b\\(1.md'],
        ['![a](b.png)', 'b.png'],
        ['<https://example.org>', '<https://example.org>'],
      ] as const)
        assert.equal(
          on(`- Indicateur 8 : ${link}`, ({ targets }) => targets[0]?.span),
          address,
        );
      assert.equal(
        on('- Indicateur 8 : [a][b]\n\n[b]: c.md', ({ targets }) => targets[0]?.span),
        'c.md',
      );
    });

    it('has for its words those of the proof, links included', () => {
      assert.equal(
        on('- **Indicateur 8**, entrée : [grille](g.pdf), le 2026-01-12.', ({ words }) => words),
        '[grille](g.pdf), le 2026-01-12',
      );
      assert.equal(
        on('- Indicateur 8 : voir dossier', ({ words }) => words),
        'voir dossier',
      );
      assert.equal(
        on('- Indicateur 8 :', ({ words }) => words),
        'Indicateur 8 :',
      );
      assert.equal(
        on('## Entrée (indicateur 8)\n\nGrille.', ({ words }) => words),
        'Entrée (indicateur 8)',
      );
    });

    it('keeps the label apart', () => {
      const label = (text: string) => statements(text)[0]?.label?.text;
      assert.equal(label('- **Indicateur 8**, positionnement à l’entrée : [g](g.pdf)'), 'positionnement à l’entrée');
      assert.equal(label('- **Indicateur 8 – positionnement** grille de départ'), 'positionnement');
      assert.equal(label('- Indicateur 8, [grille](g.pdf) : signée'), undefined);
      assert.equal(label('- Indicateur 8 : positionnement\n  - [g](g.pdf)'), 'positionnement');
      assert.equal(label('## Positionnement (indicateur 8)\n\nGrille.'), 'Positionnement');
      assert.equal(label(`- Indicateur 8, ${'mot '.repeat(40)}: grille`), undefined);
    });
  });

  describe('kinds', () => {
    for (const [words, kind] of [
      ['procédure d’enquête', 'procedure'],
      ['enquête à chaud', 'survey'],
      ['registre de veille', 'register'],
      ['veille métiers', 'watch'],
      ['CV de Lina', 'skills'],
      ['contrat de sous-traitance', 'contract'],
      ['certificat du pont', 'certificate'],
      ['plan d’amélioration', 'review'],
      ['compte rendu', 'record'],
      ['taux de présence', 'results'],
      ['le mur du lundi', undefined],
    ] as const) {
      it(`calls ${words} ${kind ?? 'nothing'}`, () => assert.equal(statements(`- Indicateur 9 : ${words}`)[0]?.kind, kind));
    }
  });

  describe('in programmes', () => {
    reads(
      [
        [
          '# Remonter un mur\n\n## Objectifs (indicateur 5)\n\n- caler une pierre\n\n## Durée\n\n5 jours\n\nLe mur est relu (ind. 11).',
          'heading 5 present',
          'sentence 11 present',
        ],
        // What is taught is a subject.
        [
          '# Préparer son audit Qualiopi\n\n## Objectifs\n\n- répondre à l’indicateur 8\n- lire l’indicateur 30 (ind. 30)\n\n## Programme\n\n- Indicateur 1 : information du public\n\n## Évaluation\n\nÉtude de cas (indicateur 11).',
        ],
        [
          '# Animer une équipe\n\n## Programme\n\n- Indicateur 1 : présence\n- Indicateur 2 : qualité\n\n## Évaluation\n\nUn cas (indicateur 2).',
        ],
        [
          '# Préparer son audit Qualiopi\n\nDurée : 2 jours\n\n- **Indicateur 11** : [épreuve](epreuve.md), 2026-01-12',
          'item 11 present | epreuve.md | 2026-01-12',
        ],
      ],
      'programme',
    );
  });

  it('makes a document that lists files for indicators one of the organisation, unless the user or a link to a site says otherwise', () => {
    const kindOf = (text: string) => readFacts(readDocument(text)).kind.value;
    assert.equal(kindOf('# Ce que l’on montre\n\n- Indicateur 8 : [grille](g.pdf)\n- Indicateur 30 : [avis](a.pdf)'), 'organisation');
    assert.equal(kindOf('# Qualiopi expliqué\n\n- Indicateur 8 : [guide](https://example.org/8)\n- Indicateur 30 : avis'), 'other');
    assert.equal(readFacts(readDocument('- Indicateur 8 : [g](g.pdf)\n- Indicateur 9 : [h](h.pdf)'), 'other').kind.value, 'other');
  });

  it('reads what is absurd without harm', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `- Indicateur ${index % 40} : [p](p${index}.pdf#a), 2026-01-12`).join('\n');
    assert.equal(statements(many).length, 10_000);
    assert.deepEqual(noted('- Indicateurs 1 à 500 : [x](x.md)'), ['item 1+500 present | x.md']);
    assert.deepEqual(noted('- Indicateurs 12 à 3 : [x](x.md)'), ['item 12+3 present | x.md']);
    for (const text of [
      '- Indicateur 8 : '.repeat(2000),
      `(indicateur 8 ${'répond preuve '.repeat(3000)}`,
      `Indicateur 8 : ${'disponible sur demande '.repeat(3000)}z`,
      'I8 '.repeat(5000),
      `- Indicateur 8 : ${'x'.repeat(9000)}`,
    ])
      assert.doesNotThrow(() => statements(text));
  });

  it('never fails, and stands within the file', () => {
    const piece = fc.constantFrom(
      '- ',
      '**',
      'Indicateur 8',
      'ind. 30 à 32',
      ' : ',
      '[a](b.md)',
      '2026-01-12',
      'à compléter',
      '\n',
      '| ',
      '## ',
      '(',
      ')',
      'répond à l’',
      '---\n',
      'preuves:',
      '  8: x',
      '[',
      ']',
      '](',
      '<',
      'I8',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { span, words, indicators, targets, date, label } of statements(text)) {
          for (const place of [
            span,
            words,
            ...indicators.map((one) => one.span),
            ...targets.map((one) => one.span),
            date?.span,
            label?.span,
          ])
            if (place) assert.ok(place.start >= 0 && place.start <= place.end && place.end <= text.length, JSON.stringify(text));
        }
      }),
    );
  });
});
