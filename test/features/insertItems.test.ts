import assert from 'node:assert/strict';
import type { Item } from '../../server/src/referential/items.ts';
import { insertItems } from '../../server/src/features/insertItems.ts';
import { crlf, insert, lines, placeholders, read, unfoundItems } from './support.ts';

interface Case {
  readonly style: string;
  readonly document: string;
  readonly items: readonly Item[];
  readonly expected: string;
}

const CASES: readonly Case[] = [
  {
    style: 'headings: after the whole section of the item before, sub-headings included',
    items: ['lead-time', 'prerequisites'],
    document: lines`
      # Broder au crochet

      ## Objectifs

      Broder un motif de perles au crochet.

      ## Durée

      14 heures sur 2 jours.

      ### Rythme

      Deux jours de suite.

      ## Tarif

      600 € HT par personne.
      `,
    expected: lines`
      # Broder au crochet

      ## Objectifs

      Broder un motif de perles au crochet.

      ## Prérequis

      À compléter : que faut-il savoir en arrivant, et comment le vérifiez-vous ? (« aucun » s’écrit aussi)

      ## Durée

      14 heures sur 2 jours.

      ### Rythme

      Deux jours de suite.

      ## Délais d’accès

      À compléter : combien de jours ou de semaines entre la demande et le premier jour ?

      ## Tarif

      600 € HT par personne.
      `,
  },
  {
    style: 'headings in English, glued to what follows, at level 3',
    items: ['price', 'objectives'],
    document: lines`
      # Beadwork

      ### Duration
      14 hours over 2 days.
      ### Assessment
      A pattern made before the trainer.
      `,
    expected: lines`
      # Beadwork

      ### Objectives

      To be completed: what will each person be able to do, and in which situation will it show?

      ### Duration
      14 hours over 2 days.

      ### Price

      To be completed: how much, for whom, with or without VAT, and what does it include?

      ### Assessment
      A pattern made before the trainer.
      `,
  },
  {
    style: 'headings with a colon, in capitals, before the footer',
    items: ['funding'],
    document: lines`
      # BRODER

      ## OBJECTIFS :

      Broder un motif de perles.

      ## TARIF :

      600 € HT par personne.

      ---

      *Mise à jour : 12 janvier 2026*
      `,
    expected: lines`
      # BRODER

      ## OBJECTIFS :

      Broder un motif de perles.

      ## TARIF :

      600 € HT par personne.

      ## FINANCEMENT :

      À compléter : quels financements sont ouverts ici, à quelles conditions, et que reste-t-il à payer ?

      ---

      *Mise à jour : 12 janvier 2026*
      `,
  },
  {
    style: 'bold headings with a value beside the label in one of them',
    items: ['contact'],
    document: lines`
      # Broder

      ### **Durée** : 14 heures

      ### **Tarif**

      600 € HT par personne.

      ### **Délais d’accès**

      Trois semaines.
      `,
    expected: lines`
      # Broder

      ### **Durée** : 14 heures

      ### **Tarif**

      600 € HT par personne.

      ### **Contact**

      À compléter : qui répond, à quel numéro ou à quelle adresse ?

      ### **Délais d’accès**

      Trois semaines.
      `,
  },
  {
    style: 'underlined headings',
    items: ['price'],
    document: lines`
      Broder
      ======

      Durée
      -----

      14 heures
      `,
    expected: lines`
      Broder
      ======

      Durée
      -----

      14 heures

      Tarif
      -----

      À compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?
      `,
  },
  {
    style: 'headings between tags: inside what the section before stands in',
    items: ['price'],
    document: lines`
      # Broder

      <div class="card">

      ## Durée

      14 heures

      </div>
      <div class="card">

      ## Contact

      Jeanne, 01 02 03 04 05

      </div>
      `,
    expected: lines`
      # Broder

      <div class="card">

      ## Durée

      14 heures

      ## Tarif

      À compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?

      </div>
      <div class="card">

      ## Contact

      Jeanne, 01 02 03 04 05

      </div>
      `,
  },
  {
    style: 'bold labels, a paragraph each, with the no-break space that the document puts before colons',
    items: ['prerequisites', 'lead-time', 'funding'],
    document: lines`
      # Broder

      **Objectifs\u00a0:** broder un motif

      - de perles
      - de fils

      **Durée\u00a0:** 14 heures

      <!-- à revoir -->

      1. un jour
      2. un autre

      **Tarif\u00a0:** 600 € HT
      `.replaceAll('\\u00a0', '\u00a0'),
    expected: lines`
      # Broder

      **Objectifs\u00a0:** broder un motif

      - de perles
      - de fils

      **Prérequis\u00a0:** à compléter\u00a0: que faut-il savoir en arrivant, et comment le vérifiez-vous\u00a0? («\u00a0aucun\u00a0» s’écrit aussi)

      **Durée\u00a0:** 14 heures

      <!-- à revoir -->

      1. un jour
      2. un autre

      **Délais d’accès\u00a0:** à compléter\u00a0: combien de jours ou de semaines entre la demande et le premier jour\u00a0?

      **Tarif\u00a0:** 600 € HT

      **Financement\u00a0:** à compléter\u00a0: quels financements sont ouverts ici, à quelles conditions, et que reste-t-il à payer\u00a0?
      `.replaceAll('\\u00a0', '\u00a0'),
  },
  {
    style: 'bold labels with their value in the paragraph below',
    items: ['price'],
    document: lines`
      # Broder

      __Durée__

      14 heures

      en deux jours

      __Contact__

      Jeanne, 01 02 03 04 05
      `,
    expected: lines`
      # Broder

      __Durée__

      14 heures

      en deux jours

      __Tarif__

      À compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?

      __Contact__

      Jeanne, 01 02 03 04 05
      `,
  },
  {
    style: 'bold labels, a line each, with their line breaks',
    items: ['objectives', 'lead-time', 'funding'],
    document: lines`
      # Beadwork

      ⏱ **Duration**: 14 hours\
      **Price**: €600 excl. VAT

      A course for two people.
      `,
    expected: lines`
      # Beadwork

      **Objectives**: to be completed: what will each person be able to do, and in which situation will it show?\
      ⏱ **Duration**: 14 hours\
      **Lead time**: to be completed: how many days or weeks between the request and the first day?\
      **Price**: €600 excl. VAT\
      **Funding**: to be completed: which funding is open here, on what conditions, and what remains to be paid?

      A course for two people.
      `,
  },
  {
    style: 'bold labels in a quotation',
    items: ['lead-time'],
    document: lines`
      # Broder

      > **Durée :** 14 heures
      >
      > **Tarif :** 600 € HT
      `,
    expected: lines`
      # Broder

      > **Durée :** 14 heures
      >
      > **Délais d’accès :** à compléter : combien de jours ou de semaines entre la demande et le premier jour ?
      >
      > **Tarif :** 600 € HT
      `,
  },
  {
    style: 'bold labels of HTML: Markdown after the block, never inside it',
    items: ['price'],
    document: lines`
      # Broder

      <p><strong>Durée :</strong> 14 heures</p>

      Du texte sur le cours.
      `,
    expected: lines`
      # Broder

      <p><strong>Durée :</strong> 14 heures</p>

      **Tarif :** à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?

      Du texte sur le cours.
      `,
  },
  {
    style: 'bold list items, nested detail included, without the check box',
    items: ['prerequisites', 'funding'],
    document: lines`
      # Broder

      * [x] **Objectifs :** broder un motif
        * de perles
      * [x] **Durée :** 14 heures
      * [x] **Tarif :** 600 € HT

      Du texte sur le cours.
      `,
    expected: lines`
      # Broder

      * [x] **Objectifs :** broder un motif
        * de perles
      * **Prérequis :** à compléter : que faut-il savoir en arrivant, et comment le vérifiez-vous ? (« aucun » s’écrit aussi)
      * [x] **Durée :** 14 heures
      * [x] **Tarif :** 600 € HT
      * **Financement :** à compléter : quels financements sont ouverts ici, à quelles conditions, et que reste-t-il à payer ?

      Du texte sur le cours.
      `,
  },
  {
    style: 'nested list items in English',
    items: ['lead-time', 'objectives'],
    document: lines`
      # Beadwork

      - In short
        - **Duration:** 14 hours
        - **Price:** €600 excl. VAT
      `,
    expected: lines`
      # Beadwork

      - In short
        - **Objectives:** to be completed: what will each person be able to do, and in which situation will it show?
        - **Duration:** 14 hours
        - **Lead time:** to be completed: how many days or weeks between the request and the first day?
        - **Price:** €600 excl. VAT
      `,
  },
  {
    style: 'plain list items, set apart by blank lines',
    items: ['lead-time'],
    document: lines`
      # Broder

      + Durée : 14 heures

      + Tarif : 600 € HT
      `,
    expected: lines`
      # Broder

      + Durée : 14 heures

      + Délais d’accès : à compléter : combien de jours ou de semaines entre la demande et le premier jour ?

      + Tarif : 600 € HT
      `,
  },
  {
    style: 'numbered list items',
    items: ['funding'],
    document: lines`
      # Broder

      1. Durée : 14 heures
      2. Tarif : 600 € HT
      `,
    expected: lines`
      # Broder

      1. Durée : 14 heures
      2. Tarif : 600 € HT
      3. Financement : à compléter : quels financements sont ouverts ici, à quelles conditions, et que reste-t-il à payer ?
      `,
  },
  {
    style: 'plain lines',
    items: ['prerequisites', 'funding'],
    document: lines`
      # Broder

      Objectifs : broder un motif de perles
      Durée : 14 heures
      Tarif : 600 € HT

      Du texte sur le cours.
      `,
    expected: lines`
      # Broder

      Objectifs : broder un motif de perles
      Prérequis : à compléter : que faut-il savoir en arrivant, et comment le vérifiez-vous ? (« aucun » s’écrit aussi)
      Durée : 14 heures
      Tarif : 600 € HT
      Financement : à compléter : quels financements sont ouverts ici, à quelles conditions, et que reste-t-il à payer ?

      Du texte sur le cours.
      `,
  },
  {
    style: 'table rows, padded like the others as far as the words go, below the header',
    items: ['prerequisites', 'funding'],
    document: lines`
      # Broder

      | Objectifs   | broder un motif de perles |
      | ----------- | ------------------------- |
      | Durée       | 14 heures                 |
      | Tarif       | 600 € HT                  |

      Du texte sur le cours.
      `,
    expected: lines`
      # Broder

      | Objectifs   | broder un motif de perles |
      | ----------- | ------------------------- |
      | Prérequis   | à compléter : que faut-il savoir en arrivant, et comment le vérifiez-vous ? (« aucun » s’écrit aussi) |
      | Durée       | 14 heures                 |
      | Tarif       | 600 € HT                  |
      | Financement | à compléter : quels financements sont ouverts ici, à quelles conditions, et que reste-t-il à payer ? |

      Du texte sur le cours.
      `,
  },
  {
    style: 'table rows with bold labels and a third column, in English, without outer pipes',
    items: ['lead-time', 'objectives'],
    document: lines`
      # Beadwork

      Heading | Detail | Note
      --- | --- | ---
      **Duration** | 14 hours | in two days
      **Price** | €600 excl. VAT |
      `,
    expected: lines`
      # Beadwork

      Heading | Detail | Note
      --- | --- | ---
      **Objectives** | to be completed: what will each person be able to do, and in which situation will it show? |
      **Duration** | 14 hours | in two days
      **Lead time** | to be completed: how many days or weeks between the request and the first day? |
      **Price** | €600 excl. VAT |
      `,
  },
  {
    style: 'front matter keys, under the same parent',
    items: ['prerequisites', 'lead-time', 'funding'],
    document: lines`
      ---
      title: Broder
      fiche:
        objectifs:
        - broder un motif
        - le monter
        duree: 14 heures
        tarif: |
          600 € HT

          par personne
      tags: [perles]
      ---

      Du texte sur le cours.
      `,
    expected: lines`
      ---
      title: Broder
      fiche:
        objectifs:
        - broder un motif
        - le monter
        prerequis: "à compléter : que faut-il savoir en arrivant, et comment le vérifiez-vous ? (« aucun » s’écrit aussi)"
        duree: 14 heures
        delai_acces: "à compléter : combien de jours ou de semaines entre la demande et le premier jour ?"
        tarif: |
          600 € HT

          par personne
        financement: "à compléter : quels financements sont ouverts ici, à quelles conditions, et que reste-t-il à payer ?"
      tags: [perles]
      ---

      Du texte sur le cours.
      `,
  },
  {
    style: 'front matter keys in English over a French text, joined by hyphens as the others',
    items: ['objectives', 'lead-time'],
    document: lines`
      ---
      page-title: Broder
      duration: 14 heures
      price: 600 € HT
      ---

      Du texte sur le cours de broderie.
      `,
    expected: lines`
      ---
      page-title: Broder
      objectives: "à compléter : que saura faire chaque personne, et dans quelle situation le verra-t-on ?"
      duration: 14 heures
      lead-time: "à compléter : combien de jours ou de semaines entre la demande et le premier jour ?"
      price: 600 € HT
      ---

      Du texte sur le cours de broderie.
      `,
  },
  {
    style: 'front matter where the key stands already: a section, since a key must not stand twice',
    items: ['contact'],
    document: lines`
      ---
      duree: 14 heures
      tarif: 600 € HT
      contact:
      ---

      # Broder

      Du texte sur le cours.
      `,
    expected: lines`
      ---
      duree: 14 heures
      tarif: 600 € HT
      contact:
      ---

      # Broder

      Du texte sur le cours.

      ## Contact

      À compléter : qui répond, à quel numéro ou à quelle adresse ?
      `,
  },
  {
    style: 'sentences under headings: sections one level below the title',
    items: ['contact', 'lead-time'],
    document: lines`
      # Broder

      La formation dure deux jours et coûte 600 € par personne.

      [site]: https://example.org
      `,
    expected: lines`
      # Broder

      La formation dure deux jours et coûte 600 € par personne.

      ## Délais d’accès

      À compléter : combien de jours ou de semaines entre la demande et le premier jour ?

      ## Contact

      À compléter : qui répond, à quel numéro ou à quelle adresse ?

      [site]: https://example.org
      `,
  },
  {
    style: 'sentences without any heading: bold labels',
    items: ['contact', 'lead-time'],
    document: 'A course for the two of you.\n\nIt lasts two days and costs €600 for each of you.',
    expected: [
      'A course for the two of you.',
      'It lasts two days and costs €600 for each of you.',
      '**Lead time:** to be completed: how many days or weeks between the request and the first day?',
      '**Contact:** to be completed: who answers, at which number or address?',
    ].join('\n\n'),
  },
  {
    style: 'a fence that was never closed: before it',
    items: ['price'],
    document: lines`
      # Broder

      ## Durée

      14 heures

      ~~~
      du code sans fin
      `,
    expected: lines`
      # Broder

      ## Durée

      14 heures

      ## Tarif

      À compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?

      ~~~
      du code sans fin
      `,
  },
  {
    style: 'a comment that was never closed: before it',
    items: ['price'],
    document: lines`
      # Broder

      Du texte sur le cours.

      <!-- à revoir
      `,
    expected: lines`
      # Broder

      Du texte sur le cours.

      ## Tarif

      À compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?

      <!-- à revoir
      `,
  },
  {
    style: 'a blank document',
    items: ['contact'],
    document: '\n',
    expected: '\n**Contact :** à compléter : qui répond, à quel numéro ou à quelle adresse ?\n',
  },
];

