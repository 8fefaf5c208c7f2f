import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearAnchor } from '../../server/src/workspace/nearAnchor.ts';
import { relativeTo, resolveTarget } from '../../server/src/workspace/target.ts';

const FROM = 'organisation/registre.md';
const file = (path: string, anchor?: string) => ({ kind: 'file', path, ...(anchor && { anchor }) });

describe('targets', () => {
  for (const [url, expected] of [
    ['grille.pdf', file('organisation/grille.pdf')],
    ['./preuves/grille.pdf', file('organisation/preuves/grille.pdf')],
    ['../programmes/mur.md#durée', file('programmes/mur.md', 'durée')],
    ['../programmes/mur.md#dur%C3%A9e', file('programmes/mur.md', 'durée')],
    ['/preuves/a.md', file('preuves/a.md')],
    ['#ici', file(FROM, 'ici')],
    ['?plain=1#ici', file(FROM, 'ici')],
    ['a.md?raw=true#b', file('organisation/a.md', 'b')],
    ['a.md#', file('organisation/a.md')],
    ['ma%20grille.pdf', file('organisation/ma grille.pdf')],
    ['<ma grille.pdf>', file('organisation/ma grille.pdf')],
    ['preuves\\grille.pdf', file('organisation/preuves/grille.pdf')],
    ['%E0%A4%A', file('organisation/%E0%A4%A')],
    ['100%.md', file('organisation/100%.md')],
    ['preuves/', file('organisation/preuves')],
    ['..', file('')],
    ['%2e%2e/a.md', file('a.md')],
    ['../../a.md', { kind: 'outside' }],
    ['/../a.md', { kind: 'outside' }],
    ['%2e%2e/%2e%2e/a.md', { kind: 'outside' }],
    ['C:\\preuves\\a.md', { kind: 'outside' }],
    ['file:///preuves/a.md', { kind: 'outside' }],
    ['~/a.md', { kind: 'outside' }],
    ['\\\\serveur\\a.md', { kind: 'outside' }],
    ['a%00.md', { kind: 'outside' }],
    ['https://example.org/a.md', { kind: 'external' }],
    ['//example.org/a.md', { kind: 'external' }],
    ['mailto:lina@example.org', { kind: 'external' }],
    ['vscode:extension/x', { kind: 'external' }],
  ] as const) {
    it(`resolves ${JSON.stringify(url)}`, () => assert.deepEqual(resolveTarget(url, FROM), expected));
  }

  it('never leave the workspace, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'f', 'a', '#', '?', ':', '<', '>', ' ', '~') }),
        (url) => {
          const target = resolveTarget(url, FROM);
          if (target.kind === 'file' && target.path !== FROM)
            assert.ok(!target.path.split('/').some((step) => step === '..' || step === '.'), url);
        },
      ),
    );
  });

  it('are written from the document, in the manner of the link that stood there', () => {
    assert.equal(relativeTo('organisation/Preuves/a.md', FROM, 'preuves/a.md', true), 'Preuves/a.md');
    assert.equal(relativeTo('organisation/Preuves/a.md', FROM, './preuves/a.md', true), './Preuves/a.md');
    assert.equal(relativeTo('programmes/Mur.md', FROM, '../programmes/mur.md', true), '../programmes/Mur.md');
    assert.equal(relativeTo('Preuves/a.md', FROM, '/preuves/a.md', true), '/Preuves/a.md');
    assert.equal(relativeTo('organisation/Ma grille (1).md', FROM, 'x', true), 'Ma%20grille%20%281%29.md');
    assert.equal(relativeTo('organisation/Ma grille.md', FROM, 'x', false), 'Ma grille.md');
    fc.assert(
      fc.property(
        fc.array(
          fc.stringMatching(/^[A-Za-zé %#()]{1,5}$/).filter((step) => step.trim() === step && step !== ''),
          { minLength: 1, maxLength: 4 },
        ),
        fc.constantFrom(FROM, 'a.md', 'a/b/c.md'),
        (steps, from) => {
          const path = steps.join('/');
          assert.deepEqual(resolveTarget(relativeTo(path, from, 'x', true), from), file(path));
        },
      ),
    );
  });
});

describe('the anchor that was meant', () => {
  const anchors = new Set(['positionnement-à-lentrée', 'durée', 'durée-1', 'suite', 'x']);
  for (const [anchor, meant] of [
    ['positionnement-a-l-entree', 'positionnement-à-lentrée'],
    ['Positionnement', 'positionnement-à-lentrée'],
    ['suite-du-texte', 'suite'],
    ['duree', 'durée'],
    ['dur', undefined],
    ['autre', undefined],
    ['x', undefined],
  ] as const) {
    it(`for #${anchor} is ${meant ?? 'none'}`, () => assert.equal(nearAnchor(anchor, anchors), meant));
  }
  it('is not looked for among too many', () =>
    assert.equal(nearAnchor('titre', new Set(Array.from({ length: 600 }, (_, index) => `titre-${index}`))), undefined));
});
