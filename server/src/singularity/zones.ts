import { type Block, ofBlock } from '../document/blocks.ts';
import { foldText } from '../document/fold.ts';
import type { PlainText } from '../document/plainText.ts';
import { remembered } from '../document/remembered.ts';
import { ITEM_LEXICON } from '../lexicon/items.ts';
import { isNumberedPart, opensOnReason, type Section, sectionByLeadIn, sectionByWords } from '../lexicon/sections.ts';
import { itemsOfLabel } from '../programme/itemLabels.ts';
import { undress } from '../programme/labels.ts';
import type { OwnLabels } from '../programme/ownLabels.ts';
import { inherited } from '../text/outline.ts';
import { tablesOf } from '../text/tables.ts';

export type { Section } from '../lexicon/sections.ts';

/** Prose under one heading or label: a block, or the lines of a block that one label announces. Labels themselves are left out. */
export interface WordingPassage {
  readonly text: PlainText;
  readonly section: Section;
  /** Number of the heading or label that it stands under, in reading order. */
  readonly part: number;
}

/** Longer texts are sentences set as headings, which announce nothing. */
const LABEL_WORDS = 9;
const LABEL_LENGTH = 120;

/** What a heading or label announces, `undefined` where it says nothing of its section. */
export const announcedSection = (label: string, own: OwnLabels): Section | undefined =>
  label.length > LABEL_LENGTH ? undefined : (sectionAnnounced(label) ?? sectionOfOwn(label, own));

/** That of the item which a label of the organisation's own announces. */
function sectionOfOwn(label: string, own: OwnLabels): Section | undefined {
  const folded = foldText(label);
  const item = own.mayHave(folded) ? own.itemsOf(undress(folded))[0] : undefined;
  return item && ITEM_LEXICON[item].section;
}

/** Programmes say "Tarif" and "Durée" again and again. */
const sectionAnnounced = remembered(sectionOf, 5000);

function sectionOf(label: string): Section | undefined {
  const folded = foldText(label)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '');
  const count = folded.split(' ').length;
  if (folded === '' || count > LABEL_WORDS) return undefined;
  if (opensOnReason(folded)) return 'presentation';
  return sectionByWords(folded) ?? (count <= ITEM_WORDS ? sectionOfItem(folded) : undefined);
}

/** Labels of items may go on with any words; longer ones than this are sentences that lead in what follows a colon. */
const ITEM_WORDS = 5;

/** That of the item which a label announces; a label too common to be trusted announces none. */
function sectionOfItem(folded: string): Section | undefined {
  const { items, weak } = itemsOfLabel(folded);
  return weak ? undefined : items.map((item) => ITEM_LEXICON[item].section)[0];
}

function leadIn(label: string): Section | undefined {
  if (!label.includes(':') || !/:\s*$/.test(label) || label.length > 4 * LABEL_LENGTH) return undefined;
  return sectionByLeadIn(foldText(label));
}

/** A label at the start of a line: a few words, then a colon. */
const LABELLED = /^[^\p{L}\n]{0,6}([\p{L}][^:\n.!?]{1,60}?)\s*:(?=\s|$)/u;
/** A paragraph of at most four plain words. */
const BARE = /^\p{L}[\p{L}'’-]*(?: [\p{L}&'’-]+){0,3}$/u;
const isBare = ofBlock(({ text }) => BARE.test(text.text));

/** A short paragraph all in bold, a line that ends on its colon or is a known label announces what follows; any other label, its own line. */
const announcesBelow = ofBlock(({ kind, strong, text: { text } }) => {
  const whole = strong >= text.length && kind !== 'item' && text.length <= LABEL_LENGTH && text.split(/\s+/).length < LABEL_WORDS;
  // A question that stands alone is answered below it.
  return whole || (!text.includes('\n') && /:\s*$|^[^.!?]*\?\s*$/.test(text));
});

