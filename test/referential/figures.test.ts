import assert from 'node:assert/strict';
import { applies, EDITIONS, type EditionId, holds, indicatorOf } from '../../server/src/referential/editions.ts';
import { CATEGORIES, type Category, type Condition, CONDITIONS, type Indicator } from '../../server/src/referential/indicator.ts';
import { FACTS, periodOf } from '../../server/src/referential/facts.ts';
import { GUIDE_MISSING_ON, READ_ON } from '../../server/src/referential/sources.ts';

// What the decrees, the order of 6 June 2019 and the V9 guide fix, written out here: nothing below is computed from the data.

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const numbersWhere = (edition: EditionId, test: (indicator: Indicator) => boolean): number[] =>
  EDITIONS[edition].indicators.filter(test).map(({ number }) => number);

const applying = (edition: EditionId, category: Category, ...conditions: Condition[]): number[] =>
  numbersWhere(edition, (indicator) => applies(indicator, category, new Set(conditions)));

const BOTH = ['V9', '2026'] as const;

describe('the figures that the official texts fix', () => {
  it('number the indicators from 1, without a gap: 32 in V9, 33 in 2026', () => {
    assert.deepEqual(
      numbersWhere('V9', () => true),
      range(1, 32),
    );
    assert.deepEqual(
      numbersWhere('2026', () => true),
      range(1, 33),
    );
  });

  it('spread them over seven criteria', () => {
    const V9 = { 1: range(1, 3), 2: range(4, 8), 3: range(9, 16), 4: range(17, 20), 5: [21, 22], 6: range(23, 29), 7: [30, 31, 32] };
    const byEdition = { V9, '2026': { ...V9, 7: [30, 31, 32, 33] } };
    const sizes = { V9: [3, 5, 8, 4, 2, 7, 3], '2026': [3, 5, 8, 4, 2, 7, 4] };
    for (const edition of BOTH) {
      const { criteria } = EDITIONS[edition];
      assert.deepEqual(
        criteria.map(({ number }) => number),
        range(1, 7),
      );
      const members = Object.fromEntries(
        criteria.map((criterion) => [criterion.number, numbersWhere(edition, (indicator) => indicator.criterion === criterion.number)]),
      );
      assert.deepEqual(members, byEdition[edition]);
      assert.deepEqual(
        Object.values(members).map((list) => list.length),
        sizes[edition],
      );
    }
  });

  it('make 22 common, and 10 specific in V9, 11 in 2026', () => {
    const common = [1, 2, 4, 5, 6, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32];
    const specific = [3, 7, 8, 13, 14, 15, 16, 20, 28, 29];
    assert.equal(common.length, 22);
    for (const edition of BOTH)
      assert.deepEqual(
        numbersWhere(edition, ({ scope }) => scope === 'common'),
        common,
      );
    assert.deepEqual(
      numbersWhere('V9', ({ scope }) => scope === 'specific'),
      specific,
    );
    assert.deepEqual(
      numbersWhere('2026', ({ scope }) => scope === 'specific'),
      [...specific, 33],
    );
  });

  it('allow no minor finding for 17 of them (order of 6 June 2019, article 5)', () => {
    const majorOnly = [4, 5, 6, 7, 10, 11, 14, 15, 16, 20, 21, 22, 26, 27, 29, 31, 32];
    const graded = [1, 2, 3, 8, 9, 12, 13, 17, 18, 19, 23, 24, 25, 28, 30];
    for (const edition of BOTH)
      assert.deepEqual(
        numbersWhere(edition, ({ gravity }) => gravity === 'major'),
        majorOnly,
      );
    assert.deepEqual(
      numbersWhere('V9', ({ gravity }) => gravity === 'minor-or-major'),
      graded,
    );
    assert.deepEqual(
      numbersWhere('V9', ({ minorWhen }) => minorWhen !== undefined),
      graded,
    );
    // 33 is not listed by the order: gradable until it is, and said to be so.
    assert.deepEqual(
      numbersWhere('2026', ({ gravity }) => gravity === 'minor-or-major'),
      [...graded, 33],
    );
    assert.match(indicatorOf(EDITIONS['2026'], 33)?.provisional?.fr ?? '', /gravité à confirmer/);
  });

  it('adapt 11 of them to new entrants (V9), which 2026 has yet to confirm', () => {
    const adapted = [2, 3, 11, 13, 14, 19, 22, 24, 25, 26, 32];
    for (const edition of BOTH)
      assert.deepEqual(
        numbersWhere(edition, ({ newEntrant }) => newEntrant.adapted === true),
        adapted,
      );
    assert.deepEqual(
      numbersWhere('2026', ({ newEntrant }) => newEntrant.adapted === null),
      [33],
    );
    assert.deepEqual(
      numbersWhere('2026', ({ provisional }) => /nouveaux entrants à confirmer/.test(provisional?.fr ?? '')),
      adapted,
    );
  });

  it('tell what is looked at in a subcontractor', () => {
    for (const edition of BOTH) {
      const under = (...rules: Indicator['subcontractor']['rule'][]) =>
        numbersWhere(edition, ({ subcontractor }) => rules.includes(subcontractor.rule));
      assert.deepEqual(under('not-audited'), [1, 2, 3]);
      assert.deepEqual(under('case-by-case'), [7, 9, 13, 16, 28]);
      assert.deepEqual(under('principal'), [4, 5, 8]);
      assert.deepEqual(under('own-or-principal'), [26]);
      assert.deepEqual(under('own'), [30]);
      assert.deepEqual(under('as-usual'), [6, 10, 11, 12, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 29, 31, 32]);
      assert.deepEqual(under('unknown'), edition === 'V9' ? [] : [33]);
    }
  });

  describe('by category of action', () => {
    const common2026 = [1, 2, 4, 5, 6, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];
    const training = {
      V9: [1, 2, 4, 5, 6, 8, 9, 10, 11, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32],
      '2026': [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32],
    };

    for (const edition of BOTH) {
      it(`training: the common ones and 8, then what each condition adds (${edition})`, () => {
        const added = (...conditions: Condition[]) =>
          applying(edition, 'AF', ...conditions).filter((number) => !training[edition].includes(number));
        assert.deepEqual(applying(edition, 'AF'), training[edition]);
        assert.deepEqual(added('certifying'), [3, 7, 16]);
        assert.deepEqual(added('work-linked'), [13]);
        assert.deepEqual(added('work-situation'), [28]);
        assert.deepEqual(added('subcontracting'), [27]);
        assert.deepEqual(added('remote'), []);
        // The V9 guide limits 12 to courses of more than two days; the text of 2026 does not.
        assert.deepEqual(added('long'), edition === 'V9' ? [12] : []);
        const apprenticeship = [14, 15, 20, 29, 33];
        assert.deepEqual(
          applying(edition, 'AF', ...CONDITIONS),
          range(1, edition === 'V9' ? 32 : 33).filter((number) => !apprenticeship.includes(number)),
        );
      });

      it(`skills assessment: the common ones (${edition})`, () => {
        assert.deepEqual(applying(edition, 'BC'), common2026);
        assert.deepEqual(
          applying(edition, 'BC', ...CONDITIONS),
          [...common2026, 27].sort((a, b) => a - b),
        );
      });

      it(`validation of experience: the common ones, 3 and 16, since it leads to a certification (${edition})`, () => {
        const always = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];
        assert.deepEqual(applying(edition, 'VAE'), always);
        assert.deepEqual(
          applying(edition, 'VAE', ...CONDITIONS),
          [...always, 27].sort((a, b) => a - b),
        );
      });

      it(`apprenticeship: all of them, 27 when it subcontracts (${edition})`, () => {
        const all = range(1, edition === 'V9' ? 32 : 33);
        assert.deepEqual(applying(edition, 'CFA', 'subcontracting'), all);
        assert.deepEqual(
          applying(edition, 'CFA'),
          all.filter((number) => number !== 27),
        );
      });
    }

    it('some conditions hold by law', () => {
      const byLaw = Object.fromEntries(
        CATEGORIES.map((category) => [category, CONDITIONS.filter((condition) => holds(condition, category, new Set()))]),
      );
      assert.deepEqual(byLaw, { AF: [], BC: [], VAE: ['certifying'], CFA: ['certifying', 'work-linked', 'work-situation', 'long'] });
      assert.ok(holds('remote', 'AF', new Set(['remote'])));
    });
  });

  it('change 11 indicators of V9 in 2026, touch up three, add one', () => {
    const changed = [1, 2, 3, 7, 12, 14, 15, 19, 20, 27, 32];
    const touchedUp = [9, 30, 31];
    assert.deepEqual(
      numbersWhere('V9', ({ change }) => change !== undefined),
      [],
    );
    assert.deepEqual(
      numbersWhere('2026', ({ change }) => change !== undefined),
      [...changed, ...touchedUp, 33].sort((a, b) => a - b),
    );
    assert.deepEqual(
      numbersWhere('2026', ({ number, expected }) => {
        const before = indicatorOf(EDITIONS.V9, number);
        return before !== undefined && before.expected.fr !== expected.fr;
      }),
      [...changed, 30].sort((a, b) => a - b),
    );
  });

  it('leave open what no text has settled yet', () => {
    const open = (edition: EditionId, doubt: RegExp) => numbersWhere(edition, ({ provisional }) => doubt.test(provisional?.fr ?? ''));
    for (const edition of BOTH) assert.deepEqual(open(edition, /RS/), [3, 7, 16]);
    assert.deepEqual(open('V9', /./), [3, 7, 16]);
    assert.deepEqual(
      open('2026', /aucun guide de lecture de cette édition n’était connu le 2 octobre 2026/),
      [1, 2, 3, 7, 12, 14, 15, 19, 20, 27, 32, 33],
    );
    // What comes from the guide is carried over, and said to be, for each indicator that the guide knew.
    assert.deepEqual(open('2026', /sous-traitance repris(?:es)? du guide V9, à confirmer/), range(1, 32));
    assert.deepEqual(open('2026', /arrêté qui fixe/), [19, 20]);
    assert.deepEqual(open('2026', /deux jours/), [12]);
    assert.deepEqual(open('2026', /modalités d’accès/), [1]);
    assert.deepEqual(open('2026', /modalités pédagogiques .* notre lecture/), [1]);
    assert.equal(EDITIONS.V9.provisional, undefined);
    assert.match(EDITIONS['2026'].provisional?.fr ?? '', /aucun guide de lecture de cette édition n’était connu le 2 octobre 2026/);
  });

  it('leave to the surveillance audit what their sheets do, and tell that the written process may be asked for before', () => {
    for (const edition of BOTH) {
      assert.deepEqual(
        numbersWhere(edition, ({ newEntrant }) => newEntrant.deferred === true),
        [22, 32],
      );
      for (const number of [22, 32]) assert.match(indicatorOf(EDITIONS[edition], number)?.newEntrant.note?.fr ?? '', /dès l’audit initial/);
    }
  });

  it('are said as they are, of the indicators that were misread', () => {
    const said = (number: number) => indicatorOf(EDITIONS['2026'], number)?.expected.fr ?? '';
    // The centre reports, not the apprentices.
    assert.match(said(15), /le centre .* signale lui-même les dysfonctionnements à l’inspection du travail/);
    assert.ok(indicatorOf(EDITIONS['2026'], 15)?.evidence.some(({ label }) => /signalements à l’inspection/.test(label.fr)));
    for (const edition of BOTH)
      assert.doesNotMatch(indicatorOf(EDITIONS[edition], 2)?.expected.fr ?? '', /période|combien|public existant/);
    assert.match(said(2), /mode de calcul .* dispositif existant/);
    assert.match(said(7), /capacité .* y compris comme organisme habilité/);
    assert.doesNotMatch(said(7), /partenariat/);
    assert.match(said(12), /dans le cadre de la formation/);
    assert.match(said(19), /coordonne les intervenants/);
    assert.match(said(20), /gouvernance .* contrôle la qualité des interventions/);
    assert.match(said(33), /périodiquement/);
    // Of V9, what the guide adds is apart.
    assert.deepEqual(
      numbersWhere('V9', ({ guide }) => guide !== undefined),
      [1, 2, 3, 4, 9, 12, 16, 17, 18, 19, 22, 27, 30],
    );
  });

  it('say since when the other texts hold', () => {
    const days = Object.fromEntries(FACTS.map((fact) => [fact.id, Object.values(periodOf(fact))]));
    assert.deepEqual(days, {
      'edition-V9': [undefined, '2026-10-31'],
      'edition-2026': ['2026-11-01', undefined],
      minor: [undefined, undefined],
      major: [undefined, undefined],
      'five-minors': [undefined, undefined],
      'new-guide': ['2024-03-08', undefined],
      'certificate-displayed': ['2023-09-01', undefined],
      'activity-statement': [undefined, undefined],
      advertisements: [undefined, undefined],
      'apprenticeship-results': [undefined, undefined],
      'apprenticeship-results-told': ['2024-03-08', undefined],
      'cpf-subcontracting': ['2024-04-01', undefined],
      'cpf-subcontracting-share': ['2024-04-01', undefined],
      'cpf-contribution': ['2024-05-02', undefined],
      'cpf-skills-assessment': ['2026-02-26', undefined],
      'cpf-specific-register': ['2026-02-26', undefined],
      'cpf-licence': ['2026-02-26', undefined],
      'work-situation': [undefined, undefined],
      'professional-interview': [undefined, '2025-10-25'],
      'career-path-interview': ['2025-10-26', undefined],
    });
    const says = (id: string) => FACTS.find((fact) => fact.id === id)?.says.fr ?? '';
    assert.match(says('minor'), /six mois/);
    assert.match(says('major'), /trois mois.*mois qui suit/);
    assert.match(says('five-minors'), /cinq .* non levées/);
    assert.match(says('new-guide'), /deux mois/);
    assert.match(says('cpf-subcontracting-share'), /80 %/);
    // Amounts that were only reported are told as such.
    assert.deepEqual(
      FACTS.filter(({ says: { fr } }) => /€/.test(fr)).map(({ id, uncertain }) => [id, uncertain !== undefined]),
      [
        ['cpf-skills-assessment', true],
        ['cpf-specific-register', true],
        ['cpf-licence', true],
      ],
    );
    assert.equal(READ_ON, '2026-11-30');
    assert.equal(GUIDE_MISSING_ON, '2026-10-02');
  });

  it('ask of a programme what is its own to say, and never what is the organisation’s', () => {
    for (const edition of BOTH) {
      const at = (level: Indicator['programme']['level'], when?: Condition) =>
        numbersWhere(edition, ({ programme }) => programme.level === level && programme.when === when);
      assert.deepEqual(at('required'), [1, 5, 6, 11]);
      assert.deepEqual(at('required', 'certifying'), [3]);
      assert.deepEqual(at('required-or-linked'), [2]);
      assert.deepEqual(at('suggested'), [4, 8, 9, 10, 17, 19, 21, 26, 30, 31, 32]);
      assert.deepEqual(at('suggested', 'certifying'), [7, 16]);
      assert.deepEqual(at('suggested', 'long'), [12]);
      assert.deepEqual(at('suggested', 'work-linked'), [13]);
      assert.deepEqual(at('suggested', 'work-situation'), [28]);
      const never = [14, 15, 18, 20, 22, 23, 24, 25, 27, 29];
      assert.deepEqual(at('never'), edition === 'V9' ? never : [...never, 33]);
    }
  });
});
