import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/config/settings.ts';
import { analyse, type Analysis } from '../../server/src/engine/analyse.ts';
import { lines } from '../features/support.ts';

const SHEET = lines`
  # Tailler les fruitiers

  ## Méthodes

  Une alternance d’apports théoriques et pratiques.

  ## Formateur

  Un formateur passionné vous accompagne.
  `;

const read = (text: string, settings?: Partial<Settings>): Analysis =>
  analyse(text, { asOf: '2026-11-15', locale: 'en', kind: 'programme', settings: { ...DEFAULT_SETTINGS, ...settings } });

const hints = ({ document, findings }: Analysis): string[] =>
  findings.filter(({ rule }) => rule === 'singularity/stock-phrase').map(({ span }) => document.source.slice(span));

describe('a question that is noted', () => {
  const [first] = read(SHEET).findings.filter(({ rule }) => rule === 'singularity/stock-phrase');
  const question = first?.data.fix === 'insert-question' ? first.data.question : '';
  const noted = (words: string, text = question): string => SHEET.replace(words, `${words}\n\n<!-- question : ${text} -->`);

  it('is not asked again of the same words, whatever the reader’s language', () => {
    assert.deepEqual(hints(read(SHEET)), ['alternance d’apports théoriques et pratiques', 'formateur passionné']);
    assert.deepEqual(hints(read(noted('pratiques.'))), ['formateur passionné']);
  });

  it('is asked elsewhere, and so is another question here', () => {
    assert.equal(hints(read(noted('accompagne.'))).length, 2);
    assert.equal(hints(read(noted('pratiques.', 'Et alors ?'))).length, 2);
  });

  it('does not put off what the organisation wants answered', () => {
    const settings = { rules: { 'singularity/stock-phrase': { severity: 'warning' } } } as const;
    assert.equal(hints(read(noted('pratiques.'), settings)).length, 2);
  });

  it('keeps the place of its hint: no other comes up', () => {
    const phrases = [
      'Une pédagogie active.',
      'Un suivi individualisé.',
      'À votre rythme.',
      'Des mises en situation.',
      'Des études de cas.',
      'Des jeux de rôle.',
      'Un accompagnement personnalisé.',
    ];
    const text = `${SHEET}\n${phrases.map((phrase, index) => `## Encore ${'a'.repeat(index + 1)}\n\n${phrase}`).join('\n\n')}\n`;
    const before = hints(read(text));
    assert.equal(before.length, 6);
    for (const finding of read(text).findings.filter(({ data }) => data.fix === 'insert-question')) {
      const asks = finding.data.fix === 'insert-question' ? finding.data.question : '';
      const end = text.indexOf('\n', finding.span.end);
      const after = hints(read(`${text.slice(0, end)}\n\n<!-- question : ${asks} -->${text.slice(end)}`));
      assert.deepEqual(
        after,
        before.filter((words) => words !== text.slice(finding.span.start, finding.span.end)),
      );
    }
  });
});
