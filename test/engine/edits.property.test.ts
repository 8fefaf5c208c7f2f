import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Project } from '../../server/src/engine/project.ts';
import { KINDS } from '../../server/src/programme/facts.ts';
import { reportDocument } from '../../server/src/report/report.ts';
import { fixtureDocuments } from '../support/fixtures.ts';

/** What authors type, and what changes how the rest is read. */
const TYPED = [
  '# ',
  '\n\n## Tarif\n\n',
  '\n\n## Objectifs\n\n- ',
  '\n\n## Programme\n\nModule 1 (4 h)\n\n',
  '**Durée :** ',
  ' mot',
  '\n\n',
  '- ',
  '14 h',
  '1 200 €',
  '\n| Durée | 2 jours |\n| --- | --- |\n| Tarif | XX € |\n',
  'Indicateur 8 : ',
  'Lecture singulière : chez nous, on commence par la fin. ',
  'éligible CPF ',
  'à compléter',
  '[livret][l]',
  '\n[l]: livret.pdf\n',
  '<!-- ',
  ' -->',
  '%%',
  '`',
  '\n> ',
  '« ',
  '\n---\n',
  '<details>',
  'pédagogie active et participative',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }) }),
  typed: fc.constantFrom(...TYPED),
});

const DOCUMENTS = fixtureDocuments().filter(({ text }) => text.length < 20_000);

describe('a document that is edited', function () {
  this.timeout(120_000);

  it('has after any edits the findings of one that is read from scratch', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DOCUMENTS),
        fc.constantFrom(undefined, ...KINDS),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        ({ text: first }, kind, edits) => {
          const options = { asOf: '2026-11-15', locale: 'fr', ...(kind && { kind }) } as const;
          const reportOf = (project: Project, text: string): string => {
            project.set('programme.md', text, options);
            const analysis = project.analysis('programme.md');
            assert.ok(analysis);
            return JSON.stringify(reportDocument('programme.md', analysis, 'fr'));
          };
          const edited = new Project();
          let text = first;
          reportOf(edited, text);
          for (const { at, removed, typed } of edits) {
            const from = Math.floor(text.length * at);
            text = text.slice(0, from) + typed + text.slice(from + removed);
            const found = reportOf(edited, text);
            const fresh = reportOf(new Project(), text);
            if (found !== fresh) assert.deepEqual(JSON.parse(found), JSON.parse(fresh), JSON.stringify(text));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has them with a definition that goes from its last section to its first', () => {
    const parts = ['# Tailler un pommier\n\nVoir [le livret][l].\n', '## Tarif\n\nSur devis, voir [la grille][l].\n', '[l]: livret.pdf\n'];
    const project = new Project();
    const options = { asOf: '2026-11-15', locale: 'fr', kind: 'programme' } as const;
    const linked = (order: readonly number[]): unknown => {
      project.set('programme.md', order.map((part) => parts[part]).join('\n'), options);
      return project.context('programme.md')?.reading.facts.links.map(({ target }) => target.url);
    };
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [0, 1, 2],
    ])
      assert.deepEqual(linked(order), ['livret.pdf', 'livret.pdf']);
    assert.deepEqual(linked([0, 1]), []);
  });

  it('is read at twenty thousand lines, and a key in it has what is found from scratch', () => {
    const part = (number: number): string =>
      `## Module ${number} : greffer en fente (${(number % 5) + 1} h)\n\n- Aiguiser le greffoir\n- Choisir le porte-greffe n° ${number}\n\nOn y greffe ${number} scions, puis on ligature.\n\n`;
    const text = `# Greffer\n\n${Array.from({ length: 3_000 }, (_, number) => part(number)).join('')}`;
    assert.ok(text.split('\n').length > 20_000);
    const options = { asOf: '2026-11-15', locale: 'fr', kind: 'programme' } as const;
    const project = new Project();
    project.set('programme.md', text, options);
    const typed = text.replace('porte-greffe n° 1200', 'porte-greffe nain n° 1200');
    project.set('programme.md', typed, options);
    const scratch = new Project();
    scratch.set('programme.md', typed, options);
    const spans = (of: Project): unknown => of.analysis('programme.md')?.findings.map(({ rule, span }) => [rule, span]);
    assert.deepEqual(spans(project), spans(scratch));
  });

  it('of one line of five million units says that it is too long, and is read again once it is cut', () => {
    const project = new Project();
    const options = { asOf: '2026-11-15', locale: 'fr', kind: 'programme' } as const;
    const problems = (text: string): unknown => {
      project.set('programme.md', text, options);
      return project.context('programme.md')?.reading.document.problems.map(({ code }) => code);
    };
    assert.deepEqual(problems('# Greffer\n\nOn greffe.\n'), []);
    assert.deepEqual(problems(`# Greffer\n\n${'On greffe. '.repeat(460_000)}\n`), ['line-too-long']);
    assert.deepEqual(problems('# Greffer\n\nOn greffe.\n'), []);
  });
});
