import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { NO_OWN_LABELS, ownLabels } from '../../server/src/programme/ownLabels.ts';
import { announcedSection, readWordingPassages } from '../../server/src/singularity/zones.ts';

const passages = (text: string): string[] =>
  readWordingPassages(readDocument(text).blocks, NO_OWN_LABELS).map(
    ({ text: words, section }) => `${section}: ${words.text.replace(/\n/g, ' / ')}`,
  );

describe('sections', () => {
  for (const [section, labels] of Object.entries({
    objectives: [
      'Objectifs',
      'Objectifs pédagogiques',
      '🎯 Vos objectifs :',
      'Compétences visées',
      'Learning outcomes',
      'À l’issue de la formation',
    ],
    content: [
      'Programme',
      'Programme détaillé',
      'Contenu de la formation',
      'Module 2 : le greffage',
      '1. Déroulé',
      'Course outline',
      'Day 1',
    ],
    methods: [
      'Méthodes pédagogiques',
      'Moyens et méthodes pédagogiques',
      'Modalités pédagogiques',
      'Méthodes mobilisées',
      'Notre approche',
      'Teaching methods',
    ],
    assessment: ['Évaluation', 'Modalités d’évaluation', 'Suivi et évaluation', 'Assessment'],
    trainer: ['Votre formateur', 'Formatrice', 'L’équipe pédagogique', 'Profil du formateur', 'Your trainer'],
    audience: ['Public visé', 'À qui s’adresse cette formation ?', 'Who is it for?'],
    administrative: [
      'Tarif',
      '💶 Prix',
      'Délais d’accès',
      'Modalités et délais d’accès',
      'Inscription',
      'Contact',
      'Accessibilité',
      'Accessibilité aux personnes en situation de handicap',
      'Prérequis',
      'Public et prérequis',
      'Pré-requis',
      'Financement',
      'Certification',
      'RNCP',
      'Réclamations',
      'Mentions légales',
      'CGV',
      'Conditions générales de vente',
      'Informations pratiques',
      'Durée et rythme',
      'Débouchés',
      'Nos résultats',
      'Price',
      'How to enrol',
      'Prerequisites',
      'Complaints',
      'Funding',
    ],
    testimonial: ['Témoignages', 'Avis de nos stagiaires', 'Testimonials'],
  })) {
    for (const label of labels)
      it(`« ${label} » announces ${section}`, () => assert.equal(announcedSection(label, NO_OWN_LABELS), section));
  }
  for (const label of [
    'Tailler les fruitiers',
    'Bonus',
    '',
    '***',
    'Modules',
    'Les quatre saisons du jardinier qui ne regarde ni le prix ni la durée',
  ]) {
    it(`« ${label} » announces ${label === 'Modules' ? 'the content' : 'nothing'}`, () =>
      assert.equal(announcedSection(label, NO_OWN_LABELS), label === 'Modules' ? 'content' : undefined));
  }

  it('go with headings, down to those below that announce nothing', () =>
    assert.deepEqual(passages('# Programme de taille\n\nA\n\n## Tarif\n\nB\n\n### Le petit plus\n\nC\n\n## Autre chose\n\nD\n'), [
      'presentation: A',
      'administrative: B',
      'administrative: C',
      'presentation: D',
    ]));
  it('go with bold and bare labels, until the next one', () =>
    assert.deepEqual(passages('# T\n\n**Tarif**\n\nA\n\n**Méthodes pédagogiques**\n\nB\n\nContact\n\nC\n\n## Fin\n\nD\n'), [
      'administrative: A',
      'methods: B',
      'administrative: C',
      'presentation: D',
    ]));
  it('go with a label for its own line', () =>
    assert.deepEqual(passages('# T\n\n**Tarif :** A\n\n- Méthodes : B\n- C\n'), ['administrative: A', 'methods: B', 'presentation: C']));
  it('go with the lines of one paragraph', () =>
    assert.deepEqual(passages('# T\n\nTarif : A\nMéthodes : B\nsuite\n'), ['administrative: A', 'methods: B / suite']));
  it('go with a label that ends on its colon', () =>
    assert.deepEqual(passages('# T\n\nPrérequis :\n\n- A\n- B\n'), ['administrative: A', 'administrative: B']));
  it('go with the first cell of a row, and with the head of a column', () => {
    assert.deepEqual(passages('# T\n\n| Rubrique | Valeur |\n| --- | --- |\n| Tarif | A |\n| Méthodes | B |\n'), [
      'administrative: A',
      'methods: B',
    ]);
    assert.deepEqual(passages('# T\n\n| Séance | Méthodes | Tarif |\n| --- | --- | --- |\n| A | B | C |\n'), [
      'presentation: A',
      'methods: B',
      'administrative: C',
    ]);
  });
  it('go with labels of the organisation’s own', () => {
    const own = ownLabels([
      { item: 'methods', label: 'Autour de l’établi' },
      { item: 'price', label: 'Ce que l’on pose sur la table' },
    ]);
    assert.equal(announcedSection('3. Autour de l’établi :', own), 'methods');
    assert.equal(announcedSection('Autour de l’établi', NO_OWN_LABELS), undefined);
    // What anybody says stands.
    assert.equal(announcedSection('Objectifs', ownLabels([{ item: 'price', label: 'Objectifs' }])), 'objectives');
    const text = '# T\n\n## Autour de l’établi\n\nA\n\n**Ce que l’on pose sur la table :** B\n\n## Le reste\n\nC\n';
    assert.deepEqual(
      readWordingPassages(readDocument(text).blocks, own).map(({ section }) => section),
      ['methods', 'administrative', 'presentation'],
    );
  });
  it('number the headings and labels that passages stand under', () => {
    const parts = (text: string): number[] => readWordingPassages(readDocument(text).blocks, NO_OWN_LABELS).map(({ part }) => part);
    assert.deepEqual(parts('# T\n\nA\n\n## B\n\nC\n\n- D\n- Méthodes : E\n- F\n\n## G\n\nH\n'), [0, 1, 1, 2, 1, 3]);
    assert.deepEqual(parts('# T\n\n**Tarif**\n\nA\n\nB\n\n**Contact**\n\nC\n'), [1, 1, 2]);
    assert.deepEqual(parts('# T\n\n## A\n\nB\n\n| C | D |\n| --- | --- |\n| E | F |\n| G | H |\n\nI\n'), [1, 2, 3, 1]);
  });
  it('leave headings, labels and quotations out', () => assert.deepEqual(passages('# A\n\n## B\n\n**C** :\n\n> D\n'), []));
  it('keep a paragraph whole across its line breaks', () =>
    assert.deepEqual(passages('# T\n\nune ligne\nune autre\n'), ['presentation: une ligne / une autre']));
});

