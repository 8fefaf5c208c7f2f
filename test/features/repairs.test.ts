import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/config/settings.ts';
import type { Analysis } from '../../server/src/engine/analyse.ts';
import { analyseExample } from '../../server/src/engine/example.ts';
import { Project } from '../../server/src/engine/project.ts';
import { type Action, type ActionOptions, codeActions } from '../../server/src/features/codeActions.ts';
import { applyEdits } from '../../server/src/features/edit.ts';
import type { DocumentKind } from '../../server/src/programme/facts.ts';
import { CLIENT_COMMANDS, CODE_ACTION_KINDS } from '../../server/src/protocol/index.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { RULES } from '../../server/src/rules/index.ts';
import type { RuleExample } from '../../server/src/rules/rule.ts';
import type { Item } from '../../server/src/referential/items.ts';
import type { FileState } from '../../server/src/workspace/view.ts';
import { saidOf } from './support.ts';

/** A fix, tried: on which text, and what it leaves of it. */
interface Trial {
  readonly rule: Finding['rule'];
  /** The title of the fix. */
  readonly fix: string;
  readonly text: string;
  /** What it writes, and over what: all the rest stays as it is. */
  readonly writes?: readonly (readonly [before: string, after: string])[];
  /** Of a fix that goes to words: what an author writes over them. */
  readonly answer?: string;
  readonly kind?: DocumentKind;
  readonly asOf?: string;
  readonly settings?: Partial<Settings>;
  /** What else it settles by the same words. */
  readonly settles?: RegExp;
  /** What the new words ask for in turn: another category of action has demands of its own. */
  readonly finds?: RegExp;
  /** Other documents of the project, and what stands at paths that are none. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, FileState>>;
  /** What it writes into the other documents. */
  readonly elsewhere?: Readonly<Record<string, readonly [before: string, after: string]>>;
}

const TODAY = '2026-11-22';
const DAY = '2026-11-15';
const PATH = 'registre.md';

/** A register with one line of evidence. */
const register = (line: string): string => `# Registre des preuves\n\n${line}\n`;

