import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { EDITIONS } from '../../server/src/referential/editions.ts';
import type { Cell } from '../../server/src/workspace/coverage.ts';
import { forecastOf, MINORS_THAT_MAKE_A_MAJOR } from '../../server/src/workspace/forecast.ts';
import { cellOf, covered } from './support.ts';

const sheet = (body: string, front = ''): string => `---\nkind: programme\n${front}---\n\n# Enduire à la chaux\n\n${body}\n`;
const register = (...lines: readonly string[]): string =>
  `---\nkind: organisation\n---\n\n# Registre\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
const words = (text: string, { carriers }: Cell): string[] => carriers.map(({ span }) => text.slice(span.start, span.end));
const states = ({ carriers }: Cell): string[] => carriers.map(({ path, state }) => `${path} ${state}`);

describe('the coverage of an indicator', () => {
  it('is the best of what is stated, with all the words, the best first', () => {
    const text = register(
      '**Indicateur 10**, adaptation : à compléter',
      '**Indicateur 10**, adaptation : [relevé](a.pdf), 2021-03-02',
      '**Indicateur 10**, adaptation : [relevé](b.pdf), 2026-03-02',
    );
    const cell = cellOf(covered({ 'registre.md': text }).organisation, 10);
    assert.equal(cell.state, 'present');
    assert.deepEqual(states(cell), ['registre.md present', 'registre.md stale', 'registre.md promised']);
    assert.match(words(text, cell)[0] ?? '', /b\.pdf/);
  });

  it('of a programme is made of its own words and of the organisation’s, not of another programme’s', () => {
    const own = '- **Indicateur 17**, moyens : [plan](plan.pdf), 2026-03-02';
    const files = {
      'a.md': sheet(own),
      'b.md': sheet('## Durée\n\n7 heures'),
      'registre.md': register('**Indicateur 26**, réseau handicap : [contacts](contacts.md), 2026-03-02'),
      'session.md': '---\nkind: session\n---\n\n# Bilan\n\n- **Indicateur 30**, appréciations : [avis](avis.pdf), 2026-03-02\n',
    };
    const { programmes, organisation } = covered(files);
    const row = (number: number) => [programmes['a.md'], programmes['b.md'], organisation].map((cells) => cellOf(cells, number).state);
    assert.deepEqual(row(17), ['present', 'missing', 'present']);
    assert.deepEqual(row(26), ['present', 'present', 'present']);
    assert.deepEqual(row(30), ['present', 'present', 'present']);
  });

  it('that programmes must show is that of the worst, each having to show it', () => {
    const good = sheet('## Évaluation\n\nLe panneau est lu à la règle, avec une grille de huit gestes.');
    const { programmes, organisation } = covered({ 'a.md': good, 'b.md': sheet('## Évaluation\n\nÀ compléter.') });
    assert.deepEqual(
      [programmes['a.md'], programmes['b.md'], organisation].map((cells) => cellOf(cells, 11).state),
      ['present', 'promised', 'promised'],
    );
    assert.deepEqual(cellOf(organisation, 11).lacking, ['assessment']);
    // What the register says of it is no programme's.
    const stated = covered({ 'a.md': sheet(''), 'registre.md': register('**Indicateur 5**, objectifs : [liste](a.pdf), 2026-03-02') });
    assert.equal(cellOf(stated.organisation, 5).state, 'missing');
  });

  it('that programmes must show is what the organisation states, while there is no programme', () => {
    const { organisation } = covered({ 'registre.md': register('**Indicateur 5**, objectifs : [liste](a.pdf), 2026-03-02') });
    assert.equal(cellOf(organisation, 5).state, 'present');
    assert.equal(cellOf(organisation, 11).state, 'missing');
  });

  it('carried by items names those that are lacking, and shows those that are not', () => {
    const text = sheet('## Objectifs\n\nDresser seul un enduit.\n\n## Tarif\n\nNous consulter.');
    const cell = cellOf(covered({ 'a.md': text }).programmes['a.md'], 1);
    assert.equal(cell.state, 'missing');
    assert.ok(cell.lacking.includes('price') && cell.lacking.includes('duration') && !cell.lacking.includes('objectives'));
    assert.deepEqual(words(text, cell), ['Dresser seul un enduit.', 'Nous consulter.']);
  });

  describe('of results', () => {
    const results = (line: string, register_?: string) =>
      covered({ 'a.md': sheet(`## Résultats\n\n${line}`), ...(register_ && { 'registre.md': register_ }) });
    const cell = (line: string, edition: 'V9' | '2026' = '2026') =>
      cellOf(covered({ 'a.md': sheet(`## Résultats\n\n${line}`) }, { edition }).programmes['a.md'], 2);

    it('is present by a figure that says what it is of, in the edition’s terms', () => {
      const line = 'Satisfaction : 94 % en 2025, 36 réponses.';
      assert.equal(cell(line, 'V9').state, 'present');
      assert.deepEqual([cell(line).state, cell(line).lacking], ['vague', ['method']]);
      assert.deepEqual(
        [cell('Satisfaction : 94 %.').state, cell('Satisfaction : 94 %.').lacking],
        ['vague', ['period', 'population', 'method']],
      );
      assert.equal(cell('Satisfaction : 94 % en 2025 (34 avis favorables sur 36 réponses).').state, 'present');
      assert.deepEqual(cell(`${line}\n\n38 personnes formées en 2025.`).lacking, []);
    });

    it('is present by a link, and by words of one’s own', () => {
      assert.equal(cell('[Nos résultats](https://example.org/resultats)').state, 'present');
      assert.equal(cell('En 2025, 41 personnes sur 44 ont su dresser un pan seules.').state, 'present');
    });

    it('is promised or vague by words that show none, and missing without any', () => {
      assert.equal(cell('À compléter.').state, 'promised');
      assert.equal(cell('Sur demande.').state, 'vague');
      assert.equal(cellOf(covered({ 'a.md': sheet('') }).programmes['a.md'], 2).state, 'missing');
    });

    it('is settled by a page of the organisation, whatever the programme says', () => {
      const { programmes, project } = results(
        'Sur demande.',
        register('**Indicateur 2**, résultats publiés : [résultats 2025](r.md), 2026-03-02'),
      );
      const found = cellOf(programmes['a.md'], 2);
      assert.deepEqual([found.state, states(found)], ['present', ['registre.md present', 'a.md vague']]);
      assert.ok(project.analysis('a.md')?.findings.every(({ rule }) => rule !== 'evidence/missing-indicator'));
    });

    it('is told on the words that announce them in vain', () => {
      const text = sheet('## Résultats\n\nSur demande.');
      const finding = covered({ 'a.md': text })
        .project.analysis('a.md')
        ?.findings.find(({ indicator }) => indicator === 2);
      assert.equal(finding && text.slice(finding.span.start, finding.span.end), 'Sur demande.');
    });
  });

  describe('of what a certification leads to', () => {
    const CERTIFYING = 'Prépare au titre professionnel Enduiseur, RNCP99417.\n\n';
    const ALL =
      'Taux d’obtention 2025 : 86 % (12 reçus sur 14 présentés).\n\nBlocs de compétences validables séparément. Équivalences : aucune. Passerelles : aucune. Suites de parcours : chef d’équipe. Débouchés : façade.';
    const cell = (text: string, circumstances: Parameters<typeof covered>[1] = {}) =>
      cellOf(covered({ 'a.md': sheet(CERTIFYING + text) }, circumstances).programmes['a.md'], 3);

    it('is present when all is said that the edition asks', () => {
      assert.equal(cell(ALL, { edition: 'V9' }).state, 'present');
      assert.deepEqual([cell(ALL).state, cell(ALL).lacking], ['vague', ['further-study']]);
      assert.equal(cell(`${ALL} Poursuite d’études : brevet professionnel.`).state, 'present');
    });

    it('is vague when a part is said, missing when nothing is', () => {
      const part = cell('Débouchés : façade.');
      assert.deepEqual([part.state, part.lacking], ['vague', ['pass-rate', 'blocks', 'equivalences', 'bridges', 'next-steps']]);
      assert.equal(part.carriers.length, 1);
      assert.equal(cell('').state, 'missing');
      assert.deepEqual(cell('').carriers, []);
    });

    it('shows each place once, in reading order', () => {
      const linked = sheet(`${CERTIFYING}[Fiche](https://www.francecompetences.fr/recherche/rncp/99417/)\n\nPasserelles : aucune.`);
      const found = cellOf(covered({ 'a.md': linked }).programmes['a.md'], 3);
      assert.deepEqual(words(linked, found).length, 2);
      assert.match(words(linked, found)[0] ?? '', /^\[?Fiche/);
    });

    it('asks no pass rate of a new provider before the surveillance audit', () => {
      const without = ALL.replace(/^Taux.*\n\n/, '');
      const newEntrant = { organisation: { newEntrant: true } };
      assert.deepEqual(cell(without, { edition: 'V9' }).lacking, ['pass-rate']);
      assert.equal(cell(without, { edition: 'V9', ...newEntrant }).state, 'present');
      assert.equal(cell(without, { edition: 'V9', ...newEntrant, settings: { audit: { type: 'surveillance' } } }).state, 'vague');
    });

    it('is settled by the organisation’s statement, with the programme’s words beside it', () => {
      const files = {
        'a.md': sheet(`${CERTIFYING}Débouchés : façade.`),
        'registre.md': register('**Indicateur 3**, débouchés : [page](p.md), 2026-03-02'),
      };
      const found = cellOf(covered(files).programmes['a.md'], 3);
      assert.deepEqual([found.state, found.lacking, states(found)], ['present', [], ['registre.md present', 'a.md present']]);
    });

    it('of a category that always leads to one rests on what is stated, where none is named', () => {
      assert.equal(cellOf(covered({ 'a.md': sheet('', 'category: VAE\n') }).programmes['a.md'], 3).state, 'missing');
    });
  });

  it('in a framework of one’s own reads statements alone, whatever the numbers', () => {
    const own = { ...EDITIONS['2026'], id: 'charte', items: {} };
    const files = { 'a.md': sheet('## Résultats\n\nSatisfaction : 94 %.\n\n- **Indicateur 1**, accueil : [livret](l.pdf), 2026-03-02') };
    const { programmes } = covered(files, { edition: own });
    assert.deepEqual(
      [1, 2, 5].map((number) => cellOf(programmes['a.md'], number).state),
      ['present', 'missing', 'missing'],
    );
  });
});

