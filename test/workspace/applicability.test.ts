import assert from 'node:assert/strict';
import { type Edition, type EditionId, EDITION_IDS, EDITIONS } from '../../server/src/referential/editions.ts';
import { CATEGORIES, type Category, type Condition, CONDITIONS, type Indicator } from '../../server/src/referential/indicator.ts';
import { applicable, cellOf, covered } from './support.ts';

/** How a programme shows each condition, in words of its own. */
const SHOWN: Readonly<Record<Condition, string>> = {
  certifying: '## Certification\n\nPrépare au titre professionnel Enduiseur, RNCP99417.\n',
  'work-linked': '## Rythme\n\nEn contrat de professionnalisation, par alternance.\n',
  'work-situation': '## Sur le chantier\n\nFormation en situation de travail (AFEST) chez un façadier.\n',
  remote: '## Modalités pédagogiques\n\nEntièrement à distance, en classe virtuelle.\n',
  subcontracting: '## Équipe\n\nLa journée sur les pigments est confiée à un organisme partenaire.\n',
  long: '## Durée\n\n70 heures, soit 10 jours.\n',
};

const sheet = (category: Category, ...conditions: readonly Condition[]): string =>
  `---\nkind: programme\ncategory: ${category}\n---\n\n# Enduire à la chaux\n\n${conditions.map((condition) => `${SHOWN[condition]}\n`).join('')}`;

/** What holds of a category by law. */
const BY_NATURE: Readonly<Record<Category, readonly Condition[]>> = {
  AF: [],
  BC: [],
  VAE: ['certifying'],
  CFA: ['certifying', 'work-linked', 'work-situation', 'long'],
};

/** Where each indicator applies, as the official texts have it; an indicator that is not here applies to all. */
const SPECIFIC: Readonly<Record<number, Partial<Record<Category, 'always' | Condition>>>> = {
  3: { AF: 'certifying', VAE: 'certifying', CFA: 'certifying' },
  7: { AF: 'certifying', CFA: 'certifying' },
  8: { AF: 'always', CFA: 'always' },
  13: { AF: 'work-linked', CFA: 'always' },
  14: { CFA: 'always' },
  15: { CFA: 'always' },
  16: { AF: 'certifying', VAE: 'certifying', CFA: 'certifying' },
  20: { CFA: 'always' },
  27: { AF: 'subcontracting', BC: 'subcontracting', VAE: 'subcontracting', CFA: 'subcontracting' },
  28: { AF: 'work-situation', CFA: 'always' },
  29: { CFA: 'always' },
  33: { CFA: 'always' },
};
/** V9 looks at commitment in long courses; the 2026 edition in all. */
const IN_V9: typeof SPECIFIC = { 12: { AF: 'long', BC: 'always', VAE: 'always', CFA: 'always' } };

function expected(edition: EditionId, category: Category, conditions: readonly Condition[]): number[] {
  const count = edition === 'V9' ? 32 : 33;
  return Array.from({ length: count }, (_, index) => index + 1).filter((number) => {
    const specific = (edition === 'V9' ? IN_V9[number] : undefined) ?? SPECIFIC[number];
    if (!specific) return true;
    const when = specific[category];
    return when === 'always' || (when !== undefined && [...BY_NATURE[category], ...conditions].includes(when));
  });
}

