import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import type { DocumentKind } from '../../server/src/programme/facts.ts';
import { readLines } from '../../server/src/programme/lines.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { readSheet } from '../../server/src/programme/sheet.ts';
import { readEntrusting } from '../../server/src/programme/subcontracting.ts';

const read = (text: string, kind: DocumentKind = 'programme') => readFacts(readDocument(text), kind).entrusting;
const words = (text: string): string[] => read(text).map(({ span }) => text.slice(span.start, span.end));
const team = (text: string): string => `# Taille de pierre\n\n## Équipe\n\n${text}\n`;

describe('delivery entrusted to others', () => {
  it('is read on the words that say so', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Nous faisons appel à des formateurs indépendants.', 'faisons appel à des formateurs indépendants'],
      ['Nous avons recours à des sous-traitants.', 'avons recours à des sous-traitants'],
      ['Nous travaillons avec un réseau de consultants indépendants.', 'réseau de consultants indépendants'],
      ['Vous rencontrerez nos intervenants externes.', 'nos intervenants externes'],
      ['Les stages d’été sont animés par des formateurs vacataires.', 'stages d’été sont animés par des formateurs vacataires'],
      ['Certaines sessions sont confiées à un organisme voisin.', 'sessions sont confiées à'],
      ['La troisième journée est sous-traitée à un organisme partenaire.', 'journée est sous-traitée à'],
      ['Nous sous-traitons les modules de dessin.', 'Nous sous-traitons les modules'],
      ['Les modules de dessin sont réalisés en sous-traitance.', 'modules de dessin sont réalisés en sous-traitance'],
      ['Nos formatrices et formateurs portés animent les ateliers.', 'Nos formatrices et formateurs portés'],
      ['Summer courses are delivered by freelance trainers.', 'delivered by freelance trainers'],
      ['We subcontract the drawing sessions.', 'We subcontract'],
      ['Meet our external instructors.', 'our external instructors'],
    ];
    for (const [text, found] of cases) assert.deepEqual(words(team(text)), [found], text);
  });

  it('is not read in what is taught, possible, denied, or said of learners and of oneself', () => {
    for (const text of [
      'Ilda Roméas, formatrice indépendante depuis douze ans',
      'Public : formateurs indépendants et consultants',
      'Cette formation s’adresse à nos formateurs indépendants de demain.',
      'Nous ne faisons pas appel à des sous-traitants.',
      'Le cas échéant, nous faisons appel à des formateurs indépendants.',
      'En cas d’absence, nous faisons appel à des intervenants externes.',
      'Toutes les actions, y compris celles confiées à des sous-traitants.',
      '> Nous faisons appel à des formateurs indépendants.',
      'Jury composé de professionnels extérieurs',
      'La formation est confiée à vous seul.',
      'Designed for freelance trainers.',
    ])
      assert.deepEqual(words(team(text)), [], text);
    assert.deepEqual(words('# Piloter\n\n## Programme\n\n- Nous faisons appel à des sous-traitants : jeu de rôle\n'), []);
    assert.deepEqual(words('# Procédure de sous-traitance\n\nNous faisons appel à des sous-traitants.\n'), []);
  });

  it('looks no further than its own sentence for what unsettles it', () => {
    assert.deepEqual(words(team('Rien ne presse. Nous faisons appel à des sous-traitants ; si besoin, appelez.')), [
      'faisons appel à des sous-traitants',
    ]);
  });

  it('is documented by what its section says', () => {
    const documented = (text: string) => read(text).map((each) => each.documented);
    assert.deepEqual(documented(team('Nous faisons appel à des sous-traitants.')), [false]);
    assert.deepEqual(documented(team('Nous faisons appel à des sous-traitants.\n\nUn contrat écrit les lie.')), [true]);
    assert.deepEqual(
      documented(`${team('Nous faisons appel à des sous-traitants.')}\n## Financement\n\nContrat de professionnalisation\n`),
      [false],
    );
  });

  it('knows whether the CPF pays', () => {
    assert.deepEqual(
      read(`${team('Nous faisons appel à des sous-traitants.')}\n## Financement\n\nCPF\n`).map(({ cpf }) => cpf),
      [true],
    );
    assert.deepEqual(
      read(team('Nous faisons appel à des sous-traitants.')).map(({ cpf }) => cpf),
      [false],
    );
  });

  it('is read of programmes and of documents of the organisation', () => {
    const text = team('Nous faisons appel à des sous-traitants.');
    assert.equal(read(text, 'organisation').length, 1);
    assert.deepEqual(read(text, 'session'), []);
    assert.deepEqual(read(text, 'other'), []);
  });

  it('is read in linear time', () => {
    for (const text of ['Nous faisons appel à des sous-traitants.\n\n'.repeat(2000), 'formations sont '.repeat(10_000)]) {
      const document = readDocument(team(text));
      const sheet = readSheet(document, readLines(document.blocks));
      const started = performance.now();
      readEntrusting(document, sheet);
      assert.ok(performance.now() - started < 5000, text.slice(0, 40));
    }
  });
});
