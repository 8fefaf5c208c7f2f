import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { isLong } from '../../server/src/programme/length.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import type { Condition } from '../../server/src/referential/indicator.ts';

/** The words that show a condition in a programme, undefined where nothing does. */
function shown(condition: Condition, text: string): string | undefined {
  const document = readDocument(text);
  const span = readFacts(document, 'programme').conditions[condition];
  return span && document.source.slice(span);
}

const TITLE = '# Restaurer un vitrail\n\n';

const on: readonly [condition: Condition, text: string, words: string][] = [
  ['work-linked', `${TITLE}Accessible par un contrat d’apprentissage.`, 'contrat d’apprentissage'],
  ['work-linked', `${TITLE}Contrats de professionnalisation acceptés.`, 'Contrats de professionnalisation'],
  ['work-linked', `${TITLE}Deux ans en alternance à Chartres.`, 'en alternance'],
  ['work-linked', `${TITLE}**Rythme :** alternance, une semaine sur trois au centre`, 'alternance'],
  ['work-linked', `${TITLE}Titre préparé en apprentissage.`, 'Titre préparé en apprentissage'],
  ['work-linked', `---\nalternance: oui\n---\n\n${TITLE}`, 'oui'],
  ['work-linked', `---\nalternance: 2 semaines sur 4\n---\n\n${TITLE}`, '2 semaines sur 4'],
  ['work-linked', '# Restoring stained glass\n\nA two-year apprenticeship.', 'apprenticeship'],

  ['work-situation', `${TITLE}Une AFEST de trois séquences.`, 'AFEST'],
  [
    'work-situation',
    `${TITLE}La pose s’apprend pendant un stage pratique de 70 heures en entreprise.`,
    'stage pratique de 70 heures en entreprise',
  ],
  ['work-situation', `${TITLE}Deux périodes en entreprise de trois semaines.`, 'périodes en entreprise'],
  ['work-situation', `${TITLE}Suivent 35 heures de stage.`, '35 heures de stage'],
  ['work-situation', `---\nafest: true\n---\n\n${TITLE}`, 'true'],

  ['remote', `${TITLE}**Modalité :** à distance`, 'à distance'],
  ['remote', `${TITLE}## Format\n\nMixte : atelier à Chartres, théorie en ligne`, 'Mixte'],
  ['remote', `${TITLE}| Modalités | Durée |\n|---|---|\n| Distanciel | 7 h |`, 'Distanciel'],
  ['remote', `${TITLE}⏱ 7 h · 💻 À distance · 490 €`, 'À distance'],
  ['remote', `${TITLE}**Durée :** 7 h\n**Format :** à distance`, 'à distance'],
  ['remote', `${TITLE}Trois séances se tiennent en classe virtuelle.`, 'classe virtuelle'],
  ['remote', `${TITLE}Une formation entièrement à distance, non seulement le soir.`, 'à distance'],
  ['remote', `---\nmodalité: distance\n---\n\n${TITLE}`, 'distance'],
  ['remote', `---\ncours:\n  format: une journée sur deux en ligne\n---\n\n${TITLE}`, 'en ligne'],
  ['remote', `---\ndistanciel: oui\n---\n\n${TITLE}`, 'oui'],
  ['remote', '# Restoring stained glass\n\nThe course is taught online.', 'course is taught online'],

  ['subcontracting', `${TITLE}La seconde journée est confiée à un organisme partenaire.`, 'journée est confiée à un organisme'],
  ['subcontracting', `${TITLE}Le module de soudure est sous-traité.`, 'module de soudure est sous-traité'],
  ['subcontracting', `${TITLE}Nous avons recours à la sous-traitance pour la cuisson.`, 'recours à la sous-traitance'],
  ['subcontracting', `---\nsous-traitance: oui\n---\n\n${TITLE}`, 'oui'],
  ['subcontracting', '# Restoring stained glass\n\nThe firing day is led by a subcontractor.', 'led by a subcontractor'],

  ['long', `${TITLE}**Durée :** 3 jours`, '3 jours'],
  ['long', `${TITLE}**Durée :** 21 heures sur trois semaines`, '21 heures sur trois semaines'],
  ['long', `---\nduree_heures: 35\n---\n\n${TITLE}`, '35'],
];

