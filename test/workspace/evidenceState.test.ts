import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { EDITIONS, indicatorOf } from '../../server/src/referential/editions.ts';
import type { Indicator } from '../../server/src/referential/indicator.ts';
import { evidenceState, lapseOf } from '../../server/src/workspace/evidenceState.ts';
import type { FileState } from '../../server/src/workspace/view.ts';

const FILES: Readonly<Record<string, FileState>> = {
  'a.md': { kind: 'file', anchors: new Set(['ici']) },
  'b.pdf': { kind: 'file' },
  'C.md': { kind: 'file' },
  'c.md': { kind: 'other-case', actual: 'C.md' },
  dossier: { kind: 'folder' },
  'non-lu.md': { kind: 'unknown' },
};
const file = (path: string): FileState => FILES[path] ?? { kind: 'missing' };

function stateOf(words: string, { asOf = '2026-10-01', number = 8, validity = DEFAULT_SETTINGS.validity } = {}) {
  const statement = readFacts(readDocument(`- Indicateur ${number} : ${words}`), 'organisation').evidence[0];
  assert.ok(statement);
  const indicator = { ...(indicatorOf(EDITIONS.V9, 8) as Indicator), number };
  return evidenceState(statement, 'registre.md', indicator, { asOf, settings: { validity }, workspace: { file } });
}

describe('what evidence is worth on the day of the audit', () => {
  for (const [words, state] of [
    ['grille remplie à l’accueil', 'present'],
    ['[a](a.md#ici), 2026-01-12', 'present'],
    ['[a](a.md#Ici)', 'present'],
    ['[a](a.md#top)', 'present'],
    ['[b](b.pdf#page=3)', 'present'],
    ['[site](https://example.org/perdu)', 'present'],
    ['[dossier](dossier/)', 'present'],
    ['[dehors](../../a.md)', 'present'],
    ['[autre](non-lu.md)', 'present'],
    ['[x](x.md) et [a](a.md)', 'present'],
    ['[x](x.md)', 'broken'],
    ['[c](c.md)', 'broken'],
    ['[a](a.md#ailleurs)', 'broken'],
    ['[x](x.md), registre de 2020', 'broken'],
    ['registre de 2024', 'stale'],
    ['registre de 2020, valable jusqu’au 31/12/2026', 'present'],
    ['registre de 2026, valable jusqu’au 30/09/2026', 'stale'],
    ['[a](a.md) du 12 mars 2027', 'promised'],
    ['[a](a.md), 2026', 'present'],
    ['[a](a.md), octobre 2026', 'present'],
    ['[a](a.md), novembre 2026', 'promised'],
    ['[a](a.md), 2027', 'promised'],
    ['à compléter', 'promised'],
    ['voir dossier', 'vague'],
  ] as const) {
    it(`is ${state} for ${JSON.stringify(words)}`, () => assert.equal(stateOf(words), state));
  }

  it('lapses on the same day so many months later, or on the last of the month', () => {
    const lapse = (words: string, asOf: string, months: number) => {
      const [statement] = readFacts(readDocument(`- Indicateur 8 : registre, ${words}`), 'organisation').evidence;
      assert.ok(statement);
      return lapseOf(statement, undefined, { asOf, settings: { validity: { ...DEFAULT_SETTINGS.validity, register: months } } })?.on;
    };
    assert.equal(lapse('2025-08-31', '2026-10-01', 6), '2026-02-28');
    assert.equal(lapse('2025-10-01', '2026-10-01', 12), undefined, 'the last day still counts');
    assert.equal(lapse('2025-09-30', '2026-10-01', 12), '2026-09-30');
  });

  it('has no age where its kind does not age, or is not known', () => {
    assert.equal(stateOf('contrat de 2010'), 'present');
    assert.equal(stateOf('registre de 2010', { validity: { ...DEFAULT_SETTINGS.validity, register: null } }), 'present');
    const [statement] = readFacts(readDocument('- Indicateur 99 : le mur de 2010'), 'organisation').evidence;
    assert.ok(statement);
    assert.equal(lapseOf(statement, undefined, { asOf: '2026-10-01', settings: DEFAULT_SETTINGS }), undefined);
  });
});
