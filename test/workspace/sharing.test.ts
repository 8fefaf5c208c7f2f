import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/config/settings.ts';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';
import { programmeKeys } from '../../server/src/workspace/programmeKey.ts';
import { heldStretches } from '../../server/src/workspace/heldStretches.ts';
import { type Key, WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';

const WAY = 'Chacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer';
const LAST = 'Le dernier soir, on range l’atelier avant de se dire ce que chacun emporte chez soi';

/** A workspace in memory, and what is shared in it: words here, then each of the others with its words. */
class Shelf {
  readonly #index = new WorkspaceIndex(DEFAULT_SETTINGS);
  readonly #texts = new Map<string, string>();

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.set(path, text);
  }

  set(path: string, text: string | undefined, settings: Settings = DEFAULT_SETTINGS): Set<Key> {
    if (text === undefined) {
      this.#texts.delete(path);
      return this.#index.set(path, undefined);
    }
    this.#texts.set(path, text);
    const document = readDocument(text);
    const facts = readFacts(document);
    return this.#index.set(path, {
      reading: readingOf(document, facts, settings.phrases),
      settings,
      programmeKeys: programmeKeys(facts, document),
    });
  }

  shared(path: string): unknown[] {
    const words = (at: string, span: { start: number; end: number }): string => (this.#texts.get(at) ?? '').slice(span.start, span.end);
    return this.#index
      .view(() => {})
      .sharing(path)
      .map(({ span, sharers }) => [
        words(path, span),
        ...sharers.map((sharer) => [sharer.path, ...sharer.spans.map((there) => words(sharer.path, there))]),
      ]);
  }
}

const programme = (title: string, body: string, front = ''): string => `---\nkind: programme\n${front}---\n\n# ${title}\n\n${body}\n`;
const methods = (body: string): string => `## Méthodes\n\n${body}\n`;