describe('the forecast of an audit', () => {
  const cells = (open: readonly number[], state: Cell['state'] = 'missing'): Cell[] =>
    EDITIONS.V9.indicators.map(({ number }) => ({
      indicator: number,
      state: open.includes(number) ? state : 'present',
      carriers: [],
      lacking: [],
    }));
  const forecast = (open: readonly number[], state?: Cell['state']) => forecastOf(cells(open, state), EDITIONS.V9, DEFAULT_SETTINGS);

  it('parts what can only be major from what may be minor', () => {
    assert.deepEqual(forecast([1, 4, 9, 31]), { major: [4, 31], minor: [1, 9], deferred: [], unconfirmed: [], minorsMakeAMajor: false });
    assert.deepEqual(forecast([]), { major: [], minor: [], deferred: [], unconfirmed: [], minorsMakeAMajor: false });
  });

  it('counts whatever is not shown, and nothing that does not apply', () => {
    for (const state of ['stale', 'broken', 'promised', 'vague', 'missing'] as const) assert.deepEqual(forecast([9], state).minor, [9]);
    assert.deepEqual(forecast([4, 9], 'not-applicable'), forecast([]));
    // Neither shown nor a gap.
    assert.deepEqual(forecast([9], 'unconfirmed'), { ...forecast([]), unconfirmed: [9] });
  });

  it('makes a major of five minors', () => {
    const minors = [1, 2, 8, 9, 12];
    assert.equal(minors.length, MINORS_THAT_MAKE_A_MAJOR);
    assert.equal(forecast(minors.slice(1)).minorsMakeAMajor, false);
    assert.equal(forecast(minors).minorsMakeAMajor, true);
    assert.equal(forecast([4, 5, 6, 10, 11]).minorsMakeAMajor, false);
  });

  it('leaves out an indicator that the edition does not have', () => {
    const unknown: Cell = { indicator: 99, state: 'missing', carriers: [], lacking: [] };
    assert.deepEqual(forecastOf([unknown], EDITIONS.V9, DEFAULT_SETTINGS).minor, []);
  });
});

