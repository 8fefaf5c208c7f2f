import { TERMS } from '../../lexicon/generated/terms.ts';
import { EUROS } from '../../text/entities.ts';
import type { Words } from '../words.ts';
import { onlyWords, stated, without, wordSet } from './text.ts';
import type { CourseValue, Place, Vat } from './value.ts';

const AMOUNT = new RegExp(EUROS, 'g');

const VATS: readonly (readonly [Vat, RegExp])[] = [
  ['excluded', /^(?:ht\b|hors taxes?\b|excl)/],
  ['included', /^(?:ttc\b|toutes taxes\b|incl)/],
  ['exempt', /^(?:nets?\b|exonere|non (?:assujetti|soumis)|no vat)/],
];
/** How far after the amount its tax may be said: "par personne, net de taxe". */
const VAT_NEAR = 30;

const PLAIN = wordSet(
  'ht ttc net nets nette de la le du taxe taxes tva hors toutes comprises soit par personne pers participant participants stagiaire stagiaires apprenant eur euro euros exonere exoneree exoneration non assujetti ' +
    'formation cours tarif prix cout au a est total per person participant delegate learner excl incl excluding including vat no for the course',
);

/** "/ jour", "par groupe": not the price of the course for one person. */
const ANOTHER_UNIT = /(?:\/|\bpar|\bper) ?(?:jours?|heures?|h|groupes?|mois|days?|hours?|group|month|seance|session)\b/;
/** Who pays, or for whom it is paid. */
const ONE = `personne|person|pers|${TERMS.people.learners.fr}|${TERMS.people.learners.en}`;
const EACH = new RegExp(String.raw`(?:/|\bpar|\bper) ?(?:${ONE})`);
const PAYER = new RegExp(String.raw`^\W*(?:\b(?:par|per) )?(?:(?:${ONE})\W*)?`);

/** Prices of the course in words that say nothing else. */
export function wholePrices(words: Words, place: Place): CourseValue[] {
  const { text } = words.folded;
  if (onlyWords(without(text, AMOUNT), PLAIN)) return pricesIn(words, 0, text.length, place);
  // "450 € par participant, déjeuners compris. Inscription…": the price of one person, then what goes with it.
  const lead = /^[^,.;(]*[^,.;( ]/.exec(text.replace(THOUSANDS, '$1 '))?.[0] ?? '';
  const one = [...text.matchAll(AMOUNT)].length === 1 && EACH.test(lead) && onlyWords(without(lead, AMOUNT), PLAIN);
  return one ? pricesIn(words, 0, lead.length, place) : [];
}

/** The stop in a figure ends no sentence. */
const THOUSANDS = /(\d)[.,](?=\d)/g;

const LEAD =
  /\b(?:(?:est|sont) factures?e?s?|coutent|coute|costs?|tarif|prix|cout|price)(?: de la formation| de vente| du stage| of the course)?(?: est| is)?(?: de| a| fixe a)?(?<colon> ?:)? ?$/;
/** "par télépilote": for one of those who come, whatever they are called. */
const FOR_ONE = /\b(?:par|per) [a-z-]{3,20}(?=\W*$)/;
/** What the price is of: a book and a kit have theirs. */
const OF_COURSE =
  /\b(?:formation|stage|session|parcours|bilan|accompagnement|cursus|course|training|workshop|(?:les|the) [a-z]{2,10} (?:jours|days) (?:coutent|cost))\b/;

/** The price in a sentence: "au tarif de 640 € HT par personne". */
export function saidPrices(words: Words): CourseValue[] {
  const { text } = words.folded;
  if (!/€|eur/.test(text)) return [];
  return [...text.matchAll(AMOUNT)].flatMap(({ 0: amount, index }) => {
    const end = index + amount.length;
    const after = /^(?:[^.;!?:,]|,(?= soit\b))*/.exec(text.slice(end, end + 80))?.[0] ?? '';
    const before = text.slice(Math.max(0, index - 120), index);
    const lead = LEAD.exec(before);
    const led = lead !== null && (lead.groups?.['colon'] !== undefined || OF_COURSE.test(before));
    // "450 € par participant, 300 € pour les adhérents": several offers.
    const several = /^, ?(?:selon\b|(?!soit\b)[^.;!?]{0,40}(?:€|\beur))/.test(text.slice(end + after.length));
    return led && !several && onlyWords(without(without(after, AMOUNT), FOR_ONE), PLAIN)
      ? pricesIn(words, index, end + after.length, 'sentence')
      : [];
  });
}

function pricesIn(words: Words, from: number, to: number, place: Place): CourseValue[] {
  const text = words.folded.text.slice(from, to);
  if (ANOTHER_UNIT.test(text)) return [];
  const each = EACH.test(text);
  const prices = [...text.matchAll(AMOUNT)].map((match, index, all): CourseValue & { kind: 'price' } => {
    const end = match.index + match[0].length;
    const next = all[index + 1]?.index ?? text.length;
    return {
      kind: 'price',
      euros: eurosOf(match.groups as Record<string, string | undefined>),
      vat: vatOf(text.slice(end, Math.min(next, end + VAT_NEAR))),
      each,
      place,
      ...stated(words, from + match.index, from + end),
    };
  });
  // Two for the same tax are two offers, or a payment by instalments.
  const distinct = new Set(prices.map(({ vat }) => vat));
  return distinct.size === prices.length ? prices.filter(({ euros }) => euros > 0) : [];
}

function vatOf(after: string): Vat {
  const bare = after.replace(PAYER, '');
  return VATS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'unsaid';
}

const eurosOf = ({ before, after }: Readonly<Record<string, string | undefined>>): number =>
  before === undefined
    ? Number((after as string).replace(/[ ,]/g, ''))
    : Number(before.replace(/[ '](?=\d{3})|\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