const TRIALS: readonly Trial[] = [
  {
    rule: 'evidence/missing-item',
    fix: 'Insérer « Tarif » à compléter',
    text: '# Souder à l’arc\n\n**Durée :** 21 heures\n\n**Contact :** Lina Ferrat, lina@example.org\n',
    writes: [['\n**Contact', '\n**Tarif :** à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?\n\n**Contact']],
  },
  {
    rule: 'evidence/vague-item',
    fix: 'Écrire ici ce qui reste à dire, à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?',
    text: '# Souder à l’arc\n\n**Durée :** 21 heures\n\n**Tarif :** sur devis\n',
    writes: [['sur devis', 'à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?']],
  },
  {
    rule: 'evidence/vague-item',
    fix: 'Écrire ici ce qui reste à dire, à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?',
    text: '---\ntarif: sur devis\n---\n\n# Souder à l’arc\n\n**Durée :** 21 heures\n',
    writes: [['sur devis', 'à compléter']],
  },
  {
    rule: 'evidence/vague-item',
    fix: 'Écrire ici ce qui reste à dire, à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?',
    text: '# Souder à l’arc\n\n**Durée :** 21 heures\n\n**Tarif :** nous contacter\n',
    writes: [['**Tarif', '**Tarif :** à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?\n\n**Tarif']],
  },
  {
    rule: 'evidence/incomplete-certification',
    fix: 'Écrire à la suite ce qui manque, à compléter : le certificateur ; la date de son enregistrement',
    text: '---\ncode: RNCP99301\n---\n\n# Devenir tonnelier\n\n**Durée :** 70 heures\n',
    writes: [['70 heures\n', '70 heures\n\n**Indicateur 1 :** à compléter : le certificateur ; la date de son enregistrement\n']],
  },
  {
    rule: 'evidence/vague-item',
    fix: 'Écrire ici ce qui reste à dire, à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?',
    text: '# Souder à l’arc\n\n## Durée\n\n21 heures\n\n## Sessions et tarifs\n\n## Formatrice\n\nLina Ferrat soude depuis 2004.\n',
    writes: [['21 heures\n', '21 heures\n\n## Tarif\n\nÀ compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?\n']],
  },
  {
    rule: 'evidence/vague-item',
    fix: 'Écrire ici ce qui reste à dire, à compléter : que font les personnes, avec quoi, pendant combien de temps ?',
    text: '# Ferrer un cheval\n\n**Durée :** 21 heures\n\nPensée par deux maréchaux, cette formation est 100 % orientée terrain.\n',
    writes: [
      [
        '21 heures\n',
        '21 heures\n\n**Méthodes mobilisées :** à compléter : que font les personnes, avec quoi, pendant combien de temps ?\n',
      ],
    ],
  },
  {
    rule: 'evidence/vague-item',
    fix: 'Écrire ici ce qui reste à dire, à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?',
    text: '# Accorder un piano\n\n**Durée :** 7 h\n\n## Budget prévisionnel\n\n| Prestation | Forfait |\n|---|---|\n| Accord | douze |\n',
    writes: [['7 h\n', '7 h\n\n**Tarif :** à compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?\n']],
  },
  {
    rule: 'evidence/promised-item',
    fix: 'Aller aux mots à écrire',
    text: '# Souder à l’arc\n\n**Durée :** à compléter : combien d’heures ?\n\n**Tarif :** 840 € net de taxe\n',
    answer: '21 heures',
    writes: [['à compléter : combien d’heures ?', '21 heures']],
  },
  {
    rule: 'evidence/missing-indicator',
    fix: 'Insérer une ligne pour l’indicateur 2, à compléter',
    text: '# Souder à l’arc\n\n## Durée\n\n21 heures\n',
    writes: [
      [
        '21 heures\n',
        '21 heures\n\n## Résultats\n\nÀ compléter : quels résultats publiez-vous, sur quelle période, pour combien de personnes et selon quel calcul, et où les lit-on ?\n',
      ],
    ],
  },
  {
    rule: 'evidence/missing-indicator',
    fix: 'Insérer une ligne pour l’indicateur 2, à compléter',
    text: '# Souder à l’arc\n\n## Durée\n\n21 heures\n\n## Preuves\n\n| Indicateur | Preuve | Date |\n|---|---|---|\n| Indicateur 4 | compte rendu d’entretien | 2026-06-11 |\n',
    writes: [
      [
        '| Indicateur 4 |',
        '| Indicateur 2 | à compléter : quels résultats publiez-vous, sur quelle période, pour combien de personnes et selon quel calcul, et où les lit-on ? |      |\n| Indicateur 4 |',
      ],
    ],
  },
  {
    rule: 'evidence/missing-indicator',
    fix: 'Écrire ici ce qui reste à dire, à compléter : quels résultats, en quelle année, sur combien de personnes ?',
    text: '# Souder à l’arc\n\n## Durée\n\n21 heures\n\n## Résultats\n\nSur demande.\n',
    writes: [['Sur demande.', 'À compléter : quels résultats, en quelle année, sur combien de personnes ?']],
  },
  {
    rule: 'evidence/missing-indicator',
    fix: 'Aller aux mots à écrire',
    text: '# Souder à l’arc\n\n## Durée\n\n21 heures\n\n## Résultats\n\nÀ compléter.\n',
    answer: 'En 2025, 41 personnes sur 44 ont su souder seules (93 %, grille du dernier jour).',
    writes: [['À compléter.', 'En 2025, 41 personnes sur 44 ont su souder seules (93 %, grille du dernier jour).']],
  },
  {
    rule: 'evidence/vague-evidence',
    fix: 'Écrire ici ce qui reste à dire, à compléter : avec quel matériel, dans quel lieu et pour combien de personnes au plus ?',
    kind: 'organisation',
    text: register('- **Indicateur 17**, ateliers : disponible sur demande'),
    writes: [['disponible sur demande', 'à compléter : avec quel matériel, dans quel lieu et pour combien de personnes au plus ?']],
  },
  {
    rule: 'evidence/vague-evidence',
    fix: 'Écrire ici ce qui reste à dire, à compléter : quelles compétences demandez-vous pour cette prestation, et comment avez-vous vérifié qu’elles sont là ?',
    kind: 'organisation',
    text: register('| Indicateur | Thème | Preuve |\n|---|---|---|\n| 21 | Formateurs | |'),
    writes: [
      [
        'Formateurs | |',
        'Formateurs | à compléter : quelles compétences demandez-vous pour cette prestation, et comment avez-vous vérifié qu’elles sont là ? |',
      ],
    ],
  },
  {
    rule: 'evidence/promised-evidence',
    fix: 'Aller aux mots à écrire',
    kind: 'organisation',
    text: register('- **Indicateur 31**, réclamations : à compléter : où les notez-vous ?'),
    answer: 'cahier des remarques, 2026-03-04',
    writes: [['à compléter : où les notez-vous ?', 'cahier des remarques, 2026-03-04']],
  },
  {
    rule: 'evidence/promised-evidence',
    fix: 'Nouvelle date : « 15 novembre 2026 » (à corriger s’il le faut)',
    kind: 'organisation',
    text: register('- **Indicateur 32**, améliorations : plan d’amélioration du 12 mars 2027'),
    writes: [['12 mars 2027', '15 novembre 2026']],
  },
  {
    rule: 'evidence/stale-evidence',
    fix: 'Nouvelle date : « 15 novembre 2026 » (à corriger s’il le faut)',
    kind: 'organisation',
    text: register('- **Indicateur 23**, veille : registre de veille du 4 mars 2023'),
    writes: [['4 mars 2023', '15 novembre 2026']],
  },
  {
    rule: 'evidence/stale-evidence',
    fix: 'Nouvelle date : « 1er octobre 2026 » (à corriger s’il le faut)',
    kind: 'organisation',
    asOf: '2026-10-01',
    text: register('- **Indicateur 23**, veille : registre de veille du 4 mars 2023'),
    writes: [['4 mars 2023', '1er octobre 2026']],
  },
  {
    rule: 'evidence/stale-evidence',
    fix: 'Nouvelle échéance : « 15/11/2027 » (à corriger s’il le faut)',
    kind: 'organisation',
    text: register('- **Indicateur 17**, ateliers : certificat du pont roulant, valable jusqu’au 30/06/2026'),
    writes: [['30/06/2026', '15/11/2027']],
  },
  {
    rule: 'evidence/stale-evidence',
    fix: 'Relier la version plus récente : « veille/veille-2026-09.md »',
    kind: 'organisation',
    text: register('- **Indicateur 23**, veille : [registre de veille](veille/veille-2023-09.md)'),
    beside: {
      'veille/veille-2023-09.md': '# Veille\n',
      'veille/veille-2026-09.md': '# Veille\n',
      'veille/veille-2027-01.md': '# Veille\n',
    },
    writes: [['veille-2023-09', 'veille-2026-09']],
  },
  {
    rule: 'evidence/stale-evidence',
    fix: 'Nouvelle année : « 2025 » (avec les chiffres qui vont avec)',
    text: '# Souder à l’arc\n\n## Résultats 2021\n\n- Satisfaction : 94 % (32 avis favorables sur 34 répondants, calculé sur les inscrits)\n',
    writes: [['2021', '2025']],
  },
  {
    rule: 'evidence/undated-evidence',
    fix: 'Ajouter une date (aujourd’hui, à corriger s’il le faut)',
    kind: 'organisation',
    text: register('- **Indicateur 30**, avis : enquête à chaud des deux ateliers'),
    writes: [['ateliers', 'ateliers, 2026-11-22']],
  },
  {
    rule: 'evidence/undated-evidence',
    fix: 'Le jour qui existe : « 28 février 2026 »',
    kind: 'organisation',
    text: register('- **Indicateur 30**, avis : enquête à chaud, 30 février 2026'),
    writes: [['30 février', '28 février']],
  },
  {
    rule: 'evidence/undated-evidence',
    fix: 'Le jour qui existe : « 2026-05-13 »',
    kind: 'organisation',
    text: register('| Indicateur | Preuve | Date |\n|---|---|---|\n| 30 | enquête à chaud | 2026-13-05 |'),
    writes: [['2026-13-05', '2026-05-13']],
  },
  {
    rule: 'evidence/undated-evidence',
    fix: 'Ajouter la clé « date » (aujourd’hui, à corriger s’il le faut)',
    kind: 'organisation',
    text: '---\npreuves:\n  - indicateur: 30\n    preuve: enquête à chaud\n---\n\n# Avis\n\nLes avis des stagiaires.\n',
    writes: [['à chaud\n', 'à chaud\n    date: 2026-11-15\n']],
  },
  {
    rule: 'evidence/broken-link',
    fix: 'Relier « preuves/dessin-du-lundi.md »',
    kind: 'organisation',
    text: register('- **Indicateur 8**, positionnement : [le dessin](dessin-lundi.md), 2026-01-12'),
    beside: { 'preuves/dessin-du-lundi.md': '# Dessin\n' },
    files: { 'dessin-lundi.md': { kind: 'missing' } },
    writes: [['dessin-lundi.md', 'preuves/dessin-du-lundi.md']],
  },
  {
    rule: 'evidence/broken-link',
    fix: 'Relier « grilles/entree-2026.pdf »',
    kind: 'organisation',
    text: register('- **Indicateur 8**, positionnement : [la grille](grilles/entre-2026.pdf)'),
    files: {
      'grilles/entre-2026.pdf': { kind: 'missing', beside: ['grilles/entree-2026.pdf', 'grilles/sortie.pdf'] },
      'grilles/entree-2026.pdf': { kind: 'file' },
    },
    writes: [['entre-2026', 'entree-2026']],
  },
  {
    rule: 'evidence/broken-link',
    fix: 'Relier « preuves/tri-2026.md »',
    kind: 'organisation',
    text: register('- **Indicateur 8**, positionnement : [le tri](preuves/tri-2025.md#le-tri-du-matin), 2026-01-12'),
    beside: { 'preuves/tri-2026.md': '# Tri\n\n## Le soir\n' },
    files: { 'preuves/tri-2025.md': { kind: 'missing' } },
    writes: [['preuves/tri-2025.md#le-tri-du-matin', 'preuves/tri-2026.md']],
  },
  {
    rule: 'evidence/broken-link',
    fix: 'Relier « preuves/ferrage-2026.md »',
    kind: 'organisation',
    text: register('- **Indicateur 8**, positionnement : [le ferrage](preuves/ferrage-2025.md#a-l-entree), 2026-01-12'),
    beside: { 'preuves/ferrage-2026.md': '# Ferrage\n\n## À l’entrée\n' },
    files: { 'preuves/ferrage-2025.md': { kind: 'missing' } },
    writes: [['preuves/ferrage-2025.md#a-l-entree', 'preuves/ferrage-2026.md#à-lentrée']],
  },
  {
    rule: 'evidence/broken-link',
    fix: 'Vider l’adresse : la preuve reste à montrer',
    kind: 'organisation',
    text: register('- **Indicateur 8**, positionnement : [le dessin](dessin.md), 2026-01-12'),
    files: { 'dessin.md': { kind: 'missing' } },
    writes: [['(dessin.md)', '()']],
  },
  {
    rule: 'evidence/broken-link',
    fix: 'Relier « grilles/entree.pdf »',
    kind: 'organisation',
    text: register('- **Indicateur 8**, positionnement : [les grilles](grilles), 2026-01-12'),
    files: { grilles: { kind: 'folder', beside: ['grilles/entree.pdf'] }, 'grilles/entree.pdf': { kind: 'file' } },
    writes: [['(grilles)', '(grilles/entree.pdf)']],
  },
  {
    rule: 'evidence/broken-link',
    fix: 'Relier « preuves/dessin.md »',
    kind: 'organisation',
    text: register('- **Indicateur 8**, positionnement : [le dessin](C:/Users/lina/dessin.md), 2026-01-12'),
    beside: { 'preuves/dessin.md': '# Dessin\n' },
    writes: [['C:/Users/lina/dessin.md', 'preuves/dessin.md']],
  },
  {
    rule: 'evidence/broken-link',
    fix: 'Relier le titre « #le-dessin-du-lundi »',
    kind: 'organisation',
    text: register(
      '- **Indicateur 8**, positionnement : [le dessin](#dessin-du-lundy), 2026-01-12\n\n## Le dessin du lundi\n\nChacun dessine son mur.',
    ),
    writes: [['#dessin-du-lundy', '#le-dessin-du-lundi']],
  },
  {
    rule: 'evidence/broken-link',
    fix: 'Relier le fichier entier, sans « #jeudi »',
    kind: 'organisation',
    text: register('- **Indicateur 8**, positionnement : [le dessin](dessin.md#jeudi), 2026-01-12'),
    beside: { 'dessin.md': '# Dessin\n\n## Lundi\n' },
    writes: [['dessin.md#jeudi', 'dessin.md']],
  },
  {
    rule: 'evidence/unknown-indicator',
    fix: 'Remplacer par 8 : positionnement à l’entrée',
    kind: 'organisation',
    text: register('- **Indicateur 81**, positionnement à l’entrée : dessin du lundi, 2026-03-04'),
    writes: [['81', '8']],
    settles: /^evidence\/misnumbered-indicator/,
  },
  {
    rule: 'evidence/unknown-indicator',
    fix: 'Écrire la forme juste : « 30 à 33 »',
    kind: 'organisation',
    text: register('- **Indicateurs 30 à 36** : cahier des remarques, 2026-03-04'),
    writes: [['30 à 36', '30 à 33']],
  },
  {
    rule: 'evidence/not-applicable-indicator',
    fix: 'Déclarer la catégorie : apprentissage',
    finds: /Prérequis|Indicateur 3/,
    text: '---\ncatégorie: bilan de compétences\n---\n\n# Bilan de compétences\n\n- **Indicateur 15**, droits : livret des droits, 2026-01-12\n',
    writes: [['catégorie: bilan de compétences', 'catégorie: CFA']],
  },
  {
    rule: 'evidence/not-applicable-indicator',
    fix: 'Ôter 15, garder les autres',
    text: '---\ncatégorie: bilan de compétences\n---\n\n# Bilan de compétences\n\n- **Indicateurs 4, 9 et 15** : livret des droits, 2026-01-12\n',
    writes: [['4, 9 et 15', '4 et 9']],
  },
  {
    rule: 'evidence/not-applicable-indicator',
    fix: 'Ôter cette preuve, qui ne sera pas regardée',
    kind: 'organisation',
    settings: { organisation: { ...DEFAULT_SETTINGS.organisation, categories: ['BC'] }, declared: true },
    text: register(
      '- **Indicateur 4**, besoin : premier entretien, 2026-01-12\n- **Indicateur 15**, droits : livret des droits, 2026-01-12',
    ),
    writes: [['- **Indicateur 15**, droits : livret des droits, 2026-01-12\n', '']],
  },
  {
    rule: 'evidence/misnumbered-indicator',
    fix: 'Remplacer par « 8 »',
    kind: 'organisation',
    text: register('- **Indicateur 9**, positionnement à l’entrée : le dessin du lundi, 2026-01-12'),
    writes: [['9', '8']],
  },
  {
    rule: 'evidence/misnumbered-indicator',
    fix: 'Garder le numéro, écrire « conditions de déroulement »',
    kind: 'organisation',
    text: register('- **Indicateur 9**, positionnement à l’entrée : le dessin du lundi, 2026-01-12'),
    writes: [['positionnement à l’entrée', 'conditions de déroulement']],
  },
  {
    rule: 'evidence/duplicate-evidence-id',
    fix: 'Lui donner un identifiant libre : « P-11 »',
    kind: 'organisation',
    text: register(
      '| Indicateur | Preuve | Date | Réf. |\n|---|---|---|---|\n| 8 | [dessin](dessin.md) | 2026-01-12 | P-10 |\n| 11 | [mur](mur.md) | 2026-01-12 | P-09 |\n| 30 | [avis](avis.md) | 2026-01-12 | P-09 |',
    ),
    writes: [['(avis.md) | 2026-01-12 | P-09', '(avis.md) | 2026-01-12 | P-11']],
  },
  {
    rule: 'evidence/incomplete-results',
    fix: 'Écrire à la suite ce qui manque, à compléter : en quelle année, sur combien de personnes, comment est-ce calculé ?',
    text: '---\nduree: 2 jours\ntarif: 840 €\n---\n\n# Ferrer un cheval\n\n97 % de satisfaction !\n',
    writes: [
      [
        'satisfaction !\n',
        'satisfaction !\n\n**Indicateur 2 :** à compléter : en quelle année, sur combien de personnes, comment est-ce calculé ?\n',
      ],
    ],
  },
  {
    rule: 'evidence/incomplete-results',
    fix: 'Écrire à la suite ce qui manque, à compléter : en quelle année, sur combien de personnes, comment est-ce calculé ?',
    text: '# Souder à l’arc\n\n**Durée :** 2 jours\n\n98 % de satisfaction !\n',
    writes: [
      [
        'satisfaction !\n',
        'satisfaction !\n\n**Indicateur 2 :** à compléter : en quelle année, sur combien de personnes, comment est-ce calculé ?\n',
      ],
    ],
  },
  {
    rule: 'evidence/incomplete-certification',
    fix: 'Écrire à la suite ce qui manque, à compléter : la date de son enregistrement',
    text: '# Devenir tonnelier\n\nTitre professionnel Tonnelier, code RNCP99301, certificateur : ministère du Travail.\n\n## Examen\n\nUn jury. Blocs validables séparément. Équivalences : aucune. Suites de parcours : aucune. Poursuites d’études : aucune. Débouchés : tonnellerie. Atelier habilité par le certificateur. Taux d’obtention 2025 : 80 % (4 reçus sur 5 présentés).\n',
    writes: [['du Travail.\n', 'du Travail.\n\n**Indicateur 1 :** à compléter : la date de son enregistrement\n']],
  },
  {
    rule: 'evidence/unassessable-objective',
    fix: 'Écrire ici ce qui reste à dire, à compléter : à quoi cela se verra-t-il ?',
    text: '# Devenir tuteur de chantier\n\n## Objectifs\n\n- Comprendre les enjeux du compagnonnage\n- Accueillir un apprenti le premier jour\n',
    writes: [['compagnonnage', 'compagnonnage : à quoi cela se verra-t-il ? (à compléter)']],
  },
  {
    rule: 'evidence/objective-mismatch',
    fix: 'Écrire ici ce qui reste à dire, à compléter : comment cela se vérifie-t-il ?',
    text: '# Poser un enduit\n\n| Objectif | Évaluation |\n|---|---|\n| Doser un mortier | Pesée d’un mélange |\n| Dresser un mur | Mur lu à la règle |\n| Nettoyer le chantier | – |\n',
    writes: [['–', 'à compléter : comment cela se vérifie-t-il ?']],
  },
  {
    rule: 'evidence/objective-mismatch',
    fix: 'Écrire à la suite ce qui manque, à compléter : comment l’objectif 3 se vérifie-t-il ?',
    text: '# Poser un enduit\n\n## Objectifs\n\n1. Doser un mortier\n2. Dresser un mur\n3. Nettoyer le chantier\n\n## Évaluation\n\n- Test de dosage (objectif 1)\n- Épreuve au mur (objectif 2)\n',
    writes: [['le chantier\n', 'le chantier\n\n**Indicateur 11 :** à compléter : comment l’objectif 3 se vérifie-t-il ?\n']],
  },
  {
    rule: 'evidence/objective-mismatch',
    fix: 'Écrire la forme juste : « objectifs 2 et 3 »',
    text: '# Poser un enduit\n\n## Objectifs\n\n1. Doser un mortier\n2. Dresser un mur\n3. Nettoyer le chantier\n\n## Évaluation\n\n- Test de dosage (objectif 1)\n- Épreuve au mur (objectifs 2 et 4)\n',
    writes: [['2 et 4', '2 et 3']],
    settles: /Objectif 3 sans évaluation/,
  },
  {
    rule: 'evidence/remote-without-support',
    fix: 'Écrire à la suite ce qui manque, à compléter : qui aide, comment et sous quel délai, que faut-il faire, et en combien de temps, comment vérifiez-vous que les modules sont suivis ?',
    text: '# Tenir la paie\n\n## Objectifs\n\nÉtablir dix bulletins.\n\n## Modalité\n\n100 % à distance\n\n## Évaluation\n\nDix bulletins notés\n',
    writes: [
      [
        'à distance\n',
        'à distance\n\n**Indicateur 19 :** à compléter : qui aide, comment et sous quel délai, que faut-il faire, et en combien de temps, comment vérifiez-vous que les modules sont suivis ?\n',
      ],
    ],
  },
  {
    rule: 'evidence/undocumented-subcontracting',
    fix: 'Écrire à la suite ce qui manque, à compléter : par quel contrat, quelle charte ou quel contrôle répondez-vous de leur qualité ?',
    text: '# Taille de pierre\n\n## Objectifs\n\nTailler un bloc.\n\n## Équipe\n\nL’été, nous faisons appel à des formateurs indépendants.\n',
    writes: [
      [
        'indépendants.\n',
        'indépendants.\n\n**Indicateur 27 :** à compléter : par quel contrat, quelle charte ou quel contrôle répondez-vous de leur qualité ?\n',
      ],
    ],
  },
  {
    rule: 'evidence/contradiction',
    fix: '« 14 heures » partout',
    text: '---\nduree: 14 heures\n---\n\n# Relier un carnet\n\n**Durée :** 21 heures\n\n**Prérequis :** aucun\n',
    writes: [['21 heures', '14 heures']],
  },
  {
    rule: 'evidence/contradiction',
    fix: '« 21 heures » partout',
    text: '---\nduree: 14 heures\n---\n\n# Relier un carnet\n\n**Durée :** 21 heures\n\n**Prérequis :** aucun\n',
    writes: [['14 heures', '21 heures']],
  },
  {
    rule: 'evidence/contradiction',
    fix: '« €720 » partout',
    text: '---\nlang: en\nprice: €640\n---\n\n# Binding a notebook\n\n**Price:** €720\n\n**Duration:** 14 hours\n',
    writes: [['€640', '€720']],
  },
  {
    rule: 'evidence/contradiction',
    fix: 'Écrire « 1 512 € », qui va avec le reste',
    text: '# Accorder un piano\n\n**Durée :** 14 heures\n\n**Tarif :** 1 260 € HT, soit 1 700 € TTC\n',
    writes: [['1 700 €', '1 512 €']],
  },
  {
    rule: 'evidence/contradiction',
    fix: 'Écrire « 1 416,67 € », qui va avec le reste',
    text: '# Accorder un piano\n\n**Durée :** 14 heures\n\n**Tarif :** 1 260 € HT, soit 1 700 € TTC\n',
    writes: [['1 260 €', '1 416,67 €']],
  },
  {
    rule: 'evidence/contradiction',
    fix: 'Écrire « €1,500 », qui va avec le reste',
    text: '# Shoeing a horse\n\n**Duration:** 14 hours\n\n**Price:** €1,250 excl. VAT, €1,900 incl. VAT\n',
    writes: [['€1,900', '€1,500']],
  },
  {
    rule: 'evidence/contradiction',
    fix: '« 1 500 € » partout',
    text: '# Accorder un piano\n\n**Durée :** 14 heures\n\n**Tarif :** 1 260 € HT, soit 1 512 € TTC\n\nLe prix de la formation est de 1 500 € HT.\n',
    writes: [['1 260 €', '1 500 €']],
    settles: /1 512 €/,
    finds: /1 512 €/,
  },
  {
    rule: 'evidence/contradiction',
    fix: '« 480 € » partout',
    text: '# Relier un carnet\n\n**Durée :** 14 heures\n\n**Tarif :** 480 €\n',
    beside: { 'catalogue.md': '# Relier un carnet\n\n**Durée :** 14 heures\n\n**Tarif :** 520 €\n' },
    writes: [],
    elsewhere: { 'catalogue.md': ['520 €', '480 €'] },
  },
  {
    rule: 'evidence/contradiction',
    fix: 'Écrire « 17 heures », qui va avec le reste',
    text: '# Relier un carnet\n\n**Durée :** 14 heures\n\n## Programme\n\n### Module 1 : coudre les cahiers (7 h)\n\n### Module 2 : monter la couverture (10 h)\n',
    writes: [['14 heures', '17 heures']],
  },
  {
    rule: 'evidence/contradiction',
    fix: 'Échanger les deux dates',
    text: '# Relier un carnet\n\n**Durée :** 14 heures\n\n**Dates :** du 14/03/2027 au 12/03/2027\n',
    writes: [['du 14/03/2027 au 12/03/2027', 'du 12/03/2027 au 14/03/2027']],
  },
  {
    rule: 'evidence/contradiction',
    fix: 'Écrire ici ce qui reste à dire, à compléter : à distance, sur place ou les deux ?',
    text: '# Relier un carnet\n\nFormation 100 % à distance.\n\n**Durée :** 14 heures\n\n## Moyens\n\n- Des journées en présentiel sont possibles à l’atelier de Sauvigne\n',
    writes: [['journées en présentiel sont possibles', '(à compléter : à distance, sur place ou les deux ?)']],
  },
  {
    rule: 'evidence/contradiction',
    fix: '« 14 heures » partout',
    text: '---\nduree: 14 heures\n---\n\n# Accorder un piano\n\n**Durée : 21** heures\n\n**Prérequis :** aucun\n',
    writes: [['21** heures', '14 heures**']],
  },
  {
    rule: 'evidence/contradiction',
    fix: '« 14 heures » partout',
    text: '---\nduree: 14 heures\n---\n\n# Ferrer un cheval\n\nDurée : 21 **heures sur 3 jours**\n\n**Prérequis :** aucun\n',
    writes: [['21 **heures sur', '**14 heures sur']],
  },
  {
    rule: 'evidence/mark-misuse',
    fix: 'Remplacer par « Organisme de formation certifié Qualiopi »',
    text: '# Réparer une haie\n\n**Durée :** 2 jours\n\nFormation certifiée Qualiopi\n',
    writes: [['Formation certifiée Qualiopi', 'Organisme de formation certifié Qualiopi']],
  },
  {
    rule: 'evidence/mark-misuse',
    fix: 'Écrire la forme juste : « Notre stage vient d’un organisme certifié Qualiopi »',
    text: '# Réparer une haie\n\nNotre stage est labellisé Qualiopi et dure 2 jours.\n',
    writes: [['est labellisé Qualiopi', 'vient d’un organisme certifié Qualiopi']],
  },
  {
    rule: 'evidence/mark-misuse',
    fix: 'Écrire la forme juste : « Organisme certifié Qualiopi »',
    text: '# Réparer une haie\n\n![Qualiopi](images/logo-qualiopi.png)\n\n**Durée :** 2 jours\n',
    writes: [['![Qualiopi](images/logo-qualiopi.png)', 'Organisme certifié Qualiopi']],
  },
  {
    rule: 'evidence/mark-misuse',
    fix: 'Ajouter la mention : « La certification qualité a été délivrée au titre de la catégorie d’action suivante : (à compléter : laquelle ?). »',
    kind: 'organisation',
    text: '# Livret d’accueil\n\n![Logo Qualiopi](logo-qualiopi.png)\n\nNotre atelier plesse des haies depuis 2009.\n',
    writes: [
      [
        'qualiopi.png)\n',
        'qualiopi.png)\n\nLa certification qualité a été délivrée au titre de la catégorie d’action suivante : (à compléter : laquelle ?).\n',
      ],
    ],
  },
  {
    rule: 'evidence/misleading-promise',
    fix: 'Écrire ici ce qui reste à dire, à compléter : que sont devenues les personnes formées, en quelle année, combien d’entre elles ?',
    text: '# Conduire une pelle\n\n**Durée :** 5 jours\n\nPuis un emploi garanti dans la région.\n',
    writes: [['emploi garanti', '(à compléter : que sont devenues les personnes formées, en quelle année, combien d’entre elles ?)']],
  },
  {
    rule: 'evidence/misleading-promise',
    fix: 'Dire à quelle condition, à compléter : quel code RNCP ou RS, et quel intitulé ?',
    text: '# Conduire une pelle\n\n**Durée :** 5 jours\n\n**Financement :** éligible CPF\n',
    writes: [['éligible CPF', 'éligible CPF sous réserve d’une certification (à compléter)']],
  },
  {
    rule: 'evidence/misleading-promise',
    fix: 'Dire à quelle condition, à compléter : quel code RNCP ou RS, et quel intitulé ?',
    text: '# Conduire une pelle\n\n- **Durée :** 5 jours\n- Éligible CPF\n',
    writes: [['Éligible CPF', 'Éligible CPF sous réserve d’une certification']],
  },
  {
    rule: 'evidence/misleading-promise',
    fix: 'Dire à quelle condition, à compléter : qui paie, pour qui, et que reste-t-il à payer ?',
    text: '# Conduire une pelle\n\n**Durée :** 5 jours\n\nUne semaine au chantier, sans reste à charge.\n',
    writes: [['reste à charge', 'reste à charge sous conditions (à compléter)']],
  },
  {
    rule: 'evidence/activity-statement',
    fix: 'Ajouter la mention : « Cet enregistrement ne vaut pas agrément de l’État. »',
    text: '# Monter une ruche\n\n**Durée :** 2 jours\n\nDéclaration d’activité n° 84 69 99887 69\n',
    writes: [['99887 69', '99887 69. Cet enregistrement ne vaut pas agrément de l’État.']],
  },
  {
    rule: 'evidence/unconfirmed-item',
    fix: 'C’est bien cela : écrire « Tarif » devant ces mots',
    text: '# Accorder un piano droit\n\n## Objectifs\n\n- Poser la partition au diapason\n- Monter les octaves\n\n## Durée\n\n2 jours\n\n## Ce que cela représente\n\nApportez 640 euros le premier matin ; la clé d’accord est prêtée.\n\n## Contact\n\nMaud Kerbiriou, maud@example.org\n',
    writes: [['Apportez', '**Tarif :** Apportez']],
  },
];

