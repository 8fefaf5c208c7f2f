import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../server/src/engine/analyse.ts';
import { type Action, codeActions } from '../../server/src/features/codeActions.ts';
import { applyEdits, type Edit } from '../../server/src/features/edit.ts';
import { CODE_ACTION_KINDS } from '../../server/src/protocol/index.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { fixtureDocuments } from '../support/fixtures.ts';
import { crlf, saidOf } from './support.ts';

// Properties of the quick fixes on hints: question, required wording, reading, choice.
// Changed: one fix is applied, as it stands and with its placeholder written, and the text is read again.
// The same: every other finding (`keysOf`) and all that is read of the programme (`readingOf`); the fix is read as what it is, and
// not offered again.
// A failure names the document and the words of the hint; in its difference, "+" is what the text said before the fix, "-" after.

const AUDIT = { asOf: '2026-11-22', locale: 'fr' } as const;
const { insertQuestion, requireWording, insertReading, declareChoice } = CODE_ACTION_KINDS;

/** What the author writes in place of « à compléter ». */
const WRITTEN = 'le mur de Saint-Privat nous l’a appris';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly mdx: boolean;
  readonly kind?: 'programme' | 'organisation' | 'session' | 'other' | undefined;
}

/** Every hint of singularity of a case, with its actions by kind. */
function* hintsOf({ text, mdx, kind }: Case) {
  const before = analyse(text, { ...AUDIT, kind });
  for (const finding of before.findings.filter(({ rule }) => rule.startsWith('singularity/'))) {
    const actions = new Map(offered(before, finding, mdx).map((action) => [action.kind, action]));
    yield { before, finding, actions };
  }
}

const offered = (analysis: Analysis, finding: Finding, mdx: boolean): Action[] =>
  codeActions({ ...analysis, findings: [finding] }, finding.span, {
    locale: 'fr',
    today: '2026-11-22',
    version: '0.0.0',
    mdx,
    commands: false,
    wants: (kind) => [insertQuestion, requireWording, insertReading, declareChoice].some((one) => one === kind),
  });

/** Of a hint, its words: what a passage is asked depends on what its neighbour is asked. */
const keysOf = ({ document, findings }: Analysis): string[] =>
  findings
    .map((finding) =>
      finding.rule.startsWith('singularity/')
        ? `${finding.rule} ${/^[^\n<{]{0,40}/.exec(document.source.slice(finding.span))?.[0].trim()}`
        : saidOf(finding),
    )
    .sort();

/** What the analysis says of everything but the words themselves. */
const readingOf = ({ facts: { kind, category, items, evidence, objectives, assessments, results, values, claims } }: Analysis) => ({
  kind,
  category,
  items: Object.values(items).map(({ item, state }) => [item, state]),
  evidence: evidence.map(({ indicators, state, label }) => [indicators.map(({ number }) => number), state, label?.text]),
  objectives: objectives.length,
  assessments: assessments.length,
  results: results?.state,
  values: Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)?.replace(/"(?:start|end)":\d+/g, '')]),
  claims: claims.length,
});

const completed = (edit: Edit): Edit => {
  const [place] = edit.placeholders;
  assert.ok(place);
  return { ...edit, newText: edit.newText.slice(0, place.start) + WRITTEN + edit.newText.slice(place.end) };
};

/** The same finding after an insertion. */
const again = (after: Analysis, finding: Finding, { span, newText }: Edit): Finding | undefined =>
  after.findings.find(
    ({ rule, message, span: place }) =>
      rule === finding.rule &&
      message === finding.message &&
      place.start === finding.span.start + (span.start <= finding.span.start ? newText.length : 0),
  );

