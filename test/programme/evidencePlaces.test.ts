import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import type { DocumentKind } from '../../server/src/programme/facts.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

/** What a reader would note of each place: its line, its indicators, what it is worth, and whether by its subject alone. */
function places(text: string, kind: DocumentKind = 'organisation'): string[] {
  const document = readDocument(text);
  return readFacts(document, kind).places.map(({ indicators, state, span, bySubject }) =>
    [`${document.source.rangeOf(span).start.line + 1}: ${indicators.join('+')} ${state}`, ...(bySubject ? ['by subject'] : [])].join(', '),
  );
}

const DOCUMENTS: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
  [
    'a review that goes from one subject to another, and tells of none of them as a whole',
    '# Revue qualité de l’été\n\nLieu : la halle. Durée : 1 h 30.\n\n## Les plaintes\n\nUne seule, close le 4 juin par une lettre.\n\n## Les départs en cours de stage\n\nTrois personnes ont quitté le groupe ; Loïc les a rappelées le jour même.\n\n## À la prochaine\n\nLe 2 octobre, à 9 h.\n',
    '7: 31 shown, by subject',
    '11: 12 shown, by subject',
  ],
  [
    'a file by criterion, with numbers in letters and sentences that open with one',
    '# Notre dossier\n\n## Critère 2\n\nTout commence par un appel. Indicateur huit : un essai de dix minutes, dont 40 grilles sont gardées.\n\n## Critère 5\n\nNos moniteurs sont des professionnels.\n\n## Critère 6\n\nIndicateur 26 : la convention va être écrite.\n',
    '5: 8 shown',
    '9: 21+22 vague, by subject',
    '13: 26 promised',
  ],
  [
    'a procedure without a number',
    '# Traitement des réclamations\n\n## Objet\n\nCette procédure décrit le suivi.\n\n## Réception\n\nNadia note chaque lettre au cahier rouge le jour même.\n\n## Réponse\n\nNous sommes attentifs à chacun.\n',
    '9: 31 shown, by subject',
    '13: 31 vague, by subject',
  ],
  [
    'a procedure with its channels, its definitions and what it says of itself',
    '# Procédure de réclamation de la tannerie\n\nVersion 3, mise à jour le 4 mai 2026\n\nCette procédure a pour objet de décrire le recueil des plaintes.\n\n**Définitions :**\n\nUne plainte est une déclaration par laquelle un client dit son mécontentement.\n\nPar « responsable » on entend le directeur du centre, Marc Oriol.\n\n## Comment nous joindre\n\nUne plainte peut être déposée :\n\n- Courriel : plaintes@tannerie.example\n- De vive voix, ce qui sera confirmé par une lettre\n\n## Suites\n\nToute plainte reçoit une réponse dans les meilleurs délais.\n',
    '3: 31 shown, by subject',
    '11: 31 shown, by subject',
    '17: 31 shown, by subject',
    '22: 31 vague, by subject',
  ],
  [
    'a policy whose title is none, its sections all on one subject',
    '# Working with associates and subcontractors\n\n## Purpose\n\nThis policy sets out how the boatyard school works with others.\n\n## Annual review\n\nThe head reads every file in June and notes it in the log.\n\n## Contract\n\nTo be written.\n',
    '9: 27 shown, by subject',
    '13: 27 promised, by subject',
  ],
  [
    'a booklet of the organisation, each section on its own subject',
    '# Livret d’accueil de la marbrerie-école\n\nAtelier Dor, rue du Port\n\n## Votre premier jour\n\nÀ 8 h 30, Inès Caro remet les clés contre signature.\n\n## Outillage\n\nDes postes de travail adaptés à chacun.\n\n## Quelque chose ne va pas\n\nLa directrice répond par écrit sous cinq jours.\n\n## Enquêtes\n\nUn bilan sera rédigé en 2027.\n',
    '7: 9 shown, by subject',
    '11: 17 vague, by subject',
    '15: 31 shown, by subject',
    '19: 30 promised, by subject',
  ],
  [
    'a manual whose headings give criterion and indicator',
    '# Quality manual, basket school\n\n## Criterion 5 / Indicator 22\n\nEach weaver attends one course a year; certificates in the green binder, 4 May 2026.\n\n## C6 - I.24\n\nIvy reads the guild letter every month and keeps it in the log, last on 2 June 2026.\n',
    '5: 22 shown',
    '9: 24 shown',
  ],
  [
    'a section with several parts',
    '# Dossier qualité\n\n## Indicateur 26\n\nNom de la référente handicap : Odile Brun, jointe le 3 mai 2026.\n\n- Annuaire des partenaires, classeur vert\n- Compte rendu de la visite du 2 juin 2026\n\nLa fiche d’accueil est à rédiger.\n',
    '5: 26 shown',
    '8: 26 shown',
    '10: 26 promised',
  ],
  [
    'a table with a column for the state',
    '# Plan d’actions de la forge\n\n| Ind. | Sujet | Statut | Commentaire |\n| --- | --- | --- | --- |\n| 9 | Livret d’accueil | 🟢 | livret du 3 mars 2026 |\n| 12 | Abandons | à faire | |\n| 19 | Ressources | ❌ | |\n| 20 | Perfectionnement | non concerné | |\n| 21 à 22 | Compétences | en cours | entretiens de mars |\n',
    '5: 9 shown',
    '6: 12 promised',
    '7: 19 none',
    '9: 21+22 promised',
  ],
  [
    'a list of things to build',
    '# Chantiers\n\n## Reste à faire\n\n- Registre des plaintes (ind. 31)\n- Enquête (indicateur 30) : à construire\n\n## Fait\n\n- [x] Veille (ind. 23) : note du 2 mars 2026\n- [ ] Plan de secours (ind. 12)\n',
    '5: 31 promised',
    '6: 30 promised',
    '10: 23 shown',
    '11: 12 promised',
  ],
  [
    'what is said to be absent',
    '# État des lieux\n\n- Aucune fiche de programme sur le site (indicateur 1)\n- No survey form yet (indicator 30)\n- Aucune réclamation en 2025, registre du 5 janvier 2026 (indicateur 31)\n',
    '3: 1 none',
    '4: 30 none',
    '5: 31 shown',
  ],
  [
    'a charter of formulas',
    '# Nos engagements\n\n- Chaque réclamation est prise au sérieux\n- Des formateurs qualifiés et passionnés\n- Nous améliorons en permanence nos formations\n',
    '3: 31 vague, by subject',
    '4: 21 vague, by subject',
    '5: 32 vague, by subject',
  ],
  [
    'a watch whose items tell which one it is',
    '# Our watch\n\n- **Law:** Rhys reads the gazette every Monday and notes it in the log.\n- **Trade:** two visits a year to other yards, report on the wall.\n- **Teaching:** we will join a network.\n',
    '3: 23 shown, by subject',
    '4: 24 shown, by subject',
    '5: 25 promised, by subject',
  ],
  [
    'a plan of actions whose cells name the indicators',
    '# Plan d’action, moulin de la Sagne\n\n| Axe | À faire | Qui | Pour quand | Avancement |\n| --- | --- | --- | --- | --- |\n| Indicateur 17 | inventaire | Omar | mai 2026 | fait, liste du 12/05/2026 |\n| Indicateur 19 | bibliothèque | Zoé | juin 2026 | en cours |\n| Indicateur 30 | enquête | Zoé | juin 2026 | pas commencé |\n',
    '5: 17 shown',
    '6: 19 promised',
    '7: 30 promised',
  ],
  [
    'a procedure without a heading, its parts numbered by hand',
    'PROCÉDURE 4 – ABANDONS\n\n1. But\n\nQue chacun finisse ce qu’il a commencé.\n\n2. Appel\n\nLa secrétaire appelle la personne le jour même et le note au tableau.\n',
    '9: 12 shown, by subject',
  ],
  [
    'a list of signs',
    '# Où en est la lutherie\n\n✅ **Positionnement** : exercice corrigé, classeur 1\n\n🟡 **Réclamations** : registre ouvert, jamais rempli\n\n❌ **Veille**\n',
    '3: 8 shown, by subject',
    '5: 31 vague, by subject',
    '7: 23+24+25 none, by subject',
  ],
  [
    'a table whose numbers and subjects agree, whatever its headers say',
    '# Où nous en sommes\n\n| N° | Quoi | Chez nous |\n| --- | --- | --- |\n| 8 | Positionnement | Une heure de tour à l’essai, 14 fiches gardées en 2026 |\n| 12 | Abandons | Deux appels notés le 3 mai 2026 |\n| 31 | Réclamations | Une lettre, répondue en six jours |\n',
    '5: 8 shown',
    '6: 12 shown',
    '7: 31 shown',
  ],
  [
    'a handbook in plain words',
    '# Staff handbook\n\n## Who teaches here\n\nEvery smith shows a diploma; copies are kept in the green folder, checked each May.\n\n## When somebody is unhappy\n\nTell Bess: she writes it in the ledger and answers within a week.\n',
    '5: 21 shown, by subject',
    '9: 31 shown, by subject',
  ],
];

describe('places of evidence', () => {
  for (const [name, text, ...expected] of DOCUMENTS) it(`tells those of ${name}`, () => assert.deepEqual(places(text), expected));

  it('tells none of another document, nor by subject of a programme', () => {
    const text = '# Traitement des réclamations\n\nNadia note chaque lettre au cahier rouge le jour même.\n';
    assert.deepEqual(places(text, 'other'), []);
    assert.deepEqual(places(text, 'programme'), []);
  });

  it('takes the numbers of tools for no indicators', () => {
    const table = (rows: string): string => `# Inventaire\n\n| N° | Outil | État |\n| --- | --- | --- |\n${rows}`;
    assert.deepEqual(places(table('| 26 | gouge | à affûter |\n')), []);
    // One that agrees by chance is not enough.
    assert.deepEqual(places(table('| 17 | Moyens de levage | vus |\n| 18 | Tour | huilé |\n| 19 | Scie | neuve |\n')), []);
  });

  it('tells nothing of a page that explains the framework to others', () =>
    assert.deepEqual(
      places('# Registre : que montrer ?\n\nPour l’indicateur 31, préparez le registre des réclamations.\n', 'organisation').filter(
        (place) => place.includes('shown'),
      ),
      [],
    ));
});
