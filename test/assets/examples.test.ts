import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Analysis } from '../../server/src/engine/analyse.ts';
import { ITEMS, type Item } from '../../server/src/referential/items.ts';
import type { ItemState, LabelForm } from '../../server/src/programme/facts.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { filesUnder, Organisation } from '../support/organisation.ts';
import { ROOT } from '../support/paths.ts';
import { markdownUnder } from './project.ts';

const UNDER_V9 = '2026-10-15';
const UNDER_2026 = '2026-11-15';

/** What each file of the workspace is, and for programmes the items that are not simply present. */
const EXPECTED: Readonly<
  Record<string, { readonly kind: string; readonly category?: string; readonly gaps?: Partial<Record<Item, ItemState>> }>
> = {
  'examples/README.md': { kind: 'other' },
  'examples/notes/gel-de-mars.md': { kind: 'other' },
  'examples/organisation/preuves/appel-prealable.md': { kind: 'other' },
  'examples/organisation/preuves/bilan-avril-2026.md': { kind: 'session' },
  'examples/organisation/preuves/conseil-de-mars.md': { kind: 'other' },
  'examples/organisation/preuves/lettre-d-avant.md': { kind: 'other' },
  'examples/organisation/preuves/tableau-noir.md': { kind: 'other' },
  'examples/organisation/registre-des-preuves.md': { kind: 'organisation' },
  'examples/organisation/veille-pedagogique.md': { kind: 'organisation' },
  'examples/programmes/apprentissage-macon-du-bati-ancien.md': {
    kind: 'programme',
    category: 'CFA',
    gaps: { 'lead-time': 'vague', assessment: 'promised', accessibility: 'missing' },
  },
  'examples/programmes/dry-stone-terraces-in-english.md': {
    kind: 'programme',
    category: 'AF',
    gaps: { 'lead-time': 'missing', price: 'vague', funding: 'missing', recognition: 'missing', accessibility: 'missing' },
  },
  'examples/programmes/jointoyer-a-la-chaux.md': { kind: 'programme', category: 'AF', gaps: {} },
  'examples/programmes/journees-avec-une-commune.md': {
    kind: 'programme',
    category: 'AF',
    gaps: { price: 'vague' },
  },
  'examples/programmes/lire-un-mur-en-photographie.md': { kind: 'programme', category: 'AF', gaps: {} },
  'examples/programmes/remonter-un-mur-de-soutenement.md': {
    kind: 'programme',
    category: 'AF',
    gaps: { delivery: 'missing', funding: 'missing', recognition: 'missing' },
  },
  'examples/programmes/vae-murailler.md': {
    kind: 'programme',
    category: 'VAE',
    gaps: {
      audience: 'vague',
      duration: 'vague',
      enrolment: 'unconfirmed',
      'lead-time': 'promised',
      price: 'vague',
      funding: 'promised',
      contact: 'promised',
      accessibility: 'missing',
    },
  },
};

describe('examples/', () => {
  let analyses: ReadonlyMap<string, Analysis>;
  const at = (path: string): Analysis => {
    const analysis = analyses.get(path);
    assert.ok(analysis, path);
    return analysis;
  };

  /** The workspace as the command and the editor read it, for an audit on that day. */
  async function analysed(asOf: string): Promise<Map<string, Analysis>> {
    const workspace = await Organisation.of(await filesUnder(join(ROOT, 'examples')), asOf);
    await workspace.findings();
    const { project } = workspace;
    return new Map(project.paths().map((path) => [`examples/${path}`, project.analysis(path) as Analysis]));
  }

  before(async () => {
    analyses = await analysed(UNDER_2026);
  });

  it('holds the documents that its readme tells of', async () => {
    assert.deepEqual(await markdownUnder('examples'), Object.keys(EXPECTED));
  });

  for (const [path, { kind, category, gaps }] of Object.entries(EXPECTED)) {
    it(`reads ${path.slice('examples/'.length)} as ${kind}`, () => {
      const { facts, findings } = at(path);
      assert.equal(facts.kind.value, kind);
      if (gaps === undefined) {
        if (kind !== 'organisation') assert.deepEqual(findings, []);
        return;
      }
      assert.equal(facts.category.value, category);
      const states = Object.fromEntries(ITEMS.map((item) => [item, facts.items[item].state]));
      assert.deepEqual(states, Object.fromEntries(ITEMS.map((item) => [item, gaps[item] ?? 'present'])));
    });
  }

  it('has a programme with nothing to report under V9, and three missing items under 2026', async () => {
    const path = 'examples/programmes/remonter-un-mur-de-soutenement.md';
    assert.deepEqual((await analysed(UNDER_V9)).get(path)?.findings, []);
    assert.deepEqual(
      at(path).findings.map(({ rule, severity, item }) => [rule, severity, item]),
      [
        ['evidence/missing-item', 'error', 'funding'],
        ['evidence/missing-item', 'error', 'recognition'],
        ['evidence/missing-item', 'warning', 'delivery'],
      ],
    );
  });

  it('shows every rule at least once', () => {
    const fired = new Set([...analyses.values()].flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    for (const { meta } of RULES) assert.ok(fired.has(meta.id), meta.id);
  });

  it('writes its items in every usual layout', () => {
    const forms = new Set([...analyses.values()].flatMap(({ facts }) => ITEMS.map((item) => facts.items[item].label?.form)));
    for (const form of ['heading', 'bold', 'bold-item', 'row', 'column', 'property'] as const satisfies readonly LabelForm[])
      assert.ok(forms.has(form), form);
  });
});
