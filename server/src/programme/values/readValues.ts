import { overlap } from '../../document/spans.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import { hasSymbol } from '../../lexicon/items.ts';
import { chipsOf } from '../../text/chips.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { hasWords, type Words, wordsOf } from '../words.ts';
import { wholeAudience } from './audience.ts';
import { saidPeriods, wholeDay } from './dates.ts';
import { saidDelivery, wholeDelivery } from './delivery.ts';
import { saidDurations, titledDurations, wholeDurations } from './duration.ts';
import { saidGroup, wholeGroup } from './group.ts';
import { saidDiploma, wholeLevel } from './level.ts';
import { type ValueMention, readMentions } from './mentions.ts';
import { readPartitions } from './partitions.ts';
import { saidPrices, wholePrices } from './price.ts';
import { partOf, type ReachingLine, withReach } from './reach.ts';
import { stated } from './text.ts';
import { hasClock } from './time.ts';
import { topicMatcher } from './topics.ts';
import type { CourseValue, CourseValues, Place } from './value.ts';

/**
 * Reads what a programme states of the course as a whole: in its title, its front matter, the chips above its first heading,
 * labelled lines and cells, and sentences. What is said of one module, one option or one public is left out, and so is
 * whatever stands beside words that could make it so: a value that is missed costs less than one that is misread.
 */
export function readValues(document: MarkdownDocument, sheet: Sheet): CourseValues {
  const title = document.title?.span;
  const topicOf = topicMatcher(sheet.own);
  const lines = withReach(sheet.lines, title, sheet.itemsOf, topicOf);
  const mentions = readMentions(document, lines, topicOf);
  const found = [
    ...lines.filter((line) => line.heading && line.text.span.start === title?.start).flatMap(titledDurations),
    ...mentions.flatMap(valuesOf),
    ...chipValues(lines, title?.start, mentions),
    ...sentenceValues(lines),
    ...numberedDays(lines),
  ];
  const values = toldOnce(found, document);
  return { stated: values, partitions: readPartitions(lines, values) };
}

/** A labelled line is a sentence too: what it says is told once, where it is told most clearly. */
function toldOnce(values: readonly CourseValue[], { source }: MarkdownDocument): CourseValue[] {
  const onLine = new Map<string, CourseValue[]>();
  return values.filter((value) => {
    const line = `${value.kind} ${source.positionAt(value.span.start).line}`;
    const known = onLine.get(line) ?? [];
    if (known.some(({ span }) => overlap(span, value.span))) return false;
    onLine.set(line, [...known, value]);
    return true;
  });
}

function valuesOf({ topic, words, more, place }: ValueMention): CourseValue[] {
  switch (topic) {
    case 'duration':
      return alone(wholeDurations, ownOf(words, /\d ?(?:h|heures?|j|jours?|hours?|days?)\b/), more, place);
    case 'price':
      return alone(wholePrices, ownOf(words, /€|\beur/), more, place);
    case 'group':
      return wholeGroup(words, place);
    case 'level':
      return wholeLevel(words, place);
    case 'delivery':
      return wholeDelivery(words, place, more);
    case 'audience':
      return wholeAudience([words, ...more], place);
    case 'dates':
      return saidPeriods(words, place);
    case 'start':
    case 'end':
      return wholeDay(words, topic, place);
  }
}

const chipWords = ({ text }: Words): Words[] => chipsOf(text, 'anyDash').map(wordsOf).filter(hasWords);

/** What a label announces, of a line that goes on with other facts: "Durée : 35 h · Groupe de 12 · 900 €". */
function ownOf(words: Words, rival: RegExp): Words {
  const [first, ...others] = chipWords(words);
  // Another of the same kind belongs to it ("14 h · 2 jours"), or is another offer's.
  return first && others.length > 0 && !others.some(({ folded }) => rival.test(folded.text)) ? first : words;
}

/** A value that no further line of the answer gives again: else each may be another offer's. */
function alone(read: (words: Words, place: Place) => CourseValue[], words: Words, more: readonly Words[], place: Place): CourseValue[] {
  const found = read(words, place);
  const again = found.length > 0 ? more.flatMap((line) => read(line, place)) : [];
  return found.filter(({ kind }) => !again.some((other) => other.kind === kind));
}

