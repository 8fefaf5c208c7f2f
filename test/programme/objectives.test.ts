import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/document.ts';
import type { Objective, Sign } from '../../server/src/programme/facts.ts';
import { readLines } from '../../server/src/programme/lines.ts';
import { readObjectives } from '../../server/src/programme/objectives.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { readItems } from '../../server/src/programme/readItems.ts';
import { readSheet } from '../../server/src/programme/sheet.ts';

function read(text: string): { objectives: readonly Objective[]; words: string[] } {
  const { objectives } = readFacts(readDocument(text), 'programme');
  return { objectives, words: objectives.map(({ span }) => text.slice(span.start, span.end)) };
}

const listed = (...objectives: readonly string[]): string =>
  `# Poser un toit\n\n## Objectifs\n\n${objectives.map((each) => `- ${each}\n`).join('')}`;
const inEnglish = (...objectives: readonly string[]): string =>
  `# Roofing\n\nThis is what you will do with us on the roof.\n\n## Learning objectives\n\n${objectives.map((each) => `- ${each}\n`).join('')}`;

describe('objectives of a programme', () => {
  const places: readonly (readonly [string, string, readonly string[]])[] = [
    ['in a list', listed('Tracer une ferme', 'Poser une faîtière ;'), ['Tracer une ferme', 'Poser une faîtière']],
    [
      'with bullets typed by hand',
      '# Toit\n\n**Objectifs :**\n\n• Tracer une ferme ;\n• Poser une faîtière.\n',
      ['Tracer une ferme', 'Poser une faîtière'],
    ],
    ['after a lead-in', '# Toit\n\nÀ l’issue de la formation, vous serez capable de :\n\n- tracer une ferme\n', ['tracer une ferme']],
    ['below a lead-in of its own', '# Toit\n\n## Objectifs\n\nLe stagiaire saura :\n\n- tracer une ferme\n', ['tracer une ferme']],
    ['beside a label', '# Toit\n\n**Objectif :** tracer une ferme. Elle est en chêne.\n', ['tracer une ferme']],
    [
      'in a cell',
      '# Toit\n\n| Objectifs | Durée |\n|---|---|\n| Tracer une ferme<br>Poser une faîtière | 2 jours |\n',
      ['Tracer une ferme', 'Poser une faîtière'],
    ],
    [
      'in front matter',
      '---\ntitle: Toit\nobjectifs:\n  - tracer une ferme\n  - poser une faîtière\n---\n',
      ['tracer une ferme', 'poser une faîtière'],
    ],
    ['in a sentence', '# Toit\n\nVous serez capable de tracer une ferme.\n', ['Vous serez capable de tracer une ferme']],
    [
      'in a list that nothing announces',
      '# Toit\n\n- Tracer une ferme\n- Poser une faîtière\n- Relever une noue\n',
      ['Tracer une ferme', 'Poser une faîtière', 'Relever une noue'],
    ],
    [
      'over the lines of a paragraph',
      '# Toit\n\n## Objectifs\n\nComprendre la charge d’une couverture de lauzes sur une\nferme ancienne en la calculant. Le chêne est fourni.\n',
      ['Comprendre la charge d’une couverture de lauzes sur une\nferme ancienne en la calculant'],
    ],
  ];
  for (const [place, text, words] of places) it(`are read ${place}`, () => assert.deepEqual(read(text).words, words));

  it('are not headings, stubs, prose without a verb, or what stands under "Objectifs et programme"', () => {
    assert.deepEqual(read('# Toit\n\n## Objectifs\n\n### Savoir-faire\n\nLe toit d’abord.\n\n- à compléter : quels gestes ?\n').words, []);
    assert.deepEqual(read('# Toit\n\n## Objectifs et programme\n\n- Comprendre les charges\n').words, []);
  });

  it('are read once, and of programmes alone', () => {
    const text = '# Toit\n\n## Objectifs\n\n**Objectifs :** tracer une ferme\n';
    assert.deepEqual(read(text).words, ['tracer une ferme']);
    assert.deepEqual(readFacts(readDocument(text), 'organisation').objectives, []);
  });

  it('have a verb and an object', () => {
    const verbs = (text: string) => read(text).objectives.map(({ verb, object }) => [verb, object]);
    assert.deepEqual(verbs(listed('Être capable de tracer une ferme')), [['tracer', 'une ferme']]);
    assert.deepEqual(verbs(listed('Savoir régler une scie')), [['regler', 'une scie']]);
    assert.deepEqual(verbs(listed('Savoir les essences')), [['savoir', 'les essences']]);
    assert.deepEqual(verbs(listed('Technique : choisir une ardoise')), [['choisir', 'une ardoise']]);
    assert.deepEqual(verbs(listed('Atelier de zinguerie', 'Laboratoire')), [
      [undefined, undefined],
      [undefined, undefined],
    ]);
    assert.deepEqual(verbs(inEnglish('You will be able to lay a slate', 'The basics of slate')), [
      ['lay', 'a slate'],
      [undefined, undefined],
    ]);
  });

  it('bear the number that the author gave them', () => {
    const numbers = (text: string) => read(text).objectives.map(({ number }) => number);
    assert.deepEqual(numbers(listed('O1 – Tracer', 'Objectif 2 : poser', '3) Relever')), [
      { value: 1, letter: true },
      { value: 2, letter: true },
      { value: 3, letter: false },
    ]);
    assert.deepEqual(numbers('# Toit\n\n## Objectifs\n\n1. Tracer\n2. Poser\n'), [
      { value: 1, letter: false },
      { value: 2, letter: false },
    ]);
    assert.deepEqual(numbers(listed('Tracer 3 fermes', '2 jours pour tracer')), [undefined, undefined]);
  });

  it('know what a table sets opposite', () => {
    const opposite = (text: string) => read(text).objectives.map(({ opposite: each }) => each);
    const rows = '| Tracer une ferme | Ferme tracée |\n| Poser une noue | – |\n| Relever un toit | |\n';
    assert.deepEqual(opposite(`# Toit\n\n| Objectif | Évaluation |\n|---|---|\n${rows}`), ['words', 'dash', 'blank']);
    assert.deepEqual(
      opposite(
        `# Toit\n\n| Module | Objectifs | Modalités d’évaluation |\n|---|---|---|\n| 1 | Tracer | Ferme tracée |\n| 2 | Poser | aucune |\n`,
      ),
      ['words', 'dash'],
    );
    assert.deepEqual(opposite('# Toit\n\n| Objectifs | Évaluation |\n|---|---|\n| Tracer | ✔ |\n| Poser | x |\n'), ['words', 'words']);
    // One row is the sheet itself; a table without a single pair pairs nothing; a row short of a cell says nothing.
    assert.deepEqual(opposite('# Toit\n\n| Objectifs | Évaluation |\n|---|---|\n| Tracer | – |\n'), [undefined]);
    assert.deepEqual(opposite('# Toit\n\n| Objectifs | Évaluation |\n|---|---|\n| Tracer | |\n| Poser | |\n'), [undefined, undefined]);
    assert.deepEqual(opposite('# Toit\n\n| Objectifs | Évaluation |\n|---|---|\n| Tracer | Test |\n| Poser | Test |\n| Relever |\n'), [
      'words',
      'words',
      undefined,
    ]);
  });
});