describe('the title', () => {
  it('opens no part, whatever words it has and whatever stands above it', () => {
    assert.deepEqual(
      passages('Mis en ligne en mars\n\n# Préparation certifiante au chariot\n\nUne équipe vous attend.\n\n## Tarif\n\n800 €\n'),
      ['presentation: Mis en ligne en mars', 'presentation: Une équipe vous attend.', 'administrative: 800 €'],
    );
    assert.deepEqual(passages('V2\n\n# Programme de formation : la soie\n\nUne équipe vous attend.\n'), [
      'presentation: V2',
      'presentation: Une équipe vous attend.',
    ]);
  });

  it('is not the first heading of several alike, below some words', () =>
    assert.deepEqual(passages('La soie\n\n# Objectifs\n\nDévider\n\n# Tarif\n\n800 €\n'), [
      'presentation: La soie',
      'objectives: Dévider',
      'administrative: 800 €',
    ]));
});

describe('a heading that opens the whole sheet', () => {
  it('is no syllabus, though it is called one', () =>
    assert.deepEqual(
      passages(
        '# La soie\n\n## Programme de la formation\n\nDeux jours pour dévider.\n\n### Objectifs\n\nDévider\n\n### Public\n\nTisserands\n',
      ).slice(0, 1),
      ['presentation: Deux jours pour dévider.'],
    ));

  it('is one where its own headings are parts of it', () =>
    assert.deepEqual(
      passages('# La soie\n\n## Programme de la formation\n\nDeux jours pour dévider.\n\n### Le cocon\n\nLe choisir\n').slice(0, 1),
      ['content: Deux jours pour dévider.'],
    ));
});

describe('a line of the syllabus', () => {
  it('is not for whom the course is, though it opens on such a word', () =>
    assert.deepEqual(passages('# La vente\n\n## Programme\n\n- Profil d’acheteur : le reconnaître\n'), ['content: le reconnaître']));
});

describe('why one would come', () => {
  it('is presentation, though it is asked', () =>
    assert.deepEqual(
      passages(
        '# La soie\n\n## À qui parlons-nous ?\n\nÀ vous.\n\n## Pourquoi choisir la soie ?\n\nElle dure.\n\n## Et après ?\n\nOn tisse.\n',
      )[1],
      'presentation: Elle dure.',
    ));
});
