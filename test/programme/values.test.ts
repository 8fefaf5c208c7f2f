import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/document.ts';
import type { DocumentKind } from '../../server/src/programme/facts.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { readTimes } from '../../server/src/programme/values/time.ts';
import type { CourseValue, CourseValues, ValueKind } from '../../server/src/programme/values/value.ts';

const valuesOf = (text: string, kind: DocumentKind = 'programme'): CourseValues => readFacts(readDocument(text), kind).values;

/** What is read of a kind, as it stands in the file: its words and its place. */
const said = (text: string, kind: ValueKind): string[] =>
  valuesOf(text)
    .stated.filter((value) => value.kind === kind)
    .map((value) => {
      assert.equal(
        text
          .slice(value.span.start, value.span.end)
          .replace(/[*\s]+/g, ' ')
          .trim(),
        value.words,
        'a value stands on its own words',
      );
      return `${value.place}: ${value.words}`;
    });

const first = <Kind extends ValueKind>(text: string, kind: Kind): (CourseValue & { kind: Kind }) | undefined =>
  valuesOf(text).stated.find((value): value is CourseValue & { kind: Kind } => value.kind === kind);

const sums = (text: string): string[] =>
  valuesOf(text).partitions.map(({ total, parts }) => `${total.words} = ${parts.map(({ words }) => words).join(' + ')}`);

const HEAD = '# Ressemeler une chaussure\n\n';

describe('times in a text', () => {
  const times = (text: string): string[] =>
    readTimes(text).map(({ unit, amount: { min, max, bound }, each }) =>
      [`${min === max ? min : `${min}-${max}`} ${unit}`, bound, each ? 'each' : undefined].filter(Boolean).join(' '),
    );

  for (const [text, expected] of [
    ['14 h', ['14 hours']],
    ['2 jours (14h)', ['2 days', '14 hours']],
    ['1h45', ['1.75 hours']],
    ['7 h 30', ['7.5 hours']],
    ['90 minutes', ['1.5 hours']],
    ['96 heure(s)', ['96 hours']],
    ['1 350 heures', ['1350 hours']],
    ['2,5 jours', ['2.5 days']],
    ['trois demi-journees', ['1.5 days']],
    ['14 a 16 heures', ['14-16 hours']],
    ['12h+ de pratique', ['12 hours least']],
    ['24 heures maximum', ['24 hours most']],
    ["jusqu'a 24 h", ['24 hours most']],
    ['au moins 6 jours', ['6 days least']],
    ['environ 10 h', ['10 hours about']],
    ['10 h environ', ['10 hours about']],
    ['6 h minimum', ['6 hours least']],
    ['2 x 7 h', ['7 hours each']],
    ['10 seances de 2 h', ['2 hours each']],
    ['7 h par jour', ['7 hours each']],
    ['12 mois', ['12 other']],
    ['de 9h a 17h, 14 heures', ['14 hours']],
    ['8 h 30 - 12 h / 13 h 30 - 17 h', []],
    ['module 3', []],
    ['a two-day course', ['2 days']],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(times(text), expected));
  }
});