describe('insertItems', () => {
  for (const { style, document, items, expected } of CASES) {
    it(style, () => assert.equal(insert(document, ...items), expected));
    it(`${style} (CRLF)`, () => assert.equal(insert(crlf(document), ...items), crlf(expected)));
    it(`${style} (byte order mark)`, () => assert.equal(insert(`\ufeff${document}`, ...items), `\ufeff${expected}`));

    it(`${style}: the stubs are read as promised`, () => {
      const { facts } = read(expected);
      assert.deepEqual(
        Object.fromEntries(items.map((item) => [item, facts.items[item].state])),
        Object.fromEntries(items.map((item) => [item, 'promised'])),
      );
    });

    it(`${style}: once all is inserted, nothing is missing`, () => {
      assert.deepEqual(unfoundItems(read(insert(document, ...unfoundItems(read(document))))), []);
    });
  }

  it('lets the author overwrite the promise, and only that', () => {
    const document = '# Broder\n\n## Durée\n\n14 heures\n';
    assert.deepEqual(placeholders(insertItems(read(document), ['price', 'contact'])), [
      'À compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?',
      'À compléter : qui répond, à quel numéro ou à quelle adresse ?',
    ]);
    assert.deepEqual(placeholders(insertItems(read('---\nduree: 14 heures\n---\n'), ['contact'])), [
      'à compléter : qui répond, à quel numéro ou à quelle adresse ?',
    ]);
    assert.deepEqual(placeholders(insertItems(read('| Durée | 14 heures |\n|---|---|\n'), ['contact'])), [
      'à compléter : qui répond, à quel numéro ou à quelle adresse ?',
    ]);
  });

  it('writes into an empty document', () => {
    assert.equal(insert('', 'contact'), '**Contact :** à compléter : qui répond, à quel numéro ou à quelle adresse ?\n');
  });

  it('does not touch a document that could not be parsed', () => {
    assert.deepEqual(insertItems(read('x'.repeat(300_000)), ['price']), []);
  });
});
