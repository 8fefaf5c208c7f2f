import { labels } from '../labels.ts';
import { anyOf, DATE, DURATION, SENT_LATER } from '../patterns.ts';
import type { ItemReader } from '../reader.ts';

export const duration: ItemReader = {
  item: 'duration',
  labelDecides: true,
  labels: labels(
    'durees?',
    'duree(?: [a-z]+)? (?:et|\\/|&) (?:rythme|horaires?|organisation|lieu|dates?|modalites?)',
    'volume(?: horaire)?',
    "nombre (?:d'heures|de jours|de seances|d'entretiens)",
    'temps (?:de formation|estime|moyen|prevu)',
    'combien de temps.*',
    'duree (?:initiale|du stage|de la formation|en centre|en entreprise|moyenne)',
    "duree de l'accompagnement",
    'charge de travail',
    'heures de formation',
    'durations?',
    'length',
    'course length',
    'number of (?:hours|days)',
    'workload',
    'how long.*',
    'hours',
    'time commitment',
  ),
  weakLabels: labels(
    'rythme',
    'organisation(?: .{0,30})?',
    'horaires?',
    'dates?(?: et horaires?)?',
    'format',
    'calendrier',
    'planning',
    'en bref',
    'infos? pratiques',
    'informations? pratiques',
    'jours?',
    'heures?',
    'schedule',
    'dates and times',
    'timing',
    'pace',
    'formule \\d+h?',
  ),
  keys: /^(?:durees?|durations?|length|volume horaire|nb (?:heures|jours)|nombre (?:heures|jours))\b|^(?:heures?|hours|jours|days)$/,
  symbols: /[⏱⏰⏳⌛🕐🕑🕒🕓🕘🕙]/u,
  checkable: DURATION,
  vague: anyOf(SENT_LATER, /\b(?:flexible|libre|illimitee?|a (?:votre|son|ton) rythme|au rythme|your own pace)\b/),
  labelAfterValue: true,
  sentences: [
    {
      // "Du 2 au 13 novembre 2026 (70 heures)"
      pattern: new RegExp(String.raw`(?:${DATE.source})[^.]{0,12}[(,–-] ?(?:soit )?${DURATION.source}`),
      state: 'present',
      not: /\b(?:inscription|delai|avant)\b/,
    },
    {
      pattern: new RegExp(
        String.raw`^\W*(?:(?:a partir de|jusqu'a|environ|soit|total|sur|en|de|about|up to) ?:? ?)?${DURATION.source}(?: ?(?:\(|soit|-|/|x|ou|or|,)? ?(?:soit |de |sur |en )?(?:${DURATION.source}|de formation|de video[^.]{0,12}|en presentiel|a distance|presentiel|distanciel|d'accompagnement[^.]{0,20}|d'[a-z]+ individuel|consecutifs?|intensifs?|maximum|minimum|training|course)\)?){0,3}\W*$`,
      ),
      state: 'present',
      in: 'chip',
      not: /^\W*\d{1,2} ?h(?:\d{2})? ?(?:-|a) ?\d{1,2} ?h|sous \d|reponse|pause|dejeuner|depuis|experience|\d{1,2}h\d{2} - \d|il y a/,
    },
    {
      pattern: new RegExp(
        String.raw`\b(?:formation|stage|atelier|parcours|programme|module|cours|accompagnement|session|bilan(?: de competences)?|seminaire|cycle|training|course|workshop|plan de formation)s?(?: [a-z0-9'éè-]+){0,5}? (?:de |d'|d'une |en |sur |dure |durant |s'etale sur |se deroule sur |se deroule en |:|est de |intensive? de |\()\s*(?:seulement |environ |une |total )?${DURATION.source}`,
      ),
      state: 'present',
      not: anyOf(
        /il y a/,
        /depuis/,
        /plus de \d+ ans/,
        /experience/,
        /reponse/,
        /sous \d/,
        /delai/,
        /\d+ mois apres/,
        /tous les \d+/,
        /an d'experience/,
        /obligation/,
        /justifier/,
        /mois maximum/,
        /jusqu'a \d+ (?:jours|mois) avant/,
      ),
    },
    {
      pattern: new RegExp(
        String.raw`\b(?:dure|durera|duree (?:totale |globale )?(?:est |de |:|d'|-)? ?(?:de |d')?|d'une duree de|pour une duree de|sur une duree de|reparti(?:e?s)? (?:sur|en)|se deroule(?:nt)? (?:sur|en)|lasts|runs over|runs for|spread over)\s*(?:environ |une |total de |about )?${DURATION.source}`,
      ),
      state: 'present',
      not: /video|certificat|valable|valid|entretien dure|delai|contrat/,
    },
    {
      pattern: new RegExp(String.raw`${DURATION.source},? (?:soit|sur|en|over|reparties? (?:sur|en)) (?:environ )?${DURATION.source}`),
      state: 'present',
      not: /delai|module|sequence|experience/,
    },
    {
      pattern: new RegExp(String.raw`^\W*${DURATION.source}\b.{0,60}`),
      state: 'present',
      in: 'heading',
      not: /experience|apres|reponse|\d{1,2} ?h(?:\d{2})? ?(?:-|a)|^\W*\d{1,2} ?h(?:\d{2})?\W|depuis|pour tout/,
    },
    {
      pattern: new RegExp(String.raw`(?:\bsur|\ben|\bin|[|(·—–-]) ?(?:seulement )?${DURATION.source}\W*$`),
      state: 'present',
      in: 'heading',
      not: /\d{1,2} ?h(?:\d{2})? ?(?:-|a)|jour \d|module|sequence|chapitre|bloc|etape|phase|apres|a \d+ (?:mois|jours|semaines)$|atelier \d|seance|partie/,
    },
    { pattern: new RegExp(String.raw`\b(?:parcours|formule|format)s? (?:de )?${DURATION.source}`), state: 'present' },
    {
      pattern: new RegExp(
        String.raw`\bune (?:journee|demi-journee)\b(?=[^.]{0,60}\b(?:formation|stage|pour|en presentiel|a distance|\())|\bformation (?:d'une|en une) (?:journee|demi-journee)`,
      ),
      state: 'present',
    },
    {
      pattern: new RegExp(
        String.raw`(?:[·|•] ?|^\W*)${DURATION.source}(?: de (?:formation|video|cours)[^·|•]{0,20}| d'accompagnement[^·|•]{0,20})?(?= ?[·|•]|\W*$)`,
      ),
      state: 'present',
      not: /sous \d|reponse|pause|certificat|valable/,
    },
  ],
};
