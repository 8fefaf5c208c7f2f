import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import { INTERCHANGEABLE_FROM } from '../../server/src/singularity/substitution.ts';
import type { Unit } from '../../server/src/singularity/wording.ts';
import { type Labelled, type LabelledProgramme, labelledProgrammes } from '../support/substitution.ts';

/** A labelled unit, and what the reader makes of it. */
interface Judged extends Labelled {
  readonly programme: string;
  /** Whether a hint stands on some of its words. */
  readonly flagged: boolean;
  readonly interchangeability: number;
  readonly commonness: number;
  readonly anchors: number;
  readonly words: number;
}

/** The reader's unit that shares most with it; none where it takes the words for a heading, a label or a quotation. */
function unitOn(start: number, end: number, units: readonly Unit[]): Unit | undefined {
  const shared = ({ span }: Unit): number => Math.min(span.end, end) - Math.max(span.start, start);
  return units.filter((unit) => shared(unit) > 0).toSorted((a, b) => shared(b) - shared(a))[0];
}

function judge({ name, text, units }: LabelledProgramme): Judged[] {
  const { document, findings, reading } = analyse(text, { asOf: '2026-12-08', locale: 'fr', kind: 'programme' });
  const read = reading.wording.units;
  const hints = findings.filter(({ rule, granularity }) => rule.startsWith('singularity/') && granularity === 'passage');
  return units.map((unit) => {
    const start = document.source.offsetAt({ line: unit.line - 1, character: unit.column });
    const end = start + unit.text.length;
    assert.equal(text.slice(start, end), unit.text, `${name}: a unit is not where units.json says`);
    const of = unitOn(start, end, read);
    return {
      ...unit,
      programme: name,
      flagged: hints.some(({ span }) => span.start < end && start < span.end),
      interchangeability: of?.interchangeability ?? 0,
      commonness: of?.commonness ?? 0,
      anchors: of?.anchors.length ?? 0,
      words: unit.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    };
  });
}

/** Length-matched: only units whose lengths differ by no more words than this are compared. */
const ALIKE = 3;

type Score = (unit: Judged) => number;

/** How often an interchangeable unit scores above another; 0.5 is chance. */
function auc(units: readonly Judged[], score: Score, comparable: (a: Judged, b: Judged) => boolean = () => true): number {
  const others = units.filter(({ label }) => label !== 'interchangeable');
  let pairs = 0;
  let won = 0;
  for (const one of units.filter(({ label }) => label === 'interchangeable'))
    for (const other of others) {
      if (!comparable(one, other)) continue;
      pairs++;
      won += (Math.sign(score(one) - score(other)) + 1) / 2;
    }
  return won / pairs;
}

const matched = (a: Judged, b: Judged): boolean => Math.abs(a.words - b.words) <= ALIKE;

const MEASURE = 'interchangeability';

/** What is scored, and what it must do better than. */
const SCORES: Readonly<Record<string, Score>> = {
  [MEASURE]: ({ interchangeability }) => interchangeability,
  'length alone': ({ words }) => words,
  'shortness alone': ({ words }) => -words,
  'lexicon alone': ({ commonness }) => commonness,
  'anchors alone': ({ anchors }) => -anchors,
};

describe('substitution fixtures: sentences that a person put to the test', () => {
  const all = labelledProgrammes().flatMap(judge);
  const settled = all.filter(({ label }) => label !== 'unsure');
  const of = (label: Labelled['label']): Judged[] => all.filter((unit) => unit.label === label);
  const share = (units: readonly Judged[]): number => units.filter(({ flagged }) => flagged).length / units.length;

  const found = of('interchangeable').filter(({ flagged }) => flagged);
  const precision = found.length / settled.filter(({ flagged }) => flagged).length;
  const recall = share(of('interchangeable'));
  const aucs = Object.entries(SCORES).map(([name, score]) => ({
    name,
    plain: auc(settled, score),
    alike: auc(settled, score, matched),
    // The other scores know nothing of zones: here they need not.
    taught: auc(
      settled.filter(({ label }) => label !== 'required'),
      score,
    ),
  }));
  const [measure] = aucs as [(typeof aucs)[number]];

  const row = (...cells: readonly (string | number)[]): string =>
    cells
      .map((cell, at) => {
        const text = typeof cell === 'number' ? cell.toFixed(3) : cell;
        return at === 0 ? text.padEnd(34) : text.padStart(16);
      })
      .join('');
  const flaggedOf = (label: Labelled['label']): [string, string] => {
    const units = of(label);
    return [`${units.filter(({ flagged }) => flagged).length} of ${units.length}`, share(units).toFixed(3)];
  };
  const table = [
    '',
    row('', 'flagged', 'share', 'bar'),
    row('interchangeable (recall)', ...flaggedOf('interchangeable'), '≥ 0.28'),
    row('required', ...flaggedOf('required'), '≤ 0.01'),
    row('singular', ...flaggedOf('singular'), '≤ 0.02'),
    row('topic', ...flaggedOf('topic'), ''),
    row('unsure', ...flaggedOf('unsure'), ''),
    row('precision', `${found.length} of ${settled.filter(({ flagged }) => flagged).length}`, precision, '≥ 0.85'),
    '',
    row('AUC', 'all', `±${ALIKE} words`, 'not required', 'bar'),
    ...aucs.map(({ name, plain, alike, taught }) => row(name, plain, alike, taught, name === MEASURE ? '≥ 0.85' : 'below')),
  ].join('\n');

  /** The table, then the units that are wrong. */
  const told = (wrong: readonly Judged[]): string =>
    [
      table,
      '',
      ...wrong.map(
        ({ programme, line, label, flagged, interchangeability, anchors, text }) =>
          `${programme}:${line} ${label}, ${flagged ? 'flagged' : 'not flagged'}, ${interchangeability.toFixed(2)}, ${anchors} anchors: ${text}`,
      ),
      '',
    ].join('\n');

  it('are enough to be counted', () => {
    for (const label of ['interchangeable', 'singular', 'topic', 'required'] as const) assert.ok(of(label).length >= 25, label);
  });

  it('are interchangeable where a hint stands', () =>
    assert.ok(precision >= 0.85, told(settled.filter(({ flagged, label }) => flagged && label !== 'interchangeable'))));

  it('have a hint where they are interchangeable', () =>
    assert.ok(recall >= 0.28, told(of('interchangeable').filter(({ flagged }) => !flagged))));

  it('have none where they are required', () =>
    assert.ok(share(of('required')) <= 0.01, told(of('required').filter(({ flagged }) => flagged))));

  it('have none where they are singular', () =>
    assert.ok(share(of('singular')) <= 0.02, told(of('singular').filter(({ flagged }) => flagged))));

  it('are set in order by the measure', () =>
    assert.ok(
      measure.plain >= 0.85,
      told(settled.filter(({ label, interchangeability: of }) => (label === 'interchangeable') !== of >= INTERCHANGEABLE_FROM)),
    ));

  for (const other of aucs.slice(1)) {
    it(`are set in order by the measure better than by ${other.name}`, () => assert.ok(measure.plain > other.plain, told([])));
    it(`are so among units of the same length, better than by ${other.name}`, () => assert.ok(measure.alike > other.alike, told([])));
    it(`are so where nothing is required, better than by ${other.name}`, () => assert.ok(measure.taught > other.taught, told([])));
  }
});
