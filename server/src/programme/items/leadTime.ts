import { labels } from '../labels.ts';
import { anyOf, anyWord, DATE, DURATION, SENT_LATER } from '../patterns.ts';
import type { ItemReader } from '../reader.ts';

const ABOUT_OTHER_DELAYS =
  /^(?!.*\b(?:demarr|debut|commenc|entree|avant la (?:formation|session)|apres (?:l'accord|(?:la fin du |le )?delai de retract))).*\b(?:rembours|retract|instruction|reclamation|paiement|reglement|annulation|reponse|repond|recontact|rappel|resultats?|traitement|devis|livraison|correction|preavis|conservation|factur)/;

export const leadTime: ItemReader = {
  item: 'lead-time',
  labelDecides: true,
  labels: labels(
    "delais?(?: moyens?| previsionnels?| indicatifs?| estimes?)? d'(?:acces|entree|inscription|admission|integration)(?: (?:a|en) (?:la |une )?formation)?",
    'delais?',
    "modalites? (?:et|ou) delais? d'acces",
    "delais? et modalites? d'(?:acces|inscription)",
    'delais? de (?:mise en (?:place|oeuvre)|demarrage)',
    "deroulement et delais? d'acces",
    "date limite(?: d'inscription| de candidature)?",
    'dates? limites?',
    'entrees? (?:en formation|permanentes?)',
    'quand (?:puis-je|peut-on|pouvez-vous|pourrai-je) (?:commencer|demarrer|debuter).*',
    "temps d'acces",
    'cloture des inscriptions',
    'acces et delais?',
    'sous quel delai.*',
    'quels? (?:sont les )?delais?.*',
    'lead times?',
    'access times?',
    'time to start',
    'application deadline',
    'registration deadline',
    'deadlines?',
    'when can (?:i|you|we) start.*',
    'waiting time',
    'how soon.*',
  ),
  weakLabels: labels(
    'mise en place',
    'signing up',
    'inscriptions?',
    '(?:vous voulez )?venir',
    'inscription et delais?',
    'ou et quand',
    '(?:prochaines? )?(?:sessions?|dates?)(?: (?:de formation|a venir|et horaires?|et lieux?|de(?:s)? sessions?|de debut))?',
    'calendrier(?: .{0,30})?',
    'planning',
    'prochaine rentree',
    'rentrees?',
    'demarrage',
    'date de (?:debut|demarrage)',
    'start dates?',
    'next (?:sessions?|dates?)',
    'upcoming (?:sessions?|dates?)',
    'dates',
    'when',
    'quand',
  ),
  keys: /^(?:delais?|delai acces|delais acces|lead ?time|access ?time|deadline)$/,
  foreign: ABOUT_OTHER_DELAYS,
  checkable: anyOf(
    DURATION,
    DATE,
    /\b(?:immediat|sans delai|tout moment|toute l'annee|entrees? (?:et sorties? )?permanentes?|des (?:la|votre) (?:inscription|signature)|\d+ ?j\b|any time|immediately|year round|rolling)/,
  ),
  vague: anyOf(
    SENT_LATER,
    /\b(?:selon|depend|variable|en fonction|sous reserve|date apres|modulable|commun accord|disponibilites?|calendrier|programmees?|as agreed|subject to|depends)\b/,
  ),
  sentences: [
    {
      pattern: new RegExp(
        String.raw`\bpremiere?s? (?:entretien|rendez-vous|seance|rdv)\b[^.]{0,60}?\b(?:sous|dans|tient|lieu)\b[^.]{0,15}?(?:${DURATION.source})`,
      ),
      state: 'present',
    },
    {
      pattern: new RegExp(
        String.raw`\bdelais? (?:moyen |previsionnel |indicatif |estime |maximum )?d'(?:acces|entree|admission|inscription)(?:[^.]{0,80}?(?:${DURATION.source})| ?:[^.]{0,40}?(?:${DATE.source}))`,
      ),
      state: 'present',
    },
    {
      pattern: new RegExp(
        String.raw`\bdelais?(?: [a-z]+){0,2} entre (?:l'|la |votre |le )?(?:inscription|demande|signature|contact)[^.]{0,100}?(?:${DURATION.source})`,
      ),
      state: 'present',
    },
    {
      pattern: new RegExp(
        String.raw`\b(?:demarre|debute|commence|demarrage|debut|acces (?:a|en) (?:la )?formation|entree en formation|mise en place|peut (?:demarrer|commencer|debuter)|mettre en place)[^.]{0,50}?(?:sous|dans (?:un delai de|les)|apres|a partir de|d'ici|en moins de|au plus tard|a compter|within)[^.]{0,15}?(?:${DURATION.source})`,
      ),
      state: 'present',
      not: /\b(?:reponse|rembours|reclamation|6 mois apres)/,
    },
    {
      pattern: new RegExp(
        String.raw`(?:${DURATION.source})(?: [a-z]+){0,3} (?:apres|avant|suivant|entre|a compter de) (?:la |l'|votre |le |son )?(?:inscription|souscription|demande|validation|debut|demarrage|signature|date de (?:debut|formation)|session|premiere seance|reception|commande|accord)`,
      ),
      state: 'present',
      not: /\b(?:rembours|annul|retract(?!ation avant)|report|convocation|abandon|reclamation|convoque)/,
    },
    {
      pattern: new RegExp(
        String.raw`\b(?:inscriptions?|s'inscrire|candidatures?)[^.]{0,60}?(?:jusqu'a|jusqu'au|au plus tard|avant le|closes?|minimum|au moins|up to|at least)[^.]{0,20}?(?:${DURATION.source}|${DATE.source})`,
      ),
      state: 'present',
    },
    {
      pattern: anyWord(
        'entrees? (?:et sorties? )?permanentes?',
        "inscriptions? (?:possibles? )?(?:a tout moment|toute l'annee)",
        "demarrage (?:immediat|a tout moment|possible (?:a tout moment|toute l'annee))",
        "sessions? (?:organisees? )?toute l'annee",
        'acces immediat',
      ),
      state: 'present',
    },
    { pattern: new RegExp(String.raw`\bdelai de reflexion de (?:${DURATION.source})[^.]{0,60}(?:avant|debut)`), state: 'present' },
    {
      pattern: new RegExp(
        String.raw`\b(?:il s'ecoule|s'ecoulent|prevoir|comptez|compter|allow)\b[^.]{0,30}?(?:${DURATION.source})[^.]{0,60}\b(?:entre|avant|between|before|premier|premiere)|\bentre [^.]{3,60}\bet (?:le|la|l'|votre) (?:debut|premier|premiere|session|stage|cours|demarrage|entree)[^.]{0,40}?(?:${DURATION.source})`,
      ),
      state: 'present',
      not: /\bannul|rembours/,
    },
    {
      pattern: /\bdelais? d'acces\b[^.]{0,80}\b(?:selon|depend|nous consulter|variable|en fonction|disponibilit|sous reserve)/,
      state: 'vague',
    },
    {
      pattern: new RegExp(
        String.raw`\b(?:applications?|places?|enrolments?|registrations?)[^.]{0,60}(?:close|at least|within|by)[^.]{0,20}(?:${DURATION.source}|${DATE.source})`,
      ),
      state: 'present',
    },
  ],
};
