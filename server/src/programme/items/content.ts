import { labels } from '../labels.ts';
import type { ItemReader } from '../reader.ts';

export const content: ItemReader = {
  item: 'content',
  lenient: true,
  wholeValue: true,
  labels: labels(
    'programmes?', 'programme (?:detaille|de (?:la )?formation|pedagogique|complet|previsionnel|du stage|type|indicatif|et contenu)', 'au programme', 'contenus?', 'contenus? (?:de (?:la|cette) formation|pedagogiques?|detailles?|abordes?)', 'deroules?', 'deroulement', 'deroule (?:pedagogique|type|detaille)', 'deroulement(?: d\'une? .*)?', 'comment se (?:deroule|passe) .*', 'plan (?:de (?:la )?formation|de cours|detaille|du cours|du stage)', 'sequences?(?: pedagogiques?)?', 'modules?(?: (?:de formation|abordes?))?', '\\d+ modules?.*', 'syllabus', 'themes? (?:abordes?|traites?)', 'points? (?:abordes?|cles)', 'sujets? abordes?', 'thematiques?(?: abordees?)?', 'blocs? de competences', 'matieres?', 'etapes?', 'phases?', '(?:les )?(?:\\d|trois|quatre|cinq) (?:phases|etapes).*', '(?:votre |le )?parcours(?: [a-z]+)? en \\d+ etapes', '(?:le )?parcours pas a pas', 'methodologie', 'enseignements?', 'ce que (?:vous|nous) (?:allons|allez) (?:voir|aborder|faire|decouvrir).*', 'deroulement et contenu', 'organisation (?:de la formation|pedagogique)', 'en detail', '(?:au|le) fil (?:de|des|du) .*', 'jour(?:nee)? apres jour(?:nee)?', '(?:lundi|mardi|mercredi|jeudi|vendredi|matin(?:ee)?|apres-midi)(?: \\d)?', 'ce que (?:l\'on|nous) (?:voit|voyons|fait|faisons|travaill).*', '(?:le stage|la formation) en (?:\\d+|un|une|deux|trois|quatre|cinq) (?:jours?|journees?|temps|etapes|seances)',
    'contents?', 'course (?:content|outline|programme|structure|overview|syllabus|plan)', 'outline', 'curriculum', 'topics?(?: covered)?', 'agenda', 'units?', '(?:what )?(?:do |will )?(?:we|you)(?: will|\'ll)? cover.*', 'what (?:we|you) do.*', 'sessions', 'schedule and content', 'day by day', 'detailed programme', 'program', 'course modules', 'lessons?',
    '(?:jour|journee|module|sequence|bloc|partie|atelier|seance|session|chapitre|phase|etape|semaine|unite|theme|bc|day|unit|week|part|lesson|demi-journee) ?(?:n ?°? ?)?(?:\\d{1,2}|i{1,3}|[a-d]|une?|deux|one|two)\\b.*', '(?:1ere?|premiere?|2e(?:me)?|deuxieme|3e(?:me)?|matin(?:ee)?|apres-midi|first|second) (?:jour(?:nee)?|partie|demi-journee|seance|session|day).*', '(?:la )?phase (?:preliminaire|d\'investigation|de conclusions?)',
  ),
  keys: /^(?:programme|program|contenus?|contents?|modules?|syllabus|deroule|plan|sequences?|etapes|agenda|chapitres|outline)$/,
  vague: /\b(?:(?:programme|contenu)[^.]{0,40}(?:sur demande|sur simple demande|communique|remis|envoye|personnalise|telecharg)|telecharge[rz] (?:le|la|notre|votre) (?:programme|fiche|plaquette|brochure)|nous consulter|sur mesure$|voir (?:le|la) (?:pdf|programme|fiche)|decouvrir le programme|available on request)\b/,
  sentences: [
    { pattern: /\b(?:telecharge[rz]|decouvr(?:ir|ez)|voir|consulte[rz]|demande[rz]|recevoir) (?:le|la|notre|votre|ce) (?:programme|fiche|plaquette|brochure|syllabus)\b/, state: 'vague' },
    { pattern: /^\W*(?:jour|journee|module|sequence|bloc|chapitre|seance|day|unit|bc) ?(?:n ?°? ?)?\d{1,2}\b.{3,}/, state: 'present' },
    { pattern: /^\W*\d{1,2} ?h(?:\d{2})? ?(?:-|a|:).{4,}/, state: 'present', in: 'heading' },
  ],
};
