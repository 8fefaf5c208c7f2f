/**
 * What is written the same way whatever a text is about: amounts, lengths of time, days, addresses, numbers of registers. Patterns on
 * folded text, to be built into others.
 */
import { MONTH } from './calendar.ts';
import { NUMBER_WORD } from './numbers.ts';

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?\+?|${NUMBER_WORD}|demi|half)`;
const TIME_UNIT = String.raw`(?:h(?:\d{2})?\b|heures?\b|heure\(s\)|hours?\b|hrs?\b|jours?\b|jour\(s\)|j\b|days?\b|journees?\b|demi-?journees?\b|half-days?\b|semaines?\b|weeks?\b|mois\b|months?\b|minutes?\b|min\b|mn\b|week-?ends?\b|sessions?\b|seances?\b|ans?\b(?! d')|annees?\b|years?\b)`;

/** "14 h", "2,5 jours", "3 demi-journées", "un à deux mois", "vingt-quatre heures", "112 heure(s)", "ten working days". */
export const DURATION = new RegExp(
  String.raw`\b${NUMBER}(?: ?(?:a|to|-|et|ou|or|x|/) ?${NUMBER})?[ -]?(?:working |full |bonnes? |demi-)?${TIME_UNIT}\+?`,
);

/** An amount of money in any currency, whether or not its figure can be read: "1 200 €", "EUR 300", "£250", "1'200.- CHF". */
export const AMOUNT =
  /(?:\d[\d .,']{0,20}(?:\.-)? ?(?:€|eur\b|euros?\b|ht\b|ttc\b|£|\$|chf\b|k€|frs?\b|francs?\b)|(?:€|£|\$|eur|chf) ?\d+(?:[ .,']\d{3})*)/;

/** A sum in euros whose figure can be read, in the group `before` or `after` their sign: "1 200 €", "1200,50 euros", "€1,200". */
export const EUROS =
  /(?:(?<![\d.,])(?<before>\d{1,3}(?:[ .']\d{3})+(?:,\d{2})?|\d{1,6}(?:[.,]\d{2})?) ?(?:€|euros?\b|eur\b)|€ ?(?<after>\d{1,3}(?:[ ,]\d{3})+(?:\.\d{2})?|\d{1,6}(?:\.\d{2})?)(?!\d))/;

export const EMAIL = /\b[a-z0-9._%+-]{1,64} ?(?:@|\[at\]|\(at\)) ?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,}/;

/** A phone number that can be dialled: French, other countries with a prefix, Belgian, Swiss and British ones; not "02 XX XX XX XX". */
export const PHONE =
  /(?:\+|\b00)\d{1,3}[ .()-]*(?:\d[ .()-]*){7,12}\d\b|\b0\d(?:[ .-]?\d{2}){4}\b|\b(?!\d{2}[./-]\d{2}[./-](?:19|20)\d{2})0\d{1,3}[ ./-]\d{2,3}(?:[ .-]?\d{2}){2,3}\b|\b0800 ?\d{3} ?\d{3}\b|(?<!\d )\b0[1-9]\d{0,3}(?: \d{3,4}){2,3}\b(?! ?\d)|\b3[269]\d{2}\b(?= ?\()/;

/** A day, with its year or without, or a month of a year: "02/06/2026", "12 mars", "avril 2026". What is read as a day is in `dates.ts`. */
export const DAY_OR_MONTH = new RegExp(
  String.raw`\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})\b|\b\d{4}-\d{2}-\d{2}\b|\b${MONTH}\.? 20\d{2}\b|\b\d{1,2}(?:er)?(?: (?:et|au|&|-|to) \d{1,2})? ${MONTH}\b`,
);

/** A number of the national register of certifications: "RNCP 37948", "RNCP n° 37948". */
export const RNCP = /\brncp ?-? ?(?:n ?°? ?)?\d{3,6}\b|\brncp sous le (?:numero|n°|code) ?:? ?(?:rncp ?)?\d{3,6}\b/;

/** A number of the specific register. Recommendations and norms have the same letters: RS 232 is a plug. */
export const RS = /\brs ?-? ?(?:n ?°? ?)?(?!(?:232|422|485)\b)\d{3,5}\b/;
