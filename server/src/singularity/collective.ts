import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { LEARNT_ALONE, SCENE_HEART, SCENE_NAMESAKES, SCENES, SCREEN_ALONE, SEVERAL } from './collectiveWords.ts';
import { foldLine, type Found, foundAt, isOfCourse, type Said } from './said.ts';
import type { Unit, Wording } from './wording.ts';

/** The first words by which the work is done by several, or several are in the room, of a programme that shows nobody with anybody. */
export type AbsentCollective = Found & Pick<Unit, 'section'>;

/** Lines that tell of the course, below which nothing can be said to lack. */
const TOLD_ENOUGH = 4;
/** Longest course, in hours, in which a person may spend the whole time at a screen of their own. */
const SCREEN_HOURS = 25;

/**
 * Where to ask with whom one learns, in a document that tells of a work done by several and shows nobody with anybody: neither those
 * who teach, nor learners among themselves. A team that is taught about, tools for working together or a number of places are no
 * scene.
 */
export function readCollective(
  document: MarkdownDocument,
  facts: DocumentFacts,
  wording: Wording,
  said: () => readonly Said[],
): AbsentCollective | undefined {
  const told = wording.units.filter((unit) => isOfCourse(unit) && unit.section !== 'audience' && unit.section !== 'trainer');
  if (told.length < TOLD_ENOUGH || hasScene(document, wording, said)) return undefined;
  const several = firstOfSeveral(document, wording);
  // The format may be said anywhere: what costs most to know comes last, and of most programmes it is not asked.
  return several && !isFollowedAlone(document, facts, told) ? several : undefined;
}

function hasScene({ language }: MarkdownDocument, { units }: Wording, said: () => readonly Said[]): boolean {
  const scenes = SCENES[language];
  const heart = SCENE_HEART[language];
  const shows = (folded: string): boolean =>
    heart.test(folded) && scenes.test(folded) && scenes.test(folded.replace(SCENE_NAMESAKES[language], ' '));
  // Most programmes show one in a sentence; headings, labels and front matter are looked at for the others.
  return units.some((unit) => isOfCourse(unit) && shows(unit.folded)) || said().some(({ folded }) => shows(folded.text));
}

/** What is aimed at and taught comes before a number of places. */
function firstOfSeveral({ language }: MarkdownDocument, { units }: Wording): AbsentCollective | undefined {
  const found = (unit: Unit): AbsentCollective | undefined => {
    const match = SEVERAL[language].exec(unit.folded);
    return match
      ? { ...foundAt(unit.text, foldLine(unit.text), match.index, match.index + match[0].length), section: unit.section }
      : undefined;
  };
  const isTaught = ({ section }: Unit): boolean => section === 'objectives' || section === 'content';
  for (const of of [isTaught, (unit: Unit) => isOfCourse(unit) && !isTaught(unit), (unit: Unit) => unit.section === 'administrative'])
    for (const unit of units) {
      const several = of(unit) ? found(unit) : undefined;
      if (several) return several;
    }
  return undefined;
}

/** All of the document is looked at: the format is said anywhere. */
function isFollowedAlone(
  { language, frontMatter, title }: MarkdownDocument,
  { category, lines, values }: DocumentFacts,
  told: readonly Unit[],
): boolean {
  if (category.value === 'BC' || category.value === 'VAE') return true;
  const alone = LEARNT_ALONE[language];
  if (
    lines.some(({ folded }) => alone.test(folded.text)) ||
    (frontMatter?.properties ?? []).some(({ text }) => alone.test(foldLine(text).text))
  )
    return true;
  const hours = values.stated.flatMap((value) => (value.kind === 'hours' ? [value.amount.max] : []));
  if (hours.some((each) => each > SCREEN_HOURS)) return false;
  const screen = SCREEN_ALONE[language];
  const presented = told.filter(({ section, words }) => section === 'presentation' && words.length >= SENTENCE).slice(0, PRESENTED);
  return (
    (title !== undefined && screen.test(foldText(title.text))) ||
    presented.some(({ folded }) => screen.test(folded)) ||
    lines.some(({ folded }) => /^(?:domaine|theme|categorie|field|subject|category) ?:/.test(folded.text) && screen.test(folded.text))
  );
}

/** First sentences, which say what the course is. */
const PRESENTED = 5;
const SENTENCE = 6;
