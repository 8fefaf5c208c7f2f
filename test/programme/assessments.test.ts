import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import type { Assessment } from '../../server/src/programme/facts.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

const assessmentsOf = (text: string): readonly Assessment[] => readFacts(readDocument(text), 'programme').assessments;

/** Every part that the assessments name: which, by what words, and whether the programme has it. */
const partsOf = (text: string): (readonly [string, number, string, boolean | undefined])[] =>
  assessmentsOf(text).flatMap(({ parts }) =>
    parts.map(({ part, number, span, exists }) => [part, number, text.slice(span.start, span.end), exists] as const),
  );

const sheet = (objectives: string, assessment: string): string =>
  `# Toit\n\n## Objectifs\n\n${objectives}\n\n## Évaluation\n\n${assessment}\n`;
const THREE = '1. Tracer une ferme\n2. Poser une noue\n3. Relever un toit';

describe('assessments of a programme', () => {
  it('are read with the means that they name', () => {
    const read = (text: string) => assessmentsOf(text).map(({ modes }) => modes);
    assert.deepEqual(
      read(sheet(THREE, '- QCM final\n- Étude de cas, puis étude de cas orale\n- Attestation remise\n- à compléter : quand ?')),
      [['qcm'], ['etude de cas'], []],
    );
    assert.deepEqual(read('# Toit\n\nLes acquis sont évalués par un test final.\n'), [['test']]);
    assert.deepEqual(read('# Toit\n\n## Objectifs\n\nTracer une ferme.\n'), []);
    assert.deepEqual(readFacts(readDocument(sheet(THREE, 'QCM')), 'organisation').assessments, []);
  });

  it('name objectives by number, one by one, in lists and in ranges', () => {
    const numbers = (assessment: string) => partsOf(sheet(THREE, assessment)).map(([, number]) => number);
    assert.deepEqual(numbers('- Test (objectif 1)'), [1]);
    assert.deepEqual(numbers('- Test : objectifs 1, 2 et 3'), [1, 2, 3]);
    assert.deepEqual(numbers('- Test (objectifs 1 à 3)'), [1, 2, 3]);
    assert.deepEqual(numbers('- Test (objectifs 1 à 90)'), [1, 90]);
    assert.deepEqual(numbers('- Test : objectif 80 %, objectif 2 h, objectif 12,5'), []);
  });

  it('take a letter for an objective only where objectives bear it', () => {
    assert.deepEqual(partsOf(sheet('- O1 : tracer\n- O2 : poser', '- Test (O1, O3)')), [
      ['objective', 1, 'O1, O3', true],
      ['objective', 3, 'O1, O3', false],
    ]);
    assert.deepEqual(partsOf(sheet(THREE, '- Test de mesure de l’O2 dissous')), []);
  });

  it('say nothing of numbers that the programme does not give', () => {
    assert.deepEqual(partsOf(sheet('- Tracer\n- Poser', '- Test (objectif 4)')), [['objective', 4, 'objectif 4', undefined]]);
    // Numbered from 1 in each module, or with a gap: nobody can tell.
    assert.deepEqual(
      partsOf(`${sheet('1. Tracer\n2. Poser', '- Test (objectif 4)')}\n## Objectifs du module\n\n1. Relever\n2. Couvrir\n`),
      [['objective', 4, 'objectif 4', undefined]],
    );
    assert.deepEqual(partsOf(sheet('- O1 : tracer\n- O5 : poser', '- Test (objectif 4)')), [['objective', 4, 'objectif 4', undefined]]);
  });

  it('name blocks, units and modules', () => {
    const text =
      '# Toit\n\n## Programme\n\n### Module 1 – Tracer\n\n### Module 2 – Poser\n\n- Bloc 1 : tracer\n- Bloc 2 : poser\n- CCP 1 : poser\n\n## Évaluation\n\n- Test du module 2\n- Épreuve du bloc 3\n- Oral du CCP 2\n';
    assert.deepEqual(partsOf(text), [
      ['module', 2, 'module 2', true],
      ['block', 3, 'bloc 3', false],
      ['unit', 2, 'CCP 2', undefined],
    ]);
  });

  it('are also found where the syllabus names an objective and its test', () => {
    const text =
      '# Toit\n\n## Objectifs\n\n1. Tracer\n2. Poser\n\n## Programme\n\n- Jour 1, exercice noté (objectif 1)\n- Jour 2, pose (objectif 2)\n';
    assert.deepEqual(
      partsOf(text).map(([, number]) => number),
      [1],
    );
  });

  it('know what a table sets opposite', () => {
    const text = '# Toit\n\n| Compétences visées | Évaluation |\n|---|---|\n| Tracer | Test |\n| – | Oral |\n| | Dossier |\n';
    assert.deepEqual(
      assessmentsOf(text).map(({ opposite }) => opposite),
      ['words', 'dash', 'blank'],
    );
  });
});
