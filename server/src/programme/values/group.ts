import { TERMS } from '../../lexicon/generated/terms.ts';
import type { Words } from '../words.ts';
import { onlyWords, stated, without, wordSet } from './text.ts';
import type { CourseValue, Place } from './value.ts';

const NUMBER = /(?<![\d.,])\d{1,3}(?![\d.,]\d|\d)/g;

const PLAIN = wordSet(
  'personne personnes participant participants participante participantes stagiaire stagiaires apprenant apprenants place places maximum max maxi minimum min mini par session groupe groupes de d a au ' +
    'entre et plus moins limite limitee limites jusqu effectif people person learners trainees delegates to up between and per group limited at most',
);

const MINIMUM = /\b(?:min|mini|minimum|au moins|at least|a partir de)\b/;

/** Size of the group in words that say nothing else: "4 à 8 personnes", "max. 8". */
export function wholeGroup(words: Words, place: Place): CourseValue[] {
  const { text } = words.folded;
  const numbers = [...text.matchAll(NUMBER)];
  const most = numbers.at(-1);
  const only = numbers.length === 1 && MINIMUM.test(text);
  if (!most || numbers.length > 2 || only || !onlyWords(without(text, NUMBER), PLAIN)) return [];
  return [{ kind: 'group', most: Math.max(...numbers.map(([number]) => Number(number))), place, ...stated(words, 0, text.length) }];
}

const { learners: LEARNERS } = TERMS.people;
const PEOPLE = `(?:personnes|participant(?:-e-|s\\.e)s|${LEARNERS.fr}|people|${LEARNERS.en})`;
const PEOPLE_NAMED = new RegExp(String.raw`\d ${PEOPLE}\b`);
const SAID: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:groupes?|sessions?|effectifs?|formation|stage|group|course) (?:[a-z]+ ){0,2}?(?:limitee?s?|restreinte?s?|plafonnee?s?|limited|restricted) (?:a|to) (\d{1,3}) ${PEOPLE}\b`,
  ),
  new RegExp(String.raw`(?<![\d-] ?)\b(\d{1,3}) ${PEOPLE} (?:maximum|max\b|au maximum|au plus|at most)`),
  new RegExp(String.raw`\b(?:maximum|au maximum|jusqu'a|au plus|up to|at most)(?: de| of)? (\d{1,3}) ${PEOPLE}\b`),
];
/** Another size for another way of holding the course, or of groups within the group. */
const NARROWER =
  /\b(?:sous-groupes?|binomes?|intra|inter|distanciel|a distance|presentiel|visio|online|remote|on-site|formule|option|module|atelier|si|if|par (?!session|groupe|formation|stage)[a-z]+|per (?!session|group|course)[a-z]+|(?:poste|chambre|voiture|table|formateur)s?)\b/;

const clauseFrom = (sentence: string, at: number): string => /^[^,(]*/.exec(sentence.slice(at))?.[0] as string;

/** Size of the group in a sentence: "Le groupe est limité à 8 personnes". */
export function saidGroup(words: Words): CourseValue[] {
  const { text } = words.folded;
  if (!PEOPLE_NAMED.test(text)) return [];
  return [...text.matchAll(/[^.;!?]+/g)].flatMap(({ 0: sentence, index }): CourseValue[] => {
    const match = SAID.map((pattern) => pattern.exec(sentence)).find((found) => found !== null);
    // What a further clause adds is no longer about the number: "jusqu'à 12 stagiaires, encadrés par un arboriste".
    if (!match || NARROWER.test(sentence.slice(0, match.index) + clauseFrom(sentence, match.index))) return [];
    const from = index + match.index;
    return [{ kind: 'group', most: Number(match[1]), place: 'sentence', ...stated(words, from, from + match[0].length) }];
  });
}
