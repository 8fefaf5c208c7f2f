import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { applyEdits } from '../../server/src/features/edit.ts';
import { insertIndicators, newRegister } from '../../server/src/features/insertIndicators.ts';
import type { DocumentKind } from '../../server/src/programme/facts.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { EDITIONS, indicatorOf } from '../../server/src/referential/editions.ts';
import { crlf, lines, placeholders } from './support.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';

interface Case {
  readonly style: string;
  readonly document: string;
  readonly numbers: readonly number[];
  readonly kind?: DocumentKind;
  /** With "{label 9}" and "{asks 9}", or "{Label 9}" and "{Asks 9}", for what the edition says of an indicator. */
  readonly expected: string;
}

const CASES: readonly Case[] = [
  {
    style: 'a list: in the order of the numbers, worded like its neighbour',
    numbers: [12, 2, 9],
    document: lines`
      # Registre des preuves

      - **Indicateur 4**, analyse du besoin : [notes d’appel](appel.md), 2026-01-12
      - **Indicateur 10**, adaptation : [relevé](releve.md)
        et ses suites
      - Indicateur 30 – Appréciations : [cahier](cahier.md)

      Relu chaque trimestre.
      `,
    expected: lines`
      # Registre des preuves

      - **Indicateur 2**, {label 2} : {asks 2}
      - **Indicateur 4**, analyse du besoin : [notes d’appel](appel.md), 2026-01-12
      - **Indicateur 9**, {label 9} : {asks 9}
      - **Indicateur 10**, adaptation : [relevé](releve.md)
        et ses suites
      - **Indicateur 12**, {label 12} : {asks 12}
      - Indicateur 30 – Appréciations : [cahier](cahier.md)

      Relu chaque trimestre.
      `,
  },
  {
    style: 'a list for each criterion, numbered, with the label first',
    numbers: [9],
    document: lines`
      # Registre des preuves

      ## Critère 2

      1. Analyse du besoin (indicateur 4) : [notes](appel.md)
      2. Positionnement (indicateur 8) : [grille](grille.md)

      ## Critère 3

      1. Adaptation (indicateur 10) : [relevé](releve.md)
      `,
    expected: lines`
      # Registre des preuves

      ## Critère 2

      1. Analyse du besoin (indicateur 4) : [notes](appel.md)
      2. Positionnement (indicateur 8) : [grille](grille.md)

      ## Critère 3

      1. {Label 9} (indicateur 9) : {asks 9}
      1. Adaptation (indicateur 10) : [relevé](releve.md)
      `,
  },
  {
    style: 'a loose nested list with check boxes, in English: nothing is ticked',
    numbers: [32],
    document: lines`
      # Evidence register

      * What is kept after the course, and where to find it

        * [x] **Indicator 30**, feedback: [remarks](remarks.md) of the people who came

        * [x] **Indicator 31**, complaints: [letters](letters.md) and the answers to them
      `,
    expected: lines`
      # Evidence register

      * What is kept after the course, and where to find it

        * [x] **Indicator 30**, feedback: [remarks](remarks.md) of the people who came

        * [x] **Indicator 31**, complaints: [letters](letters.md) and the answers to them

        * **Indicator 32**, {label 32}: {asks 32}
      `,
  },
  {
    style: 'a list whose proofs are listed below, or in bold: the usual wording, in bold like it',
    numbers: [5],
    document: lines`
      # Registre des preuves

      - **Indicateurs 4 et 8** :
        - [notes d’appel](appel.md)
      `,
    expected: lines`
      # Registre des preuves

      - **Indicateurs 4 et 8** :
        - [notes d’appel](appel.md)
      - **Indicateur 5**, {label 5} : {asks 5}
      `,
  },
  {
    style: 'a table: in the column where the others have their proof',
    numbers: [4, 31],
    document: lines`
      # Registre des preuves

      | Indicateur | Date | Thème | Preuve | Pilote |
      |---|------|-------|--------|--------|
      | 8 | 2026-01-12 | Positionnement | [grille](grille.md) | Nadège |
      | 30 | 2026-02-12 | Appréciations | [cahier](cahier.md) | Nadège |
      `,
    expected: lines`
      # Registre des preuves

      | Indicateur | Date | Thème | Preuve | Pilote |
      |---|------|-------|--------|--------|
      | 4          |      | {Label 4} | {asks 4} |        |
      | 8 | 2026-01-12 | Positionnement | [grille](grille.md) | Nadège |
      | 30 | 2026-02-12 | Appréciations | [cahier](cahier.md) | Nadège |
      | 31         |      | {Label 31} | {asks 31} |        |
      `,
  },
  {
    style: 'a table without pipes around it, number and label in one cell',
    numbers: [9],
    document: lines`
      # Registre des preuves

      Indicateur | Preuve
      ---|---
      Ind. 4 – Besoin | [notes](appel.md)
      Ind. 30 à 32 | [cahier](cahier.md)
      `,
    expected: lines`
      # Registre des preuves

      Indicateur | Preuve
      ---|---
      Ind. 4 – Besoin | [notes](appel.md)
      Ind. 9 – {Label 9} | {asks 9}
      Ind. 30 à 32 | [cahier](cahier.md)
      `,
  },
  {
    style: 'a table that names two indicators a row, its cells still empty',
    numbers: [9],
    document: lines`
      # Registre des preuves

      | Indicateurs | Thème | Preuve |
      |---|---|---|
      | 4, 8 | | |
      `,
    expected: lines`
      # Registre des preuves

      | Indicateurs | Thème | Preuve |
      |---|---|---|
      | 4, 8 | | |
      | Indicateur 9 |       | {asks 9} |
      `,
  },
  {
    style: 'sections: between those of the neighbours, before what is none',
    numbers: [9, 2],
    document: lines`
      # Nos preuves

      ## Indicateur 4 : besoin

      Voir [les notes](appel.md).

      ### Modèle

      Une feuille.

      ## Autre chose

      Rien.
      `,
    expected: lines`
      # Nos preuves

      ## Indicateur 2 : {label 2}

      {Asks 2}

      ## Indicateur 4 : besoin

      Voir [les notes](appel.md).

      ### Modèle

      Une feuille.

      ## Indicateur 9 : {label 9}

      {Asks 9}

      ## Autre chose

      Rien.
      `,
  },
  {
    style: 'underlined sections, of two indicators: the usual wording',
    numbers: [9],
    document: lines`
      Indicateurs 4 et 8
      ------------------

      Voir [les notes](appel.md).
      `,
    expected: lines`
      Indicateurs 4 et 8
      ------------------

      Voir [les notes](appel.md).

      Indicateur 9 – conditions de déroulement
      ----------------------------------------

      {Asks 9}
      `,
  },
  {
    style: 'no evidence yet in a programme: results have a section of their own',
    kind: 'programme',
    numbers: [4, 2],
    document: lines`
      # Broder

      ## Durée

      14 heures

      ---

      *Mise à jour : 12 janvier 2026*
      `,
    expected: lines`
      # Broder

      ## Durée

      14 heures

      ## Résultats

      {Asks 2}

      ## Preuves

      - **Indicateur 4**, {label 4} : {asks 4}

      ---

      *Mise à jour : 12 janvier 2026*
      `,
  },
  {
    style: 'evidence in HTML, in sentences, in a table of columns: a section of its own',
    numbers: [9],
    document: lines`
      # Registre des preuves

      <ul>
      <li>Indicateur 4 : <a href="appel.md">notes</a></li>
      </ul>

      Le positionnement (indicateur 8) est dans [la grille](grille.md).

      | Indicateur | 30 | 31 |
      |---|---|---|
      | Preuve | [cahier](cahier.md) | [lettres](lettres.md) |
      `,
    expected: lines`
      # Registre des preuves

      <ul>
      <li>Indicateur 4 : <a href="appel.md">notes</a></li>
      </ul>

      Le positionnement (indicateur 8) est dans [la grille](grille.md).

      | Indicateur | 30 | 31 |
      |---|---|---|
      | Preuve | [cahier](cahier.md) | [lettres](lettres.md) |

      ## Preuves

      - **Indicateur 9**, {label 9} : {asks 9}
      `,
  },
];

