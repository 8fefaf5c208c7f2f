import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { readDocument } from '../../server/src/document/document.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { editionOn } from '../../server/src/referential/editions.ts';
import rule from '../../server/src/rules/evidence/contradiction.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { slicesOf } from '../../server/src/rules/slices.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';
import { ALONE } from '../../server/src/workspace/view.ts';

const DAY = '2026-10-01';

/** What the rule says of the programme at `path`, all the others being about the same. */
function check(files: Readonly<Record<string, string>>, path = Object.keys(files)[0] as string, locale: Locale = 'fr'): Finding[] {
  const read = (text: string) => {
    const document = readDocument(text);
    return { document, facts: readFacts(document, 'programme') };
  };
  const { document, facts } = read(files[path] as string);
  const twins = Object.entries(files)
    .filter(([other]) => other !== path)
    .map(([other, text]) => ({ path: other, values: read(text).facts.values }));
  const workspace = { ...ALONE, twins: () => twins };
  const reading = readingOf(document, facts, []);
  return rule.run({
    path,
    reading,
    slices: slicesOf(reading),
    edition: editionOn(DAY),
    asOf: DAY,
    locale,
    settings: DEFAULT_SETTINGS,
    workspace,
    choices: [],
  });
}

/** The words of each finding, and those it stands against. */
const pairs = (text: string): string[] =>
  check({ 'a.md': text }).map(({ span, severity, related = [] }) =>
    [severity, ...[{ span }, ...related].map((place) => text.slice(place.span.start, place.span.end))].join(' | '),
  );

const HEAD = '# Ferrer un cheval\n\n';

