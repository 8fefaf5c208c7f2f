import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfig } from '../../server/src/config/readConfig.ts';
import { type Chain, chainOf, NO_CONFIG, resolve } from '../../server/src/config/resolve.ts';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { EDITIONS } from '../../server/src/referential/editions.ts';
import { KNOWN_RULES } from './support.ts';

/** Files by their paths from the root, the nearest first. */
const chain = (files: Readonly<Record<string, string>>): Chain =>
  chainOf(
    Object.entries(files).map(([path, text]) => {
      const { config, problems } = readConfig(text, KNOWN_RULES);
      assert.deepEqual(problems, [], text);
      return { path, config };
    }),
  );

const origins = ({ trace }: ReturnType<typeof resolve>): Record<string, string> =>
  Object.fromEntries([...trace.values].flatMap(([key, { origin }]) => (origin ? [[key, `${origin.path}:${origin.line}`]] : [])));

describe('the settings of a document', () => {
  it('are the defaults where there is no configuration', () => {
    const { settings, trace } = resolve(NO_CONFIG, 'a.md');
    assert.deepEqual({ ...settings, kind: 0, locale: 0, referential: 0 }, { ...DEFAULT_SETTINGS, kind: 0, locale: 0, referential: 0 });
    assert.equal(settings.phrases, DEFAULT_SETTINGS.phrases);
    assert.deepEqual(trace.values.get('evidence.validity.survey'), { value: 18 });
    assert.deepEqual(trace.values.get('organisation.newEntrant'), { value: false });
  });

  it('come from the nearest file, key by key; lists are whole, rules merge by id', () => {
    const resolved = resolve(
      chain({
        'nord/singulier.yaml':
          'organisation:\n  categories: [VAE]\n  conditions: {remote: true}\nrules:\n  evidence/vague-item: hint\naudit: {type: initial}',
        'singulier.yaml':
          'organisation:\n  name: Deux-Rives\n  categories: [AF, BC]\n  conditions: {remote: false, workLinked: true}\nrules:\n  evidence/vague-item: off\n  evidence/missing-item: warning\naudit: {date: 2026-11-15}\nlocale: en\nevidence: {validity: {contract: 12, survey: null}}',
      }),
      'nord/a.md',
    );
    const { settings } = resolved;
    assert.equal(settings.declared, true);
    assert.deepEqual(settings.organisation, {
      name: 'Deux-Rives',
      categories: ['VAE'],
      newEntrant: false,
      subcontractor: false,
      conditions: { remote: true, 'work-linked': true },
    });
    assert.deepEqual(settings.rules, { 'evidence/vague-item': { severity: 'hint' }, 'evidence/missing-item': { severity: 'warning' } });
    assert.deepEqual(settings.audit, { date: '2026-11-15', type: 'initial' });
    assert.equal(settings.locale, 'en');
    assert.deepEqual(settings.validity, { ...DEFAULT_SETTINGS.validity, contract: 12, survey: null });
    assert.deepEqual(origins(resolved), {
      'organisation.name': 'singulier.yaml:2',
      'organisation.categories': 'nord/singulier.yaml:2',
      'organisation.conditions.remote': 'nord/singulier.yaml:3',
      'organisation.conditions.workLinked': 'singulier.yaml:4',
      'rules.evidence/vague-item.severity': 'nord/singulier.yaml:5',
      'rules.evidence/missing-item.severity': 'singulier.yaml:7',
      'audit.type': 'nord/singulier.yaml:6',
      'audit.date': 'singulier.yaml:8',
      locale: 'singulier.yaml:9',
      'evidence.validity.contract': 'singulier.yaml:10',
      'evidence.validity.survey': 'singulier.yaml:10',
    });
  });

  it('keep the options of a rule apart from its severity', () => {
    const values = new Map([
      ['rules.evidence/x.severity', { value: 'hint', line: 1 }],
      ['rules.evidence/x.most', { value: 3, line: 1 }],
    ]);
    const { settings } = resolve(
      chainOf([
        {
          path: 'singulier.yaml',
          config: { extends: [], values, choices: [], phrases: [], shared: [], labels: [], everywhere: [], overrides: [] },
        },
      ]),
      'a.md',
    );
    assert.deepEqual(settings.rules, { 'evidence/x': { severity: 'hint', options: { most: 3 } } });
  });

  it('do not take a configuration that says nothing of the organisation for a declaration', () => {
    assert.equal(resolve(chain({ 'singulier.yaml': 'locale: fr' }), 'a.md').settings.declared, false);
  });

  it('hold the organisation’s own framework', () => {
    const { settings } = resolve(chainOf([], EDITIONS.V9), 'a.md');
    assert.equal(settings.referential, EDITIONS.V9);
  });

  it('add up shared passages, the same ones for all documents', () => {
    const shared = (reason: string): string => `shared: [{text: on montre d’abord ce que l’on a apporté avec soi, reason: ${reason}}]`;
    const both = chain({ 'nord/singulier.yaml': shared('near'), 'singulier.yaml': shared('far') });
    const [a, b] = ['nord/a.md', 'nord/b.md'].map((path) => resolve(both, path).settings.shared);
    assert.deepEqual(
      a?.map(({ reason }) => reason),
      ['near', 'far'],
    );
    assert.equal(a, b);
  });

  it('add up choices and phrases, the nearest first; of the same phrase twice, the nearest', () => {
    const phrase = (pattern: string, question: string): string => `phrases: [{patterns: ${pattern}, question: ${question}}]`;
    const choice = (reason: string): string => `choices: [{rule: evidence/vague-item, reason: ${reason}}]`;
    const { settings } = resolve(
      chain({
        'nord/singulier.yaml': `${phrase('à la carte', 'near')}\n${choice('r1')}`,
        'singulier.yaml': `phrases:\n  - {patterns: à la carte, question: far}\n  - {patterns: sur mesure, question: far}\n${choice('r2')}`,
      }),
      'nord/a.md',
    );
    assert.deepEqual(
      settings.phrases.map(({ id, questions }) => [id, questions[0]?.fr]),
      [
        ['own/a-la-carte', 'near'],
        ['own/sur-mesure', 'far'],
      ],
    );
    assert.deepEqual(
      settings.choices.map(({ reason, source }) => [reason, source]),
      [
        ['r1', { path: 'nord/singulier.yaml', line: 2 }],
        ['r2', { path: 'singulier.yaml', line: 4 }],
      ],
    );
  });

  it('hold the choices that name the document, with globs from the root', () => {
    const files = chain({
      'nord/singulier.yaml':
        'choices:\n  - {rule: evidence/vague-item, reason: r1, files: [intra/**]}\n  - {rule: evidence/vague-item, reason: r2, files: [inter/**]}\n  - {rule: evidence/vague-item, reason: r3}',
      '../base.yaml': 'choices: [{rule: evidence/vague-item, reason: r4, files: ["!zzz/**"]}]',
    });
    assert.deepEqual(
      resolve(files, 'nord/intra/a.md').settings.choices.map(({ reason, files: globs }) => [reason, globs]),
      [
        ['r1', ['nord/intra/**']],
        ['r3', undefined],
      ],
    );
    assert.equal(files.choices.length, 4);
  });

  describe('by overrides', () => {
    it('change for the files that their globs name, from the folder of the configuration', () => {
      const files = chain({
        'nord/singulier.yaml':
          'rules: {evidence/vague-item: warning}\noverrides:\n  - files: [archives/**]\n    rules: {evidence/vague-item: off}\n    organisation: {conditions: {long: true}}\n    evidence: {validity: {survey: 99}}',
      });
      const resolved = resolve(files, 'nord/archives/a.md');
      assert.deepEqual(resolved.settings.rules, { 'evidence/vague-item': { severity: 'off' } });
      assert.deepEqual(resolved.settings.organisation.conditions, { long: true });
      assert.equal(resolved.settings.validity.survey, 99);
      assert.equal(origins(resolved)['rules.evidence/vague-item.severity'], 'nord/singulier.yaml:4');
      assert.equal(resolved.settings.declared, false);
      for (const path of ['nord/a.md', 'archives/a.md'])
        assert.notEqual(resolve(files, path).settings.rules['evidence/vague-item']?.severity, 'off', path);
    });

    it('of several, the nearest file’s, then the last, wins; each over what holds for all', () => {
      const override = (...severities: string[]): string =>
        `overrides:\n${severities.map((severity) => `  - {files: ['**'], rules: {evidence/vague-item: ${severity}}}\n`).join('')}`;
      const severity = (files: Record<string, string>): unknown =>
        resolve(chain(files), 'nord/a.md').settings.rules['evidence/vague-item']?.severity;
      assert.equal(severity({ 'nord/singulier.yaml': override('hint', 'error'), 'singulier.yaml': override('off') }), 'error');
      assert.equal(severity({ 'nord/singulier.yaml': 'rules: {evidence/vague-item: error}', 'singulier.yaml': override('off') }), 'off');
    });
  });

  describe('give its kind', () => {
    const kindOf = (files: Record<string, string>, path: string): unknown[] => {
      const { settings, trace } = resolve(chain(files), path);
      assert.equal(settings.kind, trace.kind?.value);
      return trace.kind ? [trace.kind.value, trace.kind.glob, `${trace.kind.origin.path}:${trace.kind.origin.line}`] : [];
    };

    it('by the globs of the file that says so, from its folder', () => {
      const files = { 'nord/singulier.yaml': 'documents:\n  session: [seances/**]' };
      assert.deepEqual(kindOf(files, 'nord/seances/a.md'), ['session', 'seances/**', 'nord/singulier.yaml:2']);
      assert.deepEqual(kindOf(files, 'seances/a.md'), []);
    });

    it('of several, that of the nearest file, then the first kind', () => {
      const far = 'documents:\n  programme: ["**/*.md"]';
      assert.equal(
        kindOf({ 'nord/singulier.yaml': 'documents: {session: [seances/**]}', 'singulier.yaml': far }, 'nord/seances/a.md')[0],
        'session',
      );
      assert.equal(
        kindOf({ 'nord/singulier.yaml': 'documents: {session: [seances/**]}', 'singulier.yaml': far }, 'nord/a.md')[0],
        'programme',
      );
      assert.equal(kindOf({ 'singulier.yaml': `${far}\n  session: [seances/**]` }, 'seances/a.md')[0], 'programme');
    });

    it('a nearer list takes the place of one further off', () => {
      const files = { 'nord/singulier.yaml': 'documents: {session: [jours/**]}', 'singulier.yaml': 'documents: {session: ["**"]}' };
      assert.deepEqual(kindOf(files, 'nord/a.md'), []);
    });

    it('an override over all of them', () => {
      const files = { 'singulier.yaml': 'documents: {session: ["**"]}\noverrides:\n  - files: [a/**]\n    kind: other' };
      assert.deepEqual(kindOf(files, 'a/b.md'), ['other', 'a/**', 'singulier.yaml:4']);
      assert.equal(kindOf(files, 'b.md')[0], 'session');
    });
  });

  it('merge lawfully', () => {
    const config = fc
      .record(
        {
          locale: fc.constantFrom('fr', 'en'),
          audit: fc.record(
            { date: fc.constantFrom('2026-01-01', '2027-01-01'), type: fc.constantFrom('initial', 'renewal') },
            { requiredKeys: [] },
          ),
          organisation: fc.record({ categories: fc.subarray(['AF', 'BC', 'VAE']), newEntrant: fc.boolean() }, { requiredKeys: [] }),
          rules: fc.dictionary(fc.constantFrom(...KNOWN_RULES.map(({ id }) => id)), fc.constantFrom('off', 'hint', 'error')),
          documents: fc.record({ session: fc.constant(['a/**']), other: fc.constant(['**']) }, { requiredKeys: [] }),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value));
    const settled = (...texts: string[]): unknown =>
      resolve(chain(Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text]))), 'a/b.md').settings;
    fc.assert(
      fc.property(config, config, config, (a, b, c) => {
        // What is nearest wins, so the same again beneath changes nothing, nor does an empty file anywhere.
        assert.deepEqual(settled(a, a), settled(a));
        assert.deepEqual(settled(a, b, a), settled(a, b));
        assert.deepEqual(settled(a, '{}', b), settled(a, b));
        // Whatever the nearest says holds, whatever lies beneath.
        const { config: own } = readConfig(a, KNOWN_RULES);
        const { trace } = resolve(chain({ 'a.yaml': a, 'b.yaml': b, 'c.yaml': c }), 'a/b.md');
        for (const [key, { value, line }] of own.values)
          assert.deepEqual(trace.values.get(key), { value, origin: { path: 'a.yaml', line } });
      }),
    );
  });
});
