import type { Words } from '../words.ts';
import { onlyWords, stated, without, wordSet } from './text.ts';
import type { CourseValue, Place } from './value.ts';

const LEVELS: readonly (readonly [number, RegExp])[] = [
  [1, /\b(?:debutante?s?|initiation|beginners?|introductory|novices?)\b/g],
  [2, /\b(?:intermediaires?|intermediate)\b/g],
  [3, /\b(?:avancee?s?|confirmee?s?|perfectionnement|advanced)\b/g],
  [4, /\b(?:experte?s?|expertise|expert level)\b/g],
];

const PLAIN = wordSet('a au et de niveau level ou to and or');

/** Level of the course in words that say nothing else: "débutant à intermédiaire". */
export function wholeLevel(words: Words, place: Place): CourseValue[] {
  const { text } = words.folded;
  const named = LEVELS.filter(([, pattern]) => text.search(pattern) >= 0).map(([level]) => level);
  const left = LEVELS.reduce((rest, [, pattern]) => without(rest, pattern), text);
  if (named.length === 0 || !onlyWords(left, PLAIN)) return [];
  // "Débutant à avancé" holds what is between.
  const levels = LEVELS.map(([level]) => level).filter((level) => level >= Math.min(...named) && level <= Math.max(...named));
  return [{ kind: 'level', levels, place, ...stated(words, 0, text.length) }];
}

const DIPLOMA = /\bniveau ([3-8]) ?[(,/:=·-] ?(?:bac|niveau bac) ?\+ ?([1-8])\b\)?|\bbac ?\+ ?([1-8]) ?[(,/:=·-] ?niveau ([3-8])\b\)?/;

/** Level of a diploma given in both ways at once: "Niveau 5 (bac+2)". */
export function saidDiploma(words: Words): CourseValue[] {
  const match = DIPLOMA.exec(words.folded.text);
  if (!match) return [];
  const level = Number(match[1] ?? match[4]);
  const years = Number(match[2] ?? match[3]);
  return [{ kind: 'diploma', level, years, place: 'sentence', ...stated(words, match.index, match.index + match[0].length) }];
}
