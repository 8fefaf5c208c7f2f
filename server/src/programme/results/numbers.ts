import { TERMS } from '../../lexicon/generated/terms.ts';
import type { ResultFigure } from '../facts.ts';

const LEARNERS = TERMS.people.learners;

/** Whoever answers, sits an exam or is counted. */
export const PEOPLE = String.raw`(?:repondants?|reponses?|retours?|${LEARNERS.fr}|alternants?|avis|personnes?|presentes?|inscrits?|recus?|admis|diplomes?|questionnaires?|evaluations?|enquetes?|clients?|jeunes|sortants?|contrats?|respondents?|${LEARNERS.en}|answers?|responses?|reviews?|ratings?|people|graduates?|entered|sat)`;
/** A whole number, "1 200" included. */
export const COUNT = String.raw`(?<![\d.,/])(?:\d{1,3}(?: \d{3})+|\d{1,6})`;

const PERCENT = String.raw`(?<![\d.,])(?:100|\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|pour ?cent\b|per ?cent\b)`;
/** "4,8/5", "9 sur 10"; not the day 12/10/2025, nor 8 of 10 people. */
export const MARK = String.raw`(?<![\d.,/])\d{1,2}(?:[.,]\d{1,2})? ?(?:/|sur|out of) ?(?:5|10|20|100)(?![\d/%])(?! (?:jours?|heures?|mois|ans|${PEOPLE})\b)`;
/** "42 reçus sur 45 présentés". */
const FRACTION = String.raw`${COUNT} (?:[a-z]+ )?(?:recus?|admis|diplomes?|certifies|passed)(?: [a-z]+)? (?:sur|pour|/|out of|of) (?:les )?\d{1,6}`;
const DROPPED = String.raw`(?:${COUNT}|\b(?:zero|aucune?|no)) (?:abandons?|ruptures?|drop-?outs?)\b(?! de (?:stock|panier|charge))`;
export const TRAINED = String.raw`${COUNT}(?:\(s\))? (?:[a-z]+ ){0,2}(?:(?:${LEARNERS.fr})(?:\(s\))?|personnes?|professionnels|people|${LEARNERS.en}) (?:deja |ont ete )?(?:formee?s?|accompagnee?s?|certifiee?s?|trained|supported)\b`;

export const NUMBER = new RegExp(`${FRACTION}|${DROPPED}|${TRAINED}|${PERCENT}|${MARK}`);
/** A number set apart from what it counts, and what specifies it: "85 %", "+ de 1 200", "94 % en 2025 (312 candidats)". */
export const LONE_NUMBER = new RegExp(
  String.raw`^\W{0,3}(?:(?:pres|plus) de |\+ de )?(?:(?:${PERCENT}|${MARK})(?=[\W_]*$|\W*\(\d|[^a-z]*(?:en|sur|au|de|des|d|depuis|pour|in|of|out|since|for|\d{4})\b)|${COUNT}\+?(?=\W{0,3}$))`,
);

/** What a number says: a share, a mark out of so many, or how many. */
export const formOf = (number: string): ResultFigure['form'] =>
  /%|cent/.test(number)
    ? 'rate'
    : /^\W*\d[\d.,]* ?(?:\/|sur|out of) ?\d/.test(number)
      ? 'mark'
      : /\d\D+ \d/.test(number)
        ? 'rate'
        : 'count';
