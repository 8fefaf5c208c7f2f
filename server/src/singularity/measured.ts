import { overlap } from '../document/spans.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { fold, foldText } from '../document/fold.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { lensMatch, lookThrough, mostTellingOf } from './lens.ts';
import { APTITUDE, FIGURE_ALONE, LOOKED_AT, MEASURES, RATES, RESULTS_HEADING, TRACES } from './lensWords.ts';
import { MEASURE_WORDS, type MeasureWords, QUALIFIED } from './measureWords.ts';
import { codeOf, type LensMatch, matchIn, type Passage } from './passages.ts';
import { quotations } from './quotations.ts';
import type { Sought } from './sought.ts';
import type { Unit } from './wording.ts';
import { announcedSection } from './zones.ts';

/** Where a programme puts a figure, or a measure, in the place of what it cannot say. */
export interface MeasuredOnly {
  /**
   * `wording`: it says that its objectives can be measured ("SMART"). `counted`: figure after figure, in what it aims at and checks.
   * `instead`: a figure or a verb of measure stands for an aptitude, a tie, a change.
   */
  readonly kind: 'wording' | 'counted' | 'instead';
  /** The words that call for the question, the first of them first. */
  readonly spans: readonly Span[];
  /** Of `instead`: what was met. */
  readonly match?: LensMatch | undefined;
}

/** Words beyond which a unit is an objective or a check, and no announcement. */
const SOMETHING_SAID = 2;
/** How many figures make a habit, and the share of what is aimed at and checked that they must be. */
const SEVERAL = 3;
const MOST = 2 / 3;

/**
 * What calls for the question of the part that no figure shows. Of a passage that counts what no figure says, the passage alone; of
 * objectives that are only counted, where nothing in the document speaks of the rest. Certified courses, whose examinations a text
 * lays down, are asked about their objectives only where they say "SMART" themselves.
 */
export function readMeasuredOnly(
  document: MarkdownDocument,
  facts: DocumentFacts,
  units: readonly Unit[],
  passages: readonly Passage[],
): MeasuredOnly | undefined {
  const wordings = MEASURE_WORDS[document.language];
  const isMatter = wordings.trades.test(foldText(document.title?.text ?? ''));
  const category = facts.category.value;
  const isAccompanied = category === 'BC' || category === 'VAE';
  const instead = countedInstead(document, passages, isMatter).filter(({ kind }) => !(isAccompanied && kind === 'smart'));
  const [match] = mostTellingOf(instead, 1);
  const asked = isAccompanied || isMatter ? undefined : (said(document, facts, units, wordings) ?? counted(facts, units, wordings));
  const found = asked && !speaksOfTheRest(document, facts, units, wordings) ? asked : undefined;
  return found ?? (match && { kind: 'instead', spans: [match.span], match });
}

/** Where measuring is the matter, only what is said of the learner is no tool of the trade. */
const OF_THE_LEARNER: ReadonlySet<string> = new Set([
  'whole',
  'share',
  'gap',
  'tested',
  'boast',
  'hours',
  'satisfaction',
  'speak',
  'trace',
  'rates',
]);
/** What a syllabus measures, sets off or gains is taught. */
const NOT_TAUGHT: ReadonlySet<string> = new Set(['gain', 'objective', 'return']);
/** What is said of learners stands where their number is told. */
const OF_WHOM: ReadonlySet<string> = new Set(['whole', 'share']);

/** Sections in which help and methods are listed. */
const HELPING: ReadonlySet<Unit['section']> = new Set(['methods', 'assessment', 'presentation', 'phase']);

/** Figures that somebody gives as published results, or of money and time, count what they count. */
function countedInstead(document: MarkdownDocument, passages: readonly Passage[], isMatter: boolean): LensMatch[] {
  const { language } = document;
  const isCode = codeOf(document);
  const published = resultsParts(passages);
  const isAptitude = (passage: Passage | undefined): boolean => passage !== undefined && APTITUDE[language].test(passage);
  return passages.flatMap((passage, at): LensMatch[] => {
    const { section, argued, kind, required, part } = passage;
    if (argued || section === 'trainer') return [];
    const only = (pattern: Sought, name: string, weight: number): LensMatch | undefined => {
      const match = matchIn(passage, pattern, isCode);
      return match && lensMatch(passage, match, name, weight);
    };
    const patterns = MEASURES[language].filter(({ kind: name, pattern }) => {
      if (!pattern.mayBeIn(passage)) return false;
      if (isMatter && !OF_THE_LEARNER.has(name) && !(name === 'measurable' && section === 'presentation')) return false;
      if (section === 'audience') return OF_WHOM.has(name);
      if (name === 'boast') return !published.has(part);
      if (name === 'tested') return !LOOKED_AT[language].test(passage);
      if (name === 'measure') return !(section === 'administrative' && required);
      return section !== 'content' || !NOT_TAUGHT.has(name);
    });
    if (section === 'audience' && patterns.length === 0) return [];
    const match = lookThrough(passage, patterns, isCode);
    if (match) return isMissing(match, passages) ? [match] : [];
    if (section === 'audience') return [];
    const other =
      (HELPING.has(section) ? only(TRACES[language], 'trace', 4) : undefined) ??
      (kind === 'unit' && passage.text.text.trim().endsWith('.') ? only(RATES[language], 'rates', 4) : undefined) ??
      (FIGURE_ALONE[language].test(passage) && isAptitude(passages[at + 1]) ? only(FIGURE_ALONE[language], 'whole', 6) : undefined);
    return other ? [other] : [];
  });
}

