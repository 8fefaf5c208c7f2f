import type { Block } from '../document/blocks.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import { overlap, overlapping } from '../document/spans.ts';
import type { Span } from '../document/text.ts';
import type { Localized } from '../messages/locale.ts';
import { quoted } from '../messages/quotes.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { type Asking, quotable } from './asking.ts';
import type { Filling } from './questionSlots.ts';
import { isTaught } from './subject.ts';
import type { Wording } from './wording.ts';

/** What a question about the words at a place can mention of what stands around them. */
export type Mentions = (at: Span) => Filling;

/**
 * The lines of the list that a passage stands in, where it tells what is done; the heading over it; how
 * many others there are in the group. A question mentions them, and so is this author's and nobody else's.
 */
export function readMentions(document: MarkdownDocument, facts: DocumentFacts, { units }: Wording, asking: () => Asking): Mentions {
  const told = units.filter(({ section }) => isTaught(section) || section === 'phase');
  const isTold = overlapping(told.map(({ span }) => span));
  const lists = listsIn(document.blocks).filter(([first]) => isTold((first as Block).text.span));
  const others = othersIn(facts);
  return (at) => {
    const list = lists.find((each) => each.some(({ text }) => overlap(text.span, at)));
    const section = asking().sectionOf(at);
    return { ...(list && linesOf(list)), ...(section && { section }), ...(others && { others }) };
  };
}

/** Fewer lines are no list, more are not counted aloud. */
const FEWEST = 3;
const MOST = 16;

const LINES = { fr: 'lignes', en: 'lines' };
/** A line that leaves room for another in the same question. */
const SHORT = 45;

/** Items that follow one another with nothing between them. */
function listsIn(blocks: readonly Block[]): Block[][] {
  const lists: Block[][] = [];
  let open: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'item' && !block.quoted) {
      if (block.text.text.trim() !== '') open.push(block);
      continue;
    }
    if (open.length > 0) lists.push(open);
    open = [];
  }
  return [...lists, open].filter(({ length }) => length >= FEWEST);
}

function linesOf(list: readonly Block[]): Filling {
  const lines = list.map(({ text }) => lineIn(text.text)).filter((line) => line !== undefined);
  const short = lines.filter(({ length }) => length <= SHORT);
  const line = short[0] ?? lines[0];
  // Two long lines would drown the question.
  const other = short.findLast((each) => each !== line);
  return {
    ...(line !== undefined && { line: quoted(line) }),
    ...(other !== undefined && { other: quoted(other) }),
    lines: list.length <= MOST ? counted(list.length, LINES) : LINES,
  };
}

/** Lines that say where one is rather than what is done. Folded. */
const SIGNPOST =
  /^(?:module|jour|journee|seance|partie|chapitre|bloc|phase|etape|introduction|accueil|presentation|conclusion|cloture|bilan|tour de table|evaluation|quiz|qcm|pause|dejeuner|day|part|chapter|session|welcome|wrap|break|lunch)\b|:$/;
const FEWEST_WORDS = 2;

/** A line as it can be mentioned: short, of several words, and about something. */
function lineIn(text: string): string | undefined {
  const line = quotable(text.replace(/^[^\p{L}]+/u, ''));
  if (line === undefined || SIGNPOST.test(foldText(text).trim()) || SIGNPOST.test(foldText(line))) return undefined;
  return line.split(' ').length < FEWEST_WORDS ? undefined : line;
}

/** The others in a group of which the size is told: of eight, seven. */
function othersIn({ values }: DocumentFacts): Localized | undefined {
  const sizes = values.stated.flatMap((value) => (value.kind === 'group' ? [value.most] : []));
  const [size] = sizes;
  return size === undefined || size < FEWEST || size > MOST + 1 || sizes.some((each) => each !== size)
    ? undefined
    : counted(size - 1, { fr: 'autres', en: 'others' });
}

const NUMBERS = {
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
};

/** A number of things, written out. */
const counted = (count: number, { fr, en }: Localized): Localized => ({
  fr: `${NUMBERS.fr[count]} ${fr}`,
  en: `${NUMBERS.en[count]} ${en}`,
});