describe('missing-indicator', () => {
  const missing = (circumstances: Parameters<typeof covered>[1]) =>
    covered({ 'a.md': sheet(''), 'registre.md': register('**Indicateur 9**, accueil : [livret](l.pdf), 2026-03-02') }, circumstances)
      .project.analysis('registre.md')
      ?.findings.filter(({ rule }) => rule === 'evidence/missing-indicator') ?? [];

  it('only informs a new provider of what waits for the surveillance audit', () => {
    const severity = (newEntrant: boolean) =>
      missing({ organisation: { newEntrant } }).flatMap(({ indicator, severity: its }) => (indicator === 22 ? [its] : []));
    assert.deepEqual([severity(false), severity(true)], [['error'], ['information']]);
  });

  it('asks nothing of a register that stands alone, of an organisation that nothing describes', () => {
    const { project } = covered(
      { 'registre.md': register('**Indicateur 9**, accueil : [livret](l.pdf), 2026-03-02') },
      { settings: { declared: false } },
    );
    assert.deepEqual(project.analysis('registre.md')?.findings, []);
  });

  it('asks of a programme what its framework does, where its condition holds', () => {
    const [indicator] = EDITIONS['2026'].indicators;
    assert.ok(indicator);
    const own = {
      ...EDITIONS['2026'],
      id: 'charte',
      items: {},
      indicators: [{ ...indicator, number: 40, programme: { level: 'required', when: 'remote' } as const }],
    };
    const found = (body: string) =>
      covered({ 'a.md': sheet(body) }, { edition: own, settings: { declared: false } })
        .project.analysis('a.md')
        ?.findings.filter(({ rule }) => rule === 'evidence/missing-indicator')
        .map(({ indicator: number }) => number);
    assert.deepEqual(found('## Modalités pédagogiques\n\nEntièrement à distance.'), [40]);
    assert.deepEqual(found('## Modalités pédagogiques\n\nÀ l’atelier.'), []);
  });
});
