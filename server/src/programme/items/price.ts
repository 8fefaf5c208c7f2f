import { labels } from '../labels.ts';
import { AMOUNT, anyOf, SENT_LATER } from '../patterns.ts';
import type { ItemReader } from '../reader.ts';

const FREE =
  /\b(?:100 ?% (?:gratuit|pris(?:e)? en charge|finance)|gratuit(?:e|s|es)?(?: (?:pour|et sans))?|formation gratuite|sans frais pour|aucun (?:frais|cout)|free(?: of charge)?|reste a charge (?:de )?(?:0|zero|nul)|0 ?€|non payant|rien a payer|entierement finance|0 euro)/;
const OTHER_MONEY =
  /\b(?:salaire|remuneration|smic|capital|chiffre d'affaires?|\bca de|amende|subvention|aide (?:de|forfaitaire|a l')|prime|indemnit|investissement de|budget de|economis|gagne[rz]?|rapport|revenus?|sanction|abonnement|droits? cpf|\(500 ?€|par an sur|plafond|indemnisation|panier|loyer|facture de|montant des ventes|dommages|siret|rcs|capital social)\b/;

export const price: ItemReader = {
  item: 'price',
  labelDecides: true,
  labels: labels(
    'tarifs?',
    'tarif(?: (?:individuel|groupe|entreprise|particulier|catalogue|unique|forfaitaire|standard|public|horaire|journalier|intra[- ]entreprise|inter[- ]entreprises?|preferentiel|reduit|net|a partir de|de base|formation|indicatif))+',
    'tarification',
    'tarifs? (?:et|\\/|&) (?:financements?|prise en charge|modalites?.*|conditions?.*|reglement)',
    'prix',
    'prix (?:de vente|public|net|inter|intra|indicatif|par .*)',
    'couts?',
    'cout(?: [a-z]+)? (?:de la formation|pedagogique|total|horaire|indicatif|du stage)',
    'conditions? (?:tarifaires?|financieres?)',
    "frais(?: (?:de (?:formation|scolarite|dossier|participation)|d'inscription|pedagogiques?))?",
    'montant',
    'investissement',
    'combien (?:ca |cela )?coute.*',
    'quel est (?:le|son) (?:prix|tarif|cout).*',
    'grille tarifaire',
    'modalites? tarifaires?',
    'a partir de',
    'participation(?: financiere| aux frais)?',
    'cout .{0,40}',
    'honoraires',
    'prices?',
    'pricing',
    'fees?',
    'costs?',
    'tuition(?: fees?)?',
    'course fees?',
    'rates?',
    'how much.*',
    'price list',
    'investment',
  ),
  foreign: /\b(?:chiffre d'affaires?|salaires?|smic|capital social|amendes?)\b/,
  keys: /^(?:tarifs?|prix|prices?|pricing|couts?|costs?|fees?|montant)\b/,
  symbols: /[💶💰💳💵🪙💲]/u,
  checkable: anyOf(AMOUNT, FREE),
  vague: anyOf(
    SENT_LATER,
    /\b(?:devis|consulter|demande|finance|finan[cç]able|prise en charge|eligible|negocier|adapte|forfait|selon|quote|request|contact|en fonction|personnalis)/,
  ),
  sentences: [
    {
      // A formula and its price: "Essentiel 1 490 €".
      pattern: new RegExp(String.raw`^\W*[a-z][a-z' -]{2,30}:? (?:${AMOUNT.source})(?: ?(?:ht|ttc|net|\/|par|\().{0,40})?\W*$`),
      state: 'present',
      in: 'chip',
      not: OTHER_MONEY,
    },
    {
      pattern: new RegExp(
        String.raw`^\W*(?:a partir de |des |from |tarif |prix )?(?:${AMOUNT.source})(?:(?: |/|-|\(|\)|\+|ou|soit|ht|ttc|net|nets?|de taxes?|tva|€|euros?|par|pers(?:onnes?)?|participants?|stagiaires?|jours?|groupes?|heures?|mois|hors taxes?|sans frais|a l'inscription|x|×|\d|[.,']|en \d+ fois|particuliers?|entreprises?|an|inter|intra|exoneree?s?|non assujetti|per|person|day|pp|excl|incl|vat))*\W*$`,
      ),
      state: 'present',
      in: 'chip',
      not: OTHER_MONEY,
    },
    {
      pattern: new RegExp(
        String.raw`\b(?:tarifs?|prix|cout(?:e|s|ent)?|frais (?:de formation|pedagogiques?|d'inscription)|montant|facture(?:e?s)?|price|fee|costs?)\b[^.;]{0,70}?(?:${AMOUNT.source})`,
      ),
      state: 'present',
      not: anyOf(
        OTHER_MONEY,
        /frais (?:d'instruction|de jury|de dossier)|generalement|en moyenne sur|variable|cout (?:moyen|d'un incident|des)|economi/,
      ),
    },
    {
      pattern: new RegExp(String.raw`\b(?:adherents?|membres?|particuliers?|entreprises?|inter|intra) ?:? ?(?:${AMOUNT.source})`),
      state: 'present',
      not: OTHER_MONEY,
    },
    {
      pattern: new RegExp(
        String.raw`(?:${AMOUNT.source}) ?(?:€ ?)?(?:ht|ttc|net(?:s|te)?(?: de taxes?| de tva)?|hors taxes?|\(?exonere|excl|incl|\/ ?(?:pers|participant|stagiaire|jour|groupe|heure)|par (?:personne|participant|stagiaire|jour|groupe|heure|apprenant)|per (?:person|participant|day|learner|delegate))`,
      ),
      state: 'present',
      not: OTHER_MONEY,
    },
    {
      pattern:
        /\b(?:100 ?% gratuite?|formation (?:entierement |totalement )?gratuite|gratuit(?:e)? (?:pour (?:l'apprenti|l'alternant|les (?:apprentis|demandeurs|salaries))|et remuneree?)|aucun frais (?:de (?:scolarite|formation)|pour)|free of charge for)/,
      state: 'present',
      not: /conseils?|entretien|seance|essai|consultation|diagnostic|bilan offert|devis gratuit/,
    },
    {
      pattern:
        /\b(?:sur (?:simple )?devis|demande[rz] (?:un|votre|mon|le) devis|(?:recevoir|obtenir) (?:un|votre|mon) devis|devis (?:gratuit|personnalise|sur (?:mesure|demande))|tarifs? (?:sur (?:simple )?demande|nous consulter|: nous consulter|preferentiel|adapte|en fonction|personnalise)|nous consulter pour (?:un |le |les )?(?:tarif|prix|devis)|proposition tarifaire|request a quote|contact us for (?:pricing|a quote|prices)|price on request|cout total[^.]{0,40}comprend)/,
      state: 'vague',
      not: /automatis|rediger un devis|vos devis|etablir (?:un|des) devis/,
    },
  ],
};
