import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { readWording } from '../../server/src/singularity/wording.ts';
import { lines } from '../features/support.ts';

const wordingsIn = (text: string) => readFacts(readDocument(text)).wordings;
const said = (text: string): [string, string][] =>
  wordingsIn(text).map(({ source, covers }) => [source, text.slice(covers.start, covers.end).trim()]);

describe('a wording that is said to be required', () => {
  it('is read in comments of HTML and of MDX, in French and in English, with the text that requires it', () => {
    for (const [comment, source] of [
      ['<!-- formulation exigée : Code du travail, article L. 6313-1 -->', 'Code du travail, article L. 6313-1'],
      ['<!-- Formulations imposées\u00a0:\n  fiche RNCP99126,\n  rubrique 3 -->', 'fiche RNCP99126, rubrique 3'],
      ['{/* required wording: the funder’s template, 2026 */}', 'the funder’s template, 2026'],
      ['<!-- formulation exigée : à compléter -->', ''],
      ['<!-- required wording: to be completed -->', ''],
      ['<!-- formulation exigée : -->', ''],
    ] as const)
      assert.deepEqual(said(`${comment}\n\nUne pédagogie active.\n\nAutre chose.\n`), [[source, 'Une pédagogie active.']], comment);
  });

  it('is nothing else', () => {
    for (const text of [
      '<!-- formulation exigée par le financeur -->\n\nTexte.\n',
      '<!-- formulation exigée : Code\n\nTexte.\n',
      '```\n<!-- formulation exigée : Code -->\n```\n\nTexte.\n',
    ])
      assert.deepEqual(said(text), [], text);
  });

  const zones = (text: string): string[] => {
    const document = readDocument(text);
    return readWording(document, readFacts(document), DEFAULT_SETTINGS.phrases).units.map(
      ({ text: words, zone }) => `${zone} ${words.text}`,
    );
  };

  const SHEET = lines`
    # Broder

    ## Méthodes

    Une pédagogie active.

    - Des études de cas SOURCE
    - Un suivi individualisé
    `;

  it('is never asked about, and nothing else is spared', () => {
    const marked = SHEET.replace('Une pédagogie', '<!-- formulation exigée : cahier des charges -->\n\nUne pédagogie').replace(
      'SOURCE',
      '<!-- formulation exigée : cahier des charges -->',
    );
    assert.deepEqual(zones(marked), ['required Une pédagogie active.', 'required Des études de cas', 'pedagogical Un suivi individualisé']);
  });

  it('requires nothing without its source', () => {
    const marked = SHEET.replace('SOURCE', '<!-- formulation exigée : à compléter -->');
    assert.deepEqual(zones(marked), [
      'pedagogical Une pédagogie active.',
      'pedagogical Des études de cas',
      'pedagogical Un suivi individualisé',
    ]);
  });
});
