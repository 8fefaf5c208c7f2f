const ADJECTIVES =
  'pedagogiques?|operationnels?|generaux|generale?s?|principa(?:l|ux|les?)|visee?s?|attendue?s?|professionnel(?:le)?s?|specifiques?|totale?s?|estimee?s?|globale?s?|prevue?s?|conseillee?s?|indicati(?:f|ve)s?|mobilise(?:e?s)?|utilise(?:e?s)?|employe(?:e?s)?|mis(?:e?s)? en (?:oeuvre|place)|obligatoires?|recommande(?:e?s)?|necessaires?|techniques?|logistiques?|humains|materiels|detaille(?:e?s)?|complet(?:e?s)?|pratiques?|concerne(?:e?s)?|cibles?|requis(?:es)?|souhaite(?:e?s)?|possibles?|disponibles?|propose(?:e?s)?|adapte(?:e?s)?|individuel(?:le)?s?|evaluables|mesurables|et|pour|previsionnel(?:le)?s?|moyens?|moyenne|minimale?|minimum|maximale?|maximum|par (?:personne|participant|stagiaire|jour|groupe)|inter|intra|ht|ttc|a la carte|prevus';

const TARGET =
  'formations?|stages?|modules?|parcours|programme|ateliers?|cours|bilans?|vae|accompagnements?|prestations?|sessions?|actions?|certifications?|titres?|cursus|cycles?|seminaires?|participants?|stagiaires?|apprenants?|beneficiaires?|candidats?|seances?|journees?|diplome|apprentissage|coaching|dispositif|evenement|entreprises?|course|training|programme|program|workshop|class|learners?|participants|trainees|students';

/**
 * What authors add to a label: "Les objectifs *pédagogiques de la formation*", "Durée *totale prévue*". Said once, it keeps each
 * item's list of labels short.
 */
export const QUALIFIER = String.raw`(?: (?:${ADJECTIVES}))*(?: (?:de la|de l'|du|des|de|d'un|d'une|de cette|de ce|de cet|de votre|de notre|a la|a l'|au|aux|pour la|pour le|pour les|en|of the|of this|of|for the|for|to the) ?(?:${TARGET})(?: [a-z' -]{1,40})?)?(?: (?:${ADJECTIVES}))*`;

/** What a label adds that still asks of the course as a whole: "Durée totale de la formation", but not "Durée en entreprise". */
export const COURSE_QUALIFIER =
  "(?: (?:totale?|globale?|prevue?|(?:de (?:la |cette )?|du |de l')(?:formation|stage|parcours|programme|cursus|bilan|accompagnement|atelier|action|seminaire)|of the (?:course|training|programme)))*";
