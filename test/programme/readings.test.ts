import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

const readingsIn = (text: string) => readFacts(readDocument(text)).readings;
const said = (text: string): [number[], string][] => readingsIn(text).map(({ indicators, text: words }) => [[...indicators], words]);

describe('a singular reading', () => {
  it('stands under a heading of that name, paragraph by paragraph', () => {
    assert.deepEqual(
      said(
        '# Registre\n\n## Lecture singulière\n\nCe que nous entendons par là.\n\nIndicateur 11 : chez nous, l’épreuve est le mur.\nLe reste suit.\n\nIl suit encore.\n\n- **Ind. 8, 10 et 12** : on marche d’abord.\n\n### Indicateurs 30 à 32\n\nLe vendredi, le café est long.\n\n### Et puis\n\nRien.\n\n## Preuves\n\nIndicateur 4 : un appel.\n',
      ),
      [
        [[11], 'chez nous, l’épreuve est le mur. Le reste suit. Il suit encore.'],
        [[8, 10, 12], 'on marche d’abord.'],
        [[30, 31, 32], 'Le vendredi, le café est long.'],
      ],
    );
  });

  it('may name its indicator in the heading, or in a sentence', () => {
    assert.deepEqual(
      said('### Lecture singulière de l’indicateur 11\n\nLe mur dit tout, comme l’indicateur 8 le veut.\n\nEt la pluie.\n'),
      [[[11], 'Le mur dit tout, comme l’indicateur 8 le veut. Et la pluie.']],
    );
    assert.deepEqual(said('## Our singular readings\n\nHere indicator 8 is a walk.\n\nI9: we share the soup.\n'), [
      [[8], 'Here indicator 8 is a walk.'],
      [[9], 'we share the soup.'],
    ]);
  });

  it('may be a label, bold or plain, in a list or alone on its line', () => {
    assert.deepEqual(
      said(
        '**Lecture singulière (indicateur 8)** : le premier mur\nest le positionnement.\n\nAutre chose.\n\n- Lecture singulière : l’indicateur 12 se lit au temps qu’il fait.\n\n**Lecture singulière de l’indicateur 20**\n\nUn voisin vient.\n\n**Moyens**\n\nIndicateur 17 : un camion.\n',
      ),
      [
        [[8], 'le premier mur est le positionnement.'],
        [[12], 'l’indicateur 12 se lit au temps qu’il fait.'],
        [[20], 'Un voisin vient.'],
      ],
    );
  });

  it('may stand in a table, in a column or a row', () => {
    assert.deepEqual(
      said(
        '| Indicateur | Preuve | Lecture singulière |\n|---|---|---|\n| 8 | grille | le premier mur |\n| 10 et 12 | carnet | la météo |\n| aucun | x | perdu |\n| 11 | y | à compléter |\n',
      ),
      [
        [[8], 'le premier mur'],
        [[10, 12], 'la météo'],
      ],
    );
    assert.deepEqual(said('| Lecture singulière (indicateur 8) | le premier mur |\n|---|---|\n| Durée | 3 jours |\n'), [
      [[8], 'le premier mur'],
    ]);
    assert.deepEqual(said('| Durée | 3 jours |\n|---|---|\n| Lecture singulière | perdu |\n'), []);
  });

  it('may stand in front matter', () => {
    assert.deepEqual(said('---\nlecture-singuliere: {8: le premier mur, indicateur 11: le dernier}\n---\n'), [
      [[8], 'le premier mur'],
      [[11], 'le dernier'],
    ]);
    assert.deepEqual(said('---\nsingularReadings:\n  - "Indicator 8: the first wall"\n  - no number\n---\n'), [
      [[8], 'Indicator 8: the first wall'],
    ]);
    assert.deepEqual(
      said(
        '---\nlectures_singulieres:\n  - indicateur: 8\n    texte: le premier mur\n  - indicateurs: [10, 12]\n    texte: la météo\n  - texte: perdu\n---\n',
      ),
      [
        [[8], 'le premier mur'],
        [[10, 12], 'la météo'],
      ],
    );
  });

  it('is none while it is only promised, or names no indicator', () => {
    for (const text of [
      '## Lecture singulière\n\nIndicateur 8 : à compléter\n',
      '## Lecture singulière\n\nIndicateur 8 : …\n',
      '## Lecture singulière\n\nNous aimons les murs.\n',
      '## Lecture singulière de l’indicateur 8\n\n## Suite\n\nTexte.\n',
      'Notre lecture singulière du métier tient en peu de mots.\n\nIndicateur 8 : grille\n',
      '**Lecture singulière (indicateur 0)** : rien\n',
      '## Lecture du paysage\n\nIndicateur 8 : grille\n',
    ])
      assert.deepEqual(said(text), [], text);
  });

  it('is no information on the course, and no evidence, written or still to write', () => {
    for (const words of ['à compléter', 'chez nous, un QCM de 14 heures à 300 € dit peu']) {
      const sheet = `# Broder\n\n## Objectifs\n\n- Coudre un ourlet\n\n## Évaluation\n\n- Une pièce montrée au groupe\n\n**Lecture singulière (indicateur 11) :** ${words}\n`;
      const { items, assessments, values } = readFacts(readDocument(sheet), 'programme');
      assert.deepEqual([items.duration.state, items.price.state, assessments.length, values.stated.length], ['missing', 'missing', 1, 0]);
      const register = `# Registre\n\n## Veille (indicateur 23)\n\n- 12 mai 2026 : bulletin lu en équipe\n\n**Lecture singulière (indicateur 24) :** ${words}\n`;
      assert.deepEqual(
        readFacts(readDocument(register), 'organisation').evidence.map(({ indicators, state }) => [indicators[0]?.number, state]),
        [[23, 'present']],
      );
    }
    // What follows on further lines of the same block is not its.
    const sheet = '# Broder\n\nLecture singulière (indicateur 6) : la main d’abord\nTarif : 300 €\n';
    assert.equal(readFacts(readDocument(sheet), 'programme').items.price.state, 'present');
  });

  it('is placed on its words, label included', () => {
    const text = '## Lecture singulière\n\nIndicateur 11 : le mur.\n\nLa pluie.\n';
    const [reading] = readingsIn(text);
    assert.equal(text.slice(reading?.span.start, reading?.span.end), 'Indicateur 11 : le mur.\n\nLa pluie.');
  });

  it('is looked for in any text without a fault, and placed inside it', () => {
    const bit = fc.oneof(
      fc.constantFrom(
        '## ',
        'Lecture singulière',
        ' (indicateur 8)',
        'Indicateurs 3 à 5',
        ' : ',
        '**',
        '\n',
        '\n\n',
        '- ',
        '| ',
        '|---|---|\n',
        '---\n',
        'lecture-singuliere: ',
        '{8: a}',
        'I8',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 25 }).map((bits) => bits.join('')),
        (source) => {
          for (const { span, indicators, text } of readingsIn(source)) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length);
            assert.ok(indicators.length > 0 && text.trim() === text);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