describe('how an objective is seen', () => {
  const signs: readonly (readonly [Sign, readonly string[]])[] = [
    [
      'inner',
      [
        'Comprendre les enjeux de la charpente',
        'Mieux connaître le droit du sol',
        'Appréhender la complexité du chantier',
        'Avoir conscience du risque de chute',
        'Se sentir plus à l’aise sur un toit',
        'Avoir une bonne connaissance des essences',
        'Être sensibilisé à la vie du sol',
        'Découvrir la zinguerie',
        'Se familiariser avec le cuivre',
        'Savoir les normes',
        'Saisir les enjeux de la rénovation',
        'Acquérir des connaissances sur la chaux',
        'Approfondir ses connaissances du bois',
        'Connaître la norme NF P 21-204',
        'Comprendre la RE 2020',
        'Comprendre le vocabulaire et l’histoire du métier',
        'Comprendre les charges, connaître les essences',
        'Être capable de comprendre un devis',
        'Connaître le cadre légal et les responsabilités de chacun',
      ],
    ],
    [
      'act',
      [
        'Tracer une ferme',
        'Comprendre une charge et la calculer',
        'Connaître les essences pour choisir un bois',
        'Comprendre comment réagir à un malaise',
        'Comprendre, analyser un devis',
        'Connaître les gestes permettant de soulever une poutre',
        'Comprendre la toiture afin d’en assurer l’entretien',
        'Savoir régler une scie',
        'Saisir une facture',
        'Découvrir et poser le cuivre',
        'Maîtriser la pose du zinc',
      ],
    ],
    [
      'criterion',
      [
        'Comprendre un plan en l’expliquant à l’équipe',
        'Connaître trois essences du pays',
        'Connaître 7 points de contrôle',
        'Connaître les nœuds sans aide',
        'Comprendre un devis devant un client',
        'Comprendre le rôle de la noue sur un cas',
      ],
    ],
    ['kept', ['Comprendre ce que la hauteur fait au corps, ce qui ne se mesure pas', 'Connaître la peur (non évalué)']],
    ['unknown', ['Les essences du pays', 'Atelier de zinguerie']],
  ];
  for (const [sign, texts] of signs)
    for (const text of texts)
      it(`« ${text} » : ${sign}`, () =>
        assert.deepEqual(
          read(listed(text)).objectives.map((each) => each.sign),
          [sign],
        ));

  const english: readonly (readonly [Sign, readonly string[]])[] = [
    [
      'inner',
      [
        'Understand the load of a roof',
        'Know the species',
        'Be aware of the risk',
        'Gain a good understanding of slate',
        'Learn about lime',
        'Become familiar with the tools',
        'Discover zinc',
        'You will understand the law',
      ],
    ],
    [
      'act',
      [
        'Lay a slate',
        'Know how to lay a slate',
        'Understand a load and calculate it',
        'Learn to lay a slate',
        'Learn how to read a drawing',
        'Understand a plan by explaining it',
      ],
    ],
    ['criterion', ['Know five species', 'Understand a quote in front of a client']],
    ['kept', ['Understand fear: it is not assessed']],
    ['unknown', ['The basics of slate']],
  ];
  for (const [sign, texts] of english)
    for (const text of texts)
      it(`“${text}”: ${sign}`, () =>
        assert.deepEqual(
          read(inEnglish(text)).objectives.map((each) => each.sign),
          [sign],
        ));

  it('is what stands opposite, where it is an assessment', () => {
    const text =
      '# Toit\n\n| Objectif | Évaluation |\n|---|---|\n| Comprendre une charge | Exposé |\n| Connaître le bois | – |\n| Tracer une ferme | Ferme tracée |\n';
    assert.deepEqual(
      read(text).objectives.map(({ sign }) => sign),
      ['criterion', 'inner', 'act'],
    );
  });

  it('is not asked of what the section keeps unmeasured', () => {
    const text = `${listed('Comprendre la peur du vide', 'Tracer une ferme')}\nCe que la hauteur nous fait, nous ne l’évaluons pas.\n`;
    assert.deepEqual(
      read(text).objectives.map(({ sign }) => sign),
      ['inner', 'act'],
    );
    const said = `${listed('Comprendre la peur du vide', 'Tracer une ferme')}\nLe premier objectif n’est pas évalué : il se partage.\n`;
    assert.deepEqual(
      read(said).objectives.map(({ sign }) => sign),
      ['kept', 'act'],
    );
  });

  it('leaves first acquaintance to a course whose aim it is', () => {
    assert.deepEqual(
      read('# Initiation au zinc\n\n## Objectifs\n\n- Découvrir le zinc\n- Comprendre le zinc\n').objectives.map(({ sign }) => sign),
      ['unknown', 'inner'],
    );
  });
});