/** Longest folded chip, and line of chips, in units. */
const CHIP_LENGTH = 50;
const LINE_LENGTH = 200;
/** Lines that may be chips where no heading ends the header. */
const HEADER_LINES = 12;

/** Short facts set above the first heading below the title: "Présentiel · 2 jours", "1 200 € HT". */
function chipValues(lines: readonly ReachingLine[], title: number | undefined, mentions: readonly ValueMention[]): CourseValue[] {
  const answers = new Set(mentions.flatMap(({ words, more }) => [words, ...more]).map(({ text }) => text.span.start));
  const end = lines.findIndex((line) => line.heading && line.text.span.start !== title);
  const header = lines.slice(0, end < 0 ? HEADER_LINES : end);
  const found = header.flatMap((line, index) => {
    const { text } = line.folded;
    if (line.reach !== 'course' || answers.has(line.text.span.start)) return [];
    if (line.heading || line.block.cell || line.block.quoted || text.length > LINE_LENGTH || hasClock(text)) return [];
    const chips = chipWords(line).filter((chip) => chip.folded.text.length <= CHIP_LENGTH);
    const alone = chips.length === 1;
    // A figure on its own may be anyone's ("48 h", before a reply): its symbol says what it counts.
    const mark = [header[index - 1], line].map((words) => words?.text.text.replace(WORDS, '') ?? '').join('');
    const may = (item: 'duration' | 'price'): boolean => !alone || hasSymbol(item, mark);
    return chips.flatMap((chip) => [
      ...(may('duration') ? wholeDurations(chip, 'chip') : []),
      ...(may('price') ? wholePrices(chip, 'chip') : []),
      ...wholeDelivery(chip, 'chip').filter(
        (value) => !alone || OF_COURSE.test(chip.folded.text) || (value.kind === 'delivery' && value.as === 'only'),
      ),
    ]);
  });
  // Two chips that differ are two offers side by side.
  return found.filter((value) => found.every((other) => other.kind !== value.kind || agree(value, other)));
}

const agree = (a: CourseValue, b: CourseValue): boolean => saidBy(a) === saidBy(b);

/** What a chip says of its kind; prices stand side by side for their taxes. */
function saidBy(value: CourseValue): string {
  if (value.kind === 'hours' || value.kind === 'days') return JSON.stringify(value.amount);
  return value.kind === 'delivery' ? value.modes.join() : '';
}

/** From the first letter or figure on: what stands before it is a symbol. */
const WORDS = /[\p{L}\p{N}].*$/su;
const OF_COURSE = /\b(?:formation|stage|cours|training|course)\b/;

/** What sentences say of the course. */
function sentenceValues(lines: readonly ReachingLine[]): CourseValue[] {
  return lines.flatMap((line) => {
    if (line.block.quoted || line.block.cell || line.heading) return [];
    const dates = saidPeriods(line, 'sentence');
    if (line.reach === 'part' || line.reach === 'syllabus') return [...dates, ...saidDiploma(line)];
    const narrower = line.reach !== 'course' ? [] : [...saidDurations(line), ...saidPrices(line), ...saidGroup(line)];
    return [...dates, ...saidDiploma(line), ...narrower, ...saidDelivery(line)];
  });
}

/** Days that the syllabus numbers from the first on: as many as the course has. */
function numberedDays(lines: readonly Line[]): CourseValue[] {
  const days = lines.flatMap((line) => {
    const part = line.item || line.block.cell || line.block.quoted ? undefined : partOf(line.folded);
    return part && /^(?:jour|journee|day)$/.test(part.noun) ? [{ line, ...part }] : [];
  });
  const last = days.at(-1);
  const inOrder = days.every(({ number }, index) => number === index + 1);
  if (!last || days.length < 2 || !inOrder || days.some(({ line, end }) => SPREAD.test(line.folded.text.slice(end)))) return [];
  return [
    { kind: 'numbered-days', count: last.number, place: 'sentence', ...stated(last.line, last.line.folded.text.search(/\w/), last.end) },
  ];
}

/** "Jours 1 et 2", "Jour 3 à 5", "Jour 2 (matin)": a number that stands for more or less than a day. */
const SPREAD = /^ ?(?:et|a|-|\/|&|and|to) ?\d|\b(?:matin|apres-midi|matinee|demi-journee|morning|afternoon)\b/;
