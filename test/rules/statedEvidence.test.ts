import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/config/settings.ts';
import { Project } from '../../server/src/engine/project.ts';
import { type Edition, EDITIONS } from '../../server/src/referential/editions.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { namedIndicators } from '../../server/src/rules/statements.ts';
import type { FileState } from '../../server/src/workspace/view.ts';

interface Workspace {
  readonly files?: Readonly<Record<string, FileState>>;
  readonly others?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  readonly asOf?: string;
  readonly edition?: Edition;
  readonly kind?: 'organisation' | 'programme' | 'session' | 'other';
}

const PATH = 'organisation/registre.md';

/** Findings of one rule on a document in its workspace. */
function findings(
  rule: string,
  text: string,
  { files = {}, others = {}, settings = {}, asOf = '2026-10-01', kind = 'organisation', edition }: Workspace = {},
) {
  const project = new Project();
  const options = { asOf, locale: 'fr', settings: { ...DEFAULT_SETTINGS, ...settings }, ...(edition && { edition }) } as const;
  for (const [path, other] of Object.entries(others)) project.set(path, other, { ...options, kind: 'organisation' });
  project.set(PATH, text, { ...options, kind });
  for (const [path, state] of Object.entries(files)) project.setFile(path, state);
  return (project.analysis(PATH)?.findings ?? []).filter((finding) => finding.rule === `evidence/${rule}`);
}

const said = (text: string, found: readonly Finding[]): (readonly [string, string, string])[] =>
  found.map(({ span, severity, data }) => [text.slice(span.start, span.end), severity, data.fix === 'replace' ? data.text : data.fix]);