/** What a promise is told as: no fix may make a document look complete. */
const PROMISES = /^evidence\/promised-|n’est encore qu’une promesse/;

const NO_FIX = new Set<string>([
  CODE_ACTION_KINDS.declareChoice,
  CODE_ACTION_KINDS.copyReading,
  CODE_ACTION_KINDS.teachLabel,
  CODE_ACTION_KINDS.teachLine,
  CODE_ACTION_KINDS.openTwin,
  CODE_ACTION_KINDS.fixAlike,
  CODE_ACTION_KINDS.fixAlikeEverywhere,
  CODE_ACTION_KINDS.declareKind,
  CODE_ACTION_KINDS.declareCategory,
  CODE_ACTION_KINDS.linkIndicators,
]);

const OPTIONS = { locale: 'fr', today: TODAY, version: '0.0.0', mdx: false, commands: true, wants: () => true } as const;

/** The fixes of a finding, in the order in which they are offered; groups are not folded, so that each is there. */
const fixesFor = (analysis: Analysis, finding: Finding, options: Partial<ActionOptions> = {}): Action[] =>
  codeActions(analysis, finding.span, { ...OPTIONS, ...options })
    .flatMap((action) => (action.command?.id === CLIENT_COMMANDS.pick ? action.command.options : [action]))
    .filter(({ kind, findings }) => !NO_FIX.has(kind) && findings.includes(finding));

