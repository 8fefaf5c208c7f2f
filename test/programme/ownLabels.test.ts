import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import type { ItemState } from '../../server/src/programme/facts.ts';
import { type EverywhereFile, House } from '../../server/src/programme/house.ts';
import type { OwnLabel } from '../../server/src/programme/ownLabels.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import type { Item } from '../../server/src/referential/items.ts';

const read = (text: string, labels: readonly OwnLabel[], everywhere: readonly EverywhereFile[] = []) => {
  const document = readDocument(text);
  return { document, items: readFacts(document, 'programme', new House(labels, everywhere)).items };
};

/** The state of an item in a sheet, and the words that carry it. */
function readItem(item: Item, text: string, ...labels: readonly OwnLabel[]): readonly [ItemState, string] {
  const { document, items } = read(text, labels);
  const { state, span } = items[item];
  return [state, span ? document.source.slice(span) : ''];
}

const TIME: OwnLabel = { item: 'duration', label: 'Votre parcours en temps' };
const STEPS: OwnLabel = { item: 'enrolment', label: 'Pousser la porte' };

describe('labels of an organisation’s own', () => {
  const places: readonly (readonly [where: string, text: string])[] = [
    ['a heading', '# Vannerie\n\n## Votre parcours en temps\n\n21 heures\n'],
    ['a heading with a number, an emoji and another article', '# Vannerie\n\n## 2. ⏳ Le parcours en temps :\n\n21 heures\n'],
    ['a bold label', '# Vannerie\n\n- **VOTRE PARCOURS EN TEMPS :** 21 heures\n'],
    ['a label with a colon', '# Vannerie\n\nVotre parcours en temps : 21 heures\n'],
    ['a label and what is added to it', '# Vannerie\n\n**Votre parcours en temps (estimation) :** 21 heures\n'],
    ['the first column of a table', '# Vannerie\n\n| | |\n|---|---|\n| Votre parcours en temps | 21 heures |\n'],
    ['the head of a table', '# Vannerie\n\n| Tarif | Votre parcours en temps |\n|---|---|\n| 600 € | 21 heures |\n'],
    ['a front matter key', '---\nvotre_parcours_en_temps: 21 heures\n---\n\n# Vannerie\n'],
    ['a front matter key in capitals', '---\nvotreParcoursEnTemps: 21 heures\n---\n\n# Vannerie\n'],
    ['an attribute of a component', '# Vannerie\n\n<Fiche votreParcoursEnTemps="21 heures" />\n'],
    ['an HTML list', '# Vannerie\n\n<dl><dt>Votre parcours en temps</dt><dd>21 heures</dd></dl>\n'],
  ];
  for (const [where, text] of places) {
    it(`hold in ${where}`, () => {
      const [state, words] = readItem('duration', text, TIME);
      assert.equal(state, 'present');
      assert.match(words, /^21 heures/);
    });
  }

  for (const [where, text] of places) {
    // As with the labels of everybody, what a component says or a numbered part is compared with nothing.
    if (/component|number/.test(where)) continue;
    it(`give a value that is compared, in ${where}`, () => {
      const valuesWith = (...labels: OwnLabel[]): string[] =>
        readFacts(readDocument(`${text}\n## Objectifs\n\nTresser une anse.\n`), 'programme', new House(labels, [])).values.stated.flatMap(
          (value) => (value.kind === 'hours' ? [`${value.amount.min} h, ${value.place}`] : []),
        );
      const [told, ...others] = valuesWith(TIME);
      assert.match(told ?? '', /^21 h, (?:label|cell|property)$/);
      assert.deepEqual(others, []);
      assert.ok(!valuesWith().includes(told ?? ''), 'told without the label');
    });
  }

  it('tell what could not be told without them', () => {
    const text = '# Vannerie\n\n## Pousser la porte\n\nVenir un mardi avec une branche, puis remplir la feuille bleue.\n';
    assert.equal(readItem('enrolment', text)[0], 'missing');
    assert.equal(readItem('enrolment', text, STEPS)[0], 'present');
  });

  it('may be written with the marks of the lexicon', () => {
    const text = '# Vannerie\n\n## Le temps du saule\n\n21 heures\n';
    for (const label of ['[Le] temps du (saule|noyer)', 'temps du …', 'Temps du sau*'])
      assert.deepEqual(readItem('duration', text, { item: 'duration', label }), ['present', '21 heures'], label);
    assert.equal(readItem('enrolment', text, { item: 'enrolment', label: 'temps du noyer' })[0], 'missing');
  });

  it('are one of the two things that a label may announce', () => {
    const text = '# Vannerie\n\n## Pousser la porte et tarif\n\nVenir un mardi, puis remplir la feuille bleue. 600 € net de taxe.\n';
    assert.equal(readItem('enrolment', text, STEPS)[0], 'present');
    assert.equal(readItem('price', text, STEPS)[0], 'present');
  });

  it('give a key its own name', () => {
    const label: OwnLabel = { item: 'lead-time', label: 'sousQuelDelai' };
    assert.deepEqual(readItem('lead-time', '---\nsousQuelDelai: 3 semaines\n---\n\n# Vannerie\n', label), ['present', '3 semaines']);
  });

  it('take nothing from the labels of everybody', () => {
    const wide: OwnLabel = { item: 'enrolment', label: 'tar*' };
    assert.equal(readItem('price', '# Vannerie\n\n## Tarif\n\n600 € net de taxe\n', wide)[0], 'present');
  });

  it('make no promise a statement, and of empty words no value', () => {
    assert.equal(readItem('duration', '# Vannerie\n\n## Votre parcours en temps\n\nÀ compléter\n', TIME)[0], 'promised');
    assert.equal(readItem('duration', '# Vannerie\n\n## Votre parcours en temps\n\nSelon vos besoins\n', TIME)[0], 'vague');
  });

  it('are no label in a sentence', () => {
    const text = '# Vannerie\n\nNous disons votre parcours en temps et en gestes, et la porte reste ouverte.\n';
    assert.equal(readItem('duration', text, TIME)[0], 'missing');
  });
});