describe('rules on stated evidence', () => {
  describe('broken-link', () => {
    const link = (url: string) => `- Indicateur 8 : [grille](${url}), 2026-01-12\n`;
    const files: Readonly<Record<string, FileState>> = {
      'organisation/a.md': { kind: 'file', anchors: new Set(['positionnement-à-lentrée']) },
      'organisation/preuves/Grille 1.pdf': { kind: 'file' },
      'organisation/preuves/grille 1.pdf': { kind: 'other-case', actual: 'organisation/preuves/Grille 1.pdf' },
      'organisation/preuves': { kind: 'folder' },
      'organisation/absent.md': { kind: 'missing' },
    };

    for (const [url, ...expected] of [
      ['a.md'],
      ['a.md#positionnement-%C3%A0-lentr%C3%A9e'],
      ['preuves/Grille%201.pdf#page=2'],
      ['https://example.org/absent.md'],
      ['mailto:lina@example.org'],
      ['nulle-part.md'],
      ['absent.md', ['absent.md', 'warning', 'nothing']],
      ['absent.md#ici', ['absent.md#ici', 'warning', 'nothing']],
      ['preuves/grille%201.pdf#page=2', ['preuves/grille%201.pdf#page=2', 'warning', 'preuves/Grille%201.pdf#page=2']],
      ['a.md#positionnement-a-l-entree', ['a.md#positionnement-a-l-entree', 'warning', 'a.md#positionnement-à-lentrée']],
      ['a.md#autre', ['a.md#autre', 'warning', 'nothing']],
      ['preuves/', ['preuves/', 'information', 'nothing']],
      ['../../ailleurs.md', ['../../ailleurs.md', 'information', 'nothing']],
      ['file:///c:/a.md', ['file:///c:/a.md', 'information', 'nothing']],
    ] as const) {
      it(`says of ${url} ${JSON.stringify(expected)}`, () =>
        assert.deepEqual(said(link(url), findings('broken-link', link(url), { files })), expected));
    }

    it('looks at the document itself as it stands', () => {
      const text = `${link('#là-bas')}\n${link('registre.md#ici')}\n## Ici\n`;
      assert.deepEqual(said(text, findings('broken-link', text)), [['#là-bas', 'warning', 'nothing']]);
    });

    it('speaks once of an address that serves several statements', () => {
      const text = '- Indicateur 8 : [a][g]\n- Indicateur 9 : [b][g]\n\n[g]: absent.md\n';
      assert.deepEqual(said(text, findings('broken-link', text, { files })), [['absent.md', 'warning', 'nothing']]);
    });

    it('writes paths in front matter without codes', () => {
      const text = '---\npreuves:\n  8: preuves/grille 1.pdf\n---\n';
      const found = findings('broken-link', '---\npreuves:\n  8:\n    fichier: preuves/grille 1.pdf\n---\n', { files });
      assert.deepEqual(
        found.map(({ data }) => (data.fix === 'replace' ? data.text : data.fix)),
        ['preuves/Grille 1.pdf'],
      );
      assert.ok(text);
    });

    it('is silent on links that are no evidence, and in other documents', () => {
      assert.deepEqual(findings('broken-link', 'Voir [la page](absent.md).', { files }), []);
      assert.deepEqual(findings('broken-link', link('absent.md'), { files, kind: 'other' }), []);
    });
  });

  describe('duplicate-evidence-id', () => {
    const line = (id: string, file: string) => `- Indicateur 8 : [x](${file}), 2026-01-12, réf. ${id}\n`;

    it('points to the document that has the identifier first', () => {
      const others = { 'organisation/autre.md': line('P-8', 'a.md'), 'organisation/zz.md': line('P-9', 'a.md') };
      const text = `${line('P-8', 'b.md')}${line('P-9', 'b.md')}`;
      const [found, ...more] = findings('duplicate-evidence-id', text, { others });
      assert.ok(found);
      assert.deepEqual(more, [], 'of two documents, the second in the order of paths is told');
      assert.equal(text.slice(found.span.start, found.span.end), 'P-8');
      assert.equal(found.related?.[0]?.path, 'organisation/autre.md');
      assert.match(found.message, /organisation\/autre\.md/);
    });

    it('is silent where the same proof is quoted again', () => {
      const others = { 'autre.md': '- Indicateur 8 : [x](organisation/b.md), réf. P-8\n' };
      assert.deepEqual(findings('duplicate-evidence-id', line('P-8', 'b.md') + line('P-8', './b.md'), { others }), []);
      assert.deepEqual(findings('duplicate-evidence-id', `${line('P-8', 'b.md')}- Indicateur 9, suite : selon la grille, réf. P-8\n`), []);
    });

    it('compares words and sites where there is no file', () => {
      const two = '- Indicateur 8, grille : à l’accueil, réf. P-8\n- Indicateur 9, livret : à l’accueil, réf. P-8\n';
      assert.equal(findings('duplicate-evidence-id', two).length, 1);
      assert.equal(findings('duplicate-evidence-id', two.replace('livret', 'Grille')).length, 0);
      assert.equal(
        findings('duplicate-evidence-id', line('P-8', 'https://example.org/a') + line('P-8', 'https://example.org/b')).length,
        1,
      );
      assert.equal(findings('duplicate-evidence-id', '- Indicateur 8 : a, réf. P-8\n- Indicateur 9 : b, réf. P-8\n').length, 0);
    });
  });

  describe('promised-evidence and vague-evidence', () => {
    const text = '# Mur\n\n## Durée\n\n5 jours\n\n- Indicateur 8 : à compléter\n- Indicateur 1 : TODO\n- Indicateur 9 : voir dossier\n';
    it('only suggest in a programme what a programme need not hold', () => {
      assert.deepEqual(
        said(text, findings('promised-evidence', text, { kind: 'programme' })).map(([words, severity]) => [words, severity]),
        [
          ['à compléter', 'information'],
          ['TODO', 'warning'],
        ],
      );
      assert.equal(findings('vague-evidence', text, { kind: 'programme' })[0]?.severity, 'information');
      assert.equal(findings('vague-evidence', text)[0]?.severity, 'warning');
    });
  });

  describe('stale-evidence', () => {
    it('names the indicators, the date and the day it ran out', () => {
      const text = '- Indicateurs 23 à 25 : [registre](r.md), mars 2024\n';
      const [found] = findings('stale-evidence', text);
      assert.match(
        found?.message ?? '',
        /^Indicateurs 23 à 25 : preuve du 31 mars 2024, périmée au jour de l’audit \(1er octobre 2026\)\. Un registre vaut ici 12 mois, donc jusqu’au 31 mars 2025\./,
      );
      assert.deepEqual(said(text, found ? [found] : []), [['mars 2024', 'warning', 'nothing']]);
    });

    it('follows the validity that the organisation set', () => {
      const text = '- Indicateur 23 : [registre](r.md), mars 2024\n';
      const of = (register: number | null) => ({ settings: { validity: { ...DEFAULT_SETTINGS.validity, register } } });
      assert.equal(findings('stale-evidence', text, of(36)).length, 0);
      assert.equal(findings('stale-evidence', text, of(null)).length, 0);
      assert.equal(findings('stale-evidence', text, of(24)).length, 1);
    });

    it('leaves an expired proof of unknown kind its date', () => {
      const [found] = findings('stale-evidence', '- Indicateur 99 : le mur, valable jusqu’au 30/06/2026\n');
      assert.match(found?.message ?? '', /30 juin 2026/);
    });
  });

  describe('undated-evidence', () => {
    it('offers a date after the words, but not inside front matter', () => {
      const text = '---\npreuves:\n  8: grille.pdf\n---\n\n- Indicateur 30 : [enquête](e.csv)\n';
      assert.deepEqual(said(text, findings('undated-evidence', text)), [
        ['grille.pdf', 'information', 'nothing'],
        ['[enquête](e.csv)', 'information', 'add-date'],
      ]);
      assert.deepEqual(findings('undated-evidence', text, { kind: 'programme' }), []);
    });
    it('is silent on what does not age, or of which nothing is known', () => {
      assert.deepEqual(findings('undated-evidence', '- Indicateur 27 : contrat signé\n- Indicateur 99 : le mur\n'), []);
    });
  });

  describe('unknown-indicator', () => {
    it('is told alone: which date its evidence needs hangs on the number that it should have', () => {
      const text = '- Indicateur 99 : [enquête](e.md)\n- Indicateur 47 : veille des métiers de la laine, revue\n';
      assert.equal(findings('unknown-indicator', text).length, 2);
      assert.deepEqual(findings('undated-evidence', text), []);
      const mixed = '- Indicateurs 30 à 34 : [enquête](e.md)\n';
      assert.deepEqual(
        ['unknown-indicator', 'undated-evidence'].map((rule) => findings(rule, mixed).length),
        [1, 1],
      );
    });

    it('tells a number of another edition from a number of none', () => {
      const text = '- Indicateur 33 : [enquête](e.md), 2026-01-12\n- Indicateurs 31 à 34 : [cahier](c.md), 2026-01-12\n';
      assert.deepEqual(
        said(text, findings('unknown-indicator', text)).map(([words, severity]) => [words, severity]),
        [
          ['33', 'information'],
          ['31 à 34', 'warning'],
        ],
      );
      assert.match(findings('unknown-indicator', text)[0]?.message ?? '', /1er novembre 2026/);
      assert.deepEqual(
        said(text, findings('unknown-indicator', text, { asOf: '2026-12-01' })).map(([words]) => words),
        ['31 à 34'],
      );
    });
  });

  describe('not-applicable-indicator', () => {
    const organisation = (more: Partial<Settings['organisation']>) => ({
      settings: { organisation: { ...DEFAULT_SETTINGS.organisation, ...more } },
    });
    const text = '- Indicateur 15 : [livret](l.md), 2026-01-12\n- Indicateur 3 : [taux](t.md), 2026-01-12\n';
    const words = (workspace: Workspace) => said(text, findings('not-applicable-indicator', text, workspace)).map(([number]) => number);

    it('asks the organisation what it does, and is silent where it did not say', () => {
      assert.deepEqual(words({}), []);
      assert.deepEqual(words(organisation({ categories: ['AF', 'CFA'] })), []);
      assert.deepEqual(words(organisation({ categories: ['AF'] })), ['15']);
      assert.deepEqual(words(organisation({ categories: ['BC'] })), ['15', '3']);
    });
    it('holds a condition for absent only where it was ruled out', () => {
      assert.deepEqual(words(organisation({ categories: ['AF', 'CFA'], conditions: { certifying: true } })), []);
      assert.deepEqual(words(organisation({ categories: ['AF', 'CFA'], conditions: { certifying: false } })), ['3']);
    });
    it('does not judge a programme whose category is assumed', () => {
      assert.deepEqual(words({ ...organisation({ categories: ['AF'] }), kind: 'programme' }), []);
    });
  });

  describe('misnumbered-indicator', () => {
    const WORDS: Readonly<Record<number, readonly string[]>> = {
      8: ['positionnement', "acquis a l'entree"],
      9: ['convocation'],
      30: ['recueil des avis'],
      31: ['reclamation'],
      32: ['amelioration'],
    };
    const edition: Edition = {
      ...EDITIONS.V9,
      indicators: EDITIONS.V9.indicators.map((indicator) => ({ ...indicator, words: { fr: WORDS[indicator.number] ?? [], en: [] } })),
    };
    const replacement = (text: string) => said(text, findings('misnumbered-indicator', text, { edition }));

    it('proposes the number that the words say', () => {
      assert.deepEqual(replacement('- **Indicateur 9**, Positionnement des stagiaires : [x](x.md)'), [['9', 'warning', '8']]);
      assert.deepEqual(replacement('- **Indicateur 09**, acquis à l’entrée : [x](x.md)'), [['09', 'warning', '8']]);
      assert.deepEqual(replacement('## Réclamations (indicateur 32)\n\nCahier.'), [['32', 'warning', '31']]);
      assert.deepEqual(replacement('| Indicateur | Libellé | Preuve |\n|---|---|---|\n| 31 | Recueil des avis | [x](x.md) |'), [
        ['31', 'warning', '30'],
      ]);
      assert.deepEqual(replacement('- Indicateur 99, réclamations : [x](x.md)'), [['99', 'warning', '31']]);
    });

    it('is silent where the words say two indicators, or where the number has no words of its own', () => {
      assert.deepEqual(replacement('- Indicateur 9, réclamations et améliorations : [x](x.md)'), []);
      assert.deepEqual(replacement('- Indicateur 32, amélioration après réclamation : [x](x.md)'), []);
      assert.deepEqual(replacement('- Indicateur 12, réclamations : [x](x.md)'), []);
      assert.deepEqual(replacement('- Indicateur 9, sans repositionnement : [x](x.md)'), []);
    });

    it('is silent on several numbers, on no label, and on a label that agrees', () => {
      for (const text of [
        '- Indicateurs 8 et 9, positionnement : x',
        '- Indicateur 9 : positionnement',
        '- Indicateur 8, positionnement à l’entrée : x',
        '- Indicateur 9, le mur : x',
      ])
        assert.deepEqual(findings('misnumbered-indicator', text), [], text);
    });
  });

  it('names indicators as one would', () => {
    assert.equal(namedIndicators([8], 'fr'), 'Indicateur 8');
    assert.equal(namedIndicators([4, 5], 'fr'), 'Indicateurs 4 et 5');
    assert.equal(namedIndicators([4, 8, 30, 31, 32], 'fr'), 'Indicateurs 4, 8 et 30 à 32');
    assert.equal(namedIndicators([30, 31, 32], 'en'), 'Indicators 30 to 32');
    assert.equal(namedIndicators([4, 8, 9], 'en'), 'Indicators 4, 8 and 9');
  });

  describe('stale-evidence, on the results of a programme', () => {
    const programme = (results: string) =>
      `# Ferrer un cheval\n\n**Durée :** 14 h\n\n## Résultats\n\n${results}\n\n## Suite\n\nSessions de 2019.\n`;
    const stale = (results: string) =>
      findings('stale-evidence', programme(results), { kind: 'programme' }).map(({ span, severity, indicator }) => [
        programme(results).slice(span.start, span.end),
        severity,
        indicator,
      ]);

    it('stands on their latest year', () => {
      assert.deepEqual(stale('En 2023 et 2024 : satisfaction 92 % (11 sur 12)'), [['2024', 'information', 2]]);
      assert.deepEqual(stale('En 2025 : satisfaction 92 % (11 sur 12)'), []);
    });

    it('says nothing of results that run until now, or bear no year', () => {
      assert.deepEqual(stale('Depuis 2019 : satisfaction 92 % (11 sur 12)'), []);
      assert.deepEqual(stale('Satisfaction 92 % (11 sur 12)'), []);
      const text = '---\ntitre: Ferrer\ntaux_satisfaction: 92 % en 2019\n---\n\n# Ferrer un cheval\n\n**Durée :** 14 h\n';
      assert.deepEqual(findings('stale-evidence', text, { kind: 'programme' }), []);
    });
  });

  it('asks an apprenticeship that names no certification where it leads', () => {
    const text = '---\ncategorie: CFA\n---\n\n# Maréchalerie, par apprentissage\n\n**Durée :** 800 h\n';
    const asked = (category: string) =>
      findings('missing-indicator', text.replace('CFA', category), { kind: 'programme' }).map(({ indicator }) => indicator);
    assert.ok(asked('CFA').includes(3));
    assert.ok(!asked('VAE').includes(3));
  });
});
