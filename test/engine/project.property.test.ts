import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import type { Analysis, AnalysisOptions } from '../../server/src/engine/analyse.ts';
import { TextWanted } from '../../server/src/document/text.ts';
import { Project, type Stance } from '../../server/src/engine/project.ts';
import { House } from '../../server/src/programme/house.ts';
import { EDITIONS } from '../../server/src/referential/editions.ts';
import type { FileState } from '../../server/src/workspace/view.ts';
import { organisationCoverage, programmeCoverage } from '../../server/src/workspace/coverage.ts';

const OPTIONS: AnalysisOptions = { asOf: '2026-11-15', locale: 'fr', settings: { ...DEFAULT_SETTINGS, declared: true } };

/** The same with labels and a footer of the organisation's own: what is read depends on them. */
const HOUSES: readonly AnalysisOptions[] = [
  OPTIONS,
  ...[
    new House([{ item: 'duration', label: 'Ce qui change' }], []),
    new House([], [{ path: 'pied.md', text: '**Contact :** Jeanne Morel, jeanne@example.org\n\n**Financement :** nous consulter\n' }]),
  ].map((house) => ({ ...OPTIONS, settings: { ...DEFAULT_SETTINGS, declared: true, house } })),
];

const PATHS = ['a.md', 'programmes/b.md', 'programmes/c.md', 'registre.md', 'sessions/d.md'];
const FILES = ['preuves/grille.pdf', 'preuves/bilan.md', 'preuves/contrat.pdf'];

const WAY = 'Chacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer';
const LAST = 'le dernier soir, on range l’atelier avant de se dire ce que chacun emporte chez soi';

/** What documents are made of here: programmes that share a reference or passages, evidence that shares identifiers, links among them. */
const PARTS = [
  '---\nkind: programme\nreference: TPF-1\n---\n\n# Tailler les fruitiers\n\n',
  '---\nkind: programme\nreference: TPF-1\nduree: 21 heures\n---\n\n# Tailler les fruitiers\n\n',
  '---\nkind: organisation\n---\n\n# Registre des preuves\n\n',
  '---\nkind: session\n---\n\n# Bilan de la session de mars\n\n',
  '## Durée\n\n14 heures, soit 2 jours\n\n',
  '## Tarif\n\n600 € HT\n\n',
  '## Certification\n\nTitre professionnel, RNCP 99123\n\n',
  '## Alternance\n\nContrat d’apprentissage, une semaine sur trois au centre\n\n',
  '- **Indicateur 8**, positionnement : [grille](preuves/grille.pdf), 2026-01-12, id : P-08\n',
  '- **Indicateur 8**, positionnement : [grille](../preuves/grille.pdf), 2024-01-12, id : P-08\n',
  '- **Indicateur 10**, adaptation : à compléter\n',
  '- **Indicateur 30**, appréciations : [bilan](preuves/bilan.md#ce-qui-change), mars 2026\n',
  '- **Indicateurs 17 à 19**, moyens : [plan](registre.md#registre-des-preuves), 2026-02-01\n',
  '## Certification\n\nTitre professionnel « Ouvrier du paysage », RNCP 99123, certificateur : Atelier des Haies, échéance le 31 décembre 2027\n\n',
  '## Résultats\n\n92 % de réussite.\n\n',
  '## Résultats\n\nEn 2025, 38 personnes sur 41 ont obtenu le titre (93 %, relevé du jury).\n\n',
  '## Objectifs\n\n- Comprendre la taille\n- Tailler un pommier de plein vent\n\n## Évaluation\n\nLa taille d’un pommier est observée.\n\n',
  '## Sous-traitance\n\nLa deuxième journée est confiée à un formateur indépendant.\n\n',
  '<!-- singulier: evidence/missing-item tarif, dit au téléphone -->\n\n',
  '<!-- singulier: evidence/broken-link, en cours de rangement, jusqu’au 2026-10-31 -->\n\n',
  '<!-- singulier: evidence/contradiction -->\n\n',
  '> **Lecture singulière de l’indicateur 8** : ici, se situer, c’est dessiner son verger.\n\n',
  '## Ce qui change\n\n<a id="tarif"></a>\n\nRien.\n\n',
  '- **Indicateur 30**, appréciations : [bilan](../registre.md#ce-qui-change), mars 2026, id : P-11\n',
  '- **Indicateur 27**, sous-traitance : [contrat](preuves/contrat.pdf), 2026-03-01, id : P-08\n',
  '- **Indicateur 11**, évaluation : [épreuve](programmes/b.md#durée), 2026-02-01, id : P-11\n',
  '---\nkind: programme\n---\n\n# Greffer les fruitiers\n\n',
  '---\nkind: programme\n---\n\n# Bouturer\n\n',
  `## Méthodes\n\n${WAY}.\n\n`,
  `## Méthodes\n\nOn s’assoit. ${WAY} ; ${LAST}.\n\n`,
  `## Méthodes\n\n${LAST}. ${WAY}.\n\n`,
  `## Méthodes\n\n<!-- bloc commun : notre manière -->\n\n${WAY}.\n\n<!-- fin du bloc commun -->\n\n`,
  '## Programme\n\n- Découvrir les bases de la taille des fruitiers et ses outils en 2 jours\n\n',
  '## Programme\n\n- Découvrir les bases du bouturage et ses outils en trois jours\n\n',
] as const;

