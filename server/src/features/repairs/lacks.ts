import { overlap } from '../../document/spans.ts';
import type { Span } from '../../document/text.ts';
import { format } from '../../messages/format.ts';
import { LACKING_QUESTIONS, REPAIR_QUESTIONS } from '../../messages/repairs.ts';
import { WRITTEN_TEXTS } from '../../messages/server.ts';
import { POINT_TEXTS } from '../../messages/unsaid.ts';
import { CODE_ACTION_KINDS } from '../../protocol/index.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Section } from '../../singularity/zones.ts';
import { paragraphAtEnd, paragraphStub, readingStub } from '../readingStub.ts';
import { cellSpans } from '../stubs/evidence.ts';
import { rowAt, tableAt } from '../stubs/rows.ts';
import { asking, askingWithin, insertion, type Repair, replacing, type Repairer, type Scene, titleOf, together } from './repair.ts';

/** What a passage lacks, as a line of the indicator to be completed after it: a promise, which is told as one until it is kept. */
export const lacking: Repairer = (finding, scene) => below(finding, questionOn(finding, scene), scene);

/** Who answers for those who deliver: the same. */
export const subcontracting: Repairer = (finding, scene) =>
  below(finding, REPAIR_QUESTIONS.contract[scene.analysis.document.language], scene);

/** An objective that nobody can see reached: the sign, to be named in its line; or a reading of the indicator, that says why there is none. */
export const unassessable: Repairer = (finding, scene) => {
  const { document, reading } = scene.analysis;
  const { language } = document;
  const asks = REPAIR_QUESTIONS.sign[language];
  const stub = `${language === 'fr' ? ' : ' : ': '}${asks} `;
  const promise = `(${WRITTEN_TEXTS.promise[language]})`;
  const kept = readingStub(reading, finding.span, INDICATOR.objectives);
  return [
    {
      title: titleOf('ask', scene, { asks }),
      kind: CODE_ACTION_KINDS.writeQuestion,
      edits: [insertion(finding.span.end, stub + promise, [{ start: 3, end: stub.length + promise.length }])],
    },
    ...(kept
      ? [
          {
            title: titleOf('askBelow', scene, { asks: format(WRITTEN_TEXTS.reading[language], { number: String(INDICATOR.objectives) }) }),
            kind: CODE_ACTION_KINDS.insertReading,
            edits: [kept],
          },
        ]
      : []),
  ];
};

/** What stands opposite nothing: a question in the empty cell; a number that nothing bears: one that something does. */
export const mismatch: Repairer = (finding, scene) => {
  const { facts, document } = scene.analysis;
  const { language } = document;
  const objective = facts.objectives.find(({ span }) => same(span, finding.span));
  if (objective?.opposite === 'dash' || objective?.opposite === 'blank') return inCell(finding, REPAIR_QUESTIONS.assessed[language], scene);
  if (objective) {
    const asks = format(REPAIR_QUESTIONS.assessedNumber[language], { number: String(objective.number?.value) });
    return below(finding, asks, scene);
  }
  if (facts.assessments.some(({ span, opposite }) => opposite === 'dash' && same(span, finding.span)))
    return inCell(finding, REPAIR_QUESTIONS.objective[language], scene);
  return otherNumbers(finding, scene);
};

/** How many numbers are proposed. */
const MOST = 3;

/** Another number in the words of a part; those that nothing names yet first. */
function otherNumbers({ span }: Finding, scene: Scene): Repair[] {
  const { facts, document } = scene.analysis;
  const part = facts.assessments.flatMap(({ parts }) => parts).find((one) => one.exists === false && same(one.span, span));
  if (!part) return [];
  const named = new Set(facts.assessments.flatMap(({ parts }) => parts.flatMap((one) => (one.part === part.part ? one.number : []))));
  const known =
    part.part === 'objective'
      ? facts.objectives.flatMap(({ number }) => number?.value ?? [])
      : facts.assessments.flatMap(({ parts }) => parts.flatMap((one) => (one.part === part.part && one.exists ? one.number : [])));
  const words = document.source.slice(span);
  // "objectifs 2 et 4": not the one that stands beside it.
  const beside = new Set(Array.from(words.matchAll(/\d+/g), ([figure]) => Number(figure)));
  const rank = (number: number): number => (named.has(number) ? 100 : 0) + Math.abs(number - part.number);
  const at = new RegExp(String.raw`(?<!\d)${part.number}(?!\d)`).exec(words)?.index;
  if (at === undefined) return [];
  const figure = { start: span.start + at, end: span.start + at + String(part.number).length };
  const others = [...new Set(known)]
    .filter((number) => !beside.has(number))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
  if (others.length === 0) return [askingWithin(figure, REPAIR_QUESTIONS.part[document.language], scene)];
  return others.map((number) => {
    const text = words.slice(0, at) + String(number) + words.slice(at + String(part.number).length);
    return replacing(figure, String(number), 'rightForm', scene, { words: text });
  });
}

/** A question in the empty cell, or the dash, of the row that holds the words. */
function inCell({ span }: Finding, asks: string, scene: Scene): Repair[] {
  const { source, tree } = scene.analysis.document;
  if (!tableAt(tree, span.start)) return [];
  const row = rowAt(source, tree, span.start);
  const cell = cellSpans(row).find((one) => !/[\p{L}\p{N}]/u.test(source.slice(one)) && !(one.start <= span.start && span.end <= one.end));
  if (!cell) return [];
  const blank = source.slice(cell).trim() === '';
  const repair = asking(cell, asks.replaceAll('|', '\\|'), scene);
  const [edit] = repair.edits;
  if (!blank || !edit) return [repair];
  return [{ ...repair, edits: [{ ...edit, newText: ` ${edit.newText} `, placeholders: [{ start: 1, end: 1 + edit.newText.length }] }] }];
}

/** What is done, by its matters or by its steps. */
const SYLLABUS: ReadonlySet<Section> = new Set<Section>(['content', 'phase']);

/** A line for the finding's indicator, to be completed, after the block of its words; at the end where these are in the syllabus, in which no evidence is read. */
function below({ span, indicator }: Finding, asks: string, scene: Scene): Repair[] {
  const { reading, document } = scene.analysis;
  if (indicator === undefined) return [];
  const { language } = document;
  const label = format(WRITTEN_TEXTS.indicator[language], { number: String(indicator) });
  const stub = format(WRITTEN_TEXTS.stub[language], { asks });
  const isTaught = reading.wording.units.some((unit) => SYLLABUS.has(unit.section) && overlap(unit.span, span));
  const edit = (isTaught ? undefined : paragraphStub(reading, span, label, stub)) ?? paragraphAtEnd(reading, label, stub);
  return [{ title: titleOf('askBelow', scene, { asks }), kind: CODE_ACTION_KINDS.writeQuestion, edits: [edit] }];
}

function questionOn({ data }: Finding, { analysis: { document } }: Scene): string {
  const points = data.fix === 'nothing' ? (data.lacking ?? []) : [];
  const { language } = document;
  const named = points.flatMap((point) => (point in POINT_TEXTS ? POINT_TEXTS[point as keyof typeof POINT_TEXTS][language] : []));
  const asked = points.flatMap((point) =>
    point in LACKING_QUESTIONS ? LACKING_QUESTIONS[point as keyof typeof LACKING_QUESTIONS][language] : [],
  );
  return named.length > 0 ? named.join(language === 'fr' ? ' ; ' : '; ') : together(asked);
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
