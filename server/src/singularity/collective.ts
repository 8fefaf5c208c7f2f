import type { MarkdownDocument } from '../document/document.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { COLLECTIVE, COLLECTIVE_NAMESAKES, LEARNT_ALONE } from './collectiveWords.ts';
import { foldLine, isOfCourse, type Said } from './said.ts';
import type { Wording } from './wording.ts';

/** Words of prose, and of prose on the course, below which nothing can be said to lack. */
const LONG_ENOUGH = 250;
const TAUGHT_ENOUGH = 120;

/**
 * Whether a document tells of a collective: of those who teach, or of learners among themselves. `short`: it is too short to
 * tell. `alone`: the course is for one person at a time. `unsaid`: it could tell of one, and does not.
 */
export type Collective = 'short' | 'named' | 'alone' | 'unsaid';

export function readCollective(
  document: MarkdownDocument,
  facts: DocumentFacts,
  wording: Wording,
  said: () => readonly Said[],
): Collective {
  if (!isLongEnough(wording)) return 'short';
  if (isNamed(document, wording, said)) return 'named';
  return isFollowedAlone(document, facts) ? 'alone' : 'unsaid';
}

function isLongEnough({ units, wordCount }: Wording): boolean {
  if (wordCount < LONG_ENOUGH) return false;
  const taught = units.filter(isOfCourse);
  if (!taught.some(({ section }) => section === 'methods' || section === 'content')) return false;
  return taught.reduce((sum, unit) => sum + unit.words.length, 0) >= TAUGHT_ENOUGH;
}

function isNamed({ language }: MarkdownDocument, { units }: Wording, said: () => readonly Said[]): boolean {
  const names = (folded: string): boolean =>
    COLLECTIVE[language].test(folded) && COLLECTIVE[language].test(folded.replace(COLLECTIVE_NAMESAKES[language], ' '));
  // Most programmes name one in a sentence; headings, labels and front matter are looked at for the others.
  return units.some((unit) => isOfCourse(unit) && names(unit.folded)) || said().some(({ folded }) => names(folded.text));
}

/** All of the document is looked at: the format is said anywhere. */
function isFollowedAlone({ language, frontMatter }: MarkdownDocument, { category, remote, lines }: DocumentFacts): boolean {
  if (category.value === 'BC' || category.value === 'VAE' || remote?.extent === 'full') return true;
  const alone = LEARNT_ALONE[language];
  return (
    lines.some(({ folded }) => alone.test(folded.text)) ||
    (frontMatter?.properties ?? []).some(({ text }) => alone.test(foldLine(text).text))
  );
}
