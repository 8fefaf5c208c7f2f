import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import type { ItemState } from '../../server/src/programme/facts.ts';
import { readLines } from '../../server/src/programme/lines.ts';
import { readSheet } from '../../server/src/programme/sheet.ts';
import { readItems } from '../../server/src/programme/readItems.ts';
import type { Item } from '../../server/src/referential/items.ts';

/** The state of an item, and the words that carry it. */
function read(item: Item, text: string): [ItemState, string] {
  const document = readDocument(text);
  const { state, span } = readItems(document, readSheet(document, readLines(document.blocks)))[item];
  return [state, span ? document.source.slice(span) : ''];
}

const cases: readonly [item: Item, text: string, state: ItemState, words?: string][] = [
  // Wherever documents put it.
  ['duration', '## Durée\n\n14 heures sur 2 jours', 'present', '14 heures sur 2 jours'],
  ['duration', '**Durée** : 3 jours (21 heures)', 'present', '3 jours (21 heures)'],
  ['duration', 'Durée 24 mois', 'present', '24 mois'],
  ['duration', 'Durée\n\n455 heures', 'present', '455 heures'],
  ['duration', '14h\n\nDurée initiale', 'present', '14h'],
  ['duration', '⏱ 2 jours (14h)', 'present', '2 jours (14h)'],
  ['duration', '| Rubrique | Valeur |\n|---|---|\n| Durée | 14 h |', 'present', '14 h'],
  ['duration', '| Durée | Tarif |\n|---|---|\n| 14 h | 900 € |', 'present', '14 h'],
  ['duration', '---\ninfos:\n  duree: 2 jours\n---\n', 'present', '2 jours'],
  ['duration', '---\ndureeHeures: 14\n---\n', 'present', '14'],
  ['duration', '<table><tr><th>Durée</th><td>14 h</td></tr></table>', 'present', '14 h'],
  ['duration', '<Fait titre="Durée" valeur="14 h" />', 'present'],
  ['duration', 'La formation dure deux jours.', 'present'],
  ['duration', 'Nous travaillons ensemble pendant plusieurs semaines de\nsuite : vingt-quatre heures, en douze séances.', 'present'],
  ['prerequisites', '### Public & pré-requis\n\n**Public visé :** soudeurs\n\n**Pré-requis :** aucun', 'present', 'aucun'],
  ['audience', '### Public & pré-requis\n\n**Public visé :** soudeurs\n\n**Pré-requis :** aucun', 'present', 'soudeurs'],
  [
    'audience',
    'Le stage s’adresse aux bergers des alpages. La fête du dernier soir est tout public.',
    'present',
    's’adresse aux bergers des alpages',
  ],
  ['prerequisites', 'Aucune connaissance préalable n’est requise.', 'present'],
  ['lead-time', '**Délai d’accès :** onze jours après l’accord du financeur, ou après le délai de rétractation', 'present'],
  ['lead-time', 'Délai d’accès : entrée le 6 septembre 2027, dossiers jusqu’au 20 août.', 'present'],
  ['lead-time', '## Accès\n\nUne lettre, puis deux jours d’essai. Délai d’accès : rentrée le 6 septembre 2027.', 'present'],
  ['contact', 'Questions ? [lina@example.org](mailto:lina@example.org)', 'present', 'lina@example.org'],
  ['objectives', 'À l’issue du stage, les participants seront capables de :\n\n- tailler une pierre', 'present', 'tailler une pierre'],

  // A few words above a slogan announce what stands below it; those of a menu announce nothing.
  [
    'audience',
    '# Le pain autrement\n\n🥖\n\nC’est pour vous si\n\n### Vous rêvez d’un fournil\n\n- Une boutique à reprendre\n- Des nuits qui ne font pas peur',
    'present',
    'Vous rêvez d’un fournil\n\n- Une boutique à reprendre\n- Des nuits qui ne font pas peur',
  ],
  [
    'content',
    '# Mend a Sail\n\nSyllabus\n\n## Three evenings in the loft\n\nPalm and needle, a patch, a bolt rope.',
    'present',
    'Three evenings in the loft\n\nPalm and needle, a patch, a bolt rope.',
  ],
  ['audience', '# Le pain autrement\n\nProgramme\n\nPublic\n\n## Le four et la nuit\n\nUn récit de boulanger.', 'missing'],

  // Cards with a number above each, and aims that a page sets one below the other, are lists without their marks.
  [
    'content',
    '# Élever des escargots\n\n01\n\nMars et avril\n\nLe parc, la clôture, la pluie.\n\n02\n\nMai\n\nLa ponte, les œufs comptés.\n\n03\n\nAoût\n\nLe jeûne, la coquille bordée.',
    'present',
  ],
  [
    'content',
    '# Régler un clavecin\n\n1\n\n### La mécanique\n\nSautereaux, plectres, étouffoirs.\n\n2\n\n### L’oreille\n\nQuintes et battements.\n\n3\n\n### Le concert\n\nUn accord en trente minutes.',
    'present',
  ],
  [
    'content',
    '# Élever des escargots\n\n1\n\nVous choisissez votre date\n\n2\n\nNous signons la convention\n\n3\n\nVous arrivez bottés',
    'missing',
  ],
  [
    'content',
    '# Tenir un gîte\n\nBloc A\n\nRecevoir un marcheur trempé à la nuit\n\nDresser une table pour douze en une heure\n\nTenir le registre des nuits et des taxes',
    'present',
  ],
  ['content', '# Tenir un gîte\n\nVoir le calendrier\n\nAppeler la maison\n\nÉcrire à la maison', 'missing'],
  ['duration', '# Tenir un gîte\n\n24\nHeures en moyenne', 'present'],
  // A list under the label of another item is none of them.
  [
    'content',
    '# Tresser un panier\n\n**Public visé**\n\n- Les vanniers du pays\n- Les fleuristes qui tressent\n- Les jardiniers de musée',
    'missing',
  ],
  ['content', '# Tresser un panier\n\n## Lieu\n\n- La grange de Noirlac\n- Le séchoir du bourg\n- La berge, s’il fait beau', 'missing'],

  // Empty words.
  ['price', '## Tarif\n\nNous consulter', 'vague', 'Nous consulter'],
  ['price', '**Tarif :** sur devis', 'vague', 'sur devis'],
  ['duration', '**Durée :** sur mesure', 'vague', 'sur mesure'],
  ['audience', '**Public :** tous publics', 'vague', 'tous publics'],
  ['lead-time', '**Délai d’accès :** selon disponibilités', 'vague', 'selon disponibilités'],
  ['enrolment', '## Modalités d’accès\n\nContactez-nous', 'vague', 'Contactez-nous'],
  ['assessment', '## Évaluation\n\nQuestionnaire de satisfaction', 'vague', 'Questionnaire de satisfaction'],
  ['contact', 'Nous contacter', 'vague'],
  ['accessibility', '## Accessibilité\n\nFormation accessible aux personnes en situation de handicap.', 'vague'],
  // What stands under the item's own label decides, not a figure said in passing.
  ['price', '## Tarif\n\nSur devis\n\n## Évaluation\n\nL’examen facultatif (tarif : 210 €) a lieu à Lyon.', 'vague', 'Sur devis'],

  // Promises.
  ['duration', '## Durée\n\nà compléter : combien d’heures ?', 'promised', 'à compléter : combien d’heures ?'],
  ['price', '**Tarif :** XX € net de taxe', 'promised', 'XX € net de taxe'],
  ['price', '**Tarif :** ___ €', 'promised'],
  ['contact', '## Contact\n\n- Téléphone : [Numéro de téléphone]', 'promised'],
  ['assessment', '## Évaluation\n\nTODO', 'promised', 'TODO'],
  ['delivery', '## Modalité\n\nà compléter : en présentiel, à distance, ou les deux ?', 'promised'],

  // Traps.
  [
    'contact',
    'Hôtel conseillé ? Le Relais, 04 65 71 00 40.\n\nLe secrétariat, 04 65 71 00 12, est ouvert le matin.',
    'present',
    '04 65 71 00 12',
  ],
  ['audience', 'Vous êtes perdu dans les papiers ? Le bilan range votre parcours.', 'missing'],
  ['lead-time', 'Réponse sous 24 h.', 'missing'],
  ['lead-time', 'Délai de rétractation : 14 jours après la signature.', 'missing'],
  ['lead-time', 'Remboursement sous 10 jours après l’annulation.', 'missing'],
  ['price', '## Financement\n\nVotre OPCO peut prendre en charge la formation.', 'missing'],
  [
    'accessibility',
    '# Sûreté incendie et handicap\n\n## Programme\n\n- Handicap : évacuer une personne en fauteuil\n- Repérer les rampes',
    'missing',
  ],
  ['accessibility', '# Sensibilisation au handicap\n\nObjectif : connaître les situations de handicap au travail.', 'missing'],
  ['recognition', 'Formation certifiée Qualiopi.', 'missing'],
  ['delivery', 'Tarif individuel : 700 €', 'missing'],
  ['delivery', '# Vendre en ligne\n\nPour qui vend déjà en ligne.', 'missing'],
  ['duration', 'Un tour de table, 10h30 - 10h45 : pause', 'missing'],
  ['contact', 'SIRET 123 456 789 00012', 'missing'],
  ['price', 'Capital social de 10 000 €.', 'missing'],
  ['objectives', '> Cette formation m’a permis de progresser énormément.', 'missing'],
  // The place that says it best: a syllabus and not its key points, words and not a figure, the sheet and not a form or an exercise.
  [
    'content',
    '### Points clés\n\nLe levain\n\n## Contenu\n\n### Pétrir\n\nLes farines\n\n### Cuire\n\nLe four\n\nLa sole',
    'present',
    'Pétrir\n\nLes farines\n\n### Cuire\n\nLe four\n\nLa sole',
  ],
  ['content', '6 séances\n\nEn soirée\n\n## Programme\n\n- Tendre une corde\n- Accorder', 'present', 'Tendre une corde\n- Accorder'],
  ['content', '9 modules\n\nFor shepherds\n\n## Syllabus\n\n- Shearing\n- Sorting', 'present', 'Shearing\n- Sorting'],
  ['delivery', 'En présentiel\n\n## Modalités pédagogiques\n\n- Plantations en petit groupe', 'present', 'En présentiel'],
  ['delivery', '## Modalités pédagogiques\n\n- Plantations en petit groupe', 'present', 'Plantations en petit groupe'],
  [
    'methods',
    '## Programme\n\n- Greffer\n\nDémarche individuelle : choisir un porte-greffe\n\n## Méthodes\n\nAu verger, deux par arbre',
    'present',
    'Au verger, deux par arbre',
  ],
  [
    'objectives',
    'Un rythme pour apprendre sans quitter la ferme.\n\n- Traire une brebis\n- Filtrer le lait\n- Affiner un fromage',
    'present',
    'Traire une brebis\n- Filtrer le lait\n- Affiner un fromage',
  ],
  ['contact', 'E-mail *\n\nMessage *', 'missing'],
  ['contact', 'Phone (optional)\n\nYour town', 'missing'],
];

describe('readItems', () => {
  for (const [item, text, state, words] of cases) {
    it(`${item}, ${state}: ${JSON.stringify(text).slice(0, 90)}`, () => {
      const [found, carrying] = read(item, text);
      assert.equal(found, state, `read ${found} on «${carrying}»`);
      if (words !== undefined) assert.equal(carrying, words);
    });
  }
});