describe('what an organisation says once for all its programmes', () => {
  const footer = (text: string, path = 'organisation/pied.md'): EverywhereFile => ({ path, text });
  const FOOT = footer(
    '# Pied de page\n\n**Contact :** Jeanne Morel, jeanne@example.org, 01 99 00 12 34\n\n**Financement :** nous consulter\n\n**Délai d’accès :** à compléter\n\n- Accueil\n- Ateliers\n- Nouvelles\n',
  );
  const itemsOf = (text: string, ...files: readonly EverywhereFile[]) => read(text, [], files).items;

  it('is said of a programme that does not say it, with its place', () => {
    const { contact } = itemsOf('# Vannerie\n', FOOT);
    assert.deepEqual(contact, {
      item: 'contact',
      state: 'present',
      elsewhere: {
        path: 'organisation/pied.md',
        span: { start: FOOT.text.indexOf('Jeanne'), end: FOOT.text.indexOf('34') + 2 },
        line: 3,
        words: 'Jeanne Morel, jeanne@example.org, 01 99 00 12 34',
      },
    });
  });

  it('leaves alone what the programme says, and what it promises', () => {
    const { contact } = itemsOf('# Vannerie\n\n**Contact :** Paul Brun, paul@example.org\n', FOOT);
    assert.equal(contact.elsewhere, undefined);
    assert.equal(itemsOf('# Vannerie\n\n**Contact :** à compléter\n', FOOT).contact.state, 'promised');
  });

  it('settles what the programme leaves vague', () => {
    const { contact } = itemsOf('# Vannerie\n\n**Contact :** contactez-nous\n', FOOT);
    assert.deepEqual([contact.state, contact.elsewhere?.line], ['present', 3]);
  });

  it('is vague where its words are, and nothing where it only promises', () => {
    const { funding, 'lead-time': leadTime, content } = itemsOf('# Vannerie\n', FOOT);
    assert.deepEqual([funding.state, funding.elsewhere?.words], ['vague', 'nous consulter']);
    assert.equal(leadTime.state, 'missing');
    // A menu is no syllabus.
    assert.equal(content.state, 'missing');
  });

  it('is read with the organisation’s own labels', () => {
    const own: OwnLabel = { item: 'enrolment', label: 'Pousser la porte' };
    const { items } = read('# Vannerie\n', [own], [footer('**Pousser la porte :** venir un mardi, puis remplir la feuille bleue\n')]);
    assert.equal(items.enrolment.state, 'present');
  });

  it('may stand in several files: the best, then the first', () => {
    const vague = footer('**Contact :** contactez-nous\n', 'a.md');
    assert.equal(itemsOf('# Vannerie\n', vague, FOOT).contact.elsewhere?.path, 'organisation/pied.md');
    assert.equal(itemsOf('# Vannerie\n', FOOT, footer(FOOT.text, 'b.md')).contact.elsewhere?.path, 'organisation/pied.md');
  });

  it('does not make a programme of what is none, nor is it said of other kinds', () => {
    const facts = readFacts(readDocument('# Carnet\n\nOn a semé.\n'), undefined, new House([], [FOOT]));
    assert.equal(facts.kind.value, 'other');
    assert.equal(facts.items.contact.state, 'missing');
  });

  it('asks nothing of a category to which an item does not apply', () => {
    const { prerequisites } = itemsOf('---\ncategory: BC\n---\n\n# Bilan\n', footer('**Prérequis :** aucun\n'));
    assert.equal(prerequisites.state, 'not-applicable');
  });
});
