import { undress } from '../labels.ts';
import type { SheetUnit } from '../units.ts';

/** Headings under which figures are those of the subject, or of an aim. */
const SUBJECT =
  /^\W*(?:(?:le|la|les|vos|nos|notre|mes|the|our) )?(?:programme|contenus?|objectifs?|competences|modules?|sequences?|jours?|journees?|semaines?|seances?|deroule|resultats? (?:attendus?|vises?|escomptes?)|syllabus|content|objectives|(?:module|day|week)s?|what you|expected|learning outcomes)\b/;

/** Headings right under which a figure is that of an exam, or of what is asked before it, unless it is called a rate or dated. */
export const EXAM =
  /^\W*(?:(?:les|nos|the) )?(?:modalites d'evaluation|evaluations?|examens?|epreuves?|pre-?requis|assessment|exams?|prerequisites)\b/;

const ABOUT_RATES =
  'satisfaction|reussite|obtention|admission|validation|certification|insertion|abandons?|ruptures?|interruptions?|recommandation|reponse|retour|poursuite|presence|presentation|assiduite|completion';

/** Undressed headings and labels that announce results. */
const RESULTS = new RegExp(
  `^(?:${[
    String.raw`indicateurs?(?: cles?)?(?: (?:en |au )?(?:20\d\d|\d{1,2}[/ ]).*| (?:de |d'|des )(?:resultats?|performance|qualite|satisfaction|reussite|insertion|la formation).*| qualite.*| chiffres.*)?`,
    String.raw`resultats?(?: (?:et|obtenus?|chiffres|qualite|au|en|\d{4}|de (?:20\d\d|la |l'|nos |cette |satisfaction|formation)|d'enquetes?|des (?:formations?|stagiaires|evaluations|enquetes?|sessions?|promotions?|apprenants)).{0,50})?`,
    'chiffres[ -]cles.*',
    `taux (?:moyen |global )?(?:de |d')(?:${ABOUT_RATES}).{0,50}`,
    String.raw`satisfaction(?: (?:et|moyenne|globale|\d|des|de nos) ?.{0,40})?`,
    'avis (?:des|de nos) .{0,40}',
    'results?(?: (?:and|of|in|for) .{0,40})?',
    '(?:pass|success|satisfaction|employment|completion) rates?.{0,40}',
    'key figures.*',
    'outcomes? and results.*',
  ].join('|')})$`,
);

/** Longest words that can announce results, in folded units. */
const LONGEST_LABEL = 120;

/** Whether words announce the results of the course. */
export const announcesResults = (folded: string): boolean => {
  if (folded.length > LONGEST_LABEL) return false;
  const label = undress(folded);
  // One indicator is most often a column of the framework's own.
  return label !== 'indicateur' && RESULTS.test(label);
};

/** For each unit, whether it stands where figures are not the course's results. */
export function taughtUnits(units: readonly SheetUnit[]): boolean[] {
  let above: SheetUnit['above'] | undefined;
  let taught = false;
  return units.map((unit) => {
    // Units under the same headings share them: they are read once.
    if (unit.above !== above) taught = unit.above.some((words) => SUBJECT.test(words)) && !unit.above.some(announcesResults);
    above = unit.above;
    return taught;
  });
}
