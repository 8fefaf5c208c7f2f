import { labels } from '../labels.ts';
import type { ItemReader } from '../reader.ts';

export const enrolment: ItemReader = {
  item: 'enrolment',
  labelDecides: true,
  wholeValue: true,
  labels: labels(
    "modalites? (?:et conditions? )?(?:d'acces|d'inscription|d'admission|d'entree|de candidature|d'integration|de recrutement|de participation)",
    "modalites? (?:et|ou) delais? d'acces",
    "conditions? (?:et modalites? )?(?:d'acces|d'inscription|d'admission|de participation)",
    'inscriptions?',
    "comment (?:s'inscrire|vous inscrire|m'inscrire|t'inscrire|acceder|candidater|postuler|reserver|participer|proceder|ca marche|ca se passe|demarrer|integrer).*",
    "s'inscrire",
    "procedures? (?:d'admission|d'inscription|de recrutement|d'acces)",
    "etapes? (?:d'inscription|d'admission|de (?:votre )?inscription|de recrutement)",
    'acces (?:a|en) (?:la )?formation',
    'candidatures?',
    'candidater',
    'participer',
    '(?:vous )?inscrire',
    'reserver(?: .{0,20})?',
    'demarrer',
    "(?:dossier|pieces?|documents?) (?:a fournir|d'inscription|de candidature)",
    'admissions?',
    "processus (?:d'inscription|d'admission|de recrutement)",
    'prochaines etapes',
    "demarches? d'inscription",
    "parcours (?:d'inscription|d'admission)",
    "modalites d'acces a la formation",
    "documents d'inscription",
    "delais? et modalites? d'(?:acces|inscription)",
    'recevabilite',
    'demarrer .*',
    "positionnement(?: a l'entree| prealable)?",
    'analyse (?:du|des|de vos) besoins?',
    'recrutement',
    'selection',
    'etapes (?:cles|du parcours|de la vae)',
    'how to (?:enrol|enroll|apply|register|book|join|sign up).*',
    'enrol+ments?',
    'registration',
    'application(?: process)?',
    'admissions? (?:process|procedure)',
    'booking',
    'sign(?:ing)? up',
    'apply',
    'joining(?: the course)?',
  ),
  weakLabels: labels(
    'acces',
    'modalites',
    "comment s'y prendre.*",
    'deposer (?:une|sa|votre|un) .*',
    'de la (?:demande|visite|candidature|prise de contact) .*',
    'how do i (?:sign|enrol|apply|book).*',
    'signing up',
    '(?:vous voulez )?venir',
    'mise en place',
    'conditions? .*',
  ),
  keys: /^(?:inscriptions?|enrol+ment|registration|modalites? (?:d )?acces|acces|admission|how to apply|booking)$/,
  foreign: /^\W*(?:metro|bus|gare|parking|tram|rer|train|a \d+ min|\d+ (?:rue|avenue|bd|boulevard|place))\b/,
  checkable:
    /\b(?:dossier|formulaire|bulletin|entretien|convention|contrat|devis|test|questionnaire|positionnement|candidature|par (?:mail|e-?mail|courriel|telephone|courrier)|en ligne|e-?mail|telephone|plateforme|mon ?compte ?formation|moncompteformation|edof|confirmation|acompte|inscription (?:se fait|s'effectue|sur|aupres|via|par|en|valid)|s'inscrire (?:sur|via|par|aupres|en)|etape|signature|signe|valid|analyse|etude|echange|rendez-vous|appel|prise de contact|remplir|complet|renvoy|adress|demande|recevabilite|admissi|selection|jury|form\b|interview|register (?:by|with|on|via|at)|email|e-mail|phone|online form|contract|quote|call (?:us|[A-Z])|deposit|pre-?inscription|visite|vous rappelle|fiche|cv\b|previen|recevr|apporte|signons|depose)/,
  vague:
    /^\W*(?:contactez[- ](?:nous|moi)|nous contacter|nous consulter|sur demande|inscription en ligne|(?:s'|je m')?inscri(?:re|s|vez-vous)|contact us|apply(?: now)?|book(?: now)?|register(?: now)?|sign up|toute l'annee|reserver|candidater)(?: ici| en ligne| maintenant| now)?\W*$|\b(?:contactez[- ]nous|nous consulter|sur demande|contact us)\b/,
  sentences: [
    {
      pattern:
        /\b(?:pour (?:vous |s'|t'|m')?(?:inscrire|candidater|participer|reserver)|l'inscription (?:se fait|s'effectue|est|a lieu|sera|devient)|les inscriptions (?:se font|s'effectuent|sont)|inscriptions? (?:par|via|aupres|sur|jusqu|possibles?|obligatoires?|a effectuer|en ligne (?:sur|via)))[^.]{8,}/,
      state: 'present',
      not: /inscription en ligne\W*$/,
    },
    {
      pattern:
        /\b(?:depot (?:de|du) (?:candidature|dossier)|dossier (?:de candidature|d'inscription|d'admission)|bulletin d'inscription|formulaire (?:d'inscription|de (?:pre-?)?inscription|de demande)|etude (?:du|de votre) dossier|entretien (?:de motivation|d'admission|prealable|de positionnement|telephonique|individuel prealable)|tests? (?:de positionnement|d'admission|d'entree)|questionnaire de positionnement|qcm de positionnement|diagnostic d'eligibilite|livret de recevabilite|recevabilite \(livret|rendez-vous (?:d'information|prealable)|reunion d'information|entretien (?:decouverte|d'information) (?:gratuit|offert|prealable))\b/,
      state: 'present',
      not: /test de positionnement (?:\(|final|intermediaire|en fin)/,
    },
    {
      pattern:
        /\b(?:convention (?:de formation|tripartite)|contrat de formation|devis)\b[^.]{0,60}\b(?:sera|est|vous|signe|etabli|envoye|adresse|retourn|renvoy)[a-z]*/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:inscription (?:validee|confirmee|definitive|effective)|validation de (?:l'|votre )inscription|confirmation d'inscription)\b/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:phase preliminaire|entretien preliminaire)\b[^.]{0,20}(?:gratuit|sans engagement|:|-)?[^.]{0,200}\b(?:gratuit|sans engagement|confirm(?:er|ation de) votre engagement)/,
      state: 'present',
    },
    {
      pattern: /\b(?:to (?:enrol|register|apply|book)|applications? (?:are|by|must)|registration (?:is|by|via|closes))[^.]{6,}/,
      state: 'present',
    },
  ],
};
