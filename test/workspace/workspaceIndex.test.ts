import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/config/settings.ts';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';
import { programmeKeys } from '../../server/src/workspace/programmeKey.ts';
import { type IndexedDocument, type Key, WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';

const read = (text: string, settings: Settings = DEFAULT_SETTINGS): IndexedDocument => {
  const document = readDocument(text);
  const facts = readFacts(document);
  return { reading: readingOf(document, facts, settings.phrases), settings, programmeKeys: programmeKeys(facts, document) };
};
const organisation = (body = ''): string => `---\nkind: organisation\n---\n\n# Document\n\n${body}\n`;
const programme = (title: string, front = ''): string => `---\nkind: programme\n${front}---\n\n# ${title}\n`;
const proof = (number: number, more = ''): string => `- **Indicateur ${number}**, preuve : [relevé](a.pdf), 2026-03-02${more}\n`;

const indexOf = (files: Readonly<Record<string, string>>): WorkspaceIndex => {
  const index = new WorkspaceIndex(DEFAULT_SETTINGS);
  for (const [path, text] of Object.entries(files)) index.set(path, read(text));
  return index;
};
const silently = (): void => {};

describe('the index of a workspace', () => {
  it('has the organisation’s document that states most evidence speak for it, whatever the order', () => {
    const files = {
      'b.md': organisation(proof(9) + proof(10)),
      'a.md': organisation(proof(9)),
      'c.md': organisation(proof(9) + proof(10)),
      'programme.md': programme('Enduire') + proof(1) + proof(2) + proof(3),
      'session.md': '---\nkind: session\n---\n\n# Bilan\n\n' + proof(30) + proof(8) + proof(4),
    };
    for (const order of [Object.keys(files), Object.keys(files).toReversed()]) {
      const index = indexOf(Object.fromEntries(order.map((path) => [path, files[path as keyof typeof files]])));
      assert.deepEqual(index.view(silently).spokesman(), { path: 'b.md', indicators: 2 });
    }
  });

  it('falls back on any document of the organisation, then on the first programme, and on nothing else', () => {
    const index = indexOf({ 'z.md': organisation(), 'b.md': programme('Enduire'), 'a.md': programme('Gâcher'), 'note.md': '# Note\n' });
    const spokesman = () => index.view(silently).spokesman();
    assert.deepEqual(spokesman(), { path: 'z.md', indicators: 0 });
    index.set('z.md', undefined);
    assert.deepEqual(spokesman(), { path: 'a.md', indicators: 0 });
    index.set('a.md', undefined);
    index.set('b.md', undefined);
    assert.equal(spokesman(), undefined);
  });

  it('finds the other documents about a programme', () => {
    const index = indexOf({
      'a.md': programme('Enduire à la chaux'),
      'b.md': programme('Enduire à la chaux (session de mars 2026)'),
      'c.md': programme('Enduire à la chaux', 'reference: ECH-2\n'),
      'd.md': programme('Autre titre', 'reference: ECH-2\n'),
    });
    const twins = (path: string) =>
      index
        .view(silently)
        .twins(path)
        .map((twin) => twin.path);
    assert.deepEqual([twins('a.md'), twins('c.md'), twins('absent.md')], [['b.md'], ['d.md'], []]);
  });

  it('finds statements by their number and by their identifier, in the order of paths', () => {
    const index = indexOf({ 'b.md': organisation(proof(9, ', id : P-09')), 'a.md': organisation(proof(9, ', id : P-09') + proof(10)) });
    const view = index.view(silently);
    assert.deepEqual(
      view.proofs(9).map(({ path }) => path),
      ['a.md', 'b.md'],
    );
    assert.deepEqual(
      view.withId('P-09').map(({ path, kind }) => [path, kind]),
      [
        ['a.md', 'organisation'],
        ['b.md', 'organisation'],
      ],
    );
    assert.deepEqual([view.proofs(11), view.withId('P-10')], [[], []]);
  });

  it('wants to know of files that are linked to, until it is told or they become documents', () => {
    const index = indexOf({ 'a.md': organisation() });
    const view = index.view(silently);
    assert.deepEqual(view.file('preuves/b.md'), { kind: 'unknown' });
    assert.equal(view.file('preuves/a.pdf').kind, 'unknown');
    assert.equal(view.file('a.md').kind, 'file');
    assert.deepEqual(index.wanted(), ['preuves/a.pdf', 'preuves/b.md']);
    index.set('preuves/b.md', read('# Grille\n'));
    assert.deepEqual(index.wanted(), ['preuves/a.pdf']);
    assert.deepEqual([...index.setFile('preuves/a.pdf', { kind: 'missing' })], ['file:preuves/a.pdf']);
    assert.deepEqual([...index.setFile('preuves/a.pdf', { kind: 'missing' })], []);
    assert.deepEqual(index.wanted(), []);
    assert.deepEqual([...index.files()], [['preuves/a.pdf', { kind: 'missing' }]]);
  });

  it('tells which questions have a new answer, and no others', () => {
    const index = indexOf({ 'a.md': organisation(proof(9)) });
    const changed = (text: string | undefined): Key[] => [...index.set('a.md', text === undefined ? undefined : read(text))].sort();
    assert.deepEqual(changed(`${organisation('Un paragraphe de plus.\n')}\n${proof(9)}`), []);
    assert.deepEqual(changed(organisation(proof(9) + proof(10))), ['proofs:10', 'spokesman']);
    assert.deepEqual(changed(organisation(proof(9).replace('2026', '2021') + proof(10))), ['proofs:9']);
    assert.deepEqual(changed(undefined), ['file:a.md', 'proofs:10', 'proofs:9', 'spokesman']);
  });

  it('records what is asked', () => {
    const asked = new Set<Key>();
    const view = indexOf({ 'a.md': programme('Enduire à la chaux') }).view((key) => asked.add(key));
    view.spokesman();
    view.profile();
    view.proofs(8);
    view.withId('P');
    view.file('a.md');
    view.twins('a.md');
    assert.deepEqual([...asked].sort(), ['file:a.md', 'id:P', 'profile', 'proofs:8', 'spokesman', 'twins:title:fr:enduire a la chaux']);
  });
});

describe('the profile of an organisation', () => {
  const offers = (settings: Partial<Settings['organisation']>, ...texts: readonly string[]) => {
    const index = new WorkspaceIndex({ ...DEFAULT_SETTINGS, organisation: { ...DEFAULT_SETTINGS.organisation, ...settings } });
    for (const [at, text] of texts.entries()) index.set(`${at}.md`, read(text));
    return [...index.view(silently).profile()]
      .map(([category, conditions]) => `${category}: ${[...conditions].sort().join(' ')}`.trim())
      .sort();
  };
  const af = programme('Enduire', 'category: AF\n');
  const certifying = `${af}\nPrépare au titre professionnel Enduiseur, RNCP99417.\n`;
  const vae = programme('Valider son expérience', 'category: VAE\n');

  it('is empty where nothing tells', () => assert.deepEqual(offers({}, organisation()), []));

  it('is what its programmes show, each category with what holds of it', () => {
    assert.deepEqual(offers({}, af, vae), ['AF:', 'VAE: certifying']);
    assert.deepEqual(offers({}, af, certifying), ['AF: certifying']);
  });

  it('is what it declares, its programmes adding what it did not speak of', () => {
    assert.deepEqual(offers({ categories: ['AF', 'BC'], conditions: { subcontracting: true } }, certifying, vae), [
      'AF: certifying subcontracting',
      'BC: subcontracting',
    ]);
    assert.deepEqual(offers({ categories: ['AF'], conditions: { certifying: false } }, certifying), ['AF:']);
  });
});
