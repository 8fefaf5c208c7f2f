import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import type { AnalysisOptions } from '../../server/src/engine/analyse.ts';
import { Project } from '../../server/src/engine/project.ts';
import type { FileState } from '../../server/src/workspace/view.ts';
import { organisationCoverage, programmeCoverage } from '../../server/src/workspace/coverage.ts';

const OPTIONS: AnalysisOptions = { asOf: '2026-11-15', locale: 'fr', settings: { ...DEFAULT_SETTINGS, declared: true } };

const PATHS = ['a.md', 'programmes/b.md', 'programmes/c.md', 'registre.md', 'sessions/d.md'];
const FILES = ['preuves/grille.pdf', 'preuves/bilan.md'];

/** What documents are made of here: programmes that share a reference, evidence that shares identifiers, links among them. */
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
  '- **Indicateur 11**, évaluation : [épreuve](programmes/b.md#durée), 2026-02-01, id : P-11\n',
] as const;

const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }).map((parts) => parts.join(''));
const state: fc.Arbitrary<FileState> = fc.constantFrom<FileState>({ kind: 'file' }, { kind: 'missing' }, { kind: 'folder' });
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), text }) },
  { weight: 2, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), text: fc.constant(undefined) }) },
  { weight: 2, arbitrary: fc.record({ file: fc.constantFrom(...FILES), state }) },
);

function apply(project: Project, step: { path?: string; text?: string | undefined; file?: string; state?: FileState }): void {
  if (step.file !== undefined) project.setFile(step.file, step.state);
  else if (step.path !== undefined && step.text === undefined) project.delete(step.path);
  else if (step.path !== undefined && step.text !== undefined) project.set(step.path, step.text, OPTIONS);
}

/** All that a project says, in words that can be compared. */
function everything(project: Project): unknown {
  const cells = project.paths().flatMap((path) => {
    const context = project.context(path);
    return context?.facts.kind.value === 'programme' ? [programmeCoverage(context)] : [];
  });
  const first = project.paths()[0];
  const context = first === undefined ? undefined : project.context(first);
  return {
    findings: project.paths().map((path) => [path, project.analysis(path)?.findings]),
    programmes: cells,
    organisation: context && organisationCoverage(context, cells),
  };
}

describe('a project kept by difference', () => {
  it('says what one built from scratch would say, after any changes in any order', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), (steps) => {
        const project = new Project(OPTIONS.settings);
        const texts = new Map<string, string>();
        const states = new Map<string, FileState>();
        for (const step of steps) {
          apply(project, step);
          if ('file' in step) states.set(step.file, step.state);
          else if (step.text === undefined) texts.delete(step.path);
          else texts.set(step.path, step.text);
          // Asked for in between, so that there is something to go stale.
          everything(project);
        }
        const fresh = new Project(OPTIONS.settings);
        for (const [path, value] of texts) fresh.set(path, value, OPTIONS);
        for (const [file, value] of states) fresh.setFile(file, value);
        assert.deepEqual(everything(project), everything(fresh));
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

  it('reads nothing again for a text that stays the same', () => {
    const project = new Project();
    project.set('a.md', PARTS[0] + PARTS[4], OPTIONS);
    const before = project.analysis('a.md');
    project.set('a.md', PARTS[0] + PARTS[4], { ...OPTIONS });
    assert.equal(project.analysis('a.md'), before);
  });

  it('asks to look at what its documents link to, once', () => {
    const project = new Project();
    project.set('registre.md', PARTS[2] + PARTS[8], OPTIONS);
    assert.deepEqual(project.wanted(), []);
    project.analysis('registre.md');
    assert.deepEqual(project.wanted(), ['preuves/grille.pdf']);
    project.setFile('preuves/grille.pdf', { kind: 'file' });
    assert.deepEqual(project.wanted(), []);
    project.setFile('preuves/grille.pdf', undefined);
    project.analysis('registre.md');
    assert.deepEqual(project.wanted(), ['preuves/grille.pdf']);
  });
});
