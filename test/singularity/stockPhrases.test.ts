import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import type { PhraseOccurrence } from '../../server/src/singularity/occurrences.ts';
import type { Phrase } from '../../server/src/singularity/phrase.ts';
import { readWording } from '../../server/src/singularity/wording.ts';

function occurrences(text: string, own: readonly Phrase[] = []): PhraseOccurrence[] {
  const document = readDocument(text);
  const { units } = readWording(document, readFacts(document, 'programme'), own);
  return units.flatMap(({ zone, phrases }) => (zone === 'required' ? [] : phrases));
}
const found = (text: string): string[] => occurrences(text).map(({ span }) => text.slice(span.start, span.end));
const inMethods = (sentence: string): string[] => found(`# Tailler les fruitiers\n\n## Méthodes pédagogiques\n\n${sentence}\n`);

describe('stock phrases of a document', () => {
  it('stand on the exact words', () => {
    assert.deepEqual(inMethods('Nous proposons une **pédagogie active** et des études de cas.'), ['pédagogie active', 'études de cas']);
    assert.deepEqual(inMethods('Une alternance\nd’apports théoriques\net pratiques.'), ['alternance\nd’apports théoriques\net pratiques']);
    assert.deepEqual(inMethods('Une p&eacute;dagogie active.'), ['p&eacute;dagogie active']);
    assert.deepEqual(found('\ufeff# T\r\n\r\nUn tour de table.\r\n'), ['tour de table']);
  });

  it('are asked about under the name of the teaching arrangements, which say how a course is run', () => {
    assert.deepEqual(found('# Tailler les fruitiers\n\n## Modalités pédagogiques\n\n- Tour de table\n- Greffe en verger\n'), [
      'Tour de table',
    ]);
  });

  it('are read in lists, tables and HTML too', () => {
    assert.deepEqual(inMethods('- Tour de table\n- [ ] Études de cas'), ['Tour de table', 'Études de cas']);
    assert.deepEqual(inMethods('| Quand | Comment |\n| --- | --- |\n| Matin | Tour de table |'), ['Tour de table']);
    assert.deepEqual(inMethods('<ul><li>Tour de table</li></ul>'), ['Tour de table']);
  });

  it('are not asked about in headings, labels, code, quotations or front matter', () => {
    assert.deepEqual(found('# Tour de table\n\n## Pédagogie active\n\n**Études de cas**\n'), []);
    assert.deepEqual(
      inMethods(
        '> Un tour de table.\n\nIl parle de « pédagogie active », de “tour de table” et de `tour de table`.\n\n```\ntour de table\n```',
      ),
      [],
    );
    assert.deepEqual(found('---\nmethodes: tour de table\n---\n# T\n\nRien.\n'), []);
    assert.deepEqual(inMethods('[Voir](https://exemple.fr/tour-de-table) ![tour de table](a.png)'), []);
  });

  it('are not asked about in administrative sections, nor in what others say', () => {
    for (const heading of ['Tarif', 'Accessibilité', 'Prérequis', 'Contact', 'Témoignages']) {
      assert.deepEqual(found(`# T\n\n## ${heading}\n\nParcours sur mesure, accompagnement personnalisé.\n`), [], heading);
    }
  });

  it('are not asked about in a sentence on money, access or the law', () => {
    assert.deepEqual(
      inMethods('Un accompagnement personnalisé pour toute personne en situation de handicap. Un tour de table ouvre la journée.'),
      ['tour de table'],
    );
    assert.deepEqual(inMethods('Parcours sur mesure : 450 € par jour.'), []);
  });

  it('are not asked about when they are required', () => {
    for (const sentence of [
      'À l’issue de la formation, le stagiaire sera capable de greffer.',
      'Aucun prérequis n’est nécessaire.',
      'Formation accessible aux personnes en situation de handicap.',
      'Indicateurs en cours de constitution.',
      'Un certificat de réalisation est remis.',
      'Organisme de formation certifié Qualiopi.',
      'Taux de réussite 2025.',
      'Une feuille d’émargement est signée.',
    ]) {
      assert.deepEqual(inMethods(sentence), [], sentence);
    }
  });

  it('are not asked about when explained at once, refused, or given an object', () => {
    assert.deepEqual(inMethods('Études de cas : le pommier fendu.'), []);
    assert.deepEqual(inMethods('Études de cas (le pommier fendu, le poirier gelé).'), []);
    assert.deepEqual(inMethods('Une journée sans tour de table ni jeux de rôle.'), []);
    assert.deepEqual(inMethods('Comprendre les enjeux de la taille douce.'), []);
    assert.deepEqual(inMethods('Un formateur expert Greffe et Taille.'), []);
    assert.deepEqual(inMethods('Comprendre les enjeux.'), ['Comprendre les enjeux']);
  });

  it('are not asked about when the course is about them', () => {
    assert.deepEqual(found('# Animer par l’intelligence collective\n\nL’intelligence collective se prépare.\n'), []);
    assert.deepEqual(found('# Tailler\n\n## Programme\n\n- Identifier les parties prenantes\n'), []);
    assert.deepEqual(found('# Tailler\n\nToutes les parties prenantes y gagnent.\n'), ['parties prenantes']);
  });

  it('are those of the document’s language', () => {
    assert.deepEqual(found('---\nlang: en\n---\n# Pruning\n\nA mix of theory and practice with a tour de table.\n'), [
      'mix of theory and practice',
    ]);
  });

  it('spare the words that carry what is asked of a programme', () => {
    assert.deepEqual(found('# T\n\n**Tarif :** un parcours sur mesure, sur devis.\n\nUn tour de table.\n'), ['tour de table']);
  });

  it('lie inside any text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '# ',
          '\n\n',
          '- ',
          '| ',
          'tour de table',
          'pédagogie active',
          ' ',
          '« ',
          ' »',
          '`',
          '\r\n',
          '> ',
          '&eacute;',
          '<b>',
          'Tarif :',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span } of occurrences(text)) {
          assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
          end = span.end;
        }
      }),
    );
  });

  it('do not depend on accents, apostrophes or case', () => {
    const text =
      '# Tailler\n\n## Méthodes pédagogiques\n\n- Alternance d’apports théoriques et pratiques\n- Une pédagogie active, un formateur à l’écoute et bienveillant\n\n## Accessibilité\n\nParcours sur mesure.\n';
    const ids = (read: string): string[] => occurrences(read).map(({ phrase }) => phrase.id);
    const expected = ids(text);
    assert.equal(expected.length, 3);
    for (const vary of [
      (t: string) => t.replaceAll('’', "'"),
      (t: string) => t.normalize('NFD'),
      (t: string) => t.normalize('NFD').replace(/\p{M}/gu, ''),
      (t: string) => t.toUpperCase(),
      (t: string) => t.replaceAll('\n', '\r\n'),
    ]) {
      assert.deepEqual(ids(vary(text)), expected);
    }
  });
});

describe('phrases of an organisation’s own', () => {
  const own = [
    { id: 'own/sur-le-tas', patterns: ['sur le tas'], why: { fr: 'w', en: 'w' }, questions: [{ fr: 'Quoi ?', en: 'What?' }] },
    { id: 'own/tour-de-table', patterns: ['tour de table'], why: { fr: 'w', en: 'w' }, questions: [{ fr: 'Quoi ?', en: 'What?' }] },
  ];
  const ids = (text: string): string[] => occurrences(text, own).map(({ phrase }) => phrase.id);

  it('are found beside ours, in either language', () => {
    assert.deepEqual(ids('# Tailler\n\nOn apprend sur le tas. Une pédagogie active est suivie.\n'), [
      'own/sur-le-tas',
      'fr/pedagogie-active',
    ]);
    assert.deepEqual(ids('# Pruning trees\n\nThe learners train sur le tas in the orchard with all of the tools.\n'), ['own/sur-le-tas']);
  });

  it('stand before ours', () => assert.deepEqual(ids('# Tailler\n\nUn tour de table ouvre la journée.\n'), ['own/tour-de-table']));
});