/** Goes through the blocks in reading order and gives every passage of prose the section it stands in. */
export function readWordingPassages(blocks: readonly Block[], own: OwnLabels): WordingPassage[] {
  const passages: WordingPassage[] = [];
  const hasFaq = blocks.filter(isQuestion).length >= FAQ_QUESTIONS;
  const title = titleOf(blocks);
  const isWrapper = wrappersOf(blocks, own);
  const announcedBy = (label: string, above: Section, otherwise?: Section): Section =>
    announcedSection(label, own) ?? otherwise ?? leadIn(label) ?? above;
  // What readers ask is who, when and how much: the answers are the provider's information.
  const sectionUnder = inherited<Section>('presentation', (heading, above) =>
    heading === title || isWrapper(heading)
      ? above
      : announcedBy(heading.text.text, above, hasFaq && isQuestion(heading) ? 'administrative' : undefined),
  );
  /** That of the last label on a line of its own since the heading. */
  let labelled: Section | undefined;
  let parts = 0;
  /** That of the last heading, or label on a line of its own; one at the head of its line announces that line alone. */
  let part = 0;
  const tables = tablesOf(blocks, (block) => block);
  let row: Section | undefined;
  /** That of the label that opens the row, where one does. */
  let rowPart: number | undefined;

  for (const block of blocks) {
    const { text, kind, cell } = block;
    if (text.text === '') continue;
    if (kind === 'heading') {
      if (block !== title) {
        part = ++parts;
        labelled = undefined;
      }
    } else if (cell) {
      const header = tables.get(cell.table)?.cell(0, cell.column)?.pieces[0].text.text ?? '';
      const label = cell.row === 0 || (cell.column === 0 && (cell.columns === 2 || block.strong >= text.text.length));
      if (cell.column === 0) {
        row = announcedSection(text.text, own);
        rowPart = label && cell.row > 0 ? ++parts : undefined;
      }
      if (!label && !block.quoted)
        passages.push({ text, section: row ?? announcedSection(header, own) ?? labelled ?? sectionUnder(block), part: rowPart ?? part });
    } else {
      const known = kind !== 'item' && isBare(block.own) && announcedSection(text.text, own) !== undefined;
      if (announcesBelow(block.own) || known || isPartTitle(block.own)) {
        part = ++parts;
        labelled = announcedBy(text.text, sectionUnder(block));
      } else if (!block.quoted)
        passages.push(...labelledLines(block, { section: labelled ?? sectionUnder(block), part }, own, () => ++parts));
    }
  }
  return passages.filter((passage) => passage.text.text !== '');
}

/**
 * The title: the first heading, where nothing is said before it or no other is as wide. Whatever words it has, it opens no part:
 * « Programme de formation : … » is no syllabus, « Préparation certifiante au… » no certification.
 */
function titleOf(blocks: readonly Block[]): Block | undefined {
  const headings = blocks.filter(({ kind, text }) => kind === 'heading' && text.text !== '');
  const [first, ...others] = headings;
  if (!first) return undefined;
  const opens = blocks.find(({ text }) => text.text !== '') === first;
  return opens || others.every(({ depth }) => depth > first.depth) ? first : undefined;
}

/** Sections that a syllabus does not hold. */
const BESIDE: ReadonlySet<Section> = new Set<Section>(['objectives', 'audience', 'methods', 'trainer']);
/** So many of them under one heading, and it opens the whole sheet. */
const WRAPPED = 2;

/** Whether a heading that would open the syllabus, « Programme de la formation », opens the sheet: its own headings announce the other parts. */
function wrappersOf(blocks: readonly Block[], own: OwnLabels): (heading: Block) => boolean {
  const held = new Map<Block, Set<Section>>();
  for (const { kind, under, text } of blocks) {
    const section = kind === 'heading' && under ? announcedSection(text.text, own) : undefined;
    if (!under || !section || !BESIDE.has(section)) continue;
    const sections = held.get(under) ?? new Set();
    held.set(under, sections.add(section));
  }
  return (heading) => (held.get(heading)?.size ?? 0) >= WRAPPED && announcedSection(heading.text.text, own) === 'content';
}

/** So many headings that ask make a list of frequent questions; one or two only call the reader. */
const FAQ_QUESTIONS = 3;
const asks = ofBlock(({ kind, text }) => kind === 'heading' && /\?\s*$/.test(text.text));
const isQuestion = ({ own }: Block): boolean => asks(own);

/** « Jour 1 – Chimie utile », set as a line or as an attribute of a component. */
const isPartTitle = ofBlock(
  ({ kind, text: { text } }) =>
    kind !== 'item' &&
    text.length <= LABEL_LENGTH &&
    !/[.!?]$/.test(text) &&
    isNumberedPart(foldText(text)) &&
    text.split(/\s+/).length < LABEL_WORDS,
);

/** Cuts a block before each line that a known label opens; what no label announces stays together, line breaks and all. */
function labelledLines(
  block: Block,
  under: Pick<WordingPassage, 'section' | 'part'>,
  own: OwnLabels,
  nextPart: () => number,
): WordingPassage[] {
  const passages: WordingPassage[] = [];
  const { text } = block;
  let start = 0;
  let announced: Section | undefined;
  let { part } = under;
  const push = (end?: number): void => {
    passages.push({ text: text.slice(start, end).trim(), section: announced ?? under.section, part });
  };
  // What neither opens in bold nor has a colon has no label.
  const lines = block.strong > 0 || text.text.includes(':') ? text.text.matchAll(/[^\n]+/g) : [];
  for (const line of lines) {
    const label = LABELLED.exec(line[0]);
    const bold = line.index === 0 && block.strong > 0 && label !== null && block.strong >= label[0].length - 2;
    const found = label
      ? announcedSection(label[1] as string, own)
      : line.index === 0 && block.strong > 0
        ? announcedSection(text.text.slice(0, block.strong), own)
        : undefined;
    if (!found && !bold) continue;
    if (line.index > start) push(line.index);
    // Within the syllabus, « Profil commercial : … » is a matter of the course.
    announced = !found || (found === 'audience' && under.section === 'content') ? under.section : found;
    part = nextPart();
    start = line.index + (label?.[0].length ?? 0);
  }
  push();
  return passages;
}
