import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DEFAULT_SETTINGS, type Settings } from '../server/src/config/settings.ts';
import { Project } from '../server/src/engine/project.ts';
import { type EditionId, EDITIONS, indicatorOf } from '../server/src/referential/editions.ts';
import { CATEGORIES, type Category, CONDITIONS } from '../server/src/referential/indicator.ts';
import { CARRIED_BY_ITEMS } from '../server/src/referential/items.ts';
import { type Cell, COVERAGE_STATES, organisationCoverage, programmeCoverage } from '../server/src/workspace/coverage.ts';
import { INDICATOR_FIXTURES } from './support/paths.ts';

const outcome = z.strictObject({
  state: z.enum(COVERAGE_STATES),
  /** Rule and exact words of every finding about the indicator, in reading order. */
  findings: z.array(z.tuple([z.string(), z.string()])),
});

/** What stands around the documents of an indicator, and what is expected of them. */
const expectedSchema = z.strictObject({
  /** What the organisation offers, as its configuration declares it. */
  categories: z.array(z.enum(CATEGORIES)).min(1),
  conditions: z.partialRecord(z.enum(CONDITIONS), z.boolean()).optional(),
  /** Files that links lead to and that are not there, or there under a name in another case; all others are. */
  missing: z.array(z.string()).optional(),
  otherCase: z.record(z.string(), z.string()).optional(),
  /** Of `open.md`, under both editions. */
  open: outcome,
  /** Of `changed.md`, which settles the indicator under V9, under the 2026 edition. */
  changed: outcome.optional(),
  /** State in a programme, where the organisation's evidence does not concern it. */
  programme: z.enum(COVERAGE_STATES).optional(),
});
type Expected = z.infer<typeof expectedSchema>;
type Outcome = z.infer<typeof outcome>;

/** Days on which both editions are in force, near enough for evidence to be as old under one as under the other. */
const DAYS: Readonly<Record<EditionId, string>> = { V9: '2026-10-15', '2026': '2026-11-15' };

const SETTLED: Outcome = { state: 'present', findings: [] };

/** A programme of which nothing more is known: what the organisation shows serves it too. */
const sheetOf = (category: Category): string => `---\nkind: programme\ncategory: ${category}\n---\n\n# Bâtir à la chaux\n`;

/** Where all else that the organisation lacks is told. */
const REGISTER = '# Registre des preuves\n\n- **Indicateur 99** : [cahier](cahier.md), 2026-09-01\n';

interface Variant {
  readonly project: Project;
  /** Path of the document in question. */
  readonly path: string;
  readonly text: string;
}

/** The organisation that holds this document, and its other documents. */
function workspaceOf(folder: string, name: string, expected: Expected, edition: EditionId): Variant {
  const { categories, conditions = {} } = expected;
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    declared: true,
    organisation: { ...DEFAULT_SETTINGS.organisation, categories, conditions },
  };
  const project = new Project(settings);
  const options = { asOf: DAYS[edition], locale: 'fr', settings } as const;
  const others = readdirSync(folder).filter((file) => file.endsWith('.md') && !['settled.md', 'open.md', 'changed.md'].includes(file));
  for (const file of [name, ...others]) project.set(file, readFileSync(join(folder, file), 'utf8'), options);
  const isProgramme = project.context(name)?.reading.facts.kind.value === 'programme';
  if (isProgramme) {
    project.delete('programme.md');
    project.set('registre.md', REGISTER, options);
  } else if (!project.has('programme.md')) project.set('programme.md', sheetOf(categories[0] as Category), options);
  for (const path of project.paths()) project.analysis(path);
  for (const path of project.wanted()) {
    const actual = expected.otherCase?.[path];
    project.setFile(
      path,
      actual !== undefined ? { kind: 'other-case', actual } : { kind: expected.missing?.includes(path) ? 'missing' : 'file' },
    );
  }
  return { project, path: name, text: readFileSync(join(folder, name), 'utf8') };
}

/** What is said of one indicator in the workspace: its state for the organisation and in each programme, and the findings. */
function told(number: number, { project, path, text }: Variant) {
  const contexts = project.paths().flatMap((each) => project.context(each) ?? []);
  const programmes = contexts
    .filter(({ reading }) => reading.facts.kind.value === 'programme')
    .map((context) => programmeCoverage({ ...context, facts: context.reading.facts }));
  const [first] = contexts;
  assert.ok(first);
  const of = (cells: readonly Cell[]): Cell | undefined => cells.find(({ indicator }) => indicator === number);
  const items = CARRIED_BY_ITEMS[number] ?? [];
  const findings = project.paths().flatMap((each) =>
    (project.analysis(each)?.findings ?? []).filter(
      ({ indicator, item, rule }) =>
        indicator === number ||
        (item !== undefined && items.includes(item)) ||
        // What is about no indicator at all, in the document in question.
        (each === path && rule.startsWith('evidence/') && indicator === undefined && item === undefined),
    ),
  );
  return {
    organisation: of(organisationCoverage({ ...first, settings: project.organisation }, programmes)),
    programmes: programmes.map((cells) => of(cells)),
    findings: findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end)] as const),
  };
}

describe('fixtures: every indicator, settled and not', () => {
  const statesSeen = new Set<string>();

  for (let number = 1; number <= 33; number++) {
    const folder = join(INDICATOR_FIXTURES, String(number).padStart(2, '0'));
    const expected = expectedSchema.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

    for (const edition of ['V9', '2026'] as const) {
      const indicator = indicatorOf(EDITIONS[edition], number);
      const check = (name: string, wanted: Outcome): unknown =>
        it(`${number}, ${edition} edition: ${name} is ${wanted.state}`, () => {
          const variant = workspaceOf(folder, name, expected, edition);
          const { organisation, programmes, findings } = told(number, variant);
          assert.deepEqual(
            { organisation: organisation?.state, programmes: programmes.map((cell) => cell?.state), findings },
            { organisation: wanted.state, programmes: programmes.map(() => expected.programme ?? wanted.state), findings: wanted.findings },
          );
          const best = organisation?.carriers[0];
          // What is shown is shown by words of the document, in one of the places where such evidence lives.
          if (wanted.state === 'present') {
            assert.equal(best?.path, name);
            const kind = variant.project.context(name)?.reading.facts.kind.value;
            assert.ok(
              indicator?.homes.some((home) => home === kind),
              `${kind} is no home of indicator ${number}`,
            );
          }
          statesSeen.add(wanted.state);
        });

      if (!indicator) {
        it(`${number}, ${edition} edition: does not exist`, () => {
          const { organisation, findings } = told(number, workspaceOf(folder, 'settled.md', expected, edition));
          assert.equal(organisation, undefined);
          assert.deepEqual(
            findings.map(([rule]) => rule),
            ['evidence/unknown-indicator'],
          );
        });
        continue;
      }
      check('settled.md', SETTLED);
      check('open.md', expected.open);
      if (expected.changed) check('changed.md', edition === 'V9' ? SETTLED : expected.changed);
    }
  }

  it('show every state that evidence can have', () => {
    // Evidence is stated or not: only an item of a programme is unconfirmed, and what does not apply has none.
    const ofItems = new Set(['not-applicable', 'unconfirmed']);
    assert.deepEqual([...statesSeen].sort(), COVERAGE_STATES.filter((state) => !ofItems.has(state)).toSorted());
  });
});