describe('what programmes share', () => {
  it('is told on the exact words of each', () => {
    const shelf = new Shelf({
      'a.md': programme('Relier un carnet', methods(`Un mot d’abord. ${WAY}. Le fil attend.`)),
      'b.md': programme('Réparer une chaise', methods(`${WAY} ; la paille attend.`)),
      'c.md': programme('Tailler un cep', methods('Le sécateur passe de main en main.')),
    });
    assert.deepEqual(shelf.shared('a.md'), [[WAY, ['b.md', WAY]]]);
    assert.deepEqual(shelf.shared('b.md'), [[WAY, ['a.md', WAY]]]);
    assert.deepEqual(shelf.shared('c.md'), []);
    assert.deepEqual(shelf.shared('none.md'), []);
  });

  it('does not stop at sentences, items, comments or marks, but at headings and at what is required', () => {
    const [first, second] = ['Poser sa lame à plat et sentir où elle force', 'Reprendre ce que l’on a posé la veille sans rien casser'];
    const listed = `- ${first}\n- ${second}`;
    const shelf = new Shelf({
      'a.md': programme('Relier', methods(listed)),
      'b.md': programme('Réparer', methods(`${first} <!-- choix assumé : singularity/stock-phrase | raison : oui -->\n\n**${second}**.`)),
    });
    assert.deepEqual(shelf.shared('a.md'), [
      [`${first}\n- ${second}`, ['b.md', `${first} <!-- choix assumé : singularity/stock-phrase | raison : oui -->\n\n**${second}`]],
    ]);
    shelf.set('b.md', programme('Réparer', `${methods(first)}\n## Présentation\n\n${second}.`));
    assert.deepEqual(shelf.shared('a.md'), [[`${first}\n- ${second}`, ['b.md', first, second]]]);
    assert.deepEqual(shelf.shared('b.md').length, 2);
    shelf.set('b.md', programme('Réparer', methods(`- ${first}\n- Tarif : 600 € nets de taxe\n- ${second}`)));
    assert.deepEqual(shelf.shared('b.md').length, 2);
  });

  it('leaves the subject free, and the figures', () => {
    const shelf = new Shelf({
      'a.md': programme(
        'La taille des fruitiers',
        '## Présentation\n\n- Découvrir les bases de la taille des fruitiers et ses vieux outils en 2 jours\n',
      ),
      'b.md': programme('Excel', '## Présentation\n\n- Découvrir les bases d’Excel et ses vieux outils en trois jours\n'),
      'c.md': programme('La soudure', '## Présentation\n\n- Découvrir les bases de la soudure et ses dangers en trois jours\n'),
    });
    assert.deepEqual(shelf.shared('a.md'), [
      [
        'Découvrir les bases de la taille des fruitiers et ses vieux outils en 2 jours',
        ['b.md', 'Découvrir les bases d’Excel et ses vieux outils en trois jours'],
      ],
    ]);
  });

  it('leaves what is taught to the subject: two courses may hold the same lines of a syllabus', () => {
    const taught = '- Poser sa lame à plat et sentir où elle force, à chaque coupe';
    const shelf = new Shelf({
      'a.md': programme('Relier', `## Programme\n\n${taught}\n`),
      'b.md': programme('Réparer', `## Programme\n\n${taught}\n`),
    });
    assert.deepEqual(shelf.shared('a.md'), []);
  });

  it('is found as it stands where only one of two programmes is about it', () => {
    const words = 'On regarde la taille des fruitiers du voisin avant de parler de la sienne';
    const shelf = new Shelf({
      'a.md': programme('La taille des fruitiers', methods(`${words}.`)),
      'b.md': programme('Le greffage', methods(`${words}.`)),
    });
    assert.deepEqual(shelf.shared('a.md'), [[words, ['b.md', words]]]);
  });

  it('is never required wording, nor words that say next to nothing', () => {
    const texts = [
      '## Tarif\n\nLe prix comprend les repas de midi, les outils prêtés et une nuit chez l’habitant par personne.\n',
      '## Accessibilité\n\nNous cherchons avec vous, avant le premier jour, ce qui rend la salle et les horaires possibles.\n',
      '## Objectifs\n\nÀ l’issue de la formation, le stagiaire sera capable de :\n',
      methods('Une maison fondée à Die en 1998 par Odile Kerdrel, puis tenue à Gap par Anne Morel, avec 4 salles et 12 établis.'),
      methods('Et pour cela il y a aussi ce que nous avons de plus à vous et à eux.'),
      methods('Aucun prérequis n’est nécessaire à l’issue de la formation, vous serez capable de le dire.'),
    ];
    for (const text of texts) {
      const shelf = new Shelf({ 'a.md': programme('Relier', text), 'b.md': programme('Réparer', text) });
      assert.deepEqual(shelf.shared('a.md'), [], text);
    }
  });

  it('counts programmes, not their versions, and leaves alone the versions of one programme', () => {
    const shelf = new Shelf({
      'a.md': programme('Relier un carnet', methods(WAY)),
      'a-2027.md': programme('Relier un carnet (session de mars 2027)', methods(WAY)),
      'copie.md': programme('Relier un carnet', methods(WAY)),
      'en.md': programme('Relier un cahier', methods(WAY), 'reference: R-1\n'),
    });
    assert.deepEqual(shelf.shared('a.md'), [[WAY, ['en.md', WAY]]]);
    assert.deepEqual(shelf.shared('en.md'), [[WAY, ['a-2027.md', WAY], ['a.md', WAY], ['copie.md', WAY]]]);
    // A title too short for a key is still a title; two references are two programmes, whatever their title.
    assert.deepEqual(new Shelf({ 'a.md': programme('SQL', methods(WAY)), 'b.md': programme('SQL', methods(WAY)) }).shared('a.md'), []);
    const catalogue = new Shelf({
      'a.md': programme('Relier', methods(WAY), 'reference: R-1\n'),
      'b.md': programme('Relier', methods(WAY), 'reference: R-2\n'),
    });
    assert.equal(catalogue.shared('a.md').length, 1);
  });

  it('counts only programmes', () => {
    const note = `---\nkind: organisation\n---\n\n# Notre manière\n\n${methods(WAY)}`;
    const shelf = new Shelf({ 'a.md': programme('Relier', methods(WAY)), 'b.md': note });
    assert.deepEqual([shelf.shared('a.md'), shelf.shared('b.md')], [[], []]);
  });

  it('is settled everywhere by one block that declares it common, whoever declares it', () => {
    const block = (reason: string): string => `<!-- bloc commun${reason} -->\n\n${WAY}.\n\n<!-- fin du bloc commun -->\n\n`;
    const files = (declaring: string): Record<string, string> => ({
      'a.md': programme('Relier', methods(`${WAY}. ${LAST}.`)),
      'b.md': programme('Réparer', methods(`${WAY}. ${LAST}.`)),
      'z.md': declaring,
    });
    for (const declaring of [
      programme('Coudre', methods(block(' : notre manière'))),
      `---\nkind: organisation\n---\n\n# Notre manière\n\n${block(' : notre manière')}`,
    ])
      assert.deepEqual(new Shelf(files(declaring)).shared('a.md'), [[LAST, ['b.md', LAST]]]);
    const unreasoned = new Shelf(files(programme('Coudre', methods(block('')))));
    assert.equal(unreasoned.shared('a.md').length, 2);
  });

  it('is settled by the configuration, text by text', () => {
    const settings = { ...DEFAULT_SETTINGS, shared: [{ text: WAY, reason: 'notre manière' }] };
    const shelf = new Shelf();
    for (const [path, title] of [
      ['a.md', 'Relier'],
      ['b.md', 'Réparer'],
    ] as const)
      shelf.set(path, programme(title, methods(`${WAY}. ${LAST}.`)), settings);
    assert.deepEqual(shelf.shared('a.md'), [[LAST, ['b.md', LAST]]]);
  });

  it('is cut where those who share it change', () => {
    const shelf = new Shelf({
      'a.md': programme('Relier', methods(`${WAY}. ${LAST}.`)),
      'b.md': programme('Réparer', methods(`${WAY}. ${LAST}.`)),
      'c.md': programme('Coudre', methods(`${WAY}.`)),
      'd.md': programme('Canner', methods(`${LAST}. ${WAY}.`)),
    });
    assert.deepEqual(shelf.shared('a.md'), [
      [WAY, ['b.md', WAY], ['c.md', WAY], ['d.md', WAY]],
      [LAST, ['b.md', LAST], ['d.md', LAST]],
    ]);
    // The same two programmes, one after the other: one passage.
    assert.deepEqual(
      new Shelf({
        'a.md': programme('Relier', methods(`${WAY}. ${LAST}.`)),
        'd.md': programme('Canner', methods(`${LAST}. ${WAY}.`)),
      }).shared('a.md'),
      [[`${WAY}. ${LAST}`, ['d.md', LAST, WAY]]],
    );
  });

  it('concerns only those who share what changed', () => {
    const shelf = new Shelf({
      'a.md': programme('Relier', methods(WAY)),
      'b.md': programme('Réparer', methods(WAY)),
      'c.md': programme('Coudre', methods(LAST)),
      'd.md': programme('Canner', methods(LAST)),
    });
    const sharing = (changed: Set<Key>): Key[] => {
      for (const path of ['a.md', 'b.md', 'c.md', 'd.md']) shelf.shared(path);
      return [...changed].filter((key) => key.startsWith('sharing:')).sort();
    };
    // Before anybody asked, nobody is told.
    assert.deepEqual(sharing(shelf.set('a.md', programme('Relier', methods(WAY)))), []);
    // Below a passage nothing moves; above, its place does.
    assert.deepEqual(sharing(shelf.set('b.md', `${programme('Réparer', methods(WAY))}\n## Moyens\n\nUne scie.\n`)), []);
    assert.deepEqual(sharing(shelf.set('b.md', programme('Réparer', `Une scie.\n\n${methods(WAY)}`))), ['sharing:a.md']);
    assert.deepEqual(sharing(shelf.set('b.md', programme('Réparer', `Une scie.\n\n${methods(LAST)}`))), [
      'sharing:a.md',
      'sharing:c.md',
      'sharing:d.md',
    ]);
    assert.deepEqual(sharing(shelf.set('c.md', undefined)), ['sharing:b.md', 'sharing:d.md']);
    assert.deepEqual(sharing(shelf.set('d.md', programme('Tresser', methods(LAST)))), ['sharing:b.md']);
    assert.deepEqual(shelf.shared('b.md'), [[LAST, ['d.md', LAST]]]);
    assert.deepEqual(shelf.shared('a.md'), []);
  });
});