const off: readonly [condition: Condition, text: string][] = [
  ['work-linked', `${TITLE}Une alternance d’apports théoriques et pratiques.`],
  ['work-linked', `${TITLE}En alternance d’exercices et de retours.`],
  ['work-linked', `${TITLE}Chacun suit son rythme d’apprentissage.`],
  ['work-linked', `${TITLE}**Modalités :** alternance théorie et pratique`],
  ['work-linked', `${TITLE}La formation ne se suit pas en alternance.`],
  ['work-linked', `${TITLE}Ni contrat d’apprentissage, ni contrat de professionnalisation.`],
  ['work-linked', `${TITLE}| Contrat d’apprentissage | Non |\n|---|---|\n| Durée | 2 jours |`],
  ['work-linked', `${TITLE}Peut-on la suivre en alternance ?`],
  ['work-linked', '# Devenir maître d’apprentissage\n\nVous accueillez un jeune en alternance.'],
  ['work-linked', '# Le droit social\n\n## Programme\n\n- Le contrat d’apprentissage\n- Le contrat de professionnalisation'],
  ['work-linked', '# Le droit social\n\n## Objectifs\n\nRédiger un contrat d’apprentissage.'],
  ['work-linked', `${TITLE}**Public :** responsables de jeunes en alternance`],
  ['work-linked', `---\nalternance: non\n---\n\n${TITLE}Deux ans en alternance.`],
  ['work-linked', '# Les contrats en alternance\n\nDeux jours à Chartres.'],
  ['work-linked', `${TITLE}> J’étais en contrat d’apprentissage à Rouen.`],

  ['work-situation', `${TITLE}Des mises en situation de travail en atelier.`],
  ['work-situation', `${TITLE}Stage en intra-entreprise sur demande.`],
  ['work-situation', '# Monter une AFEST\n\nUne AFEST se prépare à trois.'],
  ['work-situation', `${TITLE}Sans stage en entreprise.`],
  ['work-situation', `${TITLE}Trois jours dans nos murs, ou 3 jours en entreprise chez vous.`],

  ['remote', `${TITLE}**Modalité :** présentiel`],
  ['remote', `${TITLE}**Inscription :** dossier de formation en ligne`],
  ['remote', `${TITLE}Un entretien de positionnement à distance précède la formation.`],
  ['remote', `${TITLE}Les supports du cours en ligne restent ouverts.`],
  ['remote', `${TITLE}Aucune séance à distance.`],
  ['remote', `${TITLE}**À distance :** non`],
  ['remote', '# Animer une classe virtuelle\n\nUne classe virtuelle se prépare. **Lieu :** Chartres'],
  ['remote', '# Manager une équipe à distance\n\n## Objectifs\n\nTenir des réunions en formation à distance.'],
  ['remote', '# Secourir\n\n**Modalité :** en salle, à distance de sécurité des machines'],
  ['remote', `---\nmodalite: présentiel\n---\n\n${TITLE}`],
  ['remote', `---\ndescription: vendre ses vitraux grâce à un cours en ligne\n---\n\n${TITLE}`],
  ['remote', `${TITLE}**Modalité :** [présentiel ou à distance]`],

  ['subcontracting', `${TITLE}Nous intervenons en sous-traitance pour le compte d’autres organismes : la formation est la même.`],
  ['subcontracting', `${TITLE}La formation n’est pas sous-traitée.`],
  ['subcontracting', `${TITLE}Aucune journée n’est confiée à un prestataire.`],
  ['subcontracting', `${TITLE}Vos données de formation sont sous-traitées à un hébergeur.`],
  ['subcontracting', '# Piloter la sous-traitance\n\nUne prestation sous-traitée se prépare.'],

  ['long', `${TITLE}**Durée :** 2 jours (14 h)`],
  ['long', `${TITLE}**Durée :** 14 heures sur trois semaines`],
  ['long', `${TITLE}**Durée :** sur mesure`],
  ['long', TITLE],
];

describe('conditions of a programme', () => {
  for (const [condition, text, words] of on) {
    it(`${condition}: ${JSON.stringify(text.slice(0, 100))}`, () => assert.equal(shown(condition, text), words));
  }
  for (const [condition, text] of off) {
    it(`not ${condition}: ${JSON.stringify(text.slice(0, 100))}`, () => assert.equal(shown(condition, text), undefined));
  }

  it('are those of a programme alone', () => {
    assert.deepEqual(readFacts(readDocument(`${TITLE}Deux ans en alternance.`), 'other').conditions, {});
  });
});

describe('isLong', () => {
  const cases: readonly [value: string, long: boolean, label?: string][] = [
    ['14 h', false],
    ['15 h', true],
    ['2 jours', false],
    ['trois jours', true],
    ['2,5 jours', true],
    ['3 demi-journees', false],
    ['3 jours de 7 h', true],
    ['2 jours de 7 h', false],
    ['2 jours, 9 h 30 a 17 h', false],
    ['2 jours, 9h-17h', false],
    ['1 jour, 7 h par jour', false],
    ['1 week-end', false],
    ['2 week-ends', true],
    ['6 semaines', true],
    ['12 h sur 6 semaines', false],
    ['1 200 heures', true],
    ['14', false, 'duree'],
    ['3', false, 'duree'],
    ['3', true, 'nombre de jours'],
    ['sur mesure', false],
    ['a partir de 18 ans', false],
    ['2 ans', true],
    ['deux mardis, un mois avant les examens', false],
  ];
  for (const [value, long, label] of cases) it(`${value} ${label ?? ''}`, () => assert.equal(isLong(value, label), long));
});
