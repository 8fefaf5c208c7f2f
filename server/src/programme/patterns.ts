/**
 * Building blocks for the patterns that read items. All are matched on folded text: lower case, no accents, one kind of
 * apostrophe, hyphen and space.
 */

const NUMBER_WORD = 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cent|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|demi';

/** "14 h", "2,5 jours", "3 demi-journées", "112 heure(s)", "24 mois", "two days". */
export const DURATION = new RegExp(
  String.raw`(?:\b\d+(?:[.,]\d+)?\+?|\b(?:${NUMBER_WORD}))(?: ?(?:a|to|-|et|ou|or|x|/) ?\d+(?:[.,]\d+)?)?[ -]?(?:h(?:\d{2})?\b|heures?\b|heure\(s\)|hours?\b|hrs?\b|jours?\b|jour\(s\)|j\b|days?\b|journees?\b|demi-?journees?\b|half-days?\b|semaines?\b|weeks?\b|mois\b|months?\b|minutes?\b|min\b|mn\b|week-?ends?\b|sessions?\b|seances?\b|ans?\b(?! d')|annees?\b|years?\b)`,
);

/** An amount of money: "1 200 €", "EUR 300", "450 euros", "£250", "1'200.- CHF". */
export const AMOUNT = /(?:\d[\d .,']*(?:\.-)? ?(?:€|eur\b|euros?\b|ht\b|ttc\b|£|\$|chf\b|k€|frs?\b|francs?\b)|(?:€|£|\$|eur|chf) ?\d)/;

export const EMAIL = /[a-z0-9._%+-]+ ?(?:@|\[at\]|\(at\)) ?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/;

/** A phone number that can be dialled: French, other countries with a prefix, Belgian and Swiss ones; not "02 XX XX XX XX". */
export const PHONE = /(?:\+|\b00)\d{1,3}[ .()-]*(?:\d[ .()-]*){7,12}\d\b|\b0\d(?:[ .-]?\d{2}){4}\b|\b0\d{1,3}[ ./-]\d{2,3}(?:[ .-]?\d{2}){2,3}\b|\b0800 ?\d{3} ?\d{3}\b|\b3[269]\d{2}\b(?= ?\()/;

const MONTH = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|janv|fevr|avr|juil|sept|oct|nov|dec';

/** A day or a month of a year: "02/06/2026", "12 mars 2026", "avril 2026". */
export const DATE = new RegExp(String.raw`\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:${MONTH})\.? 20\d{2}\b|\b\d{1,2}(?:er)?(?: (?:et|au|&|-|to) \d{1,2})? (?:${MONTH})\b`);

/** Words that put the answer off to later or elsewhere. */
export const SENT_LATER = /\b(?:nous consulter|nous contacter|contactez[- ]nous|sur demande|sur devis|sur simple demande|a la demande|a la carte|a definir|selon (?:vos|les|le|la|votre|l'|disponibilit|projet|profil|besoins?|devis)[^.;]*|en fonction d[eu'][^.;]*|sur mesure|variables?|modulables?|personnalise(?:e|s|es)?|contact us|on request|upon request|on demand|to be agreed|tailored|depending on [^.;]*|as needed|varies|tbd)\b/;

/** A value left for later as a whole: "à compléter : …", "TODO", "[Numéro de téléphone]", "…". */
export const STUB =
  /^\W*a (?:completer|definir|preciser|renseigner|venir|rediger|remplir|confirmer|determiner)\b|\b(?:a completer|a renseigner|a rediger|a remplir)\b|\b(?:todo|tbd|tbc|tba|fixme|lorem ipsum)\b|^\W*(?:\.{3,}|_{3,}|-{3,}|\?{2,})\W*$|^\W*(?:[\w' -]{2,30}: ?)?\[[^\]]{2,}\]\W*$|^\W*(?:to be (?:completed|defined|confirmed|announced|written|determined)|coming soon|fill in)\b|\ben (?:cours de|attente de) (?:redaction|definition|validation|construction)\b|\bprochainement\W*$/;

/** A hole in a value: "XX heures", "02 XX XX XX XX", "{{prix}}", "<votre adresse>". */
export const HOLE = /\bx{2,}\b|\{\{[^}]*\}\}|<[a-z][a-z _-]+>|\b_{3,}|\[(?:a|to|votre|nom|prix|tarif|date|lieu|your|name|price)\b[^\]]*\]/;

/** Joins alternatives into one pattern. */
export const anyOf = (...patterns: readonly (RegExp | string)[]): RegExp => new RegExp(patterns.map((pattern) => `(?:${typeof pattern === 'string' ? pattern : pattern.source})`).join('|'));