describe('which indicators apply', () => {
  for (const edition of EDITION_IDS) {
    for (const category of CATEGORIES) {
      it(`${edition}, ${category}: none of the conditions, each alone, and all`, () => {
        for (const conditions of [[], ...CONDITIONS.map((condition) => [condition]), CONDITIONS]) {
          const wanted = expected(edition, category, conditions);
          const { programmes, organisation } = covered({ 'a.md': sheet(category, ...conditions) }, { edition });
          assert.deepEqual(applicable(programmes['a.md']), wanted, conditions.join());
          // An organisation that declared nothing is what its programmes are.
          assert.deepEqual(applicable(organisation), wanted, conditions.join());
        }
      });

      it(`${edition}, ${category}: as the configuration says of the organisation`, () => {
        for (const condition of CONDITIONS) {
          const on = { categories: [category], conditions: { [condition]: true } };
          const off = { categories: [category], conditions: { [condition]: false } };
          const bare = { 'registre.md': '---\nkind: organisation\n---\n\n# Registre\n' };
          assert.deepEqual(applicable(covered(bare, { edition, organisation: on }).organisation), expected(edition, category, [condition]));
          assert.deepEqual(applicable(covered(bare, { edition, organisation: off }).organisation), expected(edition, category, []));
        }
      });
    }
  }

  /** A framework in which each indicator applies under one condition, whatever the category. */
  const conditional: Edition = {
    ...EDITIONS.V9,
    id: 'conditions',
    items: {},
    indicators: CONDITIONS.map((condition, index): Indicator => ({
      ...(EDITIONS.V9.indicators[3] as Indicator),
      number: index + 1,
      applies: { AF: condition, BC: condition, VAE: condition, CFA: condition },
    })),
  };

  for (const category of CATEGORIES) {
    for (const [index, condition] of CONDITIONS.entries()) {
      const byNature = BY_NATURE[category].includes(condition);
      const state = (text: string, declared?: boolean) => {
        const { programmes, organisation } = covered(
          { 'a.md': text },
          { edition: conditional, organisation: declared === undefined ? {} : { conditions: { [condition]: declared } } },
        );
        return [programmes['a.md'], organisation].map((cells) => cellOf(cells, index + 1).state !== 'not-applicable');
      };

      it(`${category}, ${condition}: shown, declared, denied`, () => {
        assert.deepEqual(state(sheet(category)), [byNature, byNature], 'nothing is said');
        assert.deepEqual(state(sheet(category, condition)), [true, true], 'the programme shows it');
        assert.deepEqual(state(sheet(category), true), [byNature, true], 'declared of the organisation, it is not of each programme');
        assert.deepEqual(state(sheet(category, condition), false), [byNature, byNature], 'denied, but for what the law makes of it');
      });
    }
  }

  it('to a category, not to another for what holds of that one alone', () => {
    const files = { 'af.md': sheet('AF'), 'vae.md': sheet('VAE', 'certifying') };
    const { programmes, organisation } = covered(files);
    assert.deepEqual(
      [7, 16].map((number) => [programmes['af.md'], programmes['vae.md'], organisation].map((cells) => cellOf(cells, number).state)),
      [
        ['not-applicable', 'not-applicable', 'not-applicable'],
        ['not-applicable', 'missing', 'missing'],
      ],
    );
  });

  it('by the categories that are declared, whatever the programmes at hand', () => {
    const { organisation } = covered({ 'cfa.md': sheet('CFA') }, { organisation: { categories: ['BC'] } });
    assert.deepEqual(applicable(organisation), expected('2026', 'BC', []));
  });

  it('as to a training provider, where nothing tells what the organisation offers', () => {
    const { organisation } = covered({ 'registre.md': '---\nkind: organisation\n---\n\n# Registre\n' });
    assert.deepEqual(applicable(organisation), expected('2026', 'AF', []));
  });

  it('but for those that are not looked at in a subcontractor', () => {
    for (const edition of EDITION_IDS) {
      const { programmes, organisation, project } = covered(
        { 'a.md': sheet('CFA', ...CONDITIONS) },
        { edition, organisation: { subcontractor: true } },
      );
      const wanted = expected(edition, 'CFA', CONDITIONS).filter((number) => number > 3);
      assert.deepEqual(applicable(programmes['a.md']), wanted);
      assert.deepEqual(applicable(organisation), wanted);
      const findings = project.analysis('a.md')?.findings ?? [];
      assert.ok(findings.every(({ rule, indicator }) => rule !== 'evidence/missing-indicator' || indicator !== 2));
      assert.ok(findings.every(({ rule, indicator }) => rule !== 'evidence/incomplete-certification' || (indicator ?? 0) > 3));
    }
  });

  it('all the same to a new provider, who is shown later what waits for the surveillance audit', () => {
    const files = { 'a.md': sheet('CFA', ...CONDITIONS) };
    const newcomer = { newEntrant: true } as const;
    for (const type of [undefined, 'initial', 'surveillance', 'renewal'] as const) {
      const { organisation, forecast } = covered(files, { organisation: newcomer, settings: { audit: { type } } });
      assert.deepEqual(applicable(organisation), expected('2026', 'CFA', CONDITIONS));
      assert.deepEqual(forecast.deferred, type === undefined || type === 'initial' ? [22, 32] : []);
    }
    assert.deepEqual(covered(files).forecast.deferred, []);
  });
});
