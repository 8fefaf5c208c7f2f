import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import * as z from 'zod';
import { readDataFile } from '../../server/src/referential/dataFile.ts';
import { applies, EDITIONS, indicatorOf } from '../../server/src/referential/editions.ts';
import { describeIssue } from '../../server/src/referential/problems.ts';
import { readReferential } from '../../server/src/referential/readReferential.ts';
import { referentialSchema } from '../../server/src/referential/schema.ts';
import { ROOT } from '../support/paths.ts';

/** "3:7 message": what is said, where. */
const said = (text: string, locale: 'fr' | 'en' = 'en'): string[] =>
  readReferential(text).problems.map(({ message, line, column }) => `${line}:${column} ${message[locale]}`);

const editionIn = (text: string) => {
  const { edition, problems } = readReferential(text);
  assert.deepEqual(problems, []);
  assert.ok(edition);
  return edition;
};

const HEAD = 'id: ours\ntitle: Ours\n';
/** A file whose third line is the first indicator's. */
const withIndicators = (...lines: string[]): string => `${HEAD}indicators:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('an organisation’s own framework', () => {
  it('is read from the example', async () => {
    const edition = editionIn(await readFile(join(ROOT, 'examples/referentiels/charte-formation.yaml'), 'utf8'));
    assert.equal(edition.id, 'charte-fruit-du-mur');
    assert.equal(edition.from, '2026-02-01');
    assert.deepEqual(edition.items, {});
    assert.deepEqual([edition.criteria.length, edition.indicators.length], [3, 7]);
    assert.equal(indicatorOf(edition, 1)?.programme.level, 'required');
    assert.deepEqual(indicatorOf(edition, 1)?.words.fr, ['ne convient pas', 'deconseill']);
    assert.equal(indicatorOf(edition, 3)?.gravity, 'major');
    const notebook = indicatorOf(edition, 5);
    assert.ok(notebook && applies(notebook, 'CFA', new Set()) && !applies(notebook, 'AF', new Set()));
  });

  it('needs little: a name, a title, and a number and a label for each indicator', () => {
    const edition = editionIn(withIndicators('- { number: 2, label: second }', '- { number: 1, label: first }'));
    const ours = { fr: 'Ours', en: 'Ours' };
    const first = { fr: 'first', en: 'first' };
    assert.deepEqual([edition.title, edition.legalReference, edition.criteria], [ours, ours, [{ number: 1, title: ours }]]);
    assert.deepEqual(
      edition.indicators.map(({ number }) => number),
      [1, 2],
    );
    assert.deepEqual(edition.indicators[0], {
      number: 1,
      label: first,
      criterion: 1,
      expected: first,
      asks: {
        fr: 'first : où cela se voit-il chez vous, et depuis quand ?',
        en: 'first: where does it show in your practice, and since when?',
      },
      scope: 'common',
      applies: { AF: 'always', BC: 'always', VAE: 'always', CFA: 'always' },
      gravity: 'minor-or-major',
      evidence: [],
      homes: ['organisation'],
      programme: { level: 'never' },
      newEntrant: { adapted: false },
      subcontractor: { rule: 'as-usual' },
      words: { fr: [], en: [] },
    });
  });

  it('may be written shortly or in full', () => {
    const [short, full, other] = editionIn(
      withIndicators(
        '- { number: 1, label: a, applies: remote, homes: programme, evidence: [sheet], newEntrant: true, subcontractor: own, words: [Éclairé] }',
        '- number: 2',
        '  label: { fr: un, en: one }',
        '  applies: { AF: certifying, BC: never }',
        '  homes: [session, programme]',
        '  programme: { level: required, when: certifying }',
        '  evidence: [{ label: { fr: b, en: c }, kind: survey, home: programme }, { label: d }]',
        '  newEntrant: { adapted: null, note: later }',
        '  subcontractor: { rule: principal, note: shown }',
        '  words: { fr: [l’œuvre] }',
        '  scope: common',
        '- { number: 3, label: c, words: { en: [Work] }, expected: seen, asks: "why?" }',
      ),
    ).indicators;
    assert.deepEqual(short?.applies, { AF: 'remote', BC: 'remote', VAE: 'remote', CFA: 'remote' });
    assert.equal(short?.scope, 'specific');
    assert.deepEqual(short?.programme, { level: 'suggested' });
    assert.deepEqual(short?.evidence, [{ label: { fr: 'sheet', en: 'sheet' }, kind: 'procedure', home: 'programme' }]);
    assert.deepEqual([short?.newEntrant, short?.subcontractor], [{ adapted: true }, { rule: 'own' }]);
    assert.deepEqual(short?.words, { fr: ['eclaire'], en: ['eclaire'] });
    assert.deepEqual(full?.applies, { AF: 'certifying', BC: 'never', VAE: 'always', CFA: 'always' });
    assert.deepEqual(full?.programme, { level: 'required', when: 'certifying' });
    assert.deepEqual(
      full?.evidence.map(({ kind, home }) => [kind, home]),
      [
        ['survey', 'programme'],
        ['procedure', 'session'],
      ],
    );
    assert.deepEqual(full?.newEntrant, { adapted: null, note: { fr: 'later', en: 'later' } });
    assert.deepEqual(full?.subcontractor, { rule: 'principal', note: { fr: 'shown', en: 'shown' } });
    assert.deepEqual([full?.words, full?.scope], [{ fr: ["l'oeuvre"], en: [] }, 'common']);
    assert.deepEqual([other?.words, other?.expected.en, other?.asks.fr], [{ fr: [], en: ['work'] }, 'seen', 'why?']);
  });

  it('may be JSON, tabs and all', () => {
    const json = JSON.stringify(
      { $schema: './referential.schema.json', id: 'ours', title: 'Ours', indicators: [{ number: 1, label: 'a' }] },
      null,
      '\t',
    );
    assert.equal(editionIn(json).indicators.length, 1);
    assert.equal(editionIn(`\ufeff${json.replaceAll('\n', '\r\n')}`).id, 'ours');
  });

  it('is described by the published schema: an editor and the reader agree', async () => {
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(
      z.toJSONSchema(referentialSchema, { target: 'draft-7', io: 'input' }),
    );
    const example = parse(await readFile(join(ROOT, 'examples/referentiels/charte-formation.yaml'), 'utf8')) as Record<string, unknown>;
    assert.ok(validate(example), JSON.stringify(validate.errors));
    assert.ok(!validate({ ...example, title: 7 }) && !validate({ ...example, titre: 'x' }));
  });

  it('is described by the schema that describes ours', () => {
    // Items, and the guides of the RNQ, are not for others to write.
    for (const { items: _items, itemSources: _sources, guide: _guide, ...edition } of Object.values(EDITIONS)) {
      assert.deepEqual(referentialSchema.safeParse(edition).error?.issues, undefined);
      const { id: _id, ...file } = edition;
      const read = editionIn(JSON.stringify({ id: 'ours', ...file }));
      const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
      assert.deepEqual(plain({ ...read, id: edition.id }), plain({ ...edition, items: {} }), edition.id);
    }
  });
});

describe('a framework that cannot be used', () => {
  it('says so on the line, in both languages', () => {
    const text = withIndicators('- { number: 1, label: a, gravity: high }');
    assert.deepEqual(said(text), ['4:37 "high" is not allowed for "gravity". Expected: one of these values: major, minor-or-major.']);
    assert.deepEqual(said(text, 'fr'), [
      '4:37 « high » n’est pas admis pour « gravity ». Attendu : l’une de ces valeurs : major, minor-or-major.',
    ]);
    assert.equal(readReferential(text).edition, undefined);
  });

  it('is empty, or is no map', () => {
    assert.deepEqual(said(''), ['1:1 This file is empty. Expected: keys and values ("key: value").']);
    assert.deepEqual(said('# later\n'), ['1:1 This file is empty. Expected: keys and values ("key: value").']);
    assert.deepEqual(said('\n- a\n'), ['2:1 The file cannot be read like this. Expected: keys and values ("key: value").']);
    assert.deepEqual(said('just words'), ['1:1 The file cannot be read like this. Expected: keys and values ("key: value").']);
  });

  it('lacks what is mandatory, or holds it empty', () => {
    assert.deepEqual(said('id: ours\n'), [
      '1:1 "title" is missing here. Expected: a text, or keys and values ("key: value").',
      '1:1 "indicators" is missing here. Expected: a list.',
    ]);
    assert.deepEqual(said(`${HEAD}indicators: []`), [
      '3:13 "indicators" cannot be read like this. Expected: a list of at least 1 element(s).',
    ]);
    assert.deepEqual(
      said(withIndicators('- number: 1', '- label:', '  number: 2', '- { label: " ", number: 3 }', '- { label: { fr: un }, number: 4 }')),
      [
        '4:5 "label" is missing here. Expected: a text, or keys and values ("key: value").',
        '5:5 "label" is empty. Expected: a text, or keys and values ("key: value").',
        '7:14 "label" is empty. Expected: a text that is not empty.',
        '8:14 "en" is missing here. Expected: a text.',
      ],
    );
  });

  it('holds what no one knows', () => {
    assert.deepEqual(said(`${HEAD}indicator: 1\nindicators: [{ number: 1, label: a }]\n`), [
      '3:1 "indicator" is not a known key here. Possible keys: $schema, id, title, from, until, legalReference, provisional, criteria, indicators.',
    ]);
    assert.deepEqual(said(withIndicators('- { number: 1, label: a, evidence: [{ label: b, type: c, age: d }] }')), [
      '4:51 "type" is not a known key here. Possible keys: label, kind, home.',
      '4:60 "age" is not a known key here. Possible keys: label, kind, home.',
    ]);
    assert.deepEqual(said(withIndicators('- { number: 1, label: a, applies: { BTS: always, AF: sometimes } }')), [
      '4:39 "BTS" is not a known key here. Possible keys: AF, BC, VAE, CFA.',
      '4:56 "sometimes" is not allowed for "AF". Expected: one of these values: always, never, certifying, work-linked, work-situation, remote, subcontracting, long.',
    ]);
    assert.deepEqual(said(withIndicators('- { number: 1, label: a, applies: [AF, BTS], programme: must, homes: [], evidence: [b, 3] }')), [
      '4:42 "BTS" is not allowed for "applies, element 2". Expected: one of these values: AF, BC, VAE, CFA.',
      '4:59 "must" is not allowed for "programme". Expected: one of these values: required, required-or-linked, suggested, never, or keys and values ("key: value").',
      '4:72 "homes" cannot be read like this. Expected: a list of at least 1 element(s).',
      '4:90 "3" is not allowed for "evidence, element 2". Expected: a text, or keys and values ("key: value").',
    ]);
  });

  it('has numbers and dates that are none', () => {
    assert.deepEqual(
      said(
        withIndicators(
          '- { number: "1", label: a }',
          '- { number: 1.5, label: b }',
          '- { number: 0, label: c }',
          '- { number: 10000, label: d }',
          '- e',
        ),
      ),
      [
        '4:15 "1" is not allowed for "number". Expected: a number, without quotation marks.',
        '5:15 "1.5" is not allowed for "number". Expected: a whole number, without quotation marks.',
        '6:15 "0" is not allowed for "number". Expected: at least 1.',
        '7:15 "10000" is not allowed for "number". Expected: at most 9999.',
        '8:5 "e" is not allowed for "indicators, element 5". Expected: keys and values ("key: value").',
      ],
    );
    assert.deepEqual(said(`from: 2026-02-30\n${withIndicators('- { number: 1, label: a }')}`), [
      '1:7 "2026-02-30" is not allowed for "from". Expected: a date that exists, written YYYY-MM-DD.',
    ]);
    assert.deepEqual(said(`from: 2026-03-01\nuntil: 2026-02-01\n${withIndicators('- { number: 1, label: a }')}`), [
      '2:8 The last day (2026-02-01) comes before the first (2026-03-01). Swap them, or correct one of them.',
    ]);
  });

  it('uses a number twice, a criterion that is not there, or the name of an edition of the RNQ', () => {
    const criteria = 'criteria: [{ number: 1, title: a }, { number: 2, title: b }, { number: 2, title: c }]\n';
    assert.deepEqual(
      said(
        criteria +
          withIndicators(
            '- { number: 1, label: a, criterion: 3 }',
            '- { number: 2, label: b }',
            '- { number: 1, label: c, criterion: 2 }',
          ).replace('ours', 'V9'),
      ),
      [
        '1:72 Criterion 2 is already described on line 1. Each number is used once only.',
        '2:5 "V9" names an edition of the French national quality framework. Choose another name for yours.',
        '5:39 There is no criterion 3 in this file. Criteria described: 1, 2.',
        '6:5 Which criterion is this indicator of? Add "criterion", with one of these numbers: 1, 2.',
        '7:15 Indicator 1 is already described on line 5. Each number is used once only.',
      ],
    );
    assert.deepEqual(said(withIndicators('- { number: 1, label: a, criterion: 2 }')), [
      '4:39 There is no criterion 2 in this file. Criteria described: 1.',
    ]);
  });

  it('says everything at once: one fault hides no other', () => {
    const text = withIndicators('- { number: 1 }', '- { number: 1, label: a }', '- { label: b }');
    assert.deepEqual(
      said(text).map((line) => line.slice(0, line.indexOf('.'))),
      ['4:5 "label" is missing here', '5:15 Indicator 1 is already described on line 4', '6:5 "number" is missing here'],
    );
    assert.deepEqual(said('criteria: 7\nindicators: 8\nid: 9\ntitle: [a]').length, 4);
  });

  it('is no YAML', () => {
    const only = (text: string): string => said(text).join('\n');
    assert.match(only('id: a\nid: b'), /^2:1 This key is written twice/);
    assert.match(only('a:\n\tb: 1'), /^2:1 The indentation is a tab/);
    assert.match(only('a: 1\n---\nb: 2'), /^2:1 A "---" line starts a second document/);
    assert.match(only('title: one: two'), /^1:8 One colon too many/);
    assert.match(only('a: "b'), /malformed here.*detail: /);
    assert.match(only('? [a]\n: b'), /^1:3 The YAML is malformed/);
    assert.match(only('a:\n  b: 1\n c: 2'), /^3:1 /);
  });

  it('has references that lead nowhere, or to too much', () => {
    assert.match(said('title: *important*\n').join(), /^1:8 This "\*" reference/);
    const bomb = [
      'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b]',
      'd: [*c, *c, *c]',
    ];
    assert.match(said(bomb.join('\n')).join(), /^2:8 This "\*" reference/);
    // A reference that leads somewhere is followed.
    assert.equal(
      editionIn(withIndicators('- { number: 1, label: &same { fr: un, en: one } }', '- { number: 2, label: *same }')).indicators[1]?.label
        .en,
      'one',
    );
    assert.deepEqual(said(withIndicators('- &one { number: 1, label: a, gravity: high }', '- *one')).length, 3);
  });

  it('is nested without end', () => {
    for (const text of ['['.repeat(20_000), '{ a: '.repeat(5_000), '- '.repeat(50_000)]) {
      assert.match(said(text)[0] ?? '', /^1:\d+ This file is too deeply nested/);
    }
  });

  it('never stops the reader: any text gives an edition or problems, each on a line of the file', () => {
    const piece = fc.constantFrom(
      'id',
      'title',
      'indicators',
      'number',
      'label',
      'fr',
      ': ',
      ':\n',
      '\n',
      '\n  ',
      '- ',
      '1',
      'a',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '&x ',
      '*x',
      '"',
      '\t',
      '---\n',
      '!!set ',
      '? ',
      '|\n',
      '#',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const { edition, problems } = readReferential(text);
          assert.equal(edition === undefined, problems.length > 0);
          const lines = text.split('\n');
          for (const { message, line, column } of problems) {
            assert.ok(line >= 1 && line <= lines.length, `line ${line}`);
            assert.ok(column >= 1 && column <= (lines[line - 1] as string).length + 1, `column ${column}`);
            assert.ok(message.fr.length > 10 && message.en.length > 10);
            assert.doesNotMatch(message.fr + message.en, /\{(?:name|value|expected|allowed|detail)\}|undefined/);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('never stops the reader: any data either', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { edition, problems } = readReferential(JSON.stringify(value));
        assert.equal(edition === undefined, problems.length > 0);
      }),
    );
  });
});

describe('a fault in a data file', () => {
  const described = (schema: z.ZodType, text: string): string[] => {
    const file = readDataFile(text);
    const issues = schema.safeParse(file.value).error?.issues ?? [];
    return issues
      .flatMap((issue) => describeIssue(issue, file, schema))
      .map(({ message, line, column }) => `${line}:${column} ${message.en}`);
  };
  const one = (schema: z.ZodType, value: string): string | undefined => described(z.object({ key: schema }), `key: ${value}`)[0];

  it('says what is allowed, whatever the schema asks', () => {
    assert.equal(one(z.boolean(), '1'), '1:6 "1" is not allowed for "key". Expected: true or false.');
    assert.equal(one(z.literal('a'), 'b'), '1:6 "b" is not allowed for "key". Expected: the value a.');
    assert.equal(one(z.string().max(2), 'abc'), '1:6 "abc" is not allowed for "key". Expected: a text of at most 2 characters.');
    assert.equal(
      one(z.array(z.string()).max(1), '[a, b]'),
      '1:6 "key" cannot be read like this. Expected: a list of at most 1 element(s).',
    );
    assert.equal(one(z.string().regex(/^x/), 'a'), '1:6 "a" is not allowed for "key". Expected: a text of the form /^x/.');
    assert.equal(one(z.email(), 'a')?.startsWith('1:6 "a" is not allowed for "key". Expected: a text of the form /'), true);
    assert.equal(one(z.map(z.string(), z.string()), 'a'), '1:6 "a" is not allowed for "key". Expected: keys and values ("key: value").');
    assert.equal(one(z.number().multipleOf(2), '3'), '1:6 "3" is not allowed for "key". Expected: another value.');
    assert.equal(
      one(
        z.string().refine(() => false),
        'a',
      ),
      '1:6 "a" is not allowed for "key". Expected: another value.',
    );
    const expected = { fr: 'un mot', en: 'a word' };
    assert.equal(
      one(
        z.string().refine(() => false, { params: { expected } }),
        'a',
      ),
      '1:6 "a" is not allowed for "key". Expected: a word.',
    );
    assert.equal(one(z.boolean(), 'x'.repeat(80)), `1:6 "${'x'.repeat(57)}…" is not allowed for "key". Expected: true or false.`);
  });

  it('lists the keys that an object allows, wherever it stands', () => {
    const inner = z.strictObject({ here: z.string().optional() });
    const keys = '"there" is not a known key here. Possible keys: here.';
    assert.deepEqual(described(z.record(z.string(), inner), 'a: { there: 1 }'), [`1:6 ${keys}`]);
    assert.deepEqual(described(z.object({ a: z.array(inner).default([]) }), 'a: [{ there: 1 }]'), [`1:7 ${keys}`]);
    assert.deepEqual(described(z.object({ a: z.union([z.string(), z.record(z.string(), inner)]) }), 'a: { b: { there: 1 } }'), [
      `1:11 ${keys}`,
    ]);
    assert.deepEqual(described(z.union([inner, z.strictObject({ b: z.tuple([inner]) })]), 'b: [{ there: 1 }]').length, 1);
  });
});