/** What is only begun, until the author has written; and the words by which a place is said to be another's, so that the item is missing. */
const BEGUN = new Set<string>([CODE_ACTION_KINDS.insertReading, CODE_ACTION_KINDS.dismissPlace]);

/** Another category of action has demands of its own. */
const isNewDemand = ({ item }: Finding, { text }: RuleExample): boolean => item === 'prerequisites' && /catégorie|category/.test(text);

/** A title is cut where it gets long. */
const isTitled = (title: string, fix: string): boolean =>
  title === fix || (title.includes('…') && fix.startsWith(title.slice(0, title.indexOf('…')).trimEnd()));

const replaced = (text: string, changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((result, [before, after]) => {
    assert.equal(result.split(before).length, 2, `once: ${before}`);
    return result.replace(before, () => after);
  }, text);

function projectOf({ text, kind = 'programme', asOf = DAY, settings, beside = {}, files = {} }: Trial): Project {
  const options = { asOf, locale: 'fr', settings: { ...DEFAULT_SETTINGS, ...settings } } as const;
  const project = new Project(options.settings);
  for (const [path, other] of Object.entries(beside))
    project.set(path, other, { ...options, kind: path.includes('catalogue') ? 'programme' : 'other' });
  project.set(PATH, text, { ...options, kind });
  for (const [path, state] of Object.entries(files)) project.setFile(path, state);
  return project;
}

const evidenceOf = ({ findings }: Analysis): Finding[] => findings.filter(({ rule }) => rule.startsWith('evidence/'));

describe('repairs', () => {
  const rules = RULES.map(({ meta }) => meta).filter(({ id, scope }) => id.startsWith('evidence/') && scope !== 'choices');

  for (const { id, bad } of rules) {
    it(`${id} has a fix that is tried here`, () => assert.ok(TRIALS.some(({ rule }) => rule === id)));

    for (const locale of ['fr', 'en'] as const)
      for (const example of bad[locale])
        it(`${id} offers a fix on ${JSON.stringify(example.on)} (${locale})`, () => {
          const { on, text } = example;
          const options = { asOf: example.asOf ?? '2026-10-01', locale, kind: example.kind ?? 'programme' } as const;
          const analysis = analyseExample(example, options);
          const finding = analysis.findings.find(({ rule, span }) => rule === id && text.slice(span.start, span.end) === on);
          assert.ok(finding);
          const fixes = fixesFor(analysis, finding, { locale });
          assert.ok(fixes.length > 0, 'a fix');
          // A doubt is weighed with all of the page, and may go with what is written of something else.
          const doubted = new Set(analysis.findings.flatMap(({ rule, item }) => (rule === 'evidence/unconfirmed-item' ? item : [])));
          for (const { title, kind, edits } of fixes) {
            assert.doesNotMatch(title, /\{\w+\}|undefined/);
            if (edits.length === 0 || BEGUN.has(kind)) continue;
            const after = analyseExample({ ...example, text: applyEdits(text, edits) }, options);
            const said = evidenceOf(after).map(saidOf);
            assert.ok(!said.includes(saidOf(finding)), `“${title}” settles it`);
            const had = new Set(evidenceOf(analysis).map(saidOf));
            const errors = evidenceOf(after).filter(
              (one) => one.severity === 'error' && !had.has(saidOf(one)) && !doubted.has(one.item as Item) && !isNewDemand(one, example),
            );
            assert.deepEqual(errors.map(saidOf), [], `“${title}” brings no error`);
          }
        });
  }

  for (const trial of TRIALS)
    it(`${trial.rule}: ${trial.fix}`, () => {
      const { rule, fix, text, writes = [], elsewhere = {} } = trial;
      const project = projectOf(trial);
      const before = project.analysis(PATH) as Analysis;
      const paths = [PATH, ...Object.keys(elsewhere)];
      const found = paths.flatMap((path) => {
        const analysis = project.analysis(path) as Analysis;
        return evidenceOf(analysis)
          .filter((finding) => finding.rule === rule)
          .map((finding) => ({ path, finding, fixes: fixesFor(analysis, finding, { home: { project, path } }) }));
      });
      const chosen = found.find(({ fixes }) => fixes.some(({ title }) => isTitled(title, fix)));
      assert.ok(
        chosen,
        `offered: ${JSON.stringify(found.map(({ fixes }) => fixes.map(({ title }) => title)))} of ${JSON.stringify(evidenceOf(before).map(saidOf))}`,
      );
      const action = chosen.fixes.find(({ title }) => isTitled(title, fix)) as Action;
      const { command } = action;
      const edits =
        command?.id === CLIENT_COMMANDS.openLocation
          ? [{ span: command.span, newText: trial.answer ?? '', placeholders: [] }]
          : action.edits;
      const all = new Map([...(action.elsewhere ?? []), [chosen.path, edits] as const]);
      const textOf = (path: string): string => (path === PATH ? text : (trial.beside?.[path] as string));
      for (const path of new Set([...all.keys(), ...paths])) {
        const wanted = path === PATH ? writes : [elsewhere[path] ?? (['', ''] as const)].filter(([words]) => words !== '');
        const after = applyEdits(textOf(path), all.get(path) ?? []);
        assert.equal(after, replaced(textOf(path), wanted), path);
        project.set(path, after, {
          asOf: trial.asOf ?? DAY,
          locale: 'fr',
          settings: { ...DEFAULT_SETTINGS, ...trial.settings },
          kind: trial.kind ?? 'programme',
        });
      }
      const said = (analysis: Analysis): Set<string> => new Set(evidenceOf(analysis).map(saidOf));
      const [had, has] = [said(before), said(project.analysis(PATH) as Analysis)];
      assert.ok(!has.has(saidOf(chosen.finding)), 'the finding goes');
      assert.deepEqual(
        [...has].filter((one) => !had.has(one) && !PROMISES.test(one) && !trial.finds?.test(one)),
        [],
        'nothing else is found',
      );
      const lost = [...had].filter((one) => !has.has(one) && one !== saidOf(chosen.finding) && !trial.settles?.test(one));
      assert.deepEqual(lost, [], 'nothing else is settled');
    });

  it('writes no figure over one of several, nor over a half', () => {
    for (const words of ['2 à 3 jours', '5 demi-journées']) {
      const text = `# Accorder un piano\n\n**Durée :** 50 heures\n\n**Prérequis :** aucun\n\nLa formation dure ${words}.\n`;
      const analysis = projectOf({ rule: 'evidence/contradiction', fix: '', text }).analysis(PATH) as Analysis;
      const finding = analysis.findings.find(({ rule }) => rule === 'evidence/contradiction');
      assert.ok(finding, words);
      const titles = fixesFor(analysis, finding).map(({ title }) => title);
      assert.ok(
        titles.every((title) => !/Écrire « \d+ (?:à|demi)/.test(title)),
        JSON.stringify(titles),
      );
    }
  });

  it('offers no number that the same words name already', () => {
    const text =
      '# Accorder un piano\n\n## Objectifs\n\n1. Tendre une corde\n2. Régler un marteau\n3. Égaliser un clavier\n\n## Évaluation\n\n- Écoute à l’aveugle (objectif 1)\n- Clavier réglé devant les autres (objectifs 2 et 5)\n';
    const analysis = projectOf({ rule: 'evidence/objective-mismatch', fix: '', text }).analysis(PATH) as Analysis;
    const titles = analysis.findings.flatMap((finding) => fixesFor(analysis, finding).map(({ title }) => title));
    assert.ok(titles.includes('Écrire la forme juste : « objectifs 2 et 3 »'), JSON.stringify(titles));
    assert.ok(!titles.includes('Écrire la forme juste : « objectifs 2 et 2 »'));
  });

  it('asks at the end for what the syllabus lacks, in which no evidence is read', () => {
    for (const [title, words, heading = 'Programme'] of [
      ['Accorder un piano', 'Le dernier jour prépare à la certification RNCP99128 d’accordeur.'],
      ['Ferrer un cheval', 'La semaine se termine par le dossier du titre RNCP99129 de maréchal.'],
      ['Faire valider son métier de maréchal (VAE)', 'Le dossier du titre RNCP99129 est relu.', 'Les étapes de l’accompagnement'],
    ]) {
      const text = `# ${title}\n\n**Durée :** 35 heures\n\n## ${heading}\n\n${words}\n\n## Contact\n\nLina Ferrat, lina@example.org\n`;
      const trial = { rule: 'evidence/incomplete-certification', fix: '', text } as const;
      const analysis = projectOf(trial).analysis(PATH) as Analysis;
      const finding = analysis.findings.find(({ rule }) => rule === trial.rule);
      assert.ok(finding, title);
      const [fix] = fixesFor(analysis, finding);
      assert.ok(fix);
      const after = projectOf({ ...trial, text: applyEdits(text, fix.edits) }).analysis(PATH) as Analysis;
      assert.ok(!after.findings.some((other) => saidOf(other) === saidOf(finding)), applyEdits(text, fix.edits));
    }
  });

  it('asks of each total by itself whether it or its parts are wrong', () => {
    const text =
      '# Ferrer un cheval\n\n**Durée :** 14 heures\n\n## Programme\n\n### Module 1 : parer le pied (7 h)\n\n### Module 2 : poser le fer (10 h)\n';
    const analysis = projectOf({ rule: 'evidence/contradiction', fix: '', text }).analysis(PATH) as Analysis;
    const actions = codeActions(analysis, { start: 0, end: text.length }, { ...OPTIONS, resolves: true });
    assert.ok(
      !actions.some(({ kind, findings }) => kind.includes('Alike') && findings.some(({ rule }) => rule === 'evidence/contradiction')),
    );
  });

  it('stands by a choice after all else', () => {
    const text = register('- **Indicateur 23**, veille : registre de veille du 4 mars 2023');
    const analysis = projectOf({ rule: 'evidence/stale-evidence', fix: '', text, kind: 'organisation' }).analysis(PATH) as Analysis;
    const actions = codeActions(analysis, { start: 0, end: text.length }, OPTIONS);
    assert.equal(actions.at(-1)?.kind, CODE_ACTION_KINDS.declareChoice);
    assert.equal(actions.filter(({ kind }) => kind === CODE_ACTION_KINDS.declareChoice).length, 1);
  });
});
