import { labels } from '../labels.ts';
import type { ItemReader } from '../reader.ts';

const SCHEME =
  /\b(?:cpf|mon ?compte ?formation|compte (?:personnel|professionnel) de formation|opco|afdas|akto|atlas|constructys|uniformation|ocapiat|opcommerce|agefice|fif-?pl|faf\b|fafcea|fifpl|france travail|pole emploi|aif\b|region\b|conseil regional|transitions? pro|plan de (?:developpement|formation)|employeur|entreprise|fne|agefiph|autofinancement|fonds propres|financement personnel|particuliers?|paiement|en \d fois|\d ?x ?(?:sans frais|\d)|echelonne|virement|cheque|carte bancaire|acompte|facilites|credit|non finan[cç]able|aucun financement|pro-?a\b|contrat (?:d'apprentissage|de professionnalisation)|employer|self-funded|grant|loan|instal+ments?|reste a (?:votre |la )?charge|a votre charge|invoice|voucher|bursary|levy)\b/;

export const funding: ItemReader = {
  item: 'funding',
  wholeValue: true,
  labels: labels(
    '(?:puis-je|peut-on|pouvez-vous|est-ce que|comment) .*\\b(?:cpf|opco|financ[a-z]+)\\b.*',
    'financements?(?: (?:de|du|des|d.|a|au|aux|et|pour|en|par|sur|visee?|delivree?|preparee?|obtenue?|possibles?) ?.{0,25})?',
    'financements? (?:disponibles?|mobilisables?|cpf|opco)',
    'financer .{0,40}',
    'prises? en charge(?: (?:de|du|des|d.|a|au|aux|et|pour|en|par|sur|visee?|delivree?|preparee?|obtenue?|possibles?) ?.{0,25})?',
    'modalites? (?:de (?:financement|reglement|paiement|prise en charge)|financieres?)(?: .{0,30})?',
    'solutions? de financement',
    'aides?(?: (?:financieres?|au|a la|possibles?|et).{0,30})?',
    'dispositifs? (?:de financement|mobilisables?)',
    'cpf',
    'opco',
    'france travail',
    'reglement',
    'paiements?',
    'conditions? de (?:reglement|paiement)',
    'eligib(?:le|ilite)(?: (?:au )?(?:cpf|opco|financement).{0,20})',
    'cpf eligible',
    'comment (?:financer|est finance).*',
    'est-?(?:ce|elle|il) (?:finan[cç]able|eligible|pris).*',
    '.*peut-(?:il|elle|on) .*(?:finance|pris en charge).*',
    'quels? financements?.*',
    'qui (?:finance|paie).*',
    'finan[cç]able(?: par.{0,20})?',
    'remboursements?',
    'funding(?: (?:options|and|for).{0,30})?',
    'financing',
    'payments?(?: (?:and|terms|options).{0,25})?',
    'how to pay.*',
    'financial (?:aid|support)',
    'who pays.*',
    'payment (?:terms|options|plans?)',
  ),
  weakLabels: labels(
    '.*(?:peu[tvx]|puis-je|qui|doit|comment|somebody|who) .*(?:payer|paye|pay)\\b.*',
    '.*\\b(?:cpf|opco|financ[a-z]+)\\b.*',
  ),
  keys: /^(?:financements?|funding|cpf|eligible cpf|cpf eligible|opco|payment|paiement|prise en charge)$/,
  symbols: /[🏦]/u,
  checkable: SCHEME,
  vague: /[a-z]{3,}/,
  sentences: [
    {
      pattern:
        /\b(?:eligibles?|finan[cç](?:able|ee?|ement|er)s?|pris(?:e)?s? en charge|prise en charge|mobilis(?:er|able))\b[^.]{0,80}\b(?:cpf|opco|faf\b|fif|agefice|afdas|france travail|pole emploi|region|employeur|plan de (?:developpement|formation)|transition|compte personnel|etat|fonds)\b/,
      state: 'present',
      not: /hors (?:prise en charge|financement)|nos valeurs/,
    },
    {
      pattern:
        /\b(?:cpf|opco|france travail|afdas|agefice|fif ?pl|faf\b)\b[^.]{0,60}\b(?:eligible|financ|finance|prise? en charge|possible|oui|financer)/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:cpf|opco|afdas|agefice|fif ?pl|fafcea|faf\b|france travail|uniformation|anfh|akto|ocapiat|constructys|atlas|opcommerce|fonds (?:d'assurance )?(?:de )?formation|france vae)\b[^.]{0,80}\b(?:prend|prennent|paient?|payer|rembours|financ|dossier|demande|pour les)|\ba la charge (?:du|de (?:l'|la |votre )?)(?:budget|cse|employeur|entreprise|opco)|\b(?:prise en charge|rembours[a-z]+|payee?)\b[^.]{0,40}\b(?:par|a) (?:l'|la |le |votre |son )?(?:operateur|employeur|entreprise|afdas|opco|region|fonds|etat|france)/,
      state: 'present',
    },
    { pattern: /^\W*(?:cpf|opco|eligible (?:au )?cpf)\b.{0,50}$/, state: 'present', in: 'chip' },
    {
      pattern:
        /\b(?:paiement (?:en \d|echelonne|en plusieurs)|en \d+ fois(?: sans frais)?|\d ?[x×] \d+ ?€|sans frais en \d|virement (?:ou|bancaire)|reglement (?:par|en))\b/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:hors prise en charge financeur|financement(?:s)? (?:possibles?|sur demande|: nous consulter)|finan[cç]able|prise en charge possible|aides? possibles?)\b/,
      state: 'vague',
    },
    {
      pattern: /\b(?:funded by|eligible for funding|pay(?:able)? in (?:\w+ )?instal+ments|employer[- ]funded|self-funded)\b/,
      state: 'present',
    },
  ],
};