const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }).map((parts) => parts.join(''));
const state: fc.Arbitrary<FileState> = fc.constantFrom<FileState>(
  { kind: 'file' },
  { kind: 'file', anchors: new Set(['ce-qui-change']) },
  { kind: 'file', anchors: new Set() },
  { kind: 'missing' },
  { kind: 'folder' },
  { kind: 'outside' },
  { kind: 'other-case', actual: 'preuves/Grille.pdf' },
);
/** The same on another day, or in another language: nothing is read otherwise, and much is judged otherwise. */
const CIRCUMSTANCES: readonly AnalysisOptions[] = [...HOUSES, { ...OPTIONS, asOf: '2025-03-01' }, { ...OPTIONS, locale: 'en' }];
const stance = fc.constantFrom<Stance>('open', 'resting');
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), text, options: fc.constantFrom(...CIRCUMSTANCES), stance }) },
  // As it was, but for who has it open, or for the circumstances.
  {
    weight: 3,
    arbitrary: fc.record({ path: fc.constantFrom(...PATHS), options: fc.constantFrom(...CIRCUMSTANCES), stance, again: fc.constant(true) }),
  },
  { weight: 2, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), text: fc.constant(undefined), options: fc.constant(OPTIONS) }) },
  { weight: 2, arbitrary: fc.record({ file: fc.constantFrom(...FILES), state }) },
);

interface Change {
  path?: string;
  text?: string | undefined;
  options?: AnalysisOptions;
  stance?: Stance;
  again?: boolean;
  file?: string;
  state?: FileState;
}

type Texts = Map<string, { readonly text: string; readonly options: AnalysisOptions }>;

function apply(project: Project, step: Change, texts: Texts): void {
  if (step.file !== undefined) {
    project.setFile(step.file, step.state);
    return;
  }
  const path = step.path as string;
  const text = step.again ? texts.get(path)?.text : step.text;
  if (text !== undefined && step.options) {
    project.set(path, text, step.options, step.stance);
    texts.set(path, { text, options: step.options });
  } else if (!step.again) {
    project.delete(path);
    texts.delete(path);
  }
}

/** The analysis of a document, its text given when it is wanted, as a host does. */
function analysisOf(project: Project, path: string, texts: Texts): Analysis | undefined {
  const analysis = project.analysis(path);
  if (analysis) return analysis;
  assert.deepEqual(project.unread(), [path]);
  assert.ok(project.lend(path, texts.get(path)?.text ?? ''));
  const found = project.analysis(path);
  project.takeBack();
  return found;
}

/** All that a project says, in words that can be compared. */
function everything(project: Project, texts: Texts): unknown {
  const findings = project.paths().map((path) => {
    const analysis = analysisOf(project, path, texts);
    assert.ok(analysis);
    const { findings, choices } = analysis;
    const ranges = findings.map(({ span }) => analysis.document.source.rangeOf(span));
    return [path, findings, choices, ranges, project.nameOf(path), project.leadsTo(path)];
  });
  const cells = project.paths().flatMap((path) => {
    const context = project.context(path);
    return context?.reading.facts.kind.value === 'programme' ? [programmeCoverage({ ...context, facts: context.reading.facts })] : [];
  });
  const first = project.paths()[0];
  const context = first === undefined ? undefined : project.context(first);
  // What is undefined and what is absent are one.
  return JSON.parse(JSON.stringify({ findings, programmes: cells, organisation: context && organisationCoverage(context, cells) }));
}

/** What takes every text: how it is worded, what another edition finds. */
function wholeTexts(project: Project, texts: Texts): unknown {
  for (const path of project.withoutText()) assert.ok(project.lend(path, texts.get(path)?.text ?? ''));
  const said = project.paths().map((path) => {
    const context = project.context(path);
    assert.ok(context);
    const { document, facts, wording, comparable } = context.reading;
    return [
      path,
      document.source.text,
      document.blocks.map(({ kind, text }) => [kind, text.text]),
      facts.lines.length,
      wording,
      comparable.runs,
      project.analysisIn(EDITIONS.V9, path)?.findings,
      project.factsIn(path, HOUSES[1]?.settings?.house as House)?.items,
    ];
  });
  project.takeBack();
  return JSON.parse(JSON.stringify(said));
}