describe('evidence/contradiction, in one document', () => {
  for (const [what, text, expected] of [
    ['hours', 'Durée : 14 h\n\n| | |\n|---|---|\n| Durée | 21 h |\n', ['warning | 21 h | 14 h']],
    ['hours and days of one phrase, once', 'Durée : 14 h (2 jours)\n\nVolume horaire : 21 h sur 3 jours\n', ['warning | 21 h | 14 h']],
    [
      'the only delivery, and a sentence',
      'Formation 100 % à distance.\n\n## Modalités\n\nLa formation se déroule en présentiel à Sauvigne.\n',
      ['information | La formation se déroule en présentiel | Formation 100 % à distance.'],
    ],
    ['days', '2 jours · Présentiel\n\nCette formation dure trois jours.\n', ['information | trois jours | 2 jours']],
    ['a number beyond a limit', 'Durée : 24 h maximum\n\nVolume horaire : 30 h\n', ['warning | 30 h | 24 h maximum']],
    ['a number within a limit', 'Durée : 24 h maximum\n\nVolume horaire : 20 h\n', []],
    ['a number near what is approximate', 'Durée : environ 20 h\n\nVolume horaire : 21 h\n', []],
    ['more hours than the days hold', 'Durée : 2 jours (21 h)\n', ['information | 21 h | 2 jours']],
    [
      'several steps on one line',
      'Durée : 14 h\n\n## Programme\n\n- Jour 1 : écouter (4 h), reformuler (3 h)\n- Jour 2 : conduire (5 h), écrire (2 h)\n',
      [],
    ],
    ['long days', 'Durée : 3 jours (28 h)\n', []],
    [
      'hours that follow from a wrong duration',
      'Durée : 14 h\n\nVolume horaire : 35 h\n\nNombre de jours : 2\n',
      ['warning | 35 h | 14 h'],
    ],
    ['numbered days', 'Durée : 2 jours\n\n### Jour 1\n\n### Jour 2\n\n### Jour 3\n', ['warning | Jour 3 | 2 jours']],
    ['days left out', 'Durée : 3 jours\n\n### Jour 1\n\n### Jour 2\n', ['information | Jour 2 | 3 jours']],
    ['half-days numbered as days', 'Durée : 2 demi-journées\n\n### Jour 1\n\n### Jour 2\n', []],
    ['prices', 'Tarif : 500 € HT\n\nPrix : 550 € HT\n', ['warning | 550 € | 500 €']],
    ['prices, one without its tax', 'Tarif : 500 € HT\n\nPrix : 800 €\n', ['information | 800 € | 500 €']],
    ['prices that tax explains', 'Tarif : 500 € HT\n\nPrix : 600 €\n', []],
    ['a price for a group', 'Tarif : 500 € HT par personne\n\nPrix : 2 400 € HT\n', []],
    ['prices before and after tax', 'Tarif : 500 € HT, soit 650 € TTC\n', ['warning | 650 € | 500 €']],
    [
      'the size of the group',
      'Effectif : 8 personnes\n\nLe groupe est limité à 12 personnes.\n',
      ['information | groupe est limité à 12 personnes | 8 personnes'],
    ],
    ['levels', 'Niveau : débutant\n\n## Infos pratiques\n\nNiveau : confirmé\n', ['warning | confirmé | débutant']],
    ['delivery', 'Modalité : présentiel\n\nFormat : distanciel\n', ['warning | distanciel | présentiel']],
    [
      'the only delivery, and another',
      'Formation 100 % à distance.\n\nDes séances en présentiel sont possibles.\n',
      ['information | séances en présentiel sont possibles | Formation 100 % à distance.'],
    ],
    [
      'the only delivery, and a whole choice',
      'Formation 100 % à distance.\n\nModalité : présentiel ou distanciel\n',
      ['information | présentiel ou distanciel | Formation 100 % à distance.'],
    ],
    ['a delivery that is not the only one', 'Modalité : à distance\n\nDes séances en présentiel sont possibles.\n', []],
    ['two only deliveries, hence a choice', 'Formation 100 % à distance.\n\nFormation 100 % en présentiel.\n', []],
    ['labelled dates', 'Date de début : 12/04/2027\n\nDate de fin : 10/04/2027\n', ['warning | 10/04/2027 | 12/04/2027']],
    ['a period backwards', 'Dates : du 14 au 12 mars 2027\n', ['warning | du 14 au 12 mars 2027']],
    ['a period too short', 'Durée : 5 jours\n\nDates : du 12 au 14 mars 2027\n', ['information | du 12 au 14 mars 2027 | 5 jours']],
    ['one of several periods', 'Durée : 3 jours\n\nDates : du 12 au 13 mars 2027, du 3 au 4 avril 2027\n', []],
    ['a diploma', 'Titre de niveau 5 (bac+5)\n', ['warning | niveau 5 (bac+5)']],
    ['a diploma that is right', 'Titre de niveau 7 (bac+5)\n', []],
    [
      'audiences',
      'Public : personnel administratif\n\n## Public visé\n\nSoignants, enseignants, policiers, personnel administratif\n',
      ['information | Soignants, enseignants, policiers, personnel administratif | personnel administratif'],
    ],
    ['three values, hence several offers', 'Durée : 14 h\n\nVolume horaire : 21 h\n\nNombre d’heures : 35 h\n', []],
    ['parts above their total', 'Durée : 14 h\n\n### Module 1 (7 h)\n\n### Module 2 (10 h)\n', ['warning | 14 h | 7 h | 10 h']],
    ['parts below their total', 'Durée : 35 h\n\n### Module 1 (7 h)\n\n### Module 2 (7 h 30)\n', ['information | 35 h | 7 h | 7 h 30']],
    [
      'parts that may exceed a limit',
      'Durée : 24 h maximum\n\n## Phase 1 (10 à 12 h)\n\n## Phase 2 (11 à 14 h)\n',
      ['information | 24 h maximum | 10 à 12 h | 11 à 14 h'],
    ],
    ['parts that a total is among', 'Durée : 22 h\n\n## Phase 1 (10 à 12 h)\n\n## Phase 2 (11 à 14 h)\n', []],
  ] as const) {
    it(`${expected.length > 0 ? 'tells' : 'is silent on'} ${what}`, () => assert.deepEqual(pairs(HEAD + text), expected));
  }

  it('quotes both, and says where the other is', () => {
    const [apart] = check({ 'a.md': `${HEAD}Durée : 14 h\n\nVolume horaire : 21 h\n` });
    assert.equal(apart?.message, 'Durée : « 21 h » ici, « 14 h » ailleurs dans le document. Laquelle est la bonne ?');
    assert.equal(apart?.item, 'duration');
    const [together] = check({ 'a.md': `${HEAD}Durée : 2 jours (21 h)\n` }, 'a.md', 'en');
    assert.match(together?.message ?? '', /“21 h” here and “2 jours” on the same line/);
    const [sum] = check({ 'a.md': `${HEAD}Durée : 3 jours\n\n### Phase 1 (1,5 jour)\n\n### Phase 2 (2 à 2,5 jours)\n` });
    assert.match(sum?.message ?? '', /« 3 jours », mais ses parties font 3,5 à 4 jours en tout/);
    const [days] = check({ 'a.md': `${HEAD}Durée : 7 jours\n\n### Phase 1 (1,5 jour)\n\n### Phase 2 (2,5 jours)\n` }, 'a.md', 'en');
    assert.match(days?.message ?? '', /add up to 4 days only/);
  });

  it('never tells that values repeated are another', () => {
    const line = fc.constantFrom(
      'Durée : 14 h',
      'Durée : 2 jours',
      'Tarif : 500 € HT, soit 600 € TTC',
      'Effectif : 8 personnes',
      'Niveau : débutant',
      'Modalité : présentiel',
      'Dates : du 12 au 14 mars 2027',
      'Formation 100 % à distance.',
    );
    fc.assert(
      fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const once = lines.join('\n\n');
        const seen = check({ 'a.md': `${HEAD}${once}\n` }).map(({ message }) => message);
        const again = check({ 'a.md': `${HEAD}${once}\n\n${once}\n` }).map(({ message }) => message);
        assert.deepEqual(again.toSorted(), seen.toSorted());
        assert.deepEqual(check({ 'b.md': HEAD + once, 'a.md': HEAD + once }), check({ 'b.md': HEAD + once }));
      }),
    );
  });

  it('tells the same pairs in whatever order the lines stand', () => {
    const line = fc.constantFrom(
      'Durée : 14 h',
      'Volume horaire : 21 h',
      'Durée : 2 jours',
      'Tarif : 500 € HT',
      'Prix : 650 € TTC',
      'Prix : 550 € HT',
      'Effectif : 8 personnes',
      'Groupe : 12 personnes',
      'Modalité : présentiel',
      'Format : distanciel',
      'Formation 100 % à distance.',
      'Niveau : débutant',
    );
    const unordered = (lines: readonly string[]): string[] =>
      pairs(`${HEAD}${lines.join('\n\n')}\n`)
        .map((pair) => pair.split(' | ').toSorted().join(' | '))
        .toSorted();
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 7 }), (lines) => {
        assert.deepEqual(unordered(lines.toReversed()), unordered(lines));
      }),
    );
  });
});

