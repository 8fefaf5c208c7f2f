import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/document.ts';
import { isSameQuestion } from '../../server/src/programme/openQuestions.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { crlf, lines } from '../features/support.ts';

const questionsIn = (text: string) => readFacts(readDocument(text)).questions;

/** Each question, and the words that it stands after. */
const asked = (text: string): [string, string][] =>
  questionsIn(text).map(({ text: question, after }) => [question, text.slice(after.start, after.end).trim()]);

describe('an open question', () => {
  it('is read in comments of HTML and of MDX, in French and in English', () => {
    for (const [text, question] of [
      ['Texte.\n\n<!-- question : Que fait-on ? -->\n', 'Que fait-on ?'],
      ['Texte.\n\n<!--Question\u00a0:\n  Que fait-on,\n  et avec quoi ?-->\n', 'Que fait-on, et avec quoi ?'],
      ['Texte.\n\n<!-- question: What do people do? -->\n', 'What do people do?'],
      ['Texte.\n\n{/* question : Que fait-on ? */}\n', 'Que fait-on ?'],
      ['Texte.\n\n{/* Open questions: Who? */}\n', 'Who?'],
      ['Texte.\n\n<!-- Question ouverte : Qui ? -->\n', 'Qui ?'],
    ] as const)
      assert.deepEqual(asked(text), [[question, 'Texte.']], text);
  });

  it('is no comment about questions, nothing left open or empty, nothing in code', () => {
    for (const text of [
      'Texte.\n\n<!-- une question : laquelle ? -->\n',
      'Texte.\n\n<!-- questionnaire : à revoir -->\n',
      'Texte.\n\n<!-- question : -->\n',
      'Texte.\n\n<!-- question : Que fait-on ?\n',
      'Texte.\n\n```\n<!-- question : Que fait-on ? -->\n```\n',
      'Texte `<!-- question : Que fait-on ? -->`.\n',
      'Texte. Question : que fait-on ?\n',
    ])
      assert.deepEqual(asked(text), [], text);
  });

  const PLACES = lines`
    # Broder

    Un premier paragraphe.

    Une pédagogie
    dans le texte.

    <!-- question : Un ? -->

    <!-- question : Deux ? -->

    - le premier
    - le second
      sur deux lignes
      <!-- question : Trois ? -->
      - un détail

    <!-- question : Quatre ? -->

    > Une citation.
    >
    > <!-- question : Cinq ? -->

    | Durée | 14 heures |
    |---|---|
    | Tarif | 600 € |

    <!-- question : Six ? -->

    Le début <!-- question : Sept ? --> et la fin.
    `;

  it('stands after the block before it, other comments aside', () => {
    for (const text of [PLACES, crlf(PLACES)]) {
      assert.deepEqual(
        asked(text).map(([question, words]) => [question, words.replace(/\s+/g, ' ')]),
        [
          ['Un ?', 'Une pédagogie dans le texte.'],
          ['Deux ?', 'Une pédagogie dans le texte.'],
          ['Trois ?', 'le second sur deux lignes'],
          ['Quatre ?', '- le premier - le second sur deux lignes <!-- question : Trois ? --> - un détail'],
          ['Cinq ?', 'Une citation.'],
          ['Six ?', '| Durée | 14 heures | |---|---| | Tarif | 600 € |'],
          ['Sept ?', 'Le début'],
        ],
      );
    }
  });

  it('stands there in MDX too, whose comments Markdown takes for text', () => {
    const text = PLACES.replaceAll('<!--', '{/*').replaceAll('-->', '*/}');
    assert.deepEqual(
      asked(text).map(([question, words]) => [question, words.split('\n')[0]]),
      [
        ['Un ?', 'Une pédagogie'],
        ['Deux ?', 'Une pédagogie'],
        ['Trois ?', 'le second'],
        ['Quatre ?', '- le premier'],
        ['Cinq ?', 'Une citation.'],
        ['Six ?', '| Durée | 14 heures |'],
        ['Sept ?', 'Le début'],
      ],
    );
  });

  it('may stand under a key of the front matter, not in its text', () => {
    assert.deepEqual(
      asked(
        '---\ntitre: Broder\nobjectifs: |\n  Une pédagogie\n  # question : dans le texte ?\n# question : Comment ?\nduree: 14 heures\n---\n',
      ),
      [['Comment ?', 'objectifs: |\n  Une pédagogie\n  # question : dans le texte ?']],
    );
    assert.deepEqual(asked('---\n# question : Comment ?\ntitre: Broder\n---\n'), [['Comment ?', '']]);
  });

  it('is the same however it is typed', () => {
    assert.ok(isSameQuestion('Qu’est-ce qui -- ici -- change ?', 'qu’est-ce qui – ici – change\u00a0?'));
    assert.ok(!isSameQuestion('Que fait-on ?', 'Qui fait ?'));
  });

  it('is looked for in any text without a fault, and placed inside it', () => {
    const bit = fc.oneof(
      fc.constantFrom(
        '<!-- ',
        ' -->',
        '{/* ',
        ' */}',
        'question : ',
        'formulation exigée : ',
        '# ',
        '- ',
        '> ',
        '| ',
        '\n',
        '\n\n',
        '---\n',
        'a',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 25 }).map((bits) => bits.join('')),
        (source) => {
          const facts = readFacts(readDocument(source));
          for (const { span, after } of facts.questions) {
            assert.ok(after.start >= 0 && after.start <= after.end && after.end <= span.start && span.end <= source.length);
          }
          for (const { span, covers } of facts.wordings) assert.ok(span.start < span.end && covers.end <= source.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