describe('a project kept by difference', () => {
  it('says what one built from scratch would say, after any changes in any order, whichever documents are at rest', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), (steps) => {
        const project = new Project(OPTIONS.settings);
        const texts: Texts = new Map();
        const states = new Map<string, FileState>();
        for (const step of steps) {
          apply(project, step, texts);
          if ('file' in step) states.set(step.file, step.state);
          // Asked for in between, so that there is something to go stale.
          everything(project, texts);
        }
        const fresh = new Project(OPTIONS.settings);
        for (const [path, { text: value, options }] of texts) fresh.set(path, value, options);
        for (const [file, value] of states) fresh.setFile(file, value);
        assert.deepEqual(everything(project, texts), everything(fresh, texts));
        assert.deepEqual(wholeTexts(project, texts), wholeTexts(fresh, texts));
      }),
    );
  });

  it('leaves alone what a change has nothing to do with', () => {
    const project = new Project(OPTIONS.settings);
    for (const [index, path] of PATHS.entries()) project.set(path, `${PARTS[index % 4]}${PARTS[4 + index]}`, OPTIONS);
    const before = new Map(PATHS.map((path) => [path, project.analysis(path)]));
    project.set('a.md', `${PARTS[0]}${PARTS[4]}\nUne ligne de plus.\n`, OPTIONS);
    for (const path of PATHS) {
      if (path === 'a.md') assert.notEqual(project.analysis(path), before.get(path));
    }
    assert.equal(project.analysis('sessions/d.md'), before.get('sessions/d.md'));
    assert.equal(project.analysis('registre.md'), before.get('registre.md'));
  });

  it('costs what a change touches: of fifty documents one is read again, and those that depend on it are judged again', () => {
    const project = new Project(OPTIONS.settings);
    const twins = ['programmes/p3.md', 'programmes/p4.md'];
    const programme = (index: number, price = '600'): string =>
      `---\nkind: programme\nreference: TPF-${index === 4 ? 3 : index}\n---\n\n# Tailler, cours ${index}\n\n## Tarif\n\n${price} € HT\n\n`;
    const paths = Array.from({ length: 48 }, (_, index) => `programmes/p${index}.md`);
    for (const [index, path] of paths.entries()) project.set(path, programme(index), OPTIONS);
    project.set('registre.md', `${PARTS[2]}- **Indicateur 8**, positionnement : [p](programmes/p7.md#tarif), 2026-01-12\n`, OPTIONS);
    project.set('note.md', '# Courses\n\nDu pain.\n', OPTIONS);
    const state = (): Map<string, { document: unknown; analysis: unknown }> =>
      new Map(
        project.paths().map((path) => [path, { document: project.context(path)?.reading.document, analysis: project.analysis(path) }]),
      );
    const touched = (change: () => void): { read: string[]; judged: string[] } => {
      const before = state();
      change();
      const after = [...state()];
      return {
        read: after.filter(([path, { document }]) => document !== before.get(path)?.document).map(([path]) => path),
        judged: after.filter(([path, { analysis }]) => analysis !== before.get(path)?.analysis).map(([path]) => path),
      };
    };
    assert.equal(project.paths().length, 50);
    const edit = (path: string, text: string) => () => project.set(path, text, OPTIONS);
    const p9 = 'programmes/p9.md';
    // A word in one programme is its own business; a price is its twin's too; a heading that a link names, the register's.
    assert.deepEqual(touched(edit(p9, `${programme(9)}Une ligne.\n`)), { read: [p9], judged: [p9] });
    assert.deepEqual(touched(edit('programmes/p3.md', programme(3, '700'))), { read: ['programmes/p3.md'], judged: twins });
    assert.deepEqual(touched(edit('programmes/p7.md', programme(7).replace('Tarif', 'Prix'))), {
      read: ['programmes/p7.md'],
      judged: ['programmes/p7.md', 'registre.md'],
    });
    assert.deepEqual(touched(edit('note.md', '# Courses\n\nDu lait.\n')), { read: ['note.md'], judged: ['note.md'] });
    assert.deepEqual(touched(edit(p9, `${programme(9)}Une ligne.\n`)), { read: [], judged: [] });
    // A passage is the business of those who hold it, where they hold it.
    const held = (index: number, before = ''): string => `${programme(index)}${before}## Méthodes\n\n${WAY}.\n\n`;
    for (const index of [20, 21, 22]) project.set(`programmes/p${index}.md`, held(index), OPTIONS);
    const holders = ['programmes/p20.md', 'programmes/p21.md', 'programmes/p22.md'];
    const p20 = holders[0] as string;
    assert.deepEqual(
      touched(edit(p20, `${held(20)}Chacun garde pour lui une seule phrase écrite.\n\n## Moyens\n\nUne scie.\n`)).judged,
      holders,
    );
    assert.deepEqual(touched(edit(p20, `${held(20)}Chacun garde pour lui une seule phrase écrite.\n\n## Moyens\n\nUne lame.\n`)), {
      read: [p20],
      judged: [p20],
    });
    assert.deepEqual(touched(edit(p20, held(20, 'Une ligne.\n\n'))).judged, holders);
    assert.deepEqual(touched(edit(p20, programme(20))).judged, holders);
    assert.deepEqual(touched(edit(p20, `${programme(20)}Une ligne.\n`)).judged, [p20]);
    // The register is everybody's.
    const { read, judged } = touched(edit('registre.md', `${PARTS[2]}- **Indicateur 8**, positionnement : à compléter\n`));
    assert.deepEqual(read, ['registre.md']);
    assert.ok(judged.includes('registre.md') && !judged.includes('note.md'));
  });

  it('reads nothing again for a text that stays the same', () => {
    const project = new Project();
    project.set('a.md', PARTS[0] + PARTS[4], OPTIONS);
    const before = project.analysis('a.md');
    project.set('a.md', PARTS[0] + PARTS[4], { ...OPTIONS });
    assert.equal(project.analysis('a.md'), before);
  });

  it('asks to look at what its documents link to, once, before they are analysed', () => {
    const project = new Project();
    project.set('registre.md', PARTS[2] + PARTS[8], OPTIONS);
    assert.deepEqual(project.wanted(), ['preuves/grille.pdf']);
    project.setFile('preuves/grille.pdf', { kind: 'file' });
    assert.deepEqual(project.wanted(), []);
    project.analysis('registre.md');
    assert.deepEqual(project.wanted(), []);
    project.setFile('preuves/grille.pdf', undefined);
    project.analysis('registre.md');
    assert.deepEqual(project.wanted(), ['preuves/grille.pdf']);
  });

  describe('a document at rest', () => {
    it('keeps its findings, and is judged again by what is kept of it', () => {
      const project = new Project(OPTIONS.settings);
      project.set('registre.md', PARTS[2] + PARTS[8], OPTIONS);
      project.set('a.md', PARTS[0] + PARTS[4], OPTIONS, 'resting');
      const before = project.analysis('a.md');
      assert.ok(before && before.findings.length > 0);
      assert.equal(project.analysis('a.md'), before);
      project.set('a.md', PARTS[0] + PARTS[4], { ...OPTIONS }, 'resting');
      assert.equal(project.analysis('a.md'), before);
      // Another number is no business of a programme's, but it had asked who speaks for the organisation.
      project.set('registre.md', `${PARTS[2]}${PARTS[8]}${PARTS[10]}`, OPTIONS);
      assert.equal(project.analysis('a.md'), before);
      // Now it speaks for the organisation.
      project.delete('registre.md');
      const after = project.analysis('a.md');
      assert.ok(after && after.findings.length > before.findings.length);
      assert.deepEqual(project.unread(), []);
    });

    it('wants its text where words are asked for, and says so', () => {
      const project = new Project(OPTIONS.settings);
      const text = PARTS[26] + PARTS[28];
      project.set('a.md', text, OPTIONS, 'resting');
      project.set('programmes/b.md', PARTS[27] + PARTS[28], OPTIONS, 'resting');
      assert.equal(project.analysis('a.md'), undefined);
      assert.deepEqual(project.unread(), ['a.md']);
      assert.ok(project.lend('a.md', text));
      const rules = project.analysis('a.md')?.findings.map(({ rule }) => rule);
      assert.ok(rules?.includes('singularity/shared-passage'));
      assert.deepEqual(project.unread(), []);
      project.takeBack();
      assert.throws(() => project.context('a.md')?.reading.document.blocks, TextWanted);
      assert.deepEqual(
        project.analysis('a.md')?.findings.map(({ rule }) => rule),
        rules,
      );
    });

    it('takes no text of another version, and none once it is gone', () => {
      const project = new Project(OPTIONS.settings);
      project.set('a.md', PARTS[0] + PARTS[4], OPTIONS, 'resting');
      assert.equal(project.lend('a.md', PARTS[0] + PARTS[5]), false);
      assert.deepEqual(project.withoutText(), ['a.md']);
      project.delete('a.md');
      assert.equal(project.lend('a.md', PARTS[0] + PARTS[4]), false);
      assert.deepEqual(project.withoutText(), []);
    });
  });
});