/** Parts of a document under a heading that publishes results. */
const resultsParts = (passages: readonly Passage[]): ReadonlySet<number> =>
  new Set(passages.flatMap(({ kind, folded, part }) => (kind === 'heading' && RESULTS_HEADING.test(folded) ? [part] : [])));

/** Whether what was met is said of the learner, and no matter of the syllabus. */
function isMissing({ kind, object, section }: LensMatch, passages: readonly Passage[]): boolean {
  // What a learner has learnt is what is aimed at: elsewhere a test of it is a test among others.
  if (kind === 'tested') return section === 'objectives' || !/^acquis$/i.test(object ?? '');
  if (kind !== 'measure') return true;
  return !(section === 'content' && OF_THINGS.test(foldText(object ?? ''))) && !comesBack(passages, object);
}

/** What is measured of things as well as of people; one's own progress is no matter of a syllabus. Folded. */
const OF_THINGS =
  /^(?:impact|retombee|efficacite|benefice|changement|evolution|retour|relation|satisfaction|effective|benefit|change|growth|return)/;

/** Whether what is measured is what the course is about: another heading names it, or several other lines speak of it. */
function comesBack(passages: readonly Passage[], object: string | undefined): boolean {
  const word = OF_THINGS.exec(foldText(object ?? ''))?.[0];
  if (word === undefined) return false;
  let lines = 0;
  for (const { kind, folded } of passages) if (folded.includes(word)) lines += kind === 'heading' ? SEVERAL : 1;
  return lines > SEVERAL;
}

function said(document: MarkdownDocument, facts: DocumentFacts, units: readonly Unit[], { said }: MeasureWords): MeasuredOnly | undefined {
  const saying = units.filter((unit) => said.test(unit));
  // An objective or a part of the syllabus that says so teaches it.
  const isTaught = ({ section, span }: Unit): boolean =>
    section === 'content' || facts.objectives.some((objective) => objective.verb !== undefined && overlap(objective.span, span));
  if (saying.some(isTaught)) return undefined;
  const spans: Span[] = [];
  for (const block of document.blocks) {
    const label = block.kind === 'heading' ? block.text : block.text.slice(0, block.strong);
    if (block.quoted || label.text === '' || label.span.start === document.title?.span.start) continue;
    const section = announcedSection(label.text.replace(QUALIFIED, ''), facts.own);
    if (section !== 'objectives' && section !== 'assessment') continue;
    // Under the syllabus, what a bold label names is taught.
    const before = block.kind === 'heading' ? undefined : units.findLast(({ span }) => span.end <= label.span.start);
    const span = before?.section === 'content' ? undefined : placeIn(label, said.pattern);
    if (span) spans.push(span);
  }
  for (const { section, zone, text } of saying) {
    if (zone === 'required' || section === 'trainer' || section === 'audience' || section === 'phase') continue;
    const span = placeIn(text, said.pattern);
    if (span) spans.push(span);
  }
  return spans.length > 0 ? { kind: 'wording', spans: spans.sort((a, b) => a.start - b.start) } : undefined;
}

function counted(facts: DocumentFacts, units: readonly Unit[], { counted, marked }: MeasureWords): MeasuredOnly | undefined {
  if (facts.certification) return undefined;
  const spans: Span[] = [];
  let others = 0;
  for (const unit of units) {
    const { section, zone, text, folded, words } = unit;
    if (zone === 'required' || (section !== 'objectives' && section !== 'assessment')) continue;
    if (words.length <= SOMETHING_SAID || /:\s*$/.test(folded)) continue;
    const span = counted.test(unit) ? placeIn(text, counted.pattern) : undefined;
    if (span) spans.push(span);
    else if (section === 'objectives' || !marked.test(unit)) others++;
  }
  return spans.length >= SEVERAL && spans.length >= MOST * (spans.length + others) ? { kind: 'counted', spans } : undefined;
}

/** Where the words stand that a pattern finds in a text, those in quotation marks left out. */
function placeIn(text: PlainText, pattern: RegExp): Span | undefined {
  const folded = fold(text.text);
  // Wrapped lines are one; of the same length, so that places hold.
  const match = pattern.exec(folded.text.replaceAll('\n', ' '));
  if (!match) return undefined;
  const start = folded.toOriginal(match.index);
  const end = folded.toOriginal(match.index + match[0].length);
  return quotations(text.text).some((quote) => quote.start < end && start < quote.end) ? undefined : text.spanOf(start, end);
}

/** Whether anything in the document speaks of what no figure shows: in its prose, its headings or its singular readings. */
function speaksOfTheRest(document: MarkdownDocument, facts: DocumentFacts, units: readonly Unit[], { unmeasured }: MeasureWords): boolean {
  return (
    facts.readings.length > 0 ||
    facts.objectives.some(({ sign }) => sign === 'kept') ||
    units.some((unit) => (unit.zone !== 'required' || unit.section === 'assessment') && unmeasured.test(unit)) ||
    document.blocks.some(
      ({ kind, text }) =>
        kind === 'heading' && announcedSection(text.text, facts.own) !== 'administrative' && unmeasured.pattern.test(foldText(text.text)),
    )
  );
}
