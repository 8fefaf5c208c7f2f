import assert from 'node:assert/strict';
import { readDocument } from '../server/src/document/document.ts';
import type { Span } from '../server/src/document/text.ts';
import type { DocumentFacts, ItemFact, Statement } from '../server/src/programme/facts.ts';
import { readFacts } from '../server/src/programme/readFacts.ts';
import { EDITIONS, isApplicable } from '../server/src/referential/editions.ts';
import { CARRIED_BY_ITEMS, type Item, ITEMS } from '../server/src/referential/items.ts';
import { RULES } from '../server/src/rules/index.ts';
import { resolveTarget } from '../server/src/workspace/target.ts';
import { filesUnder, Organisation, organisationFolder } from './support/organisation.ts';

// Mutation tests, of documents and not of code: test/fixtures/organisations/settled, in which nothing is to be told, is spoilt.
// Changed: one proof at a time (a statement, an item, results, a point of a certification), deleted, emptied, made vague or aged.
// The same: `evidence/` must tell of its indicator or item each time; once all is put back, nothing is told again.
// A failure lists survivors, "indicator: path: how « words » (told: what was told instead)". Spoil that file likewise by hand and
// run `check` on the folder: either a rule is blind to it, or the words taken away were not all that carried the proof.

const EDITION = EDITIONS['2026'];
const FAMILY = 'evidence/';

/** A proof of the settled organisation spoilt in one way: what the files become, and what must then be told. */
interface Mutant {
  readonly indicators: readonly number[];
  readonly item?: Item;
  readonly what: string;
  readonly files: ReadonlyMap<string, string | undefined>;
}

const cut = (text: string, { start, end }: Span, put = ''): string => text.slice(0, start) + put + text.slice(end);

/** The whole lines that a stretch touches. */
function linesOf(text: string, { start, end }: Span): Span {
  const last = text.indexOf('\n', Math.max(start, end - 1));
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: last < 0 ? text.length : last + 1 };
}

/** A heading's section, down to the next heading of its level or above. */
function sectionAt(text: string, heading: Span): { readonly whole: Span; readonly body: Span } {
  const line = linesOf(text, heading);
  const level = /^#+/.exec(text.slice(line.start))?.[0].length ?? 1;
  const next = new RegExp(`^#{1,${level}} `, 'm').exec(text.slice(line.end));
  const end = next ? line.end + next.index : text.length;
  return { whole: { start: line.start, end }, body: { start: line.end, end } };
}

const kindOf = (path: string): 'programme' | 'organisation' | 'session' | undefined =>
  path.startsWith('programmes/')
    ? 'programme'
    : path.startsWith('organisation/')
      ? 'organisation'
      : path.startsWith('sessions/')
        ? 'session'
        : undefined;

const factsOf = (path: string, text: string): DocumentFacts => readFacts(readDocument(text), kindOf(path));

/** Words that show nothing, whoever reads them. */
const STUB = 'à compléter';
const VAGUE = 'voir le dossier interne';

// Statements of evidence.

/** A document without a statement: its section, its row or its line. */
function withoutStatement(text: string, { form, span, words }: Statement): string {
  if (form === 'heading') return cut(text, sectionAt(text, words).whole);
  if (form === 'sentence') return cut(text, span);
  if (form !== 'property') return cut(text, linesOf(text, span));
  // An entry of a list in front matter goes down to the next one.
  const from = linesOf(text, span).start;
  const next = /\n(?= {2}- |---|\S)/.exec(text.slice(from + 1));
  return cut(text, { start: from, end: from + 2 + (next?.index ?? 0) });
}

/** A document in which a statement's proof gives way to these words; its label stays, and so does its date. */
function emptied(text: string, { form, words, targets, date }: Statement, put: string): string {
  if (form === 'heading') return cut(text, sectionAt(text, words).body, `\n${put}\n\n`);
  if (form === 'property') return cut(text, (targets[0] as Statement['targets'][number]).span, put);
  const end = date && date.span.start > words.start ? Math.min(words.end, date.span.start) : words.end;
  return cut(text, { start: words.start, end: Math.max(end, words.start) }, form === 'row' ? put : `${put} `);
}