describe('values of a course', () => {
  it('are found wherever authors put them', () => {
    const text = `---\ntitre: Ressemeler\nduree: 14 h\n---\n\n# Ressemeler (2 jours)\n\n2 jours · 14 heures · Présentiel\n\n## Informations pratiques\n\n**Durée :** 14 heures sur 2 jours\n\n| | |\n|---|---|\n| Durée | 14 h |\n\nCette formation dure deux jours, soit 14 heures.\n`;
    assert.deepEqual(said(text, 'hours'), ['property: 14 h', 'label: 14 heures', 'cell: 14 h', 'chip: 14 heures', 'sentence: 14 heures']);
    assert.deepEqual(said(text, 'days'), ['title: 2 jours', 'label: 2 jours', 'chip: 2 jours', 'sentence: deux jours']);
  });

  it('are read of programmes only', () => {
    assert.deepEqual(valuesOf(`${HEAD}Durée : 14 h\n`, 'session'), { stated: [], partitions: [] });
  });

  for (const [what, text] of [
    ['a module', '## Module 1\n\nDurée : 7 h\n'],
    ['a part without a heading', 'Module 1 : coller\n\nDurée : 7 h\n'],
    ['a package', '## Tarifs\n\nTarif selon la formule.\n\n### Formule longue\n\nDurée : 21 h\n'],
    ['the syllabus', '## Programme\n\nDurée : 7 h\n'],
    ['a course to take before', 'Prérequis\n\n## Prérequis\n\nAvoir suivi notre parcours de 20 heures.\n'],
    ['a line with two offers', 'Durée : 14 h inter · 21 h intra\n'],
    ['an examination', '## Public\n\nCordonniers\n\n## Évaluation\n\nDurée : 1 h\n'],
    ['another subject', '## Public\n\nCordonniers\n\n## Nos machines\n\nDurée : 7 h\n'],
    ['what stands beside it', 'Durée : 14 h de cours et 7 h en entreprise\n'],
    ['a choice', 'Durée : 14 h ou 21 h selon la formule\n'],
    ['each day', 'Durée : 7 h par jour\n'],
    ['a comparison', '| Durée | 14 h | 21 h |\n|---|---|---|\n| Tarif | 500 € | 700 € |\n| Groupe | 8 | 6 |\n'],
    ['quoted words', '> Durée : 14 h\n'],
    ['a bold line that names another offer', '**Ferrer à froid**\n\nTexte.\n\n**Ferrer à chaud**\n\nDurée : 21 h\n'],
    ['two offers in a section', 'Longue\n\nDurée : 21 h\n\nCourte\n\nDurée : 14 h\n'],
    ['a figure without a label', '48 h\n\nDélai de réponse\n\n2 jours\n'],
    ['two chips side by side', '2 jours · 14 h\n\n3 jours · 21 h\n'],
    ['another course', 'La formation longue de 310 heures est pour les apprentis.\n'],
    ['a promise in the title', ''],
  ] as const) {
    it(`are not those of ${what}`, () => {
      const title = what === 'a promise in the title' ? '# Parler italien en 30 jours\n\n' : HEAD;
      assert.deepEqual([...said(title + text, 'hours'), ...said(title + text, 'days')], []);
    });
  }

  it('are chips with the symbol that says what they count', () => {
    assert.deepEqual(said(`${HEAD}⏱\n\n14 heures\n\n💶\n\n500 € HT\n`, 'hours'), ['chip: 14 heures']);
    assert.deepEqual(said(`${HEAD}💶 500 € HT\n\nFormation en présentiel\n`, 'price'), ['chip: 500 €']);
    assert.deepEqual(said(`${HEAD}Formation en présentiel\n\nEn ligne\n`, 'delivery'), ['chip: Formation en présentiel']);
  });

  it('hold in the section of a subtitle', () => {
    assert.deepEqual(said(`${HEAD}## Le cuir en main\n\n**Durée** : 3 jours (21 heures)  \n**Lieu** : Sauvigne\n`, 'hours'), [
      'label: 21 heures',
    ]);
  });

  it('are read below their label, unless a further line says them again', () => {
    assert.deepEqual(said(`${HEAD}### Durée\n\n14 heures\n`, 'hours'), ['label: 14 heures']);
    assert.deepEqual(said(`${HEAD}### Durée\n\n14 heures\n\n21 heures\n`, 'hours'), []);
    assert.deepEqual(said(`${HEAD}Groupe Max. 9 stagiaires\n`, 'group'), ['label: Max. 9 stagiaires']);
  });

  it('are read after their label on a line that goes on with other facts', () => {
    const text = `${HEAD}Durée totale : 35 heures (5 jours) · Groupe de 12 · 900 €\n\nTarif : 450 € · repas compris\n`;
    assert.deepEqual(said(text, 'hours'), ['label: 35 heures']);
    assert.deepEqual(said(text, 'days'), ['label: 5 jours']);
    assert.deepEqual(said(`${HEAD}Durée : 14 h · 2 jours\n`, 'days'), ['label: 2 jours']);
    assert.deepEqual(said(`${HEAD}## Tarif et inscription\n\n450 € · bulletin à renvoyer\n`, 'price'), ['label: 450 €']);
  });

  it('are read in tables of one row, and in English', () => {
    const text = `${HEAD}| Duration | Price | Group size |\n|---|---|---|\n| 2 days | €420 | 6 to 10 |\n`;
    assert.deepEqual(said(text, 'days'), ['cell: 2 days']);
    assert.deepEqual(said(text, 'price'), ['cell: €420']);
    assert.equal(first(text, 'group')?.most, 10);
    assert.deepEqual(said('# Resoling\n\nThis training course lasts 3 days.\n', 'days'), ['sentence: 3 days']);
  });

  it('are read of bare figures whose key says what they count', () => {
    const text =
      '---\nduree:\n  jours: 2\n  heures: 14\ndureeHeures: 14\nprix_euros: 1200\nplaces: 8\nmodules:\n  duree: 7 h\n---\n\n# Ressemeler\n';
    const { stated } = valuesOf(text);
    assert.deepEqual(
      stated.map((value) => [value.kind, value.words]),
      [
        ['days', '2'],
        ['hours', '14'],
        ['hours', '14'],
        ['price', '1200'],
        ['group', '8'],
      ],
    );
  });

  describe('price', () => {
    it('with its tax, and for whom', () => {
      const prices = valuesOf(`${HEAD}Tarif : 1 000 € HT, soit 1 200,00 € TTC par personne\n`).stated;
      assert.deepEqual(
        prices.map((value) => value.kind === 'price' && [value.euros, value.vat, value.each]),
        [
          [1000, 'excluded', true],
          [1200, 'included', true],
        ],
      );
      assert.equal(first(`${HEAD}Prix : 780 euros par stagiaire, net de taxe\n`, 'price')?.vat, 'exempt');
      assert.equal(first(`${HEAD}Price: €1,250.50 per person\n`, 'price')?.euros, 1250.5);
    });

    it('in a sentence', () => {
      assert.deepEqual(said(`${HEAD}La session se tient pour un tarif de 640 € HT par participant, repas compris.\n`, 'price'), [
        'sentence: 640 €',
      ]);
      assert.deepEqual(said(`${HEAD}Un outillage complet, au prix de 350 €, est conseillé.\n`, 'price'), []);
      assert.deepEqual(said(`${HEAD}Tarif : 640 €.\n`, 'price'), ['label: 640 €']);
    });

    it('of one person, whatever goes with it', () => {
      assert.deepEqual(said(`${HEAD}Tarif : 1.450,50 € par participant, déjeuners compris. Inscription au 04 65 71 15 90.\n`, 'price'), [
        'label: 1.450,50 €',
      ]);
      assert.deepEqual(said(`${HEAD}Tarif : 450 € par participant, 300 € pour les adhérents\n`, 'price'), []);
      assert.deepEqual(said(`${HEAD}Tarif : 450 €, selon le groupe\n`, 'price'), []);
    });

    it('by a key that says its tax', () => {
      assert.deepEqual(
        valuesOf('---\nprix_ht: 300\nprix_ttc: 360\n---\n\n# Ressemeler\n').stated.map((value) => value.kind === 'price' && value.vat),
        ['excluded', 'included'],
      );
    });

    for (const text of [
      'Tarif : à partir de 500 €',
      'Tarif : 500 € (adhérents : 400 €)',
      'Tarif : 500 € / jour',
      'À partir de\n\n500 €',
      'Tarif : 0 €',
    ]) {
      it(`not ${JSON.stringify(text)}`, () => assert.deepEqual(said(`${HEAD}${text}\n`, 'price'), []));
    }
  });

  it('size of the group', () => {
    for (const [text, most] of [
      ['Effectif : de 4 à 8 personnes', 8],
      ['Participants : 12 maximum', 12],
      ['Le groupe est limité à 6 personnes.', 6],
      ['En petit groupe de 8 personnes maximum.', 8],
      ['Maximum 10 stagiaires.', 10],
      ['Effectif : 4 personnes minimum', undefined],
      ['Effectif : 8 en salle, 12 à distance', undefined],
      ['8 personnes maximum par formateur.', undefined],
      ['Deux jours à 500 € par personne. Maximum 10 stagiaires.', 10],
      ['En sous-groupes de 4 personnes maximum.', undefined],
      ['Le stage réunit jusqu’à 12 stagiaires, encadrés par un bottier.', 12],
    ] as const)
      assert.equal(first(`${HEAD}${text}\n`, 'group')?.most, most, text);
  });

  it('level, and the level of a diploma', () => {
    assert.deepEqual(first(`${HEAD}Niveau : débutant à confirmé\n`, 'level')?.levels, [1, 2, 3]);
    assert.equal(first(`${HEAD}Niveau : bon\n`, 'level'), undefined);
    const { level, years } = first(`${HEAD}Titre de niveau 5 (bac+2)\n`, 'diploma') ?? {};
    assert.deepEqual([level, years], [5, 2]);
    assert.equal(first(`${HEAD}## Module 1\n\nBac+3 / niveau 6\n`, 'diploma')?.level, 6);
  });

  it('delivery: a whole way, the only one, or one among others', () => {
    const ways = (text: string): unknown[] =>
      valuesOf(HEAD + text).stated.map((value) => value.kind === 'delivery' && [value.as, ...value.modes]);
    assert.deepEqual(ways('Modalité : présentiel\n'), [['whole', 'on-site']]);
    assert.deepEqual(ways('Modalités\n\nPrésentiel\n\nDistanciel\n'), [['whole', 'remote', 'on-site']]);
    assert.deepEqual(ways('Notre accompagnement se fait 100 % à distance, depuis chez vous.\n'), [['only', 'remote']]);
    assert.deepEqual(ways('Des séances en présentiel peuvent être organisées.\n'), [['also', 'on-site']]);
    assert.deepEqual(ways('La formation se déroule en présentiel, à l’atelier.\n'), [['whole', 'on-site']]);
    assert.deepEqual(ways('La formation se déroule en présentiel, et un jour à distance.\n'), []);
    assert.deepEqual(ways('L’inscription est 100 % en ligne.\n'), []);
    assert.deepEqual(ways('La formation est-elle entièrement à distance ?\n'), []);
    assert.deepEqual(ways('Modalité : présentiel le matin\n'), []);
  });

  it('a number in letters is read whole', () => {
    assert.deepEqual(
      valuesOf(`${HEAD}Durée : vingt-quatre heures\n`).stated.flatMap((value) =>
        value.kind === 'hours' ? [value.amount.min, value.amount.max] : [],
      ),
      [24, 24],
    );
  });

  it('dates: periods, and days that a label gives', () => {
    const periods = (text: string): unknown[] =>
      valuesOf(HEAD + text).stated.flatMap((value) => (value.kind === 'period' ? [[value.start, value.end]] : []));
    assert.deepEqual(periods('Dates : du 12 au 14 mars 2027\n'), [['2027-03-12', '2027-03-14']]);
    assert.deepEqual(periods('Du lundi 28 décembre au mardi 5 janvier 2027.\n'), [['2026-12-28', '2027-01-05']]);
    assert.deepEqual(periods('Du 30 au 2 mai 2027.\n'), [['2027-04-30', '2027-05-02']]);
    assert.deepEqual(periods('Du 30 au 2 janvier 2027.\n'), [['2026-12-30', '2027-01-02']]);
    assert.deepEqual(periods('From 2027-03-14 to 2027-03-12.\n'), [['2027-03-14', '2027-03-12']]);
    assert.deepEqual(periods('Du 1er avril 2027 au 02/04/2027.\n'), [['2027-04-01', '2027-04-02']]);
    // No such day, no period.
    assert.deepEqual(periods('Du 12 mars 2027 au 31/02/2028.\n'), []);
    assert.deepEqual(periods('Date de début : 12/03/2027\n\nDate de fin : 14/03/2027\n'), [
      ['2027-03-12', undefined],
      [undefined, '2027-03-14'],
    ]);
    assert.deepEqual(periods('Date de début : 12/03/2027 ou 14/04/2027\n'), []);
  });

  it('audience: the lines of work that it names', () => {
    const audience = (text: string): unknown => {
      const value = first(HEAD + text, 'audience');
      return value && [value.single, ...value.fields];
    };
    assert.deepEqual(audience('Public : personnel administratif\n'), [true, 'office']);
    assert.deepEqual(audience('## Public\n\n- soignants\n- enseignants\n- policiers\n'), [false, 'care', 'teaching', 'security']);
    assert.equal(audience('Public : curieux\n'), undefined);
  });

  it('days that the syllabus numbers', () => {
    assert.equal(first(`${HEAD}## Programme\n\n### Jour 1\n\n### Jour 2\n\n### Jour 3\n`, 'numbered-days')?.count, 3);
    assert.equal(first(`${HEAD}### Jour 1 et 2\n\n### Jour 2\n`, 'numbered-days'), undefined);
    assert.equal(first(`${HEAD}### Jour 1\n\n### Jour 3\n`, 'numbered-days'), undefined);
    assert.equal(first(`${HEAD}### Jour 1\n\n### Jour 2 (matin)\n`, 'numbered-days'), undefined);
  });
});

