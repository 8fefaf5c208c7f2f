/**
 * The grammar of labels. Authors dress the same few words: "Les objectifs pédagogiques de la formation", "2. Objectifs",
 * "🎯 Objectifs visés :". Undressing them here keeps each item's list of labels short.
 */

/** Longest folded text, in units, that can be a label. */
export const LABEL_LENGTH = 90;

const ARTICLE =
  /^(?:(?:les?|la|nos|notre|vos|votre|mes|mon|ma|tes|ton|ta|ses|son|sa|leurs?|cette|ce(?! que| qu')|des|du|the|our|your|its?|my|quels?|quelles?|sont|est|et|what|are|is|which) |[ld]')(?=[a-z])/;

const ADJECTIVES =
  'pedagogiques?|operationnels?|generaux|generale?s?|principa(?:l|ux|les?)|visee?s?|attendue?s?|professionnel(?:le)?s?|specifiques?|totale?s?|estimee?s?|globale?s?|prevue?s?|conseillee?s?|indicati(?:f|ve)s?|mobilise(?:e?s)?|utilise(?:e?s)?|employe(?:e?s)?|mis(?:e?s)? en (?:oeuvre|place)|obligatoires?|recommande(?:e?s)?|necessaires?|techniques?|logistiques?|humains|materiels|detaille(?:e?s)?|complet(?:e?s)?|pratiques?|concerne(?:e?s)?|cibles?|requis(?:es)?|souhaite(?:e?s)?|possibles?|disponibles?|propose(?:e?s)?|adapte(?:e?s)?|individuel(?:le)?s?|evaluables|mesurables|et|pour|previsionnel(?:le)?s?|moyens?|moyenne|minimale?|minimum|maximale?|maximum|par (?:personne|participant|stagiaire|jour|groupe)|inter|intra|ht|ttc|a la carte|prevus';

const TARGET =
  'formations?|stages?|modules?|parcours|programme|ateliers?|cours|bilans?|vae|accompagnements?|prestations?|sessions?|actions?|certifications?|titres?|cursus|cycles?|seminaires?|participants?|stagiaires?|apprenants?|beneficiaires?|candidats?|seances?|journees?|diplome|apprentissage|coaching|dispositif|evenement|entreprises?|course|training|programme|program|workshop|class|learners?|participants|trainees|students';

const QUALIFIER = String.raw`(?: (?:${ADJECTIVES}))*(?: (?:de la|de l'|du|des|de|d'un|d'une|de cette|de ce|de cet|de votre|de notre|a la|a l'|au|aux|pour la|pour le|pour les|en|of the|of this|of|for the|for|to the) ?(?:${TARGET})(?: [a-z' -]{1,40})?)?(?: (?:${ADJECTIVES}))*`;

/** A pattern for whole labels: one of `alternatives`, with the qualifiers that authors add. */
export const labels = (...alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})${QUALIFIER}$`);

/** What a label may go on with, up to `length` units: "financement de la formation", "diplôme délivré". */
export const about = (length: number): string =>
  `(?: (?:de|du|des|d.|a|au|aux|et|pour|en|par|sur|visee?|delivree?|preparee?|obtenue?|possibles?) ?.{0,${length}})?`;

/** A folded label without emoji, numbering, brackets, closing punctuation and articles. */
export function undress(folded: string): string {
  let text = folded
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[*_#>"“”]/g, ' ')
    .replace(/^[^a-z0-9]+/, '')
    .replace(/^(?:\d{1,2}(?:[.)]\d{0,2})*|[ivx]{1,4}|[a-h])(?: ?[.):/]| -) ?/, '')
    .replace(/^(?:etape|partie|section|point|rubrique) \d+ ?[:.-]? ?/, '')
    .replace(/[\s:;.,!?…>→-]+$/, '')
    .replace(/[^a-z0-9]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  text = text.replace(/^pour (?=(?:s'|vous |nous |t')?[a-z]+(?:er|ir|re)\b)/, '');
  for (let i = 0; i < 3; i++) {
    const bare = text.replace(ARTICLE, '');
    if (bare === text || bare === '') break;
    text = bare;
  }
  return text;
}

/** The parts of a label that announces several items at once: "Public visé et prérequis", "Durée & rythme". */
export function labelParts(undressed: string): string[] {
  const parts = undressed
    .split(/ ?(?:&|\/|\+|,|;|-(?= )) ?| et (?:les |la |le |l'|des |du |de )?| and (?:the )?| ou | or /)
    .map((part) => undress(part));
  // In "Modalités et délais d'accès" the first noun is nothing without the second.
  return parts.length > 1 ? parts.filter((part) => part && !/^(?:modalites?|conditions?)$/.test(part)) : [];
}