function holds(example: Case): number {
  const { text, mdx, kind } = example;
  const read = (edit: Edit): Analysis => analyse(applyEdits(text, [edit]), { ...AUDIT, kind });
  let count = 0;
  for (const { before, finding, actions } of hintsOf(example)) {
    count++;
    const told = `${example.name}: ${text.slice(finding.span.start, finding.span.end)}`;
    const editOf = (one: string): Edit | undefined => actions.get(one as Action['kind'])?.edits[0];

    if (finding.data.fix === 'insert-question') {
      const { question } = finding.data;
      const edit = editOf(insertQuestion);
      assert.ok(edit, `${told}: no question`);
      const after = read(edit);
      const added = after.facts.questions.filter(({ text: words }) => !before.facts.questions.some((known) => known.text === words));
      assert.equal(added.length, 1, `${told}: the question is not read`);
      assert.equal(again(after, finding, edit), undefined, `${told}: the question is asked again`);
      assert.deepEqual(
        keysOf(after),
        keysOf({
          ...before,
          // The same question may be asked elsewhere, and is not answered there.
          findings: before.findings.filter(
            ({ data, span: { start, end } }) =>
              data.fix !== 'insert-question' || data.question !== question || start >= finding.span.end || end <= finding.span.start,
          ),
        }),
        told,
      );
      assert.deepEqual(readingOf(after), readingOf(before), told);
    }

    const wording = editOf(requireWording);
    if (finding.granularity === 'passage') assert.ok(wording, `${told}: no wording`);
    if (wording) {
      const after = read(wording);
      assert.deepEqual(keysOf(after), keysOf(before), told);
      assert.deepEqual(readingOf(after), readingOf(before), told);
      assert.deepEqual(
        after.facts.wordings.filter(({ source }) => source === '').length,
        before.facts.wordings.filter(({ source }) => source === '').length + 1,
        told,
      );
      const still = again(after, finding, wording);
      assert.ok(still, told);
      assert.ok(!offered(after, still, mdx).some((action) => action.kind === requireWording), `${told}: offered twice`);
      const marked = read(completed(wording));
      assert.ok(
        marked.facts.wordings.some(({ source }) => source === WRITTEN),
        told,
      );
      assert.equal(again(marked, finding, completed(wording)), undefined, `${told}: asked about in spite of its source`);
      assert.deepEqual(readingOf(marked), readingOf(before), told);
    }

    const reading = editOf(insertReading);
    if (reading) {
      const after = read(reading);
      assert.deepEqual(keysOf(after), keysOf(before), told);
      assert.deepEqual(readingOf(after), readingOf(before), told);
      assert.deepEqual(after.facts.readings.length, before.facts.readings.length, `${told}: a stub is read as a reading`);
      const at = reading.span.start + (reading.placeholders[0]?.start ?? 0);
      for (const { span } of after.findings) assert.ok(at < span.start || span.end <= at, `${told}: the stub is asked about`);
      const still = again(after, finding, reading);
      assert.ok(still, told);
      assert.ok(!offered(after, still, mdx).some((action) => action.kind === insertReading), `${told}: offered twice`);
      const written = read(completed(reading));
      const added = written.facts.readings.filter(({ text: words }) => words === WRITTEN);
      assert.equal(added.length, 1, `${told}: ${JSON.stringify(written.facts.readings)}`);
      assert.equal(written.facts.readings.length, before.facts.readings.length + 1, told);
      assert.ok(actions.get(insertReading)?.title.includes(`indicateur ${added[0]?.indicators.join()}`), told);
      const known = new Set(keysOf(before));
      assert.deepEqual(
        keysOf(written).filter((key) => !known.has(key)),
        [],
        told,
      );
    }

    const choice = editOf(declareChoice);
    assert.ok(choice, `${told}: no choice`);
    const promised = read(choice);
    const still = again(promised, finding, choice);
    assert.ok(still, told);
    assert.ok(!offered(promised, still, mdx).some((action) => action.kind === declareChoice), `${told}: offered twice`);
    assert.equal(again(read(completed(choice)), finding, completed(choice)), undefined, told);
  }
  return count;
}

describe('what a hint offers', function () {
  this.timeout(300_000);

  const documents = fixtureDocuments();

  it('changes nothing else, is read as it is meant, and is offered once: in every fixture', () => {
    let hints = 0;
    for (const { name, text } of documents) hints += holds({ name, text, mdx: name.endsWith('.mdx') });
    assert.ok(hints > 30, String(hints));
  });

  it('changes nothing else, whatever the sentence that a rule may come to ask about', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.nat(), ({ name, text }, pick) => {
        const before = analyse(text, AUDIT);
        const units = before.reading.wording.units.filter(({ zone }) => zone === 'pedagogical');
        fc.pre(units.length > 0);
        const { span } = units[pick % units.length] as (typeof units)[number];
        const finding: Finding = {
          rule: 'singularity/stock-phrase',
          severity: 'hint',
          span,
          granularity: 'passage',
          message: '',
          data: { fix: 'insert-question', question: 'Et chez vous, qui le fait ?' },
        };
        const known = new Set(keysOf(before));
        for (const { kind, title, edits } of offered(before, finding, name.endsWith('.mdx'))) {
          if (kind === declareChoice) continue;
          const told = `${name}: ${title}: ${text.slice(span.start, span.end)}`;
          const after = analyse(applyEdits(text, edits), AUDIT);
          assert.deepEqual(keysOf(after), keysOf(before), told);
          assert.deepEqual(readingOf(after), readingOf(before), told);
          if (kind !== insertReading) continue;
          const written = analyse(applyEdits(text, edits.map(completed)), AUDIT);
          assert.equal(written.facts.readings.filter((reading) => reading.text === WRITTEN).length, 1, told);
          // A reading of indicator 5 answers for an objective that nothing shows, and leaves a choice about it nothing to do.
          const news = keysOf(written).filter((key) => !known.has(key) && !key.startsWith('evidence/unused-choice '));
          assert.deepEqual(news, [], told);
        }
      }),
      { numRuns: 60 },
    );
  });

  for (const { meta } of RULES.filter((rule) => rule.meta.id.startsWith('singularity/'))) {
    it(`${meta.id}: in its examples, with any line endings, in MDX too`, () => {
      for (const { text, kind = 'programme' } of [...meta.bad.fr, ...meta.bad.en]) {
        holds({ name: meta.id, text, mdx: false, kind });
        holds({ name: meta.id, text: crlf(text), mdx: true, kind });
      }
    });
  }
});
