import { LABEL_LENGTH } from '../lexicon/labelLists.ts';
import type { LabelMatcher } from './itemLabels.ts';
import type { Line } from './lines.ts';
import type { SheetLine } from './scope.ts';

/** Fewest items that numbered lines must announce to be the titles of the sheet; more where a heading makes them its syllabus. */
const ANNOUNCED = 2;
const ANNOUNCED_IN_SYLLABUS = 3;

/**
 * The lines, those marked that Markdown takes for list items and that are titles: "1. Objectifs" above what answers it, one of
 * several such ("2. Public", "3. Tarif"); a bare label with its answer nested below.
 */
export function withTitles(lines: readonly SheetLine[], itemsOf: LabelMatcher): readonly SheetLine[] {
  const bare = lines.map((line, index) => line.item && isTitleLike(line, lines[index - 1]));
  if (!bare.includes(true)) return lines;
  const numbered = lines.map((line, index) => bare[index] && line.block.ordered === true && stands(line, lines[index + 1]));
  const announced = (within: boolean): number =>
    new Set(lines.flatMap((line, index) => (numbered[index] && line.taught === within ? labelItems(line) : []))).size;
  const areTitles = announced(false) >= ANNOUNCED || announced(true) >= ANNOUNCED_IN_SYLLABUS;
  const isTitle = lines.map(
    (line, index) =>
      (numbered[index] && areTitles) || (bare[index] && !line.taught && nests(line, lines[index + 1]) && labelItems(line).length > 0),
  );
  return isTitle.includes(true) ? lines.map((line, index) => (isTitle[index] ? { ...line, item: false, title: true } : line)) : lines;

  function labelItems(line: Line): readonly string[] {
    const { items, weak } = itemsOf(line.folded.text);
    return weak ? [] : items;
  }
}

/** A few words that end no sentence, at the start of their block. */
const isTitleLike = ({ block, folded, text }: Line, before: Line | undefined): boolean =>
  before?.block !== block && folded.text.length <= LABEL_LENGTH && !/[.:;,?!]$/.test(text.text);

/** Whether something else than the next number stands below. */
const stands = ({ block }: Line, next: Line | undefined): boolean =>
  next !== undefined && !next.heading && (next.block === block || next.block.ordered !== true || next.block.depth > block.depth);

const nests = ({ block }: Line, next: Line | undefined): boolean => next?.block.kind === 'item' && next.block.depth > block.depth;
