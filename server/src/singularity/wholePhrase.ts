/** Most complements by which a quotation is made whole: more would be another thing said. */
const MOST = 2;
const LONGEST = 60;

/** What is no part of a noun phrase: verbs that follow a subject, words that open another clause. Folded. */
const ELSEWHERE =
  'est|sont|sera|seront|etait|a|ont|fait|font|permet|permettent|doit|doivent|peut|peuvent|va|vont|vient|viennent|et|ou|mais|qui|que|dont|is|are|was|were|has|have|will|can|may|and|or|but|which|who|that';
const WORD = `(?!(?:${ELSEWHERE})(?![a-z]))[a-z0-9][a-z0-9-]*`;
/** Adjectives, by what no verb ends in. */
const ADJECTIVE = '[a-z]{2,}(?:elles?|els?|ales?|aux|ifs?|ives?|iques?|aires?|euses?|ables?|ibles?|ees?)(?![a-z])';
const DETERMINER =
  "(?:(?:la|les?|une?|votre|vos|son|sa|ses|leurs?|notre|nos|ces?|cette|chaque|the|every|your|their|its|our|an?|each) |l'|(?:tous|toutes) (?:les|ses|vos|nos|leurs) )";
const PREPOSITION =
  "(?:(?:a|au|aux|avec|chez|dans|de|des|du|en|entre|par|pour|sans|sous|sur|vers|about|at|by|for|from|in|of|on|to|with|without) |d')";
const COMPLEMENT = ` ${PREPOSITION}${DETERMINER}?${WORD}(?: ${DETERMINER}${WORD})?(?: ${ADJECTIVE})?`;
const GOES_ON = new RegExp(`(?: ${ADJECTIVE})?(?:${COMPLEMENT}){0,${MOST}}`, 'y');
/** A number that opens a range: « 4 à 8 participants ». */
const RANGE_BEFORE = /(?<!\d)\d{1,4} ?(?:a|et|-|–|to) ?$/;
/** What words begin with that only complete the one before: « esprit d’équipe ». */
const COMPLETES = /^(?:d'|de |du |des |of )/;
const WORD_BEFORE = /(?<![a-z-])[a-z][a-z-]{0,24} $/;

/**
 * Completes words that a pattern found to the phrase that they stand in, so that what is quoted reads by itself: the rest of the last
 * word, its adjective, its complements; a range keeps its lower number, a complement what it completes. Offsets are those of `folded`, on one line.
 */
export function wholePhrase(folded: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let to = end;
  while (/[a-z0-9]/.test(folded.charAt(to))) to++;
  GOES_ON.lastIndex = to;
  const rest = GOES_ON.exec(folded)?.[0] ?? '';
  const before = folded.slice(Math.max(0, start - LONGEST), start);
  const opening = COMPLETES.test(folded.slice(start)) ? WORD_BEFORE : RANGE_BEFORE;
  return {
    start: start - (opening.exec(before)?.[0].length ?? 0),
    end: to + rest.length <= start + LONGEST ? to + rest.length : to,
  };
}
