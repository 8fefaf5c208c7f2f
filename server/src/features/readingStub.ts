import { overlap } from '../document/spans.ts';
import type { RootContent } from 'mdast';
import type { Span } from '../document/text.ts';
import type { Analysis } from '../engine/analyse.ts';
import { format } from '../messages/format.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import { indicatorOf, isRnq } from '../referential/editions.ts';
import type { Finding } from '../rules/finding.ts';
import type { Section } from '../singularity/zones.ts';
import type { Edit } from './edit.ts';
import { blockAt, contains, lastWritable, type Placed } from './outline.ts';
import { fillSlot, slotAfterBlock, type Stub } from './slot.ts';
import { slotAtDocumentEnd } from './stubs/documentEnd.ts';
import { type Dress, dressOf, usualDress } from './stubs/dress.ts';
import type { Reading } from '../singularity/reading.ts';
import { labelledItems, mostCommon } from './stubs/labelled.ts';

/** The indicator of the RNQ that a section is mostly about. What is said by others, and wording that a text fixes, has none. */
const INDICATORS: Readonly<Partial<Record<Section, number>>> = {
  presentation: 1,
  audience: 1,
  objectives: 5,
  content: 6,
  methods: 6,
  phase: 6,
  assessment: 11,
  trainer: 21,
};

/** How a provider says that it adapts to people (indicator 10); in a syllabus or an objective these words may be what is taught. */
const ADAPTATION =
  /\b(?:adapt(?:e|es|ee|ees|er|ation|ations|able|ables|ed|ing)|individualis\w*|personnalis\w*|sur[ -]mesure|(?:votre|son|leur|propre) rythme|tailor(?:ed|ing|-made)|personali[sz]\w*|own pace)\b/;
const ADAPTING: ReadonlySet<Section> = new Set(['presentation', 'audience', 'methods']);

/** The indicator that a passage may be read by; undefined where there is none, or where numbers are not those of the RNQ. */
export function indicatorOfPassage(
  { reading, edition }: Analysis,
  { span, indicator }: Pick<Finding, 'span' | 'indicator'>,
): number | undefined {
  if (!isRnq(edition)) return undefined;
  const unit = reading.wording.units.find((other) => overlap(other.span, span));
  const read = unit && (ADAPTING.has(unit.section) && ADAPTATION.test(unit.folded) ? 10 : INDICATORS[unit.section]);
  const number = indicator ?? read;
  return number !== undefined && indicatorOf(edition, number) ? number : undefined;
}

/**
 * Writes the label of a « lecture singulière » of the indicator right after the block in which the words at `span` end, as the
 * document writes its labels. Its words are left to the author: until then it is none. Undefined where such a stub stands
 * in the document already, or where there is no place for it.
 */
export const readingStub = (reading: Reading, span: Span, indicator: number): Edit | undefined =>
  paragraphStub(
    reading,
    span,
    format(WRITTEN_TEXTS.reading[reading.document.language], { number: String(indicator) }),
    WRITTEN_TEXTS.promise[reading.document.language],
  );

/** Writes a label and a promise in the same way, as a paragraph right after the block in which the words end. */
export const paragraphStub = (reading: Reading, span: Span, label: string, promise: string): Edit | undefined =>
  paragraphAfter(reading, span, stubOf(reading, label, promise));

/** The same at the end of the document, for words that stand in its front matter. */
export const paragraphAtEnd = (reading: Reading, label: string, promise: string): Edit =>
  fillSlot(slotAtDocumentEnd(reading), [stubOf(reading, label, promise)]);

/** Writes a paragraph right after the block in which the words end. Undefined where it stands in the document already, or where there is no place for it. */
export function paragraphAfter(reading: Reading, span: Span, stub: Stub): Edit | undefined {
  // A passage may go on over several blocks: a stub between them would stand among the words that are asked about.
  const at = Math.max(span.start, span.end - 1);
  const { source, tree, frontMatter } = reading.document;
  const placed = frontMatter && contains(frontMatter.span, at) ? undefined : blockAt(tree, at);
  if (!placed) return undefined;
  const node = lastOf(reading, placed);
  return node && !source.text.includes(stub.text) ? fillSlot(slotAfterBlock(source, node), [stub]) : undefined;
}

/** The block after which the stub goes: with a line that announces a list or a table, these, or they would lose their label. */
function lastOf({ document }: Reading, { siblings, index }: Placed): RootContent | undefined {
  const node = siblings[index] as RootContent;
  const next = siblings[index + 1];
  const announces = node.type === 'paragraph' && next && /^(?:list|table)$/.test(next.type);
  const last = announces ? index + 1 : index;
  return lastWritable(document, siblings, last, last) === last ? siblings[last] : undefined;
}

function stubOf({ document: { source, language }, facts }: Reading, label: string, promise: string): Stub {
  // A key of the front matter is set as YAML sets it.
  const samples = labelledItems(facts, source).filter(({ form }) => form !== 'property');
  const dresses = samples.flatMap((sample) => dressOf(source, sample, '') ?? []);
  // What it is, is known by its label on the same line, up to a colon.
  const dress: Dress =
    mostCommon(
      dresses.filter(({ below, close }) => !below && close.includes(':')),
      (candidate) => JSON.stringify(candidate),
    ) ?? usualDress(language, true);
  const lead = dress.open + (dress.upperCase ? label.toUpperCase() : label) + dress.close;
  const text = lead + promise;
  return { text, placeholder: { start: lead.length, end: text.length } };
}