describe('durations made of parts', () => {
  it('are the course by its numbered parts', () => {
    assert.deepEqual(sums(`${HEAD}Durée : 14 h\n\n## Programme\n\n### Module 1 : coller (6 h)\n\n### Module 2 — Coudre : 8 h\n`), [
      '14 h = 6 h + 8 h',
    ]);
    assert.deepEqual(sums(`${HEAD}Durée : 14 h\n\n## Programme\n\nBC01 — Coller\n\n6 h\n\nBC02 — Coudre\n\n8 h\n`), ['14 h = 6 h + 8 h']);
  });

  it('are a part by the steps listed below it', () => {
    const text = `${HEAD}## Phase 1 : coller (3 à 4 heures)\n\n1. **Gratter** (1 heure)\n   - à la râpe\n2. **Encoller** (2 à 3 heures)\n`;
    assert.deepEqual(sums(text), ['3 à 4 heures = 1 heure + 2 à 3 heures']);
  });

  it('are a table by its rows', () => {
    assert.deepEqual(sums(`${HEAD}| Module | Heures |\n|---|---|\n| Coller | 6 |\n| Coudre | 8,5 |\n| **Total** | 14 |\n`), [
      '14 = 6 + 8,5',
    ]);
    assert.deepEqual(sums(`${HEAD}Durée : 2 jours\n\n| Jour | Durée (j) |\n|---|---|\n| Jour 1 | 1 |\n| Jour 2 | 1 |\n`), [
      '2 jours = 1 + 1',
    ]);
  });

  for (const [what, text] of [
    ['a part without a duration', 'Durée : 14 h\n\n### Module 1 (6 h)\n\n### Module 2\n\n### Module 3 (3 h)\n'],
    ['a number left out', 'Durée : 14 h\n\n### Module 1 (6 h)\n\n### Module 3 (3 h)\n'],
    ['parts in two units', 'Durée : 14 h\n\n### Module 1 (6 h)\n\n### Module 2 (1 jour)\n'],
    ['a choice among parts', 'Durée : 14 h\n\n## Modules au choix\n\n### Module 1 (14 h)\n\n### Module 2 (14 h)\n'],
    ['no total', '### Module 1 (6 h)\n\n### Module 2 (3 h)\n'],
    [
      'two totals',
      'Durée : 14 h\n\n## Tarifs\n\n| Durée | Tarif |\n|---|---|\n| 21 h | 500 € |\n\n### Module 1 (6 h)\n\n### Module 2 (3 h)\n',
    ],
    ['an examination that makes up the rest', 'Durée : 14 h\n\n### Module 1 (6 h)\n\n### Module 2 (6 h)\n\n### Examen (2 h)\n'],
    ['work elsewhere', 'Durée : 35 h\n\n### Module 1 (6 h)\n\n### Module 2 (6 h)\n\nPuis un stage pratique de 21 h.\n'],
    ['a row that is none', '| Module | Durée |\n|---|---|\n| Coller | 6 h |\n| Pause | – |\n| Total | 14 h |\n'],
    ['steps of an enrolment', 'Durée : 14 h\n\n## Modalités d’inscription\n\n- Étape 1 : appel (1 h)\n- Étape 2 : entretien (5 h)\n'],
    ['steps of something else', 'Durée : 140 h\n\n### Étape 1 (1 h)\n\n### Étape 2 (2 h)\n'],
    [
      'sums among the rows',
      '| Module | Durée |\n|---|---|\n| Bloc | 6 h |\n| Coller | 2 h |\n| Coudre | 4 h |\n| Clouer | 8 h |\n| Total | 14 h |\n',
    ],
    ['two sums in a table', '| Module | Durée |\n|---|---|\n| Coller | 6 h |\n| Total | 14 h |\n| Coudre | 6 h |\n'],
    ['two columns of durations', '| Module | Heures | Jours |\n|---|---|---|\n| Module 1 | 6 | 1 |\n| Module 2 | 6 | 1 |\n'],
    ['breaks between steps', '## Jour 1 (7 h)\n\n- Coller (2 h)\n- Coudre (3 h)\n'],
  ] as const) {
    it(`are not told with ${what}`, () => assert.deepEqual(sums(HEAD + text), []));
  }
});

describe('reading values', () => {
  it('never fails, and places every value in the file', () => {
    const piece = fc.constantFrom(
      'Durée : 14 h',
      '## Module 1 (7 h)',
      '| Durée | 14 h |',
      '|---|---|',
      '2 jours · 500 € HT',
      '- Étape (2 h)',
      'Jour 1',
      '100 % à distance',
      'du 2 au 1 mai 2027',
      '---',
      'Public : tous',
      '> x',
      '',
      '# T',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 30 })), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('\n');
        for (const { span } of valuesOf(text).stated) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
      }),
    );
  });

  it('stays fast on a long document', () => {
    const text = `${HEAD}Durée : 14 h\n\n${'### Module 1 (7 h)\n\nCette formation de deux jours, de 9 h à 17 h, du 12 au 14 mars 2027.\n\n- Étape (2 h)\n\n'.repeat(300)}`;
    const start = performance.now();
    valuesOf(text);
    assert.ok(performance.now() - start < 10_000);
  });
});
