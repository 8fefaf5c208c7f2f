import { labels } from '../labels.ts';
import type { ItemReader } from '../reader.ts';

const AWARD =
  /\b(?:rncp ?n?°? ?\d{2,6}|rs ?n?°? ?\d{3,5}|attestations?|certificats?|diplomes?|titres? (?:professionnel|rncp)|cqp\b|cap\b|bts\b|licence|master[e]?\b|bac(?: ?\+ ?\d)?\b|brevet|bachelor|mention complementaire|deaes|habilitations?|caces|certifications?|badges?|ects|tosa|icdl|pcie|toeic|sst\b|mac\b|open badge|non certifiante?|pas de certification|aucune certification|releve de competences|certificate|diploma|award|qualification|accredit|licen[cs]e|none)\b/;

export const recognition: ItemReader = {
  item: 'recognition',
  labels: labels(
    'reconnaissances?(?: (?:de|du|des|d.|a|au|aux|et|pour|en|par|sur|visee?|delivree?|preparee?|obtenue?|possibles?) ?.{0,40})?',
    'sanctions?(?: (?:de|du|des|d.|a|au|aux|et|pour|en|par|sur|visee?|delivree?|preparee?|obtenue?|possibles?) ?.{0,40})?',
    'certifications?(?: (?:de|du|des|d.|a|au|aux|et|pour|en|par|sur|visee?|delivree?|preparee?|obtenue?|possibles?) ?.{0,40})?',
    'diplomes?(?: (?:de|du|des|d.|a|au|aux|et|pour|en|par|sur|visee?|delivree?|preparee?|obtenue?|possibles?) ?.{0,40})?',
    'titres? (?:professionnels?|vises?|delivres?|prepares?|rncp)',
    'attestations?(?: de (?:fin de )?(?:formation|stage|competences))?',
    'certificats?(?: (?:de (?:fin de )?(?:formation|realisation|competences)|delivre|obtenu))?',
    'validations?(?: (?:et|de fin) .{0,40})?',
    'types? de (?:validation|reconnaissance|certification|diplome)',
    'formation (?:non )?(?:certifiante|diplomante|qualifiante)',
    'nature de la (?:formation|sanction|certification)',
    'habilitations?',
    'ce que vous obtenez.*',
    'documents? (?:delivres?|remis)(?: .{0,30})?',
    'delivrance',
    "delivree? (?:en|a la|a l'issue).*",
    'rncp',
    'bloc\\(?s?\\)? de competences vise',
    'qualification',
    'awards?',
    'recognition(?: awarded)?',
    'certificates?',
    'qualifications?(?: awarded)?',
    'accreditation',
    'what you (?:get|receive|leave with).*',
  ),
  weakLabels: labels(
    '(?:et )?a la fin.*',
    'pour finir',
    'at the end.*',
    'ce que .* ne (?:donne|delivre).*',
    'how do i know.*',
    'diplome.*',
  ),
  keys: /^(?:certifications?|diplome|titre delivre|recognition|award|certificate|sanction|reconnaissance|validation|rncp|code rncp|rs)$/,
  symbols: /[🎓📜🏆]/u,
  checkable: AWARD,
  vague: /[a-z]{3,}/,
  foreign: /qualiopi|\bevaluations?\b(?!.*attestation)|acquis de l'experience/,
  sentences: [
    { pattern: /\b(?:rncp ?-?n?°? ?\d{2,6}|rs ?-?n?°? ?(?!232\b|422\b|485\b)\d{3,5})\b/, state: 'present' },
    {
      pattern:
        /\b(?:attestation (?:de (?:fin de |suivi de )?(?:formation|stage|reussite|competences|presence|participation|suivi)|individuelle|d'assiduite|d'acquis|de fin)|certificat (?:de (?:realisation|formation|reussite|praticien|competences?|qualification|sauveteur|fin)|d'aptitude|delivre|sst|cas)|titre professionnel|diplome (?:d'etat|universitaire|de )|delivrance (?:d'un|du|de la|d'une|de l') (?:certificat|attestation|diplome|titre|carte)|open ?badge|\d+ ects|certification (?:tosa|icdl|cles|voltaire|pix|toeic|bright|caces|sst|inrs|enregistree|professionnelle)|habilitation (?:electrique|delivree)|caces)\b/,
      state: 'present',
      not: /trophee|notre certificat qualiopi|(?:formateur|formatrice|intervenante?|animee? par)[^.]{0,80}(?:diplom|certifi|titulaire)|titulaire d'un (?:diplome|titre)|diplome de niveau|attestation (?:employeur|fiscale|d'assurance|pole emploi|de domicile)|obtention|etre titulaire/,
    },
    {
      pattern:
        /\b(?:formation (?:certifiante|diplomante|qualifiante)|diplome (?:reconnu|certifie)|reconnue? par l'etat|certificat remis|certificate of (?:completion|attendance|achievement))\b/,
      state: 'vague',
    },
    {
      pattern:
        /\bni (?:diplome|titre|certificat)|\baucun(?:e)? (?:titre|diplome|certificat|certification)[^.]{0,30}\bdelivre|\bnot lead to (?:a |any )?(?:diploma|qualification|certificate)|\b(?:attestation|certificat)(?: [a-z]+)? (?:remise?|nominative|delivree?|individuelle)|\b(?:l'|une |d'une )attestation\b|\bprepar(?:e|ant|ation) (?:a |au |aux |a l')(?:une |la |le |l')?(?:certification|titre|diplome|brevet|cap\b|bts\b|bac\b|examen d'etat)/,
      state: 'present',
      not: /\b(?:titulaire|fournir|joindre|employeur|assurance|pre-?requis)\b/,
    },
    { pattern: /\bformation non (?:certifiante|diplomante)\b|\bne donne pas lieu a (?:une )?certification/, state: 'present' },
    { pattern: /\bcertificate of (?:completion|attendance|achievement)\b|\baccredited by\b/, state: 'present' },
  ],
};