describe('stretches that others hold', () => {
  const held = (...matches: [number, number, string][]): unknown[] =>
    heldStretches(
      matches.map(([from, to, holder]) => ({ from, to, holder })),
      [],
    ).map(({ from, to, holders }) => [from, to, [...holders].sort().join('')]);

  it('are cut where the holders change, unless too short', () => {
    assert.deepEqual(held([0, 40, 'a'], [0, 40, 'b'], [20, 60, 'c']), [
      [0, 20, 'ab'],
      [20, 40, 'abc'],
      [40, 60, 'c'],
    ]);
    assert.deepEqual(held([0, 40, 'a'], [2, 40, 'b']), [[0, 40, 'ab']]);
    assert.deepEqual(held([0, 8, 'a'], [4, 12, 'b'], [8, 16, 'c']), [[0, 16, 'abc']]);
    assert.deepEqual(held([0, 10, 'a'], [10, 20, 'a'], [21, 30, 'a']), [
      [0, 20, 'a'],
      [21, 30, 'a'],
    ]);
  });

  it('leave out what is settled, and what is then too short', () => {
    const match = [{ from: 0, to: 30, holder: 'a' }];
    assert.deepEqual(heldStretches(match, [{ from: 5, to: 20 }]), [{ from: 20, to: 30, holders: new Set('a') }]);
    assert.deepEqual(heldStretches(match, [{ from: 0, to: 30 }]), []);
    assert.deepEqual(heldStretches([], [{ from: 0, to: 30 }]), []);
  });
});