const EDITION = EDITIONS['2026'];

/** The text with what the edition says of the indicators, in the document's language. */
function filled(text: string): string {
  const { language } = readDocument(text);
  const lead = { fr: 'à compléter : ', en: 'to be completed: ' }[language];
  return text.replace(/\{(label|asks) (\d+)\}/gi, (_, name: string, number: string) => {
    const indicator = indicatorOf(EDITION, Number(number));
    const words = name.toLowerCase() === 'label' ? indicator?.label[language] : lead + indicator?.asks[language];
    return /^[A-Z]/.test(name) ? `${words?.charAt(0).toUpperCase()}${words?.slice(1)}` : (words ?? '');
  });
}

const reading = (text: string, kind: DocumentKind = 'organisation') => {
  const document = readDocument(text);
  return readingOf(document, readFacts(document, kind), []);
};

describe('insertIndicators', () => {
  for (const { style, document, numbers, kind, expected: written } of CASES) {
    const expected = filled(written);
    const inserted = (text: string) => applyEdits(text, insertIndicators(reading(text, kind), EDITION, numbers));

    it(style, () => {
      assert.equal(inserted(document), expected);
    });

    it(`${style} (CRLF, byte order mark)`, () => {
      assert.equal(inserted(`\ufeff${crlf(document)}`), `\ufeff${crlf(expected)}`);
    });
  }

  it('says which words wait for the author', () => {
    const words = CASES.flatMap(({ document, numbers, kind }) => placeholders(insertIndicators(reading(document, kind), EDITION, numbers)));
    assert.equal(
      words.length,
      CASES.reduce((sum, { numbers }) => sum + numbers.length, 0),
    );
    for (const text of words) assert.match(text, /^(?:à compléter|to be completed) ?: .*\?$/i);
  });

  it('inserts nothing for numbers that the edition does not have, nor into what could not be read', () => {
    assert.deepEqual(insertIndicators(reading('# Registre\n'), EDITION, [99]), []);
    assert.deepEqual(insertIndicators(reading('>'.repeat(20_000)), EDITION, [4]), []);
  });
});

describe('newRegister', () => {
  it('is a document of the organisation that promises evidence for each indicator', () => {
    for (const [language, title] of [
      ['fr', 'Registre des preuves'],
      ['en', 'Register of evidence'],
    ] as const) {
      const numbers = EDITION.indicators.map(({ number }) => number);
      const text = newRegister(
        title,
        numbers.flatMap((number) => indicatorOf(EDITION, number) ?? []),
        language,
      );
      const document = readDocument(text);
      const facts = readFacts(document);
      assert.deepEqual(facts.kind, { value: 'organisation', origin: 'declared' });
      assert.equal(document.title?.text, title);
      assert.deepEqual(
        facts.evidence.map(({ indicators, state }) => [indicators.map(({ number }) => number), state]),
        numbers.map((number) => [[number], 'promised']),
      );
    }
  });
});
