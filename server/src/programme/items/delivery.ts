import { labels } from '../labels.ts';
import type { ItemReader } from '../reader.ts';

export const delivery: ItemReader = {
  item: 'delivery',
  labels: labels(
    'modalites?(?! pedagogiques)',
    "modalites? (?:de (?:la )?formation|d'organisation|de (?:deroulement|realisation|dispense|mise en oeuvre)|d'enseignement)",
    "modes?(?: (?:de|d'|pedagogique).{0,25})?",
    'formats?(?: (?:de|et) .{0,25})?',
    "types? (?:de formation|d'action)",
    'lieux?',
    "lieux? (?:de (?:la )?formation|et .{0,25}|du stage|d'intervention)",
    'ou (?:se deroule|a lieu|se passe).*',
    'localisation',
    'organisation(?: (?:de|du|pratique|sur) ?.{0,30})?',
    'adresse(?: de formation)?',
    'infrastructures?',
    'salle',
    'modes? of delivery',
    'delivery(?: mode)?',
    'formats?',
    'location',
    'venue',
    'where.*',
    'place',
  ),
  weakLabels: labels(
    'ou(?: et quand)?',
    'ou (?:et quand )?(?:ca|cela) se passe.*',
    'chez',
    'horaires?(?: .{0,20})?',
    'lieux?(?: .{0,30})?',
    'modalites? pedagogiques?',
    'acces(?: .{0,20})?',
    'rythme',
    'type',
  ),
  keys: /^(?:modalites?|formats?|modes?|delivery|lieux?|location|venue|format|type formation|presentiel|distanciel)$/,
  symbols: /[📍💻🏢🖥🏫]/u,
  checkable:
    /\b(?:presentiel(?:le)?|distanciel(?:le)?|(?:a|en) distance|distance|en ligne|online|e-learning|elearning|classes? virtuelles?|visio(?:conference)?|mixte|hybride|blended|multimodal|foad|afest|dans (?:nos|vos) locaux|sur site|sur place|en salle|en centre|on[- ]site|in[- ]person|face[- ]to[- ]face|remote(?:ly)?|virtual|classroom|zoom|teams|\d{5}\b|\d{1,4}(?: ?bis)?,? (?:rue|avenue|av|boulevard|place|chemin|allee|route|quai))\b/,
  vague: /[a-z]{3,}/,
  sentences: [
    {
      pattern:
        /\b(?:(?:en|100 ?%|formation|format|modalite|mode)(?: en)? (?:presentiel|distanciel|hybride|e-learning)|(?:100 ?%|formation|cours|modules?|format|modalite|mode|bilan|accompagnement|seances?|entierement|visio)(?: [a-z]+)? en ligne|(?:100 ?% )?a distance\b(?! de securite)|distanciel|classes? virtuelles?|visioconference|(?:en|par) visio\b|e-learning|dans (?:nos|vos) locaux|blended|formation mixte|presentiel ?(?:\/|ou|et|·|\||-) ?distanciel|(?:face[- ]to[- ]face|in person|remotely|on[- ]site) (?:at|in|course|training|only|or))\b/,
      state: 'present',
      not: /\b(?:travail a distance|management a distance|vente a distance|manager a distance|reunions? a distance|teletravail|paiement|equipes? a distance|animer[^.]{0,30}a distance|vendre)\b/,
    },
    {
      pattern:
        /\b(?:dans nos (?:salles|locaux|ateliers)|dans vos (?:locaux|murs)|dans votre (?:etablissement|entreprise|structure|service|cuisine|atelier)|en salle\b|live online|100 ?% online|sur votre site|nous nous voyons|se deroule (?:a|au|en|dans) [^.]{3,})/,
      state: 'present',
      not: /vehicule de/,
    },
    {
      pattern: /^\W*(?:lieu|location|venue)(?: de (?:la )?formation)? ?:? [a-z]{3,}/,
      state: 'present',
      in: 'chip',
      not: /\b(?:a definir|selon|nous consulter|a convenir)/,
    },
    { pattern: /^\W*(?:presentiel|distanciel|hybride|mixte|a distance|en ligne|on[- ]site|remote|online)\b/, state: 'present', in: 'chip' },
    { pattern: /\b(?:sur site|sur mesure en entreprise|intra|coach(?:ing)? dedie|en groupe restreint)\b/, state: 'vague' },
  ],
};
