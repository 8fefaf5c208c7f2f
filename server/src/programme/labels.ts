import { isLetter } from '../document/characters.ts';

/**
 * The grammar of labels. Authors dress the same few words: "Les objectifs pédagogiques de la formation", "2. Objectifs",
 * "🎯 Objectifs visés :". Undressing them here keeps each item's list of labels short.
 */

const ARTICLE =
  /^(?:(?:les?|la|nos|notre|vos|votre|mes|mon|ma|tes|ton|ta|ses|son|sa|leurs?|cette|ce(?! que| qu')|des|du|the|our|your|its?|my|quels?|quelles?|sont|est|et|what|are|is|which) |[ld]')(?=[a-z])/;

/** A folded label without emoji, numbering, brackets, closing punctuation and articles. */
export function undress(folded: string): string {
  let text = isBare(folded) ? folded : withoutDress(folded);
  if (text.startsWith('pour ')) text = text.replace(/^pour (?=(?:s'|vous |nous |t')?[a-z]+(?:er|ir|re)\b)/, '');
  return withoutArticles(text);
}

/** Folded words without the articles, possessives and question words that open them. */
export function withoutArticles(folded: string): string {
  let text = folded;
  for (let i = 0; i < 3; i++) {
    const bare = text.replace(ARTICLE, '');
    if (bare === text || bare === '') break;
    text = bare;
  }
  return text;
}

/** Whether a text is nothing but words a space apart, as most labels are: letters, and apostrophes and hyphens within. */
function isBare(folded: string): boolean {
  let within = false;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const letter = isLetter(unit);
    // A space, an apostrophe, a hyphen: only after a letter.
    if (!letter && !(within && (unit === 32 || unit === 39 || unit === 45))) return false;
    within = letter;
  }
  return within;
}

const withoutDress = (folded: string): string =>
  folded
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[*_#>"“”]/g, ' ')
    .replace(/^[^a-z0-9]+/, '')
    .replace(/^(?:\d{1,2}(?:[.)]\d{0,2})*|[ivx]{1,4}|[a-h])(?: ?[.):/]| -) ?/, '')
    .replace(/^(?:etape|partie|section|point|rubrique) \d+ ?[:.-]? ?/, '')
    .replace(/(?<![\s:;.,!?…>→-])[\s:;.,!?…>→-]+$/, '')
    .replace(/(?<![^a-z0-9])[^a-z0-9]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The parts of a label that announces several items at once: "Public visé et prérequis", "Durée & rythme". */
export function labelParts(undressed: string): string[] {
  const parts = undressed
    .split(/ ?(?:&|\/|\+|,|;|-(?= )) ?| et (?:les |la |le |l'|des |du |de )?| and (?:the )?| ou | or /)
    .map((part) => undress(part));
  // In "Modalités et délais d'accès" the first noun is nothing without the second.
  return parts.length > 1 ? parts.filter((part) => part && !/^(?:modalites?|conditions?)$/.test(part)) : [];
}
