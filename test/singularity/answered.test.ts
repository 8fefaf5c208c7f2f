import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import { codeActions } from '../../server/src/features/codeActions.ts';
import { CODE_ACTION_KINDS } from '../../server/src/protocol/index.ts';

const read = (text: string) => analyse(text, { asOf: '2026-11-15', locale: 'fr', kind: 'programme' });
const lensesOf = (line: string, heading = 'Méthodes', title = 'Tailler les fruitiers'): string[] =>
  read(`# ${title}\n\n## ${heading}\n\n${line}\n`).reading.answered.map(({ lens }) => lens);

describe('what a text answers unasked', () => {
  it('is people at work among themselves', () => {
    assert.deepEqual(lensesOf('Le soir, chacun montre la branche qu’il regrette d’avoir coupée.'), ['absent-collective']);
    assert.deepEqual(lensesOf('Un pain raté est coupé en deux, et le groupe cherche ce qui a manqué.'), ['absent-collective']);
    assert.deepEqual(lensesOf('At noon everyone shows the joint that they would not sign.', 'Methods', 'Making a drawer'), [
      'absent-collective',
    ]);
    assert.deepEqual(lensesOf('Les participants échangent sur leurs pratiques.'), []);
  });

  it('is a regard with its means, and not the word alone', () => {
    assert.deepEqual(lensesOf('Qui entend mal peut à tout moment sortir et revenir sans rien expliquer.'), ['performance-without-care']);
    assert.deepEqual(lensesOf('La même conseillère vous reçoit du premier au dernier entretien, à Sauvigne.'), [
      'performance-without-care',
    ]);
    assert.deepEqual(lensesOf('Notre accompagnement bienveillant s’appuie sur une écoute active et attentive.'), []);
  });

  it('is a reason, or a limit of the course', () => {
    assert.deepEqual(lensesOf('Nous avons gardé la scie plutôt que le sécateur, parce que la main y apprend à attendre.'), [
      'compliance-as-goal',
    ]);
    assert.deepEqual(lensesOf('Vous ne savez pas encore vers quel métier vous tourner cette année.', 'Présentation'), []);
  });

  it('is nothing that is taught, quoted, required or said by somebody else', () => {
    const line = 'Nous avons gardé la scie plutôt que le sécateur, parce que la main y apprend à attendre.';
    assert.deepEqual(lensesOf(line, 'Programme'), []);
    assert.deepEqual(lensesOf(line, 'Témoignages'), []);
    assert.deepEqual(lensesOf(line, 'Tarif'), []);
    assert.deepEqual(lensesOf('« Chacun montre son ouvrage », dit le livre que nous lisons.'), []);
  });

  it('can begin a singular reading', () => {
    const text = '# Tailler les fruitiers\n\n## Méthodes\n\nLe soir, chacun montre la branche qu’il regrette d’avoir coupée.\n';
    const at = text.indexOf('chacun');
    const actions = codeActions(
      read(text),
      { start: at, end: at },
      {
        locale: 'fr',
        today: '2026-11-15',
        mdx: false,
        version: '0',
        commands: false,
        wants: (kind) => kind === CODE_ACTION_KINDS.insertReading,
      },
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Écrire à la suite une lecture singulière, à compléter (indicateur 6)'],
    );
    assert.match(actions[0]?.edits[0]?.newText ?? '', /Lecture singulière \(indicateur 6\)/);
  });
});
