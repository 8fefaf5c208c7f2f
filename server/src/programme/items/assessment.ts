import { labels } from '../labels.ts';
import type { ItemReader } from '../reader.ts';

export const assessment: ItemReader = {
  item: 'assessment',
  lenient: true,
  wholeValue: true,
  labels: labels(
    'evaluations?',
    "modalites? d'evaluations?(?: .{0,60})?",
    'appreciation des acquis',
    "modalites? (?:de suivi|de controle|de validation|d'examen|de certification|de suivi et d'evaluation)(?: .{0,60})?",
    'evaluations? (?:des acquis|des competences|des connaissances|de la formation|formatives?|sommatives?|finales?|et .{0,50}|en .{0,30})(?: .{0,40})?',
    "suivi (?:et|de l'|\\/|&) ?(?:execution|evaluations?)(?: .{0,60})?",
    'validations?(?: (?:des acquis|des competences|de la formation|et .{0,40}))?',
    'controle (?:des connaissances|continu|des acquis)',
    'epreuves?(?: .{0,30})?',
    'examens?(?: .{0,20})?',
    'comment (?:vos acquis|vous|les acquis|etes-vous) .*evalu.*',
    "moyens? d'evaluation",
    "dispositif (?:d'evaluation|de suivi)(?: .{0,50})?",
    "criteres d'evaluation",
    "methodes? d'evaluation",
    'appreciation des resultats',
    "mode d'evaluation",
    'suivi et evaluation',
    'evaluation et (?:sanction|validation|certification)',
    'modalites de certification',
    "session d'examen",
    'passage (?:du|de la) .*',
    'assessments?(?: .{0,30})?',
    'evaluation(?: methods?| criteria)?',
    'how (?:you are|you will be|we|learning is|learners are) (?:assessed|assess|evaluated|evaluate|checked).*',
    'exams?',
    'tests?',
    'final (?:exam|test|assessment|project)',
    'grading',
  ),
  weakLabels: labels(
    '(?:et )?a la fin.*',
    'pour finir',
    'et apres',
    'le controle',
    'controles?',
    'comment (?:on sait|savoir|sait-on|savez-vous).*',
    '.*\\bevalu(?:e|es|er|ation|ations)\\b.*',
    'at the end.*',
    'how do i know.*',
    'certification',
    'sanction(?: .{0,30})?',
    'tests?',
    'soutenance.*',
  ),
  keys: /^(?:evaluations?|assessments?|modalites? (?:d )?evaluations?|validation|examen|exam)$/,
  foreign: /^\W*(?:evaluer (?:les|la|le|vos|son|ses|des)|vae\b|acquis de l'experience)/,
  // Opinion (satisfaction) and presence (attendance sheets) are no measure of learning: they stay vague.
  checkable:
    /\b(?:notee?s? (?:sur|par|selon|de)|note sur|note (?:dix|\d+) points|bareme|criteres?|jugee?s?|cotee?s?|cotation|cotons|examinat|mesuree?s?|observee?s?|relue?s? (?:avec|par|selon)|corrigee?s? (?:par|sur|selon|en)|scored|marked|qcm|quiz|tests?|exercices?|etudes? de cas|cas pratiques?|mises? en situation|observations?|grilles?|projets?|soutenances?|jury|examens?|epreuves?|auto-?evaluations?|auto-?positionnements?|positionnements?|controle|oral|ecrit|dossier|entretiens?|questionnaires? (?:d'evaluation|de connaissances|des acquis|final|ecrit|d'auto|de validation|qcm)|evalue(?:s|e|es)|evaluations? (?:formatives?|sommatives?|finales?|continue?s?|des acquis|des competences|en (?:continu|fin|cours)|tout au long|initiales?|diagnostiques?|orales?|ecrites?|pratiques?|par)|travaux pratiques|tp\b|mise en pratique|certificati(?:on|f)|validation (?:des|de)|livrable|presentation|feedback|debrief|analyse|rapport|memoire|production|realisation (?:d'|du|de)|quizz|exercises?|project|portfolio|oral|written|practical|observation|checklist|criteri|demonstrat|exam|assessed|marked|graded|peer|assignment)\b/,
  vague:
    /^(?!.*\b(?:qcm|quiz|exercices?|cas pratiques?|mises? en situation|tests?|acquis|epreuves?|examen)\b)\W*(?:(?:un|une|des|par|le|la|les) )?(?:(?:questionnaires?|enquetes?|fiches?|evaluations?|feuilles?|attestations?|certificats?|recueil|tour)\b[^.;]*\b(?:satisfaction|chaud|froid|presence|emargement|assiduite|table|fin de (?:formation|stage)|realisation|individuelle|appreciations?)\b[^.]*|emargement[^.]*|evaluation continue|en continu|oui|non)\W*$/,
  sentences: [
    {
      pattern:
        /\b(?:evaluations? (?:formatives?|sommatives?|finale|des acquis|continue|en fin de (?:formation|stage|session|module)|tout au long|pratique)|acquis (?:sont|seront) (?:evalues|verifies|valides|mesures)|(?:participants?|stagiaires?|apprenants?|candidats?|vous) (?:sont|seront|sera|est|serez|etes) evalue|qcm (?:de |d'|final|en fin|en cours)|quiz (?:de |final|en fin|d'evaluation)|test (?:final|de (?:validation|connaissances)|de fin)|examen (?:final|de certification|blanc)|epreuve (?:finale|certificative|ecrite|orale|pratique)|soutenance (?:devant|orale|d'un|de|du|finale)|jury (?:de (?:professionnels|certification|validation)|paritaire|final)|controle continu|mise en situation (?:evaluee|certificative)|validation de (?:votre|l')(?: )?etude de cas|grille d'(?:evaluation|observation))/,
      state: 'present',
      not: /\b(?:evaluation de (?:la )?satisfaction|satisfaction|evaluation des risques|preparation (?:a|de) (?:la |l')?(?:soutenance|examen)|preparer)\b/,
    },
    {
      pattern:
        /\b(?:note|juge|cote|corrige|relu|observe|evalue|mesure|apprecie)e?s?\b[^.]{0,80}\b(?:sur \d+|grille|criteres?|bareme|points|jury|formatrice|formateur|examinat|professionnels)|\b(?:grille|fiche) (?:de notation|d'evaluation|de (?:\d+|[a-z]+) (?:points|criteres))|\bjury\b[^.]{0,60}\bevalue|\bcontroles? en cours de formation|\bcotons\b|\b(?:marked|scored|graded) (?:on|by|against|with)\b|\b\d+-question quiz/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:evaluations? de (?:la )?satisfaction|questionnaires? de satisfaction|validation des acquis|session validee|validation (?:des competences|de la formation)|evaluation (?:a chaud|a froid))\b/,
      state: 'vague',
      not: /vae\b|acquis de l'experience/,
    },
    {
      pattern:
        /\b(?:assessed (?:by|through|on|with)|final (?:test|exam|assessment|quiz)|learning is (?:assessed|checked)|end-of-course (?:test|quiz|assessment))\b/,
      state: 'present',
    },
  ],
};