describe('objectives of any text', () => {
  it('stand where they were read, whatever the document', () => {
    const piece = fc.constantFrom(
      'Objectifs',
      '## ',
      '- ',
      '\n',
      '\n\n',
      ' ',
      'Comprendre',
      'tracer',
      '| ',
      '|---|---|\n',
      'O1',
      ': ',
      '.',
      '…',
      '1. ',
      '**',
      'é',
      '🪵',
      'en traçant',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = -1;
        for (const { span } of read(text).objectives) {
          assert.ok(span.start >= last && span.end > span.start && span.end <= text.length, JSON.stringify(text));
          last = span.start;
        }
      }),
    );
  });

  it('are read in linear time', () => {
    const fillers = ['et ', 'a l’issue de ', 'objectif ', '. ', 'comprendre, ', 'savoir '];
    const texts = [
      ...fillers.map((filler) => `# Toit\n\n## Objectifs\n\n${`- Comprendre ${filler.repeat(600)}\n`.repeat(5)}`),
      `# Toit\n\n## Objectifs\n\n${'- Comprendre les charges\n'.repeat(2000)}`,
    ];
    for (const text of texts) {
      const document = readDocument(text);
      const sheet = readSheet(document, readLines(document.blocks));
      const items = readItems(document, sheet);
      const started = performance.now();
      readObjectives(document, sheet, items);
      assert.ok(performance.now() - started < 5000, text.slice(0, 80));
    }
  });
});
