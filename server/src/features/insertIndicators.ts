import type { Language } from '../document/language.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import type { Statement } from '../programme/facts.ts';
import { type Edition, indicatorOf } from '../referential/editions.ts';
import type { Indicator } from '../referential/indicator.ts';
import { INDICATOR } from '../referential/rnq/numbers.ts';
import type { Edit } from './edit.ts';
import { fillSlot, type Slot, type Stub } from './slot.ts';
import { slotAtDocumentEnd } from './stubs/documentEnd.ts';
import { evidenceItem, evidenceWriters, type EvidenceWriter, firstNumber, promisedParagraph } from './stubs/evidence.ts';
import type { Reading } from '../singularity/reading.ts';

/**
 * Edits that add a stub for the evidence of each indicator: as an item of the list, a row of the table or a section like
 * those in which the document states its evidence, in the order of the numbers; under a heading of its own where it
 * states none yet. A stub says that its text is still to be written, so it reads as `promised`.
 * @param numbers in any order; those that the edition does not have are left out
 */
export function insertIndicators(reading: Reading, edition: Edition, numbers: readonly number[]): Edit[] {
  if (reading.document.problems.some(({ code }) => code === 'line-too-long' || code === 'too-intricate')) return [];
  const indicators = [...new Set(numbers)].toSorted((a, b) => a - b).flatMap((number) => indicatorOf(edition, number) ?? []);
  if (indicators.length === 0) return [];
  const [writer] = evidenceWriters(reading);
  if (!writer) return [newSections(reading, indicators)];
  const places = new Map<number, { slot: Slot; stubs: Stub[] }>();
  for (const indicator of indicators) {
    const { slot, near } = placeAmong(writer, indicator, edition);
    const place = places.get(slot.offset) ?? { slot, stubs: [] };
    place.stubs.push(writer.write(indicator, near));
    places.set(slot.offset, place);
  }
  return [...places.values()].map(({ slot, stubs }) => fillSlot(slot, stubs)).toSorted((a, b) => a.span.start - b.span.start);
}

/** The text of a new register of evidence, with a stub for each indicator. */
export function newRegister(title: string, indicators: readonly Indicator[], language: Language): string {
  const items = indicators.map((indicator) => evidenceItem(indicator, language).text);
  return `---\nkind: organisation\n---\n\n# ${title}\n\n${items.join('\n')}\n`;
}

/** After the evidence of the nearest lower number, else before that of the nearest higher one; within the criterion first, since a register may have a list for each. */
function placeAmong(
  { samples, after, before }: EvidenceWriter,
  { number, criterion }: Indicator,
  edition: Edition,
): { slot: Slot; near: Statement } {
  const ranked = samples.toSorted((a, b) => firstNumber(a) - firstNumber(b));
  const alike = ranked.filter((sample) => indicatorOf(edition, firstNumber(sample))?.criterion === criterion);
  const lower = (sample: Statement): boolean => firstNumber(sample) <= number;
  const higher = alike.find((sample) => !lower(sample));
  const previous = alike.findLast(lower) ?? (higher ? undefined : ranked.findLast(lower));
  const near = previous ?? higher ?? samples.reduce((lowest, sample) => (firstNumber(sample) < firstNumber(lowest) ? sample : lowest));
  return { slot: ((previous ? undefined : before(near)) ?? after(near)) as Slot, near };
}

/** Where no evidence is stated yet: a section at the end; results have one of their own in a programme, since the public looks for them. */
function newSections(reading: Reading, indicators: readonly Indicator[]): Edit {
  const { source, language } = reading.document;
  const isPublic = ({ number }: Indicator): boolean => reading.facts.kind.value === 'programme' && number === INDICATOR.results;
  const slot = slotAtDocumentEnd(reading);
  const heading = (title: string): string => `${'#'.repeat(sectionLevel(reading))} ${title}${source.newline}${source.newline}`;
  const results = indicators
    .filter(isPublic)
    .map((indicator) => led(heading(WRITTEN_TEXTS.results[language]), promisedParagraph(indicator, language)));
  const title = (results.length > 0 ? slot.between : '') + heading(WRITTEN_TEXTS.evidence[language]);
  const items = indicators
    .filter((indicator) => !isPublic(indicator))
    .map((indicator, index) => led(index === 0 ? title : source.newline, evidenceItem(indicator, language)));
  return fillSlot({ ...slot, between: '' }, [...results, ...items]);
}

/** The stub with something before it. */
const led = (lead: string, { text, placeholder }: Stub): Stub => ({
  text: lead + text,
  ...(placeholder && { placeholder: { start: lead.length + placeholder.start, end: lead.length + placeholder.end } }),
});

/** That of the document's sections: below its title, where it has one. */
function sectionLevel({ document: { blocks } }: Reading): number {
  const levels = blocks.flatMap(({ kind, depth, quoted }) => (kind === 'heading' && !quoted ? depth : []));
  const top = Math.min(...levels, 2);
  return top === 1 && levels.filter((level) => level === 1).length === 1 ? 2 : top;
}
