import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { applyEdits } from '../../server/src/features/edit.ts';
import { questionComment } from '../../server/src/features/questionComment.ts';
import { crlf, lines, read } from './support.ts';

/** The text with a question about the word ICI, or HERE. */
function ask(text: string, question = 'Comment ?', mdx = false): string {
  const at = text.search(/ICI|HERE/);
  const edit = questionComment(readDocument(text), { start: at, end: at + 3 }, question, mdx);
  return edit ? applyEdits(text, [edit]) : text;
}

const CASES: readonly { readonly place: string; readonly document: string; readonly expected: string }[] = [
  {
    place: 'a paragraph',
    document: lines`
      # Broder

      Une pédagogie ICI
      dans le texte.
      ## Suite
      `,
    expected: lines`
      # Broder

      Une pédagogie ICI
      dans le texte.

      <!-- question : Comment ? -->

      ## Suite
      `,
  },
  {
    place: 'a heading',
    document: lines`
      # Broder ICI

      Le texte de la page.
      `,
    expected: lines`
      # Broder ICI

      <!-- question : Comment ? -->

      Le texte de la page.
      `,
  },
  {
    place: 'a list item: the list stays tight',
    document: lines`
      Le texte de la page :

      - une pédagogie ICI
        sur deux lignes
        - un détail
      - autre chose
      `,
    expected: lines`
      Le texte de la page :

      - une pédagogie ICI
        sur deux lignes
        <!-- question : Comment ? -->
        - un détail
      - autre chose
      `,
  },
  {
    place: 'a nested numbered item with a check box',
    document: lines`
      1. Le texte de la page
         - [ ] une pédagogie ICI
      2. autre chose
      `,
    expected: lines`
      1. Le texte de la page
         - [ ] une pédagogie ICI
           <!-- question : Comment ? -->
      2. autre chose
      `,
  },
  {
    place: 'a table: after it',
    document: lines`
      | Durée | 14 heures ICI |
      |-------|---------------|
      | Tarif | 600 € |

      Le texte de la page.
      `,
    expected: lines`
      | Durée | 14 heures ICI |
      |-------|---------------|
      | Tarif | 600 € |

      <!-- question : Comment ? -->

      Le texte de la page.
      `,
  },
  {
    place: 'a quotation',
    document: lines`
      > Une pédagogie ICI
      > dans le texte.
      >
      > Suite de la page.
      `,
    expected: lines`
      > Une pédagogie ICI
      > dans le texte.
      >
      > <!-- question : Comment ? -->
      >
      > Suite de la page.
      `,
  },
  {
    place: 'HTML',
    document: lines`
      <div>
      <p>Une pédagogie ICI dans le texte</p>
      </div>
      `,
    expected: lines`
      <div>
      <p>Une pédagogie ICI dans le texte</p>
      </div>

      <!-- question : Comment ? -->
      `,
  },
  {
    place: 'front matter: a YAML comment',
    document: lines`
      ---
      fiche:
        objectifs: |
          Une pédagogie ICI

          dans le texte
        duree: 14 heures
      ---
      `,
    expected: lines`
      ---
      fiche:
        objectifs: |
          Une pédagogie ICI

          dans le texte
        # question : Comment ?
        duree: 14 heures
      ---
      `,
  },
  {
    place: 'an English document',
    document: lines`
      # Beadwork

      This is what you will do with us and HERE for the day.
      `,
    expected: lines`
      # Beadwork

      This is what you will do with us and HERE for the day.

      <!-- question: Comment ? -->
      `,
  },
];

describe('questionComment', () => {
  for (const { place, document, expected } of CASES) {
    it(`in ${place}`, () => assert.equal(ask(document), expected));
    it(`in ${place} (CRLF)`, () => assert.equal(ask(crlf(document)), crlf(expected)));
    it(`in ${place}: is written once`, () => assert.equal(ask(expected), expected));
    it(`in ${place}: changes nothing in what is read`, () => {
      const words = (text: string): string[] =>
        [...(read(text).document.frontMatter?.properties ?? []), ...read(text).document.blocks].map(({ text: plain }) => plain.text);
      assert.deepEqual(words(expected), words(document));
    });
  }

  it('is written as a comment of MDX in MDX, but in the front matter', () => {
    const text = ask('---\ntitre: Broder\n---\n\n- Une pédagogie ICI\n- autre\n', 'Comment ?', true);
    assert.match(text, /\n- Une pédagogie ICI\n {2}\{\/\* question : Comment \? \*\/\}\n- autre\n$/);
    assert.deepEqual(
      read(text).document.blocks.map(({ text: words }) => words.text),
      ['Une pédagogie ICI', 'autre'],
    );
    assert.match(ask('---\ntitre: Broder ICI\n---\n', 'Comment ?', true), /\n# question : Comment \?\n---/);
  });

  it('cannot be ended early by its own words', () => {
    assert.match(ask('Une pédagogie ICI.\n', 'Comment */} ou -- non ?', true), /\{\/\* question : Comment \/\} ou -- non \? \*\/\}/);
    assert.match(ask('Une pédagogie ICI.\n', 'Comment --> ou\nnon ?'), /<!-- question : Comment –> ou non \? -->/);
  });
});