function* statementMutants(files: ReadonlyMap<string, string>): Generator<Mutant> {
  const documents = [...files].filter(([path]) => kindOf(path)).map(([path, text]) => ({ path, text, facts: factsOf(path, text) }));
  const all = documents.flatMap(({ path, text, facts }) => facts.evidence.map((statement) => ({ path, text, statement })));
  for (const { path, text, statement } of all) {
    const indicators = statement.indicators.map(({ number }) => number);
    const mutant = (what: string, edits: Iterable<readonly [string, string | undefined]>): Mutant => ({
      indicators,
      what: `${path}: ${what} « ${text.slice(statement.words.start, statement.words.end)} »`,
      files: new Map(edits),
    });
    // Where an indicator is shown in two places, one of them may go: what the audit needs is the other.
    const twins = all.filter((other) => other.statement.indicators.some(({ number }) => indicators.includes(number)));
    const edits = new Map<string, string>();
    for (const twin of twins.toSorted((a, b) => b.statement.span.start - a.statement.span.start))
      edits.set(twin.path, withoutStatement(edits.get(twin.path) ?? twin.text, twin.statement));
    yield mutant(twins.length > 1 ? `delete, with ${twins.length - 1} more` : 'delete', edits);
    yield mutant('stub', [[path, emptied(text, statement, STUB)]]);
    yield mutant('vague', [[path, emptied(text, statement, VAGUE)]]);
    if (statement.date) {
      const { start, end } = statement.date.span;
      yield mutant('age', [[path, cut(text, statement.date.span, text.slice(start, end).replace(/20\d\d/, '2014'))]]);
    }
    for (const { url, span } of statement.targets) {
      yield mutant('rename in link', [[path, cut(text, span, url.replace(/(\.\w+)(?=#|$)/, '-ancien$1'))]]);
      const target = resolveTarget(url, path);
      assert.equal(target.kind, 'file', url);
      if (target.kind !== 'file') continue;
      yield mutant('remove target', [[target.path, undefined]]);
      if (!target.anchor) continue;
      yield mutant('rename anchor in link', [[path, cut(text, span, `${url}-2`)]]);
      const there = files.get(target.path) as string;
      yield mutant('rename heading', [[target.path, there.replaceAll(/^## .*/gm, '## Autre chose')]]);
    }
  }
}

// What programmes say themselves.

/** Where an item stands, label included, and where its words stand alone. */
function placesOf(text: string, { span = { start: 0, end: 0 }, label }: ItemFact): { readonly whole: Span; readonly value: Span } {
  if (label?.form === 'heading') {
    const { whole, body } = sectionAt(text, label.span);
    return { whole, value: body };
  }
  if (!label || label.form === 'sentence') return { whole: span, value: span };
  const whole = linesOf(text, { start: Math.min(label.span.start, span.start), end: Math.max(label.span.end, span.end) });
  const line = linesOf(text, span);
  const rest = text.slice(span.start, line.end);
  return { whole, value: { start: span.start, end: span.start + (/ \|\s*$|\n?$/.exec(rest)?.index ?? rest.length) } };
}

/** Words that an item can be put off with. */
const PUT_OFF: Partial<Record<Item, string>> = {
  objectives: 'Selon vos besoins',
  prerequisites: 'Nous consulter',
  content: 'Programme communiqué sur demande',
  delivery: 'À définir ensemble',
  enrolment: 'Contactez-nous',
  accessibility: 'Formation accessible aux personnes en situation de handicap.',
  assessment: 'Questionnaire de satisfaction',
  audience: 'Tous publics',
  recognition: 'Selon le parcours',
};

/** Takes away every place that still carries the item: an author may say it twice. */
function withoutItem(path: string, text: string, item: Item): string {
  for (let left = text, tries = 0; ; tries++) {
    const fact = factsOf(path, left).items[item];
    if (fact.state !== 'present' || tries > 12) return left;
    left = cut(left, placesOf(left, fact).whole);
  }
}

function* itemMutants(path: string, text: string): Generator<Mutant> {
  const facts = factsOf(path, text);
  for (const item of ITEMS) {
    const fact = facts.items[item];
    if (!EDITION.items[item] || !isApplicable(item, facts.category.value)) continue;
    assert.equal(fact.state, 'present', `${path}: ${item}`);
    const indicators = Object.keys(CARRIED_BY_ITEMS)
      .map(Number)
      .filter((number) => CARRIED_BY_ITEMS[number]?.includes(item));
    const mutant = (what: string, after: string): Mutant => ({
      indicators,
      item,
      what: `${path}: ${what} ${item}`,
      files: new Map([[path, after]]),
    });
    const { whole, value } = placesOf(text, fact);
    const rest = cut(text, whole);
    const elsewhere = withoutItem(path, rest, item);
    // What says it again elsewhere goes first, so that what is left is the place that is spoilt.
    const alone = (put: string): string => {
      const block = text.slice(whole.start, value.start) + put + text.slice(value.end, whole.end);
      return elsewhere === rest ? text.slice(0, whole.start) + block + text.slice(whole.end) : `${elsewhere}\n\n${block}`;
    };
    yield mutant('delete', elsewhere);
    const pad = fact.label?.form === 'heading' ? '\n' : '';
    yield mutant('stub', alone(`${pad}${STUB}${pad}${pad}`));
    yield mutant('vague', alone(`${pad}${PUT_OFF[item] ?? 'Nous consulter'}${pad}${pad}`));
  }
}

function* resultMutants(path: string, text: string): Generator<Mutant> {
  const mutant = (what: string, after: string): Mutant => ({
    indicators: [2],
    what: `${path}: ${what} results`,
    files: new Map([[path, after]]),
  });
  const { figures, span } = factsOf(path, text).results ?? {};
  assert.ok(figures && span, path);
  const heading = /^## R[ée]sult.*$/m.exec(text);
  assert.ok(heading, path);
  const { whole, body } = sectionAt(text, { start: heading.index, end: heading.index + heading[0].length });
  yield mutant('delete', cut(text, whole));
  yield mutant('stub', cut(text, body, `\n${STUB}\n\n`));
  yield mutant('vague', cut(text, body, '\nRésultats disponibles sur demande\n\n'));
  yield mutant('age', cut(text, whole, text.slice(whole.start, whole.end).replaceAll(/20\d\d/g, '2014')));
  for (const figure of figures) {
    const words = text.slice(figure.span.start, figure.span.end);
    const line = linesOf(text, figure.span);
    yield mutant(`bare figure « ${words} » in`, cut(text, line, text.slice(line.start, line.end).replace(/ \([^()]*\)/, '')));
  }
}

/** The indicator that each point of a certification answers. */
const POINTS = {
  title: 1,
  code: 1,
  certifier: 1,
  registration: 1,
  'pass-rate': 3,
  blocks: 3,
  equivalences: 3,
  bridges: 3,
  'next-steps': 3,
  'further-study': 3,
  jobs: 3,
  authorisation: 7,
  exam: 16,
} as const;

/** What answers for a point by design: it goes with it. */
const SAME_BREATH: Partial<Record<keyof typeof POINTS, readonly (keyof typeof POINTS)[]>> = {
  equivalences: ['bridges'],
  bridges: ['equivalences'],
};

function* certificationMutants(path: string, text: string): Generator<Mutant> {
  const facts = factsOf(path, text);
  for (const [point, indicator] of Object.entries(POINTS) as [keyof typeof POINTS, number][]) {
    if (!facts.certification) return;
    if (!EDITION.indicators.some(({ number, applies }) => number === indicator && applies[facts.category.value] !== 'never')) continue;
    assert.ok(facts.certification.said[point], `${path}: ${point}`);
    let left = text;
    for (const gone of [point, ...(SAME_BREATH[point] ?? [])]) {
      for (let tries = 0; tries < 12; tries++) {
        const said = factsOf(path, left).certification?.said[gone];
        if (!said) break;
        left = cut(left, linesOf(left, said));
      }
    }
    yield { indicators: [indicator], what: `${path}: delete ${point}`, files: new Map([[path, left]]) };
  }
}

function* mutantsOf(files: ReadonlyMap<string, string>): Generator<Mutant> {
  yield* statementMutants(files);
  for (const [path, text] of files) {
    if (kindOf(path) !== 'programme') continue;
    yield* itemMutants(path, text);
    yield* resultMutants(path, text);
    yield* certificationMutants(path, text);
  }
}

describe('a settled organisation', function () {
  this.timeout(300_000); // hundreds of mutants, each read again

  let files: Map<string, string>;
  let organisation: Organisation;

  before(async () => {
    files = await filesUnder(organisationFolder('settled'));
    organisation = await Organisation.of(files);
  });

  it('has nothing to be told', async () => {
    assert.deepEqual(await organisation.findings(), []);
  });

  it('is found out whenever a proof is deleted, aged, broken or emptied', async () => {
    const tally = new Map(EDITION.indicators.map(({ number }) => [number, { mutants: 0, killed: 0 }]));
    const survivors: string[] = [];
    let spoilt: ReadonlySet<string> = new Set();
    for (const { indicators, item, what, files: changed } of mutantsOf(files)) {
      for (const path of spoilt) if (!changed.has(path)) await organisation.set(path, files.get(path));
      spoilt = new Set(changed.keys());
      for (const [path, text] of changed) {
        assert.notEqual(text, files.get(path), what);
        await organisation.set(path, text);
      }
      const found = await organisation.findings();
      const told = found.filter(({ rule }) => rule.startsWith(FAMILY));
      for (const indicator of indicators) {
        const count = tally.get(indicator) as { mutants: number; killed: number };
        count.mutants++;
        const named = told.some((finding) => (item ? finding.item === item : finding.indicator === indicator));
        if (named) count.killed++;
        else
          survivors.push(
            `${indicator}: ${what} (told: ${told.map(({ rule, item: of, indicator: on }) => `${rule} ${of ?? on}`).join(', ')})`,
          );
      }
    }
    const rows = [...tally].map(
      ([number, { mutants, killed }]) => `${String(number).padStart(9)}  ${String(mutants).padStart(7)}  ${String(killed).padStart(6)}`,
    );
    process.stdout.write(`\n      indicator  mutants  killed\n${rows.map((row) => `      ${row}\n`).join('')}\n`);
    assert.deepEqual(survivors, [], 'mutants that nobody is told of');
    for (const [number, { mutants }] of tally) assert.ok(mutants > 0, `indicator ${number} has no proof to spoil`);
    for (const path of spoilt) await organisation.set(path, files.get(path));
    // What was put back leaves nothing behind.
    assert.deepEqual(await organisation.findings(), []);
  });

  it('is told of by rules that exist', () => {
    assert.ok(RULES.some(({ meta }) => meta.id.startsWith(FAMILY)));
  });
});
