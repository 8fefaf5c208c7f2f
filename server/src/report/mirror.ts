import { overlap } from '../document/spans.ts';
import type { MarkdownDocument } from '../document/document.ts';
import type { Analysis } from '../engine/analyse.ts';
import { ANCHOR_KINDS } from '../singularity/anchors/anchor.ts';
import { LEVEL, shareInterval, shareOf } from '../singularity/bootstrap.ts';
import { hash } from '../document/hash.ts';
import { isInterchangeable } from '../singularity/substitution.ts';
import type { Unit } from '../singularity/wording.ts';
import { reportChoices, reportReadings } from './documentChoices.ts';
import { excerptOf } from './excerpt.ts';
import type { AnchorReport, Portrait } from './mirrorSchema.ts';
import { sectionsOf } from './mirrorSections.ts';

/** Of fewer content words, a share would be chance. */
const LEAST_CONTENT = 60;

/** What is singular in one programme: shown in its author's words, never marked. */
export function reportMirror(path: string, analysis: Analysis): Portrait {
  const { document, facts, reading, asOf } = analysis;
  const { units } = reading.wording;
  const pedagogical = units.filter(({ zone }) => zone === 'pedagogical');
  const words = { total: wordsOf(units), required: 0, pedagogical: wordsOf(pedagogical) };
  words.required = words.total - words.pedagogical;
  // What the authors say of an indicator is shown as such, and not looked at twice.
  const isReading = ({ span }: Unit): boolean => facts.readings.some((reading) => overlap(reading.span, span));
  const sections = sectionsOf(reading)
    .map((section) => ({ ...section, units: section.units.filter((unit) => !isReading(unit)) }))
    .filter((section) => section.units.length > 0);
  return {
    schemaVersion: 1,
    view: 'portrait',
    path,
    ...(facts.name !== undefined && { title: facts.name }),
    language: document.language,
    asOf,
    words,
    required: { share: rounded(words.total === 0 ? 0 : words.required / words.total) },
    interchangeable: interchangeable(document, pedagogical),
    sections: sections
      .filter((section) => section.units.some(isLookedAt))
      .map(({ title, start, units: own }) => ({
        ...(title !== undefined && { title }),
        line: document.source.positionAt(title === undefined ? (own[0]?.span.start ?? 0) : start).line + 1,
        anchors: inColumns(own.flatMap((unit) => reportAnchors(document, unit))),
      })),
    requiredSections: sections.flatMap(({ title, units: own }) => (title === undefined || own.some(isLookedAt) ? [] : [title])),
    answers: answers(analysis),
    questions: questions(analysis),
    readings: reportReadings(analysis),
    choices: reportChoices(analysis),
  };
}

/** Whether its anchors are shown: those of required wording tie nothing, a telephone number is any provider's. */
export const isLookedAt = ({ zone }: Unit): boolean => zone === 'pedagogical';

/** The anchors of a unit, each with the words around it. */
export const reportAnchors = ({ source }: MarkdownDocument, unit: Unit): AnchorReport[] =>
  isLookedAt(unit)
    ? unit.anchors.map(({ kind, start, end, span }) => ({ kind, ...excerptOf(unit.text.text, start, end), range: source.rangeOf(span) }))
    : [];

export const reportPassage = ({ source }: MarkdownDocument, { text, span }: Unit): Portrait['interchangeable']['passages'][number] => ({
  words: text.text.replace(/\s+/g, ' '),
  range: source.rangeOf(span),
});

/** In the order of the columns of the map; of one kind, in reading order. */
export const inColumns = (anchors: readonly AnchorReport[]): AnchorReport[] =>
  ANCHOR_KINDS.flatMap((kind) => anchors.filter((anchor) => anchor.kind === kind));

function interchangeable(document: MarkdownDocument, pedagogical: readonly Unit[]): Portrait['interchangeable'] {
  const passages = pedagogical.filter(isInterchangeable).map((unit) => reportPassage(document, unit));
  if (pedagogical.reduce((sum, { content }) => sum + content, 0) < LEAST_CONTENT) return { passages };
  const weighed = pedagogical.map((unit) => ({ weight: unit.words.length, counted: isInterchangeable(unit) }));
  const { low, high } = shareInterval(weighed, hash(document.source.text));
  return { share: rounded(shareOf(weighed)), interval: { low: rounded(low), high: rounded(high), level: LEVEL }, passages };
}

/** What the text answers unasked, by the rules that would ask, in the order in which it first does. */
function answers({ document, reading }: Analysis): Portrait['answers'] {
  return [...new Set(reading.answered.map(({ lens }) => lens))].map((lens) => ({
    rule: `singularity/${lens}` as const,
    passages: reading.answered.filter((one) => one.lens === lens).map(({ unit }) => reportPassage(document, unit)),
  }));
}

/** What the findings ask, and what was noted to be asked, in reading order. A noted question is not asked by its finding any more. */
function questions({ document, facts, findings }: Analysis): Portrait['questions'] {
  const asked = findings.flatMap(({ rule, span, granularity, data }) =>
    rule.startsWith('singularity/') && data.fix === 'insert-question'
      ? [{ question: data.question, span, noted: false, ...(granularity === 'passage' && { about: document.source.words(span) }) }]
      : [],
  );
  const noted = facts.questions.map(({ text, span }) => ({ question: text, span, noted: true }));
  return [...asked, ...noted]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, ...rest }) => ({ ...rest, range: document.source.rangeOf(span) }));
}

const wordsOf = (units: readonly Unit[]): number => units.reduce((sum, { words }) => sum + words.length, 0);

/** To three decimals: the same text on every machine. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
