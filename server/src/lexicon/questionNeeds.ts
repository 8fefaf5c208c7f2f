import { foldText } from '../document/fold.ts';
import type { Localized } from '../messages/locale.ts';
import { type Need, NEEDS } from './questions.ts';

/** Folded words, in either language, by which a question takes something for granted. */
const TAKEN_FOR_GRANTED: Readonly<Record<Need, RegExp>> = {
  trainees: /\b(?:stagiaires?|trainees?)\b/,
  teaching:
    /\b(?:formations?|format(?:eurs?|rices?)|form(?:er|ee?s?)|enseign\w*|lecons?|exercices?|cours|sessions?|transmettre|train(?:ers?|ed|ing)|teach\w*|taught|lessons?|exercises?|courses?)\b/,
  group:
    /\b(?:groupes?|salle|binomes?|voisine?s?|tour de table|entre (?:eux|elles)|a (?:deux|plusieurs)|classe|groups?|room|pairs?|neighbours?|class|one another|each other|among themselves|in twos)\b/,
  room: /\b(?:salle|tables?|porte|murs?|chaises?|tableau|fenetre|couloir|pause|etabli|room|door|walls?|chairs?|board|window|corridor|breaks?|bench)\b/,
  days: /\b(?:premier|deuxieme|second|troisieme|dernier|first|second|third|last) (?:jour|matin|soir|apres-midi|day|morning|evening|afternoon)\b/,
};

/** A question with all that it takes for granted of a course: what is said of it, and what its words tell. */
export function withNeeds<Said extends Localized & { readonly needs?: readonly Need[] | undefined }>(
  question: Said,
): Omit<Said, 'needs'> & { readonly needs?: readonly Need[] } {
  const { needs: said = [], ...rest } = question;
  const words = [question.fr, question.en].map((text) => foldText(text.replace(/\{\w+\}/g, '_')));
  const needs = NEEDS.filter((need) => said.includes(need) || words.some((text) => TAKEN_FOR_GRANTED[need].test(text)));
  return { ...rest, ...(needs.length > 0 && { needs }) };
}