describe('evidence/contradiction, between documents about the same programme', () => {
  const between = (a: string, b: string): string[] => {
    const files = { 'catalogue/ferrer.md': HEAD + a, 'site/ferrer.md': HEAD + b };
    assert.deepEqual(check(files, 'catalogue/ferrer.md'), [], 'each pair is told once, in the later document');
    return check(files, 'site/ferrer.md').map(({ message, severity, span, related }) => {
      assert.equal(related?.[0]?.path, 'catalogue/ferrer.md');
      const other = files['catalogue/ferrer.md'].slice(related[0].span.start, related[0].span.end);
      assert.match(message, /catalogue\/ferrer\.md/);
      return `${severity} | ${files['site/ferrer.md'].slice(span.start, span.end)} | ${other}`;
    });
  };

  for (const [what, a, b, expected] of [
    ['durations', 'Durée : 14 h\n', 'Durée : 21 h\n', ['warning | 21 h | 14 h']],
    ['prices', 'Tarif : 500 € HT\n', 'Tarif : 540 € HT\n', ['warning | 540 € | 500 €']],
    ['the size of the group', 'Effectif : 8\n', 'Effectif : 6\n', ['warning | 6 | 8']],
    [
      'two versions, rather than all that makes them differ',
      'Durée : 14 h\n\nModalité : présentiel\n',
      'Durée : 7 h\n\nModalité : à distance\n',
      ['information | à distance | présentiel'],
    ],
  ] as const) {
    it(`tells ${what}`, () => assert.deepEqual(between(a, b), expected));
  }

  it('is silent where they agree, or speak of two sessions', () => {
    assert.deepEqual(between('Durée : 14 h\n\nTarif : 500 € HT\n', 'Durée : 14 heures\n\nTarif : 600 € TTC\n'), []);
    assert.deepEqual(between('Date de début : 12/04/2027\n', 'Date de fin : 10/03/2027\n'), []);
    assert.deepEqual(between('Durée : 2 jours\n', '### Jour 1\n\n### Jour 2\n\n### Jour 3\n'), []);
  });

  it('leaves what one of them says against itself to that one', () => {
    const files = { 'a.md': `${HEAD}Durée : 14 h\n\nVolume horaire : 21 h\n`, 'b.md': `${HEAD}Durée : 14 h\n` };
    assert.equal(check(files, 'a.md').length, 1);
    assert.equal(check(files, 'b.md').length, 0);
  });
});
