import { labels } from '../labels.ts';
import { anyOf, EMAIL, PHONE } from '../patterns.ts';
import type { ItemReader } from '../reader.ts';

export const contact: ItemReader = {
  item: 'contact',
  labels: labels(
    'contacts?',
    'contacts? (?:et|&|\\/) .*',
    'nous contacter',
    'contactez[- ]nous',
    'contactez[- ]moi',
    'me contacter',
    'interlocuteurs?',
    'interlocutrices?',
    'renseignements?(?: .{0,30})?',
    'referente? (?:pedagogique|administratif|administrative|formation)',
    "responsable (?:pedagogique|de (?:la )?formation|de l'action)",
    'coordonnees',
    'informations? (?:et|&) (?:inscriptions?|contact)',
    'une question',
    "besoin d'(?:informations?|un renseignement).*",
    'telephone',
    'tel',
    'e-?mail',
    'courriel',
    'mail',
    'adresse e-?mail',
    "pour (?:nous contacter|toute (?:question|information|demande)|en savoir plus|plus d'informations?).*",
    'qui contacter.*',
    'votre contact',
    'nous (?:appeler|ecrire|joindre|trouver)(?:,? .{0,30})?',
    'conseillers?',
    'contact (?:us|details?|person|information)',
    'get in touch',
    'who to (?:call|contact)',
    'enquiries',
    'phone',
    'talk to us',
  ),
  keys: /^(?:contacts?|e ?mail|mail|courriel|tel|telephone|phone|referent|interlocuteur|adresse mail)$/,
  symbols: /[📞☎📱📧✉📩]/u,
  checkable: anyOf(
    EMAIL,
    PHONE,
    /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.?|boulevard|bd|place|chemin|allee|impasse|route|quai|cours|street|road|lane)\b[^.]{3,}/,
  ),
  vague: /[a-z]{3,}/,
  sentences: [
    { pattern: EMAIL, state: 'present', not: /dpo@|rgpd@|cnil\.fr|reclamation|mediat/ },
    {
      pattern: PHONE,
      state: 'present',
      not: /\b(?:siret|siren|nda|hotel|campanile|restaurant|auberge|gite|samu|pompiers|police|fax)\b|declaration d'activite|enregistre/,
    },
    { pattern: new RegExp(String.raw`\b(?:hotel|campanile|restaurant|auberge|gite)\b.{0,80}(?:${PHONE.source})`), state: 'vague' },
    {
      pattern:
        /\b(?:contactez[- ](?:nous|moi|la|le|notre|votre|[a-z]+ )|nous contacter|me contacter|n'hesitez pas a (?:nous |me )?(?:contacter|appeler|ecrire)|prenez contact|prendre (?:contact|rendez-vous)|(?:reserver|planifier) (?:un|votre|mon) (?:appel|rendez-vous|entretien|creneau|rdv)|formulaire de contact|etre (?:rappele|recontacte)|demande[rz] (?:un|votre) (?:devis|rappel|entretien)|calendly|contact us|get in touch|appelez[- ]nous|ecrivez[- ]nous|parlons[- ]en|echangeons|page contact|je reserve|reserve[rz]? (?:mon|ton|votre|un) (?:appel|rdv|rendez-vous|creneau|entretien))/,
      state: 'vague',
    },
  ],
};
